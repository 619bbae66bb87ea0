import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test, vi } from 'vitest';
import type { Channel, Delivery, Outbound } from '../../src/core/message.js';
import type { NewOutboxRow } from '../../src/delivery/outbox.js';
import { callDeadlineMs, createSender, type SenderDeps } from '../../src/delivery/sender.js';
import { clockAt } from '../support/clock.js';
import { createMemoryStore, type Fault } from '../support/memory-store.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const at = new Date('2026-03-02T10:00:00Z');
const sent: Delivery = { outcome: 'sent', messageId: '1' };

const row = (position: number, over: Partial<NewOutboxRow> & { who?: string } = {}): NewOutboxRow => {
  const { who = 'ana', ...rest } = over;
  const key = { channel: 'telegram', id: who } as const;
  return {
    key: `${who}#${position}`,
    lane: `telegram:${who}|telegram:${who}`,
    position,
    to: key,
    source: key,
    message: { language: 'ro', parts: [], buttons: [], at },
    priority: 1,
    report: false,
    ...rest,
  };
};

/** A sender over a memory store and a channel that answers what the test says. */
function post(
  answers: (message: Outbound, nth: number) => Delivery | Promise<Delivery> = () => sent,
  over: Partial<SenderDeps> & {
    repeatSafely?: boolean;
    fault?: (operation: string, nth: number) => Fault | undefined;
  } = {},
) {
  const { repeatSafely = false, fault, ...rest } = over;
  const clock = clockAt('2026-03-02T10:00:00Z');
  const store = createMemoryStore(clock);
  const calm = store.connect().storage;
  const calls: string[] = [];
  const alarms: string[] = [];
  const reported: string[] = [];
  const channel: Channel = {
    name: 'telegram',
    can: { buttons: true, askLocation: true, maxTextLength: 4096, repeatSafely, echo: false },
    async send(_to, message) {
      calls.push(message.key);
      return answers(message, calls.length);
    },
  };
  const { storage } = store.connect(fault && { fault });
  const create = (processId: string) =>
    createSender({
      outbox: storage.outbox,
      inbox: storage.inbox,
      channels: new Map([['telegram', channel]]),
      render: () => ({ text: 'words', buttons: [], author: 'bot' }),
      clock,
      processId,
      reported: (_source, key) => void reported.push(key),
      alarm: (code) => void alarms.push(code),
      ...rest,
    });
  const sender = create('one');
  return {
    sender,
    another: () => create('two'),
    store,
    clock,
    calls,
    alarms,
    reported,
    outbox: calm.outbox,
    async sends(...rows: NewOutboxRow[]): Promise<void> {
      for (const one of rows) await calm.outbox.add(one);
      for (const one of rows) sender.added(one.lane);
      await vi.advanceTimersByTimeAsync(0);
    },
    states: () => [...store.outbox].map(([key, { state }]) => `${key} ${state}`),
    async passes(ms: number): Promise<void> {
      clock.advance(ms);
      await vi.advanceTimersByTimeAsync(ms);
    },
  };
}

const lane = row(1).lane;

