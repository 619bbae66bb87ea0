import type { ConversationId, Event, EventKey } from '../core/event.js';

export interface InboxRow {
  readonly event: Event;
  /** How many times a start found this row undone and tried it. */
  readonly attempts: number;
}

/** Events that must still reach their conversation, each once. Fulfilled by every storage. */
export interface Inbox {
  /** Durable when it resolves. A key that was ever stored (done or not, for 7 days) is 'repeated' and changes nothing. */
  put(event: Event): Promise<'stored' | 'repeated'>;
  /** The oldest row of a conversation that is neither done nor parked. */
  next(conversation: ConversationId): Promise<InboxRow | undefined>;
  /** Of these keys, the ones that are done or parked (or never were). */
  settled(keys: readonly EventKey[]): Promise<Set<EventKey>>;
  done(key: EventKey): Promise<void>;
  /** Counts one more try of a row that an earlier run left undone; returns the new count. */
  attempt(key: EventKey): Promise<number>;
  /** Sets a row aside for the operator: it is never handled again, its conversation goes on. */
  park(key: EventKey, reason: string): Promise<void>;
  /** Conversations with undone rows that were stored not after `storedBefore`, oldest first, at most `limit`. */
  waiting(storedBefore: Date, limit: number): Promise<ConversationId[]>;
  counts(): Promise<{ waiting: number; parked: number }>;
  /** Forgets bodies of done rows at once for a conversation (its deletion); keys stay. */
  forgetBodies(conversation: ConversationId): Promise<void>;
  /** Removes done and parked rows that were stored before `before`, body and key. */
  purge(before: Date): Promise<number>;
}
