import { trusted } from 'mongoose';
import type { Clock } from '../../core/clock.js';
import { type ConversationId, conversationId, type Event } from '../../core/event.js';
import type { Inbox } from '../../delivery/inbox.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { InboxDocument, Models } from './models.js';
import { countedPositions } from './positions.js';
import { troubleOf } from './trouble.js';

const settledStates = ['done', 'parked'] as const;

export function mongoInbox({ inbox, numbers }: Pick<Models, 'inbox' | 'numbers'>, clock: Clock): Inbox {
  const nextPosition = countedPositions({ numbers });
  const inTurn = oneAfterTheOther();

  const put = async (event: Event): Promise<'stored' | 'repeated'> => {
    const position = await nextPosition();
    try {
      await inbox.insertOne({
        _id: event.key,
        conversation: conversationId(event.conversation),
        position,
        state: 'waiting',
        body: writeRecord(event),
        attempts: 0,
        reason: null,
        storedAt: clock.now(),
      });
      return 'stored';
    } catch (error) {
      if (troubleOf(error) === 'repeated') return 'repeated';
      throw error;
    }
  };

  return {
    put: (event) => inTurn(conversationId(event.conversation), () => put(event)),
    async next(conversation) {
      const row = await inbox
        .findOne({ conversation, state: 'waiting' }, { body: 1, attempts: 1 })
        .sort({ position: 1 })
        .lean<Pick<InboxDocument, 'body' | 'attempts'>>();
      if (row === null) return undefined;
      return { event: readRecord<Event>(String(row.body)), attempts: row.attempts };
    },
    async settled(keys) {
      const rows = await inbox
        .find({ _id: trusted({ $in: [...keys] }), state: 'waiting' }, { _id: 1 })
        .lean<{ _id: string }[]>();
      const waiting = new Set(rows.map((row) => row._id));
      return new Set(keys.filter((key) => !waiting.has(key)));
    },
    async done(key) {
      await inbox.updateOne(
        { _id: key, state: 'waiting' },
        { $set: { state: 'done', body: null } },
        { runValidators: true },
      );
    },
    async attempt(key) {
      const row = await inbox
        .findOneAndUpdate({ _id: key }, { $inc: { attempts: 1 } }, { returnDocument: 'after' })
        .lean<InboxDocument>();
      return row?.attempts ?? 0;
    },
    async park(key, reason) {
      await inbox.updateOne(
        { _id: key, state: 'waiting' },
        { $set: { state: 'parked', reason } },
        { runValidators: true },
      );
    },
    async waiting(storedBefore, limit) {
      if (limit < 1) return [];
      const found = await inbox.aggregate<{ _id: string }>([
        { $match: { state: 'waiting', storedAt: { $lte: storedBefore } } },
        { $group: { _id: '$conversation', first: { $min: '$position' } } },
        { $sort: { first: 1 } },
        { $limit: limit },
      ]);
      return found.map((group) => group._id);
    },
    async counts() {
      const [waiting, parked] = await Promise.all([
        inbox.countDocuments({ state: 'waiting' }),
        inbox.countDocuments({ state: 'parked' }),
      ]);
      return { waiting, parked };
    },
    async forgetBodies(conversation) {
      await inbox.updateMany(
        { conversation, state: trusted({ $in: settledStates }) },
        { $set: { body: null, reason: null } },
        { runValidators: true },
      );
    },
    async purge(before) {
      let purged = 0;
      for (const state of settledStates) {
        purged += (await inbox.deleteMany({ state, storedAt: trusted({ $lt: before }) })).deletedCount;
      }
      return purged;
    },
  };
}

/**
 * Work of one conversation strictly in the order in which it was asked for, of different ones side by side: without it
 * the second of two messages could be stored, and handled, before the first.
 */
function oneAfterTheOther(): <T>(conversation: ConversationId, work: () => Promise<T>) => Promise<T> {
  const last = new Map<ConversationId, Promise<unknown>>();
  return (conversation, work) => {
    const before = last.get(conversation);
    const mine = before === undefined ? work() : before.then(work);
    const settled: Promise<unknown> = mine
      .catch(() => {}) // told to whoever asked for it; the next one goes on
      .then(() => {
        if (last.get(conversation) === settled) last.delete(conversation);
      });
    last.set(conversation, settled);
    return mine;
  };
}
