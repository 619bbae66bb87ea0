import { conversationId, conversationKey } from '../../core/event.js';
import type { Message } from '../../core/message.js';
import type { Outbox, OutboxRow, SendState } from '../../delivery/outbox.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database, Row } from './database.js';
import type { Durably } from './group-commit.js';

const toRow = (row: Row): OutboxRow => ({
  key: String(row.key),
  lane: String(row.lane),
  position: Number(row.position),
  to: conversationKey(String(row.recipient)),
  source: conversationKey(String(row.source)),
  message: readRecord<Message>(String(row.body)),
  priority: Number(row.priority),
  report: row.report === 1,
  tries: Number(row.tries),
  unclear: Number(row.unclear),
  part: Number(row.part),
});

export function embeddedOutbox(database: Database, durably: Durably): Outbox {
  return {
    add: (row) =>
      durably((db) =>
        db.run(
          `INSERT INTO outbox (key, lane, position, channel, recipient, source, body, priority, report, state, tries, due_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ready', 0, 0) ON CONFLICT (key) DO NOTHING`,
          row.key,
          row.lane,
          row.position,
          row.to.channel,
          conversationId(row.to),
          conversationId(row.source),
          writeRecord(row.message),
          row.priority,
          row.report,
        ) === 1
          ? 'stored'
          : 'repeated',
      ),
    claim: (lane, { by, now, until, alone }) =>
      durably((db) => {
        const first = db.get(
          `SELECT * FROM outbox WHERE lane = ? AND state IN ('ready', 'sending') ORDER BY position LIMIT 1`,
          lane,
        );
        if (first === undefined) return undefined;
        const left = alone !== undefined && first.state === 'sending' && !String(first.held_by).startsWith(`${alone}/`);
        if (Number(first.due_at) > now.getTime() && !left) return { waitUntil: new Date(Number(first.due_at)) };
        db.run(
          `UPDATE outbox SET state = 'sending', held_by = ?, due_at = ?, tries = tries + 1 WHERE key = ?`,
          by,
          until,
          String(first.key),
        );
        return { row: { ...toRow(first), tries: Number(first.tries) + 1 }, leaseRanOut: first.state === 'sending' };
      }),
    finish: (key, by, result) =>
      durably((db) => {
        const changed =
          result.state === 'ready'
            ? db.run(
                `UPDATE outbox SET state = 'ready', held_by = NULL, due_at = ?, unclear = unclear * ? + ?, part = COALESCE(?, part)
                 WHERE key = ? AND state = 'sending' AND held_by = ?`,
                result.notBefore,
                result.part === undefined,
                result.unclear === true,
                result.part ?? null,
                key,
                by,
              )
            : db.run(
                `UPDATE outbox SET state = ?, held_by = NULL, ended_at = ?, body = NULL WHERE key = ? AND state = 'sending' AND held_by = ?`,
                result.state,
                result.at,
                key,
                by,
              );
        return changed === 1 ? 'finished' : 'lost';
      }),
    async dueLanes(channels, now, limit) {
      const marks = channels.map(() => '?').join(', ');
      return database
        .all(
          `SELECT lane FROM outbox AS first
           WHERE channel IN (${marks}) AND state IN ('ready', 'sending') AND due_at <= ? AND NOT EXISTS (
             SELECT 1 FROM outbox AS before
             WHERE before.lane = first.lane AND before.state IN ('ready', 'sending') AND before.position < first.position)
           ORDER BY due_at LIMIT ?`,
          ...channels,
          now,
          limit,
        )
        .map((row) => String(row.lane));
    },
    async lanesLeftBy(channels, alone) {
      const marks = channels.map(() => '?').join(', ');
      return database
        .all(
          `SELECT DISTINCT lane FROM outbox WHERE channel IN (${marks}) AND state = 'sending' AND held_by NOT GLOB ?`,
          ...channels,
          `${alone}/*`,
        )
        .map((row) => String(row.lane));
    },
    async counts() {
      const counted: Record<SendState, number> = { ready: 0, sending: 0, sent: 0, refused: 0, unknown: 0 };
      for (const row of database.all('SELECT state, COUNT(*) AS n FROM outbox GROUP BY state')) {
        counted[row.state as SendState] = Number(row.n);
      }
      return counted;
    },
    forget: (to, at) =>
      durably((db) => {
        db.run(
          `UPDATE outbox SET state = 'refused', ended_at = ?, held_by = NULL WHERE recipient = ? AND state IN ('ready', 'sending')`,
          at,
          to,
        );
        db.run(
          `UPDATE outbox SET state = 'refused', ended_at = ?, held_by = NULL, body = NULL
           WHERE source = ? AND recipient <> ? AND state IN ('ready', 'sending') AND (report = 1 OR priority = 2)`,
          at,
          to,
          to,
        );
        db.run('UPDATE outbox SET body = NULL WHERE recipient = ?', to);
      }),
    purge: (before) =>
      durably((db) =>
        db.run(`DELETE FROM outbox WHERE state IN ('sent', 'refused', 'unknown') AND ended_at < ?`, before),
      ),
  };
}
