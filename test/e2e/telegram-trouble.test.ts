import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, inject, test } from 'vitest';
import type { FakeUser, Fault } from '../fakes/telegram.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';
import {
  botToken,
  cardOf,
  caseIn,
  type Invited,
  openTelegramHouse,
  orheiLibrary,
  quiet,
  sees,
  shown,
  type TelegramHouse,
  takes,
} from '../support/telegram-house.js';

/** What the platform, the network and the operator do to us, through the built server. */

const endings: (() => Promise<void>)[] = [];
async function open(options: Parameters<typeof openTelegramHouse>[0] = {}): Promise<TelegramHouse> {
  const house = await openTelegramHouse(options);
  endings.push(() => house.dispose());
  return house;
}
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

describe('a send of which nobody knows what became', () => {
  let house: TelegramHouse;
  let ana: Invited;
  let maria: FakeUser;
  beforeAll(async () => {
    house = await openTelegramHouse();
    ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
    maria = house.citizen();
    await house.opensCase(maria, 'Cum cer un extras?', 'Orhei');
    await takes(house, ana, 'Cum cer un extras?');
    await sees(house, maria, 'Ana');
  });
  afterEach(() => assert.deepEqual(house.fake.journal.complaints, []));
  afterAll(() => house?.dispose());

  test.each<[string, Fault]>([
    ['whose answer is lost', { kind: 'lost-answer' }],
    ['half of whose answer comes', { kind: 'half-answer' }],
    ['that was cut', { kind: 'reset' }],
    ['without any answer', { kind: 'hang', processed: true }],
  ])(
    '%s: people’s words come again, marked, at most one copy more, in order',
    { timeout: 60_000 },
    async (name, fault) => {
      for (const [from, to] of [
        [maria, ana],
        [ana, maria],
      ] as const) {
        const words = ['unu', 'doi', 'trei'].map((word) => `${word} ${name} ${from.id}`);
        house.fake.faults.next('sendMessage', fault, {
          chat: to.id,
          when: ({ text }) => String(text).includes(words[0]!),
        });
        for (const word of words) from.send(word);
        await sees(house, to, words[2]!, 40_000);
        await quiet(300);
        const copies = shown(to.inbox(), name).filter(({ text }) => words.some((word) => text.includes(word)));
        const order = copies.map(({ text }) => words.findIndex((word) => text.includes(word)));
        assert.deepEqual(order, fault.kind === 'reset' ? [0, 1, 2] : [0, 0, 1, 2]);
        assert.deepEqual(
          copies.map(({ text }) => text.startsWith('↻ ')),
          fault.kind === 'reset' ? [true, false, false] : [false, true, false, false],
        );
      }
    },
  );

  test('an answer of the bot is sent once more, and no third time', async () => {
    const ion = house.citizen('Ion');
    ion.start();
    await sees(house, ion, 'alegeți un buton');
    await quiet();
    const before = ion.heard().length;
    house.fake.faults.next('sendMessage', { kind: 'lost-answer' }, { chat: ion.id, times: 5 });
    ion.send('/privacy');
    await house.fake.until(() => ion.heard().length >= before + 2);
    await quiet(4000);
    const [first, again, ...more] = ion.heard().slice(before);
    assert.deepEqual([again, more], [`↻ ${first}`, []]);
    house.fake.faults.clear();
    ion.send('cum obțin cazierul judiciar');
    await sees(house, ion, 'Cazierul');
  });
});

describe('a token', () => {
  test('that is dead at the start is no readiness, until it works', { timeout: 60_000 }, async () => {
    const house = await open({ start: false });
    house.fake.changeToken('7000000001:another');
    const started = house.server.start();
    const state = async (path: string): Promise<number> =>
      fetch(`${house.server.url}${path}`).then(
        ({ status }) => status,
        () => 0,
      );
    while ((await state('/healthz')) === 0) await quiet(50);
    await quiet(500);
    assert.equal(await state('/readyz'), 503);
    assert.equal(await state('/healthz'), 200);
    assert.match(house.server.output(), /TELEGRAM_TOKEN/);
    house.fake.changeToken(botToken);
    await started;
    assert.equal(await state('/readyz'), 200);
    const ion = house.citizen('Ion');
    ion.start();
    await house.fake.until(() => ion.heard().length > 0);
  });

  test('that is revoked keeps 20 answers, and a new one delivers each once, in order', {
    timeout: 90_000,
  }, async () => {
    const house = await open();
    const ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
    const desk = await house.signIn(ana.deskLink);
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum reînnoiesc permisul?', 'Orhei');
    const caseId = caseIn(await cardOf(house, ana, 'permisul'));
    await desk.act(caseId, { do: 'take' });
    await sees(house, maria, 'Ana');
    const renewed = '7000000001:renewed-token';
    house.fake.changeToken(renewed);
    const answers = Array.from({ length: 20 }, (_, at) => `Pasul ${at + 1} din 20.`);
    for (const text of answers) await desk.act(caseId, { do: 'say', text });
    await quiet(1000);
    assert.deepEqual(shown(maria.inbox(), 'din 20.'), []);
    assert.match(house.server.output(), /TELEGRAM_TOKEN/);
    house.env.TELEGRAM_BOT_TOKEN = renewed;
    assert.equal(await house.server.stop(), 0);
    await house.server.start();
    await sees(house, maria, 'Pasul 20 din 20.', 60_000);
    await quiet();
    assert.deepEqual(
      shown(maria.inbox(), 'din 20.').map(({ text }) => /Pasul \d+ din 20\./.exec(text)?.[0]),
      answers,
    );
    maria.send('Mulțumesc!');
    await sees(house, ana, 'Mulțumesc!');
    assert.deepEqual(house.fake.journal.complaints, []);
  });
});

