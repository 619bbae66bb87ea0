import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import type { LibrarianStore } from '../../src/cases/librarians.js';
import { clockAt } from '../support/clock.js';
import { cahul, openSmallDesk, orhei, type SmallDesk } from './small-desk.js';

let open: SmallDesk | undefined;
async function desk(options: Parameters<typeof openSmallDesk>[0] = {}): Promise<SmallDesk> {
  open = await openSmallDesk(options);
  return open;
}
afterEach(async () => {
  await open?.crash();
  open = undefined;
});

/** A librarian at a desk of their own; ids of what they do are numbered. */
async function seat(small: SmallDesk, id: string) {
  const cookie = await small.signIn(id);
  let sent = 0;
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
  return {
    cookie,
    get,
    post,
    act: (caseId: string, act: object, key = `act-${++sent}-xxxx`) => post(`cases/${caseId}/acts`, { id: key, act }),
    queue: async (): Promise<string[]> => (await get('home')).body.queue.map((one: { id: string }) => one.id),
    mine: async (): Promise<string[]> => (await get('home')).body.mine.map((one: { id: string }) => one.id),
  };
}

describe('the queue', () => {
  test('shows each librarian what is offered to them, and nobody else', async () => {
    const small = await desk();
    const inCahul = await small.ask('buletin?');
    const cahulTeam = await small.ask('pașaport?', { step: 'district' });
    const national = await small.ask('ceva', { step: 'national' });
    const inOrhei = await small.ask('кто поможет?', { place: orhei, language: 'ru' });
    const seen = async (id: string) => (await (await seat(small, id)).queue()).sort();
    assert.deepEqual(await seen('ana'), [inCahul, cahulTeam].sort());
    assert.deepEqual(await seen('vera'), [cahulTeam]);
    assert.deepEqual(await seen('olga'), [inOrhei]);
    assert.deepEqual(await seen('elena'), [national]);
    assert.deepEqual(await seen('maria'), [inCahul, cahulTeam, national].sort());
    assert.deepEqual(await seen('admin'), [inCahul, cahulTeam, national, inOrhei].sort());
  });

  test('shows a national case to whoever joins the national team after it, invited or moved there', async () => {
    const small = await desk();
    const waits = await small.ask('ceva', { step: 'national' });
    const admin = await seat(small, 'admin');
    const nina = { id: 'invite-00001', name: 'Nina Rusu', languages: ['ro'], role: 'librarian', hours: '24/7' };
    const invited = await admin.post('people', { ...nina, libraryId: null });
    assert.deepEqual(await (await seat(small, invited.body.id)).queue(), [waits]);
    const ana = await seat(small, 'ana');
    assert.deepEqual(await ana.queue(), []);
    await admin.post('people/ana', { do: 'move', libraryId: null });
    assert.deepEqual(await ana.queue(), [waits]);
  });

  test('does not offer a librarian their own question', async () => {
    const small = await desk();
    await small.ask('cum fac eu?', { author: 'ana' });
    assert.deepEqual(await (await seat(small, 'ana')).queue(), []);
    assert.equal((await (await seat(small, 'ion')).queue()).length, 1);
  });
});

