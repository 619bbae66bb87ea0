import { expect, test } from 'vitest';
import { readLibraries } from '../../src/libraries/gazetteer.js';
import { hoursOn, type OpenState, openState, readHours } from '../../src/libraries/hours.js';

const at = (local: string): Date => new Date(`${local}:00+02:00`); // winter time
const summer = (local: string): Date => new Date(`${local}:00+03:00`);
const state = (hours: string, now: Date, patronDay?: string): OpenState['state'] =>
  openState(hours, now, patronDay ? { patronDay } : {}).state;
const cahul = 'Tu-Fr 09:00-18:00; Sa 09:00-14:00';

test('Cahul is open on an ordinary Tuesday, from the first minute to before the last', () => {
  expect(state(cahul, at('2026-11-24T08:59'))).toBe('closed');
  expect(state(cahul, at('2026-11-24T09:00'))).toBe('open');
  expect(state(cahul, at('2026-11-24T17:59'))).toBe('open');
  expect(state(cahul, at('2026-11-24T18:00'))).toBe('closed');
});

test('Cahul is closed on 27 August, a public holiday', () => {
  expect(state(cahul, summer('2026-08-27T10:00'))).toBe('closed');
  expect(state(cahul, summer('2026-08-26T10:00'))).toBe('open');
});

test('hours that name the holidays decide themselves; 24/7 is always', () => {
  expect(state(`${cahul}; PH 10:00-12:00`, summer('2026-08-27T11:00'))).toBe('open');
  expect(state(`${cahul}; PH off`, summer('2026-08-27T11:00'))).toBe('closed');
  expect(openState('24/7', summer('2026-08-27T11:00'))).toEqual({ state: 'open' });
});

test('the patron day closes the library of that place', () => {
  expect(state('Mo-Fr 09:00-17:00', summer('2026-10-14T10:00'), '10-14')).toBe('closed');
});

test('says until when it is open, and when it opens next', () => {
  expect(openState(cahul, at('2026-11-24T10:00'))).toMatchObject({ until: { minute: 1080, daysAhead: 0 } });
  expect(openState(cahul, at('2026-11-28T15:00'))).toMatchObject({
    opens: { minute: 540, daysAhead: 3, at: at('2026-12-01T09:00') },
  });
});

test('closed for the holidays, it opens on the first working day after them', () => {
  expect(openState('Mo-Fr 09:00-17:00', at('2027-01-06T18:00'))).toMatchObject({
    opens: { day: { month: 1, day: 11 } },
  });
});

test('the lunch break is closed, and tells when it ends', () => {
  const lunch = 'Mo-Fr 08:00-12:00,13:00-17:00';
  expect(openState(lunch, at('2026-11-24T12:30'))).toMatchObject({
    state: 'closed',
    opens: { minute: 780, daysAhead: 0 },
  });
});

test('hours past midnight belong to the evening before', () => {
  expect(state('Fr 20:00-02:00', at('2026-11-28T01:59'))).toBe('open');
  expect(state('Fr 20:00-02:00', at('2026-11-28T02:00'))).toBe('closed');
  expect(openState('Fr 20:00-02:00', at('2026-11-27T23:00'))).toMatchObject({ until: { minute: 120, daysAhead: 1 } });
});

test('a clock change moves nothing on the clock', () => {
  expect(state('Su 09:00-15:00', summer('2026-03-29T09:00'))).toBe('open');
  expect(state('Su 09:00-15:00', summer('2026-03-29T08:59'))).toBe('closed');
  expect(state('Su 09:00-15:00', at('2026-10-25T09:00'))).toBe('open');
  expect(state('Su 09:00-15:00', at('2026-10-25T08:59'))).toBe('closed');
});

test('the answer does not depend on the zone of the machine', () => {
  const before = process.env.TZ;
  const states = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((machine) => {
    process.env.TZ = machine;
    return JSON.stringify(openState(cahul, at('2026-11-28T15:00')));
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(states).size).toBe(1);
});

test('later rules replace earlier ones for their days, a comma adds', () => {
  const day = { year: 2026, month: 11, day: 25 }; // a Wednesday
  const hours = (text: string) => {
    const read = readHours(text);
    return 'hours' in read ? hoursOn(read.hours, day) : read.problem;
  };
  expect(hours('Mo-Fr 09:00-17:00; We 10:00-12:00')).toEqual([[600, 720]]);
  expect(hours('Mo-Fr 09:00-12:00, We 13:00-18:00')).toEqual([
    [540, 720],
    [780, 1080],
  ]);
  expect(hours('Mo-Fr 09:00-17:00; Nov 20-Nov 30 off')).toEqual([]);
  expect(hours('Jun-Aug 10:00-14:00')).toEqual([]);
  expect(hours('Nov-Mar Mo-Fr 10:00-14:00')).toEqual([[600, 840]]);
});

test('hours of all libraries that have them can be read', () => {
  const libraries = readLibraries(new URL('../../src/libraries/data', import.meta.url).pathname);
  const texts = libraries.flatMap(({ openingHours }) => openingHours ?? []);
  expect(texts).toHaveLength(16);
  expect(texts.filter((text) => 'problem' in readHours(text))).toEqual([]);
});

test.each([
  '',
  'luni-vineri 9-17',
  'Mo-Fr 9-17',
  'Mo-Fr 25:00-26:00',
  'Mo-Fr 09:61-17:00',
  'Xx 09:00-17:00',
  'Feb 30 off',
  'Mo-Fr 09:00-17:00; sunset',
])('cannot read "%s", and says so', (text) => {
  expect(readHours(text)).toHaveProperty('problem');
  expect(openState(text, at('2026-11-24T10:00'))).toEqual({ state: 'unknown' });
});

test('no hours are unknown, not closed', () =>
  expect(openState(undefined, at('2026-11-24T10:00'))).toEqual({ state: 'unknown' }));
