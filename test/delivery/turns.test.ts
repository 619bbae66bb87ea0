import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test, vi } from 'vitest';
import { AppError } from '../../src/core/app-error.js';
import { conversationId, type Event } from '../../src/core/event.js';
import { createTurns, type TurnsDeps } from '../../src/delivery/turns.js';
import { clockAt, type TestClock } from '../support/clock.js';
import { createMemoryStore, type Fault, type MemoryStore } from '../support/memory-store.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const letter = (id: number | string, who = 'ana'): Event => ({
  kind: 'text',
  key: `web:${who}:${id}`,
  conversation: { channel: 'web', id: who },
  at: new Date('2026-03-02T10:00:00Z'),
  text: `letter ${id}`,
});
const ana = 'web:ana';

interface Over extends Omit<Partial<TurnsDeps>, 'handle' | 'clock'> {
  /** What it resolves with is what the event has come to; nothing stands for the usual. */
  readonly handle?: (event: Event) => Promise<unknown>;
  readonly fault?: (operation: string, nth: number) => Fault | undefined;
  readonly pause?: (operation: string) => Promise<void>;
  /** Another runner, on whose store this one works too. */
  readonly beside?: { readonly store: MemoryStore; readonly clock: TestClock };
}
let processes = 0;

/** Turns over a memory store with a `handle` of the test's own; `handled` is what it was given, in order. */
function runner({ fault, pause, handle, beside, ...rest }: Over = {}) {
  const clock = beside?.clock ?? clockAt('2026-03-02T10:00:00Z');
  const store = beside?.store ?? createMemoryStore(clock);
  const connection = store.connect({ ...(fault && { fault }), ...(pause && { pause }) });
  const { storage } = connection;
  const handled: string[] = [];
  const alarms: string[] = [];
  const turns = createTurns({
    inbox: storage.inbox,
    due: async () => [],
    finishCopies: async () => {},
    clock,
    processId: `process ${++processes}`,
    alarm: (code) => void alarms.push(code),
    ...rest,
    handle: async (event) => {
      handled.push(event.kind === 'lost' ? `lost ${event.of} by ${event.key}` : event.key);
      const became = await handle?.(event);
      if (became === 'handled' || became === 'lost') return became;
      return event.kind === 'lost' ? 'lost' : 'handled';
    },
  });
  const calm = store.connect().storage.inbox;
  return {
    turns,
    store,
    clock,
    handled,
    alarms,
    connection,
    /** Comes in by a door of this process. */
    async receives(event: Event): Promise<void> {
      await calm.put(event);
      turns.arrived(conversationId(event.conversation), event.key);
    },
    /** Stands in the store from before. */
    leftover: (event: Event) => calm.put(event),
    /** So many processes before this one have begun to try the row of `letter(1)`, and died. */
    async died(times: number, at = clock.now()): Promise<void> {
      for (let death = 1; death <= times; death++) {
        await calm.attempt('web:ana:1', { expecting: death - 1, at, by: `dead ${death}` });
      }
    },
    states: () => [...store.inbox].map(([key, { state }]) => `${key} ${state}`),
    attempts: (key: string) => store.inbox.get(key)?.attempts,
  };
}

/** Lets everything happen that does not wait for a clock, then for as long as the clock is moved. */
const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const away = (): never => {
  throw new AppError('STORE_UNAVAILABLE', 'The store is away.');
};

describe('events of one conversation', () => {
  test('are handled one after the other in the order of the inbox', async () => {
    let open = 0;
    const ends: (() => void)[] = [];
    const { turns, receives, handled } = runner({
      handle: async () => {
        assert.equal(++open, 1);
        await new Promise<void>((resolve) => ends.push(resolve));
        open--;
      },
    });
    for (const id of [1, 2, 3]) await receives(letter(id));
    for (let round = 1; round <= 3; round++) {
      await vi.waitUntil(() => ends.length === 1);
      assert.equal(handled.length, round);
      ends.pop()!();
    }
    await turns.idle();
    assert.deepEqual(handled, ['web:ana:1', 'web:ana:2', 'web:ana:3']);
  });

  test('do not wait for those of another', async () => {
    const { receives, handled, states } = runner({
      handle: (event) => (event.key.includes('ana') ? new Promise(() => {}) : Promise.resolve()),
    });
    await receives(letter(1));
    await receives(letter(1, 'ion'));
    await settle();
    assert.deepEqual(handled, ['web:ana:1', 'web:ion:1']);
    assert.deepEqual(states(), ['web:ana:1 waiting', 'web:ion:1 done']);
  });

  test('run side by side only as many as allowed', async () => {
    const ends: (() => void)[] = [];
    const { receives, handled, turns } = runner({
      atOnce: 2,
      handle: () => new Promise<void>((resolve) => ends.push(resolve)),
    });
    for (const who of ['ana', 'ion', 'vera']) await receives(letter(1, who));
    await settle();
    assert.deepEqual(handled, ['web:ana:1', 'web:ion:1']);
    ends[0]!();
    await settle();
    assert.equal(handled.length, 3);
    for (const end of ends) end();
    await turns.idle();
  });
});

