import { AppError } from '../../core/app-error.js';
import type { Database } from './database.js';

/** Numbered, in order, never edited once released: a new need is a new entry at the end. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'conversations, inbox, outbox, feed',
    sql: `
      CREATE TABLE conversations (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL,
        has_emits INTEGER NOT NULL, wake_at INTEGER, last_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX conversations_wake ON conversations (wake_at) WHERE wake_at IS NOT NULL;
      CREATE INDEX conversations_emits ON conversations (has_emits) WHERE has_emits = 1;
      CREATE INDEX conversations_last ON conversations (last_at);
      CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, conversation TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'parked')), body TEXT, attempts INTEGER NOT NULL,
        reason TEXT, stored_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX inbox_waiting ON inbox (conversation, seq) WHERE state = 'waiting';
      CREATE INDEX inbox_by_conversation ON inbox (conversation);
      CREATE INDEX inbox_age ON inbox (state, stored_at);
      CREATE TABLE outbox (
        key TEXT PRIMARY KEY, lane TEXT NOT NULL, position INTEGER NOT NULL, channel TEXT NOT NULL,
        recipient TEXT NOT NULL, source TEXT NOT NULL, body TEXT, priority INTEGER NOT NULL, report INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'sent', 'refused', 'unknown')),
        tries INTEGER NOT NULL, due_at INTEGER NOT NULL, held_by TEXT, ended_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outbox_lane ON outbox (lane, position) WHERE state IN ('ready', 'sending');
      CREATE INDEX outbox_due ON outbox (channel, due_at) WHERE state IN ('ready', 'sending');
      CREATE INDEX outbox_recipient ON outbox (recipient);
      CREATE INDEX outbox_state ON outbox (state, ended_at);
      CREATE TABLE feed (
        conversation TEXT NOT NULL, position INTEGER NOT NULL, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
        stored_at INTEGER NOT NULL, PRIMARY KEY (conversation, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX feed_age ON feed (stored_at);
    `,
  },
  {
    name: 'the directory of libraries, a row to try writing on',
    sql: `
      CREATE TABLE libraries (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE library_imports (report TEXT NOT NULL) STRICT;
      CREATE TABLE health (id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
    `,
  },
  {
    name: 'cases, librarians, work, notices',
    sql: `
      CREATE TABLE cases (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL, conversation TEXT, forgotten INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'closed')), step TEXT NOT NULL, district TEXT,
        library TEXT, opened_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, closed_at INTEGER, body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX cases_waiting ON cases (opened_at, id) WHERE state = 'waiting';
      CREATE INDEX cases_conversation ON cases (conversation) WHERE conversation IS NOT NULL;
      CREATE INDEX cases_changed ON cases (changed_at);
      CREATE INDEX cases_district ON cases (district, changed_at);
      CREATE INDEX cases_closed ON cases (closed_at) WHERE closed_at IS NOT NULL;
      CREATE TABLE case_people (
        librarian TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (librarian, case_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_people_case ON case_people (case_id);
      CREATE TABLE case_lines (
        key TEXT PRIMARY KEY, case_id TEXT NOT NULL, at INTEGER NOT NULL, sender TEXT NOT NULL, delivery TEXT,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_lines_order ON case_lines (case_id, at, key);
      CREATE TABLE board_revision (value INTEGER NOT NULL) STRICT;
      INSERT INTO board_revision (value) VALUES (0);
      CREATE TABLE librarians (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, library TEXT, district TEXT,
        national INTEGER NOT NULL, body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX librarians_library ON librarians (library) WHERE library IS NOT NULL;
      CREATE INDEX librarians_district ON librarians (district) WHERE district IS NOT NULL;
      CREATE INDEX librarians_national ON librarians (id) WHERE national = 1;
      CREATE TABLE invitations (
        code_hash TEXT PRIMARY KEY, librarian TEXT NOT NULL, purpose TEXT NOT NULL, expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX invitations_age ON invitations (expires_at);
      CREATE TABLE desk_sessions (
        token_hash TEXT PRIMARY KEY, librarian TEXT NOT NULL, expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX desk_sessions_librarian ON desk_sessions (librarian);
      CREATE INDEX desk_sessions_age ON desk_sessions (expires_at);
      CREATE TABLE transcript_readings (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, librarian TEXT NOT NULL, what TEXT NOT NULL,
        case_id TEXT
      ) STRICT;
      CREATE INDEX transcript_readings_age ON transcript_readings (at);
      CREATE TABLE work (
        key TEXT PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, librarian TEXT, body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX work_age ON work (at);
      CREATE TABLE unanswered (
        key TEXT PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX unanswered_age ON unanswered (at);
      CREATE TABLE notices (id TEXT PRIMARY KEY, starts INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `,
  },
  {
    name: 'sends of an unknown outcome and in pieces, leases, memos, librarians on Telegram',
    sql: `
      ALTER TABLE outbox ADD COLUMN unclear INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE outbox ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX outbox_source ON outbox (source) WHERE state IN ('ready', 'sending');
      ALTER TABLE inbox ADD COLUMN tried_at INTEGER;
      ALTER TABLE inbox ADD COLUMN tried_by TEXT;
      CREATE TABLE leases (name TEXT PRIMARY KEY, held_by TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE memos (
        name TEXT PRIMARY KEY, value TEXT NOT NULL, belongs_to TEXT, at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX memos_group ON memos (belongs_to) WHERE belongs_to IS NOT NULL;
      ALTER TABLE librarians ADD COLUMN telegram TEXT;
      CREATE INDEX librarians_telegram ON librarians (telegram) WHERE telegram IS NOT NULL;
    `,
  },
  {
    name: 'whose case was read',
    sql: `
      ALTER TABLE transcript_readings ADD COLUMN district TEXT;
      ALTER TABLE transcript_readings ADD COLUMN national INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX transcript_readings_case ON transcript_readings (case_id) WHERE case_id IS NOT NULL;
      CREATE INDEX transcript_readings_district ON transcript_readings (district, at) WHERE district IS NOT NULL;
    `,
  },
  {
    name: 'a code that the same chat spends again',
    sql: 'ALTER TABLE invitations ADD COLUMN spent_by TEXT;',
  },
];

/**
 * Brings the schema up to date, each step in a transaction of its own. A file that a newer version of the program has
 * written is refused (STORE_TOO_NEW) rather than guessed at.
 */
export function migrate(database: Database): { from: number; to: number } {
  const from = Number(database.get('PRAGMA user_version')?.user_version ?? 0);
  if (from > migrations.length) {
    throw new AppError(
      'STORE_TOO_NEW',
      `The data folder has schema ${from}, this program knows ${migrations.length}: install the newer version.`,
    );
  }
  for (let number = from; number < migrations.length; number++) {
    database.exec('BEGIN IMMEDIATE');
    try {
      // another process may have been first while we waited for the lock
      if (Number(database.get('PRAGMA user_version')?.user_version ?? 0) <= number) {
        database.exec(migrations[number]!.sql);
        database.exec(`PRAGMA user_version = ${number + 1}`);
      }
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
  return { from, to: migrations.length };
}
