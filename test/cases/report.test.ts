import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import {
  makeReport,
  type Report,
  type ReportRow,
  reportCsv,
  reportJson,
  reportWindow,
} from '../../src/cases/report.js';
import { reportPage } from '../../src/cases/report-html.js';
import { readOutlines } from '../../src/cases/report-pictures.js';
import { caseCategories, type WorkEntry } from '../../src/core/case.js';
import { channelNames } from '../../src/core/event.js';
import { languages } from '../../src/core/language.js';
import { readCsv } from '../../src/libraries/csv.js';

const outlines = readOutlines(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/libraries/data/districts.geojson'), 'utf8')),
);
const names = {
  library: (id: string) => (id === 'lib-1' ? 'Biblioteca „Peresecina”; filiala 1' : undefined),
  service: (id: string) => (id === 'criminal-record' ? 'Cazier judiciar' : undefined),
};
let entries = 0;
const entry = (about: Partial<WorkEntry> = {}): WorkEntry => ({
  key: `press-${++entries}`,
  at: new Date('2026-03-10T10:00:00Z'),
  kind: 'logged',
  librarianId: 'lib-ana-secret',
  libraryId: 'lib-1',
  district: 'Orhei',
  category: 'citizen-consulted',
  people: 1,
  service: 'criminal-record',
  language: 'ro',
  ...about,
});
const inCase = (about: Partial<WorkEntry> = {}): WorkEntry => entry({ kind: 'case', channel: 'web', ...about });

const optional = <T>(...values: T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(...values, undefined);
const anyEntry: fc.Arbitrary<WorkEntry> = fc
  .record({
    at: fc
      .integer({ min: Date.parse('2025-02-20T00:00:00Z'), max: Date.parse('2026-04-10T00:00:00Z') })
      .map((ms) => new Date(ms)),
    kind: fc.constantFrom('logged' as const, 'case' as const),
    libraryId: optional('lib-1', 'lib-2', '__proto__', '=cmd()'),
    district: optional('Orhei', 'Cahul', 'UTA Găgăuzia', 'Nicăieri', 'constructor'),
    category: fc.constantFrom(...caseCategories),
    people: fc.integer({ min: 0, max: 40 }),
    service: optional('criminal-record', 'a,b', 'x"y', '<script>', ...Array.from({ length: 14 }, (_, n) => `s${n}`)),
    language: optional(...languages),
    channel: optional(...channelNames),
    rating: optional(1, 2, 3, 4, 5),
  })
  .map(
    (drawn) =>
      ({
        key: `k${++entries}`,
        ...Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)),
      }) as WorkEntry,
  );
const anyWork = fc.array(anyEntry, { maxLength: 120 });

/** The sum another way: straight over the entries, by the window that the work log is asked with. */
const peopleOf = (work: readonly WorkEntry[], which: (one: WorkEntry) => boolean = () => true): number => {
  const { from, to } = reportWindow('2026-03', 1);
  let sum = 0;
  for (const one of work) if (one.at >= from && one.at < to && which(one)) sum += one.people;
  return sum;
};
const sumOf = (rows: readonly { readonly people: number }[]): number => rows.reduce((sum, row) => sum + row.people, 0);
const tablesOf = (report: Report): [keyof WorkEntry, readonly ReportRow[]][] => [
  ['libraryId', report.byLibrary],
  ['district', report.byDistrict],
  ['service', report.byService],
  ['language', report.byLanguage],
  ['channel', report.byChannel],
];

