import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { maxRecordBytes } from '../../src/bot/conversation-store.js';
import { type Consequences, copyOut } from '../../src/bot/copy-out.js';
import { needsUnderstanding } from '../../src/bot/decide.js';
import { type HandleDeps, handle } from '../../src/bot/handle.js';
import type { Event } from '../../src/core/event.js';
import { isLanguage } from '../../src/core/language.js';
import { type Conversation, type Decision, freshConversation, type Heard, outcomes } from '../../src/core/turn.js';
import { withoutCodes } from '../../src/delivery/receive.js';
import { readRecord, writeRecord } from '../../src/storage/record-json.js';
import { anyText } from '../support/any-text.js';
import { clockAt } from '../support/clock.js';
import { type Connection, Crash, createMemoryStore, type Fault, type MemoryStore } from '../support/memory-store.js';
import { copiedOut, smallDecide, understood } from '../support/small-brain.js';

const key = { channel: 'web', id: 'ana' } as const;
const began = Date.parse('2026-03-02T10:00:00Z');
const decide = smallDecide(true);

const hostile = [
  'x'.repeat(100_000),
  'ш'.repeat(100_000),
  '語'.repeat(100_000),
  '👩‍👩‍👧‍👦'.repeat(9000),
  `${'a'.repeat(499)}😀`,
  `${'a'.repeat(4095)}😀`,
  '\u0000\u0001\u0007\u001b[31m\r\n',
  '\u202Eabc\u2066\u2069\u200F',
  '__proto__',
  '{"$date": 5}',
  'constructor',
  '\uD800',
  'a\uDC00\uD83Db',
  '"\\'.repeat(50_000),
  '\u2028\u2029',
  '',
  ' \n\t ',
  '2001234567890 4111 1111 1111 1111',
  '/start __proto__',
  '/start top_constructor',
  '/start lib___proto__',
  '/start top_id-card-get',
  '/library \uD83D',
  `/start ${'я'.repeat(500)}`,
] as const;
const text = fc.oneof(
  fc.constantFrom('buletin', 'pensie', 'salut', 'удостоверение', 'câine', 'Русский', 'Meniu', 'button-menu (ro)'),
  fc.constantFrom('/menu', '/delete', '/language ru', '/language', '/mydata', '/privacy', '/human', '/x', '/start'),
  fc.constantFrom('button-yes-delete (ro)', 'button-no (ro)', 'id-card-price (ro)'),
  fc.constantFrom(...hostile),
  anyText(40),
);
const action = fc.constantFrom(
  { do: 'menu' } as const,
  { do: 'menu', menu: 'documents' } as const,
  { do: 'menu', menu: '__proto__', service: 'constructor' } as const,
  { do: 'topic', topic: 'id-card-get' } as const,
  { do: 'topic', topic: '__proto__' } as const,
  { do: 'language', language: 'gag' } as const,
  { do: 'start', ref: 'top_id-card-price' } as const,
  { do: 'yes' } as const,
  { do: 'no' } as const,
  { do: 'delete' } as const,
  { do: 'my-data' } as const,
);
const what = fc.oneof(
  { weight: 4, arbitrary: text.map((said) => ({ kind: 'text', text: said }) as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('button' as const), action, title: text }) },
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constantFrom('voice' as const, 'photo' as const, 'sticker' as const),
    caption: text,
  }),
  fc.constant({ kind: 'location', point: { lat: 47, lon: 28.8 } } as const),
  fc.constant({ kind: 'stale-button' } as const),
  fc.constant({ kind: 'time' } as const),
  fc.constant({ kind: 'lost', of: 'x' } as const),
  fc.constant({ kind: 'result', of: 'x', delivery: 'refused' } as const),
);
/** A conversation as the doors let it in: cleaned, masked, understood, with some time between the messages. */
const conversation = (length: number) =>
  fc.array(fc.record({ what, waitMs: fc.constantFrom(0, 1, 100, 3000, 11_000, 700_000) }), {
    minLength: 1,
    maxLength: length,
  });
type Told = { readonly what: object; readonly waitMs: number };

