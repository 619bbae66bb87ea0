import type { UnansweredLog, WorkLog } from '../../cases/work-log.js';
import type { UnansweredRow, WorkEntry } from '../../core/case.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export function embeddedWork(database: Database, durably: Durably): WorkLog {
  return {
    put: (entry) =>
      durably((db) => {
        db.run(
          `INSERT INTO work (key, at, kind, librarian, body) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (key) DO UPDATE SET at = excluded.at, kind = excluded.kind, librarian = excluded.librarian,
             body = excluded.body`,
          entry.key,
          entry.at,
          entry.kind,
          entry.librarianId ?? null,
          writeRecord(entry),
        );
      }),
    undo: (key, by) =>
      durably((db) =>
        db.run(`DELETE FROM work WHERE key = ? AND kind = 'logged' AND librarian = ?`, key, by) === 1
          ? 'undone'
          : 'absent',
      ),
    async between(from, to) {
      return database
        .all('SELECT body FROM work WHERE at >= ? AND at < ? ORDER BY at, key', from, to)
        .map((row) => readRecord<WorkEntry>(String(row.body)));
    },
  };
}

export function embeddedUnanswered(database: Database, durably: Durably): UnansweredLog {
  return {
    put: (row) =>
      durably((db) => {
        db.run(
          'INSERT INTO unanswered (key, at, body) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING',
          row.key,
          row.at,
          writeRecord(row),
        );
      }),
    forget: (asker) =>
      durably((db) => {
        // `/` follows `.`: every key that begins with the asker and a dot, by the order of the primary key
        db.run('DELETE FROM unanswered WHERE key >= ? AND key < ?', `${asker}.`, `${asker}/`);
      }),
    async since(since, limit) {
      return database
        .all('SELECT body FROM unanswered WHERE at >= ? ORDER BY at DESC, key DESC LIMIT ?', since, Math.max(limit, 0))
        .map((row) => readRecord<UnansweredRow>(String(row.body)))
        .map(({ at, text, language }) => ({ at, text, language }));
    },
    purge: (before) => durably((db) => db.run('DELETE FROM unanswered WHERE at < ?', before)),
  };
}
