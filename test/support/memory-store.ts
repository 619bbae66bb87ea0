import { type ConversationStore, maxRecordBytes } from '../../src/bot/conversation-store.js';
import type { Feed } from '../../src/channels/web/feed.js';
import { AppError } from '../../src/core/app-error.js';
import type { Clock } from '../../src/core/clock.js';
import { type ConversationId, conversationId, type Event } from '../../src/core/event.js';
import { type Conversation, freshConversation } from '../../src/core/turn.js';
import type { Inbox } from '../../src/delivery/inbox.js';
import type { NewOutboxRow, Outbox, SendState } from '../../src/delivery/outbox.js';
import { readRecord, writeRecord } from '../../src/storage/record-json.js';
import type { Storage } from '../../src/storage/storage.js';
import { memoryFeed } from './memory-feed.js';

/** The asking process is dead: it learns nothing more, and nothing that it still asks for is done. */
export class Crash extends Error {
  constructor(operation: string) {
    super(`died at ${operation}`);
    this.name = 'Crash';
  }
}

/**
 * What befalls one operation of one process.
 * `dies-before`, `dies-after`: the process is gone, the work not done or done. `answer-lost`: done, but the process
 * hears STORE_UNAVAILABLE. `away`: not done, and it hears so. `stale`: a commit hears that another came first.
 */
export type Fault = 'dies-before' | 'dies-after' | 'answer-lost' | 'away' | 'stale';

export interface Connecting {
  /** Asked before each operation; `nth` counts all operations of this process from 1. */
  readonly fault?: (operation: string, nth: number) => Fault | undefined;
  /** Waits before an operation is done, and again before its answer arrives: whoever decides here decides the order. */
  readonly pause?: (operation: string) => Promise<void>;
}

/** One process's way to the store. */
export interface Connection {
  readonly storage: Pick<
    Storage,
    'kind' | 'conversations' | 'inbox' | 'outbox' | 'feed' | 'ready' | 'scrub' | 'backup' | 'close'
  >;
  readonly dead: () => boolean;
  /** Resolves when the process has died of a fault or by `kill`. */
  readonly died: Promise<void>;
  kill(): void;
  /** Work outside the store (a platform call) that a dead process does not do either. */
  ask<T>(operation: string, work: () => T | Promise<T>): Promise<T>;
}

interface InboxEntry {
  event: Event | undefined;
  readonly conversation: ConversationId;
  state: 'waiting' | 'done' | 'parked';
  attempts: number;
  tried?: { triedAt: Date; triedBy: string };
  readonly storedAt: Date;
}
interface OutboxEntry {
  row: NewOutboxRow;
  state: SendState;
  tries: number;
  unclear: number;
  part: number;
  heldBy?: string | undefined;
  dueAt: number;
  endedAt?: Date;
}

export interface MemoryStore {
  connect(how?: Connecting): Connection;
  /** What is still to be done: undone events, emits not copied out, unfinished sends. */
  undone(): number;
  /** Laws that an operation broke, in words; a test expects none. */
  readonly broken: readonly string[];
  readonly conversations: ReadonlyMap<ConversationId, Conversation>;
  readonly inbox: ReadonlyMap<string, Readonly<InboxEntry>>;
  readonly outbox: ReadonlyMap<string, Readonly<OutboxEntry>>;
  /** How often each event was committed into its record. */
  readonly appliedTimes: ReadonlyMap<string, number>;
  /** Everything that is stored, as one text: what a search through the data folder would find. */
  everything(): string;
}

const copy = <T>(value: T): T => (value === undefined ? value : readRecord<T>(writeRecord(value)));

