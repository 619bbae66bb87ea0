import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { laneOf } from '../../src/bot/copy-out.js';
import { type ConversationKey, conversationId } from '../../src/core/event.js';
import type { NewOutboxRow, Outbox } from '../../src/delivery/outbox.js';
import { troublesomeTexts } from './conversation-store.js';

const anna: ConversationKey = { channel: 'web', id: 'anna' };
const ion: ConversationKey = { channel: 'telegram', id: '42' };
const at = (time: string): Date => new Date(`2026-03-01T${time}Z`);
const lane = laneOf(anna, anna);

function answer(position: number, to = anna, about: Partial<NewOutboxRow> = {}): NewOutboxRow {
  return {
    key: `${conversationId(to)}#${position}`,
    lane: laneOf(to, to),
    position,
    to,
    source: to,
    message: {
      language: 'ro',
      parts: [{ kind: 'say', key: 'greeting' }],
      buttons: [{ title: { say: 'yes' }, action: { do: 'yes' } }],
      at: at('10:00:00.123'),
    },
    priority: 1,
    report: false,
    ...about,
  };
}

const lease = (by: string, now = '10:00:00', until = '10:01:30') => ({ by, now: at(now), until: at(until) });
const keyOf = (claimed: Awaited<ReturnType<Outbox['claim']>>): string | undefined =>
  claimed && 'row' in claimed ? claimed.row.key : undefined;
const sent = { state: 'sent', at: at('10:00:01') } as const;

