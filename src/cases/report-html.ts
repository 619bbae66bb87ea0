import { type CaseCategory, caseCategories } from '../core/case.js';
import { escapeHtml } from '../core/escape-html.js';
import type { Month } from './months.js';
import type { Report, ReportRow } from './report.js';
import { barsPicture, type DistrictOutline, mapPicture, tilesPicture } from './report-pictures.js';

const categoryNames: Readonly<Record<CaseCategory, string>> = {
  'citizen-consulted': 'Cetățeni consultați',
  'citizen-trained': 'Cetățeni instruiți',
  'librarian-trained': 'Bibliotecari instruiți',
  'public-authority': 'Autorități publice',
  business: 'Mediul de afaceri',
  none: 'Fără rezultat notat',
};
const languageNames = new Map([
  ['ro', 'română'],
  ['ru', 'rusă'],
  ['gag', 'găgăuză'],
]);
const channelNames = new Map([
  ['web', 'pagina web'],
  ['telegram', 'Telegram'],
  ['messenger', 'Messenger'],
  ['console', 'terminal'],
]);
const monthNames = [
  ...['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie'],
  ...['iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'],
];
const monthName = (month: Month): string => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** So many services have a bar of their own; the others share one. */
const mostBars = 12;

/**
 * A report as one page to print and to post, in Romanian: pictures in SVG, the same numbers as tables, no script, no
 * style sheet, nothing fetched, no personal data.
 */
export function reportPage(report: Report, outlines: readonly DistrictOutline[]): string {
  const title = `e-Ambasadorii în ${monthName(report.month)}`;
  const { totals, ratings } = report;
  const people = new Map(report.byDistrict.map((row) => [row.key, row.people]));
  const elsewhere = report.byDistrict
    .filter(({ key }) => !outlines.some(({ name }) => name === key))
    .reduce((sum, row) => sum + row.people, 0);
  return `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>Oameni ajutați: ${totals.people} (în discuții online: ${totals.cases.people}; față în față: ${totals.logged.people}). De câte ori: ${totals.entries}.${ratingText(ratings)}</p>
${tilesPicture(
  'Oameni ajutați, pe categorii',
  caseCategories
    .filter((category) => category !== 'none' || totals.categories.none.people > 0)
    .map((category) => ({ label: categoryNames[category], value: totals.categories[category].people })),
)}
<h2>Pe raioane</h2>
${mapPicture('Oameni ajutați, pe raioane', outlines, people)}
${elsewhere === 0 ? '' : `<p>Fără raion pe hartă: ${elsewhere}.</p>`}
<h2>Pe servicii</h2>
${barsPicture('Oameni ajutați, pe servicii', serviceBars(report.byService))}
<h2>Pe luni</h2>
${barsPicture(
  'Oameni ajutați, pe luni',
  report.byMonth.map((row) => ({ label: monthName(row.name), value: row.people })),
)}
<h2>Tabele</h2>
${table('Categorii', [], categoryRows(report))}
${table('Raioane', caseCategories, rowsOf(report.byDistrict, 'fără raion'))}
${table('Biblioteci', caseCategories, rowsOf(report.byLibrary, 'fără bibliotecă'))}
${table('Servicii', caseCategories, rowsOf(report.byService, 'fără serviciu'))}
${table('Limbi', caseCategories, rowsOf(report.byLanguage, 'fără limbă notată', languageNames))}
${table('Canale', caseCategories, rowsOf(report.byChannel, 'față în față', channelNames))}
<p>Harta: © Who’s On First (CC BY 4.0). Raportul nu conține date cu caracter personal.</p>
</main>
</body>
</html>
`;
}

const ratingText = ({ count, average }: Report['ratings']): string =>
  average === null ? '' : ` Nota medie a cetățenilor: ${String(average).replace('.', ',')} din 5 (note: ${count}).`;

function serviceBars(rows: readonly ReportRow[]): { label: string; value: number }[] {
  const named = rows.filter(({ key }) => key !== null);
  const unnamed = rows.find(({ key }) => key === null);
  const [shown, others] = [named.slice(0, mostBars), named.slice(mostBars)];
  return [
    ...shown.map(({ name, people }) => ({ label: name, value: people })),
    ...(others.length === 0
      ? []
      : [{ label: `alte servicii (${others.length})`, value: others.reduce((sum, { people }) => sum + people, 0) }]),
    ...(unnamed === undefined ? [] : [{ label: 'fără serviciu', value: unnamed.people }]),
  ];
}

interface TableRow {
  readonly name: string;
  readonly numbers: readonly number[];
}

const categoryRows = ({ totals }: Report): TableRow[] =>
  caseCategories.map((category) => {
    const { people, entries } = totals.categories[category];
    return { name: categoryNames[category], numbers: [people, entries] };
  });

const rowsOf = (
  rows: readonly ReportRow[],
  unnamed: string,
  names: ReadonlyMap<string, string> = new Map(),
): TableRow[] =>
  rows.map(({ key, name, people, entries, categories }) => ({
    name: key === null ? unnamed : (names.get(key) ?? name),
    numbers: [people, entries, ...caseCategories.map((category) => categories[category].people)],
  }));

function table(caption: string, categories: readonly CaseCategory[], rows: readonly TableRow[]): string {
  if (rows.length === 0) return '';
  const heads = ['Oameni', 'Ori', ...categories.map((category) => categoryNames[category])];
  const line = ({ name, numbers }: TableRow): string =>
    `<tr><th scope="row">${escapeHtml(name)}</th>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>`;
  return `<table>
<caption>${caption}</caption>
<thead><tr><td></td>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table>`;
}
