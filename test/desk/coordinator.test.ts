import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { createJoinRequests } from '../../src/cases/join-requests.js';
import { clockAt } from '../support/clock.js';
import { memoryMemos } from '../support/memory-memos.js';
import { hash, nothingKept, openSmallDesk, orhei, type SmallDesk } from './small-desk.js';

let open: SmallDesk | undefined;
async function desk(options: Parameters<typeof openSmallDesk>[0] = {}): Promise<SmallDesk> {
  open = await openSmallDesk(options);
  return open;
}
afterEach(async () => {
  await open?.crash();
  open = undefined;
});

async function seat(small: SmallDesk, id: string) {
  const cookie = await small.signIn(id);
  const get = async (path: string) => {
    const response = await fetch(`${small.url}/desk/api/${path}`, { headers: { cookie } });
    return { status: response.status, body: await response.json() };
  };
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${small.url}/desk/api/${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  return { cookie, get, post };
}
const invitation = {
  id: 'invite-0001',
  name: 'Nina Rusu',
  libraryId: 'cahul-2',
  languages: ['ro', 'gag'],
  role: 'librarian',
  hours: 'Mo-Fr 09:00-17:00',
};

describe('what coordinators see', () => {
  test('is closed to librarians, every part of it', async () => {
    const ana = await seat(await desk(), 'ana');
    for (const path of ['coordinator', 'people']) assert.equal((await ana.get(path)).status, 403, path);
    for (const path of ['notices', 'notices/remove', 'people', 'people/ion']) {
      assert.equal((await ana.post(path, invitation)).status, 403, path);
    }
  });

  test('is their own district: queue, waiting times, people; and what waits in the content', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const small = await desk({ clock });
    await small.ask('veche', { openedAt: new Date('2026-03-02T07:15:00Z') });
    await small.ask('la Orhei', { place: orhei });
    const maria = await seat(small, 'maria');
    const { body } = await maria.get('coordinator');
    assert.equal(body.area, 'Cahul');
    assert.equal(body.queue.waiting, 1);
    assert.equal(body.queue.longestWaitMinutes, 45);
    assert.deepEqual(
      body.unanswered.map(({ text }: { text: string }) => text),
      ['unde e farmacia'],
    );
    assert.equal(body.expired[0].key, 'price');
    assert.deepEqual(body.unreviewed, [{ id: 'passport-get', title: 'Cum obțin pașaport' }]);
    const people = (await maria.get('people')).body;
    assert.deepEqual(
      people.people.map(({ id }: { id: string }) => id),
      ['ana', 'ion', 'maria', 'vera'],
    );
    assert.deepEqual(
      people.libraries.map(({ id }: { id: string }) => id),
      ['cahul-1', 'cahul-2'],
    );
    const admin = await seat(small, 'admin');
    assert.equal((await admin.get('coordinator')).body.queue.waiting, 2);
    assert.equal((await admin.get('people')).body.people.length, 7);
  });
});

describe('who asks to join', () => {
  test('stands before the coordinators of the district, and is decided by them alone', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const kept = nothingKept();
    const told: string[] = [];
    const joins = createJoinRequests({
      ...{ memos: memoryMemos(), librarians: kept.librarians, clock, hash },
      tell: async ({ shown }, became) => void told.push(`${shown} ${became}`),
    });
    const small = await desk({ clock, kept, deps: { joins } });
    const ask = async (chat: string, district = 'Cahul'): Promise<string> => {
      const about = { libraryId: 'cahul-1', library: 'Biblioteca', district, languages: ['ro'] as const };
      const asked = await joins.ask({ key: chat, chat, shown: `Nina ${chat}`, name: '', ...about });
      return asked.outcome === 'asked' ? asked.request.id : '';
    };
    const [first, second, elsewhere] = [await ask('71'), await ask('72'), await ask('73', 'Orhei')];
    const [maria, ana] = [await seat(small, 'maria'), await seat(small, 'ana')];
    const { body } = await maria.get('coordinator');
    assert.deepEqual(body.joins, [
      {
        ...{ id: first, shown: 'Nina 71', library: 'Biblioteca', district: 'Cahul', languages: ['ro'] },
        ...{ at: '2026-03-02T08:00:00.000Z', named: false },
      },
      { ...body.joins[1], id: second },
    ]);
    assert.equal((await ana.post(`joins/${first}`, { do: 'confirm' })).status, 403);
    assert.equal((await maria.post(`joins/${elsewhere}`, { do: 'confirm' })).status, 403);
    assert.equal((await maria.post(`joins/${first}`, {})).status, 400);
    assert.equal((await maria.post('joins/nobody', { do: 'refuse' })).status, 404);
    const admin = await seat(small, 'admin');
    assert.deepEqual((await maria.post(`joins/${first}`, { do: 'confirm' })).body, { status: 'joined' });
    assert.deepEqual((await admin.post(`joins/${first}`, { do: 'refuse' })).body, {
      ...{ status: 'decided', what: 'confirm', by: 'Maria Popescu' },
    });
    assert.deepEqual((await maria.post(`joins/${second}`, { do: 'refuse' })).body, { status: 'refused' });
    assert.deepEqual(told, ['Nina 71 joined', 'Nina 72 refused']);
    assert.deepEqual((await maria.get('coordinator')).body.joins, []);
  });

  test('is nobody where there is no Telegram', async () => {
    const maria = await seat(await desk(), 'maria');
    assert.deepEqual((await maria.get('coordinator')).body.joins, []);
    assert.equal((await maria.post('joins/nobody', { do: 'confirm' })).status, 404);
  });
});

