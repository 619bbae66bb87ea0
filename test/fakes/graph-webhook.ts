import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { FaultSource } from './graph-faults.js';
import type { JournalBook } from './graph-journal.js';
import { signatureOf, toWire } from './graph-signing.js';
import type { Happening, Json } from './graph-world.js';

/**
 * How events reach the bot: signed POSTs, one at a time for each person and in their order, different people side by
 * side. All but 200 within 5 s is tried again, after 100, 200, 400 ... ms, at most 2 s, until it is taken; events that
 * happen while there is no webhook wait for one. Source: platform notes, section 1 (Meta waits longer and gives up
 * after hours).
 */

/** One POST, until it is taken. */
interface Delivery {
  readonly body: Json;
  readonly wire: string;
  readonly people: readonly string[];
  readonly events: number;
  readonly accepted: () => void;
  attempts: number;
  failures: number;
  /** Comes so often again although it was taken. */
  again: number;
  busy: boolean;
  timer?: NodeJS.Timeout;
}

export interface WebhookOptions {
  readonly pageId: string;
  readonly appSecret: string;
  readonly url: string | undefined;
  readonly timeoutMs: number;
  readonly now: () => number;
  readonly faults: FaultSource;
  readonly journal: JournalBook;
  readonly isSubscribed: (field: string) => boolean;
  readonly changed: () => void;
}

export interface PostOptions {
  /** Of the bytes as they are (`right`), of other bytes, or no header at all. */
  readonly signature?: 'right' | 'wrong' | 'none';
}

export interface Webhook {
  readonly url: string | undefined;
  moveTo(url: string | undefined): void;
  /** Resolves when the webhook has taken it, or at once when nobody is subscribed to its field. */
  push(happening: Happening): Promise<void>;
  /** What happens meanwhile goes out in one POST. */
  batch(act: () => void): void;
  /** A POST by hand, past the queue; a string goes out as it is. */
  post(body: string | Json, options?: PostOptions): Promise<{ readonly status: number; readonly body: string }>;
  /** Events that the bot has not taken. */
  pending(): number;
  close(): void;
}

const pauseMs = { first: 100, most: 2000 };

