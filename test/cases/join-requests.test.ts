import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import {
  type Became,
  createJoinRequests,
  type JoinDeps,
  type JoinRequest,
  joinGroup,
  mostInDistrict,
} from '../../src/cases/join-requests.js';
import type { Librarian } from '../../src/cases/librarians.js';
import { properName, shownName } from '../../src/cases/people.js';
import { hash, person } from '../desk/small-desk.js';
import { clockAt } from '../support/clock.js';
import { memoryLibrarians } from '../support/memory-desk.js';
import { memoryMemos } from '../support/memory-memos.js';

const maria = person('maria', { role: 'coordinator', telegram: '10' });
const dora = person('dora', { role: 'coordinator', telegram: '11' });
const orhei = person('olga', { role: 'coordinator', district: 'Orhei', telegram: '12' });
const admin = person('admin', { role: 'admin', district: 'Orhei', telegram: '13' });
const { libraryId: _library, district: _district, ...nowhere } = person('elena', { role: 'coordinator' });
const national: Librarian = { ...nowhere, national: true, telegram: '14' };
const team = [maria, dora, orhei, admin, national, person('ana', { telegram: '15' })];

/** Somebody dies there, once. */
class Kill extends Error {}

function open({ people = team, tell = async () => {} }: { people?: Librarian[]; tell?: JoinDeps['tell'] } = {}) {
  const clock = clockAt('2026-03-02T08:00:00Z');
  const memos = memoryMemos();
  const librarians = memoryLibrarians(people);
  const told: [string, Became][] = [];
  const joins = createJoinRequests({
    memos,
    librarians,
    clock,
    hash,
    async tell(request, became) {
      await tell(request, became);
      told.push([request.chat, became]);
    },
  });
  let keys = 0;
  const ask = (chat: string, about: Partial<Parameters<typeof joins.ask>[0]> = {}) =>
    joins.ask({
      key: `tg:1:${++keys}`,
      chat,
      shown: 'Nina Rusu (@nina)',
      name: 'Nina Rusu',
      libraryId: 'cahul-1',
      library: 'Biblioteca Cahul',
      district: 'Cahul',
      languages: ['ru'],
      ...about,
    });
  const asked = async (chat: string, about: Parameters<typeof ask>[1] = {}): Promise<JoinRequest> => {
    const answer = await ask(chat, about);
    assert.equal(answer.outcome, 'asked');
    return (answer as { request: JoinRequest }).request;
  };
  return { clock, memos, librarians, joins, told, ask, asked };
}
const ids = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id).sort();

describe('a request to join', () => {
  test('becomes a librarian with usual hours, in their language, and is then gone', async () => {
    const { joins, librarians, told, asked, memos } = open();
    const { id } = await asked('77');
    assert.deepEqual(await joins.decide(id, 'confirm', maria), {
      outcome: 'done',
      became: 'joined',
      shown: 'Nina Rusu (@nina)',
    });
    const { id: _, version: _version, ...nina } = (await librarians.byTelegram('77'))!;
    assert.deepEqual(nina, {
      name: 'Nina Rusu',
      role: 'librarian',
      libraryId: 'cahul-1',
      district: 'Cahul',
      national: false,
      languages: ['ru'],
      hours: 'Mo-Fr 09:00-17:00',
      telegram: '77',
      status: 'active',
    });
    assert.deepEqual(told, [['77', 'joined']]);
    assert.deepEqual(await joins.open(maria), []);
    assert.ok((await memos.list(joinGroup)).every(({ value }) => !value.includes('Nina') && !value.includes('"77"')));
  });

  test('of a chat is one: another library changes it, the old card decides nothing, and three choices are enough', async () => {
    const { joins, ask, asked, librarians } = open();
    const first = await asked('77', { key: 'a' });
    const second = await asked('77', { libraryId: 'cahul-2', key: 'b' });
    assert.deepEqual(ids(await joins.open(maria)), [second.id]);
    assert.deepEqual(await joins.decide(first.id, 'confirm', maria), { outcome: 'gone' });
    assert.equal((await ask('77', { libraryId: 'cahul-2' })).outcome, 'waiting');
    assert.equal((await ask('77', { key: 'a' })).outcome, 'repeated');
    assert.equal((await ask('77', { libraryId: 'cahul-2', key: 'b' })).outcome, 'asked'); // the same update: the same request
    await asked('77');
    assert.equal((await ask('77', { libraryId: 'cahul-2' })).outcome, 'asked-too-often');
    assert.equal((await joins.open(maria)).length, 1);
    assert.equal(await librarians.byTelegram('77'), undefined);
  });

  test('is asked three times a week at most, deletions in between or not; a repeated update asks nothing anew', async () => {
    const { joins, ask, asked, clock } = open();
    for (const key of ['a', 'b', 'c']) {
      await asked('77', { key });
      await joins.forget('77');
    }
    assert.equal((await ask('77', { key: 'a' })).outcome, 'repeated');
    assert.equal((await ask('77')).outcome, 'asked-too-often');
    clock.advance(7 * 86_400_000);
    await asked('77');
  });

  test('that is refused may not come again for seven days, also after a deletion', async () => {
    const { joins, ask, asked, clock, told } = open();
    const { id } = await asked('77');
    await joins.decide(id, 'refuse', maria);
    assert.deepEqual(told, [['77', 'refused']]);
    await joins.forget('77');
    clock.advance(6 * 86_400_000);
    assert.equal((await ask('77')).outcome, 'refused-lately');
    clock.advance(86_400_000);
    await asked('77');
  });

  test('finds a district with many that wait closed', async () => {
    const { ask, asked } = open();
    for (let chat = 0; chat < mostInDistrict; chat++) await asked(`${100 + chat}`);
    assert.equal((await ask('77')).outcome, 'district-full');
    await asked('77', { district: 'Orhei' });
  });

  test('of somebody who is known or suspended changes nothing', async () => {
    const { joins, ask, asked, librarians } = open();
    assert.equal((await ask('15')).outcome, 'known');
    const { id } = await asked('77');
    await librarians.save(person('gone', { telegram: '77', status: 'suspended' }), { expecting: 0 });
    assert.equal((await ask('77')).outcome, 'not-active');
    const decided = await joins.decide(id, 'confirm', maria);
    assert.equal(decided.outcome === 'done' && decided.became, 'not-active');
    assert.equal((await librarians.byTelegram('77'))?.status, 'suspended');
  });

  test('that was confirmed, pressed again after the librarian was suspended, leaves them suspended', async () => {
    const { joins, asked, librarians } = open();
    const { id } = await asked('77');
    await joins.decide(id, 'confirm', maria);
    const nina = (await librarians.byTelegram('77'))!;
    await librarians.save({ ...nina, status: 'suspended' }, { expecting: nina.version });
    await joins.decide(id, 'confirm', maria);
    assert.equal((await librarians.byTelegram('77'))?.status, 'suspended');
  });

  test('goes with the person, and cannot be decided then', async () => {
    const { joins, asked, memos } = open();
    const { id } = await asked('77');
    await joins.forget('77');
    assert.deepEqual(await joins.decide(id, 'confirm', maria), { outcome: 'gone' });
    assert.deepEqual(await memos.list(joinGroup), []);
  });
});

