import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/libraries/csv.js';
import { readGazetteer, readLibraries } from '../../src/libraries/gazetteer.js';
import { type ImportPlan, type ImportReport, planImport } from '../../src/libraries/import.js';
import type { Library } from '../../src/libraries/library.js';

const folder = new URL('../../src/libraries/data', import.meta.url).pathname;
const gazetteer = readGazetteer(folder);
const header = 'id,name_ro,locality,district,e_ambassador,phone,lat,lon,opening_hours,email,website';
const good = 'lib-1,Biblioteca Publică Peresecina,Peresecina,Orhei,yes,+373 235 12345,,,Mo-Fr 09:00-17:00,,';
const plan = (lines: readonly string[], current: readonly Library[] = [], head = header): ImportPlan =>
  planImport(current, [head, ...lines].join('\n'), gazetteer);
function ready(made: ImportPlan): { libraries: readonly Library[]; report: ImportReport } {
  if (made.kind !== 'ready') throw new Error(made.problem);
  return made;
}

test('a good line becomes a library at the point of its settlement', () => {
  const { libraries, report } = ready(plan([good]));
  expect(libraries[0]).toMatchObject({
    id: 'lib-1',
    locality: 'Peresecina',
    pointQuality: 'locality',
    eAmbassador: 'yes',
  });
  expect(report).toMatchObject({ lines: 1, added: ['lib-1'], changed: [], closed: [], unchanged: 0, refused: [] });
});

test('Excel’s file reads the same: a byte order mark, semicolons, CRLF', () => {
  const excel = `\ufeff${[header, good].map((line) => line.replaceAll(',', ';')).join('\r\n')}\r\n`;
  expect(planImport([], excel, gazetteer)).toEqual(plan([good]));
});

test.each([
  ['locality', 'lib-2,Biblioteca,Peresecna,Orhei,yes,,,,,,', 'not found in Orhei', 'Peresecina'],
  ['district', 'lib-2,Biblioteca,Peresecina,Orhey raion,yes,,,,,,', 'no such district', 'Orhei'],
  ['e_ambassador', 'lib-2,Biblioteca,Peresecina,Orhei,poate,,,,,,', 'must be yes, no or unknown', undefined],
  ['name_ro', 'lib-2,,Peresecina,Orhei,yes,,,,,,', 'must not be empty', undefined],
  ['phone', 'lib-2,Biblioteca,Peresecina,Orhei,yes,12345,,,,,', 'must be like', undefined],
  ['lat', 'lib-2,Biblioteca,Peresecina,Orhei,yes,,52.1,28.8,,,', 'outside 45.4 to 48.5', undefined],
  ['lon', 'lib-2,Biblioteca,Peresecina,Orhei,yes,,47.2,,,,', 'both or none', undefined],
  ['opening_hours', 'lib-2,Biblioteca,Peresecina,Orhei,yes,,,,luni-vineri,,', 'cannot read', undefined],
  ['email', 'lib-2,Biblioteca,Peresecina,Orhei,yes,,,,,la mine,', 'not an e-mail', undefined],
  ['locality', 'lib-2,Biblioteca,Nicolaevca,Florești,yes,,,,,,', '2 settlements of this name', 'gn617760'],
  ['id', 'lib-1,Biblioteca alta,Peresecina,Orhei,yes,,,,,,', 'the same library as line 2', undefined],
  ['line', 'lib-2,"Biblioteca,Peresecina,Orhei,yes,,,,,,', 'quotation mark is not closed', undefined],
])('a bad %s is refused with its line, value and reason: %s', (column, line, reason, suggestion) => {
  const { libraries, report } = ready(plan([good, line]));
  expect(libraries).toHaveLength(1);
  expect(report.refused).toHaveLength(1);
  expect(report.refused[0]).toMatchObject({ line: 3, column });
  expect(report.refused[0]!.reason).toContain(reason);
  if (suggestion !== undefined) expect(report.refused[0]!.nearest).toContain(suggestion);
});

test('diacritics, î or â and "raionul" do not matter, letters do', () => {
  const spelled = (locality: string, district: string) =>
    planImport([], `${header}\nx,B,${locality},${district},yes,,,,,,`, gazetteer).kind;
  expect(spelled('Hancesti', 'raionul Hîncești')).toBe('ready');
  expect(spelled('Hincesti', 'HÂNCEȘTI')).toBe('ready');
  expect(spelled('Ceadir Lunga', 'UTA Gagauzia')).toBe('ready');
  expect(spelled('Hincestii', 'Hîncești')).toBe('unusable');
});

test('a point more than 15 km from its settlement is reported, and not believed', () => {
  const { libraries, report } = ready(plan(['lib-2,Biblioteca,Peresecina,Orhei,yes,,46.0,28.3,,,']));
  expect(report.doubtful[0]).toMatchObject({ line: 2, column: 'lat', value: '46.0, 28.3' });
  expect(libraries[0]!.pointQuality).toBe('locality');
});

describe('against the list before', () => {
  const before = ready(plan([good, 'lib-2,Biblioteca Publică Ivancea,Ivancea,Orhei,no,,,,,,'])).libraries;

  test('the same file again changes nothing', () => {
    const again = ready(plan([good, 'lib-2,Biblioteca Publică Ivancea,Ivancea,Orhei,no,,,,,,'], before));
    expect(again.libraries).toEqual(before);
    expect(again.report).toMatchObject({ added: [], changed: [], closed: [], unchanged: 2 });
  });

  test('what changed is named by field, what is missing is closed', () => {
    const { report } = ready(plan([good.replace('yes', 'no')], before));
    expect(report).toMatchObject({ changed: [{ id: 'lib-1', fields: ['eAmbassador'] }], closed: ['lib-2'] });
  });

  test('a library whose line is refused stays as it was', () => {
    const { libraries, report } = ready(plan([good, 'lib-2,Biblioteca,Ivancea,Orhei,perhaps,,,,,,'], before));
    expect(libraries).toEqual(before);
    expect(report).toMatchObject({ closed: [], unchanged: 2 });
  });

  test('without an id the same name in the same place is the same library', () => {
    const { report } = ready(
      plan([good.replace('lib-1', ''), 'lib-2,Biblioteca Publică Ivancea,Ivancea,Orhei,no,,,,,,'], before),
    );
    expect(report).toMatchObject({ added: [], unchanged: 2 });
  });
});

test('a file without the columns, or without one good line, is refused as a whole', () => {
  expect(plan([good], [], 'a,b,c')).toMatchObject({ kind: 'unusable' });
  expect(planImport([], '', gazetteer)).toMatchObject({ kind: 'unusable' });
  expect(plan(['x,,,,,,,,,,'])).toMatchObject({ kind: 'unusable' });
});

test('the format is that of our own list', async () => {
  const { readFileSync } = await import('node:fs');
  const csv = readFileSync(`${folder}/libraries.csv`, 'utf8');
  const { report, libraries } = ready(planImport(readLibraries(folder), csv, gazetteer));
  expect(report.refused).toEqual([]);
  expect(libraries).toHaveLength(180);
  expect(report.added).toEqual([]);
  expect(report.closed).toEqual([]);
});

test('a CSV field may hold commas, quotes and a line break', () => {
  expect(readCsv('a,b\n"x, ""y""\nz",2\n\n3,4')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['x, "y"\nz', '2'] },
    { line: 5, fields: ['3', '4'] },
  ]);
});