describe('a case', () => {
  test('of another district is not read, nor acted in, by id', async () => {
    const small = await desk();
    const id = await small.ask('secretul din Orhei', { place: orhei });
    for (const who of ['ana', 'maria', 'elena']) {
      const librarian = await seat(small, who);
      const read = await librarian.get(`cases/${id}`);
      assert.equal(read.status, 403, who);
      assert.doesNotMatch(JSON.stringify(read.body), /secretul/);
      assert.equal((await librarian.get(`cases/${id}/colleagues`)).status, 403);
      for (const act of [{ do: 'take' }, { do: 'say', text: 'da' }, { do: 'note', text: 'n' }, { do: 'join' }]) {
        assert.equal((await librarian.act(id, act)).status, 403, act.do);
      }
    }
    assert.equal(small.kept.events.length, 0);
    assert.equal(small.kept.librarians.read.length, 0);
    assert.equal((await (await seat(small, 'olga')).get(`cases/${id}`)).status, 200);
    assert.equal((await (await seat(small, 'admin')).get(`cases/${id}`)).status, 200);
    assert.equal((await (await seat(small, 'ana')).get('cases/nothing')).status, 404);
  });

  test('shows question, language, place, what the bot said, and the lines; the reading is written down first', async () => {
    const small = await desk();
    const id = await small.ask('cum fac buletin?', { topic: 'id-card-price' });
    const ana = await seat(small, 'ana');
    const { body } = await ana.get(`cases/${id}?language=ru`);
    assert.equal(body.question, 'cum fac buletin?');
    assert.equal(body.language, 'ro');
    assert.equal(body.place, 'Cahul');
    assert.equal(body.library, 'Biblioteca „Andrei Ciurunga”');
    assert.equal(body.topic, 'Prețul buletinului');
    assert.equal(body.before[0].heard, 'bună ziua');
    assert.deepEqual(
      body.lines.map(({ from, text }: { from: string; text: string }) => [from, text]),
      [['citizen', 'cum fac buletin?']],
    );
    assert.deepEqual(
      small.kept.librarians.read.map(({ at: _at, ...reading }) => reading),
      [{ librarianId: 'ana', what: 'case', caseId: id, district: 'Cahul' }],
    );
    assert.doesNotMatch(JSON.stringify(body), /"conversation"|"id":"[0-9a-f]{32}"/);
  });

  test('is not shown when its reading cannot be written down', async () => {
    const small = await desk();
    const id = await small.ask('secret');
    const ana = await seat(small, 'ana');
    small.kept.librarians.audit = async () => {
      throw new Error('the store is away');
    };
    const read = await ana.get(`cases/${id}`);
    assert.equal(read.status, 503);
    assert.doesNotMatch(JSON.stringify(read.body), /secret/);
  });

  test('is read once for as long as it stays open on the desk, and again later', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const small = await desk({ clock });
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    for (let time = 0; time < 5; time++) await ana.get(`cases/${id}`);
    assert.equal(small.kept.librarians.read.length, 1);
    clock.advance(15 * 60_000);
    await ana.get(`cases/${id}`);
    assert.equal(small.kept.librarians.read.length, 2);
  });

  test('says notices in the language of whoever reads, and keeps those for another from them', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const [ana, ion] = [await seat(small, 'ana'), await seat(small, 'ion')];
    await ana.act(id, { do: 'take' });
    await small.settled();
    await ion.act(id, { do: 'take' });
    await small.settled();
    const texts = async (who: typeof ana, language: string): Promise<string> =>
      JSON.stringify((await who.get(`cases/${id}?language=${language}`)).body.lines);
    assert.match(await texts(ion, 'ro'), /Cazul este la Ana Popescu/);
    assert.match(await texts(ion, 'ru'), /Обращение уже у другого: Ana Popescu/);
    assert.doesNotMatch(await texts(ana, 'ro'), /Cazul este la/);
    assert.match(await texts(ana, 'ru'), /Обращение взято: Ana Popescu/);
  });
});

