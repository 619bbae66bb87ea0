import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { FakeUser, Seen } from '../fakes/telegram.js';
import {
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

/** What people and librarians do in their private chat beside a case, through the built server. */

const root = path.resolve(import.meta.dirname, '../..');

describe('in a private chat', () => {
  let house: TelegramHouse;
  let ana: Invited;
  beforeAll(async () => {
    house = await openTelegramHouse();
    ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
  });
  afterEach(async () => {
    assert.deepEqual(house.fake.journal.complaints, []);
    await house.fake.until(() => unanswered(house).length === 0);
  });
  afterAll(() => house?.dispose());

  const next = (who: FakeUser, act: () => void, words: RegExp): Promise<Seen> => {
    const before = who.inbox().length;
    act();
    return house.fake.until(() =>
      who
        .inbox()
        .slice(before)
        .find(({ from, text }) => from === 'bot' && words.test(text)),
    );
  };
  async function held(question: string): Promise<FakeUser> {
    const citizen = house.citizen();
    await house.opensCase(citizen, question, 'Orhei');
    await takes(house, ana, question);
    await sees(house, citizen, 'Ana');
    return citizen;
  }
  const closes = (citizen: FakeUser): Promise<Seen> =>
    next(ana, () => citizen.press(undefined, 'Închide discuția'), /Cazul s-a închis: de cetățean/);

  test('commands and descriptions are set in the languages that Telegram knows', async () => {
    await house.fake.until(
      () => [...house.fake.profile.keys()].filter((key) => key.startsWith('commands')).length >= 6,
    );
    const keys = [...house.fake.profile.keys()].join('\n');
    assert.match(keys, /ro/);
    assert.match(keys, /ru/);
    assert.match(JSON.stringify([...house.fake.profile.values()]), /"human"/);
  });

  test('a link of a library greets a citizen, and a code that is forged or spent lets nobody in', async () => {
    const ion = house.citizen('Ion');
    await next(ion, () => ion.start('lib_017_ro'), /Bun venit|Bună/);
    const stranger = house.citizen('Străin');
    await next(stranger, () => stranger.start('A'.repeat(24)), /folosit sau a expirat/);
    const { code } = await house.invited('Vera Luca', { library: orheiLibrary });
    const vera = house.citizen('Vera');
    await next(vera, () => vera.start(code), /Bun venit, Vera Luca/);
    await next(stranger, () => stranger.start(code), /folosit sau a expirat/);
    assert.equal(shown(stranger.inbox(), 'De acum primiți').length, 0);
    await next(stranger, () => stranger.send('/cases'), /./);
    assert.equal(shown(stranger.inbox(), 'așteaptă.').length, 0);
  });

  test('a link of ours as long as a code is a link, for a citizen and for a librarian; codes work as before', async () => {
    const ref = 'top_vehicle-registration';
    assert.equal(ref.length, 24);
    const ion = house.citizen('Ion');
    await next(ion, () => ion.start(ref), /Bun venit!/);
    await next(ana, () => ana.start(ref), /Bun venit! Scrieți întrebarea/);
    await next(ana, () => ana.start(`lib_${orheiLibrary}`), /Donici” Orhei – Orhei/);
    await next(ana, () => ana.start('A'.repeat(24)), /folosit sau a expirat/);
    assert.equal(shown(ion.inbox(), 'folosit sau a expirat').length, 0);
  });

  test('a place is shared by the keyboard, by a venue, or by a live location, which counts once', async () => {
    const ion = house.citizen('Ion');
    await next(ion, () => ion.start(), /buton/);
    const asked = await next(ion, () => ion.send('/library'), /satul/i);
    assert.ok(Array.isArray(asked.keyboard) && asked.keyboard[0]!.includes('locația'));
    const found = await next(ion, () => ion.sendLocation(47.385, 28.823), /Orhei/);
    assert.notEqual(found.keyboard, asked.keyboard);
    await next(ion, () => ion.send('/library'), /./);
    await next(ion, () => ion.sendVenue(47.385, 28.823, 'Acasă', 'Orhei'), /Orhei/);
    let live: ReturnType<FakeUser['liveLocation']> | undefined;
    await next(ion, () => (live = ion.liveLocation(47.385, 28.823)), /Orhei/);
    const before = ion.inbox().length;
    live!.move(47.39, 28.83);
    live!.stop();
    await quiet();
    assert.equal(ion.inbox().length, before);
  });

  test('a stranger’s, a stale and a forged press are answered with words and change nothing', async () => {
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum iau un credit?', 'Orhei');
    const caseId = caseIn(await cardOf(house, ana, 'credit'));
    const thief = house.citizen('Hoț');
    thief.start();
    const hello = await house.fake.until(() => thief.inbox().find(({ buttons }) => buttons.length > 0));
    for (const data of [
      `desk take ${caseId}`,
      `desk-close ${caseId} none`,
      'log consulted.citizens',
      'xyzzy 1',
      'рш'.repeat(10),
    ]) {
      await next(thief, () => thief.press(hello.id, data, { forged: true }), /./);
    }
    await next(thief, () => thief.press(hello.id, hello.buttons[0]!.title, { inaccessible: true }), /./);
    assert.equal(shown(maria.inbox(), 'Hoț').length, 0);
    await takes(house, ana, 'Cum iau un credit?');
    await sees(house, maria, 'Ana');
    await closes(maria);
  });

  test('words go where the reply points, else to the current case; at its end they wait for an answer to "to whom?"', async () => {
    const one = await held('Cum plătesc lumina?');
    const two = await held('Cum plătesc gazul?'); // the newest take is the current one
    ana.send('Acesta este pentru gaz.');
    await sees(house, two, 'Acesta este pentru gaz.');
    const card = ana.inbox().findLast(({ text }) => text.includes('lumina'))!;
    ana.send('Acesta este pentru lumină.', { replyTo: card.id });
    await sees(house, one, 'Acesta este pentru lumină.');
    ana.send('Iar gaz.'); // a reply does not change the current case
    await sees(house, two, 'Iar gaz.');
    ana.send('// sun la furnizor');
    await closes(two);
    const asked = await next(ana, () => ana.send('Prima parte.'), /Cui îi trimit/);
    const wrong = ana.send('A dua parte.');
    await house.fake.until(() => shown(ana.inbox(), 'Cui îi trimit').length >= 2);
    ana.edit(wrong, 'A doua parte.');
    await quiet(300);
    assert.ok(asked.buttons.every(({ title }) => !title.includes('gazul')));
    ana.press(asked.id, asked.buttons.find(({ title }) => title.includes('lumina'))!.title);
    await sees(house, one, 'A doua parte.');
    await next(ana, () => ana.send('Fără țintă.', { replyTo: asked.id }), /Cui îi trimit/); // unknown message: asks
    await quiet();
    assert.deepEqual(
      one.heard().flatMap((text) => /lumină\.|Prima parte\.|A d\w+ parte\./.exec(text)?.[0] ?? []),
      ['lumină.', 'Prima parte.', 'A doua parte.'],
    );
    for (const words of ['furnizor', 'Prima', 'doua']) assert.equal(shown(two.inbox(), words).length, 0, words);
    // a case that is chosen in a list gets none of the words that were asked about
    const list = await next(ana, () => ana.send('/cases'), /Cazuri:/);
    const { title } = list.buttons.find((button) => button.title.includes('lumina'))!;
    await next(ana, () => ana.press(list.id, title), /Cazul curent/);
    await quiet();
    assert.equal(shown(one.inbox(), 'Fără țintă').length, 0);
    await closes(one);
  });

  test('words after a choice that came to nothing go to nobody unasked; a note has a mark of its own', async () => {
    const one = await held('Cum plătesc chiria?');
    const two = await held('Cum plătesc parcarea?');
    const list = await next(ana, () => ana.send('/cases'), /2 la dumneavoastră/);
    const { title } = list.buttons.find((button) => button.title.includes('chiria'))!;
    await closes(one);
    await next(ana, () => ana.press(list.id, title), /./);
    await next(ana, () => ana.send('Pentru chirie: luni.'), /Cui îi trimit/);
    const card = ana.inbox().findLast(({ text }) => text.includes('parcarea'))!;
    const said = ana.send('Pentru parcare: marți.', { replyTo: card.id });
    await sees(house, two, 'Pentru parcare: marți.');
    const note = ana.send('// sun eu', { replyTo: card.id });
    const marks = (id: number) =>
      ana
        .inbox()
        .find((each) => each.id === id)
        ?.reactions.map(({ emoji }) => emoji);
    await house.fake.until(() => marks(said)?.length === 1 && marks(note)?.length === 1);
    assert.deepEqual([marks(said), marks(note)], [['👍'], ['✍']]);
    assert.equal(shown(two.inbox(), 'chirie').length, 0);
    await closes(two);
  });

  test('/cases offers what waits and what is held; /duty says and changes it', async () => {
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum scriu un testament?', 'Orhei');
    await cardOf(house, ana, 'testament');
    const list = await next(ana, () => ana.send('/cases'), /așteaptă/);
    const waiting = list.buttons.find(({ title }) => title.includes('testament'))!;
    await next(ana, () => ana.press(list.id, waiting.title), /testament/);
    await sees(house, maria, 'Ana');
    const mine = await next(ana, () => ana.send('/cases'), /1 la dumneavoastră/);
    await next(ana, () => ana.press(mine.id, mine.buttons[0]!.title), /Cazul curent/);
    const duty = await next(ana, () => ana.send('/duty'), /./);
    assert.equal(duty.buttons.length, 4);
    await next(ana, () => ana.press(duty.id, 'Lipsesc o oră'), /./);
    const away = await house.inStore((storage) => storage.librarians.get(ana.librarianId));
    assert.ok(away?.awayUntil !== undefined);
    await next(ana, () => ana.press(duty.id, 'Sunt aici'), /./);
    const back = await house.inStore((storage) => storage.librarians.get(ana.librarianId));
    assert.equal(back?.awayUntil, undefined);
    await closes(maria);
  });

  test('/log counts help in three taps, and takes it back', async () => {
    const month = new Date(Date.now() - 3_600_000);
    const logged = () =>
      house.inStore(async (storage) =>
        (await storage.work.between(month, new Date(Date.now() + 3_600_000))).filter(({ kind }) => kind === 'logged'),
      );
    const whom = await next(ana, () => ana.send('/log'), /Ce ajutor/);
    const about = await next(ana, () => ana.press(whom.id, 'Cetățean instruit'), /situație/);
    let answer = await next(ana, () => ana.press(about.id, about.buttons[0]!.title), /serviciu|Notat/);
    if (!answer.text.includes('Notat')) {
      const of = answer;
      answer = await next(ana, () => ana.press(of.id, of.buttons[0]!.title), /Notat/);
    }
    assert.deepEqual(
      (await logged()).map(({ category, librarianId }) => [category, librarianId]),
      [['citizen-trained', ana.librarianId]],
    );
    await next(ana, () => ana.press(answer.id, 'Anulează'), /Anulat/);
    assert.deepEqual(await logged(), []);
    await next(ana, () => ana.press(answer.id, 'Anulează'), /nimic de anulat/);
  });

  test('/ask opens a case that is never offered to its author', async () => {
    const vera = await house.librarian('Vera Ursu', { library: orheiLibrary });
    const asks = async (words: string, answer: RegExp): Promise<Seen> => next(vera, () => vera.send(words), answer);
    const first = await asks('/ask Cum folosesc MSign la bibliotecă?', /localitate|trimit/i);
    if (/localitate/i.test(first.text)) await asks('Orhei', /trimit|personal/i);
    await asks('Da, trimite', /bibliotecar/i);
    const card = await cardOf(house, ana, 'MSign la bibliotecă');
    await quiet();
    const offered = vera.inbox().filter(({ buttons }) => buttons.some(({ title }) => title === 'Preiau'));
    assert.deepEqual(
      offered.filter(({ text }) => text.includes('MSign la bibliotecă')),
      [],
    );
    const list = await next(vera, () => vera.send('/cases'), /așteaptă/);
    assert.ok(list.buttons.every(({ title }) => !title.includes('MSign')));
    ana.press(card.id, 'Preiau');
    await sees(house, vera, 'Ana');
    ana.send('Cu aplicația de pe telefon.');
    await sees(house, vera, 'Cu aplicația de pe telefon.');
    vera.send('Mulțumesc, colega.');
    await sees(house, ana, 'Mulțumesc, colega.');
  });

  test('no button carries more than 64 bytes, and every one can be read', () => {
    const everyone = house.fake.journal.calls('sendMessage').flatMap(({ payload }) => {
      const markup = payload.reply_markup as { inline_keyboard?: { callback_data?: string }[][] } | undefined;
      return markup?.inline_keyboard?.flat().flatMap(({ callback_data: data }) => data ?? []) ?? [];
    });
    assert.ok(everyone.length > 50);
    assert.deepEqual(
      everyone.filter((data) => Buffer.byteLength(data) > 64),
      [],
    );
  });

  test('doctor says who the bot is, and what BotFather should switch', async () => {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, DATA_DIR: house.server.dataDir, ...house.env };
    const run = (more: object = {}) =>
      promisify(execFile)(process.execPath, ['dist/cli.js', 'doctor'], { cwd: root, env: { ...env, ...more } }).catch(
        (error: { stdout: string }) => error,
      );
    const { stdout } = await run();
    assert.match(stdout, /Telegram: @eambasador_bot/);
    assert.match(stdout, /no webhook is set/);
    const { stdout: bad } = await run({ TELEGRAM_BOT_TOKEN: '1:wrong' });
    assert.match(bad, /Telegram refuses the token/);
  });
});

/** Presses that nobody has answered. */
function unanswered({ fake }: TelegramHouse): unknown[] {
  const answered = new Set(fake.journal.calls('answerCallbackQuery').map(({ payload }) => payload.callback_query_id));
  return fake.journal
    .updates()
    .flatMap(({ update }) =>
      update.callback_query === undefined ? [] : [(update.callback_query as { id: string }).id],
    )
    .filter((id) => !answered.has(id));
}
