import { isHoliday } from './holidays.js';
import { type Day, dayCount, fromLocal, toDay, toLocal, weekdayOf } from './local-time.js';

/**
 * Opening hours in the part of OpenStreetMap's `opening_hours` syntax that libraries use: rules parted by `;` (a later one
 * replaces the earlier for the days it names; behind a comma it adds), weekdays and their ranges (`Mo-Fr,Su`, `Su-Fr`),
 * `PH`, months and dates (`Jun-Aug`, `Jun 15-Sep 01`, `Dec 25`), several times a day, times past midnight, `24/7`, `off`.
 * Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification (read 2026-11).
 */
export interface Hours {
  readonly rules: readonly Rule[];
  readonly text: string;
}

interface Rule {
  /** Weekdays, 0 Monday to 6 Sunday; empty: all, or those of `holidays` alone. */
  readonly weekdays: readonly number[];
  readonly holidays: boolean;
  /** `[from, to]` as month * 100 + day, both inside; may run over the New Year. Empty: all the year. */
  readonly dates: readonly (readonly [number, number])[];
  /** `[from, to)` in minutes of the day; `to` may pass 1440. Empty: closed. */
  readonly times: readonly Span[];
  readonly adds: boolean;
}

/** Minutes since midnight, `from` inside and `to` outside. */
export type Span = readonly [from: number, to: number];

export type ReadHours = { readonly hours: Hours } | { readonly problem: string };

const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = `(?:${weekdayNames.join('|')})`;
const days = `(?:${day}(?:-${day})?|PH)`;
const date = `(?:${monthNames.join('|')})(?: ?\\d{1,2})?`;
const time = '\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}';
const ruleShape = new RegExp(
  `^(?:(?<dates>${date}(?:-(?:${date}|\\d{1,2}))?(?:, ?${date}(?:-(?:${date}|\\d{1,2}))?)*):? ?)?` +
    `(?:(?<days>${days}(?:, ?${days})*):? ?)?(?<times>${time}(?:, ?${time})*|off|closed|open|24/7)?$`,
  'i',
);

/** Reads hours, or says what it cannot read; never throws. */
export function readHours(text: string): ReadHours {
  const rules: Rule[] = [];
  const parts = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*[–—-]\s*/g, '-')
    .split(/\s*;\s*/)
    .filter(Boolean);
  if (parts.length === 0) return { problem: 'no hours' };
  for (const part of parts) {
    // A comma before a weekday, behind a time: the next rule adds to this one.
    for (const [index, piece] of part.split(new RegExp(`(?<=\\d:\\d{2}|off), ?(?=${days}|${date})`, 'i')).entries()) {
      const rule = readRule(piece.trim(), index > 0);
      if (typeof rule === 'string') return { problem: rule };
      rules.push(rule);
    }
  }
  return { hours: { rules, text: text.trim() } };
}

function readRule(text: string, adds: boolean): Rule | string {
  const groups = ruleShape.exec(text)?.groups;
  if (text === '' || groups === undefined) return `cannot read "${text}"`;
  const dates = groups.dates === undefined ? [] : readDates(groups.dates);
  if (dates === undefined) return `no such date in "${text}"`;
  const weekdays = new Set<number>();
  let holidays = false;
  for (const piece of groups.days?.split(/, ?/) ?? []) {
    if (piece.toUpperCase() === 'PH') holidays = true;
    else for (const weekday of readWeekdays(piece)) weekdays.add(weekday);
  }
  const times = readTimes(groups.times ?? '24/7');
  if (times === undefined) return `no such time in "${text}"`;
  if (groups.times === undefined && groups.days === undefined && groups.dates === undefined)
    return `cannot read "${text}"`;
  return { weekdays: [...weekdays], holidays, dates, times, adds };
}

const weekdayIndex = (name: string): number =>
  weekdayNames.findIndex((known) => known.toLowerCase() === name.toLowerCase());

