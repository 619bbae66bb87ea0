import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readAction, readCommand, writeAction } from '../../src/core/action-code.js';
import type { Action } from '../../src/core/event.js';
import { createMenu } from '../../src/faq/catalogue.js';
import { readContent } from '../../src/faq/read-content.js';
import { readSources } from '../../src/faq/sources.js';
import { anyText } from '../support/any-text.js';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    ...(
      ['human', 'help', 'about', 'privacy', 'delete', 'my-data', 'yes', 'no', 'menu', 'start', 'library'] as const
    ).map((verb) => ({ do: verb })),
    { do: 'language' },
    { do: 'language', language: 'ro' },
    { do: 'language', language: 'gag' },
  ),
  slug.map((topic): Action => ({ do: 'topic', topic })),
  slug.map((menu): Action => ({ do: 'menu', menu })),
  fc.tuple(slug, slug).map(([menu, service]): Action => ({ do: 'menu', menu, service })),
  slug.map((ref): Action => ({ do: 'start', ref })),
  fc
    .tuple(fc.constantFrom('place', 'library', 'confirm', 'refuse'), slug)
    .map(([act, id]): Action => ({ do: 'join', act, id })),
  fc.constantFrom('another', 'cancel').map((act): Action => ({ do: 'join', act })),
  fc.tuple(slug, slug).map(([one, other]): Action => ({ do: 'library', place: `${one} ${other}` })),
);

describe('an action on a button', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(action, (made) => {
        assert.deepEqual(readAction(writeAction(made)), made);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test('takes at most 64 bytes for everything in the real content', () => {
    const { content } = readContent(readSources(join(import.meta.dirname, '../..')));
    const menu = createMenu(content);
    const actions: Action[] = [
      ...Object.keys(content.topics).map((topic): Action => ({ do: 'topic', topic })),
      ...menu.menus.flatMap((name) =>
        menu.services(name).map((service): Action => ({ do: 'menu', menu: name, service })),
      ),
    ];
    assert.ok(actions.length > 24);
    for (const made of actions) assert.ok(Buffer.byteLength(writeAction(made)) <= 64, writeAction(made));
  });

  test('takes at most 64 bytes even with a long place', () => {
    assert.ok(Buffer.byteLength(writeAction({ do: 'library', place: 'Ceadîr-Lunga '.repeat(6) })) <= 64);
  });

  test.each([
    '',
    ' ',
    'topic',
    'language klingon',
    'dance',
    'join',
    'join library',
    'join everything 1',
    '__proto__',
    'constructor',
    'yes!',
    '\u0000',
    'x'.repeat(9999),
  ])('is nothing when the code is %j', (code) => {
    assert.equal(readAction(code), undefined);
  });

  test('never throws, whatever the code', () => {
    fc.assert(
      fc.property(anyText(40), (code) => {
        readAction(code);
        readCommand(code);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe('a command', () => {
  test.each<[string, Action]>([
    ['/start', { do: 'start' }],
    ['/start  lib-12 ', { do: 'start', ref: 'lib-12' }],
    ['/Start@eambasador_bot lib-12', { do: 'start', ref: 'lib-12' }],
    [' /menu ', { do: 'menu' }],
    ['/library', { do: 'library' }],
    ['/library Ceadîr-Lunga', { do: 'library', place: 'Ceadîr-Lunga' }],
    ['/human vă rog', { do: 'human' }],
    ['/language', { do: 'language' }],
    ['/language RU', { do: 'language', language: 'ru' }],
    ['/language xx', { do: 'language' }],
    ['/privacy', { do: 'privacy' }],
    ['/delete', { do: 'delete' }],
    ['/mydata', { do: 'my-data' }],
    ['/about', { do: 'about' }],
    ['/help', { do: 'help' }],
    ['/whatever', { do: 'help' }],
  ])('%s is read', (text, expected) => {
    assert.deepEqual(readCommand(text), expected);
  });

  test.each(['menu', '1/2', '/', '/ menu', 'scrie /menu', '/меню', '//notă', 'https://gov.md'])(
    '%s is none',
    (text) => {
      assert.equal(readCommand(text), undefined);
    },
  );

  test('takes at most 64 characters of a reference and 100 of a place', () => {
    assert.deepEqual(readCommand(`/start ${'a'.repeat(99)}`), { do: 'start', ref: 'a'.repeat(64) });
    assert.deepEqual(readCommand(`/library ${'a'.repeat(200)}`), { do: 'library', place: 'a'.repeat(100) });
  });
});
