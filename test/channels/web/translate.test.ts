import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { readPosition, readPosted, toEvent } from '../../../src/channels/web/translate.js';

const at = new Date('2026-03-01T10:00:00Z');
const visitor = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

describe('what a page posts', () => {
  test('is a text, empty or not', () => {
    assert.deepEqual(readPosted({ id: 'm-1', text: 'bună' }), { id: 'm-1', text: 'bună' });
    assert.deepEqual(readPosted({ id: 'm-1', text: '' }), { id: 'm-1', text: '' });
  });

  test('is a button with its title, or without', () => {
    const posted = { id: 'm_2', action: 'topic id-card-get', title: 'Buletin' };
    assert.deepEqual(readPosted(posted), posted);
    assert.deepEqual(readPosted({ id: 'm_2', action: 'menu', title: 7 }), { id: 'm_2', action: 'menu' });
  });

  test('is a location on Earth', () => {
    const location = { lat: 46.3, lon: 28.66 };
    assert.deepEqual(readPosted({ id: '3', location }), { id: '3', location });
    for (const wrong of [
      { lat: 91, lon: 0 },
      { lat: 0, lon: -181 },
      { lat: '46', lon: 28 },
      { lat: 46 },
      null,
      'aici',
    ]) {
      assert.equal(readPosted({ id: '3', location: wrong }), undefined);
    }
    assert.equal(readPosted({ id: '3', location: { lat: Number.NaN, lon: 0 } }), undefined);
  });

  test('is nothing without a good id, or without something to say', () => {
    for (const id of [undefined, '', 'x'.repeat(65), 'două cuvinte', 'web:1', 5]) {
      assert.equal(readPosted({ id, text: 'bună' }), undefined);
    }
    for (const body of [undefined, null, 'text', 5, [], { id: 'm' }, { id: 'm', text: 5 }]) {
      assert.equal(readPosted(body), undefined);
    }
  });

  test('is read from its own fields only', () => {
    assert.equal(readPosted(JSON.parse('{"__proto__": {"id": "m", "text": "bună"}}')), undefined);
    assert.deepEqual(readPosted(JSON.parse('{"id": "m", "text": "__proto__", "__proto__": {"action": "menu"}}')), {
      id: 'm',
      text: '__proto__',
    });
  });
});

describe('the event of it', () => {
  const common = { key: `web:${visitor}:m1`, conversation: { channel: 'web', id: visitor }, at };

  test('has a key of visitor and message, so that a repeated post is the same event', () => {
    assert.deepEqual(toEvent({ id: 'm1', text: 'bună' }, visitor, at), { ...common, kind: 'text', text: 'bună' });
  });

  test('carries what a button does and what stood on it', () => {
    assert.deepEqual(toEvent({ id: 'm1', action: 'language ru', title: 'Русский' }, visitor, at), {
      ...common,
      kind: 'button',
      action: { do: 'language', language: 'ru' },
      title: 'Русский',
    });
  });

  test('is a stale button where the code says nothing to us', () => {
    assert.deepEqual(toEvent({ id: 'm1', action: 'open-sesame', title: 'X' }, visitor, at), {
      ...common,
      kind: 'stale-button',
    });
  });

  test('has a point', () => {
    const point = { lat: 47, lon: 28.8 };
    assert.deepEqual(toEvent({ id: 'm1', location: point }, visitor, at), { ...common, kind: 'location', point });
  });
});

test('a page goes on from the last event it saw, else from where it says, else from the beginning', () => {
  assert.equal(readPosition('1772359200001000', '5'), 1_772_359_200_001_000);
  assert.equal(readPosition(undefined, '5'), 5);
  assert.equal(readPosition('', '5'), 5);
  assert.equal(readPosition('-1', 'abc'), 0);
  assert.equal(readPosition(undefined, ['1', '2']), 0);
});
