import assert from 'node:assert/strict';
import { test } from 'vitest';
import type { Event } from '../../src/core/event.js';
import { createReceive } from '../../src/delivery/receive.js';
import { clockAt } from '../support/clock.js';
import { createMemoryStore } from '../support/memory-store.js';

const letter: Event = {
  kind: 'text',
  key: 'web:ana:1',
  conversation: { channel: 'web', id: 'ana' },
  at: new Date('2026-03-02T10:00:00Z'),
  text: 'IDNP 2001234567890',
};

function door(fault?: 'away') {
  const store = createMemoryStore(clockAt('2026-03-02T10:00:00Z'));
  const arrived: unknown[][] = [];
  const { inbox } = store.connect(fault && { fault: () => fault }).storage;
  return { store, arrived, receive: createReceive({ inbox, arrived: (...of) => void arrived.push(of) }) };
}

test('an event is stored once, and its conversation runs each time it comes', async () => {
  const { store, arrived, receive } = door();
  assert.equal(await receive(letter), 'stored');
  assert.equal(await receive(letter), 'repeated');
  assert.equal(store.inbox.size, 1);
  assert.deepEqual(arrived, [
    ['web:ana', 'web:ana:1'],
    ['web:ana', undefined],
  ]);
});

test('no personal code reaches the store', async () => {
  const { store, receive } = door();
  await receive(letter);
  assert.ok(store.everything().includes('IDNP •••'));
  assert.ok(!store.everything().includes('2001234567890'));
});

test('an event that could not be stored is not confirmed, and nothing runs for it', async () => {
  const { arrived, receive } = door('away');
  await assert.rejects(receive(letter), { code: 'STORE_UNAVAILABLE' });
  assert.deepEqual(arrived, []);
});