describe('what a librarian does', () => {
  test('becomes one event in the citizen’s conversation, once however often it comes', async () => {
    const small = await desk({ handle: false });
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    const first = await ana.act(id, { do: 'say', text: 'Bună ziua\r\n' }, 'words-0001');
    assert.equal(first.body.status, 'stored');
    assert.equal(first.body.text, 'Bună ziua\n');
    assert.equal((await ana.act(id, { do: 'say', text: 'Bună ziua\r\n' }, 'words-0001')).body.status, 'repeated');
    const { conversation } = (await small.kept.board.get(id))!;
    assert.equal(small.kept.events.length, 1);
    const { at: _at, ...event } = small.kept.events[0]!;
    assert.deepEqual(event, {
      kind: 'librarian',
      key: 'desk:ana:words-0001',
      conversation,
      caseId: id,
      by: { id: 'ana', name: 'Ana Popescu' },
      act: { do: 'say', text: 'Bună ziua\n' },
    });
  });

  test('is read strictly: nothing but the acts of a person, with names that exist', async () => {
    const small = await desk({ handle: false });
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    const wrong: [object, number][] = [
      [{ do: 'suspended' }, 400],
      [{ do: 'say' }, 400],
      [{ do: 'say', text: ' \u200b ' }, 400],
      [{ do: 'say', text: 'ж'.repeat(8001) }, 413],
      [{ do: 'ready', topic: 'no-such-topic' }, 404],
      [{ do: 'close', category: 'nonsense' }, 400],
      [{ do: 'close', category: 'none', service: 'no-such-service' }, 404],
      [{ do: 'pass', to: 'library' }, 400],
      [{ do: 'pass', to: { librarian: 'olga' } }, 403],
      [{ do: 'pass', to: { librarian: 'nobody' } }, 403],
    ];
    for (const [act, status] of wrong)
      assert.equal((await ana.act(id, act)).status, status, JSON.stringify(act).slice(0, 60));
    assert.equal((await ana.post(`cases/${id}/acts`, { id: 'a:b', act: { do: 'take' } })).status, 400);
    assert.equal((await ana.post(`cases/${id}/acts`, [])).status, 400);
    assert.equal(small.kept.events.length, 0);
  });

  test('corrects their own words, and nobody else’s', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const [ana, ion] = [await seat(small, 'ana'), await seat(small, 'ion')];
    await ana.act(id, { do: 'say', text: 'Veniți luni' });
    await ion.act(id, { do: 'join' });
    await ion.act(id, { do: 'say', text: 'Și eu' });
    await small.settled();
    type Shown = { key: string; from: string; text: string; corrected?: boolean; delivery?: string };
    const lines = async (): Promise<Shown[]> => (await ana.get(`cases/${id}`)).body.lines;
    const keyOf = async (text: string) => (await lines()).find((line) => line.text === text)!.key;
    const corrected = await ana.act(id, { do: 'say', text: 'Veniți marți', corrects: await keyOf('Veniți luni') });
    assert.equal(corrected.status, 200);
    await small.settled();
    const last = (await lines()).at(-1);
    assert.deepEqual(
      [last?.from, last?.text, last?.corrected, last?.delivery],
      ['librarian', 'Veniți marți', true, 'on-the-way'],
    );
    for (const key of [await keyOf('Și eu'), await keyOf('ceva'), 'nothing', '__proto__']) {
      assert.equal((await ana.act(id, { do: 'say', text: 'altfel', corrects: key })).status, 404, key);
    }
    assert.equal((await ana.act(id, { do: 'say', text: 'altfel', corrects: '' })).status, 400);
  });

  test('holds no personal code or card number, as nothing that we store', async () => {
    const small = await desk({ handle: false });
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    const { body } = await ana.act(id, { do: 'note', text: 'codul 2004001234567, cardul 4111 1111 1111 1111' });
    assert.equal(body.text, 'codul •••, cardul •••');
    assert.doesNotMatch(JSON.stringify(small.kept.events), /2004001234567|4111/);
  });

  test('is passed on to colleagues of the district and the national team, the free ones first', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const ion = (await small.kept.librarians.get('ion'))!;
    await small.kept.librarians.save({ ...ion, awayUntil: new Date(Date.now() + 1e6) }, { expecting: ion.version });
    const ana = await seat(small, 'ana');
    const { body } = await ana.get(`cases/${id}/colleagues`);
    assert.deepEqual(
      body.colleagues.map((one: { id: string; onDuty: boolean }) => [one.id, one.onDuty]),
      [
        ['elena', true],
        ['maria', true],
        ['vera', true],
        ['ion', false],
      ],
    );
    await ana.act(id, { do: 'pass', to: { librarian: 'vera' } });
    await small.settled();
    const vera = await seat(small, 'vera');
    assert.deepEqual(await vera.mine(), [id]);
    assert.equal((await vera.get(`cases/${id}`)).body.can.speak, true);
  });

  test('stays done when the page repeats it after losing its rights by it', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    await ana.act(id, { do: 'pass', to: 'national' }, 'pass-0001');
    await small.settled();
    assert.equal((await ana.get(`cases/${id}`)).status, 403);
    const again = await ana.act(id, { do: 'pass', to: 'national' }, 'pass-0001');
    assert.deepEqual([again.status, again.body.status], [200, 'repeated']);
  });

  test('waits in the page while the store is away: 503, and no half of it', async () => {
    const small = await desk({
      deps: {
        receive: async () => {
          throw new Error('the store is away');
        },
      },
    });
    const id = await small.ask('ceva');
    const answer = await (await seat(small, 'ana')).act(id, { do: 'take' });
    assert.equal(answer.status, 503);
  });
});

