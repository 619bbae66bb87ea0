import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { badParameter, GraphError, knownError } from './graph-errors.js';
import { createFaults, type FaultRates, type Faults } from './graph-faults.js';
import { type Journal, openJournal } from './graph-journal.js';
import {
  type About,
  answerAsHuman,
  type CommentAbout,
  type GraphUser,
  giveThreadBack,
  type HumanAnswer,
  openUser,
  putComment,
} from './graph-people.js';
import { answer, createServing } from './graph-serve.js';
import { proofOf, signedRequestOf } from './graph-signing.js';
import { createWebhook, type PostOptions } from './graph-webhook.js';
import { type Call, type Json, type Limits, personOf, type World } from './graph-world.js';
import { createWaiting } from './waiting.js';

/**
 * A strict stand-in for Meta's Graph API with the webhooks of Messenger, on 127.0.0.1, with people that a test moves.
 * Give the bot `url` as its API root; it adds the version. What is refused and how: graph-rules.ts (shapes),
 * graph-sends.ts (windows, people), graph-calls.ts (the Page). What the bot did and was told stands in `journal`, the
 * rules that it broke in `journal.complaints`, what people see in `user.inbox()`.
 */

export type { Fault, FaultKind, FaultRates, Faults, FaultTarget } from './graph-faults.js';
export type { CallEntry, DeliveryEntry, Entry, Journal } from './graph-journal.js';
export type { About, CommentAbout, GraphUser, HumanAnswer, SendOptions } from './graph-people.js';
export type { GraphSeen, SeenAttachment, SeenButton, SeenElement } from './graph-seen.js';
export type { PostOptions } from './graph-webhook.js';
export type { AttachmentKind, CallKind } from './graph-world.js';

export interface GraphOptions {
  readonly pageId: string;
  readonly pageToken: string;
  readonly appSecret: string;
  readonly verifyToken?: string;
  readonly appId?: string;
  /** Any free one. */
  readonly port?: number;
  readonly seed?: number;
  readonly faults?: FaultRates;
  readonly webhookUrl?: string;
  /** How long the webhook may take: 5000 ms. */
  readonly webhookTimeoutMs?: number;
  /** How many entries of the journal stay in memory: all. */
  readonly journalKeeps?: number;
  /** Each complete entry of the journal goes here too, one JSON a line. */
  readonly journalFile?: string;
  /** In ms; without it the fake has a clock of its own that `advance` moves. */
  readonly now?: () => number;
  /** The Human Agent feature is approved: no. */
  readonly humanAgent?: boolean;
  /** Messages a second to one person before 613: no limit. */
  readonly perPersonPerSecond?: number;
  /** Meta's limit is 10; the fake's: none. */
  readonly profileCallsPer10Minutes?: number;
  /** How long the address of an attachment works: for ever. */
  readonly linksLiveMs?: number;
  /** How long the answer of a send waits for its echo to be taken: 200 ms. */
  readonly echoWaitMs?: number;
  /** Each message of the bot makes a `delivery` event: no. */
  readonly receipts?: boolean;
}

