import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import type { ConversationKey, Event } from '../../src/core/event.js';
import { type Conversation, type Emit, freshConversation } from '../../src/core/turn.js';
import type { NewOutboxRow } from '../../src/delivery/outbox.js';
import { type MongoStorageOptions, openMongoStorage } from '../../src/storage/mongo/storage.js';
import type { Storage } from '../../src/storage/storage.js';
import { conversationStoreContract } from '../contract/conversation-store.js';
import { directoryContract } from '../contract/directory.js';
import { feedContract } from '../contract/feed.js';
import { inboxContract } from '../contract/inbox.js';
import { leasesContract } from '../contract/leases.js';
import { mediaContract } from '../contract/media.js';
import { memosContract } from '../contract/memos.js';
import { outboxContract } from '../contract/outbox.js';
import { clockAt } from '../support/clock.js';
import { startMongoProcess } from '../support/mongo-process.js';
import { type Command, type MongoProxy, startMongoProxy } from '../support/mongo-proxy.js';

const uri = inject('mongoUri') ?? '';
const program = inject('mongoProgram');
/** A proxy stands for one host; a set of several is asked directly by the driver. */
const oneHost = /^mongodb:\/\/[^,/]+(\/|$)/.test(uri);
const databaseName = `eambasador_test_${randomUUID().slice(0, 8)}`;
const clock = clockAt('2026-03-01T10:00:00Z');
const at = (time: string): Date => new Date(`2026-03-01T${time}Z`);

const person = (id: string): ConversationKey => ({ channel: 'web', id });
let people = 0;
const somebody = (): ConversationKey => person(`somebody-${++people}`);
const wrote = (by: ConversationKey, number: number | string): Event => ({
  key: `web:${by.id}:${number}`,
  kind: 'text',
  text: `mesajul ${number}`,
  conversation: by,
  at: clock.now(),
});
const says = (to: ConversationKey, position: number): Extract<Emit, { kind: 'send' }> => ({
  key: `web:${to.id}#${position}`,
  kind: 'send',
  to,
  position,
  message: { language: 'ro', parts: [{ kind: 'say', key: 'greeting' }], buttons: [], at: clock.now() },
  priority: 1,
  report: false,
});
const laneOf = (who: ConversationKey): string => `web:${who.id}|web:${who.id}`;
const toSend = (to: ConversationKey, position: number): NewOutboxRow => {
  const { kind: _, ...row } = says(to, position);
  return { ...row, lane: laneOf(to), source: to };
};
const lease = (by: string, now = '10:00:00', until = '10:01:30') => ({ by, now: at(now), until: at(until) });
const turn = (key: ConversationKey, topic: string, emits: Emit[] = []): Conversation => ({
  ...freshConversation(key),
  lastTopic: topic,
  emits,
});
const unavailable = { code: 'STORE_UNAVAILABLE' };

