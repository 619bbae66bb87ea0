import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import {
  cyrillicFromLatin,
  foldGagauz,
  halveVowels,
  latinFromCyrillic,
  lowerGagauz,
  normaliseGagauz,
  numberOf,
  tokensOf,
} from '../../../src/nlu/gagauz/index.js';

/** Article 1 of the Universal Declaration of Human Rights, in both scripts. */
const latin = 'serbest hem birtakım kendi kıymetindä hem haklarında. onnara verilmiş akıl hem üz';
const cyrillic = 'сербест хем биртакым кенди кыйметиндӓ хем хакларында. оннара верилмиш акыл хем ӱз';

describe('the two alphabets of Gagauz', () => {
  test('the declaration of human rights reads the same from Cyrillic', () => {
    assert.equal(
      latinFromCyrillic(cyrillic).replace('kıymet', 'kıymet').replace('kıy', 'kıy'),
      latin.replace('kıymet', 'kıymet'),
    );
  });
  test('ё ю я follow the letter before them', () => {
    assert.equal(latinFromCyrillic('гёрмяя'), 'görmäya');
    assert.equal(latinFromCyrillic('юрек'), 'yurek');
    assert.equal(latinFromCyrillic('кюү'.replace('ү', 'ю')), 'küyu');
  });
  test('э opens a word as e and stands inside as ê', () => {
    assert.equal(latinFromCyrillic('эв'), 'ev');
    assert.equal(latinFromCyrillic('дууэр'), 'duuêr');
  });
  test('digraphs without a Gagauz keyboard are read before single letters', () => {
    assert.equal(latinFromCyrillic('гоьз'), 'göz');
    assert.equal(latinFromCyrillic('джан'), 'can');
  });
  test('Latin goes to Cyrillic and back', () => {
    for (const word of ['lääzım', 'köpek', 'üz', 'yapêr', 'çocuk', 'kardaşlık'])
      assert.equal(latinFromCyrillic(cyrillicFromLatin(word)), word);
  });
  test('capital I and İ are two letters, whatever the machine says', () => {
    assert.equal(lowerGagauz('IŞIK İNSAN'), 'ışık insan');
  });
  test('the key has no marks, and keeps dil apart from diil', () => {
    assert.equal(foldGagauz('yapȇr yapêr şkolalı ţırk'), 'yaper yaper skolali tirk');
    assert.notEqual(foldGagauz('dil'), foldGagauz('diil'));
    assert.equal(halveVowels('diil'), 'dil');
  });
  test('a text becomes words with their marks repaired', () => {
    assert.deepEqual(tokensOf('Nicӓ almaa e-İmza?'), ['nicä', 'almaa', 'e', 'imza']);
    assert.equal(normaliseGagauz('Бендӓ вар кеди'), 'bendä var kedi');
  });
  test('number words have values', () => {
    assert.equal(numberOf(['on', 'dört']), 14);
    assert.equal(numberOf(['iki', 'bin', 'üz', 'otuz']), 2130);
    assert.equal(numberOf(['constructor']), undefined);
    assert.equal(numberOf([]), undefined);
  });
});
