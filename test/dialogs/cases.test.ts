import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { isOpen } from '../../src/core/case.js';
import { writeRecord } from '../../src/storage/record-json.js';
import { staff } from '../cases/case-memory.js';
import { hour, minute, openLibrary } from './open-library.js';

const ana = staff('ana', 'library');
const ion = staff('ion', 'district');
const maria = staff('maria', 'national');
const offDuty = [staff('ana', 'library', ['ro'], false), staff('maria', 'national', ['ro'], false)];

const only = (memory: { cases: Map<string, { case: { state: string } }> }) => {
  assert.equal(memory.cases.size, 1);
  return [...memory.cases.values()][0]!.case as import('../../src/core/case.js').Case;
};

describe('a citizen asks for a person', () => {
  test('and gets one: question, place, yes, answer, rating', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana, maria]);
    await citizen.writes('câine');
    await citizen.presses({ do: 'human' });
    citizen.heard('case-ask-place');
    await citizen.writes('Cahul');
    assert.match(citizen.hears().join(), /case-confirm \(ro\)\n\ncâine\n\ncase-no-codes/);
    await citizen.writes('da');
    citizen.heard('case-waiting');
    const opened = only(memory);
    assert.equal(opened.question, 'câine');
    assert.deepEqual([opened.state, opened.step, opened.libraryId], ['waiting', 'library', 'lib-cahul']);
    await librarian(ana).takesTheNextAndWrites('Bună ziua, cu ce vă ajut?');
    citizen.heardFrom('librarian', 'Bună ziua, cu ce vă ajut?');
    assert.equal(librarian(ana).reads().at(-1)?.delivery, 'delivered');
    await citizen.writes('am un câine');
    assert.deepEqual(citizen.hears(), ['case-delivered (ro)']);
    await citizen.writes('și o pisică');
    assert.deepEqual(citizen.hears(), [], 'the mark is shown once for each silence');
    await librarian(ana).does({ do: 'close', category: 'citizen-trained', service: 'id-card' });
    citizen.heard('case-rate');
    await citizen.writes('5');
    citizen.heard('case-rated');
    const [entry] = memory.worked.values();
    assert.deepEqual(
      [entry?.librarianId, entry?.category, entry?.service, entry?.rating],
      ['ana', 'citizen-trained', 'id-card', 5],
    );
  });

  test('without a place: the national team is asked at once', async () => {
    const { citizen, memory } = await openLibrary([ana, maria]);
    await citizen.presses({ do: 'human' });
    await citizen.presses({ do: 'case-skip-place' });
    await citizen.presses({ do: 'case-yes' });
    citizen.heard('case-write-question');
    await citizen.writes('cum fac?');
    assert.deepEqual([only(memory).step, only(memory).question], ['national', 'cum fac?']);
  });

  test('of a village of which there are two, is asked which', async () => {
    const { citizen, memory } = await openLibrary([ana, maria]);
    await citizen.presses({ do: 'human' });
    await citizen.writes('Ivanovca');
    citizen.heard('case-which-place');
    await citizen.writes('Ivanovca (Cahul)');
    await citizen.writes('nu pot intra în cont');
    await citizen.presses({ do: 'case-yes' });
    assert.deepEqual([only(memory).place?.id, only(memory).question], ['ivanovca-2', 'nu pot intra în cont']);
  });

  test('and says no: nothing is sent', async () => {
    const { citizen, memory } = await openLibrary([ana]);
    await citizen.presses({ do: 'human' });
    await citizen.writes('Cahul');
    await citizen.writes('Nu');
    citizen.heard('case-not-sent');
    assert.equal(memory.cases.size, 0);
  });

  test('but opens the menu instead: the wish is dropped and the menu shown', async () => {
    const { citizen, memory } = await openLibrary([ana]);
    await citizen.presses({ do: 'human' });
    await citizen.presses({ do: 'menu' });
    citizen.heard('menu-situations');
    await citizen.writes('Cahul');
    await citizen.presses({ do: 'case-yes' });
    assert.equal(memory.cases.size, 0);
  });

  test('off hours: hears when and a phone before writing more; the case is kept until then', async () => {
    const people = offDuty.map((one) => ({ ...one }));
    const { citizen, memory, later } = await openLibrary(people, {
      at: '2026-03-02T20:00:00Z',
      nextAt: '2026-03-03T07:00:00Z',
    });
    await citizen.presses({ do: 'human' });
    await citizen.writes('Cahul');
    citizen.heard('case-later');
    await citizen.presses({ do: 'case-yes' });
    citizen.heard('case-later');
    await later(10 * hour);
    assert.deepEqual(citizen.hears(), []);
    people[0]!.onDuty = true;
    await later(hour + minute);
    assert.deepEqual([only(memory).state, only(memory).step], ['waiting', 'library']);
  });

  test('when nobody is there at all: hears it at once, the case is kept, the coordinator alarmed', async () => {
    const { citizen, memory, later } = await openLibrary([]);
    await citizen.presses({ do: 'human' });
    await citizen.writes('Cahul');
    citizen.heard('case-nobody');
    await citizen.presses({ do: 'case-yes' });
    const opened = only(memory);
    assert.ok(opened.state === 'waiting' && opened.alarmedAt !== undefined);
    for (let day = 0; day < 30; day++) await later(24 * hour);
    assert.equal(only(memory).state, 'waiting', 'a waiting case never closes unsaid');
  });

  test('in a language nobody speaks: hears it, and is taken up once they choose another', async () => {
    const { citizen, memory } = await openLibrary([
      staff('ana', 'library', ['ru']),
      staff('maria', 'national', ['ru']),
    ]);
    await citizen.asksForAHuman('câine');
    citizen.heard('case-nobody-speaks');
    await citizen.presses({ do: 'language', language: 'ru' });
    citizen.heard('case-soon');
    assert.deepEqual([only(memory).language, only(memory).step], ['ru', 'library']);
  });
});

