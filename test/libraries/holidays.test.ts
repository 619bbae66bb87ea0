import { expect, test } from 'vitest';
import { isHoliday, orthodoxEaster } from '../../src/libraries/holidays.js';
import type { Day } from '../../src/libraries/local-time.js';

const day = (text: string): Day => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
};

// Source: tables of the Orthodox Easter.
test.each([
  '2023-04-16',
  '2024-05-05',
  '2025-04-20',
  '2026-04-12',
  '2027-05-02',
  '2028-04-16',
  '2029-04-08',
  '2030-04-28',
])('Easter of %s', (text) => expect(orthodoxEaster(day(text).year)).toEqual(day(text)));

test.each([
  '2026-01-01',
  '2026-01-07',
  '2026-01-08',
  '2026-03-08',
  '2026-04-12',
  '2026-04-13',
  '2026-04-20',
  '2026-05-01',
  '2026-05-09',
  '2026-06-01',
  '2026-08-27',
  '2026-08-31',
  '2026-12-25',
])('%s is a holiday of the Labour Code', (text) => expect(isHoliday(day(text))).toBe(true));

test.each(['2026-01-02', '2026-01-06', '2026-04-14', '2026-04-19', '2026-04-21', '2026-12-26', '2026-11-24'])(
  '%s is an ordinary day',
  (text) => expect(isHoliday(day(text))).toBe(false),
);

test('the patron day is a holiday where it is known', () => {
  expect(isHoliday(day('2026-10-14'), '10-14')).toBe(true);
  expect(isHoliday(day('2026-10-14'))).toBe(false);
});