export interface FakeGraph {
  /** The API root without a version and without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Where events go from now on; those that wait go too. */
  webhook(url: string | undefined): void;
  /** The same person for the same id; `about` adds to what is known of them. */
  user(psid: string, about?: About): GraphUser;
  /** What people do within `act` goes out in one POST. */
  batch(act: () => void): void;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Resolves with the first thing that is not false, null or undefined; throws after `ms` (10,000). */
  until<T>(predicate: () => T, ms?: number): Promise<NonNullable<T>>;
  /** Events that the webhook has not taken. */
  pending(): number;
  /** 190 for every call until the token is revived; 463: it has expired. */
  killToken(subcode?: number): void;
  /** The old one, or a new one; the old one then stays dead. */
  reviveToken(token?: string): void;
  /** Sends to this person, or all, are refused with this code. */
  restrict(code: number, subcode?: number, psid?: string): void;
  allow(psid?: string): void;
  comment(about: CommentAbout): string;
  /** A colleague answers in the Page inbox; returns the mid. */
  humanAnswers(psid: string, text: string, options?: HumanAnswer): string;
  /** The inbox is done with the thread. */
  givesThreadBack(psid: string): void;
  /** Throws when the test has given a clock. */
  advance(ms: number): void;
  /** What the bot has set by `messenger_profile`. */
  readonly profile: ReadonlyMap<string, unknown>;
  /** Empty until the bot subscribes (all fields come until then); afterwards only these come. */
  readonly subscribedFields: readonly string[];
  /** As Meta does after an hour of failures: the app is subscribed to nothing. */
  disableWebhooks(): void;
  /** The handshake: GET with `hub.challenge`. */
  verifyWebhook(options?: { readonly token?: string; readonly challenge?: string; readonly mode?: string }): Promise<{
    readonly status: number;
    readonly body: string;
  }>;
  /** A POST to the webhook by hand; a string goes out as it is, anything else as Meta would write it. */
  post(body: string | Json, options?: PostOptions): Promise<{ readonly status: number; readonly body: string }>;
  /** The form field `signed_request` of a deletion callback. */
  deletionRequest(userId: string): string;
  /** Nothing listens any more (connection refused), what exists stays. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFakeGraph(options: GraphOptions): Promise<FakeGraph> {
  const { pageId, appSecret, seed = 1 } = options;
  let aheadMs = 0;
  const now = options.now ?? (() => Date.now() + aheadMs);
  const waiting = createWaiting();
  const faults = createFaults(seed, options.faults);
  const journal = openJournal({ now, file: options.journalFile, keeps: options.journalKeeps });
  const webhook = createWebhook({
    pageId,
    appSecret,
    url: options.webhookUrl,
    timeoutMs: options.webhookTimeoutMs ?? 5000,
    now,
    faults,
    journal,
    isSubscribed: (field) => world.subscribed?.includes(field) ?? true,
    changed: waiting.changed,
  });
  const world: World = {
    page: { id: pageId, name: 'e-Ambasador' },
    appId: options.appId ?? '1517776481860111',
    limits: limitsOf(options),
    people: new Map(),
    comments: new Map(),
    uploads: new Map(),
    files: new Map(),
    profile: new Map(),
    profileCalls: [],
    subscribed: undefined,
    restriction: undefined,
    origin: '',
    now,
    happened: webhook.push,
    hasWebhook: () => webhook.url !== undefined,
    changed: waiting.changed,
  };
  const access = createAccess(options.pageToken, appSecret);

  const serve = createServing({ world, faults, journal, checkAccess: access.check });
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      // the caller hung up while it was still asking; anything else is a fault of the fake
      if (request.destroyed || response.destroyed) return;
      journal.complain(`the fake broke: ${error instanceof Error ? error.stack : error}`);
      answer(response, knownError(1));
    });
  });
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
  world.origin = `http://127.0.0.1:${port}`;

  const users = new Map<string, GraphUser>();

  return {
    url: world.origin,
    port,
    webhook: webhook.moveTo,
    user(psid, about = {}) {
      Object.assign(personOf(world, psid), about);
      const user = users.get(psid) ?? openUser(world, psid, webhook.batch);
      users.set(psid, user);
      return user;
    },
    batch: webhook.batch,
    faults,
    journal,
    until: waiting.until,
    pending: webhook.pending,
    killToken: access.kill,
    reviveToken: access.revive,
    restrict(code, subcode, psid) {
      const restriction = knownError(code, subcode);
      if (psid === undefined) world.restriction = restriction;
      else personOf(world, psid).restriction = restriction;
    },
    allow(psid) {
      if (psid === undefined) world.restriction = undefined;
      else delete personOf(world, psid).restriction;
    },
    comment: (about) => putComment(world, about),
    humanAnswers: (psid, text, more = {}) => answerAsHuman(world, personOf(world, psid), text, more),
    givesThreadBack: (psid) => giveThreadBack(world, psid),
    advance(ms) {
      if (options.now) throw new Error('the test has a clock of its own');
      aheadMs += ms;
    },
    profile: world.profile,
    get subscribedFields() {
      return world.subscribed ?? [];
    },
    disableWebhooks() {
      world.subscribed = [];
    },
    async verifyWebhook({ token = options.verifyToken ?? '', challenge = '1158201444', mode = 'subscribe' } = {}) {
      const url = new URL(webhook.url ?? '');
      url.search = String(
        new URLSearchParams({ 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge }),
      );
      const response = await fetch(url);
      return { status: response.status, body: await response.text() };
    },
    post: webhook.post,
    deletionRequest: (userId) => signedRequestOf(appSecret, userId, now()),
    goAway,
    comeBack: listen,
    async stop() {
      webhook.close();
      await goAway();
      await journal.close();
    },
  };
}

const limitsOf = (options: GraphOptions): Limits => ({
  humanAgent: options.humanAgent ?? false,
  perPersonPerSecond: options.perPersonPerSecond ?? Number.POSITIVE_INFINITY,
  profileCallsPer10Minutes: options.profileCallsPer10Minutes ?? Number.POSITIVE_INFINITY,
  linksLiveMs: options.linksLiveMs ?? Number.POSITIVE_INFINITY,
  echoWaitMs: options.echoWaitMs ?? 200,
  receipts: options.receipts ?? false,
});

/** Who may call: by the Page's token in the header, with the proof that belongs to it. */
function createAccess(pageToken: string, appSecret: string) {
  let token = pageToken;
  let death: number | undefined;
  const dead = new Set<string>();

  function given(request: IncomingMessage, query: Readonly<Record<string, string>>, call: Call): string {
    const inHeader = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const inAddress = query.access_token;
    if (inAddress !== undefined) call.complain('the token stands in the address, where logs keep it');
    const found = inHeader ?? inAddress;
    if (found !== undefined) return found;
    throw new GraphError(104, 'An access token is required to request this resource.', { breach: true });
  }

  function wrongProof(proof: string | undefined, of: string): GraphError | undefined {
    if (proof === undefined) return badParameter('API calls from the server require an appsecret_proof argument');
    if (proof !== proofOf(appSecret, of)) return badParameter('Invalid appsecret_proof provided in the API argument');
    return undefined;
  }

  return {
    check(request: IncomingMessage, query: Readonly<Record<string, string>>, call: Call): void {
      const found = given(request, query, call);
      const noProof = wrongProof(query.appsecret_proof, found);
      if (noProof) call.complain(noProof.message);
      if (death !== undefined || dead.has(found)) throw knownError(190, death ?? 463);
      if (found !== token) throw new GraphError(190, 'Invalid OAuth access token.', { breach: true });
      if (noProof) throw new GraphError(100, noProof.message, { type: 'GraphMethodException' });
    },
    kill(subcode = 463): void {
      death = subcode;
    },
    revive(next = token): void {
      death = undefined;
      if (next !== token) dead.add(token);
      dead.delete(next);
      token = next;
    },
  };
}
