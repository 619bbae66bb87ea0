import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Consequences, copyOut, laneOf } from './bot/copy-out.js';
import { askerOf, needsUnderstanding } from './bot/decide.js';
import { handle } from './bot/handle.js';
import { type Brain, createBrain } from './brain.js';
import { isOnDutyBy } from './case-hours.js';
import type { CaseBoard } from './cases/case-board.js';
import { makeDutyBook } from './cases/duty.js';
import type { DutyBook } from './cases/duty-book.js';
import { hashOf } from './cases/invitations.js';
import { createOrigins, type Origins } from './cases/origins.js';
import type { UnansweredLog, WorkLog } from './cases/work-log.js';
import { createWebChannel } from './channels/web/channel.js';
import { webFiles } from './channels/web/files.js';
import { registerWebChat } from './channels/web/routes.js';
import { createWebStreams } from './channels/web/streams.js';
import type { Config } from './config.js';
import { AppError } from './core/app-error.js';
import type { CaseId, CaseLine, CaseSummary } from './core/case.js';
import { type Clock, systemClock } from './core/clock.js';
import {
  type ConversationId,
  type ConversationKey,
  conversationId,
  conversationKey,
  type Event,
} from './core/event.js';
import type { Language } from './core/language.js';
import { aboutError } from './core/log.js';
import type { Channel } from './core/message.js';
import { keptFile } from './delivery/media.js';
import { createReceive, type Receive } from './delivery/receive.js';
import { createSender, type Sender } from './delivery/sender.js';
import { createTurns, type Turns } from './delivery/turns.js';
import { registerDesk } from './desk/register-desk.js';
import { deskContent } from './desk-content.js';
import { registerPrivacyPage } from './http/privacy-page.js';
import { createHttpServer, listen } from './http/server.js';
import { keepHouse } from './keep-house.js';
import { openMessenger } from './messenger.js';
import { leaseFolder, openEmbeddedStorage } from './storage/embedded/storage.js';
import type { Storage } from './storage/storage.js';
import { openTelegram } from './telegram.js';

const here = dirname(fileURLToPath(import.meta.url));

/** The store that the configuration names. */
export async function openStorage(config: Pick<Config, 'mongodbUri' | 'dataDir'>, clock: Clock): Promise<Storage> {
  if (config.mongodbUri === undefined) return openEmbeddedStorage(config.dataDir, clock);
  const { openMongoStorage } = await import('./storage/mongo/storage.js'); // mongoose is loaded only where it is used
  return openMongoStorage(config.mongodbUri, clock);
}

/** A running bot without doors: what comes in by `receive` is turned, and what it causes is sent. */
export interface Bot {
  readonly receive: Receive;
  readonly turns: Turns;
  readonly sender: Sender;
  /** `beside`: a server may run on the same store. */
  start(options?: { readonly beside?: boolean }): Promise<void>;
  /** Takes nothing new, waits for what is under way. */
  stop(): Promise<void>;
  /** Resolves when this process has turned and sent all it knows of. */
  settled(): Promise<void>;
}

export interface BotDeps {
  readonly brain: Pick<Brain, 'decide' | 'asksDuty' | 'asksReadings' | 'render' | 'understand'>;
  /** The stores of turns; what else a storage has is not the turns' business. */
  readonly storage: Pick<Storage, 'conversations' | 'inbox' | 'outbox' | 'feed' | 'scrub'>;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics?: Metrics;
  /** The feed of this conversation has just been emptied. */
  readonly emptied?: (conversation: ConversationId) => void;
  /** Without these nobody can be reached: a wish for a human is answered with where to find one. */
  readonly cases?: CasePorts;
  /** What a platform keeps of a person beside their record goes with it. */
  readonly forgetElsewhere?: (conversation: ConversationKey) => Promise<void>;
  /** Librarians who read cases elsewhere than at the desk; told after the board. */
  readonly surfaces?: {
    board(summary: CaseSummary): Promise<void>;
    line(line: CaseLine): Promise<void>;
    forget(cases: readonly CaseId[]): Promise<void>;
  };
}

/** Where cases and what is counted of them stand, and who is there for them. */
export interface CasePorts {
  readonly board: CaseBoard;
  readonly work: WorkLog;
  readonly unanswered: UnansweredLog;
  readonly duty: DutyBook;
  readonly origins: Origins;
  /** How often the cases of a conversation were read by librarians. */
  readonly readings: (conversation: ConversationId) => Promise<number>;
}

