import { readGazetteer } from '../../src/libraries/gazetteer.js';
import { distanceKm, nearest } from '../../src/libraries/nearest.js';

/** The three nearest of all places against comparing and sorting everything, on 100,000 random points; seeded. */
const { places } = readGazetteer(new URL('../../src/libraries/data/', import.meta.url).pathname);
const points = 100_000;
let seed = 20261123;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

let different = 0;
let ours = 0;
let brute = 0;
for (let count = 0; count < points; count++) {
  const point = { lat: 45.4 + random() * 3.1, lon: 26.6 + random() * 3.6 };
  const start = performance.now();
  const found = nearest(point, places, 3);
  const middle = performance.now();
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const place of places) {
    const distance = distanceKm(point, place.point);
    if (distance < best[2]!) {
      best[2] = distance;
      best.sort((first, second) => first - second);
    }
  }
  brute += performance.now() - middle;
  ours += middle - start;
  if (found.some((near, index) => near.distanceKm !== best[index])) different++;
}
console.log(`points ${points}; different from brute force ${different}`);
console.log(
  `three nearest of ${places.length}: ${((1000 * ours) / points).toFixed(0)} µs, brute force ${((1000 * brute) / points).toFixed(0)} µs; ratio ${(ours / brute).toFixed(2)}`,
);
if (different > 0) process.exitCode = 1;
