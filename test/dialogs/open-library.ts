import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { createAsksDuty, createAsksReadings, createDecide } from '../../src/bot/decide.js';
import type { Brain } from '../../src/brain.js';
import type { CaseLine, CasePerson, LibrarianAct } from '../../src/core/case.js';
import { type Action, conversationId, type Event } from '../../src/core/event.js';
import type { Channel, Delivery, Outbound } from '../../src/core/message.js';
import { casePortsOf, createBot } from '../../src/main.js';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import { type CaseMemory, createCaseMemory, dutyBookOf, type Staff } from '../cases/case-memory.js';
import { caseDeciding } from '../cases/case-world.js';
import { clockAt, type TestClock } from '../support/clock.js';
import { smallRender, understood } from '../support/small-brain.js';

export const minute = 60_000;
export const hour = 60 * minute;

export interface Library {
  readonly citizen: Citizen;
  readonly librarian: (who: CasePerson) => Librarian;
  readonly clock: TestClock;
  readonly memory: CaseMemory;
  /** This librarian opens the newest case at the desk, which leaves a trace. */
  opens(who: CasePerson): Promise<void>;
  /** Time passes, and whatever is due wakes. */
  later(ms: number): Promise<void>;
  /** Things happen at once, in this order of arrival. */
  atOnce(...doing: (() => unknown)[]): Promise<void>;
  /** What becomes of everything sent from now on. */
  platform: Delivery;
  /** Every byte that is kept, but the board. */
  readonly kept: () => Promise<unknown>;
}

/**
 * The real bot on the embedded store, a channel that records, and a board that desks would read; on small content, where
 * words read as their keys, or with the `real` brain.
 */
export async function openLibrary(
  people: readonly Staff[],
  { nextAt, at = '2026-03-02T10:00:00Z', real }: { nextAt?: string; at?: string; real?: Brain } = {},
): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'dialog-'));
  const clock = clockAt(at);
  const storage = await openEmbeddedStorage(folder, clock);
  const memory = createCaseMemory();
  const seen: Outbound[] = [];
  const deciding = caseDeciding(() => true);
  const small: Pick<Brain, 'decide' | 'asksDuty' | 'asksReadings' | 'render' | 'understand'> = {
    decide: createDecide(deciding),
    asksDuty: createAsksDuty(deciding),
    asksReadings: createAsksReadings(deciding),
    render: smallRender,
    understand: async (text) => understood(text),
  };
  const brain = real ?? small;
  const state = { platform: { outcome: 'sent', messageId: '1' } as Delivery };
  const channel: Channel = {
    name: 'web',
    can: { buttons: true, askLocation: true, maxTextLength: 4096, repeatSafely: false, echo: true },
    async send(_to, message) {
      if (state.platform.outcome === 'sent') seen.push(message);
      return state.platform;
    },
  };
  const log = { debug() {}, error: (about: object) => assert.fail(JSON.stringify(about)) } as unknown as Logger;
  const duty = dutyBookOf(people, () => (nextAt === undefined ? undefined : new Date(nextAt)));
  const { readings, origins } = casePortsOf({ ...storage, board: memory.board });
  const bot = createBot({
    brain,
    storage,
    channels: [channel],
    clock,
    log,
    cases: { ...memory, duty, readings, origins },
  });
  onTestFinished(async () => {
    await bot.stop();
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const conversation = { channel: 'web', id: 'ana' } as const;
  let count = 0;
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) await bot.settled(); // a send has a result, which is an event
  };
  const put = (what: object, from = 'web:ana'): Promise<unknown> =>
    bot.receive({ key: `${from}:${++count}`, conversation, at: clock.now(), ...what } as Event);
  const happens = async (what: object, from?: string): Promise<void> => {
    await put(what, from);
    await settle();
  };
  const citizen = createCitizen(happens, seen);
  const record = () => storage.conversations.open(conversation);
  return {
    citizen,
    clock,
    memory,
    kept: record,
    get platform() {
      return state.platform;
    },
    set platform(outcome) {
      state.platform = outcome;
    },
    librarian: (who) =>
      createLibrarian(who, memory, (caseId, act) => happens({ kind: 'librarian', caseId, by: who, act }, 'desk')),
    opens: ({ id }) =>
      storage.librarians.audit({
        at: clock.now(),
        librarianId: id,
        what: 'case',
        caseId: [...memory.cases.keys()].at(-1)!,
      }),
    async later(ms) {
      clock.advance(ms);
      const due = await storage.conversations.due(clock.now(), 10);
      if (due.includes(conversationId(conversation))) await happens({ kind: 'time' }, 'time');
    },
    async atOnce(...doing) {
      await Promise.all(doing.map((one) => one()));
      await settle();
    },
  };
}

