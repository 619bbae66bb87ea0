import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom } from '../../src/nlu/random.js';
import { checkCall, isUpload } from './telegram-api.js';
import { readBytes, readPayload } from './telegram-body.js';
import { createFaults, type Fault, type FaultRates, type Faults } from './telegram-faults.js';
import { type CallEntry, type Journal, openJournal } from './telegram-journal.js';
import { methods, type Payload } from './telegram-methods.js';
import { createPace, type PaceOptions } from './telegram-pace.js';
import {
  type FakeGroup,
  type FakeUser,
  type GroupOptions,
  openGroup,
  openUser,
  type UserOptions,
} from './telegram-people.js';
import { badRequest, Refusal } from './telegram-text.js';
import { createUpdates, type Updates } from './telegram-updates.js';
import type { Json, World } from './telegram-world.js';

/**
 * A strict stand-in for the Telegram Bot API on 127.0.0.1, with people and groups that a test moves. Give the bot
 * `url` as its API root. Each call is held against the manual (telegram-api.ts) and against the platform's rules
 * (telegram-methods.ts); what the bot did and was told stands in `journal`, what people see in `user.inbox()`.
 */

export type { Fault, FaultRates, Faults } from './telegram-faults.js';
export type { CallEntry, Entry, Journal, UpdateEntry } from './telegram-journal.js';
export type { PaceOptions } from './telegram-pace.js';
export type { FakeGroup, FakeUser, LiveLocation, Press, Speaker } from './telegram-people.js';
export type { Seen, SeenButton, View } from './telegram-seen.js';

import { createWaiting } from './waiting.js';