describe('a report', () => {
  test('counts people by category, and cases apart from what was logged', () => {
    const report = makeReport(
      '2026-03',
      [
        entry({ people: 7, category: 'citizen-trained' }),
        entry({ people: 2, category: 'librarian-trained', district: 'Cahul' }),
        inCase({ rating: 5 }),
        inCase({ rating: 4, category: 'none' }),
      ],
      names,
    );
    assert.deepEqual([report.totals.people, report.totals.entries], [11, 4]);
    assert.deepEqual(report.totals.logged, { people: 9, entries: 2 });
    assert.deepEqual(report.totals.cases, { people: 2, entries: 2 });
    assert.deepEqual(report.totals.categories['citizen-trained'], { people: 7, entries: 1 });
    assert.deepEqual(report.totals.categories.business, { people: 0, entries: 0 });
    assert.deepEqual(
      report.byDistrict.map(({ key, people }) => [key, people]),
      [
        ['Orhei', 9],
        ['Cahul', 2],
      ],
    );
    assert.equal(report.byLibrary[0]?.name, 'Biblioteca „Peresecina”; filiala 1');
    assert.deepEqual(report.ratings, { count: 2, average: 4.5, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } });
  });

  test('begins and ends at midnight in Moldova', () => {
    const at = (moment: string) => entry({ at: new Date(moment) });
    const work = [
      '2026-02-28T21:59:59.999Z',
      '2026-02-28T22:00:00Z',
      '2026-03-31T20:59:59.999Z',
      '2026-03-31T21:00:00Z',
    ];
    const report = makeReport('2026-03', work.map(at), names);
    assert.equal(report.totals.entries, 2);
    assert.deepEqual(
      report.byMonth.slice(-2).map(({ key, entries: times }) => [key, times]),
      [
        ['2026-02', 1],
        ['2026-03', 2],
      ],
    );
    assert.deepEqual(reportWindow('2026-03', 1), {
      from: new Date('2026-02-28T22:00:00Z'),
      to: new Date('2026-03-31T21:00:00Z'),
    });
    assert.deepEqual(reportWindow('2026-03').from, new Date('2025-03-31T21:00:00Z'));
  });

  test('of nothing has all its tables, and no average', () => {
    const report = makeReport('2026-03', [], names);
    assert.equal(report.byMonth.length, 12);
    assert.equal(report.ratings.average, null);
    assert.equal(reportCsv(report), 'month,dimension,key,name,category,people,entries\n');
    assert.match(reportPage(report, outlines), /Oameni ajutați: 0 \(/);
  });

  test('of what is no month is refused', () => {
    assert.throws(() => makeReport('2026-3', [], names), RangeError);
    assert.throws(() => reportWindow('march'), RangeError);
  });

  test('adds up: every table, every category, summed another way', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const report = makeReport('2026-03', work, names);
        assert.equal(report.totals.people, peopleOf(work));
        assert.equal(report.totals.logged.people + report.totals.cases.people, report.totals.people);
        for (const category of caseCategories) {
          const expected = peopleOf(work, (one) => one.category === category);
          assert.equal(report.totals.categories[category].people, expected);
          for (const [, rows] of tablesOf(report)) {
            assert.equal(sumOf(rows.map(({ categories }) => categories[category])), expected);
          }
        }
        for (const [field, rows] of tablesOf(report)) {
          assert.equal(sumOf(rows), report.totals.people);
          for (const row of rows) {
            assert.equal(
              row.people,
              peopleOf(work, (one) => (one[field] ?? null) === row.key),
            );
          }
        }
        const { from, to } = reportWindow('2026-03');
        assert.equal(sumOf(report.byMonth), sumOf(work.filter(({ at }) => at >= from && at < to)));
        assert.equal(report.byMonth.at(-1)?.people, report.totals.people);
      }),
      { numRuns: 300 },
    );
  });

  test('adds up as CSV and as JSON', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const report = makeReport('2026-03', work, names);
        const [header, ...lines] = readCsv(reportCsv(report));
        assert.deepEqual(header?.fields, ['month', 'dimension', 'key', 'name', 'category', 'people', 'entries']);
        for (const dimension of ['total', 'library', 'district', 'service', 'language', 'channel']) {
          for (const category of caseCategories) {
            const sum = lines
              .filter(({ fields }) => fields[1] === dimension && fields[4] === category)
              .reduce((so, { fields }) => so + Number(fields[5]), 0);
            assert.equal(
              sum,
              peopleOf(work, (one) => one.category === category),
              `${dimension} ${category}`,
            );
          }
        }
        const json = JSON.parse(reportJson(report));
        assert.deepEqual(json.origins, []);
        assert.equal(sumOf(json.byLibrary), peopleOf(work));
      }),
      { numRuns: 100 },
    );
  });

  test('adds up as pictures: map and elsewhere, bars of services, bars of months', () => {
    const numbersIn = (page: string, from: string): number => {
      const svg = page.slice(page.indexOf(`<title id="${from}`));
      return [...svg.slice(0, svg.indexOf('</svg>')).matchAll(/<title>[^<]*: (\d+)<\/title>/g)].reduce(
        (sum, found) => sum + Number(found[1]),
        0,
      );
    };
    fc.assert(
      fc.property(anyWork, (work) => {
        const report = makeReport('2026-03', work, names);
        const page = reportPage(report, outlines);
        const elsewhere = Number(/Fără raion pe hartă: (\d+)/.exec(page)?.[1] ?? 0);
        assert.equal(numbersIn(page, 'map') + elsewhere, report.totals.people);
        if (report.byService.length > 0)
          assert.equal(numbersIn(page, 'oameni-ajuta-i-pe-servicii'), report.totals.people);
        assert.equal(numbersIn(page, 'oameni-ajuta-i-pe-luni'), sumOf(report.byMonth));
      }),
      { numRuns: 20 },
    );
  });

  test('holds no personal data in any format', () => {
    const report = makeReport('2026-03', [entry(), inCase({ key: 'case:abcdef123456' })], names);
    for (const text of [reportCsv(report), reportJson(report), reportPage(report, outlines)]) {
      assert.ok(!/lib-ana-secret|abcdef123456|press-/.test(text));
    }
  });

  test('gives a spreadsheet no formula', () => {
    const csv = reportCsv(makeReport('2026-03', [entry({ service: '=HYPERLINK("x")', libraryId: '@cmd' })], names));
    assert.ok(!/(^|,|")[=@]/m.test(csv));
  });
});