describe.skipIf(uri === '')('MongoDB', () => {
  /** The test's own look into the database. */
  let inside: Connection;
  const opened: Storage[] = [];
  const open = async (options: MongoStorageOptions = {}, to = uri): Promise<Storage> => {
    const storage = await openMongoStorage(to, clock, { databaseName, ...options });
    opened.push(storage);
    return storage;
  };
  const empty = async (): Promise<void> => {
    for (const name of ['conversations', 'inbox', 'outbox', 'leases', 'memos', 'feed', 'libraries', 'directories'])
      await inside.collection(name).deleteMany({});
  };
  beforeAll(async () => {
    inside = await mongoose.createConnection(uri, { dbName: databaseName }).asPromise();
  });
  afterAll(async () => {
    for (const storage of opened) await storage.close();
    await inside.dropDatabase();
    await inside.close();
  });

  describe('contracts', () => {
    const contractClock = clockAt('2026-03-01T10:00:00Z');
    let storage: Storage;
    beforeAll(async () => {
      storage = await openMongoStorage(uri, contractClock, { databaseName });
      opened.push(storage);
    });
    beforeEach(empty);
    conversationStoreContract('mongo', async () => storage.conversations);
    directoryContract('mongo', async () => storage.directory);
    inboxContract('mongo', async () => {
      contractClock.set('2026-03-01T10:00:00Z');
      return { inbox: storage.inbox, clock: contractClock };
    });
    outboxContract('mongo', async () => storage.outbox);
    mediaContract('mongo', async () => {
      await storage.media.purge(new Date('2100-01-01T00:00:00Z'));
      return storage.media;
    });
    memosContract('mongo', async () => storage.memos);
    leasesContract('mongo', async () => storage.leases);
    feedContract('mongo', async () => storage.feed);
  });

  describe('at its start', () => {
    test('says so when no server is there', async () => {
      const begun = Date.now();
      await assert.rejects(
        openMongoStorage('mongodb://127.0.0.1:9/eambasador', clock, { selectionTimeoutMs: 300 }),
        unavailable,
      );
      assert.ok(Date.now() - begun < 3000);
    });

    test('says so when the address is none, without repeating it', async () => {
      for (const wrong of [
        'http://secret@host',
        'mongodb://',
        'mongodb://user:secret@host:port/x',
        'mongodb://h/%zz',
      ]) {
        await assert.rejects(openMongoStorage(wrong, clock, { selectionTimeoutMs: 300 }), (error: Error) => {
          assert.equal((error as Error & { code?: string }).code, 'CONFIG_INVALID', wrong);
          assert.ok(!error.message.includes('secret'));
          return true;
        });
      }
    });

    test('refuses a database that a newer program has written', async () => {
      const newer = `${databaseName}_newer`;
      const connection = inside.useDb(newer);
      await connection
        .collection<{ _id: string }>('numbers')
        .insertOne({ _id: 'schema', value: 99 } as { _id: string });
      await assert.rejects(openMongoStorage(uri, clock, { databaseName: newer }), { code: 'STORE_TOO_NEW' });
      await connection.dropDatabase();
    });

    test('may be opened by several processes at once, on an empty database', async () => {
      const fresh = `${databaseName}_fresh`;
      const storages = await Promise.all([1, 2, 3].map(() => openMongoStorage(uri, clock, { databaseName: fresh })));
      const who = somebody();
      await Promise.all(storages.map((storage, number) => storage.inbox.put(wrote(who, number))));
      assert.equal((await storages[0]!.inbox.counts()).waiting, 3);
      for (const storage of storages) await storage.close();
      await inside.useDb(fresh).dropDatabase();
    });
  });

  describe('as a store', () => {
    test('refuses to be backed up, and names the tool that does it', async () => {
      const storage = await open();
      await assert.rejects(storage.backup('/tmp/never'), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'BACKUP_FAILED');
        assert.match(error.message, /use mongodump/);
        return true;
      });
      await storage.scrub();
      await storage.ready();
    });

    test('refuses values that its schemas do not allow, and repeats none of them', async () => {
      const storage = await open();
      const who = somebody();
      const refused = async (work: Promise<unknown>): Promise<void> => {
        await assert.rejects(work, (error: Error & { code?: string }) => {
          assert.equal(error.code, 'STORE_VALUE_REFUSED');
          assert.ok(!`${error.message}${error.cause ?? ''}`.includes('somebody'));
          return true;
        });
      };
      await refused(
        storage.conversations.commit({ ...turn(who, 'x'), wakeAt: new Date(Number.NaN) }, { expecting: 0 }),
      );
      await storage.conversations.commit(turn(who, 'x'), { expecting: 0 });
      await refused(
        storage.conversations.commit({ ...turn(who, 'x'), lastAt: new Date(Number.NaN) }, { expecting: 1 }),
      );
      await refused(storage.outbox.add({ ...toSend(who, 1.5) }));
      await refused(storage.outbox.add({ ...toSend(who, 1), to: { channel: 'pigeon' as 'web', id: who.id } }));
      await refused(storage.inbox.put({ ...wrote(who, 1), key: '' }));
      assert.equal((await storage.conversations.open(who)).version, 1);
    });

    test('gives away nothing to a key or an id that is an operator', async () => {
      const storage = await open();
      const who = somebody();
      await storage.inbox.put(wrote(who, 1));
      const anything = { $ne: 'x' } as unknown as string;
      await assert.rejects(storage.inbox.done(anything));
      await assert.rejects(storage.inbox.next(anything));
      await assert.rejects(storage.feed.forget(anything));
      assert.equal((await storage.inbox.next(`web:${who.id}`))?.event.key, wrote(who, 1).key);
    });

    test('counts one order for all processes', async () => {
      const [one, other] = [await open(), await open()];
      const who = somebody();
      for (let number = 0; number < 12; number++) await (number % 2 ? one : other).inbox.put(wrote(who, number));
      for (let number = 0; number < 12; number++) {
        assert.equal((await one.inbox.next(`web:${who.id}`))?.event.key, wrote(who, number).key);
        await other.inbox.done(wrote(who, number).key);
      }
    });

    test('gives each event a place of its own, however many come at once', async () => {
      const [one, other] = [await open(), await open()];
      const crowd = Array.from({ length: 20 }, somebody);
      await Promise.all(crowd.map((who, index) => (index % 2 ? one : other).inbox.put(wrote(who, 1))));
      const keys = crowd.map((who) => wrote(who, 1).key);
      const rows = await inside
        .collection<{ _id: string }>('inbox')
        .find({ _id: { $in: keys } })
        .toArray();
      assert.equal(new Set(rows.map((row) => (row as unknown as { position: number }).position)).size, crowd.length);
    });

    test('lets one of two processes win each commit, each claim and each put', async () => {
      const both = [await open(), await open()];
      for (let round = 0; round < 8; round++) {
        const who = somebody();
        await both[0]!.outbox.add(toSend(who, 1));
        const racing = both.flatMap((storage, process) =>
          [1, 2, 3].map((task) => ({ storage, by: `${process}/${task}` })),
        );
        const [commits, claims, puts] = await Promise.all([
          Promise.all(racing.map(({ storage, by }) => storage.conversations.commit(turn(who, by), { expecting: 0 }))),
          Promise.all(racing.map(({ storage, by }) => storage.outbox.claim(laneOf(who), lease(by)))),
          Promise.all(racing.map(({ storage }) => storage.inbox.put(wrote(who, 1)))),
        ]);
        assert.equal(commits.filter((outcome) => outcome === 'committed').length, 1);
        assert.equal(claims.filter((claimed) => claimed && 'row' in claimed).length, 1);
        assert.equal(puts.filter((outcome) => outcome === 'stored').length, 1);
        const winner = racing[commits.indexOf('committed')]!.by;
        assert.equal((await both[1]!.conversations.open(who)).lastTopic, winner);
      }
    });
  });

  describe.skipIf(!oneHost)('over a line that breaks', () => {
    let proxy: MongoProxy;
    let storage: Storage;
    let direct: Storage;
    beforeAll(async () => {
      proxy = await startMongoProxy(uri);
      storage = await open({ selectionTimeoutMs: 500, answerTimeoutMs: 2000 }, proxy.uri);
      direct = await open();
    });
    afterAll(() => proxy.stop());
    /** The driver repeats by itself once; only what it loses twice is ours. */
    const twice = 2;

    test('writes with majority and journal, whatever the address says', async () => {
      const weaker = new URL(proxy.uri);
      for (const [name, value] of Object.entries({ w: '1', journal: 'false', readPreference: 'secondaryPreferred' })) {
        weaker.searchParams.set(name, value);
      }
      const weak = await open({}, weaker.href);
      proxy.forgetHeard();
      await useEverything(weak);
      const writes = proxy.heard.filter((command) => isWrite(command));
      assert.deepEqual(new Set(writes.map(nameOf)), new Set(['insert', 'update', 'findAndModify', 'delete']));
      for (const command of writes) {
        const { w, j } = (command.writeConcern ?? {}) as { w?: unknown; j?: unknown };
        assert.deepEqual({ w, j }, { w: 'majority', j: true }, `${nameOf(command)} ${JSON.stringify(command)}`);
      }
      const reads = proxy.heard.filter((command) => !isWrite(command));
      for (const command of reads) {
        assert.notEqual((command.$readPreference as { mode?: string } | undefined)?.mode, 'secondaryPreferred');
      }
    });

    test('finds everything by an index', async () => {
      proxy.forgetHeard();
      await useEverything(storage);
      const searches = proxy.heard.flatMap(toSearches);
      assert.ok(searches.length > 25, `only ${searches.length} searches were heard`);
      for (const search of searches) {
        const plan = JSON.stringify(await inside.db!.command({ explain: search, verbosity: 'queryPlanner' }));
        assert.match(
          plan,
          /"(IXSCAN|IDHACK|COUNT_SCAN|EXPRESS_IXSCAN|EXPRESS_CLUSTERED_IXSCAN)"/,
          JSON.stringify(search),
        );
        assert.doesNotMatch(plan, /"COLLSCAN"/, JSON.stringify(search));
      }
    });

    test('uses only what every MongoDB since 4.4 has', async () => {
      proxy.forgetHeard();
      await useEverything(storage);
      const used = new Set(proxy.heard.flatMap((command) => operatorsIn(command)));
      const known =
        '$set $inc $push $pull $each $slice $size $in $gte $gt $lte $lt $match $group $min $sum $sort $limit';
      assert.deepEqual(
        [...used].filter((operator) => !known.split(' ').includes(operator)),
        [],
      );
    });

    test('commits once when the answer is lost on the way', async () => {
      for (const expecting of [0, 1]) {
        const name = expecting === 0 ? 'insert' : 'update';
        for (const times of [1, twice]) {
          const who = somebody();
          if (expecting === 1) await direct.conversations.commit(turn(who, 'before'), { expecting: 0 });
          proxy.loseAnswers(name, times);
          assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting }), 'committed');
          const stored = await direct.conversations.open(who);
          assert.equal(stored.version, expecting + 1);
          assert.equal(stored.lastTopic, 'mine');
        }
      }
    });

    test('repeats a commit that never arrived', async () => {
      const who = somebody();
      for (const [expecting, name] of ['insert', 'update'].entries()) {
        proxy.loseCommands(name, twice);
        assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting }), 'committed');
        assert.equal((await direct.conversations.open(who)).version, expecting + 1);
      }
    });

    test('commits, claims and ends once when a write that seemed lost arrives before its repetition', async () => {
      const who = somebody();
      for (const [expecting, name] of ['insert', 'update'].entries()) {
        proxy.deliverLate(name, { skipping: 1 });
        assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting }), 'committed');
        assert.equal((await direct.conversations.open(who)).version, expecting + 1);
      }
      await direct.outbox.add(toSend(who, 1));
      proxy.deliverLate('update', { skipping: 1 });
      const claimed = await storage.outbox.claim(laneOf(who), lease('mine/1'));
      assert.ok(claimed && 'row' in claimed && claimed.row.tries === 1);
      proxy.deliverLate('update', { skipping: 1 });
      const sent = { state: 'sent', at: at('10:00:01') } as const;
      assert.equal(await storage.outbox.finish(toSend(who, 1).key, 'mine/1', sent), 'finished');
      proxy.deliverLate('delete', { skipping: 1 });
      assert.equal(await storage.conversations.forget(who, { expecting: 2 }), 'forgotten');
    });

    test('stores the second message of a person only after the first, of others meanwhile', async () => {
      const [who, other] = [somebody(), somebody()];
      let release = (): void => {};
      proxy.holdBack('insert', new Promise<void>((resolve) => (release = resolve)));
      const first = storage.inbox.put(wrote(who, 1));
      const second = storage.inbox.put(wrote(who, 2));
      await eventually(async () =>
        assert.ok(proxy.heard.some((command) => JSON.stringify(command).includes(wrote(who, 1).key))),
      );
      await storage.inbox.put(wrote(other, 1));
      assert.equal(await direct.inbox.next(`web:${who.id}`), undefined);
      release();
      assert.deepEqual(await Promise.all([first, second]), ['stored', 'stored']);
      assert.equal((await direct.inbox.next(`web:${who.id}`))?.event.key, wrote(who, 1).key);
    });

    test('says stale when the answer is lost and another won', async () => {
      const who = somebody();
      await direct.conversations.commit(turn(who, 'before'), { expecting: 0 });
      await direct.conversations.commit(turn(who, 'theirs'), { expecting: 1 });
      proxy.loseAnswers('update', twice);
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), 'stale');
      proxy.loseAnswers('insert', twice);
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 0 }), 'stale');
      assert.equal((await direct.conversations.open(who)).lastTopic, 'theirs');
    });

    test('knows its commit again below the commits of others', async () => {
      const who = somebody();
      await direct.conversations.commit(turn(who, 'before'), { expecting: 0 });
      proxy.loseAnswers('update', 1);
      proxy.loseAnswerAfter('update', async () => {
        for (const expecting of [2, 3, 4]) await direct.conversations.commit(turn(who, 'theirs'), { expecting });
      });
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), 'committed');
      assert.equal((await direct.conversations.open(who)).version, 5);
    });

    test('says that it cannot know when too much has happened since', async () => {
      const who = somebody();
      await direct.conversations.commit(turn(who, 'before'), { expecting: 0 });
      proxy.loseAnswers('update', 1);
      proxy.loseAnswerAfter('update', async () => {
        for (let expecting = 2; expecting < 12; expecting++) {
          await direct.conversations.commit(turn(who, 'theirs'), { expecting });
        }
      });
      await assert.rejects(storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), unavailable);
    });

    test('says that it cannot know while every answer is lost', async () => {
      const who = somebody();
      await direct.conversations.commit(turn(who, 'before'), { expecting: 0 });
      proxy.loseAnswers('update', twice);
      proxy.loseAnswers('find', twice);
      await assert.rejects(storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), unavailable);
      assert.equal((await direct.conversations.open(who)).lastTopic, 'mine'); // the caller reads again, and sees it
    });

    test('forgets once when the answer is lost', async () => {
      const who = somebody();
      await direct.conversations.commit(turn(who, 'mine'), { expecting: 0 });
      proxy.loseAnswers('delete', twice);
      assert.equal(await storage.conversations.forget(who, { expecting: 1 }), 'forgotten');
      assert.equal((await direct.conversations.open(who)).version, 0);
      await direct.conversations.commit(turn(who, 'again'), { expecting: 0 });
      proxy.loseCommands('delete', twice);
      assert.equal(await storage.conversations.forget(who, { expecting: 1 }), 'forgotten');
      proxy.loseAnswers('delete', twice);
      await direct.conversations.commit(turn(who, 'again'), { expecting: 0 });
      assert.equal(await storage.conversations.forget(who, { expecting: 7 }), 'stale');
    });

    test('claims a row once when the answer is lost, and holds it', async () => {
      const who = somebody();
      await direct.outbox.add(toSend(who, 1));
      proxy.loseAnswers('update', twice);
      assert.deepEqual(await storage.outbox.claim(laneOf(who), lease('mine/1')), {
        row: { ...toSend(who, 1), tries: 1, unclear: 0, part: 0 },
        leaseRanOut: false,
      });
      assert.deepEqual(await direct.outbox.claim(laneOf(who), lease('theirs/1')), { waitUntil: at('10:01:30') });
      assert.equal(
        await direct.outbox.finish(toSend(who, 1).key, 'mine/1', { state: 'sent', at: at('10:00:01') }),
        'finished',
      );
    });

    test('claims a row when the claim itself was lost', async () => {
      const who = somebody();
      await direct.outbox.add(toSend(who, 1));
      proxy.loseCommands('update', twice);
      const claimed = await storage.outbox.claim(laneOf(who), lease('mine/1'));
      assert.ok(claimed && 'row' in claimed && claimed.row.tries === 1);
    });

    test('knows that it has ended a try when the answer is lost', async () => {
      const endings = [
        { state: 'sent', at: at('10:00:01') },
        { state: 'ready', notBefore: at('10:00:05') },
      ] as const;
      for (const [index, ending] of endings.entries()) {
        for (const lose of [proxy.loseAnswers, proxy.loseCommands]) {
          const who = somebody();
          await direct.outbox.add(toSend(who, 1));
          await storage.outbox.claim(laneOf(who), lease(`mine/${index}`));
          lose('update', twice);
          assert.equal(await storage.outbox.finish(toSend(who, 1).key, `mine/${index}`, ending), 'finished');
        }
      }
    });

    test('counts a try once when the answer or the asking is lost, and knows that it is its own', async () => {
      for (const lose of [proxy.loseAnswers, proxy.loseCommands]) {
        const who = somebody();
        const { key } = wrote(who, 1);
        await direct.inbox.put(wrote(who, 1));
        lose('update', twice);
        assert.equal(await storage.inbox.attempt(key, { expecting: 0, at: clock.now(), by: 'mine' }), 1);
        assert.equal((await direct.inbox.next(`web:${who.id}`))?.attempts, 1);
        await direct.inbox.attempt(key, { expecting: 1, at: clock.now(), by: 'theirs' });
        lose('update', twice);
        assert.equal(await storage.inbox.attempt(key, { expecting: 1, at: clock.now(), by: 'mine' }), 'another');
        assert.equal((await direct.inbox.next(`web:${who.id}`))?.triedBy, 'theirs');
      }
    });

    test('stores an event once when the answer is lost and the door repeats it', async () => {
      const who = somebody();
      proxy.loseAnswers('insert', 1);
      assert.equal(await storage.inbox.put(wrote(who, 1)), 'stored'); // the driver's own repetition knows it again
      proxy.loseAnswers('insert', twice);
      await assert.rejects(storage.inbox.put(wrote(who, 2)), unavailable);
      assert.equal(await storage.inbox.put(wrote(who, 2)), 'repeated');
      await storage.inbox.done(wrote(who, 1).key);
      assert.equal((await direct.inbox.next(`web:${who.id}`))?.event.key, wrote(who, 2).key);
      await direct.inbox.done(wrote(who, 2).key);
      assert.equal(await direct.inbox.next(`web:${who.id}`), undefined);
    });

    test('goes on with the next event of a conversation after one could not be stored', async () => {
      const who = somebody();
      proxy.loseCommands('insert', twice);
      const outcomes = await Promise.allSettled([1, 2, 3].map((number) => storage.inbox.put(wrote(who, number))));
      assert.deepEqual(
        outcomes.map((outcome) => outcome.status),
        ['rejected', 'fulfilled', 'fulfilled'],
      );
      assert.equal((await storage.inbox.next(`web:${who.id}`))?.event.key, wrote(who, 2).key);
    });

    test('is not ready and says so on every call while the server is away, and comes back by itself', async () => {
      const who = somebody();
      await storage.ready();
      await proxy.goAway();
      const begun = Date.now();
      const calls = [
        storage.ready(),
        storage.conversations.open(who),
        storage.conversations.commit(turn(who, 'mine'), { expecting: 0 }),
        storage.inbox.put(wrote(who, 1)),
        storage.inbox.next(`web:${who.id}`),
        storage.outbox.add(toSend(who, 1)),
        storage.outbox.claim(laneOf(who), lease('mine/1')),
        storage.outbox.dueLanes(['web'], clock.now(), 10),
        storage.feed.after(`web:${who.id}`, 0, 10),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        assert.equal(outcome.status, 'rejected');
        assert.equal((outcome as PromiseRejectedResult).reason.code, 'STORE_UNAVAILABLE');
      }
      assert.ok(Date.now() - begun < 4000, `it took ${Date.now() - begun} ms`);
      await proxy.comeBack();
      await eventually(() => storage.ready());
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 0 }), 'committed');
      assert.equal(await storage.inbox.put(wrote(who, 1)), 'stored');
    });
  });

  describe('with a server that fails on purpose', () => {
    const appName = `failing-${randomUUID().slice(0, 8)}`; // nobody else's commands fail
    let storage: Storage;
    let mayFail = true;
    const failing = (mode: unknown, data: Record<string, unknown> = {}) =>
      inside.db!.admin().command({ configureFailPoint: 'failCommand', mode, data: { ...data, appName } });
    beforeAll(async () => {
      const named = new URL(uri);
      named.searchParams.set('appName', appName);
      storage = await open({ selectionTimeoutMs: 500, answerTimeoutMs: 1000 }, named.href);
      mayFail = await failing('off').then(
        () => true,
        () => false, // a mongod without enableTestCommands
      );
    });
    const failTest = (name: string, work: () => Promise<void>): void => {
      test(name, async (context) => {
        context.skip(!mayFail, 'the server has no fail points (enableTestCommands)');
        try {
          await work();
        } finally {
          await failing('off');
        }
      });
    };

    failTest('fails nobody else', async () => {
      const who = somebody();
      await failing('alwaysOn', { failCommands: ['find'], errorCode: 10107 });
      await assert.rejects(storage.conversations.open(who), unavailable);
      assert.equal(await inside.collection('conversations').findOne({ version: -1 }), null);
    });

    failTest('commits once when the line is cut before the server heard it', async () => {
      const who = somebody();
      await storage.conversations.commit(turn(who, 'before'), { expecting: 0 });
      await failing({ times: 2 }, { failCommands: ['update'], closeConnection: true });
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), 'committed');
      assert.equal((await storage.conversations.open(who)).version, 2);
    });

    failTest('takes a commit for done whose majority came late', async () => {
      const who = somebody();
      await storage.conversations.commit(turn(who, 'before'), { expecting: 0 });
      await failing({ times: 1 }, { failCommands: ['update'], writeConcernError: { code: 64, errmsg: 'waited' } });
      assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 1 }), 'committed');
      assert.equal((await storage.conversations.open(who)).version, 2);
    });

    failTest('says that the store is away while the server has no primary, or no room on its disk', async () => {
      for (const errorCode of [10107, 14031]) {
        await failing('alwaysOn', { failCommands: ['insert', 'update', 'find', 'findAndModify'], errorCode });
        const who = somebody();
        await assert.rejects(storage.conversations.commit(turn(who, 'mine'), { expecting: 0 }), unavailable);
        await assert.rejects(storage.inbox.put(wrote(who, 1)), unavailable);
        await failing('off');
        await eventually(() => storage.ready());
        assert.equal(await storage.conversations.commit(turn(who, 'mine'), { expecting: 0 }), 'committed');
      }
    });

    failTest('does not wait for ever for a server that hangs', async () => {
      await failing({ times: 2 }, { failCommands: ['find'], blockConnection: true, blockTimeMS: 2500 });
      const begun = Date.now();
      await assert.rejects(storage.conversations.open(somebody()), unavailable);
      assert.ok(Date.now() - begun < 5000);
    });
  });

  /** Every call of every port, so that the proxy hears every command that the store can send. */
  async function useEverything(storage: Storage): Promise<void> {
    const who = somebody();
    const id = `web:${who.id}`;
    const { conversations, inbox, outbox, feed } = storage;
    await conversations.commit(turn(who, 'a', [says(who, 1)]), { expecting: 0 });
    await conversations.open(who);
    await conversations.withEmits(5);
    await conversations.copied(who, [says(who, 1).key]);
    await conversations.commit(turn(who, 'b'), { expecting: 1 });
    await conversations.due(clock.now(), 5);
    await conversations.quietSince(clock.now(), 5);
    await inbox.put(wrote(who, 1));
    await inbox.put(wrote(who, 2));
    await inbox.next(id);
    await inbox.settled([wrote(who, 1).key]);
    await inbox.attempt(wrote(who, 1).key, { expecting: 0, at: clock.now(), by: 'mine' });
    await inbox.done(wrote(who, 1).key);
    await inbox.park(wrote(who, 2).key, 'tried too often');
    await inbox.waiting(clock.now(), 5);
    await inbox.counts();
    await inbox.forgetBodies(id);
    await inbox.purge(new Date(0));
    await outbox.add(toSend(who, 1));
    await outbox.dueLanes(['web', 'telegram'], clock.now(), 5);
    await outbox.claim(laneOf(who), lease('mine/1'));
    await outbox.finish(toSend(who, 1).key, 'mine/1', { state: 'ready', notBefore: clock.now() });
    await outbox.counts();
    await outbox.forget(id, clock.now());
    await outbox.purge(new Date(0));
    const { cards: _cards, ...message } = says(who, 1).message;
    await feed.append(id, {
      ...message,
      key: `feed:${id}`,
      position: 1,
      author: 'bot',
      text: '',
      buttons: [],
    });
    await feed.after(id, 0, 5);
    await feed.forget(id);
    await feed.purge(new Date(0));
    await conversations.forget(who, { expecting: 2 });
  }
});