describe('a fresh event', () => {
  test('is ticked off when it is handled, and its tries are not counted', async () => {
    const { receives, turns, states, attempts } = runner();
    await receives(letter(1));
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 done']);
    assert.equal(attempts('web:ana:1'), 0);
  });

  test('is not ticked off before it is handled', async () => {
    const { receives, states } = runner({ handle: () => new Promise(() => {}) });
    await receives(letter(1));
    await settle();
    assert.deepEqual(states(), ['web:ana:1 waiting']);
  });
});

describe('what an earlier run left', () => {
  test('is handled at the start, its try counted before', async () => {
    const counted: unknown[] = [];
    const { leftover, turns, store, states } = runner({
      handle: async (event) => void counted.push(store.inbox.get(event.key)?.attempts),
    });
    await leftover(letter(1));
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(counted, [1]);
    assert.deepEqual(states(), ['web:ana:1 done']);
    await turns.stop();
  });

  test('has its copies finished before anything else', async () => {
    const order: string[] = [];
    const { leftover, turns } = runner({
      finishCopies: async () => void order.push('copies'),
      handle: async () => void order.push('event'),
    });
    await leftover(letter(1));
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(order, ['copies', 'event']);
    await turns.stop();
  });

  test('is left to the process beside this one at the start, as long as it is young', async () => {
    const { leftover, turns, handled, clock } = runner();
    await leftover(letter(1));
    await turns.start(1000, { beside: true });
    await turns.idle();
    assert.deepEqual(handled, []);
    clock.advance(3100);
    await settle(1000);
    assert.deepEqual(handled, ['web:ana:1']);
    await turns.stop();
  });

  test('by a living process is taken over after three seconds, not before', async () => {
    const { leftover, turns, handled, clock } = runner();
    await turns.start(1000);
    await leftover(letter(1));
    clock.advance(2900);
    await settle(1000);
    assert.deepEqual(handled, []);
    clock.advance(200);
    await settle(1000);
    assert.deepEqual(handled, ['web:ana:1']);
    await turns.stop();
  });
});

