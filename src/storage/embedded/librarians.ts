import type { Invitation, Librarian, LibrarianStore, Session } from '../../cases/librarians.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Bindable, Database, Row } from './database.js';
import type { Durably } from './group-commit.js';

const toInvitation = (row: Row): Invitation => ({
  codeHash: String(row.code_hash),
  librarianId: String(row.librarian),
  purpose: row.purpose as Invitation['purpose'],
  expiresAt: new Date(Number(row.expires_at)),
});

const toSession = (row: Row): Session => ({
  tokenHash: String(row.token_hash),
  librarianId: String(row.librarian),
  expiresAt: new Date(Number(row.expires_at)),
});

export function embeddedLibrarians(database: Database, durably: Durably): LibrarianStore {
  return {
    save: (librarian, { expecting }) =>
      durably((db) => {
        const stored = db.get('SELECT version FROM librarians WHERE id = ?', librarian.id);
        if (Number(stored?.version ?? 0) !== expecting) return 'stale';
        db.run(
          `INSERT INTO librarians (id, version, name, library, district, national, telegram, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name, library = excluded.library,
             district = excluded.district, national = excluded.national, telegram = excluded.telegram, body = excluded.body`,
          librarian.id,
          expecting + 1,
          librarian.name,
          librarian.libraryId ?? null,
          librarian.district ?? null,
          librarian.national,
          librarian.telegram ?? null,
          writeRecord({ ...librarian, version: expecting + 1 }),
        );
        return 'saved';
      }),
    async get(id) {
      const row = database.get('SELECT body FROM librarians WHERE id = ?', id);
      return row && readRecord<Librarian>(String(row.body));
    },
    async byTelegram(chat) {
      const row = database.get('SELECT body FROM librarians WHERE telegram = ?', chat);
      return row && readRecord<Librarian>(String(row.body));
    },
    async list({ libraryId, district, national }) {
      const conditions: string[] = [];
      const values: Bindable[] = [];
      if (libraryId !== undefined) {
        conditions.push('library = ?');
        values.push(libraryId);
      }
      if (district !== undefined) {
        conditions.push('district = ?');
        values.push(district);
      }
      if (national !== undefined) conditions.push(`national = ${national ? 1 : 0}`);
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
      return database
        .all(`SELECT body FROM librarians ${where} ORDER BY name, id`, ...values)
        .map((row) => readRecord<Librarian>(String(row.body)));
    },
    invite: ({ codeHash, librarianId, purpose, expiresAt }) =>
      durably((db) => {
        db.run(
          'INSERT INTO invitations (code_hash, librarian, purpose, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          codeHash,
          librarianId,
          purpose,
          expiresAt,
        );
      }),
    spend: (codeHash, now, by) =>
      durably((db) => {
        const row = db.get(
          'SELECT * FROM invitations WHERE code_hash = ? AND expires_at > ? AND (spent_by IS NULL OR spent_by = ?)',
          codeHash,
          now,
          by ?? null,
        );
        if (by !== undefined) {
          db.run('UPDATE invitations SET spent_by = ? WHERE code_hash = ? AND spent_by IS NULL', by, codeHash);
        } else if (row !== undefined) db.run('DELETE FROM invitations WHERE code_hash = ?', codeHash);
        // what nobody spent in time goes with it: a sign-in is rare enough, and often enough
        db.run('DELETE FROM invitations WHERE expires_at <= ?', now);
        db.run('DELETE FROM desk_sessions WHERE expires_at <= ?', now);
        return row && toInvitation(row);
      }),
    openSession: ({ tokenHash, librarianId, expiresAt }) =>
      durably((db) => {
        db.run(
          `INSERT INTO desk_sessions (token_hash, librarian, expires_at) VALUES (?, ?, ?)
           ON CONFLICT (token_hash) DO NOTHING`,
          tokenHash,
          librarianId,
          expiresAt,
        );
      }),
    async session(tokenHash, now) {
      const row = database.get('SELECT * FROM desk_sessions WHERE token_hash = ? AND expires_at > ?', tokenHash, now);
      return row && toSession(row);
    },
    endSessions: (of) =>
      durably((db) => {
        if ('tokenHash' in of) db.run('DELETE FROM desk_sessions WHERE token_hash = ?', of.tokenHash);
        else db.run('DELETE FROM desk_sessions WHERE librarian = ?', of.librarianId);
      }),
    audit: ({ at, librarianId, what, caseId, district, national }) =>
      durably((db) => {
        db.run(
          `INSERT INTO transcript_readings (at, librarian, what, case_id, district, national) VALUES (?, ?, ?, ?, ?, ?)`,
          at,
          librarianId,
          what,
          caseId ?? null,
          district ?? null,
          national ?? false,
        );
      }),
    async audits({ since, limit, district, national }) {
      const only = `${district === undefined ? '' : 'AND district = ?'} ${national === undefined ? '' : 'AND national = 1'}`;
      return database
        .all(
          `SELECT * FROM transcript_readings WHERE at >= ? ${only} ORDER BY at DESC, seq DESC LIMIT ?`,
          since,
          ...(district === undefined ? [] : [district]),
          Math.max(limit, 0),
        )
        .map((row) => ({
          at: new Date(Number(row.at)),
          librarianId: String(row.librarian),
          what: String(row.what),
          ...(row.case_id !== null && { caseId: String(row.case_id) }),
          ...(row.district !== null && { district: String(row.district) }),
          ...(row.national === 1 && { national: true }),
        }));
    },
    async readings(cases) {
      if (cases.length === 0) return 0;
      const marks = cases.map(() => '?').join(', ');
      const row = database.get(`SELECT COUNT(*) AS n FROM transcript_readings WHERE case_id IN (${marks})`, ...cases);
      return Number(row?.n ?? 0);
    },
    purgeReadings: (before) => durably((db) => db.run('DELETE FROM transcript_readings WHERE at < ?', before)),
  };
}
