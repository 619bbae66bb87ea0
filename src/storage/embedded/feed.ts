import { type Feed, isChangedFor } from '../../channels/web/feed.js';
import type { Outbound } from '../../core/message.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export function embeddedFeed(database: Database, durably: Durably): Feed {
  return {
    append: (conversation, outbound) =>
      durably((db) => {
        db.run(
          `INSERT INTO feed (conversation, position, key, body, stored_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (key) DO NOTHING`,
          conversation,
          outbound.position,
          outbound.key,
          writeRecord(outbound),
          outbound.at,
        );
      }),
    async after(conversation, position, limit) {
      return database
        .all(
          'SELECT body FROM feed WHERE conversation = ? AND position > ? ORDER BY position LIMIT ?',
          conversation,
          position,
          limit,
        )
        .map((row) => readRecord<Outbound>(String(row.body)));
    },
    async changed(readers) {
      const changed = readers.filter((reader) => {
        const rows = database.all(
          'SELECT position FROM feed WHERE conversation = ? AND position >= ? ORDER BY position LIMIT 2',
          reader.conversation,
          reader.position,
        );
        return isChangedFor(
          reader,
          rows.map((row) => Number(row.position)),
        );
      });
      return new Set(changed.map(({ conversation }) => conversation));
    },
    forget: (conversation) =>
      durably((db) => {
        db.run('DELETE FROM feed WHERE conversation = ?', conversation);
      }),
    purge: (before) => durably((db) => db.run('DELETE FROM feed WHERE stored_at < ?', before)),
  };
}