export interface FakeTelegramOptions {
  readonly token: string;
  /** The number before the token's colon unless said otherwise. */
  readonly botId?: number;
  readonly username?: string;
  /** Any free one. */
  readonly port?: number;
  readonly seed?: number;
  readonly faults?: FaultRates;
  readonly now?: () => Date;
  /** Off; `true`: 1 a second and chat with a burst of 5, 20 a minute and group, 30 a second in all. */
  readonly pacing?: boolean | PaceOptions;
  /** The platform's waits before it tries a webhook again (2, 4, 8 ... s) are multiplied by this: 0.01. */
  readonly timeScale?: number;
  /** How long a webhook may take: 60,000 ms. */
  readonly webhookTimeoutMs?: number;
  /** Each complete entry of the journal goes here too, one JSON a line. */
  readonly journalFile?: string;
  /** How many entries of the journal stay in memory: all. */
  readonly journalKeeps?: number;
  /** Requests outside of /bot... and /file/... ; returns whether it took the request. */
  readonly also?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface FakeTelegram {
  /** The API root, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly bot: { readonly id: number; readonly username: string };
  readonly faults: Faults;
  readonly journal: Journal;
  /** The queue: gaps and jumps of the numbers, doubled updates, how many wait. */
  readonly updates: Pick<Updates, 'skip' | 'jump' | 'duplicateNext' | 'pending'>;
  /** Commands, name and descriptions as the bot set them, e.g. `commands {"type":"default"} ro`. */
  readonly profile: ReadonlyMap<string, unknown>;
  /** The same person for the same id; `options` count the first time. */
  user(id: number, options?: UserOptions): FakeUser;
  group(id: number, options?: GroupOptions): FakeGroup;
  /** Resolves with the first thing that is not false, null or undefined; throws after `ms` (10,000). */
  until<T>(predicate: () => T, ms?: number): Promise<NonNullable<T>>;
  /** From now on the old token gets 401. Without argument: every token. */
  changeToken(token?: string): void;
  /** Nothing listens any more (connection refused), what exists stays. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFakeTelegram(options: FakeTelegramOptions): Promise<FakeTelegram> {
  const { seed = 1, timeScale = 0.01, webhookTimeoutMs = 60_000, now = () => new Date() } = options;
  let token: string | undefined = options.token;
  const random = seededRandom(seed);
  const faults = createFaults(seed, options.faults);
  const journal = openJournal({ now, file: options.journalFile, keeps: options.journalKeeps });
  const complain = (what: string): void => journal.done(journal.note({ kind: 'complaint', what }));
  const pace = createPace(options.pacing === true ? {} : options.pacing || undefined, now, (chat, leftMs) =>
    complain(`chat ${chat} was called ${Math.ceil(leftMs)} ms before its retry_after was over`),
  );
  const { changed, until } = createWaiting();
  const updates = createUpdates({ now, faults, journal, random, timeScale, webhookTimeoutMs, changed });
  const world: World = {
    bot: {
      id: options.botId ?? (Number(options.token.split(':')[0]) || 7_000_000_001),
      username: options.username ?? 'eambasador_bot',
      name: 'e-Ambasador',
    },
    people: new Map(),
    chats: new Map(),
    files: new Map(),
    filesByPath: new Map(),
    queries: new Map(),
    profile: new Map(),
    lastPrivateId: 0,
    textsShown: 0,
    lastFile: 0,
    now,
    happened: updates.push,
    changed,
  };

  // one call

  /** Carries the call out; throws `Refusal`. */
  function carryOut(method: string, payload: Json, onGone: (gone: () => void) => void): unknown {
    const wrong = checkCall(method, withoutAttached(payload));
    if (wrong.length > 0) {
      complain(wrong.join('; '));
      if (!(method in methods) && !receiving.has(method)) throw new Refusal(404, 'Not Found: method not found');
      throw badRequest(wrong.join('; '));
    }
    switch (method) {
      case 'getUpdates':
        return updates.poll(payload, onGone);
      case 'setWebhook':
        return updates.setWebhook(payload);
      case 'deleteWebhook':
        return updates.deleteWebhook(payload);
      case 'getWebhookInfo':
        return updates.info();
    }
    checkPace(method, payload);
    return methods[method]!(world, payload as Payload);
  }

  function checkPace(method: string, payload: Json): void {
    const chat = world.chats.get(Number(payload.chat_id));
    if (!chat) return;
    pace.check(chat.id);
    if (!paced.test(method)) return;
    const ids = payload.message_ids ?? payload.media;
    pace.take(chat, Array.isArray(ids) ? ids.length : 1);
  }

  async function answerCall(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBytes(request);
    let payload: Json;
    try {
      payload = readPayload(method, request, body);
    } catch {
      complain(`${method}: the body cannot be read`);
      reply(response, new Refusal(400, "Bad Request: can't parse request body"));
      return;
    }
    if (payload.method === method) delete payload.method; // telegraf puts it into forms
    const fault = faults.pick(method, payload);
    const entry = journal.note({
      kind: 'call' as const,
      method,
      payload: withoutBytes(payload),
      processed: false,
      ...(fault && { fault: fault.kind }),
    }) as CallEntry;
    try {
      await serve(entry, payload, fault, request, response);
    } finally {
      journal.done(entry);
      changed();
    }
  }

  async function serve(
    entry: CallEntry,
    payload: Json,
    fault: Fault | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method } = entry;
    let gone = false;
    const onGone: (() => void)[] = [];
    response.on('close', () => {
      gone = !response.writableFinished;
      for (const each of onGone) each();
    });
    if (fault) faults.count(fault.kind);
    if (fault?.kind === 'delay') await pause(fault.ms);
    const early = fault && before(fault, payload);
    if (early === 'cut') {
      request.socket.resetAndDestroy();
      return;
    }
    if (early) {
      finish(entry, response, early);
      return;
    }
    const silent = fault?.kind === 'hang' && fault.processed === false;
    let outcome: unknown;
    if (!silent) {
      try {
        outcome = await carryOut(method, payload, (act) => onGone.push(act));
        entry.result = method === 'getUpdates' ? (outcome as Json[]).length : outcome;
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        outcome = refusal;
        entry.error = refusal.description;
      }
      entry.processed = !(outcome instanceof Refusal);
    }
    if (fault && isAmbiguous(fault)) {
      if (method !== 'getUpdates') faults.countAmbiguous(entry.processed);
      await breakOff(fault, request, response, outcome);
      return;
    }
    if (gone) {
      entry.unread = true;
      if (entry.processed && method !== 'getUpdates') faults.countUnread();
      return;
    }
    finish(entry, response, outcome);
  }

  /** What a fault does instead of carrying the call out. */
  function before(fault: Fault, payload: Json): Refusal | 'cut' | undefined {
    switch (fault.kind) {
      case 'reset':
        return 'cut';
      case 'error-before':
        return new Refusal(fault.code ?? 502, 'Bad Gateway');
      case 'refuse':
        return new Refusal(fault.code, fault.description, fault.parameters);
      case 'too-many':
        return pace.block(Number(payload.chat_id), fault.retryAfter ?? 1);
      default:
        return undefined;
    }
  }

  const isAmbiguous = ({ kind }: Fault): boolean =>
    kind === 'lost-answer' || kind === 'half-answer' || kind === 'hang' || kind === 'error-after';