test('a server that is stopped ends its question for updates, and loses none', { timeout: 60_000 }, async () => {
  const house = await open();
  const ion = house.citizen('Ion');
  ion.start();
  await house.fake.until(() => ion.heard().length > 0);
  const since = Date.now();
  assert.equal(await house.server.stop(), 0);
  assert.ok(Date.now() - since < 5000, `${Date.now() - since} ms`);
  ion.send('cum obțin cazierul judiciar');
  await house.server.start();
  await sees(house, ion, 'Cazierul');
  assert.deepEqual(house.fake.journal.complaints, []);
});

test('while Telegram is away nothing is lost, and it goes on by itself', { timeout: 60_000 }, async () => {
  const house = await open();
  const ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
  const desk = await house.signIn(ana.deskLink);
  const maria = house.citizen();
  await house.opensCase(maria, 'Cum aflu cota unică?', 'Orhei');
  const caseId = caseIn(await cardOf(house, ana, 'cota unică'));
  await house.fake.goAway();
  await desk.act(caseId, { do: 'say', text: 'Vă răspund imediat.' });
  maria.send('Aștept.');
  await quiet(1500);
  await house.fake.comeBack();
  await sees(house, maria, 'Vă răspund imediat.', 20_000);
  await sees(house, ana, 'Aștept.', 40_000);
  await quiet();
  assert.equal(shown(maria.inbox(), 'Vă răspund imediat.').length, 1);
  assert.equal(shown(ana.inbox(), 'Aștept.').length, 1);
});

test('at the usual pace Telegram never has to say that it is too much', { timeout: 60_000 }, async () => {
  const house = await open({
    env: { TELEGRAM_CHAT_PER_SECOND: '1', TELEGRAM_GROUP_PER_MINUTE: '20', TELEGRAM_TOTAL_PER_SECOND: '30' },
    fake: { pacing: true },
  });
  const ana = await house.librarian('Ana Rusu');
  const group = await house.team([ana]);
  const maria = house.citizen();
  await house.opensCase(maria, 'Cum cer un aviz?');
  const words = Array.from({ length: 12 }, (_, at) => `Cuvântul ${at}.`);
  for (const word of words) maria.send(word);
  await house.fake.until(() => shown(group.messages(), words.at(-1)!)[0], 40_000);
  const order = group.messages().flatMap(({ text }) => /Cuvântul \d+\./.exec(text)?.[0] ?? []);
  assert.deepEqual(order, words);
  assert.deepEqual(
    house.fake.journal.calls().filter(({ status }) => status === 429),
    [],
  );
  assert.deepEqual(house.fake.journal.complaints, []);
});

const mongoUri = inject('mongoUri');
const database = mongoUri?.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/telegram-${process.pid}`);

describe.skipIf(database === undefined)('two processes on one token and one MongoDB', () => {
  let second: ServerProcess | undefined;
  afterAll(async () => {
    await second?.dispose();
    if (database === undefined) return;
    const connection = await mongoose.createConnection(database).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  test('one receives and sends, and the other goes on when it dies', { timeout: 120_000 }, async () => {
    const house = await open({ mongodbUri: database ?? '' });
    second = await serverProcess(house.env);
    await second.start();
    const ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum fac o procură?', 'Orhei');
    await takes(house, ana, 'Cum fac o procură?');
    await sees(house, maria, 'Ana');
    for (const word of ['unu', 'doi', 'trei']) maria.send(`Cuvântul ${word}`);
    await sees(house, ana, 'Cuvântul trei');
    await quiet(); // else its answer may be lost with the process, and the words come once more
    await house.server.kill();
    maria.send('Cuvântul patru');
    await sees(house, ana, 'Cuvântul patru', 60_000);
    ana.send('Am citit tot.');
    await sees(house, maria, 'Am citit tot.');
    await quiet();
    const said = shown(ana.inbox(), 'Cuvântul').map(({ text }) => /Cuvântul \w+/.exec(text)?.[0]);
    assert.deepEqual(
      said,
      ['unu', 'doi', 'trei', 'patru'].map((word) => `Cuvântul ${word}`),
    );
    assert.equal(shown(maria.inbox(), 'Am citit tot.').length, 1);
    assert.deepEqual(
      house.fake.journal.calls('getUpdates').filter(({ status }) => status === 409),
      [],
    );
    assert.deepEqual(house.fake.journal.complaints, []);
  });
});
