import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'vitest';
import { type ChannelHouse, openChannelHouse } from '../../support/messenger-channel.js';

const echoWaitMs = 60_000;
const neverDone = { kind: 'hang', processed: false, ms: 1 } as const;
const doneUnanswered = { kind: 'lost-answer' } as const;

let house: ChannelHouse;
beforeEach(async () => {
  house = await openChannelHouse({ echoWaitMs });
});
afterEach(async () => {
  assert.deepEqual(house.fake.journal.complaints, []);
  await house.dispose();
});
/** The wait for an echo, and the sender's pauses in it. */
const waitsForEcho = async (): Promise<void> => {
  await house.passes(1001);
  await house.passes(echoWaitMs);
};

describe('a send without a clear answer and without an echo', () => {
  test('goes once more after the wait for it, marked, and what comes behind it follows', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', neverDone);
    await house.posts(ana, 'Veniți luni');
    await house.posts(ana, 'cu buletinul');
    await house.passes(1001);
    await house.passes(echoWaitMs - 2000);
    assert.deepEqual(ana.heard(), [], 'not before the wait is over');
    await house.passes(2000);
    assert.deepEqual(ana.heard(), ['↻ Veniți luni', 'cu buletinul']);
    await waitsForEcho();
    assert.equal(ana.inbox().length, 2);
    assert.deepEqual(house.states(), ['sent', 'sent']);
  });

  test('that was delivered all the same is read twice at most, the second time marked', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', doneUnanswered);
    await house.posts(ana, 'Veniți luni');
    await waitsForEcho();
    assert.deepEqual(ana.heard(), ['Veniți luni', '↻ Veniți luni']);
  });

  test.each([
    ["a person's words", 0, 3],
    ['an answer of the bot', 1, 1],
  ])(
    '%s (priority %i) is repeated %i times at most; then nobody knows, and that is reported',
    async (_what, priority, times) => {
      const ana = await house.person();
      house.fake.faults.next('send', doneUnanswered, { times: 9 });
      await house.posts(ana, 'Veniți luni', { priority });
      for (let waits = 0; waits < times; waits++) await waitsForEcho();
      assert.deepEqual(house.states(), ['ready'], 'the echo of the last one may still come');
      for (let waits = 0; waits < 3; waits++) await waitsForEcho();
      assert.deepEqual(ana.heard(), ['Veniți luni', ...Array.from({ length: times }, () => '↻ Veniți luni')]);
      assert.deepEqual(house.states(), ['unknown']);
    },
  );

  test('of which the second one’s echo comes late has arrived', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', neverDone);
    house.fake.faults.next('send', doneUnanswered);
    await house.posts(ana, 'Veniți luni');
    await waitsForEcho();
    assert.deepEqual(house.states(), ['ready']);
    await house.echoes(ana);
    await house.passes(2001);
    assert.deepEqual(house.states(), ['sent']);
    assert.deepEqual(ana.heard(), ['↻ Veniți luni']);
  });
});

describe('a message in several pieces', () => {
  const pieces = ['a', 'b', 'c'].map((letter) => letter.repeat(1200));
  const text = pieces.join('\n\n');

  test.each([0, 1, 2])(
    'of which piece %i is repeated has the mark there, and no other piece waits',
    async (repeated) => {
      const ana = await house.person();
      house.fake.faults.next('send', neverDone, {
        when: ({ message }) => (message as { text: string }).text === pieces[repeated],
      });
      await house.posts(ana, text);
      assert.equal(ana.inbox().length, repeated);
      await waitsForEcho();
      assert.deepEqual(
        ana.heard(),
        pieces.map((piece, index) => (index === repeated ? `↻ ${piece}` : piece)),
      );
      assert.deepEqual(house.states(), ['sent']);
    },
  );

  test('of which each is unclear once has each once more', async () => {
    const ana = await house.person();
    for (const piece of pieces) {
      house.fake.faults.next('send', neverDone, {
        when: ({ message }) => (message as { text: string }).text === piece,
      });
    }
    await house.posts(ana, text);
    for (let times = 0; times < 3; times++) await waitsForEcho();
    assert.deepEqual(
      ana.heard(),
      pieces.map((piece) => `↻ ${piece}`),
    );
  });
});

describe('an echo', () => {
  test('before the answer that never comes: it has arrived, nothing is sent again', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', { kind: 'hang', ms: 200 });
    const posted = house.posts(ana, 'Veniți luni');
    await house.fake.until(() => ana.inbox().length === 1);
    await house.echoes(ana);
    await posted;
    assert.deepEqual(house.states(), ['sent']);
    await waitsForEcho();
    assert.deepEqual(ana.heard(), ['Veniți luni']);
  });

  test('within the wait, long after the line was cut: the same', async () => {
    const ana = await house.person();
    house.fake.faults.next('send', doneUnanswered);
    await house.posts(ana, 'Veniți luni');
    assert.deepEqual(house.states(), ['ready']);
    await house.passes(echoWaitMs / 2);
    await house.echoes(ana);
    await house.passes(2001);
    assert.deepEqual(house.states(), ['sent']);
    assert.deepEqual(ana.heard(), ['Veniți luni']);
  });

  test('after a clear answer changes nothing', async () => {
    const ana = await house.person();
    await house.posts(ana, 'Veniți luni');
    await house.echoes(ana);
    await house.posts(ana, 'Veniți marți');
    assert.deepEqual(ana.heard(), ['Veniți luni', 'Veniți marți']);
  });

  test('of one message says nothing of another', async () => {
    const ana = await house.person();
    await house.posts(ana, 'Veniți luni');
    house.fake.faults.next('send', neverDone);
    await house.posts(ana, 'Veniți marți');
    await house.echoes(ana, 'luni');
    await waitsForEcho();
    assert.deepEqual(ana.heard(), ['Veniți luni', '↻ Veniți marți']);
  });
});
