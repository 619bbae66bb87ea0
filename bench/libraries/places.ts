import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/language.js';
import { readGazetteer } from '../../src/libraries/gazetteer.js';
import { makeFindPlaces } from '../../src/libraries/places.js';

/**
 * Typed places: accuracy on places.tsv (or the files given as arguments), and how long one query takes.
 * Right: the expected place, or asking where asking is expected. Wrong place: a place where another or none is expected.
 */
const dataFolder = new URL('../../src/libraries/data/', import.meta.url).pathname;
const files = process.argv.slice(2);
const queries = (files.length > 0 ? files : [new URL('places.tsv', import.meta.url).pathname]).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [query: string, language: string, expected: string]),
);

const started = performance.now();
const gazetteer = readGazetteer(dataFolder);
const read = performance.now();
const findPlaces = makeFindPlaces(gazetteer);
const built = performance.now();

let right = 0;
let wrongPlace = 0;
for (const [query, language, expected] of queries) {
  const { outcome, places } = findPlaces(query, { language: language as Language });
  const got = outcome === 'place' ? `place:${places[0]!.id}` : outcome;
  if (got === expected) right++;
  else {
    if (outcome === 'place') wrongPlace++;
    console.log(
      `  ${query} -> ${outcome} ${places.map((place) => `${place.names.ro} (${place.district})`).join(', ')}; expected ${expected}`,
    );
  }
}

const rounds = 20;
const times: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (const [query] of queries) {
    const from = performance.now();
    findPlaces(query);
    times.push(performance.now() - from);
  }
}
times.sort((first, second) => first - second);
const at = (share: number): string => times[Math.floor(times.length * share)]!.toFixed(2);
const percent = (count: number): string => `${((100 * count) / queries.length).toFixed(1)} %`;
console.log(`queries ${queries.length}; right ${percent(right)}; wrong place ${percent(wrongPlace)}`);
console.log(`one query: median ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${times.at(-1)!.toFixed(2)} ms`);
console.log(`cold start: data ${(read - started).toFixed(0)} ms + index ${(built - read).toFixed(0)} ms`);
