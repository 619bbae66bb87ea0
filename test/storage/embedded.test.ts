import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import type { Event } from '../../src/core/event.js';
import { mediaId } from '../../src/delivery/media.js';
import { type Bindable, type Database, openDatabase } from '../../src/storage/embedded/database.js';
import { groupCommits } from '../../src/storage/embedded/group-commit.js';
import { migrate, migrations } from '../../src/storage/embedded/migrations.js';
import { leaseFolder, openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import { conversationStoreContract } from '../contract/conversation-store.js';
import { directoryContract } from '../contract/directory.js';
import { feedContract } from '../contract/feed.js';
import { inboxContract } from '../contract/inbox.js';
import { leasesContract } from '../contract/leases.js';
import { mediaContract } from '../contract/media.js';
import { memosContract } from '../contract/memos.js';
import { outboxContract } from '../contract/outbox.js';
import { clockAt } from '../support/clock.js';

const clock = clockAt('2026-03-01T10:00:00Z');
const endings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eambasador-embedded-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
async function openStorage() {
  const storage = openEmbeddedStorage(await someFolder(), clock);
  endings.push(() => storage.close());
  return storage;
}
async function someDatabase(schema = ''): Promise<Database> {
  const database = openDatabase(join(await someFolder(), 'test.db'));
  endings.push(async () => database.close());
  database.exec(schema);
  return database;
}
const wrote = (number: number): Event => ({
  key: `web:anna:${number}`,
  kind: 'text',
  text: `mesajul ${number}`,
  conversation: { channel: 'web', id: 'anna' },
  at: clock.now(),
});

conversationStoreContract('embedded', async () => (await openStorage()).conversations);
inboxContract('embedded', async () => {
  const ownClock = clockAt('2026-03-01T10:00:00Z');
  const storage = openEmbeddedStorage(await someFolder(), ownClock);
  endings.push(() => storage.close());
  return { inbox: storage.inbox, clock: ownClock };
});
outboxContract('embedded', async () => (await openStorage()).outbox);
mediaContract('embedded', async () => (await openStorage()).media);
memosContract('embedded', async () => (await openStorage()).memos);
leasesContract('embedded', async () => (await openStorage()).leases);
feedContract('embedded', async () => (await openStorage()).feed);
directoryContract('embedded', async () => (await openStorage()).directory);

describe('embedded storage', () => {
  test('finds after a restart what was acknowledged before', async () => {
    const folder = await someFolder();
    const first = openEmbeddedStorage(folder, clock);
    await first.inbox.put(wrote(1));
    await first.close();
    const second = openEmbeddedStorage(folder, clock);
    assert.deepEqual((await second.inbox.next('web:anna'))?.event, wrote(1));
    await second.close();
  });

  test('lets a command write beside a running server', async () => {
    const folder = await someFolder();
    const [server, command] = [openEmbeddedStorage(folder, clock), openEmbeddedStorage(folder, clock)];
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    await Promise.all(numbers.map((number) => (number % 2 ? server : command).inbox.put(wrote(number))));
    assert.equal((await server.inbox.counts()).waiting, numbers.length);
    await server.close();
    await command.close();
  });

  test('names the folder that cannot be used', async () => {
    const folder = await someFolder();
    await writeFile(join(folder, 'a-file'), '');
    assert.throws(() => openEmbeddedStorage(join(folder, 'a-file'), clock), { code: 'DATA_DIR_UNUSABLE' });
    await writeFile(join(folder, 'eambasador.db'), 'this is not a database, whatever its name says. '.repeat(50));
    assert.throws(() => openEmbeddedStorage(folder, clock), { code: 'DATA_DIR_UNUSABLE' });
  });

  test('leaves no deleted word in its files once it has scrubbed', async () => {
    const folder = await someFolder();
    const storage = openEmbeddedStorage(folder, clock);
    const secret = 'cuvinte-care-nu-trebuie-să-rămână';
    await storage.inbox.put({ ...wrote(1), kind: 'text', text: secret });
    const everything = async () => {
      const names = ['eambasador.db', 'eambasador.db-wal'].map((name) => join(folder, name)).filter(existsSync);
      return (await Promise.all(names.map((name) => readFile(name)))).join('');
    };
    assert.ok((await everything()).includes(secret));
    await storage.inbox.done('web:anna:1');
    await storage.inbox.forgetBodies('web:anna');
    await storage.scrub();
    assert.ok(!(await everything()).includes(secret));
    await storage.close();
  });
});

describe('backup of the embedded store', () => {
  test('is a whole store, taken while others write', async () => {
    const folder = await someFolder();
    const storage = openEmbeddedStorage(folder, clock);
    const copy = join(await someFolder(), 'eambasador.db');
    const numbers = Array.from({ length: 300 }, (_, number) => number);
    const before = numbers.slice(0, 100);
    for (const number of before) await storage.inbox.put(wrote(number));
    const writing = Promise.all(numbers.slice(100).map((number) => storage.inbox.put(wrote(number))));
    await storage.backup(copy);
    await writing;
    await storage.close();

    const database = openDatabase(copy);
    assert.deepEqual(database.all('PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
    const keys = database.all('SELECT key FROM inbox ORDER BY seq').map((row) => row.key);
    database.close();
    assert.ok(keys.length >= before.length);
    assert.deepEqual(
      keys,
      numbers.slice(0, keys.length).map((number) => wrote(number).key),
    );
  });

  test('has the files of cases beside it, with their times; put back, they are there again', async () => {
    const folder = await someFolder();
    const storage = openEmbeddedStorage(folder, clock);
    const id = mediaId({ channel: 'messenger', id: '9001' }, 'fb:1:m.0');
    const at = new Date('2026-03-01T10:00:00Z');
    await storage.media.put(id, { bytes: Buffer.from('a picture'), type: 'image/png' }, at);
    const copy = join(await someFolder(), 'copy.db');
    await storage.backup(copy);
    await storage.close();
    const again = await someFolder();
    await cp(copy, join(again, 'eambasador.db'));
    await cp(`${copy}-media`, join(again, 'media'), { recursive: true, preserveTimestamps: true });
    const restored = openEmbeddedStorage(again, clock);
    assert.equal((await restored.media.get(id))?.bytes.toString(), 'a picture');
    assert.equal(await restored.media.purge(at), 0);
    assert.equal(await restored.media.purge(new Date(at.getTime() + 1)), 1);
    await restored.close();
  });

  test('never overwrites a file, and says when it cannot write', async () => {
    const folder = await someFolder();
    const storage = await openStorage();
    const file = join(folder, 'kept.db');
    await writeFile(file, 'precious');
    await assert.rejects(storage.backup(file), { code: 'BACKUP_FAILED' });
    assert.equal(await readFile(file, 'utf8'), 'precious');
    await assert.rejects(storage.backup(join(folder, 'no', 'such', 'folder.db')), { code: 'BACKUP_FAILED' });
  });
});

describe('lease on the data folder', () => {
  test('is refused to a second server, and free again when the first stops', async () => {
    const folder = await someFolder();
    const lease = leaseFolder(folder);
    assert.throws(() => leaseFolder(folder), { code: 'DATA_DIR_IN_USE' });
    lease.release();
    leaseFolder(folder).release();
  });

  test('is free again when the first was killed with -9', async () => {
    const folder = await someFolder();
    const holder = spawn(process.execPath, ['--import', 'tsx', 'test/storage/hold-lease.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    try {
      const held = new Promise((resolve) => holder.stdout.once('data', resolve));
      assert.equal(String(await Promise.race([held, ended])), 'held\n');
      assert.throws(() => leaseFolder(folder), { code: 'DATA_DIR_IN_USE' });
    } finally {
      holder.kill('SIGKILL');
    }
    await ended;
    leaseFolder(folder).release();
  });
});

describe('the wrapper around libsql', () => {
  test('stores booleans as 0 and 1, dates as milliseconds, and gives back what else it took', async () => {
    const database = await someDatabase('CREATE TABLE t (v ANY) STRICT');
    const at = new Date('2026-03-01T10:00:00.123Z');
    const pairs: [Bindable, unknown][] = [
      [true, 1],
      [false, 0],
      [at, at.getTime()],
      ['Ce faceți? 🙂', 'Ce faceți? 🙂'],
      [null, null],
      [-12.5, -12.5],
      [9_007_199_254_740_991n, 9_007_199_254_740_991],
    ];
    for (const [value, expected] of pairs) {
      database.run('DELETE FROM t');
      database.run('INSERT INTO t VALUES (?)', value);
      assert.deepEqual(database.get('SELECT v FROM t'), { v: expected });
    }
    database.run('DELETE FROM t');
    database.run('INSERT INTO t VALUES (?)', new Uint8Array([0, 255]));
    assert.deepEqual(new Uint8Array(database.get('SELECT v FROM t')?.v as Uint8Array), new Uint8Array([0, 255]));
  });

  test('refuses what libsql would cut, abort on, or change in silence', async () => {
    const database = await someDatabase('CREATE TABLE t (v ANY) STRICT');
    const refused: unknown[] = [
      'cut\u0000here',
      new Date(Number.NaN),
      Number.NaN,
      Infinity,
      undefined,
      {},
      [],
      () => {},
    ];
    for (const value of refused) {
      assert.throws(() => database.run('INSERT INTO t VALUES (?)', value as Bindable), { code: 'STORE_VALUE_REFUSED' });
    }
    assert.deepEqual(database.all('SELECT v FROM t'), []);
  });

  test('refuses a wrong number of values, not counting question marks in texts', async () => {
    const database = await someDatabase('CREATE TABLE t (v ANY, w ANY) STRICT');
    const sql = "INSERT INTO t VALUES (?, 'why? it''s a text')";
    assert.throws(() => database.run(sql), { code: 'STORE_VALUE_REFUSED' });
    assert.throws(() => database.run(sql, 1, 2), { code: 'STORE_VALUE_REFUSED' });
    assert.equal(database.run(sql, 1), 1);
  });

  test('mends lone surrogates, so that a key is found under what it was stored as', async () => {
    const database = await someDatabase('CREATE TABLE t (v TEXT) STRICT');
    database.run('INSERT INTO t VALUES (?)', 'broken \ud83d emoji');
    assert.deepEqual(database.get('SELECT v FROM t WHERE v = ?', 'broken \ud83d emoji'), { v: 'broken \ufffd emoji' });
  });
});

describe('group commit', () => {
  const insert = (value: number) => (database: Database) => database.run('INSERT INTO t VALUES (?)', value);
  const table = 'CREATE TABLE t (v INTEGER PRIMARY KEY) STRICT';
  const stored = (database: Database) => database.all('SELECT v FROM t ORDER BY v').map((row) => row.v);

  test('takes nothing of its neighbours when a piece fails', async () => {
    const database = await someDatabase(table);
    const durably = groupCommits(database);
    const results = await Promise.allSettled([
      durably(insert(1)),
      durably((db) => {
        insert(2)(db);
        throw new Error('half done');
      }),
      durably(insert(1)),
      durably(insert(3)),
    ]);
    assert.deepEqual(
      results.map((result) => result.status),
      ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(stored(database), [1, 3]);
  });

  test('tells nobody of success before it is on disk', async () => {
    const database = await someDatabase(table);
    const durably = groupCommits({
      ...database,
      exec: (sql) => {
        if (sql === 'COMMIT') throw new Error('disk full');
        database.exec(sql);
      },
    });
    const results = await Promise.allSettled([durably(insert(1)), durably(insert(2))]);
    assert.deepEqual(
      results.map((result) => result.status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual(stored(database), []);
  });

  test('shares one transaction between what comes together, and bounds it', async () => {
    const database = await someDatabase(table);
    const commits: string[] = [];
    const durably = groupCommits(
      {
        ...database,
        exec: (sql) => {
          if (sql === 'COMMIT') commits.push(sql);
          database.exec(sql);
        },
      },
      { atMost: 10 },
    );
    await Promise.all(Array.from({ length: 25 }, (_, value) => durably(insert(value))));
    assert.equal(stored(database).length, 25);
    assert.equal(commits.length, 3);
  });
});

describe('migrations', () => {
  test('make a fresh file current, and change nothing when repeated', async () => {
    const database = await someDatabase();
    assert.deepEqual(migrate(database), { from: 0, to: migrations.length });
    const tables = database.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    assert.deepEqual(migrate(database), { from: migrations.length, to: migrations.length });
    assert.deepEqual(database.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"), tables);
  });

  test('refuse a file that a newer program has written, and leave it as it is', async () => {
    const folder = await someFolder();
    const storage = openEmbeddedStorage(folder, clock);
    await storage.inbox.put(wrote(1));
    await storage.close();
    const database = openDatabase(join(folder, 'eambasador.db'));
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    assert.throws(() => openEmbeddedStorage(folder, clock), { code: 'STORE_TOO_NEW' });
    assert.equal(database.get('SELECT count(*) AS n FROM inbox')?.n, 1);
    database.close();
  });
});