export function createWebhook(options: WebhookOptions): Webhook {
  const { appSecret, faults, journal, changed } = options;
  const lanes = new Map<string, Delivery[]>();
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) };
  const calls = new Set<ClientRequest>();
  const timers = new Set<NodeJS.Timeout>();
  let url = options.url;
  let batched: { happenings: Happening[]; accepted: Promise<void>; accept: () => void } | undefined;
  let pending = 0;
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

  function push(happening: Happening): Promise<void> {
    if (!options.isSubscribed(happening.field)) {
      journal.done(journal.note({ kind: 'unheard', field: happening.field, event: happening.event }));
      changed();
      return Promise.resolve();
    }
    pending++;
    if (batched) {
      batched.happenings.push(happening);
      return batched.accepted;
    }
    const { accepted, accept } = promised();
    schedule([happening], accept);
    return accepted;
  }

  function promised(): { accepted: Promise<void>; accept: () => void } {
    let accept = (): void => {};
    const accepted = new Promise<void>((resolve) => {
      accept = resolve;
    });
    return { accepted, accept };
  }

  function batch(act: () => void): void {
    if (batched) throw new Error('a batch within a batch');
    const mine = { happenings: [], ...promised() };
    batched = mine;
    try {
      act();
    } finally {
      batched = undefined;
      if (mine.happenings.length > 0) schedule(mine.happenings, mine.accept);
    }
  }

  function schedule(happenings: readonly Happening[], accepted: () => void): void {
    const [{ person, event }] = happenings as [Happening];
    const again = faults.event('duplicate', person, event) === undefined ? 0 : 1;
    if (again > 0) faults.count('duplicate');
    const body = toBody(options.pageId, options.now(), happenings);
    const delivery: Delivery = {
      body,
      wire: toWire(body),
      people: [...new Set(happenings.map((each) => each.person))],
      events: happenings.length,
      accepted,
      attempts: 0,
      failures: 0,
      again,
      busy: false,
    };
    const wait = faults.event('reorder', person, event);
    if (wait === undefined) {
      enqueue(delivery);
      return;
    }
    faults.count('reorder');
    later(5 + wait * 45, () => enqueue(delivery));
  }

  function enqueue(delivery: Delivery): void {
    for (const person of delivery.people) {
      const lane = lanes.get(person);
      if (lane) lane.push(delivery);
      else lanes.set(person, [delivery]);
    }
    deliver(delivery);
  }

  // out

  /** One that stands first for each of its people. */
  const isNext = (delivery: Delivery): boolean =>
    delivery.people.every((person) => lanes.get(person)?.[0] === delivery);

  function deliver(delivery: Delivery): void {
    if (closed || url === undefined || delivery.busy || delivery.timer !== undefined || !isNext(delivery)) return;
    delivery.busy = true;
    delivery.attempts++;
    const entry = journal.note({
      kind: 'delivery' as const,
      body: delivery.body,
      attempt: delivery.attempts,
      status: 0,
    });
    request(url, delivery.wire, signatureOf(appSecret, delivery.wire), (status) => {
      delivery.busy = false;
      entry.status = status;
      journal.done(entry);
      if (status === 200) taken(delivery);
      else failed(delivery);
      changed();
    });
  }

  function taken(delivery: Delivery): void {
    delivery.failures = 0;
    delivery.accepted();
    if (delivery.again > 0) {
      delivery.again--;
      deliver(delivery);
      return;
    }
    pending -= delivery.events;
    for (const person of delivery.people) {
      const lane = lanes.get(person)!;
      lane.shift();
      if (lane.length === 0) lanes.delete(person);
    }
    for (const person of delivery.people) deliverFirst(person);
  }

  function deliverFirst(person: string): void {
    const first = lanes.get(person)?.[0];
    if (first) deliver(first);
  }

  function failed(delivery: Delivery): void {
    const ms = Math.min(pauseMs.most, pauseMs.first * 2 ** delivery.failures++);
    delivery.timer = later(ms, () => {
      delete delivery.timer;
      deliver(delivery);
    });
  }

  /** `done` gets status 0 when no answer came in time. */
  function request(
    to: string,
    body: string,
    signature: string | undefined,
    done: (status: number, body: string) => void,
  ): void {
    const { protocol } = new URL(to);
    const secure = protocol === 'https:';
    let ended = false;
    const end = (status: number, answer = ''): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      calls.delete(call);
      if (!closed) done(status, answer);
    };
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'facebookexternalua',
      ...(signature !== undefined && { 'x-hub-signature-256': signature }),
    };
    const agent = secure ? agents['https:'] : agents['http:'];
    const call = (secure ? httpsRequest : httpRequest)(to, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        answer += part;
      });
      response.on('end', () => end(response.statusCode ?? 0, answer));
      response.on('error', () => end(0));
    });
    const timer = setTimeout(() => call.destroy(new Error('no answer')), options.timeoutMs);
    calls.add(call);
    call.on('error', () => end(0));
    call.on('close', () => end(0));
    call.end(body);
  }

  return {
    get url() {
      return url;
    },
    moveTo(next) {
      url = next;
      for (const lane of [...lanes.values()]) {
        const first = lane[0]!;
        clearTimeout(first.timer);
        delete first.timer;
        deliver(first);
      }
    },
    push,
    batch,
    post(body, { signature = 'right' } = {}) {
      const to = url;
      if (to === undefined) throw new Error('there is no webhook');
      const wire = typeof body === 'string' ? body : toWire(body);
      const signed = {
        right: signatureOf(appSecret, wire),
        wrong: signatureOf(appSecret, `${wire} `),
        none: undefined,
      };
      return new Promise((resolve) => {
        request(to, wire, signed[signature], (status, answer) => resolve({ status, body: answer }));
      });
    },
    pending: () => pending,
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      for (const call of calls) call.destroy();
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** Events of one kind share an entry; times of changes count in seconds, all others in ms. */
function toBody(id: string, now: number, happenings: readonly Happening[]): Json {
  const events = (slot: Happening['slot']): Json[] =>
    happenings.filter((each) => each.slot === slot).map(({ event }) => event);
  const entries: Json[] = [];
  const [messaging, standby] = [events('messaging'), events('standby')];
  if (messaging.length > 0) entries.push({ id, time: now, messaging });
  if (standby.length > 0) entries.push({ id, time: now, standby });
  for (const change of events('changes')) entries.push({ id, time: Math.floor(now / 1000), changes: [change] });
  return { object: 'page', entry: entries };
}
