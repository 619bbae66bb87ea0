import { troubleOf } from './trouble.js';

/** A conditional write that leaves a mark of its own in the store, so that a reader can tell whether it went through. */
export interface MarkedWrite<T> {
  /** `again`: an earlier try may have gone through, or may still arrive. */
  write(again: boolean): Promise<T>;
  /** What became of the try whose answer was lost; `undefined` when the store is as it was before. */
  look(): Promise<T | undefined>;
}

/**
 * The truth about a write whose answer may get lost: read again before it is repeated, repeated once. That is safe
 * because only one of the two tries can meet the condition. The driver's error is thrown when nothing can be known.
 */
export async function writeOnce<T>({ write, look }: MarkedWrite<T>): Promise<T> {
  try {
    return await write(false);
  } catch (error) {
    if (troubleOf(error) !== 'away') throw error;
  }
  const found = await look();
  if (found !== undefined) return found;
  try {
    return await write(true);
  } catch (error) {
    if (troubleOf(error) !== 'away') throw error;
    const foundNow = await look();
    if (foundNow !== undefined) return foundNow;
    throw error;
  }
}
