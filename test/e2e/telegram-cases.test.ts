import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { FakeGroup, FakeUser, Seen } from '../fakes/telegram.js';
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

/** Cases between people on Telegram, through the built server and a strict stand-in for the platform. */

describe('between private chats', () => {
  let house: TelegramHouse;
  let ana: Invited;
  let ion: Invited;
  beforeAll(async () => {
    house = await openTelegramHouse();
    ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
    ion = await house.librarian('Ion Munteanu', { library: orheiLibrary });
  });
  afterEach(() => assert.deepEqual(house.fake.journal.complaints, []));
  afterAll(() => house?.dispose());

  /** A case that Ana holds, current in her chat. */
  async function heldByAna(question: string): Promise<FakeUser> {
    const citizen = house.citizen();
    await house.opensCase(citizen, question, 'Orhei');
    await takes(house, ana, question);
    await sees(house, citizen, 'Ana');
    return citizen;
  }
  async function anaCloses(question: string): Promise<void> {
    const card = ana
      .inbox()
      .findLast(({ text, buttons }) => text.includes(question) && buttons.some(({ title }) => title === 'Închid'));
    ana.press(card!.id, 'Închid');
    const asked = await house.fake.until(() =>
      ana.inbox().findLast(({ id, text }) => id > card!.id && text.includes('Cum l-ați ajutat')),
    );
    ana.press(asked.id, 'Cetățean consultat');
    await house.fake.until(() =>
      ana.inbox().some(({ id, text }) => id > asked.id && text.includes('Cazul s-a închis')),
    );
  }

  test('a case goes from question to rating, each word once', async () => {
    const maria = await heldByAna('Cum depun o cerere la cadastru?');
    ana.send('Bună ziua! Aveți semnătură electronică?');
    await sees(house, maria, 'Bună ziua! Aveți semnătură electronică?');
    maria.send('Nu am. Ce fac?');
    await sees(house, ana, 'Nu am. Ce fac?');
    await anaCloses('cadastru');
    const rate = await house.fake.until(() =>
      maria.inbox().find(({ buttons }) => buttons.some(({ title }) => title === '5')),
    );
    maria.press(rate.id, '5');
    await sees(house, maria, 'Mulțumesc pentru notă');
    await quiet();
    assert.equal(shown(maria.inbox(), 'Aveți semnătură electronică?').length, 1);
    assert.equal(shown(ana.inbox(), 'Nu am. Ce fac?').length, 1);
    const { presses, answered } = pressesIn(house);
    assert.deepEqual(
      [...presses].filter((id) => !answered.has(id)),
      [],
      'each press is answered',
    );
  });

  test('of two who take within 50 ms one wins, and the other reads who it was', async () => {
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum plătesc impozitul pe locuință?', 'Orhei');
    const [first, second] = [await cardOf(house, ana, 'impozitul'), await cardOf(house, ion, 'impozitul')];
    ana.press(first.id, 'Preiau');
    ion.press(second.id, 'Preiau');
    await house.fake.until(() => [...shown(ana.inbox(), 'Cazul este la'), ...shown(ion.inbox(), 'Cazul este la')][0]);
    await quiet();
    const anas = shown(ana.inbox(), 'Cazul este la Ion Munteanu');
    const ions = shown(ion.inbox(), 'Cazul este la Ana Rusu');
    assert.equal(anas.length + ions.length, 1);
    const [winner, loser] = ions.length > 0 ? ['Ana', 'Ion'] : ['Ion', 'Ana'];
    assert.equal(shown(maria.inbox(), winner!).length, 1);
    assert.equal(shown(maria.inbox(), loser!).length, 0);
    maria.send('Închide discuția');
    await sees(house, winner === 'Ana' ? ana : ion, 'de cetățean');
  });

  test('the same update three times changes something once', async () => {
    const maria = await heldByAna('Cum cer un certificat de căsătorie?');
    for (let times = 0; times < 3; times++) house.fake.updates.duplicateNext();
    maria.send('Este urgent, plec luni.');
    await sees(house, ana, 'Este urgent, plec luni.');
    ana.send('Veniți azi la bibliotecă.');
    await sees(house, maria, 'Veniți azi la bibliotecă.');
    await anaCloses('căsătorie');
    await quiet();
    assert.equal(shown(ana.inbox(), 'Este urgent, plec luni.').length, 1);
    assert.equal(shown(maria.inbox(), 'Veniți azi la bibliotecă.').length, 1);
    assert.ok((house.fake.faults.counts.duplicate ?? 0) >= 3);
  });

  test('an answer to a citizen who has blocked the bot is told in a message of its own within 5 s', async () => {
    const maria = await heldByAna('Cum schimb buletinul pierdut?');
    maria.block();
    const since = Date.now();
    ana.send('Veniți cu o poză și cu certificatul de naștere.');
    await sees(house, ana, 'NU a ajuns la cetățean', 5000);
    assert.ok(Date.now() - since < 5000);
    await anaCloses('buletinul pierdut');
  });

  const copyOf = (person: { inbox(): Seen[] }, words: string): Seen => {
    const copies = shown(person.inbox(), words);
    assert.equal(copies.length, 1, words);
    return copies[0]!;
  };

  test('an edit before, after the relay and after the end', async () => {
    const maria = await heldByAna('Cum aflu pensia mea?');
    const written = maria.send('Am lucrat 30 de ani.');
    maria.edit(written, 'Am lucrat 31 de ani.'); // perhaps not relayed yet
    await sees(house, ana, '✏️ Am lucrat 31 de ani.');
    maria.edit(written, 'Am lucrat 32 de ani.');
    await sees(house, ana, '✏️ Am lucrat 32 de ani.');
    maria.edit(written, 'Am lucrat 32 de ani.'); // nothing changed
    const years = copyOf(ana, 'Am lucrat');
    assert.ok(years.edited && years.earlier.length <= 2);
    const answer = ana.send('Intrați pe cnas.gov.md');
    await sees(house, maria, 'Intrați pe cnas.gov.md');
    ana.edit(answer, 'Intrați pe portalul cnas.gov.md');
    await sees(house, maria, 'Intrați pe portalul cnas.gov.md');
    assert.equal(copyOf(maria, 'Ana: Intrați pe').earlier[0], 'Ana: Intrați pe cnas.gov.md');
    ana.edit(answer, 'Intrați pe portalul cnas.gov.md');
    await anaCloses('pensia');
    await sees(house, maria, 'a închis discuția');
    const [toAna, toMaria] = [ana.inbox().length, maria.inbox().length];
    maria.edit(written, 'Am lucrat 33 de ani.');
    ana.edit(answer, 'Intrați pe alt portal.');
    await house.fake.until(() =>
      ana
        .inbox()
        .slice(toAna)
        .some(({ text }) => text.includes('NU a ajuns la cetățean')),
    );
    await quiet();
    assert.deepEqual(maria.inbox().slice(toMaria), []);
    assert.equal(shown(ana.inbox(), '33 de ani').length, 0);
    assert.equal(shown(ana.inbox(), 'Am lucrat 32').length, 1);
    assert.equal(shown(maria.inbox(), 'Intrați pe portalul').length, 1);
  });

  test('a correction changes a caption, comes once although its answer is lost, and anew where nothing can change', async () => {
    const maria = await heldByAna('Cum cer un ajutor social?');
    const picture = maria.photo(Buffer.from('picture'), 'hârtia mea, fața');
    await sees(house, ana, 'hârtia mea, fața');
    maria.edit(picture, 'hârtia mea, spatele');
    await sees(house, ana, '✏️ hârtia mea, spatele');
    const changed = copyOf(ana, 'hârtia mea');
    assert.ok(changed.edited && changed.media !== undefined);
    const answer = ana.send('Veniți luni.');
    await sees(house, maria, 'Veniți luni.');
    house.fake.faults.next('editMessageText', { kind: 'lost-answer' });
    ana.edit(answer, 'Veniți marți.');
    await sees(house, maria, 'Veniți marți.');
    const later = ana.send('Sunt aici.');
    await sees(house, maria, 'Sunt aici.');
    await house.fake.until(() => house.fake.journal.calls('editMessageText').length >= 2);
    assert.deepEqual(copyOf(maria, 'Veniți marți').earlier, ['Ana: Veniți luni.']);
    maria.delete(copyOf(maria, 'Sunt aici.').id);
    ana.edit(later, 'Sunt aici până la cinci.');
    await sees(house, maria, '✏️ Ana: Sunt aici până la cinci.');
    const long = maria.send('Povestea mea. '.repeat(292));
    await house.fake.until(() => shown(ana.inbox(), 'Povestea mea.').length === 2);
    maria.edit(long, 'Povestea mea, pe scurt.');
    await sees(house, ana, '✏️ Povestea mea, pe scurt.');
    assert.ok(!shown(ana.inbox(), 'pe scurt')[0]!.edited);
    await anaCloses('ajutor social');
  });

  test('an answer after the citizen has closed reaches nobody, and its author reads that', async () => {
    const maria = await heldByAna('Cum mă înscriu la grădiniță?');
    maria.send('Închide discuția');
    await house.fake.until(() => ana.inbox().findLast(({ text }) => text.includes('Cazul s-a închis: de cetățean')));
    const before = ana.inbox().length;
    ana.send('Aveți nevoie de certificatul de naștere.');
    await house.fake.until(() =>
      ana
        .inbox()
        .slice(before)
        .some(({ text }) => text.includes('NU a ajuns la cetățean')),
    );
    const card = ana.inbox().findLast(({ text }) => text.includes('grădiniță'))!;
    const again = ana.inbox().length;
    ana.send('Și de o cerere.', { replyTo: card.id });
    await house.fake.until(() =>
      ana
        .inbox()
        .slice(again)
        .some(({ text }) => text.includes('NU a ajuns la cetățean')),
    );
    await quiet();
    assert.equal(shown(maria.inbox(), 'certificatul de naștere').length, 0);
    assert.equal(shown(maria.inbox(), 'Și de o cerere').length, 0);
    // the button of a closed case is answered, and changes nothing
    const late = ana.inbox().length;
    const press = ana.press(card.id, card.buttons[0]!.title);
    await house.fake.until(() => press.answer() !== undefined && ana.inbox().length > late);
    assert.match(ana.last()!.text, /închis/i);
  });

  test.each([
    ['only emoji', '👩‍👩‍👧 🇲🇩 👍🏽'],
    ['<', 'dacă a < b && c > d <b>nu</b> &amp;'],
    ['*', '*stea* _linie_ `cod` [x](y) ~~~ ||'],
    ['marks of direction', '\u200Fשלום\u200E (abc) \u202Babc\u202C \u061C٣ \u2067x\u2069'],
    ['spaces and lines', 'unu  doi\n\n\n   trei\tpatru'],
  ])('%s go letter for letter both ways', async (_name, words) => {
    const maria = house.citizen();
    const question = `Cum plătesc amenda numărul ${words.length}?`;
    await house.opensCase(maria, question, 'Orhei');
    await takes(house, ana, question);
    maria.send(words);
    const there = await sees(house, ana, words);
    assert.ok(there.text.length - words.length <= 60, there.text);
    ana.send(words);
    const here = await sees(house, maria, words);
    assert.ok(here.text.length - words.length <= 60, here.text);
    await anaCloses(question);
  });

  test('the longest message there is arrives in pieces, letter for letter', async () => {
    const maria = await heldByAna('Cum fac un cont MPass?');
    const long = Array.from({ length: 512 }, (_, at) => `ă${String(at).padStart(6, '0')};`).join('');
    assert.equal(long.length, 4096);
    maria.send(long);
    const pieces = await house.fake.until(() => {
      const found = ana.inbox().filter(({ from, text }) => from === 'bot' && /ă\d{6};/.test(text));
      return found
        .map(({ text }) => text)
        .join('')
        .includes('ă000511;')
        ? found
        : undefined;
    });
    assert.equal(
      pieces
        .map(({ text }) => text)
        .join('')
        .replace(/^.*👤 /, ''),
      long,
    );
    ana.send(long);
    await house.fake.until(() => maria.heard().join('').includes('ă000511;'));
    assert.ok(maria.heard().join('').includes(long));
    await anaCloses('MPass');
  });

  test('a librarian at the desk may write more than a message holds', async () => {
    const ina = await house.librarian('Ina Ceban', { library: orheiLibrary });
    const desk = await house.signIn(ina.deskLink);
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum trimit declarația online?', 'Orhei');
    const caseId = caseIn(await cardOf(house, ina, 'declarația'));
    const long = Array.from({ length: 4097 }, (_, at) => 'абвгдежзий'[at % 10]).join('');
    await desk.act(caseId, { do: 'say', text: long });
    await house.fake.until(() => maria.heard().join('').includes(long));
    await sees(house, ina, 'declarația');
    await desk.act(caseId, { do: 'close', category: 'none' });
    await sees(house, maria, 'a închis discuția');
  });

  test('a librarian who leaves lets go of what they hold', async () => {
    const vlad = await house.librarian('Vlad Pascari', { library: orheiLibrary });
    const head = await house.librarian('Elena Cojocaru', { library: orheiLibrary, role: 'admin' });
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum deschid o firmă?', 'Orhei');
    await takes(house, vlad, 'firmă');
    const desk = await house.signIn(head.deskLink);
    const { status } = await desk.post(`people/${vlad.librarianId}`, { do: 'suspend' });
    assert.equal(status, 200);
    await sees(house, maria, 'nu mai poate continua');
    const before = vlad.inbox().length;
    vlad.send('Sunt încă aici');
    await house.fake.until(() => vlad.inbox().length > before + 1);
    assert.equal(shown(maria.inbox(), 'Sunt încă aici').length, 0);
    await takes(house, ana, 'firmă');
    ana.send('Bună ziua, continui eu.');
    await sees(house, maria, 'Bună ziua, continui eu.');
    await anaCloses('firmă');
  });
});

