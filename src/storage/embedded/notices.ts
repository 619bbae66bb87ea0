import type { Notice, NoticeStore } from '../../cases/work-log.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export function embeddedNotices(database: Database, durably: Durably): NoticeStore {
  return {
    put: (notice) =>
      durably((db) => {
        db.run(
          `INSERT INTO notices (id, starts, body) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, body = excluded.body`,
          notice.id,
          notice.from,
          writeRecord(notice),
        );
      }),
    remove: (id) =>
      durably((db) => {
        db.run('DELETE FROM notices WHERE id = ?', id);
      }),
    async all() {
      return database
        .all('SELECT body FROM notices ORDER BY starts, id')
        .map((row) => readRecord<Notice>(String(row.body)));
    },
  };
}
