import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { createJoinRequests } from '../../src/cases/join-requests.js';
import { systemClock } from '../../src/core/clock.js';
import type { FakeUser, Seen } from '../fakes/telegram.js';
import { noBrowser, openBrowser } from '../support/browser.js';
import {
  type Invited,
  openTelegramHouse,
  orheiLibrary,
  quiet,
  sees,
  shown,
  type TelegramHouse,
} from '../support/telegram-house.js';

/** `/librarian`, from the first word to the first case, through the built server. */

describe('somebody who works at a library', () => {
  let house: TelegramHouse;
  let maria: Invited;
  let dora: Invited;
  beforeAll(async () => {
    house = await openTelegramHouse();
    maria = await house.librarian('Maria Popa', { library: orheiLibrary, role: 'coordinator' });
    dora = await house.librarian('Dora Rusu', { library: orheiLibrary, role: 'coordinator' });
  });
  afterEach(() => assert.deepEqual(house.fake.journal.complaints, []));
  afterAll(() => house?.dispose());

  const next = (who: FakeUser, act: () => void, words: RegExp): Promise<Seen> => {
    const before = who.inbox().length;
    act();
    return house.fake.until(
      () =>
        who
          .inbox()
          .slice(before)
          .find(({ from, text }) => from === 'bot' && words.test(text)),
      10_000,
    );
  };
  const presses = (who: FakeUser, on: Seen, title: RegExp): void =>
    void who.press(on.id, on.buttons.find((button) => title.test(button.title))!.title);
  async function asks(name: string, place = 'la Orhei'): Promise<FakeUser> {
    const nina = house.citizen(name);
    await next(nina, () => nina.send('/librarian'), /Scrieți numele lui/);
    const libraries = await next(nina, () => nina.send(place), /alegeți biblioteca/);
    await next(nina, () => presses(nina, libraries, /Donici/), /Am trimis cererea/);
    return nina;
  }
  const cardOf = (who: FakeUser, name: string): Promise<Seen> =>
    house.fake.until(() =>
      who.inbox().findLast(({ text, buttons }) => text.includes(`bibliotecar: ${name}`) && buttons.length === 2),
    );
  const librarianIn = (user: FakeUser) => house.inStore((storage) => storage.librarians.byTelegram(String(user.id)));
  const commandsOf = (user: FakeUser): string[] | undefined =>
    (
      house.fake.profile.get(`commands ${JSON.stringify({ type: 'chat', chat_id: user.id })}`) as
        | { command: string }[]
        | undefined
    )?.map(({ command }) => command);

  test('asks with a typed place, is confirmed on Telegram, and gets a welcome, commands and cases', async () => {
    const nina = await asks('Nina');
    const card = await cardOf(maria, 'Nina');
    assert.match(card.text, /Donici.*Orhei/);
    await cardOf(dora, 'Nina');
    await next(maria, () => presses(maria, card, /Confirm/), /Confirmat: Nina/);
    await sees(house, nina, 'Bun venit, Nina');
    const person = await librarianIn(nina);
    assert.deepEqual(
      [person?.role, person?.status, person?.libraryId, person?.hours, person?.languages],
      ['librarian', 'active', orheiLibrary, 'Mo-Fr 09:00-17:00', ['ro']],
    );
    await house.fake.until(() => commandsOf(nina)?.includes('cases'));
    assert.deepEqual(commandsOf(nina)?.slice(0, 5), ['cases', 'duty', 'log', 'ask', 'help']);
    assert.ok(commandsOf(maria)?.includes('duty'));
    await next(nina, () => nina.send('/cases'), /Cazuri:/);
    await next(nina, () => nina.send('/librarian'), /Sunteți deja bibliotecar/);
    const late = await cardOf(dora, 'Nina');
    await next(dora, () => presses(dora, late, /Refuz/), /Maria Popa a hotărât deja: confirmat/);
    assert.equal((await librarianIn(nina))?.status, 'active');
  });

  test('is told politely of a refusal, and cannot ask again at once', async () => {
    const ion = await asks('Ion');
    const card = await cardOf(maria, 'Ion');
    await next(maria, () => presses(maria, card, /Refuz/), /Refuzat: Ion/);
    await sees(house, ion, 'Coordonatorul nu a confirmat');
    assert.equal(await librarianIn(ion), undefined);
    await next(ion, () => ion.send('/librarian Orhei'), /alegeți biblioteca/);
    const list = ion.inbox().findLast(({ text }) => text.includes('alegeți biblioteca'))!;
    await next(ion, () => presses(ion, list, /Donici/), /refuzată de curând/);
    await next(ion, () => ion.send('Unde este biblioteca?'), /./);
  });

  test('waits for one of two who press at once; exactly one decides', async () => {
    const vera = await asks('Vera');
    const [one, other] = [await cardOf(maria, 'Vera'), await cardOf(dora, 'Vera')];
    presses(maria, one, /Confirm/);
    presses(dora, other, /Refuz/);
    const decided = () => [maria, dora].flatMap((who) => shown(who.inbox(), 'a hotărât deja'));
    await house.fake.until(() => decided().some(({ id }) => id > 0) && decided().length >= 2);
    await house.fake.until(
      () => shown(vera.inbox(), 'Bun venit').length + shown(vera.inbox(), 'nu a confirmat').length > 0,
    );
    await quiet();
    const joined = (await librarianIn(vera)) !== undefined;
    assert.equal(shown(vera.inbox(), 'Bun venit').length, joined ? 1 : 0);
    assert.equal(shown(vera.inbox(), 'nu a confirmat').length, joined ? 0 : 1);
  });

  test('can change their mind: cancel, another place, a question for the bot, a place of no library', async () => {
    const rita = house.citizen('Rita');
    const asked = await next(rita, () => rita.send('/librarian'), /Scrieți numele lui/);
    await next(rita, () => presses(rita, asked, /Renunț/), /nu am trimis nimic/);
    const again = await next(rita, () => rita.send('/librarian Peresecina'), /alegeți biblioteca/);
    await next(rita, () => presses(rita, again, /Alt loc/), /Scrieți numele lui/);
    await next(rita, () => rita.send('xyzzy'), /Nu am găsit/);
    await next(rita, () => rita.send('Cât costă un buletin de identitate nou pentru copilul meu?'), /lei|buletin/i);
    await next(rita, () => rita.send('/menu'), /./);
    assert.equal(shown(maria.inbox(), 'Rita').length, 0);
  });

  test('who is not a coordinator decides nothing, by a forged press or a forged library', async () => {
    const dan = await asks('Dan');
    const card = await cardOf(maria, 'Dan');
    const confirm = card.buttons[0]!.data!;
    const ana = await house.librarian('Ana Lupu', { library: orheiLibrary });
    const thief = house.citizen('Hoț');
    thief.start();
    const hello = await house.fake.until(() => thief.inbox().find(({ buttons }) => buttons.length > 0));
    await next(thief, () => thief.press(hello.id, confirm, { forged: true }), /nu mai este valabil/);
    await next(dan, () => dan.press(dan.inbox().at(-1)!.id, confirm, { forged: true }), /nu mai este valabil/);
    const own = ana.inbox().findLast(({ from }) => from === 'bot')!;
    await next(ana, () => ana.press(own.id, confirm, { forged: true }), /altui raion/);
    await next(thief, () => thief.press(hello.id, 'join library 0123', { forged: true }), /Scrieți numele lui/);
    await next(thief, () => thief.press(hello.id, 'join place nowhere', { forged: true }), /Scrieți numele lui/);
    await next(maria, () => maria.press(card.id, 'join confirm nobody', { forged: true }), /nu mai este/);
    assert.equal(await librarianIn(dan), undefined);
    assert.equal(await librarianIn(thief), undefined);
  });

  test('is confirmed at the desk too, by who may and from there alone', async () => {
    const lia = await asks('Lia');
    await cardOf(maria, 'Lia');
    const [mariasDesk, anasDesk] = [
      await house.signIn(maria.deskLink),
      await house.signIn((await house.librarian('Olga Lupu', { library: orheiLibrary })).deskLink),
    ];
    const { joins } = (await (await mariasDesk.get('coordinator')).json()) as {
      joins: { id: string; shown: string; library: string }[];
    };
    const waiting = joins.find(({ shown: name }) => name.startsWith('Lia'))!;
    assert.match(waiting.library, /Donici/);
    assert.equal((await anasDesk.post(`joins/${waiting.id}`, { do: 'confirm' })).status, 403);
    assert.equal((await mariasDesk.post(`joins/${waiting.id}`, { do: 'dance' })).status, 400);
    const foreign = await fetch(`${house.server.url}/desk/api/joins/${waiting.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example', cookie: 'desk=x' },
      body: '{"do":"confirm"}',
    });
    assert.equal(foreign.status, 403);
    assert.deepEqual((await mariasDesk.post(`joins/${waiting.id}`, { do: 'confirm' })).body, { status: 'joined' });
    await sees(house, lia, 'Bun venit, Lia');
    assert.equal((await mariasDesk.post(`joins/${waiting.id}`, { do: 'confirm' })).status, 200);
    assert.equal((await mariasDesk.post('joins/nobody', { do: 'confirm' })).status, 404);
    await house.fake.until(() => commandsOf(lia)?.includes('cases'));
    await quiet();
    assert.equal(shown(lia.inbox(), 'Bun venit').length, 1);
  });

  test.skipIf(noBrowser)('is confirmed on the coordinator’s page, by the keyboard alone', async () => {
    const zoe = await asks('Zoe');
    await cardOf(dora, 'Zoe');
    const browser = await openBrowser();
    try {
      const page = await (await browser.newContext({ locale: 'ro' })).newPage();
      await page.goto(dora.deskLink);
      await page.locator('[data-action=confirm]').click();
      await page.locator('nav [data-page=coordinator]').click();
      const confirm = page.getByRole('button', { name: /Confirmă: Zoe/ });
      await confirm.focus();
      await page.keyboard.press('Enter');
      await sees(house, zoe, 'Bun venit, Zoe');
      await page.getByText('persoana primește de acum cazuri').waitFor();
      await confirm.waitFor({ state: 'detached' });
    } finally {
      await browser.close();
    }
  });

  test('takes the request along when they delete their data', async () => {
    const eva = await asks('Eva');
    await cardOf(maria, 'Eva');
    const sure = await next(eva, () => eva.send('/delete'), /Ștergem tot/);
    await next(eva, () => presses(eva, sure, /Da, șterge/), /șterg/);
    const of = () =>
      house.inStore((storage) =>
        createJoinRequests({ ...storage, clock: systemClock, hash: String, tell: async () => {} }).of(String(eva.id)),
      );
    for (let looks = 0; (await of()) !== undefined && looks < 50; looks++) await quiet(100);
    assert.equal(await of(), undefined);
    const card = await cardOf(maria, 'Eva');
    await next(maria, () => presses(maria, card, /Confirm/), /nu mai este/);
    assert.equal(await librarianIn(eva), undefined);
  });

  test('who opens their link again, while Telegram refuses their list of commands, is a librarian all the same', async () => {
    house.fake.faults.next('setMyCommands', { kind: 'error-before' });
    const { code } = await house.invited('Sora Ciobanu', { library: orheiLibrary });
    const sora = house.citizen('Sora');
    await next(sora, () => sora.start(code), /Bun venit, Sora/);
    await next(sora, () => sora.start(code), /Bun venit, Sora/); // the same chat, the same code
    assert.equal((await librarianIn(sora))?.status, 'active');
    await next(sora, () => sora.send('/cases'), /Cazuri:/);
  });
});