describe('an event that cannot be handled', () => {
  const failing = (key: string) => ({
    handle: async (event: Event) => {
      if (event.kind !== 'lost' && event.key === key) throw new TypeError('broken');
    },
  });

  test('is parked after three counted tries, its author told, the operator alarmed, and the next one goes on', async () => {
    const { leftover, turns, handled, states, alarms } = runner(failing('web:ana:1'));
    await leftover(letter(1));
    await leftover(letter(2));
    await turns.start(1000);
    await turns.idle();
    const told = 'lost web:ana:1 by web:ana:1';
    assert.deepEqual(handled, ['web:ana:1', 'web:ana:1', 'web:ana:1', told, 'web:ana:2']);
    assert.deepEqual(states(), ['web:ana:1 parked', 'web:ana:2 done']);
    assert.deepEqual(alarms, ['TURN_FAILED', 'TURN_FAILED', 'TURN_FAILED', 'EVENT_PARKED']);
    await turns.stop();
  });

  test('is parked too when it came in fresh', async () => {
    const { receives, turns, states } = runner(failing('web:ana:1'));
    await receives(letter(1));
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 parked']);
  });

  test('is parked when it killed three processes: the fourth does not touch it', async () => {
    const { leftover, turns, died, handled, states } = runner();
    await leftover(letter(1));
    await died(3);
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(handled, ['lost web:ana:1 by web:ana:1']);
    assert.deepEqual(states(), ['web:ana:1 parked']);
    await turns.stop();
  });

  test('is parked untold, and alarmed, when the telling fails too', async () => {
    const { leftover, turns, states, alarms, handled } = runner({
      handle: () => Promise.reject(new TypeError('broken')),
    });
    await leftover(letter(1));
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 parked']);
    assert.equal(handled.length, 4);
    assert.deepEqual(alarms, [...Array(4).fill('TURN_FAILED'), 'EVENT_PARKED']);
    await turns.stop();
  });

  test('is parked untold, and alarmed, when the telling has killed one process after the other', async () => {
    const { leftover, turns, died, states, alarms, handled } = runner();
    await leftover(letter(1));
    await died(10);
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(handled, []);
    assert.deepEqual(states(), ['web:ana:1 parked']);
    assert.deepEqual(alarms, ['EVENT_PARKED']);
    await turns.stop();
  });

  test('waits with being told until the store is back, and is told then', async () => {
    let tellings = 0;
    const { leftover, turns, died, states, alarms } = runner({
      handle: async (event) => (event.kind === 'lost' && ++tellings <= 9 ? away() : undefined),
    });
    await leftover(letter(1));
    await died(3);
    await turns.start(1000);
    await settle(60_000);
    await turns.idle();
    assert.equal(tellings, 10);
    assert.deepEqual(states(), ['web:ana:1 parked']);
    assert.deepEqual(alarms, [...Array(9).fill('STORE_AWAY'), 'EVENT_PARKED']);
    await turns.stop();
  });

  test('is not called lost when it turns out to be handled', async () => {
    const { leftover, turns, died, states, alarms } = runner({ handle: async () => 'handled' });
    await leftover(letter(1));
    await died(3);
    await turns.start(1000);
    await turns.idle();
    await turns.stop();
    assert.deepEqual(states(), ['web:ana:1 done']);
    assert.deepEqual(alarms, []);
  });

  test('is parked, not ticked off, where another process has told of it meanwhile', async () => {
    const { receives, turns, states } = runner({ handle: async () => 'lost' });
    await receives(letter(1));
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 parked']);
  });
});