/** A store that lives as long as the test; many processes may be connected to it, each with its own misfortunes. */
export function createMemoryStore(clock: Clock): MemoryStore {
  const conversations = new Map<ConversationId, Conversation>();
  const inbox = new Map<string, InboxEntry>(); // in the order of arrival
  const outbox = new Map<string, OutboxEntry>();
  const feed = memoryFeed();
  const feedLines = new Map<ConversationId, string[]>();
  const broken: string[] = [];
  const appliedTimes = new Map<string, number>();
  const lastPosition = new Map<string, number>();

  /** What must hold at every commit, whoever wrote it and whatever died before. */
  const watchCommit = (before: Conversation | undefined, after: Conversation): void => {
    const id = conversationId(after.key);
    for (const key of before?.applied ?? []) {
      if (!after.applied.includes(key) && inbox.get(key)?.state === 'waiting') {
        broken.push(`${id}: "${key}" left applied while its row is undone`);
      }
    }
    const added = after.applied.filter((key) => !before?.applied.includes(key));
    const settled = added.filter((key) => !key.startsWith('lost:')); // that is the mark of one told as lost
    if (settled.length !== 1) broken.push(`${id}: a commit applied ${settled.join(' and ') || 'nothing'}`);
    for (const key of settled) appliedTimes.set(key, (appliedTimes.get(key) ?? 0) + 1);
    for (const emit of after.emits) {
      if (emit.kind !== 'send') continue;
      const lane = `${conversationId(emit.to)}|${id}`;
      if (emit.position <= (lastPosition.get(lane) ?? 0))
        broken.push(`${lane}: position ${emit.position} does not grow`);
      lastPosition.set(lane, emit.position);
    }
  };
  const watchCopied = (record: Conversation, keys: readonly string[]): void => {
    for (const emit of record.emits) {
      if (!keys.includes(emit.key)) continue;
      const arrived = emit.kind === 'send' ? outbox.has(emit.key) : emit.kind !== 'event' || inbox.has(emit.event.key);
      if (!arrived) broken.push(`${emit.key} left the record before it was stored elsewhere`);
    }
  };

  const store = {
    conversations: {
      open: (key) => conversations.get(conversationId(key)) ?? freshConversation(key),
      commit(record, { expecting }) {
        const id = conversationId(record.key);
        const stored = conversations.get(id);
        if ((stored?.version ?? 0) !== expecting || (stored?.emits.length ?? 0) > 0) return 'stale';
        const next = { ...record, version: expecting + 1 };
        const bytes = Buffer.byteLength(writeRecord(next));
        if (bytes > maxRecordBytes) throw new AppError('RECORD_TOO_LARGE', `The record would have ${bytes} bytes.`);
        watchCommit(stored, next);
        conversations.set(id, copy(next));
        return 'committed';
      },
      copied(key, emits) {
        const record = conversations.get(conversationId(key));
        if (record === undefined) return;
        watchCopied(record, emits);
        const left = record.emits.filter((emit) => !emits.includes(emit.key));
        conversations.set(conversationId(key), { ...record, emits: left });
      },
      withEmits: (limit) =>
        [...conversations]
          .filter(([, record]) => record.emits.length > 0)
          .map(([id]) => id)
          .slice(0, limit),
      due: (now, limit) =>
        [...conversations]
          .filter(([, record]) => record.wakeAt !== undefined && record.wakeAt <= now)
          .sort(([, a], [, b]) => a.wakeAt!.getTime() - b.wakeAt!.getTime())
          .map(([id]) => id)
          .slice(0, limit),
      forget(key, { expecting }) {
        const stored = conversations.get(conversationId(key));
        if (stored?.version !== expecting || stored.emits.length > 0) return 'stale';
        conversations.delete(conversationId(key));
        return 'forgotten';
      },
      quietSince: (before, limit) =>
        [...conversations]
          .filter(([, record]) => record.lastAt !== undefined && record.lastAt < before)
          .map(([id]) => id)
          .slice(0, limit),
    } satisfies Sync<ConversationStore>,
    inbox: {
      put(event) {
        if (inbox.has(event.key)) return 'repeated';
        const conversation = conversationId(event.conversation);
        inbox.set(event.key, {
          event: copy(event),
          conversation,
          state: 'waiting',
          attempts: 0,
          storedAt: clock.now(),
        });
        return 'stored';
      },
      next(conversation) {
        const row = [...inbox.values()].find(
          (entry) => entry.conversation === conversation && entry.state === 'waiting',
        );
        return row?.event && { event: row.event, attempts: row.attempts, ...row.tried };
      },
      settled: (keys) => new Set(keys.filter((key) => inbox.get(key)?.state !== 'waiting')),
      done(key) {
        const row = inbox.get(key);
        if (row?.state === 'waiting') Object.assign(row, { state: 'done', event: undefined });
      },
      attempt(key, { expecting, at, by }) {
        const row = inbox.get(key);
        if (row?.state !== 'waiting' || row.attempts !== expecting) return 'another';
        row.tried = { triedAt: at, triedBy: by };
        return ++row.attempts;
      },
      park(key) {
        const row = inbox.get(key);
        if (row?.state === 'waiting') row.state = 'parked';
      },
      waiting: (storedBefore, limit) =>
        [
          ...new Set(
            [...inbox.values()]
              .filter((entry) => entry.state === 'waiting' && entry.storedAt <= storedBefore)
              .map((entry) => entry.conversation),
          ),
        ].slice(0, limit),
      counts() {
        const states = [...inbox.values()].map((entry) => entry.state);
        const count = (state: string): number => states.filter((found) => found === state).length;
        return { waiting: count('waiting'), parked: count('parked') };
      },
      forgetBodies(conversation) {
        for (const entry of inbox.values()) {
          if (entry.conversation === conversation && entry.state !== 'waiting') entry.event = undefined;
        }
      },
      purge(before) {
        const old = [...inbox].filter(([, entry]) => entry.state !== 'waiting' && entry.storedAt < before);
        for (const [key] of old) inbox.delete(key);
        return old.length;
      },
    } satisfies Sync<Inbox>,
    outbox: {
      add(row) {
        if (outbox.has(row.key)) return 'repeated';
        outbox.set(row.key, { row: copy(row), state: 'ready', tries: 0, unclear: 0, part: 0, dueAt: 0 });
        return 'stored';
      },
      claim(lane, { by, now, until, alone }) {
        const [first] = [...outbox.values()]
          .filter((entry) => entry.row.lane === lane && (entry.state === 'ready' || entry.state === 'sending'))
          .sort((a, b) => a.row.position - b.row.position);
        if (first === undefined) return undefined;
        const left = alone !== undefined && first.state === 'sending' && first.heldBy?.startsWith(`${alone}/`) !== true;
        if (first.dueAt > now.getTime() && !left) return { waitUntil: new Date(first.dueAt) };
        const leaseRanOut = first.state === 'sending';
        Object.assign(first, { state: 'sending', heldBy: by, dueAt: until.getTime(), tries: first.tries + 1 });
        const { tries, unclear, part } = first;
        return { row: { ...first.row, tries, unclear, part }, leaseRanOut };
      },
      finish(key, by, result) {
        const entry = outbox.get(key);
        if (entry?.state !== 'sending' || entry.heldBy !== by) return 'lost';
        Object.assign(entry, { state: result.state, heldBy: undefined });
        if (result.state === 'ready') {
          entry.dueAt = result.notBefore.getTime();
          if (result.unclear === true) entry.unclear++;
          if (result.part !== undefined) Object.assign(entry, { part: result.part, unclear: 0 });
        }
        if (result.state !== 'ready') entry.endedAt = result.at;
        return 'finished';
      },
      dueLanes(channels, now, limit) {
        const firsts = new Map<string, OutboxEntry>();
        for (const entry of outbox.values()) {
          if (entry.state !== 'ready' && entry.state !== 'sending') continue;
          const first = firsts.get(entry.row.lane);
          if (first === undefined || entry.row.position < first.row.position) firsts.set(entry.row.lane, entry);
        }
        return [...firsts.values()]
          .filter(({ row, dueAt }) => dueAt <= now.getTime() && channels.includes(row.to.channel))
          .sort((one, other) => one.dueAt - other.dueAt)
          .map(({ row }) => row.lane)
          .slice(0, limit);
      },
      lanesLeftBy: (channels, alone) => [
        ...new Set(
          [...outbox.values()]
            .filter(({ state, heldBy }) => state === 'sending' && heldBy?.startsWith(`${alone}/`) !== true)
            .filter(({ row }) => channels.includes(row.to.channel))
            .map(({ row }) => row.lane),
        ),
      ],
      counts() {
        const counted: Record<SendState, number> = { ready: 0, sending: 0, sent: 0, refused: 0, unknown: 0 };
        for (const { state } of outbox.values()) counted[state]++;
        return counted;
      },
      forget(to, at) {
        for (const entry of outbox.values()) {
          const { row } = entry;
          const ofTheirs =
            conversationId(row.source) === to &&
            (entry.state === 'ready' || entry.state === 'sending') &&
            (row.report || row.priority === 2);
          if (conversationId(row.to) !== to && !ofTheirs) continue;
          if (entry.state === 'ready' || entry.state === 'sending')
            Object.assign(entry, { state: 'refused', endedAt: at });
          entry.row = { ...entry.row, message: { language: 'ro', parts: [], buttons: [], at } };
        }
      },
      purge(before) {
        const old = [...outbox].filter(([, { endedAt }]) => endedAt !== undefined && endedAt < before);
        for (const [key] of old) outbox.delete(key);
        return old.length;
      },
    } satisfies Sync<Outbox>,
    feed: {
      async append(conversation, outbound) {
        feedLines.set(conversation, [...(feedLines.get(conversation) ?? []), writeRecord(outbound)]);
        await feed.append(conversation, outbound);
      },
      after: (conversation, position, limit) => feed.after(conversation, position, limit),
      changed: (readers) => feed.changed(readers),
      async forget(conversation) {
        feedLines.delete(conversation);
        await feed.forget(conversation);
      },
      purge: (before) => feed.purge(before),
    } satisfies Feed,
  };

  return {
    broken,
    conversations,
    inbox,
    outbox,
    appliedTimes,
    undone: () =>
      [...inbox.values()].filter(({ state }) => state === 'waiting').length +
      [...conversations.values()].filter(({ emits }) => emits.length > 0).length +
      [...outbox.values()].filter(({ state }) => state === 'ready' || state === 'sending').length,
    everything: () =>
      [...conversations.values(), ...inbox.values(), ...outbox.values()].map(writeRecord).join('\n') +
      [...feedLines.values()].flat().join('\n'),
    connect({ fault, pause } = {}) {
      let isDead = false;
      let asked = 0;
      let sayDied = (): void => {};
      const died = new Promise<void>((resolve) => {
        sayDied = resolve;
      });
      const kill = (): void => {
        isDead = true;
        sayDied();
      };
      const die = (operation: string): never => {
        kill();
        throw new Crash(operation);
      };
      const ask = async <T>(operation: string, work: () => T | Promise<T>): Promise<T> => {
        await pause?.(operation);
        if (isDead) throw new Crash(operation);
        const what = fault?.(operation, ++asked);
        if (what === 'dies-before') die(operation);
        if (what === 'away') throw new AppError('STORE_UNAVAILABLE', 'The store is away.');
        if (what === 'stale' && operation === 'conversations.commit') return 'stale' as T;
        const answer = await work();
        if (what === 'dies-after') die(operation);
        if (what === 'answer-lost') throw new AppError('STORE_UNAVAILABLE', 'The answer was lost.');
        await pause?.(`${operation}: answer`);
        if (isDead) throw new Crash(operation);
        return copyOf(answer);
      };
      const asking = <P extends object>(name: string, port: object): P =>
        Object.fromEntries(
          Object.entries(port).map(([method, work]) => [
            method,
            (...args: unknown[]) => ask(`${name}.${method}`, () => (work as (...given: unknown[]) => unknown)(...args)),
          ]),
        ) as P;
      return {
        died,
        dead: () => isDead,
        kill,
        ask,
        storage: {
          kind: 'embedded',
          conversations: asking<ConversationStore>('conversations', store.conversations),
          inbox: asking<Inbox>('inbox', store.inbox),
          outbox: asking<Outbox>('outbox', store.outbox),
          feed: asking<Feed>('feed', store.feed),
          ready: () => ask('ready', () => undefined),
          scrub: () => ask('scrub', () => undefined),
          backup: () => Promise.reject(new AppError('BACKUP_FAILED', 'Nothing to back up.')),
          close: async () => {},
        },
      };
    },
  };
}

/** The same port with its promises taken off: each operation is one indivisible step. */
type Sync<Port> = {
  [Method in keyof Port]: Port[Method] extends (...args: infer Args) => Promise<infer Answer>
    ? (...args: Args) => Answer
    : never;
};

/** As a store gives it: what the process does to it stays with the process. */
function copyOf<T>(answer: T): T {
  if (answer instanceof Set) return new Set(answer) as T;
  return typeof answer === 'object' && answer !== null ? copy(answer) : answer;
}
