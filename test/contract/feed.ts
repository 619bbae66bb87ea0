import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Feed } from '../../src/channels/web/feed.js';
import type { Outbound } from '../../src/core/message.js';

let opened = 0;
/** A conversation of its own for each test: a store may be shared by all of them. */
const someVisitor = (): string => `web:feed-contract-${process.pid}-${++opened}`;

function said(conversation: string, position: number, about: Partial<Outbound> = {}): Outbound {
  return {
    key: `${conversation}#${position}`,
    position,
    language: 'ro',
    author: 'bot',
    text: `Răspunsul ${position}`,
    buttons: [],
    at: new Date('2026-03-01T10:00:00.000Z'),
    ...about,
  };
}

const positions = (entries: readonly Outbound[]): number[] => entries.map((entry) => entry.position);

/** What every store promises of the feed; run by each against the real thing. */
export const feedContract = (name: string, open: () => Promise<Feed>) =>
  describe(`feed: ${name}`, () => {
    test('gives back a message as it was put in', async () => {
      const feed = await open();
      const visitor = someVisitor();
      const message = said(visitor, 1_772_359_200_001_000, {
        language: 'gag',
        author: 'librarian',
        text: 'Ce faceți?\n🙂 \u2028 __proto__ $set {"a":1}',
        buttons: [
          { title: 'Русский', action: 'language ru' },
          { title: '', action: 'topic id-card-get' },
        ],
        at: new Date('2026-03-01T10:00:00.123Z'),
        heard: { key: `${visitor}:abc-1`, text: 'întrebare' },
      });
      await feed.append(visitor, message);
      assert.deepEqual(await feed.after(visitor, 0, 10), [message]);
    });

    test('has no `heard` where there was none', async () => {
      const feed = await open();
      const visitor = someVisitor();
      await feed.append(visitor, said(visitor, 1));
      const [entry] = await feed.after(visitor, 0, 10);
      assert.ok(entry && !('heard' in entry));
    });

    test('changes nothing when the same key is appended again, also at the same time', async () => {
      const feed = await open();
      const visitor = someVisitor();
      const message = said(visitor, 7);
      await Promise.all([feed.append(visitor, message), feed.append(visitor, message), feed.append(visitor, message)]);
      await feed.append(visitor, { ...message, text: 'altceva', position: 8 });
      assert.deepEqual(await feed.after(visitor, 0, 10), [message]);
    });

    test('lists what stands behind a position, in the order of positions, at most so many', async () => {
      const feed = await open();
      const visitor = someVisitor();
      for (const position of [3000, 1000, 2000, 10_000, 9000]) await feed.append(visitor, said(visitor, position));
      assert.deepEqual(positions(await feed.after(visitor, 0, 10)), [1000, 2000, 3000, 9000, 10_000]);
      assert.deepEqual(positions(await feed.after(visitor, 2000, 2)), [3000, 9000]);
      assert.deepEqual(positions(await feed.after(visitor, 1999, 1)), [2000]);
      assert.deepEqual(positions(await feed.after(visitor, 10_000, 10)), []);
    });

    test('keeps conversations apart', async () => {
      const feed = await open();
      const [one, other] = [someVisitor(), someVisitor()];
      await feed.append(one, said(one, 1));
      await feed.append(other, said(other, 2));
      assert.deepEqual(positions(await feed.after(one, 0, 10)), [1]);
      assert.deepEqual(positions(await feed.after(other, 0, 10)), [2]);
    });

    test('forgets one conversation, and takes its next words', async () => {
      const feed = await open();
      const [one, other] = [someVisitor(), someVisitor()];
      await feed.append(one, said(one, 1));
      await feed.append(other, said(other, 1));
      await feed.forget(one);
      await feed.forget(one);
      assert.deepEqual(await feed.after(one, 0, 10), []);
      assert.deepEqual(positions(await feed.after(other, 0, 10)), [1]);
      await feed.append(one, said(one, 2));
      assert.deepEqual(positions(await feed.after(one, 0, 10)), [2]);
    });

    test('says in one answer who must look again: something new, something gone, nothing otherwise', async () => {
      const feed = await open();
      const [grown, still, gone, begunAnew, empty, fresh] = [1, 2, 3, 4, 5, 6].map(someVisitor);
      for (const visitor of [grown, still, gone]) {
        await feed.append(visitor!, said(visitor!, 3));
        await feed.append(visitor!, said(visitor!, 9));
      }
      await feed.append(grown!, said(grown!, 12));
      await feed.append(begunAnew!, said(begunAnew!, 2));
      await feed.append(fresh!, said(fresh!, 5));
      await feed.forget(gone!);
      const readers = [
        ...[grown, still, gone, begunAnew].map((conversation) => ({ conversation: conversation!, position: 9 })),
        ...[empty, fresh].map((conversation) => ({ conversation: conversation!, position: 0 })),
      ];
      const others = Array.from({ length: 250 }, () => ({ conversation: someVisitor(), position: 0 }));
      const changed = await feed.changed([...readers, ...others]);
      assert.deepEqual([...changed].sort(), [grown, gone, begunAnew, fresh].sort());
      assert.equal((await feed.changed([])).size, 0);
    });

    test('purges what was said before a moment, and counts it', async () => {
      const feed = await open();
      const visitor = someVisitor();
      const moment = new Date('1999-06-01T00:00:00.000Z');
      await feed.append(visitor, said(visitor, 1, { at: new Date('1999-05-31T23:59:59.999Z') }));
      await feed.append(visitor, said(visitor, 2, { at: moment }));
      assert.equal(await feed.purge(moment), 1);
      assert.deepEqual(positions(await feed.after(visitor, 0, 10)), [2]);
      assert.equal(await feed.purge(moment), 0);
    });
  });