describe('two processes on one store', () => {
  /** Two runners whose handling takes until its end is called; both have started, and have found nothing yet. */
  async function pair(more: Pick<Over, 'fault'> = {}) {
    const ends: (() => void)[] = [];
    const handle = () => new Promise<void>((resolve) => ends.push(resolve));
    const one = runner({ handle });
    const two = runner({ handle, beside: one, ...more });
    const both = [one, two] as const;
    for (const { turns } of both) await turns.start(1000, { beside: true });
    return {
      one,
      two,
      handled: () => [...one.handled, ...two.handled],
      alarms: () => [...one.alarms, ...two.alarms],
      /** Both clocks go on, second by second, and with them the sweeps. */
      async passes(seconds: number): Promise<void> {
        for (let second = 0; second < seconds; second++) {
          one.clock.advance(1000);
          await settle(1000);
        }
      },
      async stop(): Promise<void> {
        for (const end of ends) end();
        await Promise.all(both.map(({ turns }) => turns.stop()));
      },
    };
  }

  test('try what an earlier run left once: the other leaves it alone and is not counted', async () => {
    const { one, handled, passes, stop, alarms } = await pair();
    await one.leftover(letter(1));
    await passes(17);
    assert.deepEqual(handled(), ['web:ana:1']);
    assert.equal(one.attempts('web:ana:1'), 1);
    await stop();
    assert.deepEqual(one.states(), ['web:ana:1 done']);
    assert.deepEqual(alarms(), []);
  });

  test('that read a row in the same moment try it once: whoever counts first', async () => {
    const asking: (() => void)[] = [];
    const pause = async (operation: string): Promise<void> => {
      if (operation === 'inbox.attempt') await new Promise<void>((resolve) => asking.push(resolve));
    };
    const handle = () => new Promise<void>(() => {});
    const one = runner({ handle, pause });
    const two = runner({ handle, pause, beside: one });
    await one.leftover(letter(1));
    one.clock.advance(3100);
    for (const { turns } of [one, two]) await turns.start(1000, { beside: true });
    await settle();
    assert.equal(asking.length, 2);
    for (const goOn of asking) goOn();
    await settle();
    assert.deepEqual([...one.handled, ...two.handled], ['web:ana:1']);
    assert.equal(one.attempts('web:ana:1'), 1);
  });

  test('take over what the other does not end in fifteen seconds', async () => {
    const { one, handled, passes, stop } = await pair();
    await one.leftover(letter(1));
    await passes(3);
    assert.deepEqual(handled(), ['web:ana:1']);
    await passes(14);
    assert.equal(handled().length, 1);
    await passes(1);
    assert.deepEqual(handled(), ['web:ana:1', 'web:ana:1']);
    await stop();
  });

  test('do not set aside what the other tries for the last time', async () => {
    const { one, handled, passes, stop, alarms } = await pair();
    await one.leftover(letter(1));
    await one.died(2);
    await passes(30); // from now on both may make a last try
    assert.deepEqual(handled(), ['web:ana:1']);
    await passes(14);
    assert.deepEqual(handled(), ['web:ana:1']);
    await stop();
    assert.deepEqual(one.states(), ['web:ana:1 done']);
    assert.deepEqual(alarms(), []);
  });

  test('set aside what was tried three times once the last try is over, and one of them tells of it', async () => {
    const { one, handled, passes, stop, alarms } = await pair();
    await one.leftover(letter(1));
    await passes(1);
    await one.died(3);
    await passes(14);
    assert.deepEqual(handled(), []);
    await passes(1);
    assert.deepEqual(handled(), ['lost web:ana:1 by web:ana:1']);
    await stop();
    assert.deepEqual(one.states(), ['web:ana:1 parked']);
    assert.deepEqual(alarms(), ['EVENT_PARKED']);
  });

  test('do not count the time in which the store was away for a try that was under way', async () => {
    let isAway = false;
    const { one, two, handled, passes, stop } = await pair({
      fault: (operation) => (isAway && operation === 'inbox.waiting' ? 'away' : undefined),
    });
    await one.leftover(letter(1));
    await passes(3);
    assert.deepEqual(one.handled, ['web:ana:1']);
    isAway = true;
    await passes(20);
    isAway = false;
    await passes(14);
    assert.deepEqual(handled(), ['web:ana:1']);
    await passes(1);
    assert.deepEqual(two.handled, ['web:ana:1']);
    await stop();
  });

  test('know a try of their own again when its answer was lost: it is made at once, and counted once', async () => {
    let lost = 0;
    const { leftover, turns, clock, handled, attempts, states } = runner({
      fault: (operation) => (operation === 'inbox.attempt' && ++lost === 1 ? 'answer-lost' : undefined),
    });
    await leftover(letter(1));
    clock.advance(3100);
    await turns.start(1000, { beside: true });
    await settle(100);
    await turns.idle();
    assert.deepEqual(handled, ['web:ana:1']);
    assert.equal(attempts('web:ana:1'), 1);
    assert.deepEqual(states(), ['web:ana:1 done']);
    await turns.stop();
  });

  test('are killed three times by a message that kills, which is then set aside; its neighbours are answered', async () => {
    const first = runner();
    const { store, clock } = first;
    const killer = letter(1);
    const others = [letter(2), letter(1, 'ion'), letter(1, 'vera')];
    for (const event of [killer, ...others]) await first.leftover(event);
    let deaths = 0;
    const told: string[] = [];
    const born = async () => {
      const life = runner({
        beside: first,
        handle: async (event) => {
          if (event.kind === 'lost') return void told.push(event.of);
          if (event.key !== killer.key) return;
          deaths++;
          life.connection.kill();
          await new Promise(() => {});
        },
      });
      await life.turns.start(1000, { beside: true });
      return life;
    };
    const slots = [await born(), await born()];
    for (let second = 0; second < 200; second++) {
      clock.advance(1000);
      await settle(1000);
      for (const [slot, { connection }] of slots.entries()) if (connection.dead()) slots[slot] = await born();
    }
    assert.equal(deaths, 3);
    assert.deepEqual(told, [killer.key]);
    assert.equal(store.inbox.get(killer.key)?.state, 'parked');
    for (const { key } of others) assert.equal(store.inbox.get(key)?.state, 'done', key);
    for (const { turns } of slots) await turns.stop();
  });

  test('that stands alone waits for nothing: whoever began before it is dead', async () => {
    const { leftover, died, turns, handled, clock } = runner();
    await leftover(letter(1));
    await died(1, clock.now());
    await turns.start(1000);
    await turns.idle();
    assert.deepEqual(handled, ['web:ana:1']);
    await turns.stop();
  });
});

