import assert from 'node:assert/strict';
import type { Logger } from 'pino';
import { afterEach, beforeEach, describe, test, vi } from 'vitest';
import { createWebChannel } from '../../src/channels/web/channel.js';
import type { Event } from '../../src/core/event.js';
import { type Bot, createBot } from '../../src/main.js';
import { clockAt } from '../support/clock.js';
import { type Connecting, createMemoryStore } from '../support/memory-store.js';
import { smallBrain } from '../support/small-brain.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const conversation = { channel: 'web', id: 'ana' } as const;
const log = { debug: () => {}, error: () => {} } as unknown as Logger;

/** A web visitor and the bots that run one after the other on one store. */
function library() {
  const clock = clockAt('2026-03-02T10:00:00Z');
  const store = createMemoryStore(clock);
  let bot: Bot | undefined;
  let died: Promise<void> = Promise.resolve();
  let count = 0;
  /** Until the bot has done all it knows of, or is dead. */
  const settled = (): Promise<void> | undefined => bot && Promise.race([bot.settled(), died]);
  const passes = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await vi.advanceTimersByTimeAsync(ms);
    await settled();
  };
  const happens = async (what: object): Promise<void> => {
    const event = { key: `web:ana:${++count}`, conversation, at: clock.now(), ...what } as Event;
    await bot?.receive(event).catch(() => {});
    await settled();
  };
  return {
    store,
    passes,
    async starts(how: Connecting = {}): Promise<void> {
      const connection = store.connect(how);
      const { storage } = connection;
      died = connection.died;
      const web = createWebChannel({ feed: storage.feed, onAppended: () => {} });
      bot = createBot({ brain: smallBrain(true), storage, channels: [web], clock, log });
      await bot.start();
    },
    stops: async (): Promise<void> => {
      await bot?.stop();
      bot = undefined;
    },
    writes: (text: string) => happens({ kind: 'text', text }),
    confirms: () => happens({ kind: 'button', action: { do: 'yes' }, title: 'Da, șterge' }),
    sees: async (): Promise<string[]> =>
      (await store.connect().storage.feed.after('web:ana', 0, 100)).map(({ text }) => text),
  };
}

describe('"delete everything"', () => {
  test('leaves no word of the person anywhere, and says when it is done', async () => {
    const { store, starts, stops, writes, confirms, passes, sees } = library();
    await starts();
    await writes('secretul meu');
    assert.match(store.everything(), /secretul/);
    await writes('/delete');
    await confirms();
    await passes(1000);
    await passes(1000);
    await passes(1000);
    assert.deepEqual(await sees(), ['deleted (ro)']);
    assert.doesNotMatch(store.everything(), /secretul/);
    await stops();
  });

  test('that is not confirmed deletes nothing', async () => {
    const { store, starts, stops, writes, passes } = library();
    await starts();
    await writes('secretul meu');
    await writes('/delete');
    await passes(5000);
    assert.match(store.everything(), /secretul/);
    await stops();
  });

  test('takes the words of a message that was set aside, too', async () => {
    const { store, starts, stops, writes, confirms, passes } = library();
    const { inbox } = store.connect().storage;
    const at = new Date('2026-03-02T09:00:00Z');
    await inbox.put({ kind: 'text', key: 'web:ana:old', conversation, at, text: 'secretul meu' });
    await inbox.park('web:ana:old', 'tried too often');
    await starts();
    await writes('/delete');
    await confirms();
    for (let second = 0; second < 3; second++) await passes(1000);
    assert.doesNotMatch(store.everything(), /secretul/);
    await stops();
  });

  test('goes on after a death at any operation of the purge, and is told once', async () => {
    let reached = 0;
    for (let nth = 1; nth <= 40; nth++) {
      for (const fault of ['dies-before', 'dies-after'] as const) {
        const { store, starts, stops, writes, confirms, passes, sees } = library();
        await starts();
        await writes('secretul meu');
        await writes('/delete');
        await confirms();
        await stops();
        const dying: { dead?: boolean } = {};
        await starts({
          fault: (_operation, count) => {
            if (count !== nth) return undefined;
            dying.dead = true;
            return fault;
          },
        }).catch(() => {});
        for (let second = 0; second < 3; second++) await passes(1000);
        await stops();
        if (dying.dead) reached++;
        await starts();
        for (let second = 0; second < 6; second++) await passes(1000);
        await stops();
        const told = `${fault} at ${nth}`;
        assert.deepEqual(await sees(), ['deleted (ro)'], told);
        assert.doesNotMatch(store.everything(), /secretul/, told);
        assert.deepEqual(store.broken, [], told);
      }
    }
    assert.ok(reached > 50, `only ${reached} deaths`);
  });

  test('makes a stranger of whoever writes again', async () => {
    const { starts, stops, writes, confirms, passes, sees } = library();
    await starts();
    await writes('secretul meu');
    await writes('/delete');
    await confirms();
    for (let second = 0; second < 3; second++) await passes(1000);
    await writes('/help');
    assert.deepEqual(await sees(), ['deleted (ro)', 'first-contact (ro)', 'help (ro)']);
    await stops();
  });
});
