import { existsSync, mkdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../core/app-error.js';
import type { Clock } from '../../core/clock.js';
import type { Storage } from '../storage.js';
import { embeddedCaseBoard } from './case-board.js';
import { embeddedConversations } from './conversations.js';
import { type Database, openDatabase } from './database.js';
import { embeddedDirectory } from './directory.js';
import { embeddedFeed } from './feed.js';
import { groupCommits } from './group-commit.js';
import { embeddedInbox } from './inbox.js';
import { embeddedLeases } from './leases.js';
import { embeddedLibrarians } from './librarians.js';
import { embeddedMedia } from './media.js';
import { embeddedMemos } from './memos.js';
import { migrate } from './migrations.js';
import { embeddedNotices } from './notices.js';
import { embeddedOutbox } from './outbox.js';
import { embeddedUnanswered, embeddedWork } from './work-log.js';

const fileName = 'eambasador.db';
const mediaName = 'media';

/** The store that needs nothing: one file in `folder`. Commands that write may open it beside a running server. */
export function openEmbeddedStorage(folder: string, clock: Clock): Storage {
  makeFolder(folder);
  const database = openDatabase(join(folder, fileName));
  migrate(database);
  const durably = groupCommits(database);
  return {
    kind: 'embedded',
    conversations: embeddedConversations(database, durably),
    inbox: embeddedInbox(database, durably, clock),
    outbox: embeddedOutbox(database, durably),
    memos: embeddedMemos(database, durably),
    media: embeddedMedia(join(folder, mediaName)),
    leases: embeddedLeases(database, durably),
    feed: embeddedFeed(database, durably),
    directory: embeddedDirectory(database, durably),
    board: embeddedCaseBoard(database, durably),
    librarians: embeddedLibrarians(database, durably),
    work: embeddedWork(database, durably),
    unanswered: embeddedUnanswered(database, durably),
    notices: embeddedNotices(database, durably),
    // a write, not a read: a full disk still reads
    ready: () =>
      durably((db) => {
        db.run(
          'INSERT INTO health (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
          clock.now(),
        );
      }),
    async scrub() {
      database.all('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async backup(file) {
      const media = join(folder, mediaName);
      for (const each of [file, `${file}-media`]) {
        if (existsSync(each)) throw new AppError('BACKUP_FAILED', `The file ${each} exists: name a new one.`);
      }
      try {
        database.run('VACUUM INTO ?', file);
        if (!existsSync(media)) return;
        // ages count from the times of the files; one that is being written is not part of it
        const filter = (name: string): boolean => !name.endsWith('.new');
        await cp(media, `${file}-media`, { recursive: true, preserveTimestamps: true, filter });
      } catch (cause) {
        throw new AppError('BACKUP_FAILED', `The backup to ${file} could not be written.`, { cause });
      }
    },
    async close() {
      database.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AppError('DATA_DIR_UNUSABLE', `The data folder ${folder} cannot be created.`, { cause });
  }
}

/** Held by the one server of a data folder; the operating system drops it when the process dies, however it dies. */
export interface FolderLease {
  release(): void;
}

/**
 * Takes the folder for this process: an exclusive lock on a file of its own, kept by an open transaction.
 * Throws DATA_DIR_IN_USE while another process has it.
 */
export function leaseFolder(folder: string): FolderLease {
  makeFolder(folder);
  let database: Database | undefined;
  try {
    database = openDatabase(join(folder, 'server.lock'), { journal: 'delete', patienceMs: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    if (!(cause instanceof AppError && cause.code === 'STORE_UNAVAILABLE')) throw cause;
    throw new AppError('DATA_DIR_IN_USE', `Another server runs on the data folder ${folder}.`, { cause });
  }
  const held = database;
  return {
    release: () => {
      held.exec('ROLLBACK');
      held.close();
    },
  };
}
