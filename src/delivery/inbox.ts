import type { ConversationId, Event, EventKey } from '../core/event.js';

export interface InboxRow {
  readonly event: Event;
  /** How many tries of this row were counted: of one that an earlier run left undone, or that threw. */
  readonly attempts: number;
  /** When the last counted try began, and which process made it; nothing before the first. */
  readonly triedAt?: Date;
  readonly triedBy?: string;
}

export interface Attempt {
  /** The count as the row was read. */
  readonly expecting: number;
  readonly at: Date;
  /** The process that tries: by this it knows its own try again when the answer was lost. */
  readonly by: string;
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
  /**
   * Counts one more try of an undone row, before it is made; returns the new count. Of all that expect one count exactly
   * one gets it, the others get 'another': somebody else has begun, or the row is settled.
   */
  attempt(key: EventKey, attempt: Attempt): Promise<number | 'another'>;
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
