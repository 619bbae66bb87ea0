import assert from 'node:assert/strict';
import { copyOut } from '../../src/bot/copy-out.js';
import { askerOf, createAsksDuty, createDecide, type DecideDeps, needsUnderstanding } from '../../src/bot/decide.js';
import { handle } from '../../src/bot/handle.js';
import { commandStep } from '../../src/bot/steps/commands.js';
import { understandingStep } from '../../src/bot/steps/understanding.js';
import { createCases } from '../../src/cases/case-room.js';
import { usualTiming } from '../../src/cases/situation.js';
import { type ConversationKey, conversationId, type Event } from '../../src/core/event.js';
import { type Conversation, type Emit, freshConversation } from '../../src/core/turn.js';
import { clockAt, type TestClock } from '../support/clock.js';
import { smallCatalogue, understood } from '../support/small-brain.js';
import {
  type CaseMemory,
  createCaseMemory,
  dutyBookOf,
  findPlace,
  libraryNamed,
  placeNamed,
  type Staff,
  staff,
} from './case-memory.js';

/** One at each step, and one who speaks Russian only. */
export const people: readonly Staff[] = [
  staff('elena', 'national'),
  staff('ion', 'district'),
  staff('maria', 'national'),
  staff('petru', 'library', ['ru']),
];

/** `decide` with cases, as src/brain.ts makes it, on the small content of the tests. */
export const caseDeciding = (echoes: (key: ConversationKey) => boolean): DecideDeps => ({
  catalogue: smallCatalogue,
  steps: [commandStep, understandingStep],
  echoes,
  firstLanguage: 'ro',
  cases: createCases({
    timing: usualTiming,
    say: (language, key, params) => [key, language, ...Object.values(params ?? {})].join(' '),
    findPlace,
    placeNamed,
    libraryNamed,
    readyAnswer: (topic, language) =>
      smallCatalogue.topic(topic) === undefined ? undefined : `answer ${topic} (${language})`,
    serviceOf: (topic) => smallCatalogue.topic(topic)?.service,
    showsDelivery: ({ channel }) => channel === 'telegram',
  }),
});

/** One turn that was committed: the record before and after (with what it caused), the event, the moment. */
export interface Commit {
  readonly before: Conversation;
  readonly after: Conversation;
  readonly event: Event;
  readonly now: Date;
}

type Send = Extract<Emit, { kind: 'send' }>;

export interface World {
  readonly clock: TestClock;
  readonly memory: CaseMemory;
  readonly commits: Commit[];
  readonly records: ReadonlyMap<string, Conversation>;
  /** Everything ever accepted, in order. */
  readonly events: Event[];
  readonly outbox: ReadonlyMap<string, { readonly emit: Send; readonly source: ConversationKey }>;
  /** What became of a send, once it is known. */
  readonly results: ReadonlyMap<string, 'sent' | 'refused' | 'unknown'>;
  /** The version of a record at which all words of its conversation were purged. */
  readonly purgedAt: ReadonlyMap<string, number>;
  receive(event: Event): Promise<void>;
  /** A time event, when it is due (or `anyway`). */
  wake(key: ConversationKey, anyway: boolean): Promise<void>;
  /** The oldest unsent words of a librarian meet this fate; what the bot said before them arrives. */
  deliver(result: 'sent' | 'refused' | 'unknown'): Promise<void>;
  /** Everything that is still to be done is done, without misfortune. */
  finish(): Promise<void>;
  caseOf(key: ConversationKey): string | undefined;
}

class Death extends Error {}

/**
 * Conversations, inbox, outbox and board in memory, with processes that die: `deaths` counts the operations of all of
 * them. With two processes, both work on each row at once. Each operation is indivisible and done before or not at all.
 */
