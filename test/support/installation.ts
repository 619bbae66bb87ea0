import type { Logger } from 'pino';
import { vi } from 'vitest';
import type { Brain } from '../../src/brain.js';
import { createWebChannel } from '../../src/channels/web/channel.js';
import { conversationId, type Event } from '../../src/core/event.js';
import type { Channel, Outbound } from '../../src/core/message.js';
import { type Bot, createBot } from '../../src/main.js';
import { clockAt, type TestClock } from './clock.js';
import { type Connection, createMemoryStore, type Fault, type MemoryStore } from './memory-store.js';

/** When which operation of one life of a process goes wrong: `nth` counts its store operations and platform calls. */
export type Life = readonly { readonly nth: number; readonly fault: Fault }[];

/** What a person (or the page) saw, in the order of arrival. */
export interface Seen {
  readonly conversation: string;
  readonly message: Outbound;
}

export interface Story {
  /** What people write, per conversation in order: the platform delivers each until it is accepted. */
  readonly events: readonly Event[];
  /** Deliveries: indexes into `events`; each first appearance in order, any number of repeats after it. */
  readonly deliveries: readonly number[];
  /** Lives of each process on the one store; after the listed ones each has a life without misfortune. */
  readonly processes: readonly (readonly Life[])[];
  /** Who goes next, whenever several wait: taken round and round. */
  readonly choices: readonly number[];
  readonly door: 'web' | 'telegram';
}

export interface Ending {
  readonly store: MemoryStore;
  readonly seen: readonly Seen[];
  readonly deaths: number;
  /** Sends that a fault made unclear while their process lived: a claim without an answer, a platform call that failed. */
  readonly unclear: number;
  readonly alarms: readonly string[];
}

/** A choice above this lets time pass although somebody is at work (where that cannot make a send unclear). */
const impatient = 245;
const mostRounds = 20_000;

/**
 * Runs a story to its end on one store: processes live, die and start again, the platform repeats itself, and every
 * operation waits until a choice lets it go on. Needs fake timers for setTimeout and setInterval; setImmediate stays.
 * Throws when not everything is answered in the end.
 */
export async function runStory(story: Story, brain: Brain): Promise<Ending> {
  const clock = clockAt('2026-03-02T10:00:00Z');
  const store = createMemoryStore(clock);
  const seen: Seen[] = [];
  const alarms: string[] = [];
  const waiting: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const current: (Running | undefined)[] = story.processes.map(() => undefined);
  let deaths = 0;
  let over = false;
  const trouble = { unclear: 0 };

  let patience = 40; // else leases could run out for ever and nobody would ever get anything done
  const timePasses = async (): Promise<void> => {
    clock.advance(story.door === 'telegram' ? 31_000 : 1100);
    await vi.advanceTimersByTimeAsync(500);
  };
  const supervise = async (slot: number): Promise<void> => {
    for (const life of [...story.processes[slot]!, []]) {
      const running = startProcess({ life, pause, store, clock, story, brain, seen, alarms, trouble });
      current[slot] = running;
      await Promise.race([running.connection.died, running.failedToStart]);
      if (over) return;
      deaths++;
      running.connection.kill();
      current[slot] = undefined;
      void running.bot.stop();
    }
  };
  const deliver = async (event: Event): Promise<void> => {
    for (let turn = 0; ; turn++) {
      const process = current[(turn + (story.choices[event.key.length % story.choices.length] ?? 0)) % current.length];
      try {
        if (process === undefined) await pause();
        else return void (await process.bot.receive(event));
      } catch {
        await pause(); // the platform got no answer: it comes again
      }
    }
  };
  const door = async (): Promise<void> => {
    const mayCome = new Map<number, Promise<void>>(); // once the message before it has been accepted
    const accepted = new Map<string, Promise<void>>();
    const deliveries: Promise<void>[] = [];
    for (const index of story.deliveries) {
      const event = story.events[index]!;
      const id = conversationId(event.conversation);
      const turn = mayCome.get(index) ?? accepted.get(id) ?? Promise.resolve();
      const delivered = turn.then(() => deliver(event));
      deliveries.push(delivered);
      if (mayCome.has(index)) continue;
      mayCome.set(index, turn);
      accepted.set(id, delivered);
    }
    await Promise.all(deliveries);
  };

  const supervisors = story.processes.map((_, slot) => supervise(slot));
  let delivered = false;
  let failed: unknown;
  const doing = door().then(
    () => {
      delivered = true;
    },
    (error) => {
      failed = error;
    },
  );
  for (let round = 0; ; round++) {
    if (failed !== undefined) throw failed;
    if (round > mostRounds) throw new Error(`never settled: ${store.undone()} undone, ${waiting.length} waiting`);
    await new Promise<void>((resolve) => setImmediate(resolve));
    const choice = story.choices[round % story.choices.length]!;
    const settled = delivered && store.undone() === 0;
    if (settled && waiting.length === 0) break;
    if (waiting.length > 0) waiting.splice(choice % waiting.length, 1)[0]!();
    else await timePasses();
    if (!settled && choice > impatient && story.door === 'web' && patience-- > 0) await timePasses();
  }
  over = true;
  for (const process of current) process?.connection.kill();
  for (const process of current) void process?.bot.stop();
  while (waiting.length > 0) waiting.pop()!();
  await Promise.all([doing, ...supervisors]);
  await new Promise<void>((resolve) => setImmediate(resolve));
  vi.clearAllTimers();
  const page = openPage(store, seen);
  for (const event of story.events) if (story.door === 'web') await page.read(conversationId(event.conversation));
  return { store, seen, deaths, ...trouble, alarms };
}

