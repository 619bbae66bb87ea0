import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeoPoint } from '../core/geo.js';
import type { Language } from '../core/language.js';
import { readCsv } from './csv.js';
import type { Library } from './library.js';

export const placeTypes = ['municipality', 'town', 'village', 'hamlet', 'station', 'sector', 'quarter'] as const;
export type PlaceType = (typeof placeTypes)[number];

/** A settlement of the Republic of Moldova, or a sector or quarter of Chișinău. */
export interface Place {
  /** `gn` + GeoNames id, `osm` + OpenStreetMap node id, or `post-` + name; stable. */
  readonly id: string;
  readonly names: { readonly ro: string; readonly ru?: string; readonly gag?: string };
  /** Other names and spellings, for matching only; `!` before one that everyone knows (Котовск for Hîncești). */
  readonly alternatives: readonly string[];
  /** `name` of a `District`. */
  readonly district: string;
  /** A point in the settlement, to 3 decimals. */
  readonly point: GeoPoint;
  readonly type: PlaceType;
  /** 0 (under 1,000 people or unknown) to 4 (100,000 and more). For ordering only. */
  readonly rank: number;
}

export interface District {
  /** Code of the official classifier (CUATM). */
  readonly code: string;
  /** Romanian name, the key used everywhere. */
  readonly name: string;
  readonly names: { readonly ro: string; readonly ru?: string; readonly gag?: string };
  /** Place id of its seat. */
  readonly seat: string;
}

/** All we know about places: read once, never changed. */
export interface Gazetteer {
  readonly places: readonly Place[];
  readonly placeById: ReadonlyMap<string, Place>;
  readonly districts: readonly District[];
  /** Keys (`placeKey`) of words that look like a place name and mostly are none, and of towns in other countries. */
  readonly everyday: Readonly<Record<'latin' | 'cyrillic', ReadonlySet<string>>>;
  readonly elsewhere: ReadonlySet<string>;
}

/** The name of a place in a language; the Romanian one where that language has none. */
export const placeName = (place: Place, language: Language): string => place.names[language] ?? place.names.ro;

export const districtName = (district: District, language: Language): string =>
  district.names[language] ?? district.names.ro;

/** Towns and municipalities: they win over villages of the same name. */
export const isTown = (place: Place): boolean => place.type === 'town' || place.type === 'municipality';

/** Reads the data of this room: `folder` is `src/libraries/data` or its copy under `dist`. Throws what `fs` throws. */
export function readGazetteer(folder: string): Gazetteer {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const places = toRows(read('places.csv')).map(toPlace);
  return {
    places,
    placeById: new Map(places.map((place) => [place.id, place])),
    districts: toRows(read('districts.csv')).map(toDistrict),
    everyday: { latin: toWords(read('everyday-latin.txt')), cyrillic: toWords(read('everyday-cyrillic.txt')) },
    elsewhere: toWords(read('elsewhere.txt')),
  };
}

/** The libraries that the project brings along, until the owner imports the full list. */
export const readLibraries = (folder: string): Library[] =>
  toRows(readFileSync(join(folder, 'libraries.csv'), 'utf8')).map(toLibrary);

type Row = (column: string) => string;

function toRows(csv: string): Row[] {
  const [header, ...records] = readCsv(csv);
  const columns = new Map(header?.fields.map((name, index) => [name, index]));
  return records.map(
    ({ fields }) =>
      (column) =>
        fields[columns.get(column) ?? -1] ?? '',
  );
}

const toWords = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter(Boolean),
  );

const namesOf = (row: Row): Place['names'] => ({
  ro: row('name_ro'),
  ...(row('name_ru') && { ru: row('name_ru') }),
  ...(row('name_gag') && { gag: row('name_gag') }),
});

const toPlace = (row: Row): Place => ({
  id: row('id'),
  names: namesOf(row),
  alternatives: row('alternative') === '' ? [] : row('alternative').split('|'),
  district: row('district'),
  point: { lat: Number(row('lat')), lon: Number(row('lon')) },
  type: row('type') as PlaceType,
  rank: Number(row('rank')),
});

const toDistrict = (row: Row): District => ({
  code: row('cuatm'),
  name: row('name_ro'),
  names: namesOf(row),
  seat: row('seat_id'),
});

const optional = ['address', 'phone', 'email', 'website'] as const;

const toLibrary = (row: Row): Library => ({
  id: row('id'),
  name: row('name_ro'),
  placeId: row('locality_id'),
  locality: row('locality'),
  district: row('district'),
  point: { lat: Number(row('lat')), lon: Number(row('lon')) },
  pointQuality: row('coord_quality') === 'exact' ? 'exact' : 'locality',
  eAmbassador: row('e_ambassador') as Library['eAmbassador'],
  ...Object.fromEntries(optional.filter((name) => row(name) !== '').map((name) => [name, row(name)])),
  ...(row('opening_hours') && { openingHours: row('opening_hours') }),
  ...(row('source_url') && { source: row('source_url') }),
  ...(row('source_date') && { sourceDate: row('source_date') }),
});
