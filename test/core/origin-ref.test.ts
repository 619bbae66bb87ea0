import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { groupName, libraryOfRef, readRef, topicOfRef, writeRef } from '../../src/core/origin-ref.js';
import { readSources } from '../../src/faq/sources.js';
import { readLibraries } from '../../src/libraries/gazetteer.js';

const root = join(import.meta.dirname, '../..');
const seed = readLibraries(join(root, 'src/libraries/data')).map(({ id }) => id);
const long = 'lib-filiala-nr-1-danuteni-a-bibliotecii-publice-raionale-dimitri';
/** As the import takes ids: up to 80 characters, no spaces, commas, quotation marks. */
const anyId = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    fc.stringMatching(/^[a-z_.-][a-z0-9_.-]{0,78}$/),
    fc.constantFrom('__proto__', 'constructor', '-', '_', 'ă', 'библиотека', '😀'),
  )
  .filter((id) => !/[\s,"']/.test(id));

describe('a ref', () => {
  test('says what it is for, as it stands on paper for good', () => {
    assert.equal(writeRef({ kind: 'library', id: 'lib-1' }), 'lib_lib-1');
    assert.equal(writeRef({ kind: 'group', name: 'mame-din-balti' }), 'grp_mame-din-balti');
    assert.equal(writeRef({ kind: 'topic', id: 'criminal-record-get' }), 'top_criminal-record-get');
    assert.equal(
      writeRef({ kind: 'library', id: long }),
      'lib_lib-filiala-nr-1-danuteni-a-bibliotecii-publice-rai-07ee1091',
    );
  });

  test('shortens a long id to its beginning and 8 hex digits of its SHA-256', () => {
    const hash = createHash('sha256').update(long).digest('hex');
    assert.ok(writeRef({ kind: 'library', id: long }).endsWith(`-${hash.slice(0, 8)}`));
  });

  test('leads back to its library, for every library that we know', () => {
    assert.ok(seed.includes(long));
    for (const id of seed) assert.equal(libraryOfRef(writeRef({ kind: 'library', id }), seed), id);
  });

  test('is one of its own for each library and each topic that we know', () => {
    const topics = Object.entries(readSources(root))
      .filter(([file]) => file.startsWith('intents/'))
      .flatMap(([, source]) => [...source.matchAll(/^ {2}([a-z][a-z0-9-]*):$/gm)].map((match) => match[1]!));
    assert.ok(topics.length > 150);
    const refs = [
      ...seed.map((id) => writeRef({ kind: 'library', id })),
      ...[...new Set(topics)].map((id) => writeRef({ kind: 'topic', id })),
    ];
    assert.equal(new Set(refs).size, refs.length);
  });

  test('fits both platforms and leads back, whatever the id', () => {
    fc.assert(
      fc.property(anyId, fc.array(anyId, { maxLength: 5 }), (id, others) => {
        for (const kind of ['library', 'topic'] as const) {
          const ref = writeRef({ kind, id });
          assert.match(ref, /^[A-Za-z0-9_-]{1,64}$/);
          const resolve = kind === 'library' ? libraryOfRef : topicOfRef;
          assert.equal(resolve(ref, [...others.filter((other) => other !== id), id]), id);
        }
      }),
    );
  });

  test('of a library that is closed leads to none', () => {
    const ref = writeRef({ kind: 'library', id: 'lib-1' });
    assert.equal(libraryOfRef(ref, ['lib-2', 'lib-11']), undefined);
    assert.equal(libraryOfRef(ref, []), undefined);
  });

  test('of one kind is none of another', () => {
    assert.equal(libraryOfRef('top_lib-1', ['lib-1']), undefined);
    assert.equal(topicOfRef('lib_age-what-is', ['age-what-is']), undefined);
    assert.equal(topicOfRef('top_age-what-is', ['age-what-is']), 'age-what-is');
  });
});

describe('reading a ref', () => {
  test.each([
    ['lib_lib-1', { kind: 'library', shortId: 'lib-1' }],
    ['grp_mame-din-balti', { kind: 'group', name: 'mame-din-balti' }],
    ['top_age-what-is', { kind: 'topic', shortId: 'age-what-is' }],
    ['post-12', { kind: 'other', ref: 'post-12' }],
    ['Lib_lib-1', { kind: 'other', ref: 'Lib_lib-1' }],
  ] as const)('takes %s', (text, origin) => {
    assert.deepEqual(readRef(text), origin);
  });

  test.each([
    ['nothing', ''],
    ['a prefix alone', 'lib_'],
    ['a name that every object has', '__proto__'],
    ['such a name behind a prefix', 'lib___proto__'],
    ['another such name', 'constructor'],
    ['such a name as a topic', 'top_constructor'],
    ['such a name as a group', 'grp_constructor'],
    ['a group in capitals', 'grp_Orhei'],
    ['65 characters', 'a'.repeat(65)],
    ['2 KB', `lib_${'a'.repeat(2048)}`],
    ['a space', 'lib_a b'],
    ['a line break at the end', 'lib_a\n'],
    ['a control character', 'lib_a\u0000'],
    ['letters that look Latin', 'lib_а'],
    ['a path', 'lib_../../etc'],
    ['markup', '<b>'],
    ['a hyphen first', '-rf'],
  ])('refuses %s', (_, text) => {
    assert.equal(readRef(text), undefined);
    assert.equal(libraryOfRef(text, [text, text.slice(4)]), undefined);
  });

  test('never throws, and gives back nothing but what a ref may hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyId,
          fc.string({ unit: 'binary' }).map((text) => `grp_${text}`),
        ),
        (text) => {
          const origin = readRef(text);
          if (origin !== undefined)
            for (const value of Object.values(origin)) assert.match(value, /^[A-Za-z0-9_-]{1,64}$/);
        },
      ),
    );
  });
});

describe("a group's name", () => {
  test.each([
    ['Mame din Bălți!', 'mame-din-balti'],
    ['  e-Ambasador  ', 'e-ambasador'],
    ['Kıpçak_2', 'kipcak_2'],
    ['ȘTIRI / Ungheni', 'stiri-ungheni'],
  ])('%s -> %s', (text, name) => {
    assert.equal(groupName(text), name);
    assert.deepEqual(readRef(writeRef({ kind: 'group', name })), { kind: 'group', name });
  });

  test.each(['', '!!!', 'Мамы', 'constructor', 'a'.repeat(61)])('cannot be made of "%s"', (text) => {
    assert.equal(groupName(text), undefined);
  });

  test('that is none is never written', () => {
    assert.throws(() => writeRef({ kind: 'group', name: 'Mame' }), RangeError);
    assert.throws(() => writeRef({ kind: 'group', name: 'a b' }), RangeError);
  });
});