function readWeekdays(piece: string): number[] {
  const [from = '', to = from] = piece.split('-');
  const [first, last] = [weekdayIndex(from), weekdayIndex(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function readDates(text: string): [number, number][] | undefined {
  const ranges: [number, number][] = [];
  for (const piece of text.split(/, ?/)) {
    const [from = '', to] = piece.split('-');
    const [month, first] = readDate(from);
    const [lastMonth, last] = to === undefined ? [month, first] : /^\d/.test(to) ? [month, Number(to)] : readDate(to);
    const start = month * 100 + (first ?? 1);
    const end = lastMonth * 100 + (last ?? longestMonth[lastMonth - 1]!);
    if ([start, end].some((value) => value % 100 < 1 || value % 100 > longestMonth[Math.floor(value / 100) - 1]!))
      return undefined;
    ranges.push([start, end]);
  }
  return ranges;
}

function readDate(text: string): [month: number, day: number | undefined] {
  const month = monthNames.findIndex((name) => name.toLowerCase() === text.slice(0, 3).toLowerCase()) + 1;
  const rest = text.slice(3).trim();
  return [month, rest === '' ? undefined : Number(rest)];
}

function readTimes(text: string): Span[] | undefined {
  if (/^(off|closed)$/i.test(text)) return [];
  if (/^(open|24\/7)$/i.test(text)) return [[0, 1440]];
  const spans: Span[] = [];
  for (const piece of text.split(/, ?/)) {
    const [from = 0, to = 0] = piece.split('-').map((clock) => {
      const [hours = 0, minutes = 0] = clock.split(':').map(Number);
      return minutes > 59 ? Number.NaN : hours * 60 + minutes;
    });
    if (!(from < 1440 && to <= 2880)) return undefined;
    spans.push([from, to <= from ? to + 1440 : to]);
  }
  return spans;
}

/** What else decides whether a library is open. */
export interface HoursContext {
  /** The locality's patron day, `MM-DD`: a holiday there. */
  readonly patronDay?: string;
}

/**
 * The hours of one day, in order, overlaps joined. On a public holiday closed, unless the hours name `PH` or are `24/7`:
 * the Labour Code closes a library also where its sign does not mention it.
 */
export function hoursOn(hours: Hours, on: Day, context: HoursContext = {}): Span[] {
  const holiday = isHoliday(on, context.patronDay);
  const always = hours.rules.length === 1 && hours.text.trim() === '24/7';
  const speaksOfHolidays = hours.rules.some((rule) => rule.holidays);
  if (holiday && !speaksOfHolidays && !always) return [];
  let spans: Span[] = [];
  const monthDay = on.month * 100 + on.day;
  const weekday = weekdayOf(on);
  for (const rule of hours.rules) {
    const inDates =
      rule.dates.length === 0 ||
      rule.dates.some(([from, to]) =>
        from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
      );
    if (!inDates) continue;
    const everyDay = rule.weekdays.length === 0 && !rule.holidays;
    if (!everyDay && !rule.weekdays.includes(weekday) && !(rule.holidays && holiday)) continue;
    spans = rule.adds ? [...spans, ...rule.times] : [...rule.times];
  }
  return join(spans);
}

function join(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((first, second) => first[0] - second[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** A moment on the clocks of Moldova. */
export interface Moment {
  readonly day: Day;
  /** Minutes since midnight of `day`. */
  readonly minute: number;
  readonly at: Date;
  /** Days from today: 0 today, 1 tomorrow. */
  readonly daysAhead: number;
}

export type OpenState =
  | { readonly state: 'open'; readonly until?: Moment }
  | { readonly state: 'closed'; readonly opens?: Moment }
  | { readonly state: 'unknown' };

/** How far ahead we look for the next opening, in days; a library closed for a season opens within the year. */
const horizonDays = 370;

/** Open or closed at an instant, until when, or when it opens next; `unknown` without hours that we can read. */
export function openState(text: string | undefined, now: Date, context: HoursContext = {}): OpenState {
  if (text === undefined) return { state: 'unknown' };
  const read = readHours(text);
  if ('problem' in read) return { state: 'unknown' };
  const local = toLocal(now);
  const today = dayCount(local);
  /** Open minutes of a day counted from today's midnight. */
  const spansOf = (ahead: number): Span[] =>
    hoursOn(read.hours, toDay(today + ahead), context).map(([from, to]) => [from + ahead * 1440, to + ahead * 1440]);
  const moment = (minutes: number): Moment => {
    const daysAhead = Math.floor(minutes / 1440);
    const on = toDay(today + daysAhead);
    return { day: on, minute: minutes - daysAhead * 1440, at: fromLocal(on, minutes - daysAhead * 1440), daysAhead };
  };
  const around = join([...spansOf(-1), ...spansOf(0)]);
  const current = around.find(([from, to]) => from <= local.minute && local.minute < to);
  if (current === undefined) {
    for (let ahead = 0; ahead <= horizonDays; ahead++) {
      const next = spansOf(ahead).find(([from]) => from > local.minute);
      if (next !== undefined) return { state: 'closed', opens: moment(next[0]) };
    }
    return { state: 'closed' };
  }
  let end = current[1];
  // Hours that meet at midnight are one time; eight days of it is "always".
  for (let ahead = 1; ahead <= 8; ahead++) {
    for (const [from, to] of spansOf(ahead)) if (from <= end && to > end) end = to;
  }
  return end >= 8 * 1440 ? { state: 'open' } : { state: 'open', until: moment(end) };
}
