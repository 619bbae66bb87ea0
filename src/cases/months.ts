/** The zone of every month, day and hour that a report or a sheet names. */
const zone = 'Europe/Chisinau';
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const partsOf = (at: Date): Record<string, string> =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));

/** A calendar month as `YYYY-MM`. */
export type Month = string;

export const isMonth = (text: string): text is Month => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

/** The month in which clocks in Moldova stand at a moment. */
export function monthOf(at: Date): Month {
  const { year, month } = partsOf(at);
  return `${year}-${month}`;
}

/** `count` months later (earlier when negative). */
export function monthAfter(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** Midnight in Moldova at which a month begins; the next month's is its end. */
export function startOfMonth(month: Month): Date {
  const wanted = Date.parse(`${month}-01T00:00:00Z`);
  // Moldova is 2 or 3 hours ahead of UTC, and never changes its clocks at a month's midnight
  const summer = new Date(wanted - 3 * 3_600_000);
  return monthOf(summer) === month ? summer : new Date(wanted - 2 * 3_600_000);
}

/** A moment on paper: `3.03.2026, 12:00`. */
export function momentText(at: Date): string {
  const { day, month, year, hour, minute } = partsOf(at);
  return `${day}.${month}.${year}, ${hour}:${minute}`;
}
