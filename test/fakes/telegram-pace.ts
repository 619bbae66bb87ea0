import { Refusal } from './telegram-text.js';
import type { Chat } from './telegram-world.js';

/** Sources: Bots FAQ, "My bot is hitting limits"; the burst is our guess. */
export interface PaceOptions {
  readonly chatPerSecond?: number;
  readonly chatBurst?: number;
  readonly groupPerMinute?: number;
  readonly totalPerSecond?: number;
}

export interface Pace {
  /** Counts `messages` for the chat, or throws a 429. `early` hears of calls within a time that was already told. */
  take(chat: Chat, messages: number): void;
  /** Every call to this chat gets 429 for so long. */
  block(chatId: number, retryAfter: number): Refusal;
  /** Throws while the chat is blocked. */
  check(chatId: number): void;
}

const tooMany = (ms: number): Refusal => {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
};

export function createPace(
  options: PaceOptions | undefined,
  now: () => Date,
  early: (chatId: number, leftMs: number) => void,
): Pace {
  const { chatPerSecond = 1, chatBurst = 5, groupPerMinute = 20, totalPerSecond = 30 } = options ?? {};
  const blocked = new Map<number, { readonly since: number; readonly until: number }>();
  const buckets = new Map<string, { tokens: number; at: number }>();

  /** How long until `count` more fit into this bucket, in ms; 0 and taken when they fit. */
  function wait(name: string, perSecond: number, burst: number, count: number, take: boolean): number {
    const ms = now().getTime();
    const bucket = buckets.get(name) ?? { tokens: burst, at: ms };
    const tokens = Math.min(burst, bucket.tokens + ((ms - bucket.at) / 1000) * perSecond);
    const needed = Math.min(count, burst);
    if (tokens < needed) {
      buckets.set(name, { tokens, at: ms });
      return ((needed - tokens) / perSecond) * 1000;
    }
    buckets.set(name, { tokens: take ? tokens - count : tokens, at: ms });
    return 0;
  }

  function check(chatId: number): void {
    const block = blocked.get(chatId);
    if (block === undefined) return;
    const ms = now().getTime();
    if (ms >= block.until) {
      blocked.delete(chatId);
      return;
    }
    // what was under way when the first 429 went out is no impatience
    if (ms - block.since > 500) early(chatId, block.until - ms);
    throw tooMany(block.until - ms);
  }

  function block(chatId: number, retryAfter: number): Refusal {
    const since = now().getTime();
    if (Number.isFinite(chatId)) blocked.set(chatId, { since, until: since + retryAfter * 1000 });
    return tooMany(retryAfter * 1000);
  }

  return {
    check,
    block,
    take(chat, count) {
      if (!options) return;
      const group = chat.kind !== 'private';
      const limits: [name: string, perSecond: number, burst: number][] = [
        ['all', totalPerSecond, totalPerSecond],
        group ? [`${chat.id}`, groupPerMinute / 60, groupPerMinute] : [`${chat.id}`, chatPerSecond, chatBurst],
      ];
      for (const [name, perSecond, burst] of limits) {
        const ms = wait(name, perSecond, burst, count, false);
        if (ms > 0) throw name === 'all' ? tooMany(ms) : block(chat.id, Math.ceil(ms / 1000));
      }
      for (const [name, perSecond, burst] of limits) wait(name, perSecond, burst, count, true);
    },
  };
}
