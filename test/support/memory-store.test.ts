import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Event } from '../../src/core/event.js';
import { freshConversation } from '../../src/core/turn.js';
import { memosContract } from '../contract/memos.js';
import { clockAt } from './clock.js';
import { memoryMemos } from './memory-memos.js';
import { Crash, createMemoryStore } from './memory-store.js';

memosContract('in memory', async () => memoryMemos());

describe('a misfortune', () => {
  const letter: Event = {
    kind: 'text',
    key: 'web:ana:1',
    conversation: { channel: 'web', id: 'ana' },
    at: new Date('2026-03-01T10:00:00Z'),
    text: 'buletin',
  };
  const befalls = (fault: 'dies-before' | 'dies-after' | 'answer-lost' | 'away' | 'stale') => {
    const store = createMemoryStore(clockAt('2026-03-01T10:00:00Z'));
    return { store, connection: store.connect({ fault: (_operation, nth) => (nth === 1 ? fault : undefined) }) };
  };

  test.each([
    ['dies-before', 0],
    ['dies-after', 1],
  ] as const)('"%s" leaves %i rows and a process that asks in vain', async (fault, rows) => {
    const { store, connection } = befalls(fault);
    await assert.rejects(connection.storage.inbox.put(letter), Crash);
    assert.equal(store.inbox.size, rows);
    await assert.rejects(connection.storage.inbox.put({ ...letter, key: 'another' }), Crash);
    assert.equal(store.inbox.size, rows);
    await connection.died;
    assert.equal(await store.connect().storage.inbox.put(letter), rows === 0 ? 'stored' : 'repeated');
  });

  test.each([
    ['away', 0],
    ['answer-lost', 1],
  ] as const)('"%s" leaves %i rows and a process that goes on', async (fault, rows) => {
    const { store, connection } = befalls(fault);
    await assert.rejects(connection.storage.inbox.put(letter), { code: 'STORE_UNAVAILABLE' });
    assert.equal(store.inbox.size, rows);
    assert.equal(await connection.storage.inbox.put(letter), rows === 0 ? 'stored' : 'repeated');
  });

  test('"stale" refuses a commit that nothing stood against', async () => {
    const { connection } = befalls('stale');
    const record = { ...freshConversation(letter.conversation), applied: [letter.key] };
    assert.equal(await connection.storage.conversations.commit(record, { expecting: 0 }), 'stale');
    assert.equal(await connection.storage.conversations.commit(record, { expecting: 0 }), 'committed');
  });
});
