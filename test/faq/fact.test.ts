import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Fact } from '../../src/faq/content.js';
import { addMonths, dayInMoldova, factState, inLanguage, showDay } from '../../src/faq/fact.js';
import { readContent } from '../../src/faq/read-content.js';
import { changed, smallSources } from './small-sources.js';

const fact: Fact = {
  kind: 'price',
  value: 130,
  source: 'https://asp.gov.md',
  seen: '2026-01-15',
  confidence: 'high',
  review: '2026-07-15',
  expires: '2028-01-15',
};

describe('a fact', () => {
  test.each([
    ['2026-01-15', 'fresh'],
    ['2026-07-15', 'fresh'],
    ['2026-07-16', 'stale'],
    ['2028-01-15', 'stale'],
    ['2028-01-16', 'withheld'],
  ])('on %s is %s', (day, state) => {
    assert.equal(factState(fact, day), state);
  });

  test('that never expires is stale for ever', () => {
    assert.equal(factState({ ...fact, expires: 'never' }, '2099-01-01'), 'stale');
  });

  test('of low confidence is withheld from the first day', () => {
    assert.equal(factState({ ...fact, confidence: 'low' }, '2026-01-15'), 'withheld');
  });

  test('of medium confidence is shown', () => {
    assert.equal(factState({ ...fact, confidence: 'medium' }, '2026-01-15'), 'fresh');
  });

  test('is to be reviewed after six months and expires after twenty-four, unless it says otherwise', () => {
    const factOf = (sources: typeof smallSources): Fact => readContent(sources).content.services.card!.facts.price!;
    assert.equal(factOf(smallSources).review, '2026-07-15');
    assert.equal(factOf(smallSources).expires, '2028-01-15');
    const said = changed(
      'intents/card.yaml',
      'confidence: high',
      'confidence: high\n    review: 2026-02-01\n    expires: never',
    );
    assert.equal(factOf(said).review, '2026-02-01');
    assert.equal(factOf(said).expires, 'never');
  });
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2024-02-29', 24, '2026-02-28'],
])('%s and %i months is %s', (day, months, then) => {
  assert.equal(addMonths(day, months), then);
});

describe('the day in Moldova', () => {
  test.each([
    ['2026-01-31T21:59:59Z', '2026-01-31', 'winter, a second before midnight'],
    ['2026-01-31T22:00:00Z', '2026-02-01', 'winter, midnight'],
    ['2026-07-31T20:59:59Z', '2026-07-31', 'summer, a second before midnight'],
    ['2026-07-31T21:00:00Z', '2026-08-01', 'summer, midnight'],
    ['2026-12-31T22:30:00Z', '2027-01-01', 'new year'],
  ])('at %s is %s: %s', (moment, day) => {
    assert.equal(dayInMoldova(new Date(moment)), day);
  });
});

test('a day is shown as people write it here', () => {
  assert.equal(showDay('2026-03-02'), '02.03.2026');
});

test('a value may be the same in all languages or differ', () => {
  assert.equal(inLanguage(130, 'gag'), 130);
  assert.deepEqual(inLanguage([20, 60], 'ro'), [20, 60]);
  assert.equal(inLanguage({ ro: 'gratuit', ru: 'бесплатно', gag: 'parasız' }, 'gag'), 'parasız');
});
