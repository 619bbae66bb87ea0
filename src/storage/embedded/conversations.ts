import { type ConversationStore, maxRecordBytes } from '../../bot/conversation-store.js';
import { AppError } from '../../core/app-error.js';
import { type ConversationId, conversationId } from '../../core/event.js';
import { type Conversation, freshConversation } from '../../core/turn.js';
import { readRecord, writeRecord } from '../record-json.js';
import type { Database } from './database.js';
import type { Durably } from './group-commit.js';

const ids = (rows: Record<string, unknown>[]): ConversationId[] => rows.map((row) => String(row.id));

export function embeddedConversations(database: Database, durably: Durably): ConversationStore {
  const write = (db: Database, record: Conversation): void => {
    const body = writeRecord(record);
    if (Buffer.byteLength(body) > maxRecordBytes) {
      throw new AppError('RECORD_TOO_LARGE', `A conversation's record would have ${Buffer.byteLength(body)} bytes.`);
    }
    db.run(
      `INSERT INTO conversations (id, version, body, has_emits, wake_at, last_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body,
         has_emits = excluded.has_emits, wake_at = excluded.wake_at, last_at = excluded.last_at`,
      conversationId(record.key),
      record.version,
      body,
      record.emits.length > 0,
      record.wakeAt ?? null,
      record.lastAt ?? null,
    );
  };
  const read = (db: Database, id: ConversationId): Conversation | undefined => {
    const row = db.get('SELECT body FROM conversations WHERE id = ?', id);
    return row === undefined ? undefined : readRecord<Conversation>(String(row.body));
  };
  return {
    async open(key) {
      return read(database, conversationId(key)) ?? freshConversation(key);
    },
    commit: (record, { expecting }) =>
      durably((db) => {
        const stored = db.get('SELECT version, has_emits FROM conversations WHERE id = ?', conversationId(record.key));
        if (Number(stored?.version ?? 0) !== expecting || stored?.has_emits === 1) return 'stale';
        write(db, { ...record, version: expecting + 1 });
        return 'committed';
      }),
    copied: (key, emits) =>
      durably((db) => {
        const record = read(db, conversationId(key));
        if (record === undefined) return;
        const left = record.emits.filter((emit) => !emits.includes(emit.key));
        if (left.length !== record.emits.length) write(db, { ...record, emits: left });
      }),
    async withEmits(limit) {
      return ids(database.all('SELECT id FROM conversations WHERE has_emits = 1 LIMIT ?', limit));
    },
    async due(now, limit) {
      return ids(
        database.all(
          'SELECT id FROM conversations WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at LIMIT ?',
          now,
          limit,
        ),
      );
    },
    forget: (key, { expecting }) =>
      durably((db) =>
        db.run(
          'DELETE FROM conversations WHERE id = ? AND version = ? AND has_emits = 0',
          conversationId(key),
          expecting,
        ) === 1
          ? 'forgotten'
          : 'stale',
      ),
    async quietSince(before, limit) {
      return ids(
        database.all('SELECT id FROM conversations WHERE last_at < ? ORDER BY last_at LIMIT ?', before, limit),
      );
    },
  };
}
