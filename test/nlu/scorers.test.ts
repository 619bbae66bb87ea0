import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { openConcepts } from '../../src/nlu/concepts.js';
import { featuresOf } from '../../src/nlu/features.js';
import { type Lesson, ngramScorer, trainNgrams } from '../../src/nlu/ngram.js';
import { inLatin, latinSchemes, noisy, withoutMarks, withTypos } from '../../src/nlu/noise.js';
import { normalise } from '../../src/nlu/normalise.js';
import { indexPhrases, readPhrases } from '../../src/nlu/phrases.js';
import { seededRandom } from '../../src/nlu/random.js';

const words = (text: string): readonly string[] => normalise(text).words;

describe('noise', () => {
  test('is the same for the same seed, and another for another', () => {
    const make = (seed: number): string => noisy('как получить справку о несудимости', 'ru', seededRandom(seed));
    assert.equal(make(3), make(3));
    assert.ok(new Set([1, 2, 3, 4, 5].map(make)).size > 1);
  });
  test('a typing error changes a text by one letter or swaps two', () => {
    for (let seed = 0; seed < 50; seed++)
      assert.ok(Math.abs(withTypos('buletin', 1, seededRandom(seed)).length - 7) <= 1);
  });
  test('marks get lost, Russian й and ё do not', () => {
    assert.equal(withoutMarks('știință yapȇr kıymetli йод ёлка'), 'stiinta yaper kiymetli йод ёлка');
  });
  test('every scheme of Latin Russian comes back to nearly the same key', () => {
    const key = words('справка')[0];
    for (const scheme of latinSchemes.slice(0, 4)) assert.equal(words(inLatin('справка', scheme))[0], key);
  });
});

describe('the n-gram model', () => {
  const lesson = (label: number, text: string): Lesson => {
    const plain = featuresOf(words(text));
    return { label, plain, noisy: () => plain };
  };
  const lessons = [
    lesson(0, 'cât costă pașaportul'),
    lesson(0, 'prețul pașaportului'),
    lesson(1, 'unde fac pașaportul'),
    lesson(1, 'la ce birou se face pașaportul'),
  ];
  const model = trainNgrams(['price', 'where'], lessons, { dimensions: 8, epochs: 40 });
  test('learns what it was told, and its probabilities add up to one', () => {
    const { logProbabilities } = ngramScorer(model)(featuresOf(words('cat costa')));
    assert.ok(logProbabilities[0]! > logProbabilities[1]!);
    assert.ok(Math.abs(Math.exp(logProbabilities[0]!) + Math.exp(logProbabilities[1]!) - 1) < 1e-4);
  });
  test('says how much of a message it has never seen', () => {
    assert.equal(ngramScorer(model)(featuresOf(words('zzzz'))).known, 0);
  });
});

describe('the phrases', () => {
  const reader = readPhrases(
    indexPhrases(
      ['fines', 'pension', 'passport'],
      [
        { label: 0, words: words('cum plătesc amenda de circulație') },
        { label: 0, words: words('unde văd amenzile mele') },
        { label: 1, words: words('la ce vârstă ies la pensie') },
        { label: 2, words: words('cum fac pașaport') },
      ],
    ),
  );
  test('a message that is a phrase has its label', () => {
    assert.equal(reader.score(words('Cum platesc AMENDA de circulatie?')).same, 0);
    assert.equal(reader.score(words('amenda')).same, -1);
  });
  test('the nearest phrase is nearest by its rare words', () => {
    const { nearest } = reader.score(words('amenda circulatie'));
    assert.ok(nearest[0]! > 2 * nearest[1]! && nearest[0]! > 2 * nearest[2]!);
  });
  test('a word that no topic has is told from one that another topic has', () => {
    const { here, elsewhere, nowhere } = reader.explain(words('pensie dirijabil'), 0);
    assert.deepEqual([here, elsewhere > 0, nowhere], [0, true, 1]);
  });
});

describe('concepts', () => {
  const concepts = openConcepts([
    { id: 'school', covered: false, forms: ['школ*', 'şkol*'] },
    {
      id: 'mobile-signature',
      covered: true,
      services: ['mobile-signature'],
      forms: ['semnătură mobilă', 'imza telefonda'],
    },
    { id: 'uk', covered: false, forms: ['uk'] },
  ]);
  const found = (text: string): string[] => concepts.find(words(text)).map((at) => concepts.ids[at]!);
  test('are found with other endings and in either alphabet', () => {
    assert.deepEqual(found('в школу записать'), ['school']);
    assert.deepEqual(found('запись shkola'), ['school']);
    assert.deepEqual(found('vreau semnatura mobila'), ['mobile-signature']);
  });
  test('a frame word is never a thing: "сколько" begins like "школа" in the key', () => {
    assert.deepEqual(found('сколько стоит'), []);
  });
  test('a short form stands as it is', () => {
    assert.deepEqual(found('viza uk'), ['uk']);
    assert.deepEqual(found('ukraina'), []);
  });
});
