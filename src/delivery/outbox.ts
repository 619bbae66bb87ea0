import type { ChannelName, ConversationId, ConversationKey } from '../core/event.js';
import type { Message } from '../core/message.js';
import type { EmitKey } from '../core/turn.js';

/** Messages of one lane reach a person in the order of `position`; lanes do not wait for each other. */
export type LaneId = string;

export interface OutboxRow {
  readonly key: EmitKey;
  /** `<to>|<source>`: what one conversation says to one chat. */
  readonly lane: LaneId;
  readonly position: number;
  readonly to: ConversationKey;
  readonly source: ConversationKey;
  readonly message: Message;
  readonly priority: number;
  readonly report: boolean;
  readonly tries: number;
  /** Earlier tries of this piece whose outcome nobody will know: the person may have it already. */
  readonly unclear: number;
  /** Pieces of a long message that the person has already. */
  readonly part: number;
}

/** What a sender adds; how often it was tried begins at zero. */
export type NewOutboxRow = Omit<OutboxRow, 'tries' | 'unclear' | 'part'>;

/**
 * ready -> sending(lease) -> sent | refused | unknown
 *              '-> ready again, not before `notBefore`: the platform said later; nobody knows what became of it and it is
 *                  repeated all the same (`unclear`); or a piece of it is delivered (`part`: doubt begins anew)
 */
export type SendState = 'ready' | 'sending' | 'sent' | 'refused' | 'unknown';

export interface Outbox {
  /** By unique key; a key that was ever stored is 'repeated' and changes nothing. */
  add(row: NewOutboxRow): Promise<'stored' | 'repeated'>;
  /**
   * Takes the first unfinished row of a lane for this sender until `until`. Nothing when the lane is empty, when its
   * first row is not due yet, or when another sender holds it. A row whose lease ran out is taken too, and says so; with
   * `alone` (this process alone may send there now: its name) so is one that any other process holds.
   */
  claim(
    lane: LaneId,
    lease: { by: string; now: Date; until: Date; alone?: string },
  ): Promise<{ row: OutboxRow; leaseRanOut: boolean } | { waitUntil: Date } | undefined>;
  /** Ends a try. Only the holder of the lease can; 'lost' when the lease is another's by now. */
  finish(
    key: EmitKey,
    by: string,
    result:
      | { state: 'sent' | 'refused' | 'unknown'; at: Date }
      | { state: 'ready'; notBefore: Date; unclear?: true; part?: number },
  ): Promise<'finished' | 'lost'>;
  /**
   * Lanes of these channels whose first unfinished row is due or its lease has run out, each once, longest due first, at
   * most `limit`. A lane whose first row must wait is not among them, whatever stands behind it: many such lanes would
   * leave no room for others.
   */
  dueLanes(channels: readonly ChannelName[], now: Date, limit: number): Promise<LaneId[]>;
  /** Lanes of these channels in which another process than `alone` holds a row: it cannot send any more. */
  lanesLeftBy(channels: readonly ChannelName[], alone: string): Promise<LaneId[]>;
  counts(): Promise<Record<SendState, number>>;
  /**
   * Gives up every unfinished row to this conversation, and what others (librarians' chats) were still to be sent of this
   * person's words: rows of it that are reported or of priority 2 (cards). Drops their bodies; keys stay until purged.
   */
  forget(to: ConversationId, at: Date): Promise<void>;
  /** Removes finished rows that ended before `before`. */
  purge(before: Date): Promise<number>;
}