  /** What a fault makes of the answer of a call that was carried out (or not: nobody can tell). */
  async function breakOff(
    fault: Fault,
    request: IncomingMessage,
    response: ServerResponse,
    outcome: unknown,
  ): Promise<void> {
    switch (fault.kind) {
      case 'lost-answer':
        request.socket.destroy();
        return;
      case 'half-answer': {
        const whole = Buffer.from(JSON.stringify({ ok: true, result: outcome instanceof Refusal ? null : outcome }));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
        response.write(whole.subarray(0, whole.length >> 1), () => request.socket.destroy());
        return;
      }
      case 'hang':
        if (response.closed) return;
        if (fault.ms === undefined) await once(response, 'close');
        else await Promise.race([pause(fault.ms), once(response, 'close')]);
        request.socket.destroy();
        return;
      case 'error-after':
        reply(response, new Refusal(fault.code ?? 502, 'Bad Gateway'));
        return;
      default:
        throw new Error(`${fault.kind} breaks nothing off`);
    }
  }

  function finish(entry: CallEntry, response: ServerResponse, outcome: unknown): void {
    entry.status = outcome instanceof Refusal ? outcome.code : 200;
    if (outcome instanceof Refusal) entry.error = outcome.description;
    reply(response, outcome);
  }

  // the server

  function route(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
    const [, file, given, rest = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(path) ?? [];
    if (given === undefined) {
      if (!options.also?.(request, response)) reply(response, new Refusal(404, 'Not Found'));
      return;
    }
    if (token === undefined || given !== token) {
      request.resume();
      reply(response, new Refusal(401, 'Unauthorized'));
      return;
    }
    const served = file ? answerFile(rest, request, response) : answerCall(rest, request, response);
    served.catch((error) => {
      // the caller hung up while it was still asking; anything else is a fault of the fake
      if (request.destroyed || response.destroyed) return;
      complain(`the fake broke: ${error instanceof Error ? error.stack : error}`);
      reply(response, new Refusal(500, 'Internal Server Error'));
    });
  }

  async function answerFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.pick('file', { path });
    const file = world.filesByPath.get(path);
    const entry = journal.note({
      kind: 'call' as const,
      method: 'file',
      payload: { path },
      processed: false,
    }) as CallEntry;
    if (fault) faults.count(fault.kind);
    if (fault?.kind === 'delay') await pause(fault.ms);
    else if (fault?.kind === 'hang') await once(response, 'close');
    else if (fault?.kind === 'error-before' || fault?.kind === 'refuse') {
      finish(entry, response, new Refusal(fault.code ?? 502, 'Bad Gateway'));
    } else if (fault) request.socket.resetAndDestroy();
    if (!response.writableEnded && !response.destroyed) {
      if (file?.bytes) {
        entry.status = 200;
        entry.processed = true;
        response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length });
        response.end(file.bytes);
      } else finish(entry, response, new Refusal(404, 'Not Found'));
    }
    journal.done(entry);
  }

  const server = createServer(route);
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  let port = options.port ?? 0;
  const listen = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const goAway = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen();

  const users = new Map<number, FakeUser>();
  const groups = new Map<number, FakeGroup>();
  const remember = <T>(map: Map<number, T>, id: number, make: () => T): T => {
    const known = map.get(id) ?? make();
    map.set(id, known);
    return known;
  };

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: options.token,
    bot: world.bot,
    faults,
    journal,
    updates,
    profile: world.profile,
    user: (id, more = {}) => remember(users, id, () => openUser(world, id, more)),
    group: (id, more = {}) =>
      [...groups.values()].find((group) => group.id === id) ?? remember(groups, id, () => openGroup(world, id, more)),
    until,
    changeToken(next) {
      token = next;
    },
    goAway,
    comeBack: listen,
    async stop() {
      updates.close();
      await goAway();
      await journal.close();
    },
  };
}

const receiving = new Set(['getUpdates', 'setWebhook', 'deleteWebhook', 'getWebhookInfo']);
/** Calls that the platform counts against the pace of a chat. */
const paced = /^(send(?!ChatAction)|copy|forward|edit(?!Forum))/;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Files that other fields name as `attach://<field>` are no fields of the method. */
function withoutAttached(payload: Json): Json {
  const uploads = Object.entries(payload).filter(([, value]) => isUpload(value));
  if (uploads.length === 0) return payload;
  const text = JSON.stringify(withoutBytes(payload));
  const attached = new Set(uploads.map(([name]) => name).filter((name) => text.includes(`attach://${name}"`)));
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !attached.has(name)));
}

function withoutBytes(payload: Json): Json {
  if (!Object.values(payload).some(isUpload)) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      isUpload(value) ? { upload: value.name, size: value.bytes.length } : value,
    ]),
  );
}

function reply(response: ServerResponse, outcome: unknown): void {
  if (response.destroyed || response.headersSent) return;
  const refused = outcome instanceof Refusal;
  const status = refused ? outcome.code : 200;
  const body = refused
    ? {
        ok: false,
        error_code: status,
        description: outcome.description,
        ...(outcome.parameters && { parameters: outcome.parameters }),
      }
    : { ok: true, result: outcome };
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
