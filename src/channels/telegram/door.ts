import { AppError } from '../../core/app-error.js';
import type { Clock } from '../../core/clock.js';
import type { Event } from '../../core/event.js';
import type { Leases } from '../../delivery/leases.js';
import type { TelegramApi } from './api.js';
import { toEvent } from './translate.js';
import { allowedUpdates, chatOf, readUpdate, type TelegramUpdate } from './updates.js';

/** Whoever answers an update before it is taken for a citizen's: librarians' chats and groups. */
export type Desk = (update: TelegramUpdate) => Promise<'handled' | 'not-mine'>;

export interface TelegramDoorDeps {
  readonly api: TelegramApi;
  readonly botId: string;
  /** Durable when it resolves. */
  readonly receive: (event: Event) => Promise<'stored' | 'repeated'>;
  readonly desk?: Desk;
  readonly leases: Leases;
  /** The holder's name in the lease: the same after a restart where only one process can run at all. */
  readonly processId: string;
  readonly clock: Clock;
  readonly alarm: (
    code: 'TELEGRAM_TOKEN' | 'TELEGRAM_CONFLICT' | 'TELEGRAM_SETUP' | 'EVENT_PARKED',
    about: { error?: unknown },
  ) => void;
  readonly mode: { readonly by: 'polling' } | { readonly by: 'webhook'; readonly url: string; readonly secret: string };
  /** What people see before they have written: commands and descriptions. Calls of the Bot API, best effort. */
  readonly introduce?: (api: TelegramApi) => Promise<void>;
  /** How long one question for updates may stay open; shorter in tests. */
  readonly pollSeconds?: number;
}

export interface TelegramDoor {
  start(): void;
  /** Takes no more updates. */
  stop(): Promise<void>;
  /** Gives the bot away, once nothing is being sent any more. */
  release(): Promise<void>;
  /** Updates are being received. */
  ready(): boolean;
  /** This process holds the bot: it alone asks for updates and sends. */
  mine(): boolean;
  /** One update as it came in: durable when it resolves. What it throws must lead to another delivery. */
  take(update: TelegramUpdate): Promise<void>;
}

const leaseMs = 30_000;
const renewMs = 8000;
const slowestRetryMs = 30_000;
const soonestMs = 100;
/** A token that works again is noticed so soon. */
const slowestTokenMs = 10_000;
/** An update that cannot be taken for another reason than an absent store is let go: behind it stand all others. */
const triesBeforeParking = 3;

/**
 * Feeds the inbox from Telegram. Polling confirms an update only when it is stored; a webhook answers 200 only then.
 * Updates of one chat are taken one after the other, different chats side by side.
 */
