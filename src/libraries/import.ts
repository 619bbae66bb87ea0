import type { GeoPoint } from '../core/geo.js';
import { type CsvRecord, readCsv } from './csv.js';
import { editCost } from './edit-cost.js';
import type { Gazetteer, Place } from './gazetteer.js';
import { readHours } from './hours.js';
import type { Library } from './library.js';
import { distanceKm } from './nearest.js';
import { placeNameKey } from './place-key.js';

/** A line that was not taken, or (`doubtful`) taken with a correction: what stands where, why, and what may be meant. */
export interface LineProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  /** Names near to the value, nearest first. */
  readonly nearest: readonly string[];
}

/** What an import does to the list. Ids are sorted. `closed`: in the old list and not in the file. */
export interface ImportReport {
  readonly lines: number;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly closed: readonly string[];
  readonly unchanged: number;
  readonly refused: readonly LineProblem[];
  readonly doubtful: readonly LineProblem[];
}

export type ImportPlan =
  /** `libraries` is the whole new list, sorted by id. */
  | { readonly kind: 'ready'; readonly libraries: readonly Library[]; readonly report: ImportReport }
  /** The file is no such list: nothing is taken. */
  | { readonly kind: 'unusable'; readonly problem: string };

const columns = [
  'id',
  'name_ro',
  'locality',
  'district',
  'address',
  'lat',
  'lon',
  'phone',
  'email',
  'website',
  'opening_hours',
  'e_ambassador',
  'patron_day',
  'source_url',
  'source_date',
  'locality_id',
] as const;
type Column = (typeof columns)[number];
const required: readonly Column[] = ['name_ro', 'locality', 'district', 'e_ambassador'];

/** A point further than this from its settlement is not believed; the settlement's own is taken. In kilometres. */
const farthestKm = 15;
const longestField = 300;

/**
 * The owner's list (CSV of the format in docs/libraries.md) against the current one. Pure: the same two always give the
 * same plan, and a plan made again after it was carried out changes nothing. A line is taken whole or refused whole; a
 * library whose line is refused stays as it was.
 */
export function planImport(current: readonly Library[], csv: string, gazetteer: Gazetteer): ImportPlan {
  const [header, ...records] = readCsv(csv);
  if (header === undefined) return { kind: 'unusable', problem: 'the file is empty' };
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return { kind: 'unusable', problem: `columns missing in line ${header.line}: ${missing.join(', ')}` };
  const reader = makeLineReader(gazetteer, names, current);
  const taken = new Map<string, Library>();
  const lineOf = new Map<string, number>();
  const refused: LineProblem[] = [];
  const doubtful: LineProblem[] = [];
  const spared = new Set<string>();
  for (const record of records) {
    const read = reader(record);
    if ('problems' in read) {
      refused.push(...read.problems);
      if (read.id !== undefined) spared.add(read.id);
      continue;
    }
    const { id } = read.library;
    const earlier = lineOf.get(id);
    if (earlier !== undefined) {
      refused.push(problem(record.line, 'id', id, `the same library as line ${earlier}`));
      continue;
    }
    lineOf.set(id, record.line);
    taken.set(id, read.library);
    doubtful.push(...read.doubts);
  }
  if (taken.size === 0) return { kind: 'unusable', problem: refusedAll(refused) };
  for (const library of current) if (spared.has(library.id) && !taken.has(library.id)) taken.set(library.id, library);
  const libraries = [...taken.values()].sort(byId);
  return {
    kind: 'ready',
    libraries,
    report: { lines: records.length, ...compare(current, libraries), refused, doubtful },
  };
}

const refusedAll = (refused: readonly LineProblem[]): string =>
  refused[0] === undefined
    ? 'no line below the header'
    : `no line could be read; the first: line ${refused[0].line}, ${refused[0].column}: ${refused[0].reason}`;

const byId = (first: Library, second: Library): number => (first.id < second.id ? -1 : first.id > second.id ? 1 : 0);

function compare(
  current: readonly Library[],
  next: readonly Library[],
): Pick<ImportReport, 'added' | 'changed' | 'closed' | 'unchanged'> {
  const before = new Map(current.map((library) => [library.id, library]));
  const after = new Set(next.map(({ id }) => id));
  const changed = next.flatMap((library) => {
    const old = before.get(library.id);
    const fields = old === undefined ? [] : differences(old, library);
    return fields.length > 0 ? [{ id: library.id, fields }] : [];
  });
  const added = next.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  return {
    added,
    changed,
    closed: [...before.keys()].filter((id) => !after.has(id)).sort(),
    unchanged: next.length - added.length - changed.length,
  };
}

function differences(old: Library, next: Library): string[] {
  const fields = new Set([...Object.keys(old), ...Object.keys(next)]) as Set<keyof Library>;
  return [...fields].filter((field) => JSON.stringify(old[field]) !== JSON.stringify(next[field])).sort();
}

// --- one line --------------------------------------------------------------------------------------------------------

