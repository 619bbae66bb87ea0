import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { GraphUser } from '../fakes/graph.js';
import { type MessengerHouse, openMessengerHouse, reads } from '../support/messenger-house.js';
import { quiet, sees, takes } from '../support/telegram-house.js';

/** Meta's misfortunes and a colleague in the Page inbox, through the built server; echoes come after the answers here. */

let house: MessengerHouse;
beforeAll(async () => {
  house = await openMessengerHouse({ env: { MESSENGER_ECHO_WAIT: '2s' }, graph: { echoWaitMs: 0 } });
}, 60_000);
afterEach(() => assert.deepEqual(house.graph.journal.complaints, []));
afterAll(() => house?.dispose());

const question = 'Cum fac cazier judiciar?';
const answers = (person: GraphUser): string[] => person.heard().filter((text) => /STI/.test(text));
/** Somebody whom the bot has greeted. */
async function known(): Promise<GraphUser> {
  const person = house.person();
  person.send('Bună');
  await house.graph.until(() => person.inbox().length > 0, 10_000);
  await quiet(300);
  return person;
}

describe('an answer', () => {
  test('of which nobody knows and no echo comes goes once more, marked', async () => {
    const ana = await known();
    const before = ana.inbox().length;
    house.graph.faults.next('send', { kind: 'hang', processed: false, ms: 10 }, { person: ana.psid });
    ana.send(question);
    await house.graph.until(() => answers(ana).length > 0, 15_000);
    await quiet(2500);
    assert.equal(answers(ana).length, 1);
    const marked = ana
      .inbox()
      .slice(before)
      .map(({ text }) => text.startsWith('↻ '));
    assert.deepEqual(
      marked,
      marked.map((_each, index) => index === 0),
      'the first piece, and no other',
    );
  });

  test('whose echo comes after Meta’s answer is read once', async () => {
    const ana = await known();
    ana.send(question);
    await house.graph.until(() => answers(ana).length > 0, 10_000);
    await quiet(2500);
    assert.equal(answers(ana).length, 1);
    assert.ok(ana.heard().every((text) => !text.startsWith('↻')));
  });

  test.each(['error-before', 'error-after'] as const)('on which Meta breaks (502, %s) is read once', async (kind) => {
    const ana = await known();
    house.graph.faults.next('send', { kind, status: 502 }, { person: ana.psid });
    ana.send(question);
    await house.graph.until(() => answers(ana).length > 0, 10_000);
    await quiet(1500);
    assert.equal(answers(ana).length, 1);
    assert.equal(new Set(ana.heard()).size, ana.heard().length, 'nothing twice');
  });

  test('that one person gets too fast (613) does not keep it from another', async () => {
    const [ana, ion] = [await known(), await known()];
    house.graph.faults.next('send', { kind: 'too-many', code: 613 }, { person: ana.psid });
    ana.send(question);
    await house.graph.until(() => (house.graph.faults.counts['too-many'] ?? 0) > 0, 10_000);
    ion.send(question);
    await house.graph.until(() => answers(ion).length > 0, 10_000);
    assert.deepEqual(answers(ana), []);
  });
});

describe('a colleague who takes the thread in the Page inbox', () => {
  const taken = async (): Promise<GraphUser> => {
    const ana = await known();
    house.graph.humanAnswers(ana.psid, 'Vă răspund eu.', { takesThread: true });
    await house.graph.until(() => house.graph.pending() === 0, 10_000);
    return ana;
  };

  test('silences the bot, and it answers again when they give the thread back', async () => {
    const ana = await taken();
    const before = ana.inbox().length;
    ana.send(question);
    ana.send('codul meu este 2001234567893');
    await house.graph.until(() => house.graph.pending() === 0, 10_000);
    await quiet();
    assert.equal(ana.inbox().length, before);
    house.graph.givesThreadBack(ana.psid);
    ana.send(question);
    await house.graph.until(() => answers(ana).length > 0, 10_000);
  });

  test('has what they wrote, and what the person wrote to them, in the open case', async () => {
    const librarian = await house.librarian('Ana Popescu');
    const maria = house.person();
    await house.wantsHuman(maria, 'Cum fac un testament?');
    await takes(house, librarian, 'Cum fac un testament?');
    await reads(house, maria, 'Vă răspunde Ana');
    house.graph.humanAnswers(maria.psid, 'Sunați la notar.', { takesThread: true });
    await sees(house, librarian, 'Sunați la notar.');
    maria.send('La care notar?');
    await sees(house, librarian, 'La care notar?');
    librarian.send('La oricare.');
    await sees(house, librarian, 'NU a ajuns la cetățean');
    house.graph.givesThreadBack(maria.psid);
    await house.graph.until(() => house.graph.pending() === 0, 10_000);
    librarian.send('La oricare din raion.');
    await reads(house, maria, 'La oricare din raion.');
    assert.equal(maria.heard().filter((text) => text.includes('La oricare.')).length, 0);
    // the librarian's words were Meta's to refuse
    const complaints = house.graph.journal.complaints as string[];
    assert.ok(complaints.splice(0).every((complaint) => complaint.includes('another app is controlling')));
  });
});
