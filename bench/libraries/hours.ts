import { openState } from '../../src/libraries/hours.js';

/**
 * Open or closed for every 10 minutes of 2026, for 20 kinds of hours, against an oracle written another way: a table of
 * the minutes of each weekday, filled by hand-given tuples, holidays as written dates, local time by `toLocaleString`.
 */
type Minutes = readonly (readonly [weekdays: string, from: number, to: number])[];
interface Kind {
  readonly hours: string;
  /** Weekdays as letters 1 (Monday) to 7, hours as decimal numbers; `to` above 24 runs into the next day. */
  readonly week: Minutes;
  /** Hours on public holidays, when the text names them. */
  readonly holiday?: readonly (readonly [number, number])[];
  readonly always?: true;
  /** First and last MM-DD of the season outside of which it is closed. */
  readonly season?: readonly [string, string];
  /** Days with hours of their own. */
  readonly days?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

const kinds: readonly Kind[] = [
  { hours: 'Mo-Fr 08:00-17:00', week: [['12345', 8, 17]] },
  {
    hours: 'Mo-Fr 09:00-18:00; Su 09:00-15:00; Sa off',
    week: [
      ['12345', 9, 18],
      ['7', 9, 15],
    ],
  },
  {
    hours: 'Tu-Fr 09:00-18:00; Sa 09:00-14:00',
    week: [
      ['2345', 9, 18],
      ['6', 9, 14],
    ],
  },
  {
    hours: 'Mo-Fr 09:00-20:00; Sa-Su 09:00-17:00',
    week: [
      ['12345', 9, 20],
      ['67', 9, 17],
    ],
  },
  { hours: 'Mo-Fr,Su 09:00-18:00; Sa off', week: [['123457', 9, 18]] },
  { hours: 'Su-Fr 08:00-19:00; Sa off', week: [['712345', 8, 19]] },
  {
    hours: 'Mo-Fr 08:00-12:00,13:00-17:00; Sa 08:00-12:00,13:00-16:00; Su off',
    week: [
      ['12345', 8, 12],
      ['12345', 13, 17],
      ['6', 8, 12],
      ['6', 13, 16],
    ],
  },
  {
    hours: 'Mo-Sa 08:00-12:00,13:00-17:00; Su off',
    week: [
      ['123456', 8, 12],
      ['123456', 13, 17],
    ],
  },
  { hours: 'Mo-Fr 08:30-17:00; Sa-Su off', week: [['12345', 8.5, 17]] },
  { hours: '24/7', week: [['1234567', 0, 24]], always: true },
  { hours: 'Mo-Su 10:00-22:00; PH off', week: [['1234567', 10, 22]], holiday: [] },
  { hours: 'Mo-Fr 09:00-17:00; PH 10:00-14:00', week: [['12345', 9, 17]], holiday: [[10, 14]] },
  { hours: 'Fr,Sa 20:00-02:00', week: [['56', 20, 26]] },
  { hours: 'Mo-Su 22:00-06:00; PH 22:00-06:00', week: [['1234567', 22, 30]], holiday: [[22, 30]] },
  { hours: '09:00-17:00', week: [['1234567', 9, 17]] },
  {
    hours: 'Mo 09:00-12:00; We 13:00-18:00; Fr 10:00-11:30',
    week: [
      ['1', 9, 12],
      ['3', 13, 18],
      ['5', 10, 11.5],
    ],
  },
  {
    hours: 'Mo-Fr 09:00-17:00; We 10:00-12:00',
    week: [
      ['1245', 9, 17],
      ['3', 10, 12],
    ],
  },
  {
    hours: 'Mo-Fr 09:00-12:00, We 13:00-18:00',
    week: [
      ['12345', 9, 12],
      ['3', 13, 18],
    ],
  },
  { hours: 'Apr-Oct Mo-Fr 09:00-18:00', week: [['12345', 9, 18]], season: ['04-01', '10-31'] },
  {
    hours: 'Mo-Fr 09:00-17:00; Dec 24 off; Jul 15-Jul 17 10:00-12:00',
    week: [['12345', 9, 17]],
    days: { '12-24': [], '07-15': [[10, 12]], '07-16': [[10, 12]], '07-17': [[10, 12]] },
  },
];

// Art. 111 of the Labour Code, written out for 2026 (Orthodox Easter: 12 April), and the days beside the year's ends.
const holidays = new Set(
  '2025-12-25 2026-01-01 2026-01-07 2026-01-08 2026-03-08 2026-04-12 2026-04-13 2026-04-20 2026-05-01 2026-05-09 2026-06-01 2026-08-27 2026-08-31 2026-12-25 2027-01-01'.split(
    ' ',
  ),
);

/** Minutes of a local date in which it is open, counted from its midnight; up to 48 hours. */
function minutesOf(kind: Kind, date: string): Uint8Array {
  const table = new Uint8Array(2880);
  const weekday = String(new Date(`${date}T12:00:00Z`).getUTCDay() || 7);
  const monthDay = date.slice(5);
  const holiday = holidays.has(date) && !kind.always;
  let spans = kind.week.filter(([days]) => days.includes(weekday)).map(([, from, to]) => [from, to] as const);
  if (kind.season && (monthDay < kind.season[0] || monthDay > kind.season[1])) spans = [];
  if (kind.days?.[monthDay]) spans = [...kind.days[monthDay]];
  if (holiday) spans = [...(kind.holiday ?? [])];
  for (const [from, to] of spans) table.fill(1, from * 60, to * 60);
  return table;
}

const step = 600_000;
let compared = 0;
let different = 0;
let spent = 0;
for (const kind of kinds) {
  const tables = new Map<string, Uint8Array>();
  const table = (date: string): Uint8Array => {
    let known = tables.get(date);
    if (known === undefined) {
      known = minutesOf(kind, date);
      tables.set(date, known);
    }
    return known;
  };
  let wrong = 0;
  for (let at = Date.UTC(2025, 11, 31, 22); at < Date.UTC(2026, 11, 31, 22); at += step) {
    const now = new Date(at);
    const [date = '', clock = ''] = now.toLocaleString('sv-SE', { timeZone: 'Europe/Chisinau' }).split(' ');
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    const yesterday = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const expected = table(date)[hour * 60 + minute] === 1 || table(yesterday)[1440 + hour * 60 + minute] === 1;
    const started = performance.now();
    const { state } = openState(kind.hours, now);
    spent += performance.now() - started;
    compared++;
    if ((state === 'open') !== expected) wrong++;
  }
  if (wrong > 0) console.log(`  ${kind.hours}: ${wrong} of 52560 differ`);
  different += wrong;
}
console.log(`kinds ${kinds.length}; moments ${compared}; different from the oracle ${different}`);
console.log(`one answer: ${((1000 * spent) / compared).toFixed(0)} µs`);
if (different > 0) process.exitCode = 1;