describe('who read a case', () => {
  test('is seen by the coordinator of its district and by admins, the last first', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const small = await desk({ clock });
    const [inCahul, inOrhei] = [await small.ask('la Cahul'), await small.ask('la Orhei', { place: orhei })];
    const national = await small.ask('oriunde', { step: 'national', place: orhei });
    const [ana, olga, elena] = [await seat(small, 'ana'), await seat(small, 'olga'), await seat(small, 'elena')];
    await ana.get(`cases/${inCahul}`);
    clock.advance(60_000);
    await olga.get(`cases/${inOrhei}`);
    clock.advance(60_000);
    await elena.get(`cases/${national}`);
    const seen = async (id: string) => (await (await seat(small, id)).get('coordinator')).body.readings;
    assert.deepEqual(await seen('maria'), [{ at: '2026-03-02T08:00:00.000Z', name: 'Ana Popescu', caseId: inCahul }]);
    const ids = (readings: { caseId: string }[]): string[] => readings.map(({ caseId }) => caseId);
    assert.deepEqual(ids(await seen('admin')), [national, inOrhei, inCahul]);
    const { version, ...found } = (await small.kept.librarians.get('elena'))!;
    await small.kept.librarians.save({ ...found, version, role: 'coordinator' }, { expecting: version });
    assert.deepEqual(ids(await seen('elena')), [national]);
    clock.advance(31 * 24 * 3_600_000);
    assert.deepEqual(await seen('admin'), []);
    assert.equal((await (await seat(small, 'ana')).get('coordinator')).status, 403);
  });
});

