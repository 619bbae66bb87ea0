import { expect, test } from 'vitest';
import { clockText, fromLocal, toLocal, weekdayOf } from '../../src/libraries/local-time.js';

test('winter is two hours ahead of UTC, summer three', () => {
  expect(toLocal(new Date('2026-01-15T22:30:00Z'))).toEqual({ year: 2026, month: 1, day: 16, minute: 30 });
  expect(toLocal(new Date('2026-07-15T22:30:00Z'))).toEqual({ year: 2026, month: 7, day: 16, minute: 90 });
});

test('a local time goes back to the instant it came from, all the year', () => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * 3_600_000) {
    const local = toLocal(new Date(at));
    const back = fromLocal(local, local.minute);
    expect(toLocal(back)).toEqual(local);
  }
});

test('the hour that spring leaves out has an instant all the same', () => {
  expect(fromLocal({ year: 2026, month: 3, day: 29 }, 150)).toBeInstanceOf(Date);
  expect(fromLocal({ year: 2026, month: 3, day: 29 }, 9 * 60)).toEqual(new Date('2026-03-29T06:00:00Z'));
});

test('24 November 2026 is a Tuesday', () => expect(weekdayOf({ year: 2026, month: 11, day: 24 })).toBe(1));
test('clock texts', () => expect([545, 0, 1440, 1500].map(clockText)).toEqual(['9:05', '0:00', '24:00', '1:00']));
