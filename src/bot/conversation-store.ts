import type { ConversationId, ConversationKey } from '../core/event.js';
import type { Conversation, EmitKey, Version } from '../core/turn.js';

/** Where the records of conversations live. Fulfilled by every storage; test/contract/ holds it to this. */
export interface ConversationStore {
  /** The stored record, or a fresh one (version 0) that is not yet stored. */
  open(key: ConversationKey): Promise<Conversation>;
  /**
   * Writes `record` as version `expecting + 1`. Atomic: of all commits that expect one version exactly one gets
   * 'committed', the others wrote nothing. Refuses ('stale') while the stored record has emits that are not copied out.
   * Throws STORE_UNAVAILABLE when it cannot know what became of the write: read again before repeating.
   * Throws RECORD_TOO_LARGE beyond 64 KB of JSON.
   */
  commit(record: Conversation, options: { expecting: Version }): Promise<'committed' | 'stale'>;
  /** Takes the emits with these keys out of the record, whatever its version; absent keys are no error. */
  copied(key: ConversationKey, emits: readonly EmitKey[]): Promise<void>;
  /** Conversations whose record has emits left, any order, at most `limit`. */
  withEmits(limit: number): Promise<ConversationId[]>;
  /** Conversations whose `wakeAt` is not after `now`, earliest first, at most `limit`. */
  due(now: Date, limit: number): Promise<ConversationId[]>;
  /** Removes the record, if it still has version `expecting` and no emits left; else 'stale'. */
  forget(key: ConversationKey, options: { expecting: Version }): Promise<'forgotten' | 'stale'>;
  /** Conversations whose last event is older than `before`, at most `limit`: retention. */
  quietSince(before: Date, limit: number): Promise<ConversationId[]>;
}

/** The largest record a store takes, in bytes of its JSON. */
export const maxRecordBytes = 64 * 1024;