interface Running {
  readonly bot: Bot;
  readonly connection: Connection;
  readonly failedToStart: Promise<void>;
}

function startProcess(about: {
  life: Life;
  pause: () => Promise<void>;
  store: MemoryStore;
  clock: TestClock;
  story: Story;
  brain: Brain;
  seen: Seen[];
  alarms: string[];
  trouble: { unclear: number };
}): Running {
  const { life, pause, store, clock, story, brain, seen, alarms, trouble } = about;
  const connection = store.connect({
    pause,
    fault(operation, nth) {
      const fault = life.find((misfortune) => misfortune.nth === nth)?.fault;
      if (operation === 'outbox.claim' && fault === 'answer-lost') trouble.unclear++;
      if (operation === 'platform' && (fault === 'answer-lost' || fault === 'away')) trouble.unclear++;
      return fault;
    },
  });
  const log = {
    debug: () => {},
    error: ({ alarm }: { alarm?: string }) => alarm !== undefined && alarms.push(alarm),
  } as unknown as Logger;
  const page = openPage(store, seen);
  const channel =
    story.door === 'web'
      ? createWebChannel({ feed: connection.storage.feed, onAppended: (conversation) => void page.read(conversation) })
      : chatThatRecords(connection, seen);
  const bot = createBot({ brain, storage: connection.storage, channels: [channel], clock, log });
  let sayFailed = (): void => {};
  const failedToStart = new Promise<void>((resolve) => {
    sayFailed = resolve;
  });
  bot.start({ beside: story.processes.length > 1 }).catch(() => sayFailed());
  return { bot, connection, failedToStart };
}

/** The web page of each conversation: reads the feed from the last position it has, as after a lost connection. */
export const openPage = (store: MemoryStore, seen: Seen[]) => {
  const { feed } = store.connect().storage;
  const known = (conversation: string): number =>
    Math.max(0, ...seen.filter((entry) => entry.conversation === conversation).map(({ message }) => message.position));
  return {
    async read(conversation: string): Promise<void> {
      for (const message of await feed.after(conversation, known(conversation), 100)) {
        if (message.position > known(conversation)) seen.push({ conversation, message });
      }
    },
  };
};

/** A platform that shows whatever it is sent, twice if it is sent twice. */
function chatThatRecords(connection: Connection, seen: Seen[]): Channel {
  return {
    name: 'telegram',
    can: { buttons: true, askLocation: true, maxTextLength: 4096, repeatSafely: false, echo: false },
    send: (to, message) =>
      connection.ask('platform', () => {
        seen.push({ conversation: conversationId(to), message });
        return { outcome: 'sent', messageId: message.key };
      }),
  };
}
