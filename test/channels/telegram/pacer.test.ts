import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createPacer } from '../../../src/channels/telegram/pacer.js';
import { clockAt } from '../../support/clock.js';

const pace = { chatPerSecond: 1, groupPerMinute: 20, totalPerSecond: 30 };
const open = (more: Partial<typeof pace> = {}) => {
  const clock = clockAt('2026-11-24T10:00:00Z');
  return { clock, pacer: createPacer({ ...pace, ...more }, clock) };
};

describe('how fast we write', () => {
  test('to one person: a short burst, then one a second, and nobody else waits for it', () => {
    const { pacer, clock } = open();
    assert.deepEqual(
      [1, 2, 3].map(() => pacer.reserve('42', 0)),
      [0, 0, 0],
    );
    assert.equal(pacer.reserve('42', 0), 1000);
    assert.equal(pacer.reserve('43', 0), 0);
    clock.advance(1000);
    assert.equal(pacer.reserve('42', 0), 0);
    assert.ok(pacer.reserve('42', 0) > 0);
  });

  test('to a group: twenty a minute, of which cards and cosmetics leave a quarter for words', () => {
    const { pacer, clock } = open();
    const sent = (priority: number): number => {
      let count = 0;
      while (pacer.reserve('-7', priority) === 0) count++;
      return count;
    };
    assert.equal(sent(3), 15);
    assert.equal(sent(0), 5);
    assert.ok(pacer.reserve('-7', 0) > 59_000);
    clock.advance(60_001);
    assert.equal(sent(0), 20);
  });

  test('in all: so many a second, whoever it is for', () => {
    const { pacer, clock } = open({ totalPerSecond: 3 });
    assert.deepEqual(
      ['1', '2', '3'].map((chat) => pacer.reserve(chat, 0)),
      [0, 0, 0],
    );
    assert.ok(pacer.reserve('4', 0) > 0);
    clock.advance(400);
    assert.equal(pacer.reserve('4', 0), 0);
  });

  test('not before the platform allows it, in that chat alone; a shorter wait does not shorten it', () => {
    const { pacer, clock } = open();
    pacer.pause('-7', 30_000);
    pacer.pause('-7', 1000);
    assert.equal(pacer.reserve('-7', 0), 30_000);
    assert.equal(pacer.reserve('42', 0), 0);
    clock.advance(30_000);
    assert.equal(pacer.reserve('-7', 0), 0);
  });
});
