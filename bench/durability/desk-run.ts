import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { type Desk, openCitizen, openDesk, type Pair, type ShownLine, shownOn, until } from './desk-generators.js';
import { type CaseJournal, type DeskVerdict, judgeDesk, messageText, replyText } from './desk-judge.js';
import { killAndRestart } from './kill-and-restart.js';
import { type KillableServer, killableServer } from './killable-server.js';

export interface DeskRun {
  readonly messages: number;
  readonly citizens: number;
  readonly librarians: number;
  readonly kills: number;
  readonly processes: number;
  readonly seed: number;
  /** So many messages may be on their way at once, before more is written: a slow database is not buried. */
  readonly atOnce?: number;
  /** The project's folder with its `dist`. */
  readonly root: string;
  /** Else the embedded store. */
  readonly mongodbUri?: string;
  readonly progress?: (words: string) => void;
}

export interface DeskResult {
  readonly verdict: DeskVerdict;
  readonly kills: number;
  readonly seconds: number;
  readonly said: readonly (readonly [string, number])[];
  readonly journals: readonly CaseJournal[];
}

const library = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';
/** What the desk shows of one case is bounded (500 lines); all must be seen. */
export const mostPerCase = 400;
const patienceMs = 60_000;
const quietMs = 3000;
const lostAnswers = 0.04;

/** A case in somebody's hands: who holds it. */
interface Held extends Pair {
  readonly desk: Desk;
  /** Messages on the page before the two began to write. */
  readonly seenBefore: number;
  sending: boolean;
}

/**
 * Citizens and the librarians who hold their cases write to each other while servers are killed with -9 at random
 * moments and started again at once. Until each case is taken nobody is killed.
 */
