import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { FaultSource } from './telegram-faults.js';
import type { JournalBook } from './telegram-journal.js';
import { badRequest, Refusal } from './telegram-text.js';
import type { Json, UpdateKind } from './telegram-world.js';

/**
 * The queue of updates and the two ways out of it. Polling: only an offset confirms, everything else comes again. A
 * webhook: each lane (messages of a chat; presses of a person; ...) is serial, any 2xx confirms, all else is tried
 * again: at once, then after 2, 4, 8 ... s, at most a random 60-120 s.
 * Sources: manual, "Getting updates"; public Bot API server (WebhookActor, Client), as told in the platform notes.
 */

interface Pending {
  id: number;
  readonly kind: UpdateKind;
  readonly lane: string;
  readonly body: Json;
  readonly at: number;
  attempts: number;
  /** Comes so often again although it was confirmed. */
  again: number;
}

interface Poll {
  readonly limit: number;
  settle(outcome: Json[] | Refusal): void;
}

interface Lane {
  readonly queue: Pending[];
  failures: number;
  busy: boolean;
  timer?: NodeJS.Timeout;
  call?: ClientRequest;
}

interface Hook {
  readonly url: string;
  readonly secret?: string;
  readonly connections: number;
  readonly lanes: Map<string, Lane>;
  /** Lanes that wait for a free connection. */
  readonly starved: Set<Lane>;
  active: number;
  lastError?: { readonly at: number; readonly message: string };
}

export interface UpdatesOptions {
  readonly now: () => Date;
  readonly faults: FaultSource;
  readonly journal: JournalBook;
  readonly random: () => number;
  /** The platform's waiting times (redelivery, repeated conflicts) are multiplied by this. */
  readonly timeScale: number;
  /** How long a webhook may take to answer. */
  readonly webhookTimeoutMs: number;
  readonly changed: () => void;
}

export interface Updates {
  push(kind: UpdateKind, body: Json, lane: string): void;
  /** getUpdates; `onGone` registers what to do when the caller hangs up. */
  poll(payload: Json, onGone: (gone: () => void) => void): Promise<Json[]>;
  setWebhook(payload: Json): true;
  deleteWebhook(payload: Json): true;
  info(): Json;
  /** The next update's number is `by` greater than it would have been. */
  skip(by: number): void;
  /** After a week of silence numbers go on anywhere. Throws when something is pending. */
  jump(to?: number): void;
  /** The next update made comes twice. */
  duplicateNext(): void;
  pending(): number;
  close(): void;
}

const everyKind: readonly UpdateKind[] = ['message', 'edited_message', 'callback_query', 'my_chat_member'];
const lifeMs = { callback_query: 150_000, other: 24 * 3_600_000 };

