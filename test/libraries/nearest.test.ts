import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, nearest } from '../../src/libraries/nearest.js';

test('Chișinău to Bălți is 106 km', () => {
  expect(distanceKm({ lat: 47.0245, lon: 28.8323 }, { lat: 47.762, lon: 27.9286 })).toBeCloseTo(106.2, 0);
});

test('a quarter of the globe is a quarter of its circumference', () => {
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo((6371.0088 * Math.PI) / 2, 6);
});

test('a point that is none is refused', () => {
  expect(() => distanceKm({ lat: 91, lon: 0 }, { lat: 0, lon: 0 })).toThrow(RangeError);
});

test('the nearest are the same as those of comparing and sorting everything', () => {
  const point = fc.record({
    lat: fc.double({ min: 45.4, max: 48.5, noNaN: true }),
    lon: fc.double({ min: 26.6, max: 30.2, noNaN: true }),
  });
  fc.assert(
    fc.property(point, fc.array(point, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (from, points, count) => {
      const items = points.map((one, index) => ({ index, point: one }));
      const sorted = items
        .map((item) => ({ item, distanceKm: distanceKm(from, item.point) }))
        .sort((first, second) => first.distanceKm - second.distanceKm)
        .slice(0, count);
      expect(nearest(from, items, count).map((near) => near.item.index)).toEqual(sorted.map((near) => near.item.index));
    }),
  );
});
