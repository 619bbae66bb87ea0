import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import { caseBoardContract } from '../contract/case-board.js';
import { librarianStoreContract } from '../contract/librarians.js';
import { noticeStoreContract, unansweredContract, workLogContract } from '../contract/work-log.js';
import { clockAt } from '../support/clock.js';

const clock = clockAt('2026-03-02T10:00:00Z');
const endings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eambasador-cases-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
async function openStorage() {
  const storage = openEmbeddedStorage(await someFolder(), clock);
  endings.push(() => storage.close());
  return storage;
}

caseBoardContract('embedded', async () => (await openStorage()).board);
librarianStoreContract('embedded', async () => (await openStorage()).librarians);
workLogContract('embedded', async () => (await openStorage()).work);
unansweredContract('embedded', async () => (await openStorage()).unanswered);
noticeStoreContract('embedded', async () => (await openStorage()).notices);

describe('the data folder', () => {
  test('holds no byte of a forgotten case and of who asked it', async () => {
    const folder = await someFolder();
    const storage = openEmbeddedStorage(folder, clock);
    const secret = 'Vrabie-Sub-Acoperis';
    const visitor = 'visitor-7c1f';
    await storage.board.put({
      case: {
        id: 'c1',
        openedAt: clock.now(),
        question: secret,
        language: 'ro',
        place: { id: 'gn1', name: secret, district: 'Orhei' },
        before: [{ at: clock.now(), heard: secret, outcome: 'unknown' }],
        state: 'waiting',
        step: 'national',
        stepSince: clock.now(),
        promise: { kind: 'soon' },
      },
      version: 1,
      conversation: { channel: 'web', id: visitor },
      changedAt: clock.now(),
    });
    for (let number = 0; number < 50; number++) {
      const key = `case:c1.${number}`;
      const text = `${secret} ${'x'.repeat(number * 40)}`;
      await storage.board.addLine({ key, caseId: 'c1', at: clock.now(), from: 'citizen', text });
      await storage.unanswered.put({ key: `asker9f.${number}`, at: clock.now(), text, language: 'ro' });
    }
    const bytes = async (): Promise<string> =>
      (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')))).join('');
    assert.ok((await bytes()).includes(secret));
    await storage.board.forget(`web:${visitor}`);
    await storage.unanswered.forget('asker9f');
    await storage.scrub();
    for (const word of [secret, visitor, 'asker9f']) assert.ok(!(await bytes()).includes(word), word);
    assert.equal((await storage.board.get('c1'))?.case.state, 'waiting');
    await storage.close();
  });

  test('gives a code to one of two processes only', async () => {
    const folder = await someFolder();
    const both = [openEmbeddedStorage(folder, clock), openEmbeddedStorage(folder, clock)];
    for (let round = 0; round < 10; round++) {
      const codeHash = `hash-${round}`;
      const expiresAt = new Date('2026-03-03T10:00:00Z');
      await both[0]!.librarians.invite({ codeHash, librarianId: 'lib-ana', purpose: 'join', expiresAt });
      const spent = await Promise.all([0, 1, 0, 1].map((one) => both[one]!.librarians.spend(codeHash, clock.now())));
      assert.equal(spent.filter((invitation) => invitation !== undefined).length, 1);
    }
    for (const storage of both) await storage.close();
  });
});