describe('while the store is away', () => {
  test('a fresh event is tried again until it is back, without being counted', async () => {
    let tries = 0;
    const { receives, turns, states, alarms, attempts } = runner({
      handle: async () => (++tries <= 5 ? away() : undefined),
    });
    await receives(letter(1));
    await settle(100 + 200 + 400 + 800 + 1600);
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 done']);
    assert.equal(attempts('web:ana:1'), 0);
    assert.deepEqual(alarms, Array(5).fill('STORE_AWAY'));
  });

  test('the waits grow to five seconds and no longer', async () => {
    const { receives, alarms, turns } = runner({ handle: async () => away() });
    await receives(letter(1));
    await settle(6300); // 100 + 200 + ... + 3200
    assert.equal(alarms.length, 7);
    await settle(4999);
    assert.equal(alarms.length, 7);
    await settle(1);
    assert.equal(alarms.length, 8);
    await settle(5000);
    assert.equal(alarms.length, 9);
    const stopped = turns.stop();
    await settle(5000);
    await stopped;
  });

  test('an event is read again when the reading failed', async () => {
    const { receives, turns, states } = runner({
      fault: (operation, nth) => (operation === 'inbox.next' && nth < 4 ? 'away' : undefined),
    });
    await receives(letter(1));
    await settle(1000);
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 done']);
  });

  test('a tick that may be lost is made again, and nothing is handled twice for it', async () => {
    let applied = 0;
    const { receives, turns, states } = runner({
      fault: (operation, nth) => (operation === 'inbox.done' && nth < 4 ? 'answer-lost' : undefined),
      handle: async () => void applied++,
    });
    await receives(letter(1));
    await settle(1000);
    await turns.idle();
    assert.deepEqual(states(), ['web:ana:1 done']);
    assert.equal(applied, 1);
  });

  test('the sweep alarms and comes again', async () => {
    let sweeps = 0;
    const { turns, alarms } = runner({ finishCopies: async () => (++sweeps === 2 ? away() : undefined) });
    await turns.start(1000);
    await settle(3000);
    assert.deepEqual(alarms, ['STORE_AWAY']);
    assert.equal(sweeps, 4);
    await turns.stop();
  });

  test('a leftover event is not counted either: it is answered when the store is back', async () => {
    let tries = 0;
    const { leftover, turns, states } = runner({ handle: async () => (++tries <= 5 ? away() : undefined) });
    await leftover(letter(1));
    await turns.start(1000);
    await settle(10_000);
    await turns.stop();
    assert.deepEqual(states(), ['web:ana:1 done']);
  });
});

describe('a conversation that waits for a moment', () => {
  test('gets a time event when the moment has come, once in a second', async () => {
    const { turns, handled, clock } = runner({ due: async () => [ana] });
    await turns.start(1000);
    await turns.idle();
    const second = Math.floor(clock.now().getTime() / 1000);
    assert.deepEqual(handled, [`time:web:ana:${second}`]);
    await settle(1000);
    assert.equal(handled.length, 1);
    clock.advance(1000);
    await settle(1000);
    assert.deepEqual(handled[1], `time:web:ana:${second + 1}`);
    await turns.stop();
  });
});

describe('a stop', () => {
  test('waits for the turn under way and begins no other', async () => {
    let end = (): void => {};
    const { receives, turns, handled, states } = runner({
      handle: () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    });
    await receives(letter(1));
    await receives(letter(2));
    await settle();
    let stopped = false;
    const stopping = turns.stop().then(() => {
      stopped = true;
    });
    await settle();
    assert.equal(stopped, false);
    end();
    await stopping;
    assert.deepEqual(handled, ['web:ana:1']);
    assert.deepEqual(states(), ['web:ana:1 done', 'web:ana:2 waiting']);
  });

  test('ends the sweeps', async () => {
    let sweeps = 0;
    const { turns } = runner({ finishCopies: async () => void sweeps++ });
    await turns.start(1000);
    await turns.stop();
    await settle(5000);
    assert.equal(sweeps, 1);
  });
});