export function createTelegramDoor(deps: TelegramDoorDeps): TelegramDoor {
  const { api, botId, clock } = deps;
  const leaseName = `telegram:${botId}`;
  const pollSeconds = deps.pollSeconds ?? 25;
  let heldUntil = 0;
  let receiving = false;
  let elsewhere = false; // another process of ours holds the bot
  let stopping = false;
  let work: Promise<void> = Promise.resolve();
  let renewing: NodeJS.Timeout | undefined;
  const stopped = new AbortController();

  const mine = (): boolean => clock.now().getTime() < heldUntil;
  const renew = async (): Promise<void> => {
    const now = clock.now();
    const until = new Date(now.getTime() + leaseMs);
    try {
      const taken = await deps.leases.take(leaseName, { by: deps.processId, now, until });
      heldUntil = taken === 'taken' ? until.getTime() : 0;
      elsewhere = taken === 'held';
    } catch {
      // the store is away: what is held runs out by itself
    }
  };
  /** Resolves early when the door closes. */
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopped.signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        stopped.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopped.signal.addEventListener('abort', done);
    });

  const tries = new Map<number, number>();
  const take = async (update: TelegramUpdate): Promise<void> => {
    try {
      if ((await deps.desk?.(update)) !== 'handled') {
        const event = toEvent(update, botId, clock.now());
        if (event !== undefined) await deps.receive(event);
      }
      tries.delete(update.update_id);
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE') throw error;
      const tried = (tries.get(update.update_id) ?? 0) + 1;
      tries.set(update.update_id, tried);
      if (tried < triesBeforeParking) throw error;
      tries.delete(update.update_id);
      deps.alarm('EVENT_PARKED', { error });
    }
    // after it is stored, before it is worked on: the person's button must not spin; too late is no harm
    if (update.callback_query !== undefined) acknowledge(update.callback_query.id);
  };
  const acknowledge = (id: string): void => {
    void (async () => {
      for (let tried = 0; tried < 3; tried++) {
        const answer = await api('answerCallbackQuery', { callback_query_id: id }, { deadlineMs: 2000 });
        if (answer.ok || !['away', 'unclear', 'too-fast'].includes(answer.kind)) return;
        await pause(answer.kind === 'too-fast' ? answer.afterMs : 300);
      }
    })();
  };

  /** All of a batch, chat by chat; rejects when one could not be stored, and then nothing is confirmed. */
  const takeAll = async (updates: readonly TelegramUpdate[]): Promise<void> => {
    const chats = new Map<number, TelegramUpdate[]>();
    for (const update of updates) {
      const chat = chatOf(update)?.id ?? update.callback_query?.from.id ?? 0;
      const own = chats.get(chat);
      if (own === undefined) chats.set(chat, [update]);
      else own.push(update);
    }
    await Promise.all(
      [...chats.values()].map(async (own) => {
        for (const update of own) await take(update);
      }),
    );
  };

  const poll = async (): Promise<void> => {
    let offset: number | undefined;
    let retryMs = 500;
    let webhookGone = false;
    while (!stopping) {
      if (!mine()) {
        receiving = false;
        await pause(500);
        continue;
      }
      if (!webhookGone) webhookGone = (await api('deleteWebhook', { drop_pending_updates: false })).ok;
      const askedAt = clock.now().getTime();
      const answer = await api<unknown[]>(
        'getUpdates',
        // the first question is answered at once: then it is known that updates come
        {
          timeout: receiving ? pollSeconds : 0,
          limit: 100,
          allowed_updates: allowedUpdates,
          ...(offset !== undefined && { offset }),
        },
        { deadlineMs: (pollSeconds + 10) * 1000, signal: stopped.signal },
      );
      if (stopping) return;
      if (answer.ok) {
        const patient = !receiving || answer.result.length > 0 || clock.now().getTime() - askedAt >= soonestMs;
        if (!patient) await pause(soonestMs); // a server that knows of no long question would be asked all the time
        receiving = true;
        retryMs = 500;
        const updates = answer.result.map(readUpdate).filter((update) => update !== undefined);
        try {
          await takeAll(updates);
          const last = updates.at(-1);
          if (last !== undefined) offset = last.update_id + 1;
        } catch {
          await pause(retryMs); // the store says why; the same updates come again
        }
        continue;
      }
      if (answer.kind === 'unauthorised') receiving = false;
      if (answer.kind === 'conflict') webhookGone = false;
      const code = answer.kind === 'unauthorised' ? 'TELEGRAM_TOKEN' : 'TELEGRAM_CONFLICT';
      if (answer.kind === 'unauthorised' || answer.kind === 'conflict') deps.alarm(code, {});
      const longest = answer.kind === 'unauthorised' ? slowestTokenMs : slowestRetryMs;
      await pause(answer.kind === 'too-fast' ? answer.afterMs : Math.min(retryMs, longest));
      retryMs = Math.min(retryMs * 2, slowestRetryMs);
    }
  };

  const holdWebhook = async (url: string, secret: string): Promise<void> => {
    let retryMs = 500;
    while (!stopping && !receiving) {
      const answer = await api('setWebhook', {
        url,
        secret_token: secret,
        max_connections: 4,
        allowed_updates: allowedUpdates,
        drop_pending_updates: false,
      });
      if (answer.ok) {
        receiving = true;
        return;
      }
      deps.alarm(answer.kind === 'unauthorised' ? 'TELEGRAM_TOKEN' : 'TELEGRAM_SETUP', {
        ...(answer.kind === 'refused' && { error: new Error(answer.description) }),
      });
      await pause(retryMs);
      retryMs = Math.min(retryMs * 2, slowestRetryMs);
    }
  };

  return {
    take,
    mine,
    ready: () => receiving || (deps.mode.by === 'polling' && elsewhere),
    start() {
      renewing = setInterval(() => void renew(), renewMs);
      work = (async () => {
        await renew();
        const introduced = deps.introduce?.(api).catch((error) => deps.alarm('TELEGRAM_SETUP', { error }));
        if (deps.mode.by === 'polling') await poll();
        else await holdWebhook(deps.mode.url, deps.mode.secret);
        await introduced;
      })();
    },
    async stop() {
      stopping = true;
      stopped.abort();
      await work;
    },
    async release() {
      clearInterval(renewing);
      if (mine()) await deps.leases.release(leaseName, deps.processId).catch(() => {});
      heldUntil = 0;
    },
  };
}
