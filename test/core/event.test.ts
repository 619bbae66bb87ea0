import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { AppError } from '../../src/core/app-error.js';
import { conversationId, conversationKey } from '../../src/core/event.js';
import { isLanguage } from '../../src/core/language.js';
import { aboutError } from '../../src/core/log.js';

test.each(['ana', '1:2', '', 'a:b:c'])('a conversation "%s" and its name are the same thing', (id) => {
  const key = { channel: 'web', id } as const;
  assert.deepEqual(conversationKey(conversationId(key)), key);
});

test.each([
  ['ro', true],
  ['gag', true],
  ['en', false],
  ['', false],
  [undefined, false],
  ['__proto__', false],
])('%j is a language of ours: %s', (value, expected) => {
  assert.equal(isLanguage(value), expected);
});

describe('what a log says of an error', () => {
  test('names our own errors with code and words', () => {
    const { at, ...about } = aboutError(new AppError('STORE_UNAVAILABLE', 'The store is away.'));
    assert.deepEqual(about, { error: 'AppError', code: 'STORE_UNAVAILABLE', detail: 'The store is away.' });
    assert.ok(Array.isArray(at) && at.length > 0);
  });

  test("keeps the words of a stranger's error out: they may be a person's", () => {
    const error = Object.assign(new TypeError('could not send "ana@example.md"'), { code: 'ECONNRESET' });
    const { at, ...about } = aboutError(error);
    assert.deepEqual(about, { error: 'TypeError', code: 'ECONNRESET' });
    assert.ok(!JSON.stringify(at).includes('ana@'));
  });

  test('keeps them out also when they have several lines', () => {
    assert.ok(!JSON.stringify(aboutError(new Error('failed for\nana@example.md'))).includes('ana@'));
  });

  test('names only the type of what is no error', () => {
    assert.deepEqual(aboutError('ana@example.md'), { error: 'string' });
  });
});