describe('people', () => {
  test('are invited by a link that is shown once and stored only as its hash', async () => {
    const small = await desk();
    const maria = await seat(small, 'maria');
    const invited = await maria.post('people', invitation);
    assert.equal(invited.status, 200);
    assert.match(invited.body.link, new RegExp(`^${small.url}/desk/join/[A-Za-z0-9_-]{20,}$`));
    const nina = await small.kept.librarians.get(invited.body.id);
    assert.deepEqual(
      [nina?.name, nina?.status, nina?.district, nina?.libraryId, nina?.role],
      ['Nina Rusu', 'invited', 'Cahul', 'cahul-2', 'librarian'],
    );
    const joined = await fetch(invited.body.link, { method: 'POST', redirect: 'manual' });
    assert.equal(joined.status, 303);
    const again = await maria.post('people', invitation);
    assert.equal(again.body.id, invited.body.id, 'a repeated invitation makes no second person');
  });

  test('are not invited elsewhere, nor to a role above, nor with hours that nobody can read', async () => {
    const small = await desk();
    const maria = await seat(small, 'maria');
    const tries: [object, number][] = [
      [{ libraryId: 'orhei-1' }, 403],
      [{ libraryId: null }, 403],
      [{ libraryId: 'nowhere' }, 404],
      [{ role: 'admin' }, 403],
      [{ role: 'coordinator' }, 403],
      [{ hours: 'luni și marți' }, 400],
      [{ name: '' }, 400],
      [{ languages: [] }, 400],
    ];
    for (const [change, status] of tries) {
      assert.equal((await maria.post('people', { ...invitation, ...change })).status, status, JSON.stringify(change));
    }
    const admin = await seat(small, 'admin');
    assert.equal((await admin.post('people', { ...invitation, libraryId: null, role: 'coordinator' })).status, 200);
  });

  test('of another district, and those above, are out of reach', async () => {
    const small = await desk();
    const maria = await seat(small, 'maria');
    const ion = (await small.kept.librarians.get('ion'))!;
    await small.kept.librarians.save({ ...ion, role: 'coordinator' }, { expecting: ion.version });
    for (const id of ['olga', 'admin', 'elena', 'ion', 'maria']) {
      for (const body of [{ do: 'suspend' }, { do: 'link' }, { do: 'move', libraryId: 'cahul-2' }]) {
        assert.equal((await maria.post(`people/${id}`, body)).status, 403, `${id} ${body.do}`);
      }
    }
    assert.equal((await maria.post('people/ana', { do: 'move', libraryId: 'orhei-1' })).status, 403);
    assert.equal((await maria.post('people/nobody', { do: 'link' })).status, 404);
  });

  test('move to another library, and see its queue from then on', async () => {
    const small = await desk();
    await small.ask('la Cahul');
    const maria = await seat(small, 'maria');
    const ana = await seat(small, 'ana');
    assert.equal((await ana.get('home')).body.queue.length, 1);
    await maria.post('people/ana', { do: 'move', libraryId: 'cahul-2' });
    assert.equal((await ana.get('home')).body.queue.length, 0);
    assert.equal((await ana.get('home')).body.me.library, 'Biblioteca Crihana Veche');
  });

  test('who are suspended are out at once, and each of their cases waits for another', async () => {
    const small = await desk();
    const [one, two] = [await small.ask('prima'), await small.ask('a doua')];
    const [ana, ion, maria] = [await seat(small, 'ana'), await seat(small, 'ion'), await seat(small, 'maria')];
    await ana.post(`cases/${one}/acts`, { id: 'take-0001', act: { do: 'take' } });
    await ion.post(`cases/${two}/acts`, { id: 'take-0002', act: { do: 'take' } });
    await small.settled();
    await ana.post(`cases/${two}/acts`, { id: 'join-0001', act: { do: 'join' } });
    await small.settled();
    assert.equal((await maria.post('people/ana', { do: 'suspend' })).body.status, 'suspended');
    await small.settled();
    assert.equal((await ana.get('home')).status, 401);
    const states = await Promise.all([one, two].map(async (id) => (await small.kept.board.get(id))!.case));
    assert.equal(states[0]!.state, 'waiting');
    assert.ok(states[1]!.state === 'taken' && states[1]!.coWriters.length === 0);
    const suspended = () =>
      small.kept.events.filter((event) => event.kind === 'librarian' && event.act.do === 'suspended');
    assert.deepEqual(
      suspended().map((event) => event.kind === 'librarian' && event.by.id),
      ['ana', 'ana'],
    );
    await maria.post('people/ana', { do: 'suspend' });
    assert.equal((await maria.post('people/ana', { do: 'link' })).status, 409);
    assert.equal((await maria.post('people/ana', { do: 'restore' })).body.status, 'invited');
    assert.equal((await maria.post('people/ana', { do: 'link' })).status, 200);
  });

  test('who are suspended while they take a case do not keep it', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    const { librarians, events } = small.kept;
    const receive = small.deps.receive;
    const found = (await librarians.get('ana'))!;
    // the suspension comes between the check of the session and the store
    Object.assign(small.deps, {
      receive: async (event: Parameters<typeof receive>[0]) => {
        await librarians.save({ ...found, status: 'suspended' }, { expecting: found.version });
        return receive(event);
      },
    });
    await ana.post(`cases/${id}/acts`, { id: 'take-0001', act: { do: 'take' } });
    await small.settled();
    assert.deepEqual(
      events.map((event) => event.kind === 'librarian' && event.act.do),
      ['take', 'suspended'],
    );
    assert.equal((await small.kept.board.get(id))!.case.state, 'waiting');
  });
});

