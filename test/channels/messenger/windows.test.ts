import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { type ChannelHouse, openChannelHouse } from '../../support/messenger-channel.js';

const minute = 60_000;
const day = 24 * 60 * minute;

let house: ChannelHouse;
afterEach(async () => {
  assert.deepEqual(house.fake.journal.complaints, []);
  await house.dispose();
});

type Manner = 'RESPONSE' | 'HUMAN_AGENT' | 'window-closed';

/** How a message goes out so long after the person's last act. */
async function mannerAfter(ms: number, author: 'bot' | 'librarian', humanAgent: boolean): Promise<Manner> {
  house = await openChannelHouse({ humanAgent, meta: { humanAgent } });
  const ana = await house.person();
  house.clock.advance(ms);
  const delivery = await house.send(ana, { author });
  if (delivery.outcome === 'refused') return delivery.reason as Manner;
  assert.equal(delivery.outcome, 'sent');
  const { messagingType, tag } = ana.last()!;
  assert.equal(messagingType, tag === undefined ? 'RESPONSE' : 'MESSAGE_TAG');
  return (tag ?? messagingType) as Manner;
}

describe.each([
  // the time since the last act, then how a librarian's words go: without the feature, and with it
  ['23 h 59 min', day - minute, 'RESPONSE', 'RESPONSE'],
  ['24 h 1 min', day + minute, 'window-closed', 'HUMAN_AGENT'],
  ['7 days less a minute', 7 * day - minute, 'window-closed', 'HUMAN_AGENT'],
  ['7 days and a minute', 7 * day + minute, 'window-closed', 'window-closed'],
] as const)('%s after the person’s last act', (_name, ms, without, withIt) => {
  test(`a librarian’s words: ${without}`, async () => {
    assert.equal(await mannerAfter(ms, 'librarian', false), without);
    const calls = house.fake.journal.calls('send').length;
    assert.equal(calls, without === 'window-closed' ? 0 : 1, 'Meta is not even asked');
  });
  test(`with HUMAN_AGENT: ${withIt}`, async () => {
    assert.equal(await mannerAfter(ms, 'librarian', true), withIt);
  });
  test.each([false, true])('the bot’s words never have the tag (HUMAN_AGENT: %s)', async (humanAgent) => {
    assert.equal(await mannerAfter(ms, 'bot', humanAgent), ms < day ? 'RESPONSE' : 'window-closed');
  });
});

describe('with HUMAN_AGENT', () => {
  test('words that come just after another message have no tag, though that message was not written down', async () => {
    house = await openChannelHouse({ humanAgent: true, meta: { humanAgent: true } });
    const ana = await house.person();
    house.clock.advance(50_000);
    ana.send('Și încă ceva');
    await house.book.heardFrom(ana.psid, house.clock.now()); // less than a minute later: the book keeps the first
    house.clock.advance(day - 20_000);
    assert.equal((await house.send(ana, { author: 'librarian' })).outcome, 'sent');
    assert.equal(ana.last()!.tag, undefined);
  });

  test('what Meta finds closed although our clock did not goes with the tag, a bot’s message does not', async () => {
    house = await openChannelHouse({ humanAgent: true, meta: { humanAgent: true } });
    const ana = await house.person();
    const closed = { kind: 'refuse', code: 10, subcode: 2018278, status: 400 } as const;
    house.clock.advance(day + 30_000);
    await house.book.heardFrom(ana.psid, new Date(house.clock.now().getTime() - day + minute));
    house.fake.faults.next('send', closed, { times: 2 });
    assert.deepEqual(await house.send(ana), { outcome: 'refused', reason: 'window-closed' });
    assert.equal((await house.send(ana, { author: 'librarian' })).outcome, 'sent');
    assert.deepEqual(
      ana.inbox().map(({ tag }) => tag),
      ['HUMAN_AGENT'],
    );
  });

  test('nothing is shown as seen or typed outside of the window', async () => {
    house = await openChannelHouse({ humanAgent: true, meta: { humanAgent: true } });
    const ana = await house.person();
    assert.equal((await house.send(ana, { author: 'librarian' })).outcome, 'sent');
    await house.fake.until(() => ana.actions().length === 1);
    house.clock.advance(2 * day);
    assert.equal((await house.send(ana, { author: 'librarian' })).outcome, 'sent');
    assert.equal(house.fake.journal.calls('action').length, 1);
  });
});