describe.skipIf(program === null)('MongoDB, killed with -9 while it acknowledges', () => {
  test('has every write that was acknowledged, and the store finds it again by itself', async () => {
    const server = await startMongoProcess(String(program));
    const storage = await openMongoStorage(server.uri, clock, { selectionTimeoutMs: 500, answerTimeoutMs: 2000 });
    try {
      const acknowledged = { puts: new Set<string>(), versions: new Map<string, number>() };
      let killed = false;
      const writer = async (who: ConversationKey): Promise<void> => {
        for (let number = 0; !killed; number++) {
          await storage.inbox.put(wrote(who, number));
          acknowledged.puts.add(wrote(who, number).key);
          if ((await storage.conversations.commit(turn(who, 'x'), { expecting: number })) === 'committed') {
            acknowledged.versions.set(who.id, number + 1);
          }
        }
      };
      const writers = [1, 2, 3, 4, 5, 6].map((number) => person(`writer-${number}`));
      const writing = Promise.allSettled(writers.map(writer));
      await eventually(async () => assert.ok(acknowledged.puts.size >= 60));
      await server.kill();
      killed = true;
      for (const outcome of await writing) {
        if (outcome.status === 'rejected') assert.equal(outcome.reason.code, 'STORE_UNAVAILABLE');
      }
      await assert.rejects(storage.ready(), unavailable);
      await server.startAgain();
      await eventually(() => storage.ready());

      const settled = await storage.inbox.settled([...acknowledged.puts]);
      assert.deepEqual([...settled], [], 'acknowledged, but not there');
      for (const who of writers) {
        const { version } = await storage.conversations.open(who);
        const told = acknowledged.versions.get(who.id) ?? 0;
        // what nobody heard of may have been written, but at most the one commit under way
        assert.ok(version === told || version === told + 1, `${who.id}: told ${told}, stored ${version}`);
        assert.equal((await storage.inbox.next(`web:${who.id}`))?.event.key, wrote(who, 0).key);
      }
    } finally {
      await storage.close();
      await server.stop();
    }
  });
});

