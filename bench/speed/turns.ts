import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type Brain, createBrain } from '../../src/brain.js';
import { systemClock } from '../../src/core/clock.js';
import { conversationId, type Event } from '../../src/core/event.js';
import { languages } from '../../src/core/language.js';
import type { Channel } from '../../src/core/message.js';
import { toNluContent } from '../../src/load-content.js';
import { loadModel } from '../../src/load-model.js';
import { createBot } from '../../src/main.js';
import { createUnderstanding } from '../../src/nlu/understand.js';
import { openDatabase } from '../../src/storage/embedded/database.js';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import type { Storage } from '../../src/storage/storage.js';
import { sayingAt } from '../durability/script.js';
import { type Bench, type BenchOptions, median, ms, perSecond, quantile, type Row, times } from './bench.js';

/** People who write at once when the store is to be kept busy. */
const crowd = 64;
/** Below the 30 messages in 10 s of one person: more would only measure the polite limit. */
const messagesEach = 25;
const alone = 200;

/**
 * Whole turns through `createBot` with a channel that only notes: stored, understood (fast path), decided, committed,
 * sent, ticked off. A turn's time runs from the door's call to the answer at the channel.
 */
export const turns: Bench = {
  about: 'durable turns a second and the time of one, on each store',
  async run(options) {
    const brain = await fastBrain(options);
    const rows: Row[] = [];
    const plain = await plainWrites(options.runs);
    const embedded = await onStore(brain, options, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'eambasador-bench-'));
      return { storage: openEmbeddedStorage(folder, systemClock), clean: () => rm(folder, { recursive: true }) };
    });
    rows.push({
      what: `durable turns, embedded store, ${crowd} people at once`,
      measured: perSecond(embedded.perSecond),
      against: `single durable writes one by one ${perSecond(plain)}`,
      ratio: times(embedded.perSecond / plain),
    });
    rows.push(...times99('embedded store', embedded));
    if (options.mongodbUri === undefined) {
      options.progress('turns on MongoDB: skipped, no server (SECANTUSD or MONGODB_TEST_URI)');
      return rows;
    }
    const { openMongoStorage } = await import('../../src/storage/mongo/storage.js');
    const uri = options.mongodbUri;
    let round = 0;
    const mongo = await onStore(brain, options, async () => {
      const databaseName = `bench-${process.pid}-${++round}`;
      return { storage: await openMongoStorage(uri, systemClock, { databaseName }), clean: async () => {} };
    });
    rows.push({
      what: `durable turns, MongoDB, ${crowd} people at once`,
      measured: perSecond(mongo.perSecond),
      against: `embedded store ${perSecond(embedded.perSecond)}`,
      ratio: times(mongo.perSecond / embedded.perSecond),
    });
    rows.push(...times99('MongoDB', mongo));
    return rows;
  },
};

/** The bot with its fast path alone: this measures turns, not the encoder. */
async function fastBrain({ root, progress }: BenchOptions): Promise<Brain> {
  const brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://127.0.0.1' }, progress });
  const content = toNluContent(brain.content);
  const { fast } = createUnderstanding(content, loadModel(content, { root, progress }).model);
  return {
    ...brain,
    understand: async (text, { language, languageChosen, lastTopic }) =>
      fast(text, { ...(language && { language }), languageChosen, ...(lastTopic && { lastTopic }) }),
  };
}

interface Pace {
  readonly perSecond: number;
  readonly busy: readonly number[];
  readonly quiet: readonly number[];
}

const times99 = (store: string, { busy, quiet }: Pace): Row[] =>
  [
    { who: 'one person', took: quiet },
    { who: `${crowd} people at once`, took: busy },
  ].map(({ who, took }) => {
    const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
    return {
      what: `one turn, ${store}, ${who}: p99`,
      measured: ms(p99),
      against: `p50 ${ms(p50)}`,
      ratio: times(p99 / p50),
    };
  });

type Opened = { storage: Storage; clean: () => Promise<void> };

async function onStore(brain: Brain, { runs, progress }: BenchOptions, open: () => Promise<Opened>): Promise<Pace> {
  const pace: number[] = [];
  const busy: number[] = [];
  const quiet: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { storage, clean } = await open();
    const { ask, stop } = await startBot(brain, storage);
    for (let number = 0; number < alone; number++) {
      // eight people, so that nobody meets the limit; one message at a time
      quiet.push(await ask(number % 8, Math.floor(number / 8)));
    }
    const began = performance.now();
    await Promise.all(
      Array.from({ length: crowd }, async (_, person) => {
        for (let step = 0; step < messagesEach; step++) busy.push(await ask(100 + person, step));
      }),
    );
    pace.push((crowd * messagesEach) / ((performance.now() - began) / 1000));
    progress(`turns, ${storage.kind}: run ${run + 1} of ${runs}`);
    await stop();
    await storage.close();
    await clean();
  }
  return { perSecond: median(pace), busy, quiet };
}

async function startBot(brain: Brain, storage: Storage) {
  const waiting = new Map<string, () => void>();
  const channel: Channel = {
    name: 'web',
    can: { buttons: true, askLocation: true, maxTextLength: 4096, repeatSafely: true, echo: true },
    async send(_to, { key, heard }) {
      if (heard !== undefined) waiting.get(heard.key)?.();
      return { outcome: 'sent', messageId: key };
    },
  };
  const log = pino({ level: 'error', base: null }, pino.destination(2));
  const bot = createBot({ brain, storage, channels: [channel], clock: systemClock, log });
  await bot.start();
  return {
    /** One message; resolves with the milliseconds to its answer. */
    async ask(person: number, step: number): Promise<number> {
      const event = toEvent(person, step);
      const began = performance.now();
      const answered = new Promise<void>((resolve) => waiting.set(event.key, resolve));
      await bot.receive(event);
      await answered;
      waiting.delete(event.key);
      return performance.now() - began;
    },
    async stop(): Promise<void> {
      await bot.settled();
      await bot.stop();
    },
  };
}

function toEvent(person: number, step: number): Event {
  const conversation = { channel: 'web', id: `person-${person}` } as const;
  const language = languages[person % languages.length]!;
  const { text } = sayingAt(language, step, step);
  return { kind: 'text', key: `${conversationId(conversation)}:${step}`, conversation, at: new Date(), text };
}

/** What the disk gives: rows of 1 KB, each durable before the next, as many as it takes to know. */
async function plainWrites(runs: number): Promise<number> {
  const pace: number[] = [];
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(join(tmpdir(), 'eambasador-bench-'));
    const database = openDatabase(join(folder, 'plain.db'));
    database.exec('CREATE TABLE rows (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const body = 'x'.repeat(1024);
    const began = performance.now();
    for (let row = 0; row < 500; row++) database.run('INSERT INTO rows VALUES (?, ?)', String(row), body);
    pace.push(500 / ((performance.now() - began) / 1000));
    database.close();
    await rm(folder, { recursive: true });
  }
  return median(pace);
}