export function createBot({
  brain,
  storage,
  channels,
  clock,
  log,
  metrics,
  emptied,
  cases,
  surfaces,
  forgetElsewhere,
}: BotDeps): Bot {
  const processId = randomBytes(9).toString('base64url');
  const alarm = (code: string, { error }: { error?: unknown }): void => {
    metrics?.alarms.inc({ code });
    log.error({ alarm: code, ...(error !== undefined && aboutError(error)) }, 'needs the operator');
  };
  const consequences: Consequences = {
    async send({ to, position, message, priority, report, key }, source) {
      const lane = laneOf(to, source);
      await storage.outbox.add({ key, lane, position, to, source, message, priority, report });
      sender.added(lane);
    },
    async hand(event) {
      const stored = await storage.inbox.put(event);
      turns.arrived(conversationId(event.conversation), stored === 'stored' ? event.key : undefined);
    },
    async board(summary) {
      await cases?.board.put(summary);
      await surfaces?.board(summary);
    },
    async line(line) {
      await cases?.board.addLine(line);
      await surfaces?.line(line);
    },
    delivered: async (of, delivery) => cases?.board.delivered(of, delivery),
    work: async (entry) => cases?.work.put(entry),
    unanswered: async (row) => cases?.unanswered.put(row),
    origin: async (row) => cases?.origins.put(row),
  };
  const turn = handle({
    conversations: storage.conversations,
    decide: brain.decide,
    clock,
    consequences,
    settled: storage.inbox.settled,
    understand: brain.understand,
    needsUnderstanding,
    ...(cases && {
      duty: { asks: brain.asksDuty, ask: (question, now) => cases.duty.duty(question, now) },
      readings: { asks: brain.asksReadings, ask: (conversation) => cases.readings(conversationId(conversation)) },
    }),
  });
  const handleEvent = async (event: Event): Promise<'handled' | 'lost'> => {
    if (event.kind === 'time') await purgeWhatIsForgotten(event);
    const began = performance.now();
    const handled = await turn(event);
    if (handled.outcome !== 'decided') return handled.became;
    metrics?.turns.inc({ outcome: handled.decision.outcome, channel: event.conversation.channel });
    metrics?.turnSeconds.observe((performance.now() - began) / 1000);
    log.debug({ outcome: handled.decision.outcome, channel: event.conversation.channel }, 'turn');
    return handled.became;
  };
  /** Before the record says "deleted", nothing else of the conversation is left; repeated, it finds nothing to do. */
  const purgeWhatIsForgotten = async (event: Event): Promise<void> => {
    const record = await storage.conversations.open(event.conversation);
    if (record.forgotten !== 'asked') return;
    const id = conversationId(event.conversation);
    await storage.feed.forget(id);
    emptied?.(id);
    await storage.outbox.forget(id, clock.now());
    await storage.inbox.forgetBodies(id);
    if (cases !== undefined) await surfaces?.forget(await cases.board.casesOf(id));
    await cases?.board.forget(id);
    await cases?.unanswered.forget(askerOf(record));
    await cases?.origins.forget(askerOf(record));
    await forgetElsewhere?.(event.conversation);
    await storage.scrub();
  };
  const turns = createTurns({
    inbox: storage.inbox,
    handle: handleEvent,
    due: (now, limit) => storage.conversations.due(now, limit),
    async finishCopies() {
      for (const id of await storage.conversations.withEmits(500)) {
        const record = await storage.conversations.open(conversationKey(id));
        await copyOut(record, { conversations: storage.conversations, consequences });
      }
    },
    clock,
    processId,
    alarm,
  });
  const sender = createSender({
    outbox: storage.outbox,
    inbox: storage.inbox,
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    render: brain.render,
    clock,
    processId,
    reported: (source, key) => turns.arrived(conversationId(source), key),
    alarm,
    counted: (channel, state) => metrics?.sends.inc({ channel, state }),
  });
  const receive = createReceive({ inbox: storage.inbox, arrived: turns.arrived });
  return {
    async receive(event) {
      try {
        return await receive(event);
      } catch (error) {
        alarm('STORE_AWAY', { error }); // the door says 503, and who sent it keeps it
        throw error;
      }
    },
    turns,
    sender,
    async start(options = {}) {
      sender.start(500);
      await turns.start(1000, options);
    },
    async stop() {
      await turns.stop();
      await sender.stop();
    },
    async settled() {
      await turns.idle();
      await sender.idle();
    },
  };
}

