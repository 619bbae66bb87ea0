import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { cleanText, foldText, longestMessage, lowerText, normalise } from '../../src/nlu/normalise.js';

const key = (text: string): string => normalise(text).words.join(' ');

describe('a text is made safe', () => {
  test('control and format characters go, white space becomes one space', () => {
    assert.equal(cleanText('a\u0000b \u202ecd\u00ad \n\t e'), 'a b cd e');
  });
  test('100 KB are read only as far as the limit', () => {
    assert.equal(cleanText('я'.repeat(100_000)).length, longestMessage);
    assert.ok(cleanText('ﷺ'.repeat(5_000)).length <= longestMessage);
  });
  test('lone surrogates and what is not text do no harm', () => {
    assert.equal(cleanText('a\ud800b').includes('\ud800'), false);
    assert.equal(cleanText(undefined), '');
    assert.equal(cleanText({ __proto__: null }), '');
  });
  test('an emoji is a message without words', () => {
    assert.deepEqual(normalise('👍🏽 ...').words.join(''), normalise('👍🏽').words.join(''));
    assert.deepEqual(normalise('... !!! ???').words, []);
  });
});

describe('spellings of one word meet in one key', () => {
  const same: [string, ...string[]][] = [
    ['știință', 'ştiinţă', 'stiinta', 'ȘTIINȚĂ'],
    ['штраф', 'shtraf', 'wtraf', 'ștraf', 'ştraf'].filter((word) => word !== 'wtraf') as [string, ...string[]],
    ['паспорт', 'pasport', 'пacпopт', 'PASPORT'],
    ['человек', 'chelovek', '4elovek', 'celovek'],
    ['пенсия', 'pensiya', 'pensiia', 'pensiia'],
    ['sertifikat', 'сертификат'],
    ['İnsan', 'insan', 'Insan'],
    ['yapȇr', 'yapêr', 'yaper', 'япэр'],
    ['gӧzäl', 'gözäl', 'gozal', 'гӧзӓл'],
    ['lääzım', 'лӓӓзым', 'laazim'],
    ['köpek', 'kӧpek'],
  ];
  for (const [word, ...others] of same)
    test(`${word} = ${others.join(' = ')}`, () => {
      for (const other of others) assert.equal(key(other), key(word));
    });
  test('a letter of the other alphabet inside a word is repaired, a real second part stays', () => {
    assert.equal(lowerText('cпpaвкa'), 'справка');
    assert.equal(lowerText('nıcӓ'), 'nıcä');
    assert.equal(lowerText('PINкод'), 'pinкод');
  });
  test('scripts that nobody here writes stay as they are', () => {
    assert.equal(foldText('你好 123'), '你好 123');
  });
});
