import { AppError } from '../core/app-error.js';
import type { Clock } from '../core/clock.js';
import { type ConversationId, conversationKey, type Event } from '../core/event.js';
import type { Inbox } from './inbox.js';

export interface TurnsDeps {
  readonly inbox: Inbox;
  /**
   * One event into its conversation; done when it and all that it caused is stored. Says what the event has come to, now
   * or by an earlier try: handled, or told as lost; never both.
   */
  readonly handle: (event: Event) => Promise<'handled' | 'lost'>;
  /** Conversations whose `wakeAt` has come. */
  readonly due: (now: Date, limit: number) => Promise<ConversationId[]>;
  /** Copies out what earlier runs left in records. */
  readonly finishCopies: () => Promise<void>;
  readonly clock: Clock;
  readonly alarm: (code: 'EVENT_PARKED' | 'TURN_FAILED' | 'STORE_AWAY', about: { error?: unknown }) => void;
  /** Conversations handled side by side. */
  readonly atOnce?: number;
}

export interface Turns {
  /** Something came in for this conversation; `storedKey` when this process has just stored it. */
  arrived(conversation: ConversationId, storedKey?: string): void;
  /**
   * Begins with what earlier runs left, then looks every `everyMs` for what nobody works on. `beside`: another process may
   * be at work on the same store, so that rows it has just stored are left to it.
   */
  start(everyMs: number, options?: { readonly beside?: boolean }): Promise<void>;
  /** Takes nothing new and waits for the turns under way. */
  stop(): Promise<void>;
  /** Resolves when no conversation of this process has anything to do. */
  idle(): Promise<void>;
}

/** After so many tries of a row that earlier runs left undone (or that throws), it is parked. */
const triesBeforeParking = 3;
/** Telling a person of it may kill too: after so many tries in all the row is parked untold. */
const triesBeforeSilence = 10;
/**
 * A row that was under way at two deaths waits until this process has lived so long, then is tried again: one that kills
 * does so then too; one that only stood near (a restart, kill -9, a power cut) is not set aside for that.
 */
const provenAfterMs = 30_000;
/** A row that another living process has just stored is its business; after this it is anybody's. */
const orphanedAfterMs = 3000;

/**
 * Runs conversations: the events of one strictly one after the other, different ones side by side.
 *
 * | found        | then                                                                                     |
 * |--------------|------------------------------------------------------------------------------------------|
 * | fresh row    | handled; ticked off                                                                      |
 * | leftover row | its try is counted first (it may have killed an earlier process), then as above          |
 * | 3 tries      | the person is told (`lost`, by the row's own key), the operator alarmed, the row parked; |
 * |              | ticked off where it turns out to be handled already                                      |
 * | 10 tries     | the same, but nobody is told: telling has killed too; it also stops at telling that fails |
 * | store away   | nothing counted, tried again until it is back                                            |
 */
