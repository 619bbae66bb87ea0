import type { ConversationId } from '../../core/event.js';
import type { Outbound } from '../../core/message.js';

/** One line of a conversation's feed, as a store keeps it. `key` is unique in the whole installation. */
export interface FeedEntry {
  readonly key: string;
  readonly position: number;
  readonly outbound: Outbound;
}

/** How far somebody has read a conversation; position 0: nothing of it. */
export interface FeedReader {
  readonly conversation: ConversationId;
  readonly position: number;
}

/** Whether positions from the reader's on say that something has changed for them. */
export const isChangedFor = ({ position }: FeedReader, from: readonly number[]): boolean =>
  from.some((one) => one > position) || (position > 0 && !from.includes(position));

/** What the page shows of each conversation; for a web visitor, standing here is being delivered. */
export interface Feed {
  /** By unique key; a repeated append changes nothing. Positions of one conversation only grow. */
  append(conversation: ConversationId, outbound: Outbound): Promise<void>;
  /** Entries with a position greater than `position`, in order, at most `limit`. */
  after(conversation: ConversationId, position: number, limit: number): Promise<Outbound[]>;
  /**
   * Of these readers' conversations those that are no longer as their reader left them: something stands behind
   * `position`, or what stood there is gone. One question for all of them, however many pages are open.
   */
  changed(readers: readonly FeedReader[]): Promise<Set<ConversationId>>;
  /** Removes all that was said in this conversation. */
  forget(conversation: ConversationId): Promise<void>;
  /** Removes entries whose message was decided (`at`) before `before`; returns how many. */
  purge(before: Date): Promise<number>;
}

/** An answer waits this long in the browser that asked. */
export const feedDays = 30;