interface Step {
  readonly before: Conversation;
  readonly event: Heard;
  readonly now: Date;
  readonly decision: Decision;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** Every turn of a conversation; what goes in is frozen, so that a change of it is thrown at. */
function turnsOf(told: readonly Told[]): Step[] {
  let record: Conversation = freshConversation(key);
  let ms = began;
  return told.map(({ what: happened, waitMs }, index) => {
    ms += waitMs;
    const now = new Date(ms);
    const event = withoutCodes({ key: `web:ana:${index}`, conversation: key, at: now, ...happened } as Event);
    const heard: Heard =
      event.kind === 'text' && needsUnderstanding(record, event)
        ? { ...event, understood: understood(event.text) }
        : event;
    const before = deepFreeze(record);
    const decision = decide(before, deepFreeze(heard), now);
    record = copiedOut(decision.record);
    return { before, event: heard, now, decision };
  });
}

const everyTurn = (law: (step: Step, index: number, all: readonly Step[]) => void, numRuns = 1000): void =>
  fc.assert(
    fc.property(conversation(12), (told) => {
      const steps = turnsOf(told);
      steps.forEach(law);
    }),
    { numRuns, seed: 20260302 },
  );

describe('a turn, whatever is said', () => {
  test('is a function: the same record, event and moment give the same decision, and nothing put in is changed', () => {
    everyTurn(({ before, event, now, decision }) => {
      const copied = readRecord<{ before: Conversation; event: Heard }>(writeRecord({ before, event }));
      assert.deepEqual(decide(copied.before, copied.event, new Date(now)), decision);
    });
  });

  test('ends in exactly one named outcome', () => {
    everyTurn(({ decision }) => assert.ok(outcomes.includes(decision.outcome), decision.outcome));
  });

  test('says something to every message, except a limited one and one after "delete everything"', () => {
    everyTurn(({ before, event, decision }) => {
      if (!['text', 'button', 'media', 'location', 'stale-button', 'lost'].includes(event.kind)) return;
      const saysNothing = decision.record.emits.every(
        (emit) => emit.kind === 'send' && emit.message.parts.length === 0,
      );
      assert.ok(!saysNothing || decision.outcome === 'limited' || before.forgotten === 'asked', decision.outcome);
    });
  });

  test('shows a person on the page what it answers, once', () => {
    everyTurn(({ before, event, decision }) => {
      const heard = decision.record.emits.flatMap((emit) =>
        emit.kind === 'send' && emit.message.heard ? [emit.message.heard.key] : [],
      );
      const theirs = ['text', 'button', 'media', 'location', 'stale-button'].includes(event.kind);
      assert.deepEqual(heard, theirs && before.forgotten !== 'asked' ? [event.key] : []);
    });
  });

  test('gives each message a position above all before it and a key of its own', () => {
    everyTurn((_step, index, all) => {
      if (index > 0) return;
      const emits = all.flatMap(({ decision }) => decision.record.emits);
      const positions = emits.flatMap((emit) => (emit.kind === 'send' ? [emit.position] : []));
      assert.deepEqual(
        positions,
        [...positions].sort((a, b) => a - b),
      );
      assert.equal(new Set(positions).size, positions.length);
      assert.equal(new Set(emits.map((emit) => emit.key)).size, emits.length);
      assert.ok(positions.every((position) => Number.isSafeInteger(position)));
    });
  });

  test('grows the version by one and leaves `applied` to the commit', () => {
    everyTurn(({ before, decision }) => {
      assert.equal(decision.record.version, before.version + 1);
      assert.deepEqual(decision.record.applied, before.applied);
    });
  });

  test('wakes exactly when it waits for something', () => {
    everyTurn(({ decision: { record } }) => {
      assert.equal(record.wakeAt !== undefined, record.awaiting !== undefined || record.forgotten === 'asked');
      if (record.awaiting !== undefined) assert.deepEqual(record.wakeAt, record.awaiting.until);
    });
  });

  test('speaks one language, and a chosen one until another is chosen', () => {
    everyTurn(({ before, event, decision: { record, outcome } }) => {
      for (const emit of record.emits) assert.ok(emit.kind !== 'send' || isLanguage(emit.message.language));
      if (!before.languageChosen || before.forgotten === 'purged' || !record.languageChosen) return;
      const chose = event.kind === 'text' || (event.kind === 'button' && event.action.do === 'language');
      if (!chose) assert.equal(record.language, before.language, outcome);
    });
  });

  test('greets a stranger with the notice once', () => {
    everyTurn((_step, index, all) => {
      if (index > 0) return;
      let greetedSince = 0;
      for (const { before, decision } of all) {
        if (before.forgotten === 'purged') greetedSince = 0;
        for (const emit of decision.record.emits) {
          if (emit.kind !== 'send') continue;
          greetedSince += emit.message.parts.filter(
            (part) => part.kind === 'say' && part.key === 'first-contact',
          ).length;
        }
        assert.ok(greetedSince <= 1);
      }
    });
  });

  test('makes a record of at most 64 KB that survives a store letter for letter', () => {
    everyTurn(({ decision: { record } }) => {
      const json = writeRecord(record);
      assert.ok(Buffer.byteLength(json) <= maxRecordBytes, `${Buffer.byteLength(json)} bytes`);
      assert.deepEqual(readRecord(json), record);
    });
  });
});

test('a thousand hostile messages leave a record of at most 64 KB', () => {
  const told = Array.from({ length: 1000 }, (_, index) => {
    const said = hostile[Math.floor(index / 50) % hostile.length]!; // each so often that all memory is full of it
    const happened = [
      { kind: 'text', text: said },
      { kind: 'button', action: { do: 'my-data' }, title: said },
      { kind: 'media', media: 'photo', caption: said },
      { kind: 'text', text: `${said} ${index}` },
    ][index % 4]!;
    return { what: happened, waitMs: 5000 };
  });
  const steps = turnsOf(told);
  const largest = Math.max(...steps.map(({ decision }) => Buffer.byteLength(writeRecord(decision.record))));
  assert.ok(largest <= maxRecordBytes, `the largest had ${largest} bytes`);
  assert.ok(largest > 10_000, 'the messages were not hostile enough to show anything');
});

test('what is remembered of a long message never ends in half an emoji', () => {
  // decide.ts composeTurn: `words.slice(0, 500)` cuts between surrogates; a cut needs toWellFormed() or a step back
  const [step] = turnsOf([{ what: { kind: 'text', text: `${'a'.repeat(499)}😀` }, waitMs: 0 }]);
  assert.ok(step!.decision.record.recent.every((turn) => turn.heard.isWellFormed()));
});

// read, decide, commit: the same laws with a store beneath

const clock = clockAt('2026-03-02T10:00:00Z');
const letter = (id: number | string, said = 'buletin'): Event => ({
  kind: 'text',
  key: `web:ana:${id}`,
  conversation: key,
  at: clock.now(),
  text: said,
});

/** Operations that wait until they are let go on, in an order that numbers choose. */
function gate(choices: readonly number[]) {
  const waiting: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async until(done: Promise<unknown>): Promise<void> {
      let over = false;
      void done.then(
        () => {
          over = true;
        },
        () => {
          over = true;
        },
      );
      for (let round = 0; !over; round++) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (waiting.length > 0) waiting.splice(choices[round % choices.length]! % waiting.length, 1)[0]!();
      }
    },
  };
}

