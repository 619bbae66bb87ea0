import { trusted } from 'mongoose';
import { type Feed, type FeedReader, isChangedFor } from '../../channels/web/feed.js';
import type { Outbound } from '../../core/message.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { FeedDocument, Models } from './models.js';
import { troubleOf } from './trouble.js';

/** Readers in one question: each is a branch of it, which walks the index. */
const readersAtOnce = 100;

export function mongoFeed({ feed }: Pick<Models, 'feed'>): Feed {
  const changedAmong = async (readers: readonly FeedReader[]): Promise<FeedReader[]> => {
    const rows = await feed
      .find(
        { $or: readers.map(({ conversation, position }) => ({ conversation, position: trusted({ $gte: position }) })) },
        { _id: 0, conversation: 1, position: 1 },
      )
      .lean<Pick<FeedDocument, 'conversation' | 'position'>[]>();
    const positions = new Map<string, number[]>();
    for (const { conversation, position } of rows) {
      const known = positions.get(conversation);
      if (known === undefined) positions.set(conversation, [position]);
      else known.push(position);
    }
    return readers.filter((reader) => isChangedFor(reader, positions.get(reader.conversation) ?? []));
  };
  return {
    async append(conversation, outbound) {
      try {
        await feed.insertOne({
          _id: outbound.key,
          conversation,
          position: outbound.position,
          body: writeRecord(outbound),
          storedAt: outbound.at,
        });
      } catch (error) {
        if (troubleOf(error) !== 'repeated') throw error;
      }
    },
    async after(conversation, position, limit) {
      if (limit < 1) return [];
      const rows = await feed
        .find({ conversation, position: trusted({ $gt: position }) }, { body: 1 })
        .sort({ position: 1 })
        .limit(limit)
        .lean<Pick<FeedDocument, 'body'>[]>();
      return rows.map((row) => readRecord<Outbound>(row.body));
    },
    async changed(readers) {
      const changed = new Set<string>();
      for (let at = 0; at < readers.length; at += readersAtOnce) {
        for (const { conversation } of await changedAmong(readers.slice(at, at + readersAtOnce)))
          changed.add(conversation);
      }
      return changed;
    },
    async forget(conversation) {
      await feed.deleteMany({ conversation });
    },
    async purge(before) {
      return (await feed.deleteMany({ storedAt: trusted({ $lt: before }) })).deletedCount;
    },
  };
}