export function createTurns(deps: TurnsDeps): Turns {
  const atOnce = deps.atOnce ?? 64;
  const fresh = new Set<string>();
  const wanted = new Set<ConversationId>(); // wants a run (again)
  const running = new Set<ConversationId>();
  const counted = new Set<string>(); // rows whose try this process has counted on disk
  const threw = new Set<string>(); // rows that failed here and killed nobody
  const alone = oneAtATime();
  const bornAt = deps.clock.now().getTime();
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let idleWaiters: (() => void)[] = [];

  const pump = (): void => {
    for (const conversation of wanted) {
      if (running.size >= atOnce || stopping) break;
      if (running.has(conversation)) continue;
      wanted.delete(conversation);
      running.add(conversation);
      void runConversation(conversation)
        .catch((error) => deps.alarm('TURN_FAILED', { error }))
        .finally(() => {
          running.delete(conversation);
          pump();
        });
    }
    if (running.size === 0 && (wanted.size === 0 || stopping)) {
      const waiters = idleWaiters;
      idleWaiters = [];
      for (const resolve of waiters) resolve();
    }
  };

  const runConversation = async (conversation: ConversationId): Promise<void> => {
    let awayMs = 100;
    while (!stopping) {
      try {
        const row = await deps.inbox.next(conversation);
        if (row === undefined) return;
        if ((await handleRow(row.event, row.attempts, conversation)) === 'later') return; // the sweep comes back to it
        awayMs = 100;
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'STORE_UNAVAILABLE')) throw error;
        deps.alarm('STORE_AWAY', { error });
        await new Promise((resolve) => setTimeout(resolve, awayMs));
        awayMs = Math.min(awayMs * 2, 5000);
      }
    }
  };

  /** A row that was under way when a process died may have killed it: it is tried with no other such row beside it. */
  const handleRow = async (
    event: Event,
    attempts: number,
    conversation: ConversationId,
  ): Promise<'later' | undefined> => {
    const lastTry = attempts === triesBeforeParking - 1 && !threw.has(event.key);
    if (lastTry && deps.clock.now().getTime() - bornAt < provenAfterMs) return 'later';
    if (attempts === 0) await tryRow(event, attempts, conversation);
    else await alone(attempts, () => tryRow(event, attempts, conversation));
    return undefined;
  };

  const tryRow = async (event: Event, attempts: number, conversation: ConversationId): Promise<void> => {
    if (stopping) return;
    let tries = attempts;
    if ((!fresh.has(event.key) || attempts > 0) && !counted.has(event.key)) {
      tries = await deps.inbox.attempt(event.key);
      counted.add(event.key);
    }
    if (tries > triesBeforeParking) return giveUp(event, tries, conversation);
    let became: 'handled' | 'lost';
    try {
      became = await deps.handle(event);
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE') throw error;
      deps.alarm('TURN_FAILED', { error });
      fresh.delete(event.key); // from now on its tries are counted
      counted.delete(event.key);
      threw.add(event.key);
      return;
    }
    await settle(event.key, became);
  };

  /** Told first, parked second: dying between the two finds it told. */
  const giveUp = async ({ key }: Event, tries: number, conversation: ConversationId): Promise<void> => {
    let became: 'handled' | 'lost' = 'lost';
    try {
      const lost = {
        kind: 'lost',
        key,
        of: key,
        conversation: conversationKey(conversation),
        at: deps.clock.now(),
      } as const;
      if (tries <= triesBeforeSilence) became = await deps.handle(lost);
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE') throw error;
      deps.alarm('TURN_FAILED', { error });
    }
    await settle(key, became);
  };

  const settle = async (key: string, became: 'handled' | 'lost'): Promise<void> => {
    if (became === 'lost') deps.alarm('EVENT_PARKED', {});
    if (became === 'lost') await deps.inbox.park(key, 'tried too often');
    else await deps.inbox.done(key);
    for (const keys of [fresh, counted, threw]) keys.delete(key);
  };

  const sweep = async (orphanMs: number): Promise<void> => {
    await deps.finishCopies();
    const now = deps.clock.now();
    for (const id of await deps.due(now, 500)) {
      const key = `time:${id}:${Math.floor(now.getTime() / 1000)}`;
      await deps.inbox.put({ kind: 'time', key, conversation: conversationKey(id), at: now });
      fresh.add(key);
      wanted.add(id);
    }
    for (const id of await deps.inbox.waiting(new Date(now.getTime() - orphanMs), 500)) wanted.add(id);
    pump();
  };

  return {
    arrived(conversation, storedKey) {
      if (storedKey !== undefined) fresh.add(storedKey);
      wanted.add(conversation);
      pump();
    },
    async start(everyMs, { beside = false } = {}) {
      await sweep(beside ? orphanedAfterMs : 0);
      timer = setInterval(() => {
        sweeping = sweeping
          .then(() => (stopping ? undefined : sweep(orphanedAfterMs)))
          .catch((error) => {
            deps.alarm('STORE_AWAY', { error });
          });
      }, everyMs);
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      await sweeping;
      if (running.size > 0) await new Promise<void>((resolve) => idleWaiters.push(resolve));
    },
    async idle() {
      if (running.size === 0 && wanted.size === 0) return;
      await new Promise<void>((resolve) => idleWaiters.push(resolve));
    },
  };
}

/** Works one after the other; of those that wait, the one with the fewest tries goes first. */
function oneAtATime(): (tries: number, work: () => Promise<void>) => Promise<void> {
  const waiting: { tries: number; go: () => void }[] = [];
  let busy = false;
  return async (tries, work) => {
    if (busy) await new Promise<void>((go) => waiting.push({ tries, go }));
    busy = true;
    try {
      await work();
    } finally {
      waiting.sort((one, other) => one.tries - other.tries);
      const next = waiting.shift();
      if (next === undefined) busy = false;
      else next.go();
    }
  };
}