describe('messages of one lane', () => {
  test('go out in the order of their positions, one at a time', async () => {
    let open = 0;
    const { sender, sends, calls } = post(async () => {
      assert.equal(++open, 1);
      await Promise.resolve();
      open--;
      return sent;
    });
    await sends(row(3), row(1), row(2));
    await sender.idle();
    assert.deepEqual(calls, ['ana#1', 'ana#2', 'ana#3']);
  });

  test('do not wait for another lane', async () => {
    const { sends, calls, states } = post((message) => (message.key === 'ana#1' ? new Promise(() => {}) : sent));
    await sends(row(1), row(1, { who: 'ion' }));
    assert.deepEqual(calls, ['ana#1', 'ion#1']);
    assert.deepEqual(states(), ['ana#1 sending', 'ion#1 sent']);
  });

  test('wait while the first of them was told "later", for as long as it said', async () => {
    const { sender, sends, calls, states, passes } = post((_message, nth) =>
      nth === 1 ? { outcome: 'later', afterMs: 5000 } : sent,
    );
    sender.start(500);
    await sends(row(1), row(2));
    assert.deepEqual(states(), ['ana#1 ready', 'ana#2 ready']);
    await passes(4500);
    assert.deepEqual(calls, ['ana#1']);
    await passes(500);
    assert.deepEqual(calls, ['ana#1', 'ana#1', 'ana#2']);
    assert.deepEqual(states(), ['ana#1 sent', 'ana#2 sent']);
    await sender.stop();
  });

  test('go on after one that was refused', async () => {
    const { sender, sends, states } = post((_message, nth) =>
      nth === 1 ? { outcome: 'refused', reason: 'blocked' } : sent,
    );
    await sends(row(1), row(2));
    await sender.idle();
    assert.deepEqual(states(), ['ana#1 refused', 'ana#2 sent']);
  });

  test('of a channel that this process does not have are left to another', async () => {
    const { sender, sends, calls, states } = post();
    await sends(row(1, { lane: 'messenger:ana|messenger:ana' }));
    await sender.idle();
    assert.deepEqual(calls, []);
    assert.deepEqual(states(), ['ana#1 ready']);
  });
});

describe('a send whose outcome is unknown', () => {
  test('is not repeated where a repeat would be seen twice', async () => {
    const { sender, sends, calls, states } = post((_message, nth) => (nth === 1 ? { outcome: 'unknown' } : sent));
    await sends(row(1), row(2));
    await sender.idle();
    assert.deepEqual(calls, ['ana#1', 'ana#2']);
    assert.deepEqual(states(), ['ana#1 unknown', 'ana#2 sent']);
  });

  test('is repeated some times where it is a mark on a message: set twice it is one', async () => {
    const { sender, sends, calls, states, passes } = post((message) =>
      message.desk?.reactTo === undefined ? sent : { outcome: 'unknown' },
    );
    const desk = { caseId: 'one', reactTo: '5.7', isNote: true } as const;
    sender.start(500);
    await sends(row(1, { priority: 3, message: { language: 'ro', parts: [], buttons: [], at: new Date(0), desk } }));
    for (let looks = 0; looks < 20; looks++) await passes(10_000);
    assert.deepEqual(
      calls,
      Array.from({ length: 7 }, () => 'ana#1'),
    );
    assert.deepEqual(states(), ['ana#1 unknown']);
    await sender.stop();
  });

  test('is repeated after half a second where a repeat is seen once', async () => {
    const { sender, sends, calls, passes } = post((_message, nth) => (nth === 1 ? { outcome: 'unknown' } : sent), {
      repeatSafely: true,
    });
    sender.start(500);
    await sends(row(1), row(2));
    assert.deepEqual(calls, ['ana#1']);
    await passes(500);
    assert.deepEqual(calls, ['ana#1', 'ana#1', 'ana#2']);
    await sender.stop();
  });

  test('is one that has had no answer for thirty seconds', async () => {
    const { sends, states, passes } = post((_message, nth) => (nth === 1 ? new Promise(() => {}) : sent));
    await sends(row(1), row(2));
    await passes(callDeadlineMs - 1);
    assert.deepEqual(states(), ['ana#1 sending', 'ana#2 ready']);
    await passes(1);
    assert.deepEqual(states(), ['ana#1 unknown', 'ana#2 sent']);
  });

  test('is one whose call threw; the operator is alarmed', async () => {
    const { sender, sends, states, alarms } = post(() => Promise.reject(new Error('401')));
    await sends(row(1));
    await sender.idle();
    assert.deepEqual(states(), ['ana#1 unknown']);
    assert.deepEqual(alarms, ['SEND_FAILED']);
  });

  test('is tried again after a second when the call threw on a channel where a repeat is seen once', async () => {
    const { sender, sends, states, passes } = post(
      (_message, nth) => (nth === 1 ? Promise.reject(new Error('feed away')) : sent),
      { repeatSafely: true },
    );
    sender.start(500);
    await sends(row(1));
    assert.deepEqual(states(), ['ana#1 ready']);
    await passes(1000);
    assert.deepEqual(states(), ['ana#1 sent']);
    await sender.stop();
  });
});

