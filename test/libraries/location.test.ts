import { expect, test } from 'vitest';
import { readGazetteer } from '../../src/libraries/gazetteer.js';
import { bankOf, districtAt, makeLocate, readOutlines, readPoint } from '../../src/libraries/location.js';

const folder = new URL('../../src/libraries/data', import.meta.url).pathname;
const gazetteer = readGazetteer(folder);
const outlines = readOutlines(folder);
const locate = makeLocate(gazetteer, () => outlines);

test('a point in a village is in that village and its district', () => {
  const located = locate({ lat: 46.33, lon: 28.61 });
  expect(located).toMatchObject({ where: 'inside', district: 'UTA Găgăuzia' });
});

test('at least 99 % of the settlements lie in the outline of their district', () => {
  const astray = gazetteer.places.filter((place) => districtAt(place.point, outlines) !== place.district);
  expect(astray.length).toBeLessThan(17);
});

test('latitude and longitude in the wrong order are turned round', () => {
  expect(locate({ lat: 28.8323, lon: 47.0245 })).toEqual(locate({ lat: 47.0245, lon: 28.8323 }));
});

test.each([
  ['Milan', 45.4642, 9.19],
  ['Iași, 15 km behind the border', 47.1585, 27.6014],
  ['Odesa', 46.4825, 30.7233],
])('%s is outside', (_, lat, lon) => expect(locate({ lat, lon }).where).toBe('outside'));

test.each([
  ['not a number', Number.NaN, 28],
  ['beyond the pole', 147, 228],
  ['null island', 0, 0],
])('%s is absurd', (_, lat, lon) => expect(locate({ lat, lon }).where).toBe('absurd'));

test('on the Nistru the own bank is preferred and the other one offered', () => {
  const soroca = locate({ lat: 48.1605, lon: 28.3 });
  expect(soroca).toMatchObject({ where: 'inside', district: 'Soroca' });
  // Between Rezina (right) and Rîbnița (left): 1 km apart.
  const rezina = gazetteer.places.find((place) => place.names.ro === 'Rezina')!;
  const ribnita = gazetteer.places.find((place) => place.names.ro === 'Rîbnița')!;
  const middle = { lat: (rezina.point.lat + ribnita.point.lat) / 2, lon: (rezina.point.lon + ribnita.point.lon) / 2 };
  const located = locate(middle);
  expect(located.where).toBe('inside');
  if (located.where !== 'inside') return;
  expect(bankOf(located.place)).toBe(located.district === 'Rezina' ? 'right' : 'left');
  expect(located.others.length).toBeGreaterThan(0);
  expect(located.others.map(bankOf)).not.toContain(bankOf(located.place));
});

test.each([
  ['47.0245, 28.8323', 47.0245, 28.8323],
  ['47.0245,28.8323', 47.0245, 28.8323],
  ['47,0245 28,8323', 47.0245, 28.8323],
  ['geo:47.02,28.83', 47.02, 28.83],
  ['https://maps.google.com/?q=47.0245,28.8323', 47.0245, 28.8323],
])('reads a point from %s', (text, lat, lon) => expect(readPoint(text)).toEqual({ lat, lon }));

test.each(['Orhei', '47', 'str. 31 August 1989, 78', '022 22 14 75'])('reads no point from %s', (text) =>
  expect(readPoint(text)).toBeUndefined(),
);
