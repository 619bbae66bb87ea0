import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Language, languages } from '../../src/core/language.js';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { openVisitor, type WebVisitor } from '../../test/support/web-visitors.js';
import { type ExpectedTurn, judge, turnsOf, type Verdict } from './judge.js';
import { killAndRestart } from './kill-and-restart.js';
import { type KillableServer, killableServer } from './killable-server.js';
import { sayingAt } from './script.js';

export interface DurabilityRun {
  readonly messages: number;
  readonly visitors: number;
  readonly kills: number;
  readonly processes: number;
  readonly seed: number;
  /** The project's folder with its `dist`. */
  readonly root: string;
  /** Else the embedded store. */
  readonly mongodbUri?: string;
  readonly progress?: (words: string) => void;
}

export interface DurabilityResult {
  readonly verdict: Verdict;
  readonly kills: number;
  readonly seconds: number;
  /** Lines of the servers' logs by name: what they complained of. */
  readonly said: ReadonlyMap<string, number>;
  readonly journals: readonly object[];
}

/** Without any news for so long, what is not answered yet is lost. */
const patienceMs = 60_000;
/** A doubled answer may come late: pages stay open for so long after the last one. */
const quietMs = 4000;

/**
 * Visitors write, servers are killed with -9 at random moments and started again at once, and in the end everybody's
 * journal is judged. First a quiet time shows how each message is answered when nothing happens.
 */