const consequencesOf = ({ storage }: Connection): Consequences => ({
  send: async (emit, source) => {
    const { key: emitKey, position, to, message, priority, report } = emit;
    await storage.outbox.add({ key: emitKey, lane: 'ana', position, to, source, message, priority, report });
  },
  hand: async (event) => {
    await storage.inbox.put(event);
  },
  // what cases cause has its own laws in test/cases
  origin: async () => {},
  board: async () => {},
  line: async () => {},
  delivered: async () => {},
  work: async () => {},
  unanswered: async () => {},
});

const handleBy = (connection: Connection, over: Partial<HandleDeps> = {}) =>
  handle({
    conversations: connection.storage.conversations,
    decide,
    clock,
    consequences: consequencesOf(connection),
    settled: connection.storage.inbox.settled,
    understand: async (said) => understood(said),
    needsUnderstanding,
    ...over,
  });

const answersIn = (store: MemoryStore): string[] =>
  [...store.outbox.values()]
    .sort((a, b) => a.row.position - b.row.position)
    .flatMap(({ row }) => (row.message.heard ? [row.message.heard.key] : []));

const choices = fc.array(fc.nat(20), { minLength: 1, maxLength: 40 });

describe('an event enters its conversation once', () => {
  test('when two handlers take it at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (order) => {
        const store = createMemoryStore(clock);
        const { pause, until } = gate(order);
        await store.connect().storage.inbox.put(letter(1));
        const both = Promise.all([1, 2].map(() => handleBy(store.connect({ pause }))(letter(1))));
        await until(both);
        assert.deepEqual((await both).map(({ outcome }) => outcome).sort(), ['already-applied', 'decided']);
        assert.deepEqual(answersIn(store), ['web:ana:1']);
        assert.deepEqual(store.broken, []);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('when two handlers bring two events on one version: both are answered, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (order) => {
        const store = createMemoryStore(clock);
        const { pause, until } = gate(order);
        for (const id of [1, 2]) await store.connect().storage.inbox.put(letter(id));
        const both = Promise.all([1, 2].map((id) => handleBy(store.connect({ pause }))(letter(id))));
        await until(both);
        assert.deepEqual(answersIn(store).sort(), ['web:ana:1', 'web:ana:2']);
        assert.equal(store.conversations.get('web:ana')?.version, 2);
        assert.deepEqual(store.broken, []);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('when another process ticks the row off while this one reads', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (order) => {
        const store = createMemoryStore(clock);
        const { pause, until } = gate(order);
        for (const id of [1, 2]) await store.connect().storage.inbox.put(letter(id));
        const whole = async (connection: Connection, id: number): Promise<void> => {
          await handleBy(connection)(letter(id));
          await connection.storage.inbox.done(letter(id).key);
        };
        const first = store.connect({ pause });
        const work = Promise.all([
          whole(store.connect({ pause }), 1),
          whole(first, 1).then(() => whole(first, 2)),
          whole(store.connect({ pause }), 2),
        ]);
        await until(work);
        await work;
        assert.deepEqual(answersIn(store).sort(), ['web:ana:1', 'web:ana:2']);
        assert.deepEqual(store.broken, []);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  test('when one handler answers it while another tells that it is lost: one of the two, and both hear which', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(choices, async (order) => {
        const store = createMemoryStore(clock);
        const { pause, until } = gate(order);
        for (const id of [1, 2]) await store.connect().storage.inbox.put(letter(id));
        const lost: Event = { kind: 'lost', key: letter(1).key, of: letter(1).key, conversation: key, at: clock.now() };
        const both = Promise.all([letter(1), lost].map((event) => handleBy(store.connect({ pause }))(event)));
        await until(both);
        const [one, other] = await both;
        assert.equal(one!.became, other!.became);
        assert.deepEqual(answersIn(store), one!.became === 'handled' ? [letter(1).key] : []);
        assert.equal(store.outbox.size > 0, true);
        assert.deepEqual(store.broken, []);
        // who comes later hears the same, until the row is settled and the next event has come
        assert.equal((await handleBy(store.connect())(lost)).became, one!.became);
        seen.add(one!.became);
        await store.connect().storage.inbox.park(letter(1).key, 'lost');
        await handleBy(store.connect())(letter(2));
        assert.deepEqual(store.conversations.get('web:ana')?.applied, [letter(2).key]);
      }),
      { numRuns: 100, seed: 4 },
    );
    assert.equal(seen.size, 2);
  });

  test('when one process stands still at any operation while another handles it and the next event', async () => {
    let reached = 0;
    for (let standsAt = 1; standsAt <= 24; standsAt++) {
      const store = createMemoryStore(clock);
      for (const id of [1, 2]) await store.connect().storage.inbox.put(letter(id));
      let goOn = (): void => {};
      let pauses = 0;
      const slow = store.connect({
        pause: () =>
          ++pauses === standsAt
            ? new Promise<void>((resolve) => {
                reached++;
                goOn = resolve;
              })
            : Promise.resolve(),
      });
      const slowly = handleBy(slow)(letter(1));
      await new Promise<void>((resolve) => setImmediate(resolve));
      const swift = store.connect();
      for (const id of [1, 2]) {
        await handleBy(swift)(letter(id));
        await swift.storage.inbox.done(letter(id).key);
      }
      goOn();
      await slowly;
      assert.deepEqual(answersIn(store), ['web:ana:1', 'web:ana:2'], `stood still at ${standsAt}`);
      assert.deepEqual(store.broken, []);
    }
    assert.ok(reached >= 10, `stood still only ${reached} times`);
  });

  test('when the answer to its commit is lost and it is brought again', async () => {
    const store = createMemoryStore(clock);
    const fault = (operation: string): Fault | undefined =>
      operation === 'conversations.commit' ? 'answer-lost' : undefined;
    await store.connect().storage.inbox.put(letter(1));
    await assert.rejects(handleBy(store.connect({ fault }))(letter(1)), { code: 'STORE_UNAVAILABLE' });
    assert.deepEqual(answersIn(store), []);
    assert.deepEqual(await handleBy(store.connect())(letter(1)), { outcome: 'already-applied', became: 'handled' });
    assert.deepEqual(answersIn(store), ['web:ana:1']);
    assert.equal(store.conversations.get('web:ana')?.version, 1);
  });

  test('when a commit hears that another came first although none did', async () => {
    const store = createMemoryStore(clock);
    const fault = (operation: string, nth: number): Fault | undefined =>
      operation === 'conversations.commit' && nth < 12 ? 'stale' : undefined;
    await store.connect().storage.inbox.put(letter(1));
    assert.equal((await handleBy(store.connect({ fault }))(letter(1))).outcome, 'decided');
    assert.deepEqual(answersIn(store), ['web:ana:1']);
  });

  test('when its row was never stored, not at all', async () => {
    const store = createMemoryStore(clock);
    assert.deepEqual(await handleBy(store.connect())(letter(1)), { outcome: 'already-applied', became: 'handled' });
    assert.equal(store.conversations.size, 0);
  });

  test('when its handler dies at any operation and the next one goes on', async () => {
    const operations = 40;
    const story = async (dieAt: number, how: Fault): Promise<boolean> => {
      const store = createMemoryStore(clock);
      for (const id of [1, 2, 3]) await store.connect().storage.inbox.put(letter(id));
      const dying = store.connect({ fault: (_operation, nth) => (nth === dieAt ? how : undefined) });
      const run = async (connection: Connection): Promise<void> => {
        for (;;) {
          const row = await connection.storage.inbox.next('web:ana');
          if (row === undefined) return;
          await handleBy(connection)(row.event);
          await connection.storage.inbox.done(row.event.key);
        }
      };
      const died = await run(dying).then(
        () => false,
        (error) => {
          assert.ok(error instanceof Crash);
          return true;
        },
      );
      await run(store.connect());
      assert.deepEqual(answersIn(store), ['web:ana:1', 'web:ana:2', 'web:ana:3'], `died at ${dieAt} (${how})`);
      assert.deepEqual(store.broken, []);
      assert.equal(store.undone() - store.outbox.size, 0);
      return died;
    };
    for (const how of ['dies-before', 'dies-after'] as const) {
      const deaths: boolean[] = [];
      for (let dieAt = 1; dieAt <= operations; dieAt++) deaths.push(await story(dieAt, how));
      assert.ok(deaths[0] && deaths.filter(Boolean).length > 20, 'the script never reached the interesting operations');
      assert.equal(deaths.at(-1), false, 'the script ended before the last operation');
    }
  });
});

describe('the copier', () => {
  test('that dies between two inserts leaves everything to be copied again, once', async () => {
    const store = createMemoryStore(clock);
    await store.connect().storage.inbox.put(letter(1));
    let adds = 0;
    const fault = (operation: string): Fault | undefined =>
      operation === 'outbox.add' && ++adds === 2 ? 'dies-before' : undefined;
    await assert.rejects(handleBy(store.connect({ fault }))(letter(1)), Crash);
    assert.equal(store.outbox.size, 1);
    const record = store.conversations.get('web:ana')!;
    assert.equal(record.emits.length, 2);
    const connection = store.connect();
    const deps = { conversations: connection.storage.conversations, consequences: consequencesOf(connection) };
    await copyOut(record, deps);
    await copyOut(record, deps);
    assert.deepEqual(
      [...store.outbox.keys()],
      record.emits.map(({ key: emitKey }) => emitKey),
    );
    assert.deepEqual(store.conversations.get('web:ana')?.emits, []);
  });

  test('hands events to other conversations before it forgets them', async () => {
    const store = createMemoryStore(clock);
    const connection = store.connect();
    const handed: Event = { ...letter('hop'), conversation: { channel: 'web', id: 'ion' } };
    const record: Conversation = {
      ...freshConversation(key),
      applied: ['web:ana:0'],
      emits: [{ kind: 'event', key: 'hop:1', event: handed }],
    };
    await connection.storage.conversations.commit(record, { expecting: 0 });
    const deps = { conversations: connection.storage.conversations, consequences: consequencesOf(connection) };
    await copyOut(record, deps);
    assert.deepEqual((await connection.storage.inbox.next('web:ion'))?.event, handed);
    assert.deepEqual(store.broken, []);
  });

  test('finishes what an earlier turn left before the next turn is decided', async () => {
    const store = createMemoryStore(clock);
    for (const id of [1, 2]) await store.connect().storage.inbox.put(letter(id));
    const fault = (operation: string): Fault | undefined => (operation === 'outbox.add' ? 'dies-before' : undefined);
    await assert.rejects(handleBy(store.connect({ fault }))(letter(1)), Crash);
    await handleBy(store.connect())(letter(2));
    assert.deepEqual(answersIn(store), ['web:ana:1', 'web:ana:2']);
    assert.deepEqual(store.conversations.get('web:ana')?.applied, ['web:ana:1', 'web:ana:2']);
  });
});
