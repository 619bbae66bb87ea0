import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type ConversationId, conversationId, type Event } from '../../src/core/event.js';
import type { Inbox } from '../../src/delivery/inbox.js';
import type { TestClock } from '../support/clock.js';
import { troublesomeTexts } from './conversation-store.js';

const anna = conversationId({ channel: 'web', id: 'anna' });
const ion = conversationId({ channel: 'telegram', id: '42' });

function wrote(conversation: ConversationId, number: number | string, text = `mesajul ${number}`): Event {
  const colon = conversation.indexOf(':');
  return {
    key: `${conversation}:${number}`,
    kind: 'text',
    text,
    conversation: { channel: conversation.slice(0, colon) as 'web', id: conversation.slice(colon + 1) },
    at: new Date('2026-03-01T10:00:00.123Z'),
  };
}

/** All that is left to do in a conversation, in order; does it. */
async function handledInOrder(inbox: Inbox, conversation: ConversationId): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const row = await inbox.next(conversation);
    if (row === undefined) return keys;
    keys.push(row.event.key);
    await inbox.done(row.event.key);
  }
}

/** What every store promises of the inbox; `open` gives an empty one and the clock that it reads. */
export const inboxContract = (name: string, open: () => Promise<{ inbox: Inbox; clock: TestClock }>): void => {
  describe(`inbox: ${name}`, () => {
    test('has nothing for a stranger', async () => {
      const { inbox } = await open();
      assert.equal(await inbox.next(anna), undefined);
      assert.deepEqual(await inbox.counts(), { waiting: 0, parked: 0 });
    });

    test('gives back an event as it was put in, until it is done', async () => {
      const { inbox } = await open();
      const event = wrote(anna, 1, troublesomeTexts.join('|'));
      assert.equal(await inbox.put(event), 'stored');
      assert.deepEqual(await inbox.next(anna), { event, attempts: 0 });
      assert.deepEqual(await inbox.next(anna), { event, attempts: 0 });
      await inbox.done(event.key);
      assert.equal(await inbox.next(anna), undefined);
    });

    test('gives back events of every kind', async () => {
      const { inbox } = await open();
      const { key: _, kind: __, text: ___, ...common } = wrote(anna, 0) as Extract<Event, { kind: 'text' }>;
      const events: Event[] = [
        { ...common, key: 'k1', kind: 'location', point: { lat: 47.0105, lon: 28.8638 } },
        { ...common, key: 'k2', kind: 'media', media: 'voice', caption: 'ascultă' },
        { ...common, key: 'k3', kind: 'button', action: { do: 'topic', topic: 'id-card-get' }, title: 'Buletin' },
        { ...common, key: 'k4', kind: 'stale-button' },
        { ...common, key: 'k5', kind: 'result', of: 'e1', delivery: 'unknown' },
        { ...common, key: 'k6', kind: 'lost', of: 'k1' },
        { ...common, key: 'k7', kind: 'time' },
      ];
      for (const event of events) {
        await inbox.put(event);
        assert.deepEqual((await inbox.next(anna))?.event, event);
        await inbox.done(event.key);
      }
    });

    test('takes a key once: while it waits, after it is done, after it is parked', async () => {
      const { inbox } = await open();
      await inbox.put(wrote(anna, 1));
      assert.equal(await inbox.put(wrote(anna, 1, 'altceva')), 'repeated');
      assert.deepEqual((await inbox.next(anna))?.event, wrote(anna, 1));
      await inbox.done(wrote(anna, 1).key);
      assert.equal(await inbox.put(wrote(anna, 1)), 'repeated');
      await inbox.put(wrote(anna, 2));
      await inbox.park(wrote(anna, 2).key, 'tried too often');
      assert.equal(await inbox.put(wrote(anna, 2)), 'repeated');
      assert.equal(await inbox.next(anna), undefined);
    });

    test('stores one of many simultaneous puts of a key', async () => {
      const { inbox } = await open();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => inbox.put(wrote(anna, 1))));
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      assert.deepEqual(await inbox.counts(), { waiting: 1, parked: 0 });
    });

    test('keeps the order of one conversation, and conversations apart', async () => {
      const { inbox } = await open();
      for (const number of [3, 1, 10, 2]) {
        await inbox.put(wrote(anna, number));
        await inbox.put(wrote(ion, number));
      }
      assert.deepEqual(
        await handledInOrder(inbox, anna),
        [3, 1, 10, 2].map((number) => wrote(anna, number).key),
      );
      assert.equal((await inbox.next(ion))?.event.key, wrote(ion, 3).key);
    });

    test('keeps the order of messages that come in one burst, and never shows a later one first', async () => {
      const { inbox } = await open();
      const numbers = Array.from({ length: 25 }, (_, number) => number);
      let burst = true;
      const seen: string[] = [];
      const watching = (async () => {
        while (burst) {
          const row = await inbox.next(anna);
          if (row) seen.push(row.event.key);
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      await Promise.all(numbers.flatMap((number) => [inbox.put(wrote(anna, number)), inbox.put(wrote(ion, number))]));
      burst = false;
      await watching;
      assert.deepEqual(
        seen.filter((key) => key !== wrote(anna, 0).key),
        [],
      );
      for (const who of [anna, ion]) {
        assert.deepEqual(
          await handledInOrder(inbox, who),
          numbers.map((number) => wrote(who, number).key),
        );
      }
    });

    test('ticks off by membership: a later event done leaves an earlier one', async () => {
      const { inbox } = await open();
      for (const number of [1, 2, 3]) await inbox.put(wrote(anna, number));
      await inbox.done(wrote(anna, 2).key);
      await inbox.done(wrote(anna, 2).key);
      await inbox.done('never-was');
      assert.deepEqual(await handledInOrder(inbox, anna), [wrote(anna, 1).key, wrote(anna, 3).key]);
    });

    test('says of keys which are settled: done, parked, or never there', async () => {
      const { inbox } = await open();
      for (const number of [1, 2, 3]) await inbox.put(wrote(anna, number));
      await inbox.done(wrote(anna, 1).key);
      await inbox.park(wrote(anna, 2).key, 'tried too often');
      const [done, parked, waits] = [1, 2, 3].map((number) => wrote(anna, number).key) as [string, string, string];
      const settled = await inbox.settled([done, parked, waits, 'never-was', waits, ...troublesomeTexts.slice(0, 5)]);
      assert.deepEqual(settled, new Set([done, parked, 'never-was', ...troublesomeTexts.slice(0, 5)]));
      assert.deepEqual(await inbox.settled([]), new Set());
    });

    test('counts tries, and remembers when the last one began and whose it was', async () => {
      const { inbox } = await open();
      const event = wrote(anna, 1);
      await inbox.put(event);
      const [first, second] = [new Date('2026-03-01T10:00:01.234Z'), new Date('2026-03-01T10:00:02.345Z')];
      assert.equal(await inbox.attempt(event.key, { expecting: 0, at: first, by: 'one' }), 1);
      assert.deepEqual(await inbox.next(anna), { event, attempts: 1, triedAt: first, triedBy: 'one' });
      assert.equal(await inbox.attempt(event.key, { expecting: 1, at: second, by: 'two' }), 2);
      assert.deepEqual(await inbox.next(anna), { event, attempts: 2, triedAt: second, triedBy: 'two' });
    });

    test('counts no try that expects another count, and leaves the row as it is', async () => {
      const { inbox, clock } = await open();
      const event = wrote(anna, 1);
      await inbox.put(event);
      const at = clock.now();
      await inbox.attempt(event.key, { expecting: 0, at, by: 'one' });
      for (const expecting of [0, 2]) {
        assert.equal(
          await inbox.attempt(event.key, { expecting, at: new Date(at.getTime() + 1), by: 'two' }),
          'another',
        );
      }
      assert.deepEqual(await inbox.next(anna), { event, attempts: 1, triedAt: at, triedBy: 'one' });
    });

    test('counts one of many simultaneous tries that expect the same count', async () => {
      const { inbox, clock } = await open();
      await inbox.put(wrote(anna, 1));
      const names = Array.from({ length: 8 }, (_, number) => `process ${number}`);
      for (const expecting of [0, 1, 2]) {
        const outcomes = await Promise.all(
          names.map((by) => inbox.attempt(wrote(anna, 1).key, { expecting, at: clock.now(), by })),
        );
        assert.deepEqual(
          outcomes.filter((outcome) => outcome !== 'another'),
          [expecting + 1],
        );
        assert.equal((await inbox.next(anna))?.triedBy, names[outcomes.indexOf(expecting + 1)]);
      }
    });

    test('counts no try of a row that is done, parked, or never was', async () => {
      const { inbox, clock } = await open();
      for (const number of [1, 2]) await inbox.put(wrote(anna, number));
      await inbox.done(wrote(anna, 1).key);
      await inbox.park(wrote(anna, 2).key, 'tried too often');
      for (const key of [wrote(anna, 1).key, wrote(anna, 2).key, 'never-was']) {
        assert.equal(await inbox.attempt(key, { expecting: 0, at: clock.now(), by: 'one' }), 'another');
      }
    });

    test('sets a parked row aside, and goes on with the next', async () => {
      const { inbox } = await open();
      await inbox.put(wrote(anna, 1));
      await inbox.put(wrote(anna, 2));
      await inbox.park(wrote(anna, 1).key, 'tried too often');
      assert.equal((await inbox.next(anna))?.event.key, wrote(anna, 2).key);
      assert.deepEqual(await inbox.counts(), { waiting: 1, parked: 1 });
      await inbox.done(wrote(anna, 1).key);
      assert.deepEqual(await inbox.counts(), { waiting: 1, parked: 1 });
      await inbox.done(wrote(anna, 2).key);
      await inbox.park(wrote(anna, 2).key, 'too late');
      assert.deepEqual(await inbox.counts(), { waiting: 0, parked: 1 });
    });

    test('lists conversations with old undone rows, oldest first, each once, at most so many', async () => {
      const { inbox, clock } = await open();
      const people = ['web:c', 'web:a', 'web:b', 'web:done', 'web:late'];
      const begin = clock.now().getTime();
      for (const [index, who] of people.entries()) {
        clock.set(new Date(begin + index * 1000).toISOString());
        await inbox.put(wrote(who, 1));
        await inbox.put(wrote(who, 2));
      }
      await handledInOrder(inbox, 'web:done');
      const exactly = new Date(begin + 2000);
      assert.deepEqual(await inbox.waiting(exactly, 10), ['web:c', 'web:a', 'web:b']);
      assert.deepEqual(await inbox.waiting(exactly, 2), ['web:c', 'web:a']);
      assert.deepEqual(await inbox.waiting(new Date(begin - 1), 10), []);
      await inbox.done(wrote('web:c', 1).key);
      await inbox.park(wrote('web:a', 1).key, 'tried too often');
      await inbox.park(wrote('web:a', 2).key, 'tried too often');
      assert.deepEqual(await inbox.waiting(exactly, 10), ['web:c', 'web:b']);
    });

    test('forgets the bodies of what is settled: keys stay, and what waits stays whole', async () => {
      const { inbox } = await open();
      for (const number of [1, 2, 3]) await inbox.put(wrote(anna, number));
      await inbox.done(wrote(anna, 1).key);
      await inbox.park(wrote(anna, 2).key, 'tried too often');
      await inbox.forgetBodies(anna);
      assert.equal(await inbox.put(wrote(anna, 1)), 'repeated');
      assert.equal(await inbox.put(wrote(anna, 2)), 'repeated');
      assert.deepEqual((await inbox.next(anna))?.event, wrote(anna, 3));
    });

    test('purges what is settled and was stored before a moment, and counts it', async () => {
      const { inbox, clock } = await open();
      const begin = clock.now();
      for (const number of [1, 2, 3]) await inbox.put(wrote(anna, number));
      clock.advance(1000);
      await inbox.put(wrote(anna, 4));
      for (const number of [1, 4]) await inbox.done(wrote(anna, number).key);
      await inbox.park(wrote(anna, 2).key, 'tried too often');
      assert.equal(await inbox.purge(begin), 0);
      assert.equal(await inbox.purge(clock.now()), 2);
      assert.equal(await inbox.put(wrote(anna, 4)), 'repeated');
      assert.equal(await inbox.put(wrote(anna, 1)), 'stored');
      assert.deepEqual(await handledInOrder(inbox, anna), [wrote(anna, 3).key, wrote(anna, 1).key]);
    });
  });
};
