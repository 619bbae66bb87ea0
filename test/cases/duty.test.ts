import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type IsOpen, makeDutyBook } from '../../src/cases/duty.js';
import type { Librarian } from '../../src/cases/librarians.js';
import type { Available } from '../../src/core/case.js';
import { openState } from '../../src/libraries/hours.js';

/** As main passes it. */
const isOpen: IsOpen = (hours, now) => {
  const state = openState(hours, now);
  return {
    open: state.state === 'open',
    ...(state.state === 'closed' && state.opens !== undefined && { opensAt: state.opens.at }),
  };
};
const ana: Librarian = {
  id: 'ana',
  name: 'Ana Rusu',
  role: 'librarian',
  libraryId: 'lib-1',
  district: 'Orhei',
  national: false,
  languages: ['ro', 'ru'],
  hours: 'Mo-Fr 09:00-17:00',
  status: 'active',
  version: 1,
};
const { libraryId: _library, ...atDistrict } = ana;
const { district: _district, ...nowhere } = atDistrict;
const dan: Librarian = { ...atDistrict, id: 'dan', name: 'Dan', languages: ['ru', 'gag'], hours: 'Mo-Fr 12:00-13:00' };
const nina: Librarian = { ...nowhere, id: 'nina', name: 'Nina', national: true, languages: ['ro'], hours: '24/7' };
const far: Librarian = { ...ana, id: 'far', libraryId: 'lib-9', district: 'Cahul' };

/** Monday 2 March 2026, as clocks in Moldova show it (UTC+2). */
const monday = (time: string): Date => new Date(`2026-03-02T${time}:00+02:00`);
const peresecina = { libraryId: 'lib-1', district: 'Orhei' } as const;

const book = (...librarians: Librarian[]) =>
  makeDutyBook(
    {
      list: async ({ libraryId, district, national }) =>
        librarians.filter(
          (one) =>
            (libraryId === undefined || one.libraryId === libraryId) &&
            (district === undefined || one.district === district) &&
            (national === undefined || one.national === national),
        ),
    },
    isOpen,
  );
const shown = (people: readonly Available[]): string[] =>
  people.map(({ id, onDuty }) => `${id} ${onDuty ? 'here' : 'off'}`);

describe('duty', () => {
  test('lists the active librarians of each step, whatever they speak, and who is there now', async () => {
    const duty = await book(ana, dan, nina, far).duty({ language: 'gag', ...peresecina }, monday('10:00'));
    assert.deepEqual(shown(duty.library), ['ana here']);
    assert.deepEqual(shown(duty.district), ['ana here', 'dan off']);
    assert.deepEqual(shown(duty.national), ['nina here']);
    assert.deepEqual(duty.library[0], {
      id: 'ana',
      name: 'Ana Rusu',
      languages: ['ro', 'ru'],
      libraryId: 'lib-1',
      district: 'Orhei',
      national: false,
      onDuty: true,
    });
  });

  test('knows only the national team for a case without a place', async () => {
    const duty = await book(ana, dan, nina, far).duty({ language: 'ro' }, monday('10:00'));
    assert.deepEqual([shown(duty.library), shown(duty.district), shown(duty.national)], [[], [], ['nina here']]);
  });

  test('leaves out who is suspended and who has not joined yet', async () => {
    const gone = [
      { ...ana, status: 'suspended' as const },
      { ...dan, status: 'invited' as const },
    ];
    const duty = await book(...gone).duty({ language: 'ru', ...peresecina }, monday('07:00'));
    assert.deepEqual([duty.library, duty.district, duty.nextAt], [[], [], undefined]);
  });

  test('opens and closes with the hours, to the minute', async () => {
    const at = async (time: string) =>
      shown((await book(ana).duty({ language: 'ro', ...peresecina }, monday(time))).library);
    assert.deepEqual(await at('08:59'), ['ana off']);
    assert.deepEqual(await at('09:00'), ['ana here']);
    assert.deepEqual(await at('16:59'), ['ana here']);
    assert.deepEqual(await at('17:00'), ['ana off']);
  });

  test('says when the next who speaks the language comes', async () => {
    const next = async (language: 'ro' | 'ru' | 'gag', time: string) =>
      (await book(ana, dan).duty({ language, ...peresecina }, monday(time))).nextAt;
    assert.deepEqual(await next('ro', '07:00'), monday('09:00'));
    assert.deepEqual(await next('gag', '07:00'), monday('12:00'));
    assert.deepEqual(await next('ru', '10:00'), monday('12:00'));
    assert.deepEqual(await next('ru', '18:00'), new Date('2026-03-03T09:00:00+02:00'));
    assert.deepEqual(
      (await book(ana).duty({ language: 'gag', ...peresecina }, monday('07:00'))).nextAt,
      undefined,
      'nobody speaks it',
    );
  });

  test('says nothing of a next one when all who speak the language are here, always', async () => {
    assert.equal((await book(nina).duty({ language: 'ro' }, monday('10:00'))).nextAt, undefined);
  });

  test('does not count who is away, and expects them when they are back and the hours are open', async () => {
    const back = async (awayUntil: Date, time: string) => {
      const duty = await book({ ...ana, awayUntil }).duty({ language: 'ro', ...peresecina }, monday(time));
      return [shown(duty.library)[0], duty.nextAt];
    };
    assert.deepEqual(await back(monday('14:00'), '10:00'), ['ana off', monday('14:00')]);
    assert.deepEqual(await back(monday('18:00'), '10:00'), ['ana off', new Date('2026-03-03T09:00:00+02:00')]);
    assert.deepEqual(await back(monday('10:00'), '10:00'), ['ana here', undefined]);
    assert.deepEqual(await back(monday('10:01'), '10:00'), ['ana off', monday('10:01')]);
  });

  test('never expects somebody whose hours cannot be read', async () => {
    const duty = await book({ ...ana, hours: 'when I can' }).duty({ language: 'ro', ...peresecina }, monday('10:00'));
    assert.deepEqual([shown(duty.library), duty.nextAt], [['ana off'], undefined]);
  });

  test('knows public holidays: on 27 August nobody with ordinary hours is there', async () => {
    const duty = await book(ana).duty({ language: 'ro', ...peresecina }, new Date('2026-08-27T10:00:00+03:00'));
    assert.deepEqual([shown(duty.library), duty.nextAt], [['ana off'], new Date('2026-08-28T09:00:00+03:00')]);
  });
});