export function createCaseWorld({ deaths, twoProcesses }: { deaths: readonly number[]; twoProcesses: boolean }): World {
  const clock = clockAt('2026-03-02T10:00:00Z');
  for (const one of people) one.onDuty = true;
  const memory = createCaseMemory();
  const records = new Map<string, Conversation>();
  const inbox = new Map<string, { event: Event; done: boolean }>();
  const outbox = new Map<string, { emit: Send; source: ConversationKey }>();
  const results = new Map<string, 'sent' | 'refused' | 'unknown'>();
  const purgedAt = new Map<string, number>();
  const commits: Commit[] = [];
  const events: Event[] = [];
  let operations = 0;
  let mortal = true;
  let current: Event | undefined;

  /** An operation of a process: it may die before it, or after it without hearing the answer. */
  const ask = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const nth = ++operations;
    const dies = mortal && deaths.includes(nth);
    if (dies && nth % 2 === 0) throw new Death();
    const answer = await work();
    if (dies) throw new Death();
    return answer;
  };
  const commit = (record: Conversation, expecting: number): 'committed' | 'stale' => {
    const id = conversationId(record.key);
    const before = records.get(id) ?? freshConversation(record.key);
    if (before.version !== expecting || before.emits.length > 0) return 'stale';
    const after = { ...record, version: expecting + 1 };
    records.set(id, after);
    commits.push({ before, after, event: current!, now: clock.now() });
    return 'committed';
  };
  const conversations = {
    open: (key: ConversationKey) => ask(() => records.get(conversationId(key)) ?? freshConversation(key)),
    commit: (record: Conversation, { expecting }: { expecting: number }) => ask(() => commit(record, expecting)),
    copied: (key: ConversationKey, emits: readonly string[]) =>
      ask(() => {
        const record = records.get(conversationId(key))!;
        records.set(conversationId(key), {
          ...record,
          emits: record.emits.filter((emit) => !emits.includes(emit.key)),
        });
      }),
  };
  const deciding = caseDeciding(({ channel }) => channel === 'web');
  const decide = createDecide(deciding);
  const asks = createAsksDuty(deciding);
  const { duty } = dutyBookOf(people, () => new Date(clock.now().getTime() + 20 * 3_600_000));
  const consequences = {
    send: (emit: Send, source: ConversationKey) =>
      ask(() => void (outbox.has(emit.key) || outbox.set(emit.key, { emit, source }))),
    hand: () => Promise.reject(new Error('no event is handed on')),
    board: (summary: Parameters<CaseMemory['board']['put']>[0]) => ask(() => memory.board.put(summary)),
    line: (line: Parameters<CaseMemory['board']['addLine']>[0]) => ask(() => memory.board.addLine(line)),
    delivered: (of: string, delivery: 'on-the-way' | 'delivered' | 'refused' | 'unknown') =>
      ask(() => memory.board.delivered(of, delivery)),
    work: (entry: Parameters<CaseMemory['work']['put']>[0]) => ask(() => memory.work.put(entry)),
    origin: async () => {},
    unanswered: (row: Parameters<CaseMemory['unanswered']['put']>[0]) => ask(() => memory.unanswered.put(row)),
  };
  const turn = handle({
    conversations: conversations as unknown as Parameters<typeof handle>[0]['conversations'],
    decide,
    clock,
    consequences,
    settled: (keys) => ask(() => new Set(keys.filter((key) => inbox.get(key)?.done !== false))),
    understand: async (text) => understood(text),
    needsUnderstanding,
    duty: { asks, ask: duty },
  });
  /** What src/main.ts does before the record says "deleted". */
  const purge = async (event: Event): Promise<void> => {
    const id = conversationId(event.conversation);
    const record = records.get(id);
    if (event.kind !== 'time' || record?.forgotten !== 'asked') return;
    purgedAt.set(id, record.version);
    await memory.board.forget(id);
    await memory.unanswered.forget(askerOf(record));
    for (const [key, { emit }] of outbox)
      if (conversationId(emit.to) === id && !results.has(key)) results.set(key, 'refused');
  };
  const run = async (event: Event): Promise<void> => {
    current = event;
    await purge(event);
    await turn(event);
  };

  /** Row after row, until none is left; a process that dies is followed by another. */
  const work = async (): Promise<void> => {
    for (let lives = 0; ; lives++) {
      assert.ok(lives < 50, 'never settled');
      try {
        for (const record of records.values()) await copyOut(record, { conversations, consequences });
        for (const row of inbox.values()) {
          if (row.done) continue;
          const outcomes = await Promise.allSettled(twoProcesses ? [run(row.event), run(row.event)] : [run(row.event)]);
          const failed = outcomes.find((one) => one.status === 'rejected');
          if (failed !== undefined && outcomes.every((one) => one.status === 'rejected')) throw failed.reason;
          if (failed !== undefined && !(failed.reason instanceof Death)) throw failed.reason;
          await ask(() => {
            row.done = true;
          });
        }
        return;
      } catch (error) {
        if (!(error instanceof Death)) throw error;
      }
    }
  };
  const receive = async (event: Event): Promise<void> => {
    if (!inbox.has(event.key)) {
      inbox.set(event.key, { event, done: false });
      events.push(event);
    }
    await work();
  };
  return {
    clock,
    memory,
    commits,
    records,
    events,
    outbox,
    results,
    purgedAt,
    receive,
    async wake(conversation, anyway) {
      const wakeAt = records.get(conversationId(conversation))?.wakeAt;
      if (!anyway && (wakeAt === undefined || wakeAt > clock.now())) return;
      const key = `time:${conversationId(conversation)}:${clock.now().getTime()}:${events.length}`;
      await receive({ kind: 'time', key, conversation, at: clock.now() });
    },
    async deliver(result) {
      for (const [key, { emit, source }] of outbox) {
        if (results.has(key)) continue;
        results.set(key, emit.report ? result : 'sent');
        if (!emit.report) continue; // nobody asks what became of the bot's own words
        await receive({
          kind: 'result',
          key: `result:${key}`,
          of: key,
          delivery: result,
          conversation: source,
          at: clock.now(),
        });
        return;
      }
    },
    async finish() {
      mortal = false;
      await work();
    },
    caseOf: (key) => records.get(conversationId(key))?.case?.id,
  };
}