describe('two librarians', () => {
  test('who take at once: one holds the case, the other reads who, and writes notes from then on', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const [ana, ion] = [await seat(small, 'ana'), await seat(small, 'ion')];
    const statuses = await Promise.all([ana.act(id, { do: 'take' }), ion.act(id, { do: 'take' })]);
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [200, 200],
    );
    await small.settled();
    const found = (await small.kept.board.get(id))!.case;
    assert.equal(found.state, 'taken');
    const winner = found.state === 'taken' ? found.holder.id : '';
    const [first, second] = winner === 'ana' ? [ana, ion] : [ion, ana];
    const { body } = await second.get(`cases/${id}`);
    assert.equal(body.can.speak, false);
    assert.equal(body.can.join, true);
    assert.match(JSON.stringify(body.lines), /Cazul este la/);
    await second.act(id, { do: 'say', text: 'eu cred altfel' });
    await first.act(id, { do: 'say', text: 'Bună ziua' });
    await small.settled();
    const lines = (await first.get(`cases/${id}`)).body.lines as { from: string; text: string; delivery?: string }[];
    assert.equal(lines.find(({ text }) => text === 'eu cred altfel')?.from, 'note');
    assert.equal(lines.find(({ text }) => text === 'Bună ziua')?.delivery, 'on-the-way');
  });
});

describe('words that did not arrive', () => {
  test('are told in words, in the case and in the list of cases', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    await ana.act(id, { do: 'say', text: 'Bună ziua' });
    await small.settled();
    await small.delivers(id, 'refused');
    const { body } = await ana.get('home?language=ru');
    assert.match(body.mine[0].alert, /НЕ дошло/);
    const lines = (await ana.get(`cases/${id}`)).body.lines as { text: string; delivery?: string }[];
    assert.equal(lines.find(({ text }) => text === 'Bună ziua')?.delivery, 'refused');
    await ana.act(id, { do: 'say', text: 'încă o dată' });
    await small.settled();
    assert.equal((await ana.get('home')).body.mine[0].alert, undefined);
  });

  test('are known of a closed case too, for a day', async () => {
    const small = await desk();
    const id = await small.ask('ceva');
    const ana = await seat(small, 'ana');
    await ana.act(id, { do: 'say', text: 'Bună ziua' });
    await small.settled();
    await ana.act(id, { do: 'close', category: 'citizen-consulted', service: 'id-card' });
    await small.settled();
    await small.delivers(id, 'refused');
    const { body } = await ana.get('home');
    assert.equal(body.mine[0].state, 'closed');
    assert.match(body.mine[0].alert, /NU a ajuns/);
    assert.equal(small.kept.work.entries.get(`case:${id}`)?.service, 'id-card');
  });
});

test('a forgotten citizen’s case takes no more acts', async () => {
  const small = await desk();
  const id = await small.ask('ceva');
  const { conversation } = (await small.kept.board.get(id))!;
  await small.kept.board.forget(`${conversation.channel}:${conversation.id}`);
  assert.equal((await (await seat(small, 'ana')).act(id, { do: 'take' })).status, 404);
});