describe('the page of a report', () => {
  const report = makeReport(
    '2026-03',
    [
      entry({ people: 40 }),
      entry({ people: 3, district: 'Cahul', service: '<script>alert(1)</script>' }),
      entry({ people: 1, district: 'UTA Găgăuzia', libraryId: '"><img src=x>' }),
      inCase({ rating: 5 }),
    ],
    names,
  );
  const page = reportPage(report, outlines);

  test('is one page without script, style sheet or anything fetched', () => {
    assert.ok(!/<script|<style|<link|<img|<iframe|\son\w+=|\sstyle=|url\(/i.test(page));
    assert.deepEqual(
      [...new Set([...page.matchAll(/https?:[^"\s<]+/g)].map(([url]) => url))],
      ['http://www.w3.org/2000/svg'],
    );
    assert.ok(page.length < 200_000, `${page.length}`);
  });

  test('tells a screen reader what each picture shows', () => {
    const pictures = [...page.matchAll(/<svg[^>]* aria-labelledby="(\S+) (\S+)"/g)];
    assert.equal(pictures.length, 4);
    for (const [, title, desc] of pictures) {
      assert.ok(page.includes(`<title id="${title}">`) && page.includes(`<desc id="${desc}">`));
    }
    assert.equal(new Set(pictures.map(([, title]) => title)).size, 4);
    assert.match(page, /<desc id="map-desc">Cahul: 3; Orhei: 41; UTA Găgăuzia: 1\.<\/desc>/);
  });

  test('draws every district, and darkens those where more people were helped', () => {
    assert.equal(page.match(/<path /g)?.length, outlines.length);
    const fillOf = (name: string) => new RegExp(`fill="(#\\w+)"[^>]*><title>${name}: `).exec(page)?.[1];
    assert.deepEqual([fillOf('Orhei'), fillOf('Cahul'), fillOf('Soroca')], ['#105ba4', '#d6e6f4', '#f4f4f4']);
    assert.ok(!/NaN|Infinity|undefined|null/.test(page));
  });

  test('names the month and the rating in Romanian', () => {
    assert.match(page, /<h1>e-Ambasadorii în martie 2026<\/h1>/);
    assert.match(page, /Nota medie a cetățenilor: 5 din 5 \(note: 1\)/);
  });
});
