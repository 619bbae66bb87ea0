import { AppError } from '../core/app-error.js';
import type { Clock } from '../core/clock.js';
import { type ConversationId, conversationKey, type Event } from '../core/event.js';
import type { Inbox, InboxRow } from './inbox.js';

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
  /** Of this life of this process: the next one has another. */
  readonly processId: string;
  readonly alarm: (code: 'EVENT_PARKED' | 'TURN_FAILED' | 'STORE_AWAY', about: { error?: unknown }) => void;
  /** Conversations handled side by side. */
  readonly atOnce?: number;
}

export interface Turns {
  /** Something came in for this conversation; `storedKey` when this process has just stored it. */
  arrived(conversation: ConversationId, storedKey?: string): void;
  /**
   * Begins with what earlier runs left, then looks every `everyMs` for what nobody works on. `beside`: another process may
   * be at work on the same store, so that rows it has just stored, or has just begun to try, are left to it.
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
/** A try that another process began, and did not end, is taken for over after this: it is dead, or as good as dead. */
const tryOverAfterMs = 15_000;

/**
 * Runs conversations: the events of one strictly one after the other, different ones side by side.
 *
 * | found        | then                                                                                     |
 * |--------------|------------------------------------------------------------------------------------------|
 * | fresh row    | handled; ticked off                                                                      |
 * | leftover row | its try is counted first (it may have killed an earlier process), then as above          |
 * | tried by     | left alone for 15 s after that try began: it may be under way there; alone on the store, |
 * | another      | that process is dead                                                                     |
 * | 3 tries over | the person is told (`lost`, by the row's own key), the operator alarmed, the row parked; |
 * |              | ticked off where it turns out to be handled already                                      |
 * | 10 tries     | the same, but nobody is told: telling has killed too; it also stops at telling that fails |
 * | store away   | nothing counted, tried again until it is back                                            |
 */
export function createTurns(deps: TurnsDeps): Turns {
  const atOnce = deps.atOnce ?? 64;
  const fresh = new Set<string>();
  const wanted = new Set<ConversationId>(); // wants a run (again)
  const running = new Set<ConversationId>();
  const threwAt = new Map<string, number>(); // rows whose try failed here and killed nobody: at which count
  const alone = oneAtATime();
  const bornAt = deps.clock.now().getTime();
  let beside = false;
  let awayAt = 0; // when the store last gave no answer
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
        if ((await handleRow(row, conversation)) === 'later') return; // the sweep comes back to it
        awayMs = 100;
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'STORE_UNAVAILABLE')) throw error;
        sayAway(error);
        await new Promise((resolve) => setTimeout(resolve, awayMs));
        awayMs = Math.min(awayMs * 2, 5000);
      }
    }
  };

  const sayAway = (error: unknown): void => {
    awayAt = deps.clock.now().getTime();
    deps.alarm('STORE_AWAY', { error });
  };

  /** The last counted try is this process's own and not over: the store went away during it, or before its answer came. */
  const isUnderWayHere = ({ event, attempts, triedBy }: InboxRow): boolean =>
    triedBy === deps.processId && threwAt.get(event.key) !== attempts;

  /** Whoever tries it could not end it while the store was away: that time does not count. */
  const mayBeUnderWayElsewhere = ({ triedAt, triedBy }: InboxRow): boolean =>
    beside &&
    triedAt !== undefined &&
    triedBy !== deps.processId &&
    deps.clock.now().getTime() - Math.max(triedAt.getTime(), awayAt) < tryOverAfterMs;

  /** A row that was under way when a process died may have killed it: it is tried with no other such row beside it. */
  const handleRow = async (row: InboxRow, conversation: ConversationId): Promise<'later' | undefined> => {
    const { attempts, triedBy } = row;
    if (mayBeUnderWayElsewhere(row)) return 'later';
    const lastTry = attempts === triesBeforeParking - 1 && triedBy !== deps.processId; // tries of our own killed nobody
    if (lastTry && deps.clock.now().getTime() - bornAt < provenAfterMs) return 'later';
    if (attempts === 0) await tryRow(row, conversation);
    else await alone(attempts, () => tryRow(row, conversation));
    return undefined;
  };

  const tryRow = async (row: InboxRow, conversation: ConversationId): Promise<void> => {
    if (stopping) return;
    const { event, attempts } = row;
    const counted = isUnderWayHere(row) || (fresh.has(event.key) && attempts === 0);
    const about = { expecting: attempts, at: deps.clock.now(), by: deps.processId };
    const tries = counted ? attempts : await deps.inbox.attempt(event.key, about);
    if (tries === 'another') return; // somebody was first: the row is read again as they left it
    if (tries > triesBeforeParking) return giveUp(event, tries, conversation);
    let became: 'handled' | 'lost';
    try {
      became = await deps.handle(event);
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE') throw error;
      deps.alarm('TURN_FAILED', { error });
      fresh.delete(event.key); // from now on its tries are counted
      threwAt.set(event.key, tries);
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
    fresh.delete(key);
    threwAt.delete(key);
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
    async start(everyMs, options = {}) {
      beside = options.beside === true;
      await sweep(beside ? orphanedAfterMs : 0);
      timer = setInterval(() => {
        sweeping = sweeping.then(() => (stopping ? undefined : sweep(orphanedAfterMs))).catch(sayAway);
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