describe('librarians', () => {
  test('take one case within 50 ms: one wins, the other reads who', async () => {
    const { citizen, librarian, atOnce, memory } = await openLibrary([ana, maria]);
    await citizen.asksForAHuman();
    await atOnce(librarian(maria).takes, librarian(ana).takes);
    const taken = only(memory);
    assert.ok(taken.state === 'taken');
    const [winner, loser] = taken.holder.id === 'maria' ? [maria, ana] : [ana, maria];
    const told = librarian(loser)
      .reads()
      .find(({ to }) => to === loser.id);
    assert.deepEqual(told?.notice, { key: 'case-notice-taken-by', params: { name: winner.name } });
    assert.ok(!librarian(winner).notices().includes('case-notice-taken-by'));
    assert.equal(citizen.hears().filter((text) => text.includes('case-taken')).length, 1);
  });

  test('cannot close by a button of before what waits again: nobody has read it', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    await librarian(ana).takes();
    await librarian(ana).does({ do: 'release' });
    await citizen.writes('încă ceva');
    await librarian(ana).does({ do: 'close', category: 'citizen-consulted', onlyTaken: true });
    assert.equal(only(memory).state, 'waiting');
    assert.equal(librarian(ana).notices().at(-1), 'case-notice-not-taken');
    await librarian(ana).does({ do: 'close', category: 'citizen-consulted' });
    assert.equal(only(memory).state, 'closed', 'at the desk, where all of it is read');
  });

  test('who are suspended release their cases; what they still write reaches nobody', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana, maria]);
    await citizen.asksForAHuman();
    await librarian(ana).takes();
    await librarian(ana).does({ do: 'suspended' });
    citizen.heard('case-released');
    assert.deepEqual([only(memory).state, only(memory).step], ['waiting', 'national']);
    await librarian(maria).takes();
    await librarian(ana).writes('eu sunt încă aici');
    assert.ok(!citizen.hears().join().includes('eu sunt'));
  });

  test('who stay silent are reminded, then lose the case, while the citizen writes on', async () => {
    const { citizen, librarian, memory, later } = await openLibrary([ana, ion, maria]);
    await citizen.asksForAHuman('câine');
    await librarian(ana).takes();
    await later(5 * minute);
    await citizen.writes('mai sunteți?');
    await later(6 * minute);
    assert.equal(librarian(ana).notices().at(-1), 'case-notice-remind');
    await citizen.writes('alo?');
    await later(50 * minute);
    citizen.heard('case-released');
    await citizen.writes('aștept');
    assert.deepEqual([only(memory).state, only(memory).step], ['waiting', 'district'], 'the next who is not Ana');
    await later(16 * minute);
    citizen.heard('case-rolled-up');
    await citizen.writes('încă aștept');
    await librarian(maria).writes('Sunt aici.');
    citizen.heardFrom('librarian', 'Sunt aici.');
    const words = librarian(maria)
      .reads()
      .filter(({ from }) => from === 'citizen');
    assert.deepEqual(
      words.map(({ text }) => text),
      ['mai sunteți?', 'alo?', 'aștept', 'încă aștept'],
    );
  });

  test('who do not come: up step by step, then the coordinator is alarmed, once', async () => {
    const { citizen, memory, later } = await openLibrary([ana, ion, maria]);
    await citizen.asksForAHuman();
    const steps: string[] = [];
    for (let quarter = 0; quarter < 5; quarter++) {
      steps.push(only(memory).step);
      await later(15 * minute);
    }
    assert.deepEqual(steps, ['library', 'district', 'national', 'national', 'national']);
    assert.equal(citizen.hears().filter((text) => text.includes('case-alarmed')).length, 1);
    const alarms = [...memory.said.values()].filter(({ notice }) => notice?.key === 'case-notice-alarm');
    assert.equal(alarms.length, 1);
  });

  test('write together; a guest’s words and every note stay among them', async () => {
    const { citizen, librarian } = await openLibrary([ana, ion, maria]);
    await citizen.asksForAHuman();
    await librarian(ana).writes('Bună ziua.');
    citizen.heardFrom('librarian', 'Bună ziua.');
    await librarian(ion).writes('cred că este altceva');
    await librarian(ana).writes('// întreb la primărie');
    await librarian(maria).does({ do: 'note', text: 'sunați-l' });
    assert.deepEqual(citizen.hears(), [], 'a note must not reach the citizen');
    await librarian(ion).does({ do: 'join' });
    citizen.heard('case-joined');
    await librarian(ion).writes('Vă ajut și eu.');
    citizen.heardFrom('librarian', 'Vă ajut și eu.');
    const notes = librarian(ana)
      .reads()
      .filter(({ from }) => from === 'note');
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['cred că este altceva', '// întreb la primărie', 'sunați-l'],
    );
  });

  test('pass a case to a colleague or a team', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana, ion, maria]);
    await citizen.asksForAHuman();
    await librarian(ana).takes();
    await librarian(ana).does({ do: 'pass', to: { id: 'ion', name: 'Ion Popescu' } });
    citizen.heard('case-passed');
    await librarian(ion).does({ do: 'pass', to: 'national' });
    citizen.heard('case-passed-team');
    assert.deepEqual([only(memory).state, only(memory).step], ['waiting', 'national']);
  });

  test('answer with a ready answer, in the citizen’s language', async () => {
    const { citizen, librarian } = await openLibrary([ana]);
    await citizen.writes('собака');
    await citizen.asksForAHuman();
    await librarian(ana).does({ do: 'ready', topic: 'id-card-get' });
    citizen.heardFrom('librarian', 'answer id-card-get (ru)');
  });

  test('are told in words when an answer did not arrive', async () => {
    const library = await openLibrary([ana]);
    await library.citizen.asksForAHuman();
    library.platform = { outcome: 'refused', reason: 'blocked' };
    await library.librarian(ana).writes('Bună ziua.');
    const lines = library.librarian(ana).reads();
    assert.equal(lines.find(({ from }) => from === 'librarian')?.delivery, 'refused');
    assert.equal(lines.at(-1)?.notice?.key, 'case-notice-undelivered');
  });
});

