import type { Memos } from '../../delivery/memos.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export const embeddedMemos = (database: Database, durably: Durably): Memos => ({
  async get(name) {
    const row = database.get('SELECT value FROM memos WHERE name = ?', name);
    return row && String(row.value);
  },
  put: (name, value, { at, group }) =>
    durably((db) => {
      db.run(
        `INSERT INTO memos (name, value, belongs_to, at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
         SET value = excluded.value, belongs_to = excluded.belongs_to, at = excluded.at`,
        name,
        value,
        group ?? null,
        at,
      );
    }),
  putFirst: (name, value, { at, group }) =>
    durably((db) => {
      db.run(
        'INSERT INTO memos (name, value, belongs_to, at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING',
        name,
        value,
        group ?? null,
        at,
      );
      return String(db.get('SELECT value FROM memos WHERE name = ?', name)?.value);
    }),
  remove: (name) =>
    durably((db) => {
      db.run('DELETE FROM memos WHERE name = ?', name);
    }),
  async list(group) {
    return database
      .all('SELECT name, value FROM memos WHERE belongs_to = ? ORDER BY name', group)
      .map((row) => ({ name: String(row.name), value: String(row.value) }));
  },
  forget: (group) =>
    durably((db) => {
      db.run('DELETE FROM memos WHERE belongs_to = ?', group);
    }),
  purge: (before, group) =>
    durably((db) =>
      group === undefined
        ? db.run('DELETE FROM memos WHERE belongs_to IS NOT NULL AND at < ?', before)
        : db.run('DELETE FROM memos WHERE belongs_to = ? AND at < ?', group, before),
    ),
});
