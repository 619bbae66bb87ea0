import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import { openMongoStorage } from '../../src/storage/mongo/storage.js';
import type { Storage } from '../../src/storage/storage.js';
import { caseBoardContract } from '../contract/case-board.js';
import { librarianStoreContract } from '../contract/librarians.js';
import { noticeStoreContract, unansweredContract, workLogContract } from '../contract/work-log.js';
import { clockAt } from '../support/clock.js';
import { startMongoProxy } from '../support/mongo-proxy.js';

const uri = inject('mongoUri') ?? '';
/** A proxy stands for one host; a set of several is asked directly by the driver. */
const oneHost = /^mongodb:\/\/[^,/]+(\/|$)/.test(uri);
const databaseName = `eambasador_cases_${randomUUID().slice(0, 8)}`;
const clock = clockAt('2026-03-02T10:00:00Z');
const expiresAt = new Date('2026-03-03T10:00:00Z');

describe.skipIf(uri === '')('MongoDB', () => {
  /** The test's own look into the database. */
  let inside: Connection;
  let storage: Storage;
  let second: Storage;
  beforeAll(async () => {
    inside = await mongoose.createConnection(uri, { dbName: databaseName }).asPromise();
    storage = await openMongoStorage(uri, clock, { databaseName });
    second = await openMongoStorage(uri, clock, { databaseName });
  });
  beforeEach(async () => {
    for (const name of [
      ...['cases', 'case_lines', 'librarians', 'invitations', 'desk_sessions', 'transcript_readings'],
      ...['work', 'unanswered', 'notices'],
    ]) {
      await inside.collection(name).deleteMany({});
    }
  });
  afterAll(async () => {
    await storage.close();
    await second.close();
    await inside.dropDatabase();
    await inside.close();
  });

  caseBoardContract('mongo', async () => storage.board);
  librarianStoreContract('mongo', async () => storage.librarians);
  workLogContract('mongo', async () => storage.work);
  unansweredContract('mongo', async () => storage.unanswered);
  noticeStoreContract('mongo', async () => storage.notices);

  test('gives a code to one of two processes only', async () => {
    for (let round = 0; round < 10; round++) {
      const codeHash = `hash-${round}`;
      await storage.librarians.invite({ codeHash, librarianId: 'lib-ana', purpose: 'join', expiresAt });
      const spent = await Promise.all(
        [storage, second, storage, second].map((one) => one.librarians.spend(codeHash, clock.now())),
      );
      assert.equal(spent.filter((invitation) => invitation !== undefined).length, 1);
    }
  });

  test('shows the changes of one process to the desks of the other', async () => {
    const before = await second.board.revision();
    await storage.board.addLine({ key: 'case:c1.1', caseId: 'c1', at: clock.now(), from: 'citizen', text: 'bună' });
    assert.ok((await second.board.revision()) > before);
    assert.equal((await second.board.lines('c1', 10)).length, 1);
  });

  test.each([
    ['the queue', 'cases', { state: 'waiting' }, { openedAt: 1, _id: 1 }],
    ['a librarian’s cases', 'cases', { people: 'lib-ana' }, { changedAt: -1 }],
    ['a district', 'cases', { district: 'Orhei', changedAt: { $gte: clock.now() } }, { changedAt: -1 }],
    ['a person’s cases', 'cases', { conversation: 'web:x' }, {}],
    ['closed cases', 'cases', { closedAt: { $lt: clock.now() } }, {}],
    ['a transcript', 'case_lines', { caseId: 'c1' }, { at: -1, _id: -1 }],
    ['a library’s people', 'librarians', { library: 'lib-1' }, {}],
    ['a district’s people', 'librarians', { district: 'Orhei' }, {}],
    [
      'the readings of a district',
      'transcript_readings',
      { district: 'Orhei', at: { $gte: clock.now() } },
      { at: -1, _id: -1 },
    ],
    ['the readings of a case', 'transcript_readings', { caseId: 'c1' }, {}],
    ['the work of a month', 'work', { at: { $gte: clock.now(), $lt: expiresAt } }, { at: 1, _id: 1 }],
    ['unanswered questions', 'unanswered', { at: { $gte: clock.now() } }, { at: -1, _id: -1 }],
  ] as const)('finds %s by an index', async (_what, collection, filter, sort) => {
    const plan = await inside.collection(collection).find(filter).sort(sort).explain('queryPlanner');
    assert.match(JSON.stringify(plan), /"IXSCAN"/);
  });

  test('gives away nothing to a code, a token or an id that is an operator', async () => {
    const anything = { $ne: 'x' } as unknown as string;
    await storage.librarians.invite({ codeHash: 'h', librarianId: 'lib-ana', purpose: 'join', expiresAt });
    await storage.librarians.openSession({ tokenHash: 't', librarianId: 'lib-ana', expiresAt });
    await assert.rejects(storage.librarians.spend(anything, clock.now()));
    await assert.rejects(storage.librarians.session(anything, clock.now()));
    await assert.rejects(storage.librarians.get(anything));
    await assert.rejects(storage.board.get(anything));
    assert.ok(await storage.librarians.spend('h', clock.now()));
  });

  test.skipIf(!oneHost)('knows of a code whose answer was lost who has spent it', async () => {
    const proxy = await startMongoProxy(uri);
    const far = await openMongoStorage(proxy.uri, clock, {
      databaseName,
      selectionTimeoutMs: 500,
      answerTimeoutMs: 2000,
    });
    try {
      await storage.librarians.invite({ codeHash: 'lost', librarianId: 'lib-ana', purpose: 'join', expiresAt });
      // the driver repeats by itself once; only what it loses twice is ours
      proxy.loseAnswers('findAndModify', 2);
      assert.equal((await far.librarians.spend('lost', clock.now()))?.librarianId, 'lib-ana');
      assert.equal(await storage.librarians.spend('lost', clock.now()), undefined);
      await storage.librarians.invite({ codeHash: 'late', librarianId: 'lib-ana', purpose: 'join', expiresAt });
      proxy.deliverLate('findAndModify', { skipping: 1 });
      assert.equal((await far.librarians.spend('late', clock.now()))?.librarianId, 'lib-ana');
      proxy.loseAnswers('update', 2);
      const someone = { id: 'lib-x', name: 'X', role: 'admin', national: true, languages: ['ro'] } as const;
      const librarian = { ...someone, hours: '24/7', status: 'active', version: 0 } as const;
      await far.librarians.save(librarian, { expecting: 0 });
      assert.equal(await far.librarians.save({ ...librarian, name: 'Y' }, { expecting: 1 }), 'saved');
      assert.equal((await storage.librarians.get('lib-x'))?.version, 2);
      proxy.deliverLate('update', { skipping: 1 });
      assert.equal(await far.librarians.save({ ...librarian, name: 'Z' }, { expecting: 2 }), 'saved');
      const unsure = proxy.heard.filter(
        (command) =>
          ['insert', 'update', 'delete', 'findAndModify'].some((write) => write in command) &&
          JSON.stringify(command.writeConcern) !== JSON.stringify({ w: 'majority', j: true, wtimeout: 5000 }) &&
          JSON.stringify(command.writeConcern) !== JSON.stringify({ w: 'majority', wtimeout: 5000, j: true }),
      );
      assert.deepEqual(unsure, []);
    } finally {
      await far.close();
      await proxy.stop();
    }
  });
});