type ReadLine =
  | { readonly library: Library; readonly doubts: readonly LineProblem[] }
  /** `id` of the library that the line is about, when that much is clear. */
  | { readonly problems: readonly LineProblem[]; readonly id?: string };

function problem(
  line: number,
  column: string,
  value: string,
  reason: string,
  nearest: readonly string[] = [],
): LineProblem {
  return { line, column, value: value.slice(0, 120), reason, nearest };
}

function makeLineReader(
  gazetteer: Gazetteer,
  names: readonly string[],
  current: readonly Library[],
): (record: CsvRecord) => ReadLine {
  const at = new Map(columns.map((column) => [column, names.indexOf(column)]));
  const settle = makeSettler(gazetteer);
  const knownIds = new Set(current.map(({ id }) => id));
  const idByName = new Map(current.map((library) => [nameKey(library.name, library.placeId), library.id]));
  return ({ line, fields, broken }) => {
    if (broken !== undefined) {
      const reason =
        broken === 'quote-not-closed' ? 'a quotation mark is not closed' : 'text behind a closing quotation mark';
      return { problems: [problem(line, 'line', fields.join(','), reason)], ...spare(fields[at.get('id')!], knownIds) };
    }
    const value = (column: Column): string => (fields[at.get(column)!] ?? '').trim();
    const problems: LineProblem[] = [];
    const refuse = (column: Column, reason: string, nearest?: readonly string[]): void => {
      problems.push(problem(line, column, value(column), reason, nearest));
    };
    if (fields.length > names.length)
      problems.push(problem(line, 'line', fields.join(','), `${fields.length} fields, the header has ${names.length}`));
    for (const column of columns)
      if (value(column).length > longestField) refuse(column, `longer than ${longestField} characters`);
    for (const column of required) if (value(column) === '') refuse(column, 'must not be empty');
    const ambassador = value('e_ambassador').toLowerCase();
    if (ambassador !== '' && !['yes', 'no', 'unknown'].includes(ambassador))
      refuse('e_ambassador', 'must be yes, no or unknown');
    const place = settle(value('locality'), value('district'), value('locality_id'), refuse);
    const point = readPointFields(value('lat'), value('lon'), refuse);
    const contacts = readContacts(value, refuse);
    const patronDay = value('patron_day');
    if (patronDay !== '' && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(patronDay))
      refuse('patron_day', 'must be a day like 10-14 (month, day)');
    const given = value('id');
    if (given !== '' && !/^[^\s,;"]{1,80}$/.test(given))
      refuse('id', 'at most 80 characters, without spaces, commas and quotation marks');
    const id =
      given || (place && (idByName.get(nameKey(value('name_ro'), place.id)) ?? madeId(value('name_ro'), place.id)));
    if (problems.length > 0 || place === undefined || !id) return { problems, ...spare(id, knownIds) };
    const far = point !== undefined && distanceKm(point, place.point) > farthestKm;
    const doubts = far
      ? [
          problem(
            line,
            'lat',
            `${value('lat')}, ${value('lon')}`,
            `${Math.round(distanceKm(point, place.point))} km from ${place.names.ro}; the settlement's point was taken`,
          ),
        ]
      : [];
    const own = far ? undefined : point;
    return {
      doubts,
      library: {
        id,
        name: value('name_ro'),
        placeId: place.id,
        locality: place.names.ro,
        district: place.district,
        point: own ?? place.point,
        pointQuality: own === undefined ? 'locality' : 'exact',
        eAmbassador: ambassador as Library['eAmbassador'],
        ...contacts,
        ...(patronDay && { patronDay }),
        ...(value('source_url') && { source: value('source_url') }),
        ...(value('source_date') && { sourceDate: value('source_date') }),
      },
    };
  };
}

const spare = (id: string | undefined, known: ReadonlySet<string>): { id?: string } =>
  id !== undefined && known.has(id) ? { id } : {};
const nameKey = (name: string, placeId: string): string => `${plain(name)}|${placeId}`;

/** Lower case without marks and punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An id from name and settlement, the same at every import. */
const madeId = (name: string, placeId: string): string =>
  `lib-${plain(name).replaceAll(' ', '-').slice(0, 55)}-${placeId}`;

type Refuse = (column: Column, reason: string, nearest?: readonly string[]) => void;

/** Both or none; a decimal comma is read, too many decimals are rounded. */
function readPointFields(latText: string, lonText: string, refuse: Refuse): GeoPoint | undefined {
  if (latText === '' && lonText === '') return undefined;
  if (latText === '' || lonText === '') {
    refuse(latText === '' ? 'lat' : 'lon', 'lat and lon: both or none');
    return undefined;
  }
  const read = (column: 'lat' | 'lon', text: string, from: number, to: number): number | undefined => {
    const number = /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (number >= from && number <= to) return Math.round(number * 1e5) / 1e5;
    refuse(column, Number.isNaN(number) ? 'not a number' : `outside ${from} to ${to}`);
    return undefined;
  };
  const lat = read('lat', latText, 45.4, 48.5);
  const lon = read('lon', lonText, 26.6, 30.2);
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function readContacts(
  value: (column: Column) => string,
  refuse: Refuse,
): Partial<Pick<Library, 'address' | 'phone' | 'email' | 'website' | 'openingHours'>> {
  const phone = value('phone');
  // Eight digits behind +373, however spaced; several are parted by a semicolon.
  if (phone !== '' && !phone.split(/\s*;\s*/).every((one) => /^\+373[\s-]?(?:[\s-]?\d){8}$/.test(one))) {
    refuse('phone', 'must be like +373 236 12345; several parted by "; "');
  }
  const email = value('email');
  if (email !== '' && !/^[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}$/i.test(email)) refuse('email', 'not an e-mail address');
  const website = value('website');
  if (website !== '' && !/^(https?:\/\/)?[^\s/]+\.[a-z]{2,}(\/\S*)?$/i.test(website))
    refuse('website', 'not a web address');
  const openingHours = value('opening_hours');
  const hours = openingHours === '' ? undefined : readHours(openingHours);
  if (hours && 'problem' in hours)
    refuse('opening_hours', `${hours.problem}; write like Mo-Fr 09:00-17:00; Sa 09:00-14:00; Su off`);
  return {
    ...(value('address') && { address: value('address') }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(website && { website }),
    ...(openingHours && { openingHours }),
  };
}

// --- locality and district -------------------------------------------------------------------------------------------

type Settle = (locality: string, district: string, localityId: string, refuse: Refuse) => Place | undefined;

function makeSettler(gazetteer: Gazetteer): Settle {
  const districts = new Map<string, string>();
  for (const district of gazetteer.districts) {
    for (const name of [...Object.values(district.names), district.code].flatMap(bothSpellings)) {
      districts.set(districtKey(name), district.name);
    }
  }
  districts.set(districtKey('Găgăuzia'), 'UTA Găgăuzia');
  districts.set(districtKey('Transnistria'), 'Stînga Nistrului (Transnistria)');
  const byName = new Map<string, Place[]>();
  for (const place of gazetteer.places) {
    const names = [
      ...Object.values(place.names),
      ...(place.type === 'sector' ? [place.names.ro.replace('Sectorul ', '')] : []),
    ];
    for (const key of new Set(names.flatMap(bothSpellings).map(localityKey))) {
      const group = byName.get(key) ?? [];
      group.push(place);
      byName.set(key, group);
    }
  }
  return (locality, district, localityId, refuse) => {
    if (locality === '' || district === '') return undefined;
    const name = districts.get(districtKey(district));
    if (name === undefined) {
      refuse(
        'district',
        'no such district',
        nearNames(
          districtKey(district),
          gazetteer.districts.map((one) => one.name),
          3,
        ),
      );
      return undefined;
    }
    const group = byName.get(localityKey(locality)) ?? [];
    const here = group.filter((place) => place.district === name);
    if (here.length === 1) return here[0];
    const chosen = here.find((place) => place.id === localityId) ?? main(here);
    if (chosen !== undefined) return chosen;
    if (here.length > 1) {
      refuse(
        'locality',
        `${here.length} settlements of this name in ${name}: give locality_id`,
        here.map((place) => place.id),
      );
      return undefined;
    }
    const others = [...new Set(group.map((place) => `${place.names.ro} (${place.district})`))];
    const inDistrict = gazetteer.places.filter((place) => place.district === name).map((place) => place.names.ro);
    refuse('locality', `not found in ${name}`, [...nearNames(locality, inDistrict, 3), ...others].slice(0, 5));
    return undefined;
  };
}

/** A town over the village of its name, a village over its railway station; `undefined` when that does not decide. */
function main(places: readonly Place[]): Place | undefined {
  const settled = places.filter((place) => place.type !== 'station');
  const towns = settled.filter((place) => place.type === 'town' || place.type === 'municipality');
  if (towns.length === 1) return towns[0];
  return settled.length === 1 ? settled[0] : undefined;
}

/** Marks, hyphens and a leading "satul", "or." do not count; letters do: what is spelled otherwise is refused and shown. */
const localityKey = (name: string): string =>
  plain(name.replace(/^\s*(sat(ul)?|s\.|com(una)?\.?|or(așul|asul|aș|as)?\.?|mun(icipiul)?\.?)\s+(?=\p{L}{3})/iu, ''));
const districtKey = (name: string): string =>
  localityKey(
    name
      .replace(/^\s*(raionul|raion|r-nul|r-l|r\.|municipiul|mun\.?)\s+/iu, '')
      .replace(/\(.*\)/, '')
      .replace(/\s+(raion|район)$/iu, ''),
  );

/** A name and, where it has an î, its spelling with â. */
const bothSpellings = (name: string): string[] =>
  name.includes('î') ? [name, name.replace(/(?<=\p{L})î/gu, 'â')] : [name];

function nearNames(wanted: string, names: readonly string[], count: number): string[] {
  const key = placeNameKey(wanted).slice(0, 60);
  return [...new Set(names)]
    .map((name) => ({ name, cost: editCost(key, placeNameKey(name), 4) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((first, second) => first.cost - second.cost || (first.name < second.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
