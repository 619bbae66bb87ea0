import { describe, expect, test } from 'vitest';
import {
  findNearestLibraries,
  honestDistance,
  mapLink,
  type Origin,
} from '../../src/libraries/find-nearest-library.js';
import type { Place } from '../../src/libraries/gazetteer.js';
import type { Library } from '../../src/libraries/library.js';

const now = new Date('2026-11-24T08:00:00Z'); // Tuesday, 10:00 in Moldova
const library = (id: string, lat: number, more: Partial<Library> = {}): Library => ({
  id,
  name: `Biblioteca ${id}`,
  placeId: `place-${id}`,
  locality: id,
  district: 'Orhei',
  point: { lat, lon: 28.8 },
  pointQuality: 'exact',
  eAmbassador: 'unknown',
  ...more,
});
const here: Origin = { point: { lat: 47, lon: 28.8 }, precision: 'exact' };
const ids = (libraries: readonly Library[], origin = here): string[] =>
  findNearestLibraries(origin, libraries, now).libraries.map((near) => near.library.id);

describe('the nearest libraries', () => {
  test('are three, nearest first', () => {
    expect(ids([library('d', 47.4), library('b', 47.02), library('a', 47.01), library('c', 47.03)])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('have one with an e-Ambassador among them, also when it is far', () => {
    const far = library('far', 48, { eAmbassador: 'yes' });
    expect(ids([far, library('a', 47.01), library('b', 47.02), library('c', 47.03)])).toEqual(['a', 'b', 'far']);
  });

  test('take the nearest of several e-Ambassadors', () => {
    const yes = { eAmbassador: 'yes' } as const;
    expect(
      ids([library('far', 48, yes), library('less', 47.5, yes), library('a', 47.01), library('b', 47.02)]),
    ).toEqual(['a', 'b', 'less']);
  });

  test('never lose a library for "unknown" or "no"', () => {
    expect(ids([library('a', 47.01), library('b', 47.02, { eAmbassador: 'no' })])).toEqual(['a', 'b']);
  });

  test('are none when the list is empty', () => expect(ids([])).toEqual([]));

  test('keep one on the own bank of the Nistru', () => {
    const rezina: Place = {
      id: 'gn1',
      names: { ro: 'Rezina' },
      alternatives: [],
      district: 'Rezina',
      point: here.point,
      type: 'town',
      rank: 2,
    };
    const left = { district: 'Stînga Nistrului (Transnistria)' };
    const list = [
      library('l1', 47.01, left),
      library('l2', 47.02, left),
      library('l3', 47.03, left),
      library('own', 47.2),
    ];
    expect(ids(list, { ...here, place: rezina })).toEqual(['l1', 'l3', 'own']);
    expect(ids(list)).toEqual(['l1', 'l2', 'l3']);
  });
});

describe('the distance is as honest as the points', () => {
  const exact = library('a', 47.0, {});
  test.each([
    [0.04, 0.1],
    [0.26, 0.3],
    [1.3, 1.5],
    [7.6, 7.5],
    [12.4, 12],
  ])('%d km between two exact points is %d km', (km, shown) => {
    expect(honestDistance(here, exact, km)).toEqual({ kind: 'exact', km: shown });
  });
  test('to the point of a settlement it is about, in whole kilometres', () => {
    expect(honestDistance(here, { ...exact, pointQuality: 'locality' }, 4.4)).toEqual({ kind: 'about', km: 4 });
    expect(honestDistance({ ...here, precision: 'locality' }, exact, 0.9)).toEqual({ kind: 'about', km: 1 });
  });
  test('within one settlement no number is made up', () => {
    const place = { id: 'place-a' } as Place;
    expect(honestDistance({ ...here, precision: 'locality', place }, exact, 2)).toEqual({ kind: 'same-place' });
  });
});

test('nothing open: the first to open within 30 km is named', () => {
  const late = library('late', 47.01, { openingHours: 'Mo-Fr 12:00-17:00' });
  const early = library('early', 47.02, { openingHours: 'Mo-Fr 11:00-17:00' });
  const distant = library('distant', 47.9, { openingHours: 'Mo-Fr 10:30-17:00' });
  const found = findNearestLibraries(here, [late, early, distant], now);
  expect(found.anyOpen).toBe(false);
  expect(found.opensFirst?.library.id).toBe('early');
  expect(
    findNearestLibraries(here, [library('open', 47.01, { openingHours: '24/7' })], now).opensFirst,
  ).toBeUndefined();
});

test('a map link carries the point', () => {
  expect(mapLink({ lat: 47.026, lon: 28.831 })).toBe(
    'https://www.openstreetmap.org/?mlat=47.026&mlon=28.831#map=17/47.026/28.831',
  );
});
