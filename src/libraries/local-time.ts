/** A calendar day; `month` 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clock in Moldova shows: the day and the minutes since its midnight (0 to 1439). */
export interface LocalTime extends Day {
  readonly minute: number;
}

/** Moldova's zone in the tz database; the left bank keeps the same time. */
export const zone = 'Europe/Chisinau';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** An instant as clocks in Moldova show it, whatever the machine's own zone. */
export function toLocal(at: Date): LocalTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  return { year: parts.year!, month: parts.month!, day: parts.day!, minute: parts.hour! * 60 + parts.minute! };
}

/**
 * The instant at which clocks in Moldova show `minute` of `day`; minutes beyond 1439 run into the next days. The hour that
 * the spring change leaves out reads as the instant of the change, the one that autumn repeats as its first time.
 */
export function fromLocal(day: Day, minute: number): Date {
  const wanted = Date.UTC(day.year, day.month - 1, day.day, 0, minute);
  // Moldova is 2 or 3 hours ahead of UTC; the summer reading comes first in time.
  for (const hours of [3, 2]) {
    const guess = new Date(wanted - hours * hourMs);
    const local = toLocal(guess);
    if (Date.UTC(local.year, local.month - 1, local.day, 0, local.minute) === wanted) return guess;
  }
  return fromLocal(day, minute + 60 - (minute % 60));
}
const hourMs = 3_600_000;

export const toDay = (count: number): Day => {
  const date = new Date(count * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days since 1 January 1970: for counting, and for comparing days. */
export const dayCount = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: Day): number => (dayCount(day) + 3) % 7;

/** `9:05`, as it is said in Moldova; 1440 is `24:00`, beyond that the clock of the next day. */
export function clockText(minute: number): string {
  const within = minute > 1440 ? minute - 1440 : minute;
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`;
}
