import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { type MessengerHouse, openMessengerHouse, reads } from '../support/messenger-house.js';
import { orheiLibrary, quiet, sees, takes } from '../support/telegram-house.js';

let house: MessengerHouse;
beforeAll(async () => {
  house = await openMessengerHouse();
}, 60_000);
afterAll(async () => house?.dispose());
afterEach(() => assert.deepEqual(house.graph.journal.complaints, []));

test('a start subscribes the Page and sets Get Started and the menu in two languages', async () => {
  const { graph } = house;
  await graph.until(() => graph.profile.has('persistent_menu'), 10_000);
  assert.ok(graph.profile.has('get_started'));
  for (const field of ['messages', 'message_echoes', 'standby', 'feed'])
    assert.ok(graph.subscribedFields.includes(field));
  const locales = (graph.profile.get('persistent_menu') as { locale: string }[]).map(({ locale }) => locale);
  assert.deepEqual(locales, ['default', 'ru_RU']);
});

describe('a conversation', () => {
  test('begins with Get Started, answers in the language of the question, by quick replies of at most 20 characters', async () => {
    const ana = house.person();
    ana.getStarted('grp_mame-din-balti');
    await reads(house, ana, 'robotul bibliotecilor');
    ana.send('сколько стоит удостоверение личности?');
    await house.graph.until(() => ana.heard().some((text) => /леев|лей/.test(text)), 10_000);
    const { quickReplies = [] } = ana.inbox().at(-1)!;
    assert.ok(quickReplies.length > 0 && quickReplies.length <= 13);
    for (const { title } of quickReplies) assert.ok([...title].length <= 20, title);
  });

  test('begins by the link of a library with that library, and by the link of a topic with its answer', async () => {
    const ana = house.person();
    ana.getStarted(`lib_${orheiLibrary}`);
    await reads(house, ana, 'Donici” Orhei – Orhei');
    const cards = await house.graph.until(
      () => ana.inbox().find(({ elements }) => (elements ?? []).length > 0),
      10_000,
    );
    assert.equal(cards.elements.length, 1);
    const titles = ana
      .inbox()
      .at(-1)!
      .quickReplies.map(({ title }) => title);
    for (const title of ['Scriu bibliotecii', 'Română', 'Русский', 'Gagauzça']) assert.ok(titles.includes(title));
    ana.referral('top_id-card-get');
    await reads(house, ana, 'buletin');
    const before = ana.heard().length;
    ana.send('cât costă?');
    await house.graph.until(
      () =>
        ana
          .heard()
          .slice(before)
          .some((text) => /\blei\b/.test(text)),
      10_000,
    );
    ana.tap('Vreau un om');
    await reads(house, ana, 'locul: Orhei');
  });

  test('the same event twice is answered once; a long answer comes in pieces', async () => {
    const ana = house.person();
    house.graph.faults.rates({ duplicate: 1 });
    ana.send('Cum fac cazier judiciar?');
    await reads(house, ana, 'cazier');
    house.graph.faults.clear();
    await quiet(1500);
    assert.equal(ana.heard().filter((text) => /STI/.test(text)).length, 1);
    for (const { text = '' } of ana.inbox()) assert.ok(text.length <= 2000);
  });

  test('libraries come as text and as cards with map, phone and a button', async () => {
    const ana = house.person();
    ana.send('biblioteca din Orhei');
    const cards = await house.graph.until(
      () => ana.inbox().find(({ elements }) => (elements ?? []).length > 0),
      10_000,
    );
    assert.match(cards.elements[0]!.title, /Orhei|Donici/);
    assert.ok(ana.heard().some((text) => text.includes('openstreetmap.org')));
  });
});

describe('a case', () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  test('between Messenger and Telegram: words, edit, picture, both ways, letter for letter', async () => {
    const ana = await house.librarian('Ana Popescu');
    const maria = house.person();
    await house.wantsHuman(maria, 'Cum fac un testament?');
    await takes(house, ana, 'Cum fac un testament?');
    await reads(house, maria, 'Vă răspunde Ana');
    const mid = maria.send('<b>Bună</b> *ziua* 👵🏽 \u200fשלום');
    await sees(house, ana, '<b>Bună</b> *ziua* 👵🏽');
    maria.edit(mid, 'Bună ziua, scuze');
    await sees(house, ana, '✏️ Bună ziua, scuze');
    maria.attach('image', picture, 'act.png');
    const photo = await house.fake.until(() => ana.inbox().find(({ media }) => media !== undefined), 10_000);
    assert.ok(photo.media?.bytes?.equals(picture));
    const said = ana.send('Veniți *luni*, la <9>!');
    assert.equal((await reads(house, maria, 'Veniți')).text, 'Ana: Veniți *luni*, la <9>!');
    ana.edit(said, 'Veniți marți.');
    await reads(house, maria, 'Veniți marți.');
    ana.photo(picture, 'formular');
    const seen = await house.graph.until(
      () => maria.inbox().find(({ attachment }) => attachment !== undefined),
      10_000,
    );
    assert.ok(seen.attachment?.bytes?.equals(picture));
    ana.send('La revedere');
    await reads(house, maria, 'La revedere');
    maria.tap('Închide discuția');
    await sees(house, ana, 'Cazul s-a închis: de cetățean');
  });
});