describe('notices', () => {
  test('are dated by days of Moldova, in three languages, and go away', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const small = await desk({ clock });
    const maria = await seat(small, 'maria');
    const notice = {
      id: 'notice-0001',
      service: 'passport',
      text: { ro: 'Nu merge', ru: 'Не работает' },
      from: '2026-03-02',
      until: '2026-03-04',
    };
    assert.equal((await maria.post('notices', notice)).status, 200);
    const [stored] = await small.deps.notices.all();
    assert.equal(stored?.from.toISOString(), '2026-03-01T22:00:00.000Z');
    assert.equal(stored?.until.toISOString(), '2026-03-04T22:00:00.000Z');
    assert.deepEqual(stored?.text, { ro: 'Nu merge', ru: 'Не работает', gag: 'Не работает' });
    assert.equal(stored?.by, 'maria');
    for (const wrong of [{ until: '2026-03-01' }, { from: '2026-02-30' }, { text: { ro: 'numai română' } }]) {
      assert.equal((await maria.post('notices', { ...notice, ...wrong })).status, 400, JSON.stringify(wrong));
    }
    assert.equal((await maria.post('notices', { ...notice, service: 'nothing' })).status, 404);
    assert.equal((await maria.get('coordinator')).body.notices.length, 1);
    await maria.post('notices/remove', { id: 'notice-0001' });
    assert.deepEqual(await small.deps.notices.all(), []);
  });
});

describe('help given face to face', () => {
  test('is counted once however often it comes, under the programme’s categories', async () => {
    const small = await desk();
    const ana = await seat(small, 'ana');
    const tap = { id: 'log-00001', what: 'trained', whom: 'citizens', people: 4, service: 'id-card' };
    await ana.post('log', tap);
    await ana.post('log', tap);
    const [entry, ...others] = [...small.kept.work.entries.values()];
    assert.deepEqual(others, []);
    const { at: _at, ...rest } = entry!;
    assert.deepEqual(rest, {
      key: 'desk:ana:log-00001',
      kind: 'logged',
      librarianId: 'ana',
      libraryId: 'cahul-1',
      district: 'Cahul',
      category: 'citizen-trained',
      people: 4,
      service: 'id-card',
    });
    const wrong = [{ people: 0 }, { people: 1.5 }, { people: 1000 }, { whom: 'cats' }, { what: 'slept' }];
    for (const change of wrong) assert.equal((await ana.post('log', { ...tap, ...change })).status, 400);
  });

  test('is taken back by who wrote it down, and by nobody else', async () => {
    const small = await desk();
    const [ana, ion] = [await seat(small, 'ana'), await seat(small, 'ion')];
    await ana.post('log', { id: 'log-00001', what: 'consulted', whom: 'business', people: 1 });
    assert.deepEqual((await ion.get('log')).body.today, []);
    assert.equal((await ion.post('log/undo', { id: 'log-00001' })).body.status, 'absent');
    assert.equal((await ana.get('log')).body.today[0].category, 'business');
    assert.equal((await ana.post('log/undo', { id: 'log-00001' })).body.status, 'undone');
    assert.deepEqual((await ana.get('log')).body.today, []);
  });
});

describe('a librarian who is away', () => {
  test('is off duty until the day ends in Moldova, or until they are back', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const small = await desk({ clock });
    const ana = await seat(small, 'ana');
    assert.equal((await ana.get('home')).body.me.onDuty, true);
    await ana.post('me', { away: 'today' });
    const { me } = (await ana.get('home')).body;
    assert.deepEqual([me.onDuty, me.awayUntil], [false, '2026-03-02T22:00:00.000Z']);
    await ana.post('me', { away: 'back' });
    assert.equal((await small.kept.librarians.get('ana'))?.awayUntil, undefined);
    assert.equal((await ana.get('home')).body.me.onDuty, true);
    assert.equal((await ana.post('me', { away: 'forever' })).status, 400);
  });
});

test('a librarian who was invited without a name says it once; until then they have the programme’s', async () => {
  const small = await desk();
  const found = (await small.kept.librarians.get('ana'))!;
  await small.kept.librarians.save({ ...found, name: '' }, { expecting: found.version });
  const id = await small.ask('ceva');
  const ana = await seat(small, 'ana');
  await ana.post(`cases/${id}/acts`, { id: 'take-0001', act: { do: 'take' } });
  await small.settled();
  assert.equal((await ana.get('home')).body.mine[0].holder, 'e-Ambasador');
  for (const wrong of ['', 'x', '<b>Ana</b>', '=1+1', 'Ana\u202e']) {
    assert.equal((await ana.post('me', { name: wrong })).status, 400, wrong);
  }
  await ana.post('me', { name: ' Ana Rusu ' });
  await ana.post('me', { name: 'Alta Persoană' });
  assert.equal((await small.kept.librarians.get('ana'))?.name, 'Ana Rusu');
});