describe('a lease that ran out', () => {
  const taken = async (repeatSafely: boolean) => {
    const told = post(() => sent, { repeatSafely });
    await told.outbox.add(row(1));
    await told.outbox.add(row(2));
    await told.outbox.claim(lane, { by: 'dead', now: at, until: new Date(at.getTime() + 90_000) });
    told.sender.start(500);
    return told;
  };

  test('is respected until then', async () => {
    const { sender, calls, passes } = await taken(false);
    await passes(89_500);
    assert.deepEqual(calls, []);
    await sender.stop();
  });

  test('makes the send unknown, and the next one goes on', async () => {
    const { sender, calls, states, passes } = await taken(false);
    await passes(90_000);
    assert.deepEqual(calls, ['ana#2']);
    assert.deepEqual(states(), ['ana#1 unknown', 'ana#2 sent']);
    await sender.stop();
  });

  test('is simply sent again where a repeat is seen once', async () => {
    const { sender, calls, passes } = await taken(true);
    await passes(90_000);
    assert.deepEqual(calls, ['ana#1', 'ana#2']);
    await sender.stop();
  });

  test('of a sender that still lives gives it no word over the row any more', async () => {
    let answer = (_: Delivery): void => {};
    const { sender, another, sends, clock, states, calls } = post((_message, nth) =>
      nth === 1
        ? new Promise<Delivery>((resolve) => {
            answer = resolve;
          })
        : sent,
    );
    await sends(row(1), row(2));
    clock.advance(90_000);
    const other = another();
    other.added(lane);
    await other.idle();
    assert.deepEqual(states(), ['ana#1 unknown', 'ana#2 sent']);
    answer({ outcome: 'refused', reason: 'blocked' });
    await sender.idle();
    assert.deepEqual(states(), ['ana#1 unknown', 'ana#2 sent']);
    assert.deepEqual(calls, ['ana#1', 'ana#2']);
  });

  test('is ninety seconds, or two where a repeat is seen once', async () => {
    for (const [repeatSafely, seconds] of [
      [false, 90],
      [true, 2],
    ] as const) {
      const { sends, store } = post(() => new Promise(() => {}), { repeatSafely });
      await sends(row(1));
      assert.equal(store.outbox.get('ana#1')?.dueAt, at.getTime() + seconds * 1000);
    }
  });
});

describe('news that the conversation asked for', () => {
  test.each(['sent', 'refused', 'unknown'] as const)('comes back as an event when the send is %s', async (outcome) => {
    const answers: Record<string, Delivery> = {
      sent,
      refused: { outcome: 'refused', reason: 'invalid' },
      unknown: { outcome } as Delivery,
    };
    const { sender, sends, store, reported } = post(() => answers[outcome]!);
    await sends(row(1, { report: true, source: { channel: 'web', id: 'ion' } }));
    await sender.idle();
    const news = store.inbox.get('result:ana#1');
    assert.equal(news?.conversation, 'web:ion');
    assert.ok(news.event?.kind === 'result' && news.event.of === 'ana#1' && news.event.delivery === outcome);
    assert.deepEqual(reported, ['result:ana#1']);
  });

  test('does not come for "later", nor for a send that nobody asked about', async () => {
    const { sender, sends, store } = post((_message, nth) => (nth === 1 ? sent : { outcome: 'later', afterMs: 1 }));
    await sends(row(1), row(2, { report: true }));
    await sender.idle();
    assert.equal(store.inbox.size, 0);
  });

  test('is stored before the send is ticked off, so that a death between the two loses none', async () => {
    const { sends, store, states, alarms } = post(() => sent, {
      fault: (operation) => (operation === 'outbox.finish' ? 'dies-before' : undefined),
    });
    await sends(row(1, { report: true }));
    assert.deepEqual(states(), ['ana#1 sending']);
    assert.ok(store.inbox.has('result:ana#1'));
    assert.deepEqual(alarms, ['STORE_AWAY']);
  });
});