describe('the webhook', () => {
  test('is verified by our word only; what Meta has not signed is refused', async () => {
    const { graph, server } = house;
    assert.deepEqual(await graph.verifyWebhook(), { status: 200, body: '1158201444' });
    assert.equal((await graph.verifyWebhook({ token: 'another' })).status, 403);
    for (const signature of ['wrong', 'none'] as const) {
      assert.equal((await graph.post({ object: 'page', entry: [] }, { signature })).status, 401);
    }
    assert.equal((await graph.post({ object: 'user', entry: [] })).status, 404);
    const address = `${server.url}/webhooks/messenger/deletion`;
    const ask = (signed: string): Promise<Response> =>
      fetch(address, { method: 'POST', body: new URLSearchParams({ signed_request: signed }) });
    const { url, confirmation_code: code } = (await (await ask(graph.deletionRequest('77'))).json()) as Record<
      string,
      string
    >;
    assert.ok(url?.endsWith(String(code)));
    assert.match(await (await fetch(String(url))).text(), /\/delete/);
    assert.equal((await ask('x.y')).status, 401);
    assert.equal((await fetch(`${address}/${'0'.repeat(20)}`)).status, 404);
  });

  test('a question in a comment gets one private reply', async () => {
    const about = { from: '9900001', text: 'Cum fac cazier judiciar?' };
    house.graph.comment(about);
    const replies = () =>
      house.graph
        .user('9900001')
        .inbox()
        .filter(({ text = '' }) => text.includes('în privat'));
    await house.graph.until(() => replies().length > 0, 10_000);
    await quiet(500);
    assert.equal(replies().length, 1);
  });

  test('a colleague who answers in the Page inbox makes the bot silent until a button is pressed', async () => {
    const ana = house.person();
    ana.send('Bună');
    await house.graph.until(() => ana.inbox().length > 0, 10_000);
    house.graph.humanAnswers(ana.psid, 'Vă răspund eu.');
    await house.graph.until(() => house.graph.pending() === 0, 10_000);
    await quiet(300);
    const before = ana.inbox().length;
    ana.send('Cum fac cazier judiciar?');
    await quiet(1000);
    assert.equal(ana.inbox().length, before);
    ana.send('/menu');
    await house.graph.until(() => ana.inbox().length > before, 10_000);
  });
});

describe('what Meta allows', () => {
  const minute = 60_000;
  test('a message of 23 h 59 min ago is answered, one of 24 h 1 min ago is not', async () => {
    const [early, late] = [house.person(), house.person()];
    late.send('Cum fac cazier judiciar?', { at: Date.now() - 24 * 60 * minute - minute });
    early.send('Cum fac cazier judiciar?', { at: Date.now() - 24 * 60 * minute + minute });
    await reads(house, early, 'cazier');
    await quiet(500);
    assert.deepEqual(late.inbox(), []);
  });

  test('a dead token loses nothing: all goes out once, in order, when it works again', async () => {
    const ana = house.person();
    ana.send('Bună');
    await house.graph.until(() => ana.inbox().length > 0, 10_000);
    house.graph.killToken();
    ana.send('Cum fac cazier judiciar?');
    await quiet(1000);
    const before = ana.inbox().length;
    house.graph.reviveToken();
    await house.graph.until(() => ana.heard().some((text) => /STI/.test(text)), 40_000);
    await quiet(500);
    assert.ok(ana.inbox().length > before);
    assert.equal(ana.heard().filter((text) => /STI/.test(text)).length, 1);
  }, 60_000);

  test('an answer that is lost is decided by its echo: nobody reads it twice', async () => {
    const ana = house.person();
    ana.send('Bună');
    await house.graph.until(() => ana.inbox().length > 0, 10_000);
    await quiet(300);
    house.graph.faults.next('send', { kind: 'lost-answer' });
    ana.send('Cum fac cazier judiciar?');
    await house.graph.until(() => ana.heard().some((text) => /STI/.test(text)), 10_000);
    await quiet(3000);
    assert.equal(ana.heard().filter((text) => /STI/.test(text)).length, 1);
  });

  test('a person who has blocked the Page: the librarian reads so', async () => {
    const ion = await house.librarian('Ion Munteanu');
    const ana = house.person();
    await house.wantsHuman(ana, 'Cum scriu o plângere vecinului?');
    await takes(house, ion, 'Cum scriu o plângere vecinului?');
    await reads(house, ana, 'Vă răspunde Ion');
    ana.block();
    ion.send('Veniți luni.');
    await sees(house, ion, 'NU a ajuns la cetățean: nu mai poate fi găsit');
  });
});
