import { trusted } from 'mongoose';
import { type ChannelName, conversationId, conversationKey } from '../../core/event.js';
import type { Message } from '../../core/message.js';
import type { LaneId, Outbox, OutboxRow } from '../../delivery/outbox.js';
import { readRecord, writeRecord } from '../record-json.js';
import { writeOnce } from './lost-answer.js';
import type { Models, OutboxDocument } from './models.js';
import { troubleOf } from './trouble.js';

const toRow = (row: OutboxDocument): OutboxRow => ({
  key: row._id,
  lane: row.lane,
  position: row.position,
  to: conversationKey(row.to),
  source: conversationKey(row.source),
  message: readRecord<Message>(String(row.body)),
  priority: row.priority,
  report: row.report,
  tries: row.tries,
  unclear: row.unclear ?? 0, // rows of an earlier version have neither
  part: row.part ?? 0,
});

/** A claim that lost to another sender looks again so often; then the lane is left to them. */
const looksPerClaim = 3;

export function mongoOutbox({ outbox }: Pick<Models, 'outbox'>): Outbox {
  /** Takes this row as it was read, or says that it is no longer so. */
  const take = (first: OutboxDocument, by: string, until: Date): Promise<OutboxDocument | 'lost'> => {
    const { _id, state, dueAt, heldBy } = first;
    const look = async (): Promise<OutboxDocument | 'lost' | undefined> => {
      const found = await outbox.findById(_id).readConcern('majority').lean<OutboxDocument>();
      if (found?.state === 'sending' && found.heldBy === by) return found;
      const asBefore = found?.state === state && found.heldBy === heldBy && found.dueAt.getTime() === dueAt.getTime();
      return asBefore ? undefined : 'lost';
    };
    return writeOnce<OutboxDocument | 'lost'>({
      write: async (again) => {
        const { matchedCount } = await outbox.updateOne(
          { _id, state, dueAt, heldBy },
          { $set: { state: 'sending', heldBy: by, dueAt: until }, $inc: { tries: 1 } },
          { runValidators: true },
        );
        if (matchedCount === 1) return { ...first, state: 'sending', heldBy: by, dueAt: until, tries: first.tries + 1 };
        return again ? ((await look()) ?? 'lost') : 'lost';
      },
      look,
    });
  };

  /** Of one channel, the lanes with a row that must wait or is being sent, and where in the lane it stands. */
  const waitingIn = async (channel: ChannelName, now: Date): Promise<Map<LaneId, number>> => {
    const rows = await outbox
      .find({ channel, open: true, dueAt: trusted({ $gt: now }) }, { _id: 0, lane: 1, position: 1 })
      .lean<Pick<OutboxDocument, 'lane' | 'position'>[]>();
    const first = new Map<LaneId, number>();
    for (const { lane, position } of rows) first.set(lane, Math.min(position, first.get(lane) ?? position));
    return first;
  };

  /** Lanes of one channel, longest due first; an equality on the channel lets every planner walk the index in order. */
  const dueIn = async (channel: ChannelName, now: Date, limit: number): Promise<{ lane: LaneId; dueAt: Date }[]> => {
    const found = new Map<LaneId, Date>();
    const waiting = await waitingIn(channel, now);
    // read only as far as needed: after an outage there may be many more rows than lanes wanted
    const rows = outbox
      .find({ channel, open: true, dueAt: trusted({ $lte: now }) }, { _id: 0, lane: 1, position: 1, dueAt: 1 })
      .sort({ dueAt: 1 })
      .lean<Pick<OutboxDocument, 'lane' | 'position' | 'dueAt'>>()
      .cursor({ batchSize: 500 });
    for await (const { lane, position, dueAt } of rows) {
      const mustWait = (waiting.get(lane) ?? Number.POSITIVE_INFINITY) < position;
      if (!mustWait && !found.has(lane)) found.set(lane, dueAt);
      if (found.size >= limit) break;
    }
    return [...found].map(([lane, dueAt]) => ({ lane, dueAt }));
  };

  return {
    async add(row) {
      try {
        await outbox.insertOne({
          _id: row.key,
          lane: row.lane,
          position: row.position,
          channel: row.to.channel,
          to: conversationId(row.to),
          source: conversationId(row.source),
          body: writeRecord(row.message),
          priority: row.priority,
          report: row.report,
          state: 'ready',
          open: true,
          tries: 0,
          unclear: 0,
          part: 0,
          dueAt: new Date(0),
          heldBy: null,
          endedBy: null,
          endedAt: null,
        });
        return 'stored';
      } catch (error) {
        if (troubleOf(error) === 'repeated') return 'repeated';
        throw error;
      }
    },
    async claim(lane, { by, now, until, alone }) {
      for (let look = 0; look < looksPerClaim; look++) {
        const first = await outbox.findOne({ lane, open: true }).sort({ position: 1 }).lean<OutboxDocument>();
        if (first === null) return undefined;
        const left = alone !== undefined && first.state === 'sending' && first.heldBy?.startsWith(`${alone}/`) !== true;
        if (first.dueAt > now && !left) return { waitUntil: first.dueAt };
        const taken = await take(first, by, until);
        if (taken !== 'lost') return { row: toRow(taken), leaseRanOut: first.state === 'sending' };
      }
      return undefined;
    },
    async finish(key, by, result) {
      const again = result.state === 'ready' && result.unclear === true ? 1 : 0;
      const ended =
        result.state === 'ready'
          ? {
              state: result.state,
              open: true,
              dueAt: result.notBefore,
              ...(result.part !== undefined && { part: result.part, unclear: 0 }),
            }
          : { state: result.state, open: false, endedAt: result.at, body: null };
      const look = async (): Promise<'finished' | 'lost' | undefined> => {
        const found = await outbox
          .findById(key, { state: 1, heldBy: 1, endedBy: 1 })
          .readConcern('majority')
          .lean<Pick<OutboxDocument, 'state' | 'heldBy' | 'endedBy'>>();
        if (found?.endedBy === by) return 'finished';
        return found?.state === 'sending' && found.heldBy === by ? undefined : 'lost';
      };
      return writeOnce<'finished' | 'lost'>({
        write: async (repeated) => {
          const { matchedCount } = await outbox.updateOne(
            { _id: key, state: 'sending', heldBy: by },
            { $set: { ...ended, heldBy: null, endedBy: by }, ...(again > 0 && { $inc: { unclear: again } }) },
            { runValidators: true },
          );
          if (matchedCount === 1) return 'finished';
          return repeated ? ((await look()) ?? 'lost') : 'lost';
        },
        look,
      });
    },
    async dueLanes(channels, now, limit) {
      if (limit < 1) return [];
      const due = await Promise.all(channels.map((channel) => dueIn(channel, now, limit)));
      return due
        .flat()
        .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
        .slice(0, limit)
        .map(({ lane }) => lane);
    },
    async lanesLeftBy(channels, alone) {
      const held = await Promise.all(
        channels.map((channel) =>
          outbox
            .find({ channel, open: true, state: 'sending' }, { _id: 0, lane: 1, heldBy: 1 })
            .lean<{ lane: LaneId; heldBy: string | null }[]>(),
        ),
      );
      return [...new Set(held.flat().flatMap((row) => (row.heldBy?.startsWith(`${alone}/`) ? [] : [row.lane])))];
    },
    async counts() {
      // nearly all are sent: those are not counted one by one, at each look of the operator's tools
      const [all, ...counted] = await Promise.all([
        outbox.estimatedDocumentCount(),
        ...(['ready', 'sending', 'refused', 'unknown'] as const).map((state) => outbox.countDocuments({ state })),
      ]);
      const [ready = 0, sending = 0, refused = 0, unknown = 0] = counted;
      return { ready, sending, sent: Math.max(0, all - ready - sending - refused - unknown), refused, unknown };
    },
    async forget(to, at) {
      // only unfinished rows still have a body
      const given = { $set: { state: 'refused', open: false, endedAt: at, heldBy: null, body: null } } as const;
      await outbox.updateMany({ to, open: true }, given, { runValidators: true });
      const others = await outbox
        .find({ source: to, open: true }, { report: 1, priority: 1 })
        .lean<Pick<OutboxDocument, '_id' | 'report' | 'priority'>[]>();
      for (const { _id, report, priority } of others) {
        if (report || priority === 2) await outbox.updateOne({ _id, open: true }, given, { runValidators: true });
      }
    },
    async purge(before) {
      let purged = 0;
      for (const state of ['sent', 'refused', 'unknown'] as const) {
        purged += (await outbox.deleteMany({ state, endedAt: trusted({ $lt: before }) })).deletedCount;
      }
      return purged;
    },
  };
}
