import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { oneErrorApart, openSpelling, trainSpelling } from '../../src/nlu/spelling.js';

const mend = openSpelling(
  trainSpelling([
    'cum fac buletinul electronic',
    'buletinul meu',
    'как получить справку',
    'biblioteca din sat',
    'nicä almaa kimlik',
    'semnătura mobilă',
  ]),
);

describe('a typing error is mended', () => {
  const errors: [string, string, string][] = [
    ['a letter lost', 'buletnul', 'buletinul'],
    ['a letter doubled', 'bulettinul', 'buletinul'],
    ['a neighbouring key', 'buletimul', 'buletinul'],
    ['two letters swapped', 'bueltinul', 'buletinul'],
    ['the first letter of a long word', 'nuletinul', 'buletinul'],
    ['in Cyrillic', 'получмть', 'получить'],
    ['without marks', 'semnatra', 'semnătura'],
  ];
  for (const [what, typed, meant] of errors) test(what, () => assert.deepEqual(mend(typed), { text: meant, count: 1 }));
  test('and the rest of the message stays as it was typed', () => {
    assert.equal(mend('Cum fac BULETNUL, vă rog?!').text, 'Cum fac buletinul, vă rog?!');
  });
});

describe('nothing is mended', () => {
  for (const [why, text] of [
    ['a word that is taught', 'buletinul electronic'],
    ['a taught word without its marks', 'semnatura mobila'],
    ['a short word, near too many others', 'sit'],
    ['a word two errors away', 'buetnul'],
    ['a word of another subject', 'fotbal grătar weekend'],
    ['what is no word', '2024 ... 👍'],
  ] as const)
    test(why, () => assert.deepEqual(mend(text), { text, count: 0 }));
});

test('one error apart is one letter more, less or other, or two neighbours swapped', () => {
  for (const [one, other, apart] of [
    ['abc', 'abc', true],
    ['abc', 'ab', true],
    ['abc', 'axc', true],
    ['abcd', 'acbd', true],
    ['abcd', 'adcb', false],
    ['abcd', 'ab', false],
    ['aab', 'ab', true],
  ] as const)
    assert.equal(oneErrorApart(one, other), apart, `${one} ${other}`);
});
