import { type Day, dayCount, toDay } from './local-time.js';

/**
 * Orthodox Easter Sunday in the Gregorian calendar. Valid 1900 to 2099 (13 days between the calendars).
 * Source: J. Meeus, "Astronomical Algorithms" (1991), chapter 8, Julian Easter.
 */
export function orthodoxEaster(year: number): Day {
  const lunar = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - lunar + 34) % 7;
  const sum = lunar + weekday + 114;
  const julian = { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
  return toDay(dayCount(julian) + 13);
}

/** `[month, day]` of the holidays that do not move. */
const fixed: readonly (readonly [number, number])[] = [
  [1, 1], // New Year
  [1, 7], // Christmas, old style, two days
  [1, 8],
  [3, 8], // Women's Day
  [5, 1], // Labour Day
  [5, 9], // Victory and Europe Day
  [6, 1], // Children's Day
  [8, 27], // Independence Day
  [8, 31], // Our Language
  [12, 25], // Christmas, new style
];

/**
 * Is it a public holiday in the Republic of Moldova? Fixed days, Easter Sunday and Monday, the Monday a week after
 * (Paștele Blajinilor), and the patron day of the locality (`MM-DD`) when it is known.
 * Source: Labour Code of the Republic of Moldova, art. 111 (1).
 */
export function isHoliday(day: Day, patronDay?: string): boolean {
  if (fixed.some(([month, date]) => day.month === month && day.day === date)) return true;
  if (patronDay !== undefined && patronDay === `${two(day.month)}-${two(day.day)}`) return true;
  if (day.month < 4 || day.month > 5) return false;
  const since = dayCount(day) - dayCount(orthodoxEaster(day.year));
  return since === 0 || since === 1 || since === 8;
}

const two = (number: number): string => String(number).padStart(2, '0');