describe('who decides', () => {
  test('are the coordinators of the district and admins; elsewhere nobody', async () => {
    const { joins, asked } = open();
    const request = await asked('77');
    assert.deepEqual(ids(await joins.deciders(request)), ['dora', 'maria']);
    for (const one of [maria, admin]) assert.equal((await joins.open(one)).length, 1);
    for (const one of [orhei, national, person('ana')]) {
      assert.deepEqual(await joins.open(one), []);
      assert.deepEqual(await joins.decide(request.id, 'confirm', one), { outcome: 'forbidden' });
    }
  });

  test('of a district without a coordinator are admins and the national team’s', async () => {
    const { joins, asked } = open();
    const request = await asked('77', { district: 'Leova' });
    assert.deepEqual(ids(await joins.deciders(request)), ['admin', 'elena']);
    assert.deepEqual(await joins.decide(request.id, 'confirm', maria), { outcome: 'forbidden' });
    assert.equal((await joins.decide(request.id, 'confirm', national)).outcome, 'done');
  });

  test('at the same moment is one of them, and the others hear who it was', async () => {
    for (let round = 0; round < 5; round++) {
      const { joins, asked, librarians } = open();
      const { id } = await asked('77');
      const outcomes = await Promise.all([joins.decide(id, 'confirm', maria), joins.decide(id, 'refuse', dora)]);
      assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), ['decided', 'done']);
      const joined = (await librarians.byTelegram('77')) !== undefined;
      assert.equal(joined, outcomes[0].outcome === 'done');
    }
  });

  test('three times decides once', async () => {
    const { joins, asked, librarians } = open();
    const { id } = await asked('77');
    for (let again = 0; again < 3; again++) assert.equal((await joins.decide(id, 'confirm', maria)).outcome, 'done');
    assert.equal((await librarians.list({ district: 'Cahul' })).filter(({ telegram }) => telegram === '77').length, 1);
  });
});

describe('a kill', () => {
  test.each(['confirm', 'refuse'] as const)(
    'after the decision to %s is made good by the repeated press',
    async (what) => {
      let deaths = 1;
      const { joins, asked, told, librarians } = open({
        async tell() {
          if (deaths-- > 0) throw new Kill();
        },
      });
      const { id } = await asked('77');
      await assert.rejects(joins.decide(id, what, maria), Kill);
      assert.equal((await joins.decide(id, what === 'confirm' ? 'refuse' : 'confirm', dora)).outcome, 'decided');
      assert.equal((await joins.decide(id, what, maria)).outcome, 'done');
      assert.deepEqual(told, [['77', what === 'confirm' ? 'joined' : 'refused']]);
      assert.equal((await librarians.byTelegram('77')) !== undefined, what === 'confirm');
    },
  );

  test('after the decision is made good by the next look at the list, if nobody presses again', async () => {
    let deaths = 1;
    const { joins, asked, told } = open({
      async tell() {
        if (deaths-- > 0) throw new Kill();
      },
    });
    const { id } = await asked('77');
    await assert.rejects(joins.decide(id, 'confirm', maria), Kill);
    assert.deepEqual(await joins.open(dora), []);
    assert.deepEqual(told, [['77', 'joined']]);
  });
});

describe('a name of Telegram', () => {
  test.each([
    [['Ana', 'Rusu'], 'Ana Rusu'],
    [['  Ion \u202e', undefined], 'Ion'],
    [['🌸🌸'], ''],
    [['<b>Ana</b>'], ''],
    [['1984'], ''],
    [['A'], ''],
  ])('%j is %j for citizens', (parts, expected) => {
    assert.equal(properName(...parts), expected);
  });

  test('is shown to coordinators whatever it is, but for what a screen would act on', () => {
    assert.equal(shownName('🌸', undefined, '(@x)\u202e\u0000'), '🌸 (@x)');
    assert.ok([...shownName('🌸'.repeat(500))].length <= 80);
  });
});
