import { trusted } from 'mongoose';
import type { Feed } from '../../channels/web/feed.js';
import type { Outbound } from '../../core/message.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { FeedDocument, Models } from './models.js';
import { troubleOf } from './trouble.js';

export function mongoFeed({ feed }: Pick<Models, 'feed'>): Feed {
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
    async forget(conversation) {
      await feed.deleteMany({ conversation });
    },
    async purge(before) {
      return (await feed.deleteMany({ storedAt: trusted({ $lt: before }) })).deletedCount;
    },
  };
}
