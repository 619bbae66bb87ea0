import type { Models } from './models.js';
import { storeUnavailable } from './trouble.js';

/** The next number of one counter of the whole installation: what asks later gets more. Gaps mean nothing. */
export type NextPosition = () => Promise<number>;

/** Made at the start, so that no turn needs an upsert: two at once are where servers differ. */
export const inboxCounter = 'inbox';

interface Waiting {
  readonly resolve: (position: number) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The order of the inbox between processes: the store's counter, never a process's clock. Who asks while a question is
 * under way shares the next one, so that a busy process puts one write on the counter at a time, not fifty.
 */
export function countedPositions({ numbers }: Pick<Models, 'numbers'>): NextPosition {
  let waiting: Waiting[] = [];
  let asking = false;

  const reserve = async (howMany: number): Promise<number> => {
    const counter = await numbers
      .findOneAndUpdate({ _id: inboxCounter }, { $inc: { value: howMany } }, { returnDocument: 'after' })
      .lean<{ value: number }>();
    if (counter === null) throw storeUnavailable(new Error('the counter of the inbox is gone: start again'));
    return counter.value;
  };

  const ask = async (): Promise<void> => {
    asking = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const last = await reserve(batch.length);
        batch.forEach(({ resolve }, index) => {
          resolve(last - batch.length + 1 + index);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    asking = false;
  };

  return () =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (!asking) void ask();
    });
}
