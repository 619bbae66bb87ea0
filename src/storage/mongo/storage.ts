import mongoose, { type Connection } from 'mongoose';
import { AppError } from '../../core/app-error.js';
import type { Clock } from '../../core/clock.js';
import type { Storage } from '../storage.js';
import { boardCounter, mongoCaseBoard } from './case-board.js';
import { caseModelsOf } from './case-models.js';
import { mongoConversations } from './conversations.js';
import { mongoDirectory } from './directory.js';
import { mongoFeed } from './feed.js';
import { mongoInbox } from './inbox.js';
import { mongoLeases } from './leases.js';
import { mongoLibrarians } from './librarians.js';
import { mongoMedia } from './media.js';
import { mongoMemos } from './memos.js';
import { type Models, modelsOf, surely } from './models.js';
import { mongoNotices } from './notices.js';
import { mongoOutbox } from './outbox.js';
import { inboxCounter } from './positions.js';
import { storeUnavailable, toStoreError, troubleOf, withStoreErrors } from './trouble.js';
import { mongoUnanswered, mongoWork } from './work-log.js';

export interface MongoStorageOptions {
  /** Instead of the one that the URI names; without either it is `eambasador`. */
  readonly databaseName?: string;
  /** How long a call waits for a server that can be written to before it says STORE_UNAVAILABLE. */
  readonly selectionTimeoutMs?: number;
  /** How long a server that has taken a question may think. */
  readonly answerTimeoutMs?: number;
}

/** What this program writes; a database of a newer one is refused. Indexes are made at every start. */
const schemaVersion = 1;

/**
 * The store on a MongoDB server (>= 4.4), for installations with more than one process or with a database of their own.
 * Safety rests on conditional updates of one document, written with majority and journal: no transactions, so a
 * replica set is wanted for failover, not for correctness. While the server is away each call throws STORE_UNAVAILABLE
 * after `selectionTimeoutMs`; the driver reconnects by itself.
 * Throws STORE_UNAVAILABLE when no server answers, CONFIG_INVALID for a URI that is none, STORE_TOO_NEW.
 */
export async function openMongoStorage(
  uri: string,
  clock: Clock,
  { databaseName, selectionTimeoutMs = 3000, answerTimeoutMs = 10_000 }: MongoStorageOptions = {},
): Promise<Storage> {
  const connection = mongoose.createConnection();
  const models = modelsOf(connection);
  const caseModels = caseModelsOf(connection);
  try {
    await connection.openUri(uri, {
      dbName: databaseName ?? databaseIn(uri) ?? 'eambasador',
      ...(!/[?&]appname=/i.test(uri) && { appName: 'eambasador' }),
      serverSelectionTimeoutMS: selectionTimeoutMs,
      connectTimeoutMS: selectionTimeoutMs,
      waitQueueTimeoutMS: answerTimeoutMs,
      socketTimeoutMS: answerTimeoutMs,
      w: surely.w,
      journal: surely.j,
      wtimeoutMS: surely.wtimeout,
      readPreference: 'primary',
      readConcernLevel: 'local',
      // some servers that speak the protocol refuse them; a lost answer is read again by ourselves either way
      retryWrites: !/[?&]retrywrites=false/i.test(uri),
      retryReads: true,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      sanitizeFilter: true, // a value that should be a text and is an object never becomes an operator
    });
    await prepare(models);
    for (const model of [...Object.values(models), ...Object.values(caseModels)]) await model.createIndexes();
  } catch (error) {
    await connection.close(true).catch(() => {});
    throw atStart(error);
  }
  return {
    kind: 'mongo',
    conversations: withStoreErrors(mongoConversations(models)),
    inbox: withStoreErrors(mongoInbox(models, clock)),
    outbox: withStoreErrors(mongoOutbox(models)),
    memos: withStoreErrors(mongoMemos(models)),
    media: withStoreErrors(mongoMedia(connection)),
    leases: withStoreErrors(mongoLeases(models)),
    feed: withStoreErrors(mongoFeed(models)),
    directory: withStoreErrors(mongoDirectory(models)),
    board: withStoreErrors(mongoCaseBoard({ ...caseModels, numbers: models.numbers })),
    librarians: withStoreErrors(mongoLibrarians(caseModels)),
    work: withStoreErrors(mongoWork(caseModels)),
    unanswered: withStoreErrors(mongoUnanswered(caseModels)),
    notices: withStoreErrors(mongoNotices(caseModels)),
    ready: () => ping(connection, selectionTimeoutMs),
    async scrub() {}, // MongoDB overwrites what it deletes in its own time; nothing of ours to wait for
    async backup() {
      throw new AppError('BACKUP_FAILED', 'This store is a MongoDB database: use mongodump to copy it.');
    },
    close: () => connection.close(),
  };
}

/** The database that a URI names: what stands between the hosts and `?`. */
const databaseIn = (uri: string): string | undefined => {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
};

/** What stopped the opening; never with the URI, which holds the password, and which parsers like to quote. */
function atStart(error: unknown): unknown {
  const { MongoServerError } = mongoose.mongo;
  const ofTheAddress = [
    'MongoParseError',
    'MongoRuntimeError',
    'MongoInvalidArgumentError',
    'MongoAPIError',
    'URIError',
  ];
  if (error instanceof Error && ofTheAddress.includes(error.name)) {
    return new AppError('CONFIG_INVALID', 'MONGODB_URI is not an address of a MongoDB server.');
  }
  if (error instanceof MongoServerError && error.code === 18) {
    return new AppError('STORE_UNAVAILABLE', 'MongoDB does not accept the user or the password in MONGODB_URI.');
  }
  return toStoreError(error);
}

/** What stands in the database before the first turn; refuses what a newer program has written. */
async function prepare({ numbers }: Models): Promise<void> {
  for (const [_id, value] of [
    ['schema', schemaVersion],
    [inboxCounter, 0],
    [boardCounter, 0],
  ] as const) {
    try {
      await numbers.insertOne({ _id, value });
    } catch (error) {
      if (troubleOf(error) !== 'repeated') throw error; // an earlier start, or another process
    }
  }
  const stored = await numbers.findById('schema').lean<{ value: number }>();
  if (stored !== null && stored.value > schemaVersion) {
    throw new AppError(
      'STORE_TOO_NEW',
      `The database has schema ${stored.value}, this program knows ${schemaVersion}: install the newer version.`,
    );
  }
}

async function ping(connection: Connection, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(storeUnavailable(new Error('no answer to a ping'))), patienceMs);
    });
    await Promise.race([connection.getClient().db().command({ ping: 1 }, { readPreference: 'primary' }), late]);
  } catch (error) {
    throw error instanceof AppError ? error : storeUnavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
