import { expect, test } from 'vitest';
import { readGazetteer, readLibraries } from '../../src/libraries/gazetteer.js';
import { makeLocate, readOutlines } from '../../src/libraries/location.js';
import { answerPlaceQuery } from '../../src/libraries/place-query.js';
import { makeFindPlaces } from '../../src/libraries/places.js';

const folder = new URL('../../src/libraries/data', import.meta.url).pathname;
const gazetteer = readGazetteer(folder);
const deps = {
  findPlaces: makeFindPlaces(gazetteer),
  locate: makeLocate(gazetteer, () => readOutlines(folder)),
  libraries: readLibraries(folder),
  clock: { now: () => new Date('2026-11-24T08:00:00Z') },
};

test('a town: its point, three libraries, open or not or not known', () => {
  const answer = answerPlaceQuery('из Кагула', deps);
  expect(Object.keys(answer)).toEqual(['query', 'outcome', 'places', 'libraries']);
  expect(answer).toMatchObject({
    query: 'из Кагула',
    outcome: 'place',
    places: [{ id: 'gn618456', name: 'Cahul', district: 'Cahul' }],
  });
  expect(answer.libraries).toHaveLength(3);
  expect(answer.libraries[0]).toMatchObject({
    id: 'lib-biblioteca-publica-raionala-andrei-ciurunga-cahul',
    open: true,
  });
  expect(answer.libraries[1]!.open).toBeNull();
});

test('a point: the settlement there', () => {
  expect(answerPlaceQuery('46.301,28.656', deps)).toMatchObject({ outcome: 'place', places: [{ name: 'Comrat' }] });
});

test('several, none, and abroad have no libraries', () => {
  expect(answerPlaceQuery('Ivanovca', deps)).toMatchObject({ outcome: 'ambiguous', libraries: [] });
  expect(answerPlaceQuery('nu știu', deps)).toEqual({ query: 'nu știu', outcome: 'none', places: [], libraries: [] });
  expect(answerPlaceQuery('45.46,9.19', deps)).toMatchObject({ outcome: 'none', places: [] });
});
