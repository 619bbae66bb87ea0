import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { type MessengerHouse, openMessengerHouse, reads } from '../support/messenger-house.js';
import { quiet, sees, takes } from '../support/telegram-house.js';

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