/** Which presses came, and which were answered. */
function pressesIn({ fake }: TelegramHouse): { presses: Set<unknown>; answered: Set<unknown> } {
  const presses = fake.journal
    .updates()
    .flatMap(({ update }) =>
      update.callback_query === undefined ? [] : [(update.callback_query as { id: string }).id],
    );
  const answered = fake.journal.calls('answerCallbackQuery').map(({ payload }) => payload.callback_query_id);
  return { presses: new Set<unknown>(presses), answered: new Set<unknown>(answered) };
}

describe('in the group of a team', () => {
  let house: TelegramHouse;
  let ana: Invited;
  let ion: Invited;
  let guest: FakeUser;
  let group: FakeGroup;
  beforeAll(async () => {
    house = await openTelegramHouse();
    ana = await house.librarian('Ana Rusu');
    ion = await house.librarian('Ion Munteanu');
    guest = house.fake.user(77, { firstName: 'Oaspete' });
    group = await house.team([ana, ion, guest]);
  });
  afterEach(() => assert.deepEqual(house.fake.journal.complaints, []));
  afterAll(() => house?.dispose());

  /** A case that waits at the national team: its citizen, and the topic it got. */
  async function opens(question: string): Promise<{ maria: FakeUser; thread: number }> {
    const maria = house.citizen();
    await house.opensCase(maria, question);
    return { maria, thread: await topicWith(question) };
  }
  const topicWith = async (words: string): Promise<number> =>
    (
      await house.fake.until(
        () => shown(group.messages(), words).findLast(({ thread }) => thread !== undefined),
        10_000,
      )
    ).thread!;
  const inTopic = (thread: number, words: string): Promise<Seen> =>
    house.fake.until(() => shown(group.thread(thread), words)[0], 10_000);

  test('a case has a topic with its card pinned; the first words take it, and each word comes once', async () => {
    const { maria, thread } = await opens('Cum verific un credit?');
    const [card] = shown(group.thread(thread), 'Cum verific un credit?');
    await house.fake.until(() => group.thread(thread).some(({ id, pinned }) => id === card!.id && pinned));
    const words = group.write(ana, 'Bună ziua, vă ajut eu.', { thread });
    await sees(house, maria, 'Bună ziua, vă ajut eu.');
    await house.fake.until(() =>
      group.thread(thread).some(({ id, reactions }) => id === words && reactions.length > 0),
    );
    maria.send('Mulțumesc mult!');
    await inTopic(thread, 'Mulțumesc mult!');
    group.write(ion, 'Cred că altfel.', { thread }); // who does not hold it writes a note
    group.write(ana, '// întreb la bancă', { thread });
    const answer = group.write(ana, 'Sunați la 1414.', { thread });
    await sees(house, maria, 'Sunați la 1414.');
    group.as(ana, { thread }).edit(answer, 'Sunați la 1515.');
    await sees(house, maria, 'Sunați la 1515.');
    assert.equal(shown(maria.inbox(), 'Sunați la').length, 1);
    await quiet();
    assert.equal(shown(group.thread(thread), 'Mulțumesc mult!').length, 1);
    for (const kept of ['Cred că altfel', 'întreb la bancă']) assert.equal(shown(maria.inbox(), kept).length, 0, kept);
    maria.press(undefined, 'Închide discuția');
    await inTopic(thread, 'Cazul s-a închis');
    await house.fake.until(() => group.topics().find((topic) => topic.thread === thread)?.closed);
  });

  test('who is not invited, and who writes anonymously, reaches nobody and is told so in the topic', async () => {
    const { maria, thread } = await opens('Cum cer o subvenție?');
    group.write(guest, 'Nu știu nici eu.', { thread });
    await inTopic(thread, 'Nu sunteți invitat');
    group.write(ana, 'Fără nume.', { thread, anonymous: true });
    await inTopic(thread, 'Scrieți anonim');
    const card = shown(group.thread(thread), 'subvenție')[0]!;
    const press = group.as(guest, { thread }).press(card.id, 'Preiau');
    await house.fake.until(() => press.answer());
    await house.fake.until(() => shown(group.thread(thread), 'Nu sunteți invitat')[1]);
    assert.equal(shown(maria.inbox(), 'Nu știu nici eu').length + shown(maria.inbox(), 'Fără nume').length, 0);
    group.as(ion, { thread }).press(card.id, 'Preiau');
    await sees(house, maria, 'Ion');
    group.as(ana, { thread }).press(card.id, 'Preiau');
    await sees(house, ana, 'Cazul este la Ion Munteanu');
    group.as(ion, { thread }).photo(Buffer.from('x'), 'un model');
    await sees(house, maria, 'un model');
    const picture = await house.fake.until(() => maria.inbox().find(({ media }) => media !== undefined));
    assert.match(picture.text, /un model/);
  });

  test('a topic deleted by hand becomes one new topic with its history, however many rows wait', async () => {
    const { maria, thread } = await opens('Cum obțin o adeverință?');
    group.write(ana, 'Pentru ce vă trebuie?', { thread });
    await sees(house, maria, 'Pentru ce vă trebuie?');
    maria.send('Pentru bancă.');
    await inTopic(thread, 'Pentru bancă.');
    group.deleteTopic(thread);
    const before = group.topics().length;
    for (const word of ['unu', 'doi', 'trei', 'patru']) maria.send(`Mai am o întrebare: ${word}.`);
    const next = await topicWith('întrebare: patru.');
    assert.notEqual(next, thread);
    await quiet();
    assert.equal(group.topics().length, before + 1);
    const all = group
      .thread(next)
      .filter(({ from }) => from === 'bot')
      .map(({ text }) => text)
      .join('\n');
    const order = [
      'Cum obțin o adeverință?',
      'Pentru ce vă trebuie?',
      'Pentru bancă.',
      'unu.',
      'doi.',
      'trei.',
      'patru.',
    ];
    assert.deepEqual(
      order.map((words) => all.split(words).length - 1),
      order.map(() => 1),
      all,
    );
    assert.deepEqual(
      [...order].sort((one, other) => all.indexOf(one) - all.indexOf(other)),
      order,
    );
    group.write(ana, 'Veniți mâine.', { thread: next });
    await sees(house, maria, 'Veniți mâine.');
  });

  test('a topic that was closed by hand takes what comes', async () => {
    const { maria, thread } = await opens('Cum aflu codul poștal?');
    group.closeTopic(thread, ana);
    maria.send('Este pentru un colet.');
    await inTopic(thread, 'Este pentru un colet.');
  });

  test('a group that must wait 30 s holds up nobody else', { timeout: 60_000 }, async () => {
    const { maria, thread } = await opens('Cum înregistrez o mașină?');
    const other = house.citizen();
    house.fake.faults.next('sendMessage', { kind: 'too-many', retryAfter: 30 }, { chat: group.id });
    maria.send('Am toate actele.');
    await house.fake.until(() => house.fake.journal.calls('sendMessage').some(({ fault }) => fault === 'too-many'));
    const since = Date.now();
    other.start();
    await house.fake.until(() => other.inbox().some(({ from }) => from === 'bot'));
    assert.ok(Date.now() - since < 2000);
    await house.fake.until(() => shown(group.thread(thread), 'Am toate actele.')[0], 40_000);
    assert.ok(Date.now() - since > 28_000);
    await quiet();
    assert.equal(shown(group.thread(thread), 'Am toate actele.').length, 1);
  });
});

