import { readGazetteer } from '../../src/libraries/gazetteer.js';
import { planImport } from '../../src/libraries/import.js';

/** 10,000 lines with 200 bad ones: how long, whether each bad one is named, and whether a second run changes nothing. */
const gazetteer = readGazetteer(new URL('../../src/libraries/data/', import.meta.url).pathname);
const villages = gazetteer.places.filter((place) => place.type !== 'station');
const names = new Map<string, number>();
for (const place of villages) {
  const key = `${place.names.ro}|${place.district}`;
  names.set(key, (names.get(key) ?? 0) + 1);
}
const sure = villages.filter((place) => names.get(`${place.names.ro}|${place.district}`) === 1);
const bad = [
  (line: string[]) => line.with(2, `${line[2]}zzz`),
  (line: string[]) => line.with(3, 'Raionul Nou'),
  (line: string[]) => line.with(4, 'poate'),
  (line: string[]) => line.with(5, '123'),
  (line: string[]) => line.with(8, 'luni-vineri 9-17'),
  (line: string[]) => line.with(1, ''),
];
const badLines = new Set<number>();
const lines = ['id,name_ro,locality,district,e_ambassador,phone,lat,lon,opening_hours'];
for (let row = 0; row < 10_000; row++) {
  const place = sure[row % sure.length]!;
  const fields = [
    `lib-${row}`,
    `Biblioteca Publică ${place.names.ro} ${row}`,
    place.names.ro,
    place.district,
    ['yes', 'no', 'unknown'][row % 3]!,
    '+373 235 12345',
    String(place.point.lat),
    String(place.point.lon),
    'Mo-Fr 09:00-17:00; Sa 09:00-14:00; Su off',
  ];
  const spoiled = row % 50 === 7;
  if (spoiled) badLines.add(row + 2);
  lines.push((spoiled ? bad[((row / 50) % bad.length) | 0]!(fields) : fields).join(','));
}
const csv = lines.join('\n');
const started = performance.now();
const first = planImport([], csv, gazetteer);
const seconds = (performance.now() - started) / 1000;
if (first.kind !== 'ready') throw new Error(first.problem);
const named = new Set(first.report.refused.map(({ line }) => line));
const missed = [...badLines].filter((line) => !named.has(line)).length;
const second = planImport(first.libraries, csv, gazetteer);
const { added = [], changed = [], closed = [] } = second.kind === 'ready' ? second.report : {};
console.log(
  `10,000 lines in ${seconds.toFixed(2)} s; added ${first.report.added.length}; bad ${badLines.size}, named ${named.size}, missed ${missed}`,
);
console.log(`second run: added ${added.length}, changed ${changed.length}, closed ${closed.length}`);
if (missed > 0 || named.size !== badLines.size || added.length + changed.length + closed.length > 0)
  process.exitCode = 1;