export interface Metrics {
  readonly registry: Registry;
  readonly turns: Counter<'outcome' | 'channel'>;
  readonly turnSeconds: Histogram;
  readonly sends: Counter<'channel' | 'state'>;
  readonly alarms: Counter<'code'>;
}

function createMetrics(storage: Storage): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'eambasador_inbox_rows',
    help: 'Events that are waiting, or were set aside for the operator',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await storage.inbox.counts().catch(() => undefined); // away: /readyz says so
      if (counts === undefined) return this.reset();
      this.set({ state: 'waiting' }, counts.waiting);
      this.set({ state: 'parked' }, counts.parked);
    },
  });
  new Gauge({
    name: 'eambasador_outbox_rows',
    help: 'Messages by what became of them',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await storage.outbox.counts().catch(() => undefined);
      if (counts === undefined) return this.reset();
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
  return {
    registry,
    turns: new Counter({
      name: 'eambasador_turns_total',
      help: 'Turns by outcome',
      labelNames: ['outcome', 'channel'],
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'eambasador_turn_seconds',
      help: 'From taking an event up to having stored what it caused',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    sends: new Counter({
      name: 'eambasador_sends_total',
      help: 'Tries to send, by what came of them',
      labelNames: ['channel', 'state'],
      registers,
    }),
    alarms: new Counter({
      name: 'eambasador_alarms_total',
      help: 'What needs the operator',
      labelNames: ['code'],
      registers,
    }),
  };
}

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server: store, bot, web chat, health. Resolves when messages are being taken in. */
export async function startServer(config: Config): Promise<Running> {
  const clock = systemClock;
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: false }));
  const lease = config.mongodbUri === undefined ? leaseFolder(config.dataDir) : undefined;
  const storage = await openStorage(config, clock);
  const brain = await createBrain({
    config,
    cacheFolder: join(config.dataDir, 'model'),
    trainBehind: true,
    caseTiming: config.caseTiming,
    progress: (words) => log.info({}, words),
  });
  await refreshDirectory(brain, storage);
  const metrics = createMetrics(storage);
  const streams = createWebStreams({
    feed: storage.feed,
    // beside the embedded store nobody else appends; with MongoDB another process may
    pollEveryMs: storage.kind === 'embedded' ? 5000 : 500,
    onFailure: (error) => log.warn(aboutError(error), 'the feed could not be read; it is tried again'),
  });
  const web = createWebChannel({ feed: storage.feed, onAppended: streams.wake });
  const cases = casePortsOf(storage);
  const kept = keptFile(storage);
  const telegram =
    config.telegram === undefined
      ? undefined
      : await openTelegram(config, config.telegram, {
          brain,
          storage,
          cases,
          clock,
          log,
          metrics,
          processId: randomBytes(9).toString('base64url'),
        });
  const messenger =
    config.messenger === undefined && config.botFramework === undefined
      ? undefined
      : await openMessenger(config, config.messenger, {
          brain,
          storage,
          clock,
          log,
          metrics,
          ...(telegram && { elsewhere: async (file) => (await telegram.file(file)) ?? 'gone' }),
        });
  /** By age too: files of cases stay as long as those. */
  const left = async (conversation: ConversationKey): Promise<void> => {
    await messenger?.forget(conversation);
    await telegram?.forget(conversation);
  };
  const bot = createBot({
    brain,
    storage,
    channels: [web, ...(telegram ? [telegram.channel] : []), ...(messenger ? [messenger.channel] : [])],
    clock,
    log,
    metrics,
    emptied: streams.wake,
    cases,
    surfaces: {
      board: async (summary) => telegram?.surfaces.board(summary),
      async line(line) {
        await messenger?.line(line);
        await telegram?.surfaces.line(line);
      },
      forget: async (of) => telegram?.surfaces.forget(of),
    },
    async forgetElsewhere(conversation) {
      await storage.media.forget(conversation);
      await left(conversation);
    },
  });
  let accepting = false;
  const pageWords = (language: Language) => brain.words.all(language, 'page-');
  const app = createHttpServer({
    logger: log,
    async health() {
      return {
        status: 'ok',
        store: storage.kind,
        understanding: brain.understanding.state(),
        topics: Object.keys(brain.content.topics).length,
        streams: streams.count(),
      };
    },
    async ready() {
      if (!accepting) throw new AppError('STORE_UNAVAILABLE', 'Starting or stopping.');
      if (telegram?.ready() === false) throw new AppError('TELEGRAM_AWAY', 'No updates come from Telegram yet.');
      await storage.ready();
    },
    metrics: async () => ({ type: metrics.registry.contentType, text: await metrics.registry.metrics() }),
    doors: [
      ...(telegram?.webhook === undefined ? [] : [telegram.webhook]),
      ...(messenger === undefined ? [] : [messenger.doors]),
      (http) =>
        registerWebChat(http, {
          receive: bot.receive,
          streams,
          clock,
          newVisitorId: () => randomBytes(16).toString('base64url'),
          words: pageWords,
          fileAt: webFiles({ feed: storage.feed, fetchFile: kept }),
          pageFolder: join(here, 'channels/web/page'),
          publicOrigin: config.publicUrl,
        }),
      (http) =>
        registerDesk(http, {
          board: storage.board,
          librarians: storage.librarians,
          work: storage.work,
          unanswered: storage.unanswered,
          notices: storage.notices,
          receive: bot.receive,
          clock,
          randomToken: () => randomBytes(24).toString('base64url'),
          hash: hashOf,
          words: (language) => brain.words.all(language, 'desk-'),
          say: brain.words.say,
          directory: async () => brain.directory.libraries,
          content: deskContent(brain, clock),
          async file(wanted) {
            if (wanted.kept !== true) return telegram?.file(wanted);
            const found = await kept(wanted);
            return typeof found === 'string' ? undefined : found;
          },
          ...(telegram && { joins: telegram.joins }),
          media: storage.media,
          pageFolder: join(here, 'desk/page'),
          publicOrigin: config.publicUrl,
        }),
      (http) =>
        registerPrivacyPage(http, (language) => {
          const message = { language, buttons: [], at: clock.now() };
          return {
            title: brain.words.say(language, 'privacy-page-title'),
            text: brain.render({ ...message, parts: [{ kind: 'say', key: 'privacy-page' }] }).text,
          };
        }),
    ],
  });
  await bot.start({ beside: storage.kind === 'mongo' });
  const port = await listen(app, config);
  accepting = true;
  telegram?.start(bot.receive, bot.sender.added);
  messenger?.start(bot.receive, bot.sender.added);
  // an import runs beside the server: its list is in force within half a minute
  const refreshing = setInterval(() => {
    refreshDirectory(brain, storage).catch((error) => log.warn(aboutError(error), 'the directory could not be read'));
  }, 30_000);
  refreshing.unref();
  const keeping = setInterval(() => void keepHouse({ storage, clock, log, left }), 3_600_000);
  keeping.unref();
  void keepHouse({ storage, clock, log, left });
  const url = `http://${config.host === '0.0.0.0' || config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  log.info({ url, store: storage.kind, ...brain.understanding.state() }, 'ready');
  return {
    url,
    async stop() {
      accepting = false;
      clearInterval(keeping);
      clearInterval(refreshing);
      await app.close();
      messenger?.stop();
      await telegram?.stop();
      await bot.stop();
      await telegram?.release();
      await storage.close();
      lease?.release();
    },
  };
}

/** Where cases stand, and who is there for them: the one wiring for every process that turns events. */
export const casePortsOf = ({ board, work, unanswered, librarians, memos }: Storage): CasePorts => ({
  origins: createOrigins(memos),
  board,
  work,
  unanswered,
  duty: makeDutyBook(librarians, isOnDutyBy),
  readings: async (conversation) => librarians.readings(await board.casesOf(conversation)),
});

/** The owner's list, once there is one, in place of the seed; and what coordinators have to tell. */
export async function refreshDirectory(brain: Brain, storage: Storage): Promise<void> {
  const [libraries, notices] = await Promise.all([storage.directory.all(), storage.notices.all()]);
  if (libraries.length > 0) brain.directory.libraries = libraries;
  brain.notices.all = notices;
}
