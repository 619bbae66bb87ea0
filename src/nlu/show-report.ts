import type { Report, Row, Totals } from './evaluate.js';

const percent = (share: number | undefined): string => (share === undefined ? '-' : (100 * share).toFixed(1));

/** Rows of cells as lines with straight columns; the first `left` columns stand left, numbers right. */
function aligned(table: readonly (readonly string[])[], left: number): string[] {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column < left ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

const rowCells = (row: Row): string[] => [
  row.engine,
  row.language,
  row.noise,
  String(row.messages),
  percent(row.top1),
  percent(row.top3),
  percent(row.macroF1),
  percent(row.atOnce),
  percent(row.amongButtons),
  percent(row.clarified),
  percent(row.wrong),
  percent(row.harmful),
  row.calibrationError.toFixed(3),
];
const totalCells = (one: Totals): string[] => [
  one.engine,
  one.trainSeconds.toFixed(1),
  String(one.bytes),
  one.p50Ms.toFixed(2),
  one.p99Ms.toFixed(2),
  one.perSecond.toFixed(0),
];

/** A report as plain text: shares in %, `-` where an engine has no gate. */
export function showReport({ rows, totals }: Report): string {
  const measures = ['top-1', 'top-3', 'F1', 'at once', 'or button', 'asked', 'wrong', 'harmful', 'cal. error'];
  const blocks = [
    aligned([['engine', 'lang', 'typed', 'messages', ...measures], ...rows.map(rowCells)], 3),
    aligned([['engine', 'trained s', 'bytes', 'p50 ms', 'p99 ms', 'a second'], ...totals.map(totalCells)], 1),
  ];
  const outside = totals.flatMap((one) =>
    one.outOfScope.map((row) => [
      one.engine,
      row.kind,
      String(row.messages),
      percent(row.auroc),
      percent(row.caughtAt95),
      percent(row.caughtAt90),
      percent(row.answered),
    ]),
  );
  const header = ['engine', 'out of scope', 'messages', 'AUROC', 'caught, 95 % kept', '90 % kept', 'answered'];
  if (outside.length > 0) blocks.push(aligned([header, ...outside], 2));
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
