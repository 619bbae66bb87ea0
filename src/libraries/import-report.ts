import type { ImportReport, LineProblem } from './import.js';

/** An import's report for the person who supplied the list: every refused line, then what changes, then the sums. */
export function showImportReport(report: ImportReport): string {
  const line = (problem: LineProblem): string => {
    const nearest = problem.nearest.length > 0 ? ` Near to it: ${problem.nearest.join(', ')}.` : '';
    return `line ${problem.line}, ${problem.column} "${problem.value}": ${problem.reason}.${nearest}`;
  };
  const some = (name: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [`${name}: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ` and ${ids.length - 20} more` : ''}`];
  return [
    ...report.refused.map((problem) => `refused   ${line(problem)}`),
    ...report.doubtful.map((problem) => `corrected ${line(problem)}`),
    ...some('added', report.added),
    ...some(
      'changed',
      report.changed.map(({ id, fields }) => `${id} (${fields.join(', ')})`),
    ),
    ...some('closed', report.closed),
    `${report.lines} lines: ${report.added.length} added, ${report.changed.length} changed, ${report.closed.length} closed, ` +
      `${report.unchanged} unchanged, ${report.refused.length} refused, ${report.doubtful.length} corrected`,
  ].join('\n');
}
