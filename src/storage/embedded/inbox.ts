import type { Clock } from '../../core/clock.js';
import { conversationId, type Event } from '../../core/event.js';
import type { Inbox } from '../../delivery/inbox.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

export function embeddedInbox(database: Database, durably: Durably, clock: Clock): Inbox {
  return {
    put: (event) =>
      durably((db) =>
        db.run(
          `INSERT INTO inbox (key, conversation, state, body, attempts, stored_at) VALUES (?, ?, 'waiting', ?, 0, ?)
           ON CONFLICT (key) DO NOTHING`,
          event.key,
          conversationId(event.conversation),
          writeRecord(event),
          clock.now(),
        ) === 1
          ? 'stored'
          : 'repeated',
      ),
    async next(conversation) {
      const row = database.get(
        `SELECT body, attempts, tried_at, tried_by FROM inbox WHERE conversation = ? AND state = 'waiting'
         ORDER BY seq LIMIT 1`,
        conversation,
      );
      if (row === undefined) return undefined;
      return {
        event: readRecord<Event>(String(row.body)),
        attempts: Number(row.attempts),
        ...(row.tried_at !== null && { triedAt: new Date(Number(row.tried_at)), triedBy: String(row.tried_by) }),
      };
    },
    async settled(keys) {
      const waiting = new Set<string>();
      for (const key of keys) {
        if (database.get(`SELECT 1 AS found FROM inbox WHERE key = ? AND state = 'waiting'`, key)) waiting.add(key);
      }
      return new Set(keys.filter((key) => !waiting.has(key)));
    },
    done: (key) =>
      durably((db) => {
        db.run(`UPDATE inbox SET state = 'done', body = NULL WHERE key = ? AND state = 'waiting'`, key);
      }),
    attempt: (key, { expecting, at, by }) =>
      durably((db) =>
        db.run(
          `UPDATE inbox SET attempts = attempts + 1, tried_at = ?, tried_by = ?
           WHERE key = ? AND state = 'waiting' AND attempts = ?`,
          at,
          by,
          key,
          expecting,
        ) === 1
          ? expecting + 1
          : 'another',
      ),
    park: (key, reason) =>
      durably((db) => {
        db.run(`UPDATE inbox SET state = 'parked', reason = ? WHERE key = ? AND state = 'waiting'`, reason, key);
      }),
    async waiting(storedBefore, limit) {
      return database
        .all(
          `SELECT conversation, MIN(seq) AS first FROM inbox WHERE state = 'waiting' AND stored_at <= ?
           GROUP BY conversation ORDER BY first LIMIT ?`,
          storedBefore,
          limit,
        )
        .map((row) => String(row.conversation));
    },
    async counts() {
      const count = (state: string): number =>
        Number(database.get('SELECT COUNT(*) AS n FROM inbox WHERE state = ?', state)?.n ?? 0);
      return { waiting: count('waiting'), parked: count('parked') };
    },
    forgetBodies: (conversation) =>
      durably((db) => {
        db.run(
          `UPDATE inbox SET body = NULL, reason = NULL WHERE conversation = ? AND state <> 'waiting'`,
          conversation,
        );
      }),
    purge: (before) => durably((db) => db.run(`DELETE FROM inbox WHERE state <> 'waiting' AND stored_at < ?`, before)),
  };
}