describe('a message that cannot be put into words', () => {
  const breaking = (repeatSafely: boolean) =>
    post(() => sent, {
      repeatSafely,
      render: (message) => {
        if (message.language === 'gag') throw new RangeError('No topic "gone".');
        return { text: 'words', buttons: [], author: 'bot' };
      },
    });
  const broken = row(1, { message: { language: 'gag', parts: [], buttons: [], at } });

  test('alarms the operator and is not sent', async () => {
    const { sender, sends, calls, alarms, states } = breaking(false);
    await sends(broken, row(2));
    await sender.idle();
    assert.deepEqual(calls, ['ana#2']);
    assert.deepEqual(alarms, ['SEND_FAILED']);
    assert.deepEqual(states(), ['ana#1 refused', 'ana#2 sent']);
  });

  test('does not hold up its lane for ever where a repeat is seen once', async () => {
    const { sender, sends, calls, passes } = breaking(true);
    sender.start(500);
    await sends(broken, row(2));
    for (let second = 0; second < 120; second++) await passes(1000);
    await sender.stop();
    assert.ok(calls.includes('ana#2'));
  });
});

describe('the sweep', () => {
  test('finds what stands in the outbox from before', async () => {
    const { sender, outbox, calls, passes } = post();
    await outbox.add(row(1));
    sender.start(500);
    await passes(0);
    assert.deepEqual(calls, ['ana#1']);
    await sender.stop();
  });

  test('alarms while the store is away and comes again', async () => {
    const { sender, outbox, calls, alarms, passes } = post(() => sent, {
      fault: (operation, nth) => (operation === 'outbox.dueLanes' && nth <= 2 ? 'away' : undefined),
    });
    await outbox.add(row(1));
    sender.start(500);
    await passes(500);
    assert.deepEqual(alarms, ['STORE_AWAY', 'STORE_AWAY']);
    await passes(500);
    assert.deepEqual(calls, ['ana#1']);
    await sender.stop();
  });
});

test('a stop waits for the call under way and sends nothing more', async () => {
  let answer = (_: Delivery): void => {};
  const { sender, sends, calls, states } = post(
    () =>
      new Promise<Delivery>((resolve) => {
        answer = resolve;
      }),
  );
  await sends(row(1), row(2));
  let stopped = false;
  const stopping = sender.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  assert.equal(stopped, false);
  answer(sent);
  await stopping;
  assert.deepEqual(calls, ['ana#1']);
  assert.deepEqual(states(), ['ana#1 sent', 'ana#2 ready']);
});

test('what is sent carries its key, position, moment and the words it answers', async () => {
  const seen: Outbound[] = [];
  const { sender, sends } = post((message) => {
    seen.push(message);
    return sent;
  });
  const heard = { key: 'web:ana:1', text: 'buletin' };
  await sends(row(7, { message: { language: 'ru', parts: [], buttons: [], at, heard } }));
  await sender.idle();
  assert.deepEqual(seen, [
    { key: 'ana#7', position: 7, priority: 1, language: 'ru', at, text: 'words', buttons: [], author: 'bot', heard },
  ]);
});

test('every try is counted by what came of it', async () => {
  const counted: string[] = [];
  const { sender, sends } = post((_message, nth) => (nth === 1 ? { outcome: 'unknown' } : sent), {
    counted: (channel, state) => void counted.push(`${channel} ${state}`),
  });
  await sends(row(1), row(2));
  await sender.idle();
  assert.deepEqual(counted, ['telegram unknown', 'telegram sent']);
});
