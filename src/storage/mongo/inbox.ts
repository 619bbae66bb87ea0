import { trusted } from 'mongoose';
import type { Clock } from '../../core/clock.js';
import { type ConversationId, conversationId, type Event } from '../../core/event.js';
import type { Attempt, Inbox } from '../../delivery/inbox.js';
import { readRecord, writeRecord } from '../record-json.js';
import { writeOnce } from './lost-answer.js';
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
        triedAt: null,
        triedBy: null,
        reason: null,
        storedAt: clock.now(),
      });
      return 'stored';
    } catch (error) {
      if (troubleOf(error) === 'repeated') return 'repeated';
      throw error;
    }
  };

  /** A process expects each count of a row for one try only: its own name beside the next count is that try's mark. */
  const attempt = (_id: string, { expecting, at, by }: Attempt): Promise<number | 'another'> => {
    const attempts = expecting + 1;
    const look = async (): Promise<number | 'another' | undefined> => {
      const found = await inbox
        .findById(_id, { state: 1, attempts: 1, triedBy: 1 })
        .readConcern('majority')
        .lean<Pick<InboxDocument, 'state' | 'attempts' | 'triedBy'>>();
      if (found?.state !== 'waiting') return 'another';
      if (found.attempts === expecting) return undefined;
      return found.attempts === attempts && found.triedBy === by ? attempts : 'another';
    };
    return writeOnce<number | 'another'>({
      write: async (again) => {
        const { matchedCount } = await inbox.updateOne(
          { _id, state: 'waiting', attempts: expecting },
          { $set: { attempts, triedAt: at, triedBy: by } },
          { runValidators: true },
        );
        if (matchedCount === 1) return attempts;
        return again ? ((await look()) ?? 'another') : 'another';
      },
      look,
    });
  };

  return {
    put: (event) => inTurn(conversationId(event.conversation), () => put(event)),
    async next(conversation) {
      const row = await inbox
        .findOne({ conversation, state: 'waiting' }, { body: 1, attempts: 1, triedAt: 1, triedBy: 1 })
        .sort({ position: 1 })
        .lean<Pick<InboxDocument, 'body' | 'attempts' | 'triedAt' | 'triedBy'>>();
      if (row === null) return undefined;
      const { body, attempts, triedAt, triedBy } = row;
      return {
        event: readRecord<Event>(String(body)),
        attempts,
        ...(triedAt && { triedAt, triedBy: String(triedBy) }),
      };
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
    attempt,
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
