import { expect, test } from 'vitest';
import { placeKey, placeNameKey } from '../../src/libraries/place-key.js';

test.each([
  ['cahul', ['Cahul', 'CAHUL', 'Kahul', 'Кахул']],
  ['ungeni', ['Ungheni', 'Унгены', 'ungeny']],
  ['balti', ['Bălți', 'Bălţi', 'balti', 'Balti']],
  ['calaras', ['Kalarash', 'Калараш', 'calaras']],
  ['edinti', ['Yedintsy', 'Единцы', 'edintsy']],
  ['orgev', ['Orgeyev', 'Оргеев']],
])('one key %s for all spellings', (key, spellings) => {
  expect(spellings.map(placeKey)).toEqual(spellings.map(() => key));
});

test('words of a double name are joined, whatever stands between', () => {
  expect(new Set(['Ștefan Vodă', 'Stefan-Voda', 'stefanvoda'].map(placeNameKey))).toEqual(new Set(['stefanvoda']));
});

test('the ending of an adjective in a Russian double name does not count', () => {
  expect(placeNameKey('Новых Анен')).toBe(placeNameKey('Новые Анен'));
});

test('Latin alexandreni and aleksandreni are one', () => {
  expect(placeKey('Alexandreni')).toBe(placeKey('Aleksandreni'));
});
