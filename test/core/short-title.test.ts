import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { shortTitles } from '../../src/core/short-title.js';

const signs = (text: string): number => [...new Intl.Segmenter('ro', { granularity: 'grapheme' }).segment(text)].length;

describe('a short title', () => {
  test('is the title itself where it fits, to the last character', () => {
    assert.deepEqual(shortTitles(['Permisul auto', 'Ce oferă biblioteca!'], 20), [
      'Permisul auto',
      'Ce oferă biblioteca!',
    ]);
  });

  test('ends after a whole word, without the comma behind it', () => {
    assert.deepEqual(shortTitles(['Indemnizația la nașterea copilului'], 20), ['Indemnizația la…']);
    assert.deepEqual(shortTitles(['Posobiya, uşaan duuması için'], 20), ['Posobiya, uşaan…']);
    assert.deepEqual(shortTitles(['Duuma, evlenmäk, ölüm kiyadı'], 20), ['Duuma, evlenmäk…']);
  });

  test('is cut inside a word that would leave less than half', () => {
    assert.deepEqual(shortTitles(['О государственнослужащем'], 20), ['О государственнослу…']);
    assert.deepEqual(shortTitles(['Semnăturaelectronicămobilă'], 10), ['Semnătura…']);
  });

  test('keeps a word that ends exactly where the room does', () => {
    assert.deepEqual(shortTitles(['Водительские правила тут'], 21), ['Водительские правила…']);
  });

  test('never cuts a character that people see as one', () => {
    const family = '👨‍👩‍👧‍👦';
    assert.deepEqual(shortTitles([family.repeat(6)], 4), [`${family.repeat(3)}…`]);
    assert.deepEqual(shortTitles(['e\u0301'.repeat(6)], 4), [`${'e\u0301'.repeat(3)}…`]);
  });
});

describe('short titles of one message', () => {
  test('are told apart by a number when they would read the same', () => {
    assert.deepEqual(shortTitles(['Indemnizația la nașterea', 'Indemnizația la nașteri'], 20), [
      'Indemnizația la…',
      'Indemnizația la 2',
    ]);
    assert.deepEqual(shortTitles(['Da', 'Da', 'Da'], 20), ['Da', 'Da 2', 'Da 3']);
  });

  test('leave alone a title that fits, whatever the one before it is cut to', () => {
    assert.deepEqual(shortTitles(['Indemnizația la nașterea', 'Indemnizația la…', 'Indemnizația la 2'], 20), [
      'Indemnizația la 3',
      'Indemnizația la…',
      'Indemnizația la 2',
    ]);
  });

  test('are as many, short enough and distinct, whatever they were', () => {
    const title = fc.oneof(
      fc.constantFrom('Pașaportul', 'Пенсия', 'Da'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 13 }), fc.integer({ min: 4, max: 24 }), (titles, most) => {
        const short = shortTitles(titles, most);
        assert.equal(short.length, titles.length);
        assert.equal(new Set(short).size, titles.length);
        for (const one of short) assert.ok(signs(one) <= most, `"${one}" has ${signs(one)} characters`);
      }),
    );
  });
});