test('a group that becomes a supergroup keeps its cases', { timeout: 60_000 }, async () => {
  const house = await openTelegramHouse();
  try {
    const ana = await house.librarian('Ana Rusu');
    const group = await house.team([ana], { forum: false, id: -4001 });
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum cer un duplicat?');
    const card = await house.fake.until(() => shown(group.messages(), 'Cum cer un duplicat?')[0]);
    group.write(ana, 'Bună ziua!', { replyTo: card.id });
    await sees(house, maria, 'Bună ziua!');
    group.migrate();
    for (const word of ['unu', 'doi', 'trei']) maria.send(`După mutare ${word}`);
    const last = await house.fake.until(() => shown(group.messages(), 'După mutare trei')[0]);
    assert.equal(last.chatId, group.id);
    group.write(ana, 'Vă văd.', { replyTo: last.id });
    await sees(house, maria, 'Vă văd.');
    await quiet();
    for (const word of ['unu', 'doi', 'trei']) {
      assert.equal(shown(group.messages(), `După mutare ${word}`).length, 1, word);
    }
    assert.deepEqual(house.fake.journal.complaints, []);
  } finally {
    await house.dispose();
  }
});

describe('killed with -9', () => {
  let house: TelegramHouse;
  let ana: Invited;
  beforeAll(async () => {
    house = await openTelegramHouse();
    ana = await house.librarian('Ana Rusu', { library: orheiLibrary });
  });
  afterEach(() => assert.deepEqual(house.fake.journal.complaints, []));
  afterAll(() => house?.dispose());

  const textOf = (update: unknown): string | undefined => (update as { message?: { text?: string } }).message?.text;
  /** The update with these words has been confirmed: it is stored, and nothing else need have happened. */
  const stored = (words: string): Promise<unknown> =>
    house.fake.until(() => {
      const update = house.fake.journal.updates().find((entry) => textOf(entry.update) === words);
      if (update === undefined) return undefined;
      return house.fake.journal.entries.find(
        (entry) => entry.kind === 'confirmed' && entry.offset > update.update.update_id,
      );
    });
  /** The platform is silent when these words come for this chat, so that what is stored is not relayed; or has just been asked to. */
  async function killedWhile(chat: number, when: 'stored' | 'sending', from: FakeUser, words: string): Promise<void> {
    // these words alone: a repetition of those before may still be on its way to the chat
    const isThese = ({ text }: Readonly<Record<string, unknown>>): boolean => String(text).includes(words);
    house.fake.faults.next('sendMessage', { kind: 'hang', processed: false }, { chat, when: isThese });
    from.send(words);
    await stored(words);
    const sends = (): boolean => house.fake.journal.calls('sendMessage').some(({ payload }) => isThese(payload));
    if (when === 'sending') await house.fake.until(sends);
    await house.server.kill();
    house.fake.faults.clear();
    await house.server.start();
  }

  test('between storing and relaying, nothing is lost either way and nothing waits long', {
    timeout: 60_000,
  }, async () => {
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum cer un apostil?', 'Orhei');
    await takes(house, ana, 'Cum cer un apostil?');
    await sees(house, maria, 'Ana');
    const said: string[] = [];
    for (const when of ['stored', 'sending'] as const) {
      const [ask, answer] = [`Este pentru Italia (${when}).`, `Mergeți la minister (${when}).`];
      await killedWhile(ana.id, when, maria, ask);
      await sees(house, ana, ask, 15_000);
      await quiet(); // a kill between what the platform took and our note of it is another story: marked, and seen twice
      await killedWhile(maria.id, when, ana, answer);
      await sees(house, maria, answer, 15_000);
      await quiet();
      said.push(ask, answer);
    }
    await quiet();
    for (const words of said) {
      assert.equal(shown([...ana.inbox(), ...maria.inbox()], words).length, 1, words);
    }
  });

  test('after the second picture of an album of four, all four arrive once and in order', {
    timeout: 60_000,
  }, async () => {
    const maria = house.citizen();
    await house.opensCase(maria, 'Cum citesc factura?', 'Orhei');
    await takes(house, ana, 'Cum citesc factura?');
    await sees(house, maria, 'Ana');
    const before = ana.inbox().length;
    const [one, two, three, four] = [1, 2, 3, 4].map((at) => ({
      bytes: Buffer.from(`p${at}`),
      caption: `pagina ${at}`,
    }));
    maria.album([one!, two!]);
    await house.fake.until(() => shown(ana.inbox(), 'pagina 2')[0]);
    await quiet(300);
    await house.server.kill();
    maria.album([three!, four!]);
    await house.server.start();
    await house.fake.until(() => shown(ana.inbox(), 'pagina 4')[0], 15_000);
    await quiet();
    const pictures = ana
      .inbox()
      .slice(before)
      .filter(({ media }) => media !== undefined);
    const pages = pictures.map(({ media, text }) => [String(media!.bytes), /pagina \d/.exec(text)?.[0]]);
    assert.deepEqual(
      pages,
      [1, 2, 3, 4].map((at) => [`p${at}`, `pagina ${at}`]),
    );
  });
});