describe('a case ends', () => {
  test('by the citizen, who leaves and comes back: continued at its holder', async () => {
    const { citizen, librarian, memory, later } = await openLibrary([ana, maria]);
    await citizen.asksForAHuman('câine');
    await librarian(ana).writes('Bună ziua.');
    await citizen.presses({ do: 'case-close' });
    citizen.heard('case-closed');
    await later(5 * hour);
    await citizen.writes('încă ceva despre câine');
    citizen.heard('case-continue-ask');
    await citizen.presses({ do: 'case-continue' });
    citizen.heard('case-continued');
    const again = only(memory);
    assert.ok(again.state === 'taken' && again.holder.id === 'ana');
    assert.equal(librarian(ana).reads().at(-1)?.text, 'încă ceva despre câine');
  });

  test('by the librarian; a new question is the bot’s again, answered without being typed twice', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    await librarian(ana).writes('Gata.');
    await librarian(ana).does({ do: 'close', category: 'citizen-consulted' });
    await citizen.writes('buletin');
    citizen.heard('case-continue-ask');
    await citizen.presses({ do: 'case-new' });
    citizen.heard('id-card-get');
    await citizen.writes('удостоверение');
    assert.ok(!citizen.hears().join().includes('case-continue-ask'), 'not asked again');
    assert.equal(only(memory).state, 'closed');
  });

  test('and a question asked after it is the next case\'s question, not the button "new question"', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana]);
    await citizen.asksForAHuman('câine');
    await librarian(ana).takes();
    await librarian(ana).does({ do: 'close', category: 'citizen-consulted' });
    await citizen.writes('buletin');
    await citizen.writes('nu'); // a new question
    citizen.heard('id-card-get');
    await citizen.presses({ do: 'human' });
    await citizen.presses({ do: 'case-yes' });
    const [, second] = [...memory.cases.values()].map((summary) => summary.case);
    assert.equal(second?.question, 'buletin');
  });

  test('by time, counted in taken only; a day later nothing is asked', async () => {
    const { citizen, librarian, memory, later } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    await librarian(ana).writes('Mai aveți întrebări?');
    await later(71 * hour);
    assert.equal(only(memory).state, 'taken');
    await later(hour);
    citizen.heard('case-closed');
    await later(25 * hour);
    await citizen.writes('buletin');
    citizen.heard('id-card-get');
  });

  test('and what a librarian still writes is shown as not sent', async () => {
    const { citizen, librarian } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    await librarian(ana).takes();
    await citizen.presses({ do: 'case-close' });
    citizen.hears();
    await librarian(ana).writes('prea târziu');
    assert.deepEqual(citizen.hears(), []);
    const [failed, notice] = librarian(ana)
      .reads()
      .slice(-2)
      .sort((one) => (one.from === 'librarian' ? -1 : 1));
    assert.deepEqual([failed?.text, failed?.delivery], ['prea târziu', 'refused']);
    assert.equal(notice?.notice?.key, 'case-notice-closed');
  });

  test('in the middle by deletion: the librarian is told, and no word of the person stays', async () => {
    const { citizen, librarian, memory, later, kept } = await openLibrary([ana]);
    await citizen.writes('secretul meu');
    await citizen.asksForAHuman();
    await librarian(ana).writes('Bună ziua.');
    await citizen.writes('alt secret');
    await citizen.presses({ do: 'delete' });
    citizen.heard('delete-sure');
    await citizen.presses({ do: 'yes' });
    assert.equal(librarian(ana).notices().at(-1), 'case-notice-deleted');
    await later(3000);
    citizen.heard('deleted');
    await librarian(ana).writes('mai sunteți?');
    assert.deepEqual(citizen.hears(), []);
    const found = only(memory);
    assert.ok(found.state === 'closed' && found.closedBy === 'deletion' && !isOpen(found));
    const everything = writeRecord([
      ...memory.cases.values(),
      ...memory.said.values(),
      ...memory.asked.values(),
      await kept(),
    ]);
    assert.doesNotMatch(everything, /secret|Bună|mai sunteți/);
  });
});

describe('while a case is open', () => {
  test('the bot answers nothing but how the case stands, and what is a person’s right', async () => {
    const { citizen, librarian, memory } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    await librarian(ana).takes();
    citizen.hears();
    await citizen.writes('buletin');
    await citizen.writes('Meniu');
    assert.deepEqual(citizen.hears(), ['case-delivered (ro)']);
    await citizen.presses({ do: 'menu' });
    assert.deepEqual(citizen.hears(), ['case-still-taken (ro)']);
    await citizen.writes('/menu');
    assert.deepEqual(citizen.hears(), ['case-still-taken (ro)']);
    await citizen.writes('/privacy');
    citizen.heard('privacy');
    await citizen.sends('voice');
    citizen.heard('case-media-kept-out');
    assert.deepEqual(
      [...memory.said.values()].filter(({ from }) => from === 'citizen').map(({ text }) => text),
      ['buletin', 'Meniu'],
    );
  });

  test('nobody is limited', async () => {
    const { citizen, memory } = await openLibrary([ana]);
    await citizen.asksForAHuman();
    for (let count = 0; count < 60; count++) await citizen.writes(`rând ${count}`);
    assert.equal([...memory.said.values()].filter(({ from }) => from === 'citizen').length, 60);
  });
});
