import { type CaseCategory, caseCategories, type WorkEntry } from '../core/case.js';
import { csvField } from './csv-field.js';
import { isMonth, type Month, monthAfter, monthOf, startOfMonth } from './months.js';

/** How often help was given, and to how many people. */
export interface Count {
  readonly entries: number;
  readonly people: number;
}

export interface Tally extends Count {
  /** Every category, also those with nothing: they add up to `entries` and `people`. */
  readonly categories: Readonly<Record<CaseCategory, Count>>;
}

export interface ReportRow extends Tally {
  /** The id of the library, the service ...; `null` where an entry names none. */
  readonly key: string | null;
  readonly name: string;
}

/**
 * The work of one month, counted. The rows of each table add up to `totals`, but for `byMonth`, which also holds the
 * months before. No person's name, id or words are in it.
 */
export interface Report {
  readonly month: Month;
  readonly totals: Tally & { readonly logged: Count; readonly cases: Count };
  readonly byLibrary: readonly ReportRow[];
  readonly byDistrict: readonly ReportRow[];
  readonly byService: readonly ReportRow[];
  readonly byLanguage: readonly ReportRow[];
  readonly byChannel: readonly ReportRow[];
  /** The months up to this one, oldest first, those without work too. */
  readonly byMonth: readonly ReportRow[];
  readonly ratings: {
    readonly count: number;
    /** 1 to 5, two decimals; `null` without ratings. */
    readonly average: number | null;
    readonly stars: Readonly<Record<'1' | '2' | '3' | '4' | '5', number>>;
  };
}

/** Names to show for ids; `undefined` for one that is not known (any more): then the id is shown. */
export interface ReportNames {
  readonly library: (id: string) => string | undefined;
  readonly service: (id: string) => string | undefined;
}

/** How many months `byMonth` holds. */
export const shownMonths = 12;

/** What to ask the work log for; midnights of Europe/Chisinau, `to` outside. Throws RangeError for what is no month. */
export function reportWindow(month: Month, months = shownMonths): { readonly from: Date; readonly to: Date } {
  if (!isMonth(month)) throw new RangeError('A month is written YYYY-MM.');
  return { from: startOfMonth(monthAfter(month, 1 - months)), to: startOfMonth(monthAfter(month, 1)) };
}

/** Counts a month; entries of other months than those shown are left out. */
export function makeReport(
  month: Month,
  entries: readonly WorkEntry[],
  names: ReportNames,
  months = shownMonths,
): Report {
  if (!isMonth(month)) throw new RangeError('A month is written YYYY-MM.');
  const dated = entries.map((entry) => ({ entry, month: monthOf(entry.at) }));
  const current = dated.filter((one) => one.month === month).map(({ entry }) => entry);
  const by = (keyOf: (entry: WorkEntry) => string | undefined, nameOf: (key: string) => string | undefined) =>
    rowsBy(current, keyOf, nameOf);
  const itself = (key: string): string => key;
  const countOf = (kind: WorkEntry['kind']): Count => count(current.filter((entry) => entry.kind === kind));
  return {
    month,
    totals: { ...tally(current), logged: countOf('logged'), cases: countOf('case') },
    byLibrary: by(({ libraryId }) => libraryId, names.library),
    byDistrict: by(({ district }) => district, itself),
    byService: by(({ service }) => service, names.service),
    byLanguage: by(({ language }) => language, itself),
    byChannel: by(({ channel }) => channel, itself),
    byMonth: Array.from({ length: months }, (_, index) => {
      const key = monthAfter(month, index + 1 - months);
      return { key, name: key, ...tally(dated.filter((one) => one.month === key).map(({ entry }) => entry)) };
    }),
    ratings: ratingsOf(current),
  };
}

function rowsBy(
  entries: readonly WorkEntry[],
  keyOf: (entry: WorkEntry) => string | undefined,
  nameOf: (key: string) => string | undefined,
): ReportRow[] {
  const groups = new Map<string | null, WorkEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry) ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([key, group]) => ({ key, name: key === null ? '' : (nameOf(key) ?? key), ...tally(group) }))
    .sort(
      (one, other) =>
        Number(one.key === null) - Number(other.key === null) ||
        other.people - one.people ||
        compare(one.name, other.name) ||
        compare(one.key ?? '', other.key ?? ''),
    );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const count = (entries: readonly WorkEntry[]): Count => ({
  entries: entries.length,
  people: entries.reduce((sum, { people }) => sum + people, 0),
});

const tally = (entries: readonly WorkEntry[]): Tally => ({
  ...count(entries),
  categories: Object.fromEntries(
    caseCategories.map((category) => [category, count(entries.filter((entry) => entry.category === category))]),
  ) as Record<CaseCategory, Count>,
});

function ratingsOf(entries: readonly WorkEntry[]): Report['ratings'] {
  const stars = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  let sum = 0;
  for (const { rating } of entries) {
    if (rating === undefined || !Object.hasOwn(stars, rating)) continue;
    stars[rating as keyof typeof stars]++;
    sum += rating;
  }
  const total = Object.values(stars).reduce((one, other) => one + other, 0);
  return { count: total, average: total === 0 ? null : Math.round((sum / total) * 100) / 100, stars };
}

/** Tables of a report by the word that CSV has for them. */
export const dimensionsOf = (report: Report): readonly (readonly [dimension: string, rows: readonly ReportRow[]])[] => [
  ['library', report.byLibrary],
  ['district', report.byDistrict],
  ['service', report.byService],
  ['language', report.byLanguage],
  ['channel', report.byChannel],
  ['month', report.byMonth],
];

/**
 * One line a number: month, dimension, key, name, category, people, entries. `total` counts everything; the lines of a
 * dimension add up to it (`month` over this month alone). `rating`: the stars as key, how often as entries.
 */
export function reportCsv(report: Report): string {
  const lines: (readonly (string | number)[])[] = [
    ['month', 'dimension', 'key', 'name', 'category', 'people', 'entries'],
  ];
  const add = (dimension: string, key: string, name: string, { categories }: Tally): void => {
    for (const category of caseCategories) {
      const { people, entries } = categories[category];
      if (entries > 0) lines.push([report.month, dimension, key, name, category, people, entries]);
    }
  };
  add('total', '', '', report.totals);
  for (const [dimension, rows] of dimensionsOf(report)) {
    for (const row of rows) add(dimension, row.key ?? '', row.name, row);
  }
  for (const [stars, times] of Object.entries(report.ratings.stars)) {
    if (times > 0) lines.push([report.month, 'rating', stars, '', '', '', times]);
  }
  return lines.map((line) => `${line.map((value) => csvField(String(value))).join(',')}\n`).join('');
}

/** `origins`: where people came from, by the `ref` of the link they followed, each person once a ref. */
export function reportJson(
  report: Report,
  origins: readonly { readonly ref: string; readonly people: number }[] = [],
): string {
  return `${JSON.stringify({ ...report, origins }, null, 2)}\n`;
}