/** What every store promises of the outbox; `open` gives an empty one. */
export const outboxContract = (name: string, open: () => Promise<Outbox>): void => {
  describe(`outbox: ${name}`, () => {
    test('gives a sender the row as it was added', async () => {
      const outbox = await open();
      const row = answer(1001, anna, {
        source: ion,
        lane: laneOf(anna, ion),
        priority: 0,
        report: true,
        message: {
          language: 'gag',
          parts: troublesomeTexts.map((text) => ({ kind: 'quote', text, author: 'librarian' })),
          buttons: [],
          at: at('10:00:00.123'),
          heard: { key: 'web:anna:1', text: '__proto__' },
        },
      });
      assert.equal(await outbox.add(row), 'stored');
      assert.deepEqual(await outbox.claim(row.lane, lease('s/1')), {
        row: { ...row, tries: 1, unclear: 0, part: 0 },
        leaseRanOut: false,
      });
    });

    test('has nothing in a lane that nobody used', async () => {
      const outbox = await open();
      assert.equal(await outbox.claim(lane, lease('s/1')), undefined);
    });

    test('takes a key once: while it waits, after it is sent, and of many at the same time', async () => {
      const outbox = await open();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => outbox.add(answer(1))));
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      await outbox.claim(lane, lease('s/1'));
      await outbox.finish(answer(1).key, 's/1', sent);
      assert.equal(await outbox.add(answer(1)), 'repeated');
      assert.equal(await outbox.claim(lane, lease('s/2')), undefined);
    });

    test('gives the rows of a lane in the order of positions', async () => {
      const outbox = await open();
      for (const position of [9000, 1001, 10_000, 1000]) await outbox.add(answer(position));
      const keys: (string | undefined)[] = [];
      for (let claim = 0; claim < 4; claim++) {
        const claimed = keyOf(await outbox.claim(lane, lease(`s/${claim}`)));
        keys.push(claimed);
        assert.equal(await outbox.finish(String(claimed), `s/${claim}`, sent), 'finished');
      }
      assert.deepEqual(
        keys,
        [1000, 1001, 9000, 10_000].map((position) => answer(position).key),
      );
    });

    test('keeps a held row, and all behind it, from other senders until the lease ends', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      await outbox.add(answer(2));
      await outbox.add(answer(1, ion));
      await outbox.claim(lane, lease('s/1', '10:00:00', '10:01:30'));
      assert.deepEqual(await outbox.claim(lane, lease('s/2', '10:01:29.999')), { waitUntil: at('10:01:30') });
      assert.equal(keyOf(await outbox.claim(laneOf(ion, ion), lease('s/3'))), answer(1, ion).key);
    });

    test('gives a sender that is alone what others hold, as what ran out, and never its own', async () => {
      const outbox = await open();
      const ways = ['telegram'] as const;
      for (const who of [anna, ion]) await outbox.add(answer(1, who));
      await outbox.claim(lane, lease('dead/1', '10:00:00', '10:01:30'));
      await outbox.claim(laneOf(ion, ion), lease('s/1', '10:00:00', '10:01:30'));
      const channels = [anna.channel, ...ways];
      assert.deepEqual(await outbox.lanesLeftBy(channels, 's'), [lane]);
      assert.deepEqual(await outbox.claim(laneOf(ion, ion), { ...lease('s/2', '10:00:01'), alone: 's' }), {
        waitUntil: at('10:01:30'),
      });
      const taken = await outbox.claim(lane, { ...lease('s/3', '10:00:01'), alone: 's' });
      assert.ok(taken !== undefined && 'row' in taken && taken.leaseRanOut);
      assert.equal(await outbox.finish(answer(1).key, 'dead/1', sent), 'lost');
      assert.deepEqual(await outbox.lanesLeftBy(channels, 's'), []);
    });

    test('gives a row to one of many simultaneous senders', async () => {
      const outbox = await open();
      for (const [to, number] of [anna, ion].flatMap((who) => [1, 2, 3].map((each) => [who, each] as const))) {
        await outbox.add(answer(number, to));
      }
      for (const to of [anna, ion]) {
        const claims = await Promise.all(
          Array.from({ length: 12 }, (_, sender) => outbox.claim(laneOf(to, to), lease(`s/${sender}`))),
        );
        assert.deepEqual(
          claims.map(keyOf).filter((key) => key !== undefined),
          [answer(1, to).key],
        );
      }
    });

    test('gives a row whose lease ran out to the next sender, and says so', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      await outbox.claim(lane, lease('s/1', '10:00:00', '10:01:30'));
      assert.deepEqual(await outbox.claim(lane, lease('s/2', '10:01:30', '10:03:00')), {
        row: { ...answer(1), tries: 2, unclear: 0, part: 0 },
        leaseRanOut: true,
      });
    });

    test('lets only the holder of the lease end a try', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      assert.equal(await outbox.finish(answer(1).key, 's/1', sent), 'lost');
      await outbox.claim(lane, lease('s/1', '10:00:00', '10:01:30'));
      assert.equal(await outbox.finish(answer(1).key, 's/2', sent), 'lost');
      await outbox.claim(lane, lease('s/2', '10:01:30', '10:03:00'));
      assert.equal(await outbox.finish(answer(1).key, 's/1', sent), 'lost');
      assert.equal(await outbox.finish(answer(1).key, 's/1', { state: 'ready', notBefore: at('10:00:00') }), 'lost');
      assert.equal(await outbox.finish(answer(1).key, 's/2', sent), 'finished');
      assert.equal(await outbox.finish(answer(1).key, 's/2', sent), 'lost');
      assert.equal(await outbox.finish('never-was', 's/2', sent), 'lost');
    });

    test('gives a row that must wait again not before its time, and nothing behind it', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      await outbox.add(answer(2));
      await outbox.claim(lane, lease('s/1'));
      assert.equal(
        await outbox.finish(answer(1).key, 's/1', { state: 'ready', notBefore: at('10:00:30') }),
        'finished',
      );
      assert.deepEqual(await outbox.claim(lane, lease('s/2', '10:00:29.999')), { waitUntil: at('10:00:30') });
      assert.deepEqual(await outbox.claim(lane, lease('s/2', '10:00:30')), {
        row: { ...answer(1), tries: 2, unclear: 0, part: 0 },
        leaseRanOut: false,
      });
    });

    test('remembers how often nobody knew what became of a row, and how much of it is delivered', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      const again = { state: 'ready', notBefore: at('10:00:00') } as const;
      for (const result of [{ ...again, part: 2 }, { ...again, unclear: true }, again, { ...again, unclear: true }]) {
        await outbox.claim(lane, lease('s/1'));
        assert.equal(await outbox.finish(answer(1).key, 's/1', result as typeof again), 'finished');
      }
      assert.deepEqual(await outbox.claim(lane, lease('s/2')), {
        row: { ...answer(1), tries: 5, unclear: 2, part: 2 },
        leaseRanOut: false,
      });
      await outbox.finish(answer(1).key, 's/2', { ...again, part: 3 });
      assert.deepEqual(await outbox.claim(lane, lease('s/3')), {
        row: { ...answer(1), tries: 6, unclear: 0, part: 3 },
        leaseRanOut: false,
      });
    });

    test('goes on to the next row after sent, refused and unknown', async () => {
      const outbox = await open();
      for (const position of [1, 2, 3]) await outbox.add(answer(position));
      for (const [index, state] of (['sent', 'refused', 'unknown'] as const).entries()) {
        assert.equal(keyOf(await outbox.claim(lane, lease(`s/${index}`))), answer(index + 1).key);
        await outbox.finish(answer(index + 1).key, `s/${index}`, { state, at: at('10:00:01') });
      }
      assert.equal(await outbox.claim(lane, lease('s/9')), undefined);
      assert.deepEqual(await outbox.counts(), { ready: 0, sending: 0, sent: 1, refused: 1, unknown: 1 });
    });

    test('lists lanes with something due, each once, of the wanted channels, at most so many', async () => {
      const outbox = await open();
      const people = ['a', 'b', 'c'].map((id): ConversationKey => ({ channel: 'web', id }));
      const lanes = people.map((who) => laneOf(who, who));
      for (const who of [...people, ion]) for (const position of [1, 2]) await outbox.add(answer(position, who));
      assert.deepEqual((await outbox.dueLanes(['web'], at('10:00:00'), 10)).sort(), lanes);
      assert.equal((await outbox.dueLanes(['web'], at('10:00:00'), 2)).length, 2);
      assert.deepEqual(await outbox.dueLanes(['telegram'], at('10:00:00'), 10), [laneOf(ion, ion)]);
      assert.equal((await outbox.dueLanes(['web', 'telegram', 'messenger'], at('10:00:00'), 10)).length, 4);
      assert.deepEqual(await outbox.dueLanes(['messenger'], at('10:00:00'), 10), []);
      assert.deepEqual(await outbox.dueLanes([], at('10:00:00'), 10), []);
    });

    test('lists a lane again when its lease or its wait has run out, and no more when all is sent', async () => {
      const outbox = await open();
      await outbox.add(answer(1));
      await outbox.claim(lane, lease('s/1', '10:00:00', '10:01:30'));
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:01:29.999'), 10), []);
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:01:30'), 10), [lane]);
      await outbox.finish(answer(1).key, 's/1', { state: 'ready', notBefore: at('10:05:00') });
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:04:59.999'), 10), []);
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:05:00'), 10), [lane]);
      await outbox.claim(lane, lease('s/2', '10:05:00', '10:06:30'));
      await outbox.finish(answer(1).key, 's/2', sent);
      assert.deepEqual(await outbox.dueLanes(['web'], at('11:00:00'), 10), []);
    });

    test('does not let lanes whose first row must wait crowd out the others', async () => {
      const outbox = await open();
      const waits = Array.from({ length: 6 }, (_, index): ConversationKey => ({ channel: 'web', id: `a${index}` }));
      for (const [index, who] of waits.entries()) {
        for (const position of [1, 2, 3]) await outbox.add(answer(position, who));
        await outbox.claim(laneOf(who, who), lease(`s/${index}`));
        await outbox.finish(answer(1, who).key, `s/${index}`, { state: 'ready', notBefore: at('10:05:00') });
      }
      const due: ConversationKey = { channel: 'web', id: 'z' };
      await outbox.add(answer(1, due));
      await outbox.add(answer(2, due));
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:04:59.999'), 2), [laneOf(due, due)]);
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:04:59.999'), 100), [laneOf(due, due)]);
      assert.equal((await outbox.dueLanes(['web'], at('10:05:00'), 100)).length, 7);
    });

    test('lists a lane by what stands first in it, also when that came later', async () => {
      const outbox = await open();
      await outbox.add(answer(2));
      await outbox.claim(lane, lease('s/1'));
      await outbox.finish(answer(2).key, 's/1', { state: 'ready', notBefore: at('10:05:00') });
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:01:00'), 10), []);
      await outbox.add(answer(1));
      assert.deepEqual(await outbox.dueLanes(['web'], at('10:01:00'), 10), [lane]);
    });

    test('counts rows by state', async () => {
      const outbox = await open();
      for (const position of [1, 2, 3]) await outbox.add(answer(position));
      await outbox.claim(lane, lease('s/1'));
      assert.deepEqual(await outbox.counts(), { ready: 2, sending: 1, sent: 0, refused: 0, unknown: 0 });
    });

    test('gives up all that was still to be said to a person who is forgotten, and keeps the keys', async () => {
      const outbox = await open();
      for (const position of [1, 2, 3]) await outbox.add(answer(position));
      await outbox.add(answer(1, ion));
      await outbox.claim(lane, lease('s/1'));
      await outbox.finish(answer(1).key, 's/1', sent);
      await outbox.claim(lane, lease('s/2'));
      await outbox.forget(conversationId(anna), at('10:00:02'));
      assert.equal(await outbox.finish(answer(2).key, 's/2', sent), 'lost');
      assert.equal(await outbox.claim(lane, lease('s/3', '12:00:00', '12:01:30')), undefined);
      assert.equal(await outbox.add(answer(3)), 'repeated');
      assert.deepEqual(await outbox.counts(), { ready: 1, sending: 0, sent: 1, refused: 2, unknown: 0 });
      assert.equal(keyOf(await outbox.claim(laneOf(ion, ion), lease('s/4'))), answer(1, ion).key);
    });

    test('gives up what others were still to be sent of the words of a person who is forgotten, not what is said of them', async () => {
      const outbox = await open();
      const about = { source: anna, lane: laneOf(ion, anna) };
      await outbox.add({ ...answer(1, ion, { ...about, key: 'words', priority: 0, report: true }) });
      await outbox.add({ ...answer(2, ion, { ...about, key: 'card', priority: 2 }) });
      await outbox.add({ ...answer(3, ion, { ...about, key: 'notice', priority: 1 }) });
      await outbox.add(answer(4, ion));
      await outbox.forget(conversationId(anna), at('10:00:02'));
      assert.equal(keyOf(await outbox.claim(laneOf(ion, anna), lease('s/1'))), 'notice');
      assert.deepEqual(await outbox.counts(), { ready: 1, sending: 1, sent: 0, refused: 2, unknown: 0 });
    });

    test('purges rows that ended before a moment, and counts them', async () => {
      const outbox = await open();
      for (const position of [1, 2, 3]) await outbox.add(answer(position));
      for (const [index, time] of ['10:00:01', '10:00:02'].entries()) {
        await outbox.claim(lane, lease(`s/${index}`));
        await outbox.finish(answer(index + 1).key, `s/${index}`, { state: 'unknown', at: at(time) });
      }
      assert.equal(await outbox.purge(at('10:00:01')), 0);
      assert.equal(await outbox.purge(at('10:00:02')), 1);
      assert.equal(await outbox.purge(at('23:00:00')), 1);
      assert.deepEqual(await outbox.counts(), { ready: 1, sending: 0, sent: 0, refused: 0, unknown: 0 });
      assert.equal(await outbox.add(answer(1)), 'stored');
    });
  });
};