describe('the stream', () => {
  test('says that something has changed, without a word of what, and ends with the session', async () => {
    const { openStream } = await import('./event-stream.js');
    const small = await desk({ deps: { beatEveryMs: 100 } });
    const ana = await seat(small, 'ana');
    const stream = await openStream(`${small.url}/desk/events`, { cookie: ana.cookie });
    assert.match(stream.response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const changed = () => stream.events.filter(({ event }) => event === 'changed').length;
    await stream.until(() => changed() === 1);
    await small.ask('secretul meu', { place: cahul });
    await stream.until(() => changed() === 2);
    assert.doesNotMatch(JSON.stringify(stream.events), /secretul/);
    await fetch(`${small.url}/desk/sign-out`, {
      method: 'POST',
      headers: { cookie: ana.cookie, 'content-type': 'application/json' },
      body: '{}',
    });
    await stream.until(() => stream.ended());
    assert.equal(stream.events.at(-1)?.event, 'signed-out');
  });

  test.each([15_000, 100])(
    'says so when its librarian joins the national team (beats each %i ms)',
    async (beatEveryMs) => {
      const { openStream } = await import('./event-stream.js');
      const small = await desk({ deps: { beatEveryMs } });
      const waits = await small.ask('ceva', { step: 'national' });
      const [ana, admin] = [await seat(small, 'ana'), await seat(small, 'admin')];
      assert.deepEqual(await ana.queue(), []);
      const stream = await openStream(`${small.url}/desk/events`, { cookie: ana.cookie });
      const changed = () => stream.events.filter(({ event }) => event === 'changed').length;
      await stream.until(() => changed() === 1);
      if (beatEveryMs > 1000) await admin.post('people/ana', { do: 'move', libraryId: null });
      else await joinsElsewhere(small.kept.librarians);
      await stream.until(() => changed() === 2);
      assert.deepEqual(await ana.queue(), [waits]);
      await stream.close();
    },
  );

  /** As another process, or the command line, would do it. */
  async function joinsElsewhere(librarians: LibrarianStore): Promise<void> {
    const { libraryId: _library, district: _district, ...ana } = (await librarians.get('ana'))!;
    await librarians.save({ ...ana, national: true }, { expecting: ana.version });
  }

  test('says so when its librarian comes on duty', async () => {
    const { openStream } = await import('./event-stream.js');
    const clock = clockAt('2026-03-02T06:59:00Z');
    const small = await desk({ clock, deps: { beatEveryMs: 50 } });
    const ana = (await small.kept.librarians.get('ana'))!;
    await small.kept.librarians.save({ ...ana, hours: 'Mo-Fr 09:00-17:00' }, { expecting: ana.version });
    const { cookie } = await seat(small, 'ana');
    const stream = await openStream(`${small.url}/desk/events`, { cookie });
    const beats = () => stream.events.filter(({ event }) => event === 'beat').length;
    await stream.until(() => beats() >= 2);
    assert.equal(stream.events.filter(({ event }) => event === 'changed').length, 1);
    clock.advance(2 * 60_000);
    await stream.until(() => stream.events.filter(({ event }) => event === 'changed').length === 2);
    await stream.close();
  });

  test('serves four desks of a librarian; the oldest waits', async () => {
    const { openStream } = await import('./event-stream.js');
    const small = await desk();
    const { cookie } = await seat(small, 'ana');
    const streams: Awaited<ReturnType<typeof openStream>>[] = [];
    for (let one = 0; one < 5; one++) {
      const stream = await openStream(`${small.url}/desk/events`, { cookie });
      await stream.until(() => stream.events.length > 0);
      streams.push(stream);
    }
    await streams[0]!.until(() => streams[0]!.ended());
    assert.equal(streams[0]!.events.at(-1)?.event, 'replaced');
    assert.deepEqual(
      streams.slice(1).map((stream) => stream.ended()),
      [false, false, false, false],
    );
    await Promise.all(streams.map((stream) => stream.close()));
  });
});