export async function runDurability(run: DurabilityRun): Promise<DurabilityResult> {
  const began = Date.now();
  const random = seededRandom(run.seed);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-durability-'));
  const servers: KillableServer[] = [];
  const visitors: Guest[] = [];
  try {
    for (let index = 0; index < run.processes; index++) {
      const env = run.mongodbUri === undefined ? {} : { MONGODB_URI: run.mongodbUri };
      servers.push(await killableServer(run.root, { DATA_DIR: dataDir, ...env }));
    }
    for (const server of servers) {
      server.start();
      await server.ready(); // one after the other: the first may have a model to train and to cache
      await trained(server);
    }
    const urls = servers.map(({ url }) => url);
    const steps = Math.ceil(run.messages / run.visitors);
    const { expected, turnMs } = await quietTime(urls, steps, random);
    run.progress?.(`quiet time: ${steps * languages.length} messages answered, each in ${turnMs.toFixed(0)} ms`);
    const startMs = await startTime(servers[0]!);

    for (let index = 0; index < run.visitors; index++) {
      const language = languages[index % languages.length]!;
      visitors.push({ language, visitor: openVisitor({ urls, language, random: seededRandom(run.seed + index + 1) }) });
    }
    await Promise.all(visitors.map(({ visitor }) => visitor.begin()));
    const talk = plan(visitors, run.messages, random);
    const firstMs = Math.max(150, 4 * turnMs);
    const killing = killAndRestart(servers, {
      ...{ wanted: run.kills, startMs, random, firstMs, longMs: Math.max(900, 15 * turnMs) },
      onKill: (share) => talk.release(share, startMs + firstMs),
    });
    await withProgress(killing.done, () => `${killing.count()} kills, ${state(visitors)}`, run.progress);
    talk.release(1);
    await withProgress(untilAnswered(visitors, run.messages), () => `waiting, ${state(visitors)}`, run.progress);
    await pause(quietMs);
    await reloadAll(visitors);

    const judged = visitors.map(({ visitor, language }) => ({
      journal: visitor.journal(),
      expected: expected[language],
    }));
    const verdict = judge(judged);
    const faults = servers.flatMap((server) => server.faults);
    return {
      verdict: { ...verdict, strange: verdict.strange + faults.length, findings: [...verdict.findings, ...faults] },
      kills: killing.count(),
      seconds: (Date.now() - began) / 1000,
      said: sum(servers.map(({ said }) => said)),
      journals: judged.map(({ journal }) => journal),
    };
  } finally {
    for (const { visitor } of visitors) visitor.close();
    await Promise.all(servers.map((server) => server.kill()));
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Guest {
  readonly language: Language;
  readonly visitor: WebVisitor;
}

/**
 * One visitor of each language says the whole script, one message at a time, and nobody is killed: what each message is
 * answered, and how long an answer takes (the median).
 */
async function quietTime(
  urls: readonly string[],
  steps: number,
  random: () => number,
): Promise<{ expected: Record<Language, ExpectedTurn[]>; turnMs: number }> {
  const took: number[] = [];
  const turns = languages.map(async (language) => {
    const visitor = openVisitor({ urls, language, random, lostAnswers: 0 });
    await visitor.begin();
    for (let step = 0; step < steps; step++) {
      const began = Date.now();
      visitor.say(sayingAt(language, step, 900_000 + step));
      while (visitor.heard() <= step) {
        if (Date.now() - began > patienceMs) throw new Error(`no answer in a quiet time: ${language}, step ${step}`);
        await pause(5);
      }
      took.push(Date.now() - began);
    }
    await pause(1000); // the last answer may have a second part
    visitor.close();
    return [language, turnsOf(visitor.journal())] as const;
  });
  const expected = Object.fromEntries(await Promise.all(turns)) as Record<Language, ExpectedTurn[]>;
  for (const language of languages) {
    if (expected[language].length !== steps) throw new Error('not every message has its turn in a quiet time');
  }
  return { expected, turnMs: took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0 };
}

/** While a model is being trained behind, answers may change: the quiet time would be none to compare with. */
async function trained({ url }: KillableServer): Promise<void> {
  for (let look = 0; look < 600; look++) {
    const health = (await (await fetch(`${url}/healthz`)).json()) as { understanding?: { note?: string } };
    if (!health.understanding?.note?.includes('being trained')) return;
    await pause(500);
  }
}

async function startTime(server: KillableServer): Promise<number> {
  await server.kill();
  const began = Date.now();
  server.start();
  await server.ready();
  return Date.now() - began;
}

/** Who writes when: the messages are spread evenly over the kills, by visitors in random order. */
function plan(visitors: readonly Guest[], messages: number, random: () => number) {
  const turns = shuffle(
    Array.from({ length: messages }, (_, index) => visitors[index % visitors.length]!),
    random,
  );
  let released = 0;
  const write = ({ visitor, language }: Guest, number: number): void =>
    visitor.say(sayingAt(language, visitor.sentSoFar(), number));
  return {
    /** Lets as many write as belong to this share of the kills, each after a moment (at most `withinMs`). */
    release(share: number, withinMs = 0): void {
      for (; released < messages && released / messages <= share; released++) {
        const [guest, number] = [turns[released]!, released];
        if (withinMs === 0) write(guest, number);
        else setTimeout(() => write(guest, number), random() * withinMs);
      }
    },
  };
}

async function untilAnswered(visitors: readonly Guest[], messages: number): Promise<void> {
  let best = -1;
  for (let newsAt = Date.now(); Date.now() - newsAt < patienceMs; await pause(50)) {
    const heard = visitors.reduce((total, { visitor }) => total + visitor.heard(), 0);
    if (heard >= messages) return;
    if (heard > best) [best, newsAt] = [heard, Date.now()];
  }
}

/** Opens every page anew; who gets no whole page in time is judged by what they got. */
async function reloadAll(visitors: readonly Guest[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.all(visitors.map(({ visitor }) => visitor.reload())), late]);
  clearTimeout(timer);
}

const state = (visitors: readonly Guest[]): string => {
  const total = (count: (visitor: WebVisitor) => number): number =>
    visitors.reduce((sum, { visitor }) => sum + count(visitor), 0);
  return `${total((one) => one.sentSoFar())} sent, ${total((one) => one.accepted())} accepted, ${total((one) => one.heard())} answered`;
};

async function withProgress(
  work: Promise<void>,
  words: () => string,
  progress: DurabilityRun['progress'],
): Promise<void> {
  const timer = setInterval(() => progress?.(words()), 1000);
  try {
    await work;
  } finally {
    clearInterval(timer);
    progress?.(words());
  }
}

function sum(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const one of counts) for (const [name, count] of one) all.set(name, (all.get(name) ?? 0) + count);
  return all;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
