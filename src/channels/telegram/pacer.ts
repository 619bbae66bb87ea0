import type { Clock } from '../../core/clock.js';

/** How fast we may write; Telegram publishes no exact figures, so that 429 has the last word. */
export interface Pace {
  readonly chatPerSecond: number;
  readonly groupPerMinute: number;
  readonly totalPerSecond: number;
}

export interface Pacer {
  /** 0: go now, and it is counted. Otherwise the milliseconds to wait before asking again. `priority`: 0 goes first. */
  reserve(chat: string, priority: number): number;
  /** The platform said: not before this, in this chat alone. */
  pause(chat: string, ms: number): void;
}

/** Short bursts to one person are tolerated. */
const burst = 3;
/** The part of a group's minute that cards and cosmetics leave for people's words. */
const keptForWords = 0.25;
const minuteMs = 60_000;
const mostChats = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Token buckets for each person's chat and for all together, a sliding minute for each group (its topics share one
 * allowance). A chat that was told to wait waits alone.
 */
export function createPacer({ chatPerSecond, groupPerMinute, totalPerSecond }: Pace, clock: Clock): Pacer {
  const chats = new Map<string, Bucket>();
  const groups = new Map<string, number[]>();
  const paused = new Map<string, number>();
  const total: Bucket = { tokens: totalPerSecond, at: clock.now().getTime() };

  /** Milliseconds until the bucket has a token. */
  const lacks = (bucket: Bucket, perSecond: number, most: number, now: number): number => {
    bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    return bucket.tokens >= 1 ? 0 : Math.ceil(((1 - bucket.tokens) / perSecond) * 1000);
  };
  const inGroup = (chat: string, priority: number, now: number): { waitMs: number; take: () => void } => {
    const sent = (groups.get(chat) ?? []).filter((at) => at > now - minuteMs);
    groups.set(chat, sent);
    const allowed = Math.max(1, Math.floor(priority < 2 ? groupPerMinute : groupPerMinute * (1 - keptForWords)));
    const waitMs = sent.length < allowed ? 0 : sent[sent.length - allowed]! + minuteMs - now + 1;
    return { waitMs, take: () => sent.push(now) };
  };
  const inChat = (chat: string, now: number): { waitMs: number; take: () => void } => {
    const most = Math.max(burst, chatPerSecond);
    const bucket = chats.get(chat) ?? { tokens: most, at: now };
    if (chats.size > mostChats) chats.clear(); // forgetting is harmless: a full bucket is the state of rest
    chats.set(chat, bucket);
    return { waitMs: lacks(bucket, chatPerSecond, most, now), take: () => bucket.tokens-- };
  };

  return {
    reserve(chat, priority) {
      const now = clock.now().getTime();
      const until = paused.get(chat) ?? 0;
      if (until > now) return until - now;
      paused.delete(chat);
      const own = chat.startsWith('-') ? inGroup(chat, priority, now) : inChat(chat, now);
      if (own.waitMs > 0) return own.waitMs;
      const wait = lacks(total, totalPerSecond, Math.max(1, totalPerSecond), now);
      if (wait > 0) return wait;
      own.take();
      total.tokens--;
      return 0;
    },
    pause(chat, ms) {
      paused.set(chat, Math.max(paused.get(chat) ?? 0, clock.now().getTime() + ms));
    },
  };
}
