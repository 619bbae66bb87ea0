import { randomUUID } from 'node:crypto';
import { trusted } from 'mongoose';
import { type ConversationStore, maxRecordBytes } from '../../bot/conversation-store.js';
import { AppError } from '../../core/app-error.js';
import { type ConversationId, conversationId } from '../../core/event.js';
import { type Conversation, type Emit, freshConversation, type Version } from '../../core/turn.js';
import { readRecord, writeRecord } from '../record-json.js';
import { writeOnce } from './lost-answer.js';
import { type ConversationRow, type Models, rememberedCommits } from './models.js';
import { storeUnavailable, troubleOf } from './trouble.js';

/** The record as MongoDB keeps it: emits beside the body, so that the copier takes them out one by one. */
function toRow(record: Conversation): Omit<ConversationRow, 'commits'> {
  const body = writeRecord({ ...record, emits: [] });
  const emits = record.emits.map((emit) => ({ key: emit.key, body: writeRecord(emit) }));
  const bytes =
    emits.reduce((sum, emit) => sum + Buffer.byteLength(emit.body), Buffer.byteLength(body)) +
    Math.max(emits.length - 1, 0);
  if (bytes > maxRecordBytes) {
    throw new AppError('RECORD_TOO_LARGE', `A conversation's record would have ${bytes} bytes.`);
  }
  return {
    _id: conversationId(record.key),
    version: record.version,
    body,
    emits,
    wakeAt: record.wakeAt ?? null,
    lastAt: record.lastAt ?? null,
  };
}

const toRecord = (row: Pick<ConversationRow, 'body' | 'emits'>): Conversation => ({
  ...readRecord<Conversation>(row.body),
  emits: row.emits.map((emit) => readRecord<Emit>(emit.body)),
});

const nothing = () => trusted({ $size: 0 });
const ids = (rows: readonly { _id: string }[]): ConversationId[] => rows.map((row) => row._id);

export function mongoConversations({ conversations }: Pick<Models, 'conversations'>): ConversationStore {
  /** Inserts or moves on by one version; `false` when the stored record is not the expected one. */
  const write = async (row: Omit<ConversationRow, 'commits'>, mark: string, expecting: Version): Promise<boolean> => {
    if (expecting === 0) {
      try {
        await conversations.insertOne({ ...row, commits: [mark] });
        return true;
      } catch (error) {
        if (troubleOf(error) === 'repeated') return false;
        throw error;
      }
    }
    const { _id, ...fields } = row;
    const { matchedCount } = await conversations.updateOne(
      { _id, version: expecting, emits: nothing() },
      { $set: fields, $push: { commits: { $each: [mark], $slice: -rememberedCommits } } },
      { runValidators: true },
    );
    return matchedCount === 1;
  };

  /** What became of the commit with this mark; `undefined` when it is not there and could still be made. */
  const look = async (
    id: ConversationId,
    mark: string,
    expecting: Version,
  ): Promise<'committed' | 'stale' | undefined> => {
    // majority: what is found here is as safe as an acknowledged write
    const found = await conversations
      .findById(id, { version: 1, commits: 1, 'emits.key': 1 })
      .readConcern('majority')
      .lean<Pick<ConversationRow, 'version' | 'commits' | 'emits'>>();
    if (found === null && expecting === 0) return undefined;
    if (found?.commits.includes(mark)) return 'committed';
    if (found?.version === expecting) return found.emits.length > 0 ? 'stale' : undefined;
    if (found && found.version > expecting && found.commits.at(expecting - found.version) !== undefined) return 'stale';
    throw storeUnavailable(new Error('too much has happened since to tell what became of the commit'));
  };

  return {
    async open(key) {
      const row = await conversations
        .findById(conversationId(key), { body: 1, emits: 1 })
        .lean<Pick<ConversationRow, 'body' | 'emits'>>();
      return row === null ? freshConversation(key) : toRecord(row);
    },
    async commit(record, { expecting }) {
      const row = toRow({ ...record, version: expecting + 1 });
      const mark = randomUUID();
      return writeOnce<'committed' | 'stale'>({
        write: async (again) => {
          if (await write(row, mark, expecting)) return 'committed';
          return again ? ((await look(row._id, mark, expecting)) ?? 'stale') : 'stale';
        },
        look: () => look(row._id, mark, expecting),
      });
    },
    async copied(key, emits) {
      if (emits.length === 0) return;
      await conversations.updateOne(
        { _id: conversationId(key) },
        { $pull: { emits: { key: { $in: [...emits] } } } },
        { runValidators: true },
      );
    },
    async withEmits(limit) {
      if (limit < 1) return [];
      // any string: an empty array has no string in the index
      return ids(
        await conversations
          .find({ 'emits.key': trusted({ $gte: '' }) }, { _id: 1 })
          .limit(limit)
          .lean<{ _id: string }[]>(),
      );
    },
    async due(now, limit) {
      if (limit < 1) return [];
      return ids(
        await conversations
          .find({ wakeAt: trusted({ $lte: now }) }, { _id: 1 })
          .sort({ wakeAt: 1 })
          .limit(limit)
          .lean<{ _id: string }[]>(),
      );
    },
    async forget(key, { expecting }) {
      const _id = conversationId(key);
      return writeOnce<'forgotten' | 'stale'>({
        write: async (again) => {
          const { deletedCount } = await conversations.deleteOne({ _id, version: expecting, emits: nothing() });
          if (deletedCount === 1) return 'forgotten';
          return again && !(await conversations.exists({ _id })) ? 'forgotten' : 'stale';
        },
        look: async () => {
          const found = await conversations
            .findById(_id, { version: 1, 'emits.key': 1 })
            .readConcern('majority')
            .lean<Pick<ConversationRow, 'version' | 'emits'>>();
          if (found === null) return 'forgotten';
          return found.version === expecting && found.emits.length === 0 ? undefined : 'stale';
        },
      });
    },
    async quietSince(before, limit) {
      if (limit < 1) return [];
      return ids(
        await conversations
          .find({ lastAt: trusted({ $lt: before }) }, { _id: 1 })
          .sort({ lastAt: 1 })
          .limit(limit)
          .lean<{ _id: string }[]>(),
      );
    },
  };
}