export interface Citizen {
  writes(text: string): Promise<void>;
  presses(action: Action): Promise<void>;
  sends(media: 'voice' | 'photo'): Promise<void>;
  /** From the wish to the open case, from Cahul. */
  asksForAHuman(question?: string): Promise<void>;
  /** The messages since the last look, as `key (language)` and words. */
  hears(): string[];
  heard(key: string): void;
  heardFrom(author: Outbound['author'], words: string): void;
  /** All that was ever shown. */
  readonly seen: readonly Outbound[];
}

function createCitizen(happens: (what: object) => Promise<void>, seen: Outbound[]): Citizen {
  let looked = 0;
  const fresh = (): Outbound[] => {
    const since = seen.slice(looked).filter(({ text }) => text !== ''); // an empty one only shows the person's own words
    looked = seen.length;
    return since;
  };
  const citizen: Citizen = {
    seen,
    writes: (text) => happens({ kind: 'text', text }),
    presses: (action) => happens({ kind: 'button', action }),
    sends: (media) => happens({ kind: 'media', media }),
    async asksForAHuman(question) {
      if (question !== undefined) await citizen.writes(question);
      await citizen.presses({ do: 'human' });
      await citizen.writes('Cahul');
      await citizen.presses({ do: 'case-yes' });
    },
    hears: () => fresh().map(({ text }) => text),
    heard(key) {
      const texts = citizen.hears();
      assert.ok(
        texts.some((text) => text.split(/\s/).includes(key)),
        `not "${key}" but ${JSON.stringify(texts)}`,
      );
    },
    heardFrom(author, words) {
      const said = fresh();
      assert.ok(
        said.some((message) => message.author === author && message.text.endsWith(` ${words}`)),
        `not "${words}" but ${JSON.stringify(said.map(({ text }) => text))}`,
      );
    },
  };
  return citizen;
}

export interface Librarian {
  does(act: LibrarianAct): Promise<void>;
  takes(): Promise<void>;
  writes(text: string): Promise<void>;
  takesTheNextAndWrites(text: string): Promise<void>;
  /** The lines of the newest case that this librarian may read: everybody's, and notices to them. */
  reads(): CaseLine[];
  /** The notices among them, by key. */
  notices(): (string | undefined)[];
}

function createLibrarian(
  who: CasePerson,
  memory: CaseMemory,
  act: (caseId: string, what: LibrarianAct) => Promise<void>,
): Librarian {
  const newest = (): string => [...memory.cases.keys()].at(-1) ?? 'none';
  const librarian: Librarian = {
    does: (what) => act(newest(), what),
    takes: () => librarian.does({ do: 'take' }),
    writes: (text) => librarian.does({ do: 'say', text }),
    async takesTheNextAndWrites(text) {
      const [next] = await memory.board.waiting({ national: true, allSteps: true, limit: 1 });
      assert.ok(next, 'nobody waits');
      await librarian.takes();
      await librarian.writes(text);
    },
    reads: () =>
      [...memory.said.values()].filter(({ caseId, to }) => caseId === newest() && (to === undefined || to === who.id)),
    notices: () => librarian.reads().flatMap((line) => (line.from === 'notice' ? [line.notice?.key] : [])),
  };
  return librarian;
}