export async function runDeskDurability(run: DeskRun): Promise<DeskResult> {
  if (run.messages / run.citizens > mostPerCase) throw new Error(`more than ${mostPerCase} messages for one case`);
  const began = Date.now();
  const random = seededRandom(run.seed);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-desk-'));
  const store = { DATA_DIR: dataDir, ...(run.mongodbUri !== undefined && { MONGODB_URI: run.mongodbUri }) };
  const servers: KillableServer[] = [];
  const desks: Desk[] = [];
  const pairs: Pair[] = [];
  try {
    for (let index = 0; index < run.processes; index++) {
      const server = await killableServer(run.root, store);
      servers.push(server);
      server.start();
      await server.ready(); // one after the other: the first may have a model to train and to cache
    }
    const urls = servers.map(({ url }) => url);
    for (let index = 0; index < run.librarians; index++) {
      const link = await invite(run.root, { ...store, PUBLIC_URL: urls[0]! }, `Ana Rusu ${index + 1}`);
      desks.push(await openDesk(link, { urls, random: seededRandom(run.seed + 1000 + index), lostAnswers }));
    }
    for (let index = 0; index < run.citizens; index++) {
      pairs.push(await openCitizen(`c${index + 1}`, urls, seededRandom(run.seed + 1 + index)));
    }
    const held: Held[] = [];
    for (const [index, pair] of pairs.entries()) {
      held.push(await take(pair, desks[index % desks.length]!));
    }
    run.progress?.(`${held.length} cases taken after ${((Date.now() - began) / 1000).toFixed(0)} s`);
    const startMs = await startTime(servers[0]!);

    const talk = plan(held, run.messages, random);
    const killing = killAndRestart(servers, {
      ...{ wanted: run.kills, startMs, random, firstMs: 300 },
      longMs: Math.max(1200, 1.5 * startMs), // enough for a good deal to get through
      onKill: (share) => talk.release(share, startMs + 400),
      rest: () => caughtUp(held, run.atOnce ?? Number.POSITIVE_INFINITY),
    });
    const told = setInterval(() => run.progress?.(`${killing.count()} kills, ${state(held)}`), 2000);
    await killing.done;
    talk.release(1);
    await untilShown(held, run.messages);
    clearInterval(told);
    await new Promise((resolve) => setTimeout(resolve, quietMs)); // a doubled message may come late
    run.progress?.(`${killing.count()} kills, ${state(held)}`);

    const journals: CaseJournal[] = [];
    for (const pair of held) {
      await Promise.race([pair.visitor.reload(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
      const { lines } = await pair.desk.get<{ lines: ShownLine[] }>(`cases/${pair.caseId}`);
      const { visitor, seen, reloaded, complaints } = pair.visitor.journal();
      const { name, said, replied, caseId = '' } = pair;
      journals.push({ name, visitor, caseId, said, replied, lines, seen, reloaded, complaints });
    }
    const verdict = judgeDesk(journals);
    const strange = [
      ...servers.flatMap(({ faults }) => faults),
      ...desks.flatMap(({ complaints }) => complaints),
      ...talk.failures,
    ];
    return {
      verdict: {
        ...verdict,
        strange: verdict.strange + strange.length,
        findings: [...verdict.findings, ...strange],
      },
      kills: killing.count(),
      seconds: (Date.now() - began) / 1000,
      said: servers.flatMap(({ said }) => [...said]),
      journals,
    };
  } finally {
    for (const { visitor } of pairs) visitor.close();
    for (const desk of desks) desk.close();
    await Promise.all(servers.map((server) => server.kill()));
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function invite(root: string, env: Readonly<Record<string, string>>, name: string): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const about = ['--library', library, '--languages', 'ro', '--hours', '24/7', '--name', name, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', 'librarian', 'invite', ...about], {
    cwd: root,
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...env },
  });
  return (JSON.parse(stdout) as { desk: string }).desk;
}

async function take(pair: Pair, desk: Desk): Promise<Held> {
  const caseId = await until(`the case of ${pair.name} at the desk`, async () => {
    const { queue } = await desk.get<{ queue: { id: string; question: string }[] }>('home');
    return queue.find(({ question }) => question.split(' ').at(-1) === pair.name)?.id;
  });
  await desk.act(caseId, { do: 'take' });
  await until(`the case of ${pair.name} taken`, async () => {
    const { mine } = await desk.get<{ mine: { id: string; mine: boolean }[] }>('home');
    return mine.some(({ id, mine: holds }) => id === caseId && holds) || undefined;
  });
  return Object.assign(pair, { caseId, desk, sending: false, seenBefore: pair.visitor.journal().seen.length });
}

/** At most so many messages are written and not on their page; or nothing moves for a minute, which is judged at the end. */
async function caughtUp(held: readonly Held[], atOnce: number): Promise<void> {
  const seen = ({ visitor, seenBefore }: Held): number => visitor.journal().seen.length - seenBefore;
  const behind = (): number => held.reduce((sum, one) => sum + one.said.length + one.replied.length - seen(one), 0);
  let least = Number.POSITIVE_INFINITY;
  for (let newsAt = Date.now(); behind() > atOnce && Date.now() - newsAt < patienceMs; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (behind() < least) [least, newsAt] = [behind(), Date.now()];
  }
}

async function startTime(server: KillableServer): Promise<number> {
  await server.kill();
  const began = Date.now();
  server.start();
  await server.ready();
  return Date.now() - began;
}

/** Who writes when: both sides of all cases in random order, spread evenly over the kills. */
function plan(held: readonly Held[], messages: number, random: () => number) {
  const turns = shuffle(
    Array.from({ length: messages }, (_, index) => ({
      pair: held[index % held.length]!,
      librarian: Math.floor(index / held.length) % 2 === 1,
    })),
    random,
  );
  const failures: string[] = [];
  let released = 0;
  const write = ({ pair, librarian }: (typeof turns)[number]): void => {
    if (librarian) {
      pair.replied.push({ text: replyText(pair.name, pair.replied.length), accepted: false });
      // refused for good: what waits behind it is then lost, and judged so
      pump(pair).catch((error: unknown) => failures.push(error instanceof Error ? error.message : String(error)));
    } else {
      const text = messageText(pair.name, pair.said.length);
      pair.said.push({ text, accepted: false });
      pair.visitor.say({ text });
    }
  };
  return {
    failures,
    /** Lets as many write as belong to this share of the kills, each after a moment (at most `withinMs`). */
    release(share: number, withinMs = 0): void {
      for (; released < messages && released / messages <= share; released++) {
        const turn = turns[released]!;
        if (withinMs === 0) write(turn);
        else setTimeout(() => write(turn), random() * withinMs);
      }
    },
  };
}

/** A desk sends the words of one case in order. */
async function pump(pair: Held): Promise<void> {
  if (pair.sending) return;
  pair.sending = true;
  for (;;) {
    const next = pair.replied.find(({ accepted }) => !accepted);
    if (next === undefined || pair.caseId === undefined) break;
    await pair.desk.act(pair.caseId, { do: 'say', text: next.text });
    next.accepted = true;
  }
  pair.sending = false;
}

/** Waits until all is accepted and shown, or nothing has moved for a minute. */
async function untilShown(held: readonly Held[], messages: number): Promise<void> {
  let best = -1;
  for (let newsAt = Date.now(); Date.now() - newsAt < patienceMs; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const { said, visitor } of held) {
      const accepted = new Set(visitor.journal().sent.flatMap(({ text, accepted }) => (accepted ? [text] : [])));
      for (const written of said) written.accepted = accepted.has(written.text);
    }
    const accepted = held.flatMap(({ said, replied }) => [...said, ...replied]).filter((one) => one.accepted).length;
    const shown = held.flatMap((pair) => {
      const words = new Set(shownOn(pair).flatMap(({ text, heard }) => [text, heard?.text ?? '']));
      const all = [...words].join('\n');
      return [...pair.said, ...pair.replied].filter(({ text }) => new RegExp(`${text}(?!\\d)`).test(all));
    }).length;
    if (accepted >= messages && shown >= messages) return;
    if (accepted + shown > best) [best, newsAt] = [accepted + shown, Date.now()];
  }
}

const state = (held: readonly Held[]): string => {
  const written = held.reduce((sum, { said, replied }) => sum + said.length + replied.length, 0);
  const heard = held.reduce((sum, { visitor }) => sum + visitor.heard(), 0);
  const replied = held.reduce((sum, pair) => sum + pair.replied.filter(({ accepted }) => accepted).length, 0);
  return `${written} written, ${heard} heard of citizens, ${replied} replies accepted`;
};