/** Tries until it holds; fails with its reason after 15 s. */
async function eventually(work: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const nameOf = (command: Command): string => Object.keys(command)[0] ?? '';
const isWrite = (command: Command): boolean =>
  ['insert', 'update', 'delete', 'findAndModify'].includes(nameOf(command));

/** What a command has to find before it does anything, as commands that `explain` takes. */
function toSearches(command: Command): Command[] {
  const collection = command[nameOf(command)];
  const find = (filter: unknown, more: Command = {}): Command => {
    // SecantusDB takes {_id, more} by its _id (5,000 documents: 1 ms) but explains it as COLLSCAN
    const { _id } = filter as Command;
    return { find: collection, filter: _id === undefined ? filter : { _id }, ...more };
  };
  switch (nameOf(command)) {
    case 'find':
      return [find(command.filter, 'sort' in command ? { sort: command.sort } : {})];
    case 'aggregate':
      return [find((command.pipeline as { $match?: unknown }[])[0]?.$match)];
    case 'update':
      return (command.updates as { q: unknown }[]).map(({ q }) => find(q));
    case 'delete':
      return (command.deletes as { q: unknown }[]).map(({ q }) => find(q));
    case 'findAndModify':
      return [find(command.query)];
    default:
      return [];
  }
}

/** Every `$word` that a command uses as a key, without those of the wire itself. */
function operatorsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(operatorsIn);
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const wire = ['$db', '$readPreference', '$clusterTime'];
  return Object.entries(value)
    .filter(([key]) => !wire.includes(key) && key !== 'lsid')
    .flatMap(([key, inner]) => [...(key.startsWith('$') ? [key] : []), ...operatorsIn(inner)]);
}
