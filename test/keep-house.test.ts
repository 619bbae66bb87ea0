import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'vitest';
import { messengerBook } from '../src/channels/messenger/book.js';
import type { ConversationKey } from '../src/core/event.js';
import { freshConversation } from '../src/core/turn.js';
import { keepHouse } from '../src/keep-house.js';
import { openEmbeddedStorage } from '../src/storage/embedded/storage.js';
import type { Storage } from '../src/storage/storage.js';
import { clockAt, type TestClock } from './support/clock.js';

const dayMs = 86_400_000;
const ana: ConversationKey = { channel: 'messenger', id: '9001' };
let folder: string;
let storage: Storage;
let clock: TestClock;
let warnings: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eambasador-house-'));
  clock = clockAt('2026-03-01T10:00:00Z');
  storage = openEmbeddedStorage(folder, clock);
  warnings = [];
});
afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true, force: true });
});

async function writes(key: ConversationKey): Promise<void> {
  const record = { ...freshConversation(key), greeted: true, lastAt: clock.now() };
  assert.equal(await storage.conversations.commit(record, { expecting: record.version }), 'committed');
}
const keeps = (left: (key: ConversationKey) => Promise<void> = async () => {}) =>
  keepHouse({ storage, clock, log: { warn: (about: object) => void warnings.push(about) }, left });

describe('what is kept', () => {
  test('a conversation for 90 days after its last word; what its door remembers goes with it', async () => {
    const book = messengerBook(storage.memos, clock);
    await writes(ana);
    await book.heardFrom(ana.id, clock.now());
    const left: string[] = [];
    const leaves = async ({ id }: ConversationKey): Promise<void> => {
      left.push(id);
      await book.forget(id);
    };
    clock.advance(89 * dayMs);
    await keeps(leaves);
    assert.equal((await storage.conversations.open(ana)).greeted, true);
    assert.ok((await book.lastHeard(ana.id)) !== undefined);
    clock.advance(2 * dayMs);
    await keeps(leaves);
    assert.equal((await storage.conversations.open(ana)).greeted, false);
    assert.deepEqual([await book.lastHeard(ana.id), left, warnings], [undefined, [ana.id], []]);
  });

  test('who read which case for a year, as long as the case itself', async () => {
    await storage.librarians.audit({ at: clock.now(), librarianId: 'ana', what: 'case', caseId: 'c1' });
    clock.advance(364 * dayMs);
    await keeps();
    assert.equal(await storage.librarians.readings(['c1']), 1);
    clock.advance(2 * dayMs);
    await keeps();
    assert.equal(await storage.librarians.readings(['c1']), 0);
  });

  test('a conversation whose door cannot forget now stays until it can, and says so', async () => {
    await writes(ana);
    clock.advance(91 * dayMs);
    await keeps(() => Promise.reject(new Error('the store is away')));
    assert.equal((await storage.conversations.open(ana)).greeted, true);
    assert.equal(warnings.length, 1);
    await keeps();
    assert.equal((await storage.conversations.open(ana)).greeted, false);
  });
});
