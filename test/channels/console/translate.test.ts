import assert from 'node:assert/strict';
import { test } from 'vitest';
import { toEvent, toLines } from '../../../src/channels/console/translate.js';
import type { Outbound } from '../../../src/core/message.js';

const base = { key: 'console:1:1', conversation: { channel: 'console', id: 'terminal' }, at: new Date(0) } as const;
const shown: Outbound['buttons'] = [
  { title: 'Meniu', action: 'menu' },
  { title: 'Buletin', action: 'topic id-card-get' },
  { title: 'Vechi', action: 'dance' },
];

test.each([
  ['cum fac buletin', { kind: 'text', text: 'cum fac buletin' }],
  ['', { kind: 'text', text: '' }],
  ['2', { kind: 'button', action: { do: 'topic', topic: 'id-card-get' }, title: 'Buletin' }],
  [' 1 ', { kind: 'button', action: { do: 'menu' }, title: 'Meniu' }],
  ['3', { kind: 'stale-button' }],
  ['4', { kind: 'text', text: '4' }],
  ['0', { kind: 'text', text: '0' }],
  ['2001', { kind: 'text', text: '2001' }],
  ['47.0105, 28.8638', { kind: 'location', point: { lat: 47.0105, lon: 28.8638 } }],
  ['-47.5;-28.5', { kind: 'location', point: { lat: -47.5, lon: -28.5 } }],
  ['47,28', { kind: 'text', text: '47,28' }],
] as const)('the line "%s" is %j', (line, event) => {
  assert.deepEqual(toEvent(line, base, shown), { ...base, ...event });
});

test('a message is its words and its numbered buttons', () => {
  const message = { text: 'Despre ce?\nAlegeți:', buttons: shown } as unknown as Outbound;
  assert.equal(toLines(message), 'Despre ce?\nAlegeți:\n  [1] Meniu\n  [2] Buletin\n  [3] Vechi');
  assert.equal(toLines({ text: 'Bine.', buttons: [] } as unknown as Outbound), 'Bine.');
});
