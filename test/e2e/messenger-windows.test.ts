import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import type { GraphUser } from '../fakes/graph.js';
import { type MessengerHouse, openMessengerHouse, reads } from '../support/messenger-house.js';
import { type Invited, quiet, sees, takes } from '../support/telegram-house.js';

/** Librarians who answer late, with the feature HUMAN_AGENT; each minute of it: test/channels/messenger/windows.test.ts. */

const minute = 60_000;
const day = 24 * 60 * minute;
const notArrived =
  /NU a ajuns la cetățean: .*Messenger.*Așteptați să scrie din nou; dacă v-a lăsat un număr, sunați-l\./;

let house: MessengerHouse;
let ana: Invited;
let maria: GraphUser;
beforeAll(async () => {
  house = await openMessengerHouse({ env: { MESSENGER_HUMAN_AGENT: 'on' }, graph: { humanAgent: true } });
  ana = await house.librarian('Ana Popescu');
  maria = house.person();
  await house.wantsHuman(maria, 'Cum fac un testament?');
  await takes(house, ana, 'Cum fac un testament?');
  await reads(house, maria, 'Vă răspunde Ana');
}, 60_000);
afterEach(() => assert.deepEqual(house.graph.journal.complaints, []));
afterAll(() => house?.dispose());

let ago = 0;
/** Maria's last act was so long ago: at Meta the clock goes on, the server's cannot, so its note goes back. */
async function isSilentFor(ms: number): Promise<void> {
  house.graph.advance(ms - ago);
  ago = ms;
  const at = new Date(Date.now() - ms);
  await house.inStore(({ memos }) =>
    memos.put(`messenger-heard:${maria.psid}`, at.toISOString(), { at: new Date(), group: `messenger:${maria.psid}` }),
  );
}

test('a librarian’s words go with the tag from 24 hours to 7 days, the bot’s own never; later it is said what to do', async () => {
  await isSilentFor(day - minute);
  ana.send('Încă azi.');
  assert.equal((await reads(house, maria, 'Încă azi.')).tag, undefined);
  await isSilentFor(day + 2 * minute);
  ana.send('A doua zi.');
  assert.equal((await reads(house, maria, 'A doua zi.')).tag, 'HUMAN_AGENT');
  await isSilentFor(7 * day - minute);
  ana.send('După o săptămână.');
  assert.equal((await reads(house, maria, 'După o săptămână.')).tag, 'HUMAN_AGENT');
  await isSilentFor(7 * day + minute);
  ana.send('Prea târziu.');
  assert.match((await sees(house, ana, 'NU a ajuns la cetățean')).text, notArrived);
  const tagged = maria.inbox().filter(({ tag }) => tag !== undefined);
  assert.deepEqual(
    tagged.map(({ text }) => text),
    ['Ana: A doua zi.', 'Ana: După o săptămână.'],
  );
});

test('the bot’s word that the case is closed does not go after 24 hours', async () => {
  await isSilentFor(7 * day + 2 * minute);
  const before = maria.inbox().length;
  const card = ana.inbox().findLast(({ buttons }) => buttons.some(({ title }) => title === 'Închid'))!;
  ana.press(card.id, 'Închid');
  const asked = await sees(house, ana, 'Cum l-ați ajutat');
  ana.press(asked.id, 'Cetățean consultat');
  await sees(house, ana, 'Cazul s-a închis');
  await quiet();
  assert.equal(maria.inbox().length, before);
});