export function createUpdates(options: UpdatesOptions): Updates {
  const { now, faults, journal, random, timeScale, webhookTimeoutMs, changed } = options;
  const pending = new Map<number, Pending>();
  const held = new Map<string, Pending[]>();
  const timers = new Set<NodeJS.Timeout>();
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) };
  let nextId = 100_000_000 + Math.floor(random() * 800_000_000);
  let allowed: readonly string[] = everyKind;
  let waiting: Poll | undefined;
  let wakeUp = false;
  let nextConflictAt = 0;
  let hook: Hook | undefined;
  let doubled = 0;
  let closed = false;

  const later = (ms: number, act: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
    return timer;
  };

  // in

  function push(kind: UpdateKind, body: Json, lane: string): void {
    if (!allowed.includes(kind)) return;
    const again = doubled > 0 || faults.update('duplicate', lane) !== undefined ? 1 : 0;
    if (doubled > 0) doubled--;
    if (again > 0) faults.count('duplicate');
    const update: Pending = { id: 0, kind, lane, body, at: now().getTime(), attempts: 0, again };
    const chat = chatIn(body);
    const queue = held.get(chat);
    if (queue) {
      queue.push(update); // never before what the same chat said earlier
      return;
    }
    const wait = faults.update('reorder', chat);
    if (wait === undefined) {
      arrive(update);
      return;
    }
    faults.count('reorder');
    held.set(chat, [update]);
    later(5 + wait * 45, () => {
      const all = held.get(chat) ?? [];
      held.delete(chat);
      for (const each of all) arrive(each);
    });
  }

  function arrive(update: Pending): void {
    update.id = nextId++;
    pending.set(update.id, update);
    if (hook) enqueue(hook, update);
    else wakePoll();
  }

  function dropOld(): void {
    const ms = now().getTime();
    for (const [id, { kind, at }] of pending) {
      if (ms - at > (kind === 'callback_query' ? lifeMs.callback_query : lifeMs.other)) pending.delete(id);
    }
  }

  const toUpdate = ({ id, kind, body }: Pending): Json & { update_id: number } => ({ update_id: id, [kind]: body });

  // out: polling

  /** Many updates of one moment go out in one batch. */
  function wakePoll(): void {
    if (!waiting || wakeUp) return;
    wakeUp = true;
    setImmediate(() => {
      wakeUp = false;
      const poll = waiting;
      if (!poll || pending.size === 0) return;
      waiting = undefined;
      poll.settle(batch(poll.limit));
    });
  }

  function batch(limit: number): Json[] {
    const updates: Json[] = [];
    for (const update of pending.values()) {
      if (updates.length === limit) break;
      update.attempts++;
      const shown = toUpdate(update);
      journal.done(journal.note({ kind: 'update', by: 'polling', update: shown, attempt: update.attempts }));
      updates.push(shown);
    }
    return updates;
  }

  function confirm(offset: number): void {
    if (offset < 0) {
      const forgotten = Math.max(0, pending.size + offset);
      for (const id of [...pending.keys()].slice(0, forgotten)) pending.delete(id);
      return;
    }
    if (offset > nextId + 10) return; // of another row of numbers: the platform takes it for none
    let any = false;
    for (const [id, update] of pending) {
      if (id >= offset) continue;
      if (update.again > 0) update.again--;
      else pending.delete(id);
      any = true;
    }
    if (any) journal.done(journal.note({ kind: 'confirmed', offset }));
    if (any) changed();
  }

  const conflict = (why: string): Refusal => new Refusal(409, `Conflict: ${why}`);

  function endPoll(why: string): void {
    const poll = waiting;
    if (!poll) return;
    waiting = undefined;
    const early = Date.now() < nextConflictAt;
    nextConflictAt = Date.now() + 3000 * timeScale;
    if (early) later(3000 * timeScale, () => poll.settle(conflict(why)));
    else poll.settle(conflict(why));
  }

  function poll(payload: Json, onGone: (gone: () => void) => void): Promise<Json[]> {
    if (hook) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    endPoll('terminated by other getUpdates request; make sure that only one bot instance is running');
    setAllowed(payload.allowed_updates);
    const { offset = 0, limit = 100, timeout = 0 } = payload as { offset?: number; limit?: number; timeout?: number };
    dropOld();
    confirm(offset);
    const most = limit >= 1 && limit <= 100 ? limit : 100;
    if (pending.size > 0 || timeout <= 0) return Promise.resolve(batch(most));
    return new Promise((resolve, reject) => {
      const mine: Poll = {
        limit: most,
        settle(outcome) {
          clearTimeout(timer);
          timers.delete(timer);
          if (outcome instanceof Refusal) reject(outcome);
          else resolve(outcome);
        },
      };
      const end = (): void => {
        if (waiting === mine) waiting = undefined;
        mine.settle([]);
      };
      const timer = later(Math.min(timeout, 50) * 1000, end);
      waiting = mine;
      onGone(end);
    });
  }

  function setAllowed(list: unknown): void {
    if (!Array.isArray(list)) return;
    allowed = list.length === 0 ? everyKind : list.map(String);
  }

  // out: webhook

  function setWebhook(payload: Json): true {
    const {
      url = '',
      secret_token: secret,
      max_connections: connections = 40,
    } = payload as {
      url?: string;
      secret_token?: string;
      max_connections?: number;
    };
    if (url === '') return deleteWebhook(payload);
    checkUrl(url);
    if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters');
    }
    if (connections < 1 || connections > 100) throw badRequest('max_connections must be in 1-100');
    endPoll('terminated by setWebhook request');
    endHook();
    setAllowed(payload.allowed_updates);
    if (payload.drop_pending_updates === true) pending.clear();
    const set: Hook = {
      url,
      ...(secret !== undefined && { secret }),
      connections,
      lanes: new Map(),
      starved: new Set(),
      active: 0,
    };
    hook = set;
    for (const update of pending.values()) enqueue(set, update);
    return true;
  }

  function checkUrl(text: string): void {
    if (!URL.canParse(text)) throw badRequest('bad webhook: invalid URL specified');
    const url = new URL(text);
    // the platform takes https only; the fake makes one exception for loopback
    if (url.protocol === 'http:' && /^(127\.|localhost$|\[::1\]$)/.test(url.hostname)) return;
    if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    if (!['', '443', '80', '88', '8443'].includes(url.port)) {
      throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
    }
  }

  function deleteWebhook(payload: Json): true {
    endHook();
    if (payload.drop_pending_updates === true) pending.clear();
    return true;
  }

  function endHook(): void {
    for (const { timer, call } of hook?.lanes.values() ?? []) {
      clearTimeout(timer);
      call?.destroy();
    }
    hook = undefined;
  }

  function enqueue(to: Hook, update: Pending): void {
    let lane = to.lanes.get(update.lane);
    if (!lane) {
      lane = { queue: [], failures: 0, busy: false };
      to.lanes.set(update.lane, lane);
    }
    lane.queue.push(update);
    deliver(to, lane);
  }

  function deliver(to: Hook, lane: Lane): void {
    if (lane.busy || lane.timer !== undefined || to !== hook || closed) return;
    if (to.active >= to.connections) {
      to.starved.add(lane);
      return;
    }
    let update = lane.queue[0];
    while (update && !isAlive(update)) {
      pending.delete(update.id);
      lane.queue.shift();
      update = lane.queue[0];
    }
    if (!update) return;
    lane.busy = true;
    to.active++;
    update.attempts++;
    const entry = journal.note({
      kind: 'update' as const,
      by: 'webhook' as const,
      update: toUpdate(update),
      attempt: update.attempts,
      status: 0,
    });
    post(to, lane, JSON.stringify(entry.update), (status, retryAfter, body) => {
      lane.busy = false;
      to.active--;
      entry.status = status;
      journal.done(entry);
      if (status >= 200 && status < 300) accepted(to, lane, update, body);
      else failed(to, lane, status, retryAfter);
      to.starved.add(lane); // behind those that wait already
      for (const next of to.starved) {
        if (to.active >= to.connections) break;
        to.starved.delete(next);
        deliver(to, next);
      }
    });
  }

  const isAlive = ({ id, kind, at }: Pending): boolean =>
    pending.has(id) && now().getTime() - at <= (kind === 'callback_query' ? lifeMs.callback_query : lifeMs.other);

  function accepted(to: Hook, lane: Lane, update: Pending, body: string): void {
    lane.failures = 0;
    if (/"method"\s*:/.test(body)) {
      journal.done(journal.note({ kind: 'complaint', what: 'the webhook answered with a method to call' }));
    }
    if (update.again > 0) update.again--;
    else {
      lane.queue.shift();
      pending.delete(update.id);
    }
    if (lane.queue.length === 0) to.lanes.delete(update.lane);
    changed();
  }

  function failed(to: Hook, lane: Lane, status: number, retryAfter: number): void {
    if (to !== hook) return;
    const message = status === 0 ? 'Connection failed or timed out' : `Wrong response from the webhook: ${status}`;
    to.lastError = { at: Math.floor(now().getTime() / 1000), message };
    lane.failures++;
    const most = 60 + random() * 60;
    const seconds = retryAfter > 0 ? Math.min(retryAfter, 3600) : lane.failures === 1 ? 0 : 2 ** (lane.failures - 1);
    lane.timer = later(Math.min(seconds, retryAfter > 0 ? 3600 : most) * 1000 * timeScale, () => {
      delete lane.timer;
      deliver(to, lane);
    });
  }

  function post(
    to: Hook,
    lane: Lane,
    body: string,
    done: (status: number, retryAfter: number, body: string) => void,
  ): void {
    const url = new URL(to.url);
    const secure = url.protocol === 'https:';
    let ended = false;
    const end = (status: number, retryAfter = 0, answer = ''): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      done(status, retryAfter, answer);
    };
    const call = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        agent: secure ? agents['https:'] : agents['http:'],
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(to.secret !== undefined && { 'x-telegram-bot-api-secret-token': to.secret }),
        },
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          answer += part;
        });
        response.on('end', () => end(response.statusCode ?? 0, Number(response.headers['retry-after'] ?? 0), answer));
        response.on('error', () => end(0));
      },
    );
    const timer = setTimeout(() => call.destroy(new Error('no answer')), webhookTimeoutMs);
    call.on('error', () => end(0));
    call.on('close', () => end(0));
    call.end(body);
    lane.call = call;
  }

  return {
    push,
    poll,
    setWebhook,
    deleteWebhook,
    info: () => ({
      url: hook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: pending.size,
      ...(hook && { max_connections: hook.connections }),
      ...(hook?.lastError && { last_error_date: hook.lastError.at, last_error_message: hook.lastError.message }),
      ...(allowed !== everyKind && { allowed_updates: allowed }),
    }),
    skip(by) {
      nextId += by;
    },
    jump(to) {
      if (pending.size > 0) throw new Error('numbers jump after a week of silence only, and updates are pending');
      nextId = to ?? 1 + Math.floor(random() * 2_000_000_000);
    },
    duplicateNext() {
      doubled++;
    },
    pending: () => pending.size,
    close() {
      closed = true;
      endHook();
      waiting?.settle([]);
      waiting = undefined;
      for (const timer of timers) clearTimeout(timer);
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function chatIn(body: Json): string {
  const { chat, message } = body as { chat?: { id: number }; message?: { chat: { id: number } } };
  return String(chat?.id ?? message?.chat.id ?? '');
}
