import { seededRandom, shuffle } from '../../src/nlu/random.js';
import type { Seen } from '../../test/fakes/telegram.js';
import type { ShownLine } from '../durability/desk-generators.js';
import type { KillableServer } from '../durability/killable-server.js';
import { againMark } from './follow-calls.js';
import { type House, type HouseOptions, openHouse, webhookOf } from './house.js';
import { judgeSoak, type ShownMessage, type SoakVerdict, type Surface } from './judge.js';
import { type Ledger, openLedger } from './ledger.js';
import { notArrived } from './librarians.js';

export interface SoakRun extends HouseOptions {
  readonly messages: number;
  readonly kills: number;
  /** Share of calls of the Bot API and of the Graph API that go wrong (0..1); of each kind its part. */
  readonly faults: number;
}

export interface SoakResult {
  readonly verdict: SoakVerdict;
  readonly kills: number;
  readonly openAtKills: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly ambiguous: number;
  readonly unknown: number;
  readonly seconds: number;
  /** Seconds in which people wrote; the rest is start and end. */
  readonly writingSeconds: number;
  readonly cases: number;
  /** Resident memory of the servers in MB: medians of the first and of the last third of the samples. */
  readonly memory: { readonly first: number; readonly last: number; readonly most: number };
  readonly said: ReadonlyMap<string, number>;
  /** For whoever looks for the cause of a breach: what was written, and what stood on which screen. */
  readonly journals: object;
}

const tickMs = 25;
/** Words under way at once, of all together: more would measure a queue. */
const mostOnTheWay = 150;
/** Without any news for so long, what has not arrived is lost: longer than a lease on a send (90 s). */
const patienceMs = 60_000;
/** What is still under way for a case that is over may be refused, and is not waited for longer than a send can take. */
const lateMs = { embedded: 25_000, mongo: 95_000 };
/** A start; with several processes also the lease on the bot (30 s), which another one must wait for. */
const silentMs = { embedded: 15_000, mongo: 50_000 };
const quietMs = 3000;
/** A call that came so shortly before a kill may not have been written down. */
const openBeforeKillMs = 500;

/** The parts of all faults, by how often each is drawn. */
const parts = {
  reset: 0.2,
  'lost-answer': 0.2,
  'half-answer': 0.15,
  'error-before': 0.15,
  'too-many': 0.1,
  delay: 0.2,
} as const;
const doubledUpdates = 0.01;
/** Hangs are scripted, so that they end: one in so many milliseconds. */
const hangEveryMs = 1500;
const hangMs = 700;
const balanceEveryMs = 300;

export async function runSoak(run: SoakRun): Promise<SoakResult> {
  const began = Date.now();
  const random = seededRandom(run.seed);
  const ledger = openLedger(run.messages, random);
  const mayWrite = (): boolean => ledger.onTheWay() < mostOnTheWay;
  const house = await openHouse(run, { ledger, mayWrite, random });
  try {
    run.progress(`everybody is there after ${seconds(began)} s`);
    const { fake, graph, servers } = house;
    if (run.faults > 0) {
      const rates = Object.fromEntries(Object.entries(parts).map(([kind, part]) => [kind, part * run.faults]));
      fake.faults.rates({ ...rates, duplicate: doubledUpdates });
      graph.faults.rates({ ...rates, duplicate: doubledUpdates });
    }
    const memory = watchMemory(servers);
    const playing = play(house, random, run.faults > 0);
    const wrote = Date.now();
    const killing = killNowAndThen(house, ledger, run, random);
    const told = setInterval(() => run.progress(stateOf(house, ledger, killing.count(), wrote)), 5000);
    await untilWritten(ledger, house, run.progress);
    const writingSeconds = (Date.now() - wrote) / 1000;
    await killing.stop();
    await untilEnded(house, ledger, run.mongodbUri === undefined ? lateMs.embedded : lateMs.mongo);
    playing.stop();
    clearInterval(told);
    await pause(quietMs); // a doubled message may come late
    memory.stop();
    run.progress(stateOf(house, ledger, killing.count(), wrote));
    fake.faults.clear();
    graph.faults.clear();
    const unknown = await unknownRows(servers[0]!);
    const ambiguous = fake.faults.ambiguous + graph.faults.ambiguous + killing.open();
    const desks = await readDesks(house, ledger, run.progress);
    const surfaces = [...surfacesOf(house), ...desks.surfaces];
    const verdict = judgeSoak({
      words: ledger.words,
      sessions: ledger.sessions,
      surfaces,
      told: new Map([
        ...[...house.citizens, ...house.librarians].map(({ name, told }) => [name, told] as const),
        ...desks.told,
      ]),
      asked: new Map(house.librarians.map(({ name, asked }) => [name, asked])),
      noted: new Set(house.librarians.flatMap(({ noted }) => [...noted])),
      silentMs: run.mongodbUri === undefined ? silentMs.embedded : silentMs.mongo,
      unknown,
      ambiguous,
      complaints: complaintsOf(house, killing.times()),
      limbo: limboOf(house, ledger),
    });
    return {
      verdict,
      kills: killing.count(),
      openAtKills: killing.open(),
      faults: faultsOf(house),
      ambiguous,
      unknown,
      seconds: (Date.now() - began) / 1000,
      writingSeconds,
      cases: ledger.sessions.filter(({ caseId }) => caseId !== undefined).length,
      memory: memory.figures(),
      said: new Map(servers.flatMap(({ said }) => [...said])),
      journals: { words: ledger.words.map((word) => ({ ...word, session: word.session.number })), surfaces },
    };
  } finally {
    await house.close();
  }
}

/** Everybody acts, in an order of chance. */
export function play(house: House, random: () => number, hangs: boolean) {
  let stopped = false;
  const failures: string[] = [];
  const onTelegram = house.librarians.filter(({ where }) => where !== 'desk');
  const ticks = setInterval(() => {
    house.look();
    for (const one of shuffle([...house.citizens, ...onTelegram], random)) void one.act();
  }, tickMs);
  const hangOnTelegram = oneAtATime(house.fake.faults, (hang) => house.fake.faults.next('sends', hang));
  const hangOnMessenger = oneAtATime(house.graph.faults, (hang) => house.graph.faults.next('send', hang));
  const hanging = setInterval(() => {
    if (!hangs) return;
    const hang: Hang = { kind: 'hang', ms: hangMs, processed: random() < 0.5 };
    hangOnTelegram(hang);
    if (house.messengers.length > 0) hangOnMessenger(hang);
  }, hangEveryMs);
  // as behind a load balancer: events of one person meet now this server, now that one
  const balancing = setInterval(() => {
    if (house.servers.length > 1) house.graph.webhook(webhookOf(shuffle([...house.servers], random)[0]!));
  }, balanceEveryMs);
  for (const one of house.librarians.filter(({ where }) => where === 'desk')) {
    void (async () => {
      while (!stopped) {
        try {
          await one.act();
        } catch (error) {
          one.complaints.push(error instanceof Error ? error.message : String(error));
          if (one.complaints.length > 20) return;
        }
        await pause(400);
      }
    })();
  }
  return {
    failures,
    stop() {
      stopped = true;
      clearInterval(ticks);
      clearInterval(hanging);
      clearInterval(balancing);
    },
  };
}

type Hang = { readonly kind: 'hang'; readonly ms: number; readonly processed: boolean };

/** The next hang only after the last one was met: in quiet times they would pile up. */
function oneAtATime({ counts }: { readonly counts: Readonly<Record<string, number>> }, script: (hang: Hang) => void) {
  let scripted = 0;
  return (hang: Hang): void => {
    const met = counts.hang ?? 0;
    if (scripted > met) return;
    script(hang);
    scripted = met + 1;
  };
}

/** kill -9, spread evenly over the messages, each at a moment of chance; started again at once. */
function killNowAndThen(house: House, ledger: Ledger, { kills }: SoakRun, random: () => number) {
  const { servers } = house;
  let killed = 0;
  let open = 0;
  let stopping = false;
  const times: number[] = [];
  const work = (async () => {
    for (let turn = 0; turn < kills && !stopping; turn++) {
      const at = ((turn + 0.3 + 0.6 * random()) / kills) * ledger.wanted;
      while (ledger.words.length < at && !stopping) await pause(10);
      const server = servers[Math.floor(random() * servers.length)]!;
      await pause(random() * 400);
      if (stopping || !(await server.kill())) break;
      killed++;
      times.push(Date.now());
      open += openCalls(house);
      server.start();
      await server.ready();
    }
  })();
  return {
    count: () => killed,
    open: () => open,
    times: () => times,
    async stop() {
      stopping = true;
      await work;
      for (const server of servers) server.start();
      await Promise.all(servers.map((server) => server.ready()));
    },
  };
}

/** Sends of which the killed process may not have written down what became of them; never more than it has lanes. */
function openCalls({ fake, graph }: House): number {
  const since = Date.now() - openBeforeKillMs;
  const sending = /^(send|setMessageReaction|createForumTopic|pin|closeForumTopic|deleteForumTopic)/;
  const onTelegram = fake.journal.entries
    .slice(-2000)
    .filter((entry) => entry.kind === 'call' && entry.at >= since && sending.test(entry.method));
  const onMessenger = graph.journal.entries
    .slice(-2000)
    .filter((entry) => entry.kind === 'call' && entry.at >= since && entry.call === 'send');
  return Math.min(64, onTelegram.length + onMessenger.length);
}

async function untilWritten(ledger: Ledger, house: House, progress: (words: string) => void): Promise<void> {
  let best = 0;
  for (let newsAt = Date.now(); !ledger.full(); await pause(50)) {
    if (ledger.words.length > best) [best, newsAt] = [ledger.words.length, Date.now()];
    if (Date.now() - newsAt < patienceMs) continue;
    progress(
      `nothing is written any more: ${house.citizens
        .slice(0, 5)
        .map((one) => one.state())
        .join('; ')}`,
    );
    return;
  }
}

/** All cases closed and all words arrived, or nothing has moved for long. */
async function untilEnded({ citizens }: House, ledger: Ledger, withinMs: number): Promise<void> {
  let last = '';
  for (let newsAt = Date.now(); Date.now() - newsAt < patienceMs; await pause(100)) {
    const open = ledger.sessions.filter(({ phase }) => phase === 'open').length;
    const awake = citizens.filter(({ atRest }) => !atRest).length;
    const resting = open === 0 && awake === 0;
    if (resting && (ledger.onTheWay() === 0 || Date.now() - newsAt > withinMs)) return;
    const now = `${open} ${awake} ${ledger.onTheWay()}`;
    if (now !== last) [last, newsAt] = [now, Date.now()];
  }
}

const limboOf = ({ citizens, librarians }: House, { sessions }: Ledger): string[] =>
  sessions
    .filter(({ phase }) => phase === 'open')
    .map((session) => {
      const holders = librarians.filter((one) => one.holds(session)).map(({ name }) => name);
      const citizen = citizens.find(({ name }) => name === session.citizen)?.state();
      const spoken = session.words.map(({ kind, marker }) => `${kind} ${marker}`).join(', ');
      const held = holders.join(', ') || 'nobody';
      return `session ${session.number}, ${session.caseId ?? 'no case'}: ${citizen}; held by ${held}; ${spoken}`;
    });

/** A 429 whose end a killed process could not know of is no impatience. */
function complaintsOf({ fake, graph, pages, desks, librarians, servers }: House, kills: readonly number[]): string[] {
  const early = /before its retry_after was over/;
  return [
    ...fake.journal.complaints
      .filter((what) => kills.length === 0 || !early.test(what))
      .map((what) => `fake Telegram: ${what}`),
    ...graph.journal.complaints.map((what) => `fake Graph: ${what}`),
    ...pages.flatMap(({ name, visitor }) => visitor.journal().complaints.map((what) => `${name}: ${what}`)),
    ...desks.flatMap(({ name, desk }) => desk.complaints.map((what) => `${name}: ${what}`)),
    ...librarians.flatMap(({ name, complaints }) => complaints.map((what) => `${name}: ${what}`)),
    ...servers.flatMap(({ faults }) => faults),
  ];
}

// what stands where at the end

const isCard = (text: string): boolean => text.startsWith('📩');

function shown(text: string): ShownMessage {
  const again = text.startsWith(againMark);
  const whole = again ? text.slice(againMark.length) : text;
  return { text: whole, again, as: isCard(whole) ? 'card' : 'line' };
}

function surfacesOf({ chats, messengers, pages, helpers, group }: House): Surface[] {
  const surfaces: Surface[] = [];
  for (const user of chats) {
    surfaces.push({
      name: `chat ${user.id}`,
      reader: { citizen: `t${user.id}` },
      platform: 'telegram',
      messages: fromBot(user.inbox()),
    });
  }
  for (const user of messengers) {
    surfaces.push({
      name: `Messenger ${user.psid}`,
      reader: { citizen: `m${user.psid}` },
      platform: 'messenger',
      messages: user.heard().map(shown),
    });
  }
  for (const { name, user } of helpers) {
    surfaces.push({
      name: `chat ${user.id}`,
      reader: { librarian: name },
      platform: 'telegram',
      messages: fromBot(user.inbox()),
    });
  }
  const threads = new Map<number, Shows[]>();
  for (const message of group.messages()) {
    const own = threads.get(message.thread ?? 0) ?? [];
    own.push(message);
    threads.set(message.thread ?? 0, own);
  }
  for (const [thread, messages] of threads) {
    surfaces.push({
      name: `topic ${thread}`,
      reader: { topic: 'the team' },
      platform: 'telegram',
      messages: fromBot(messages),
    });
  }
  for (const { name, visitor } of pages) {
    const messages = visitor
      .journal()
      .seen.flatMap(({ heard, text }): ShownMessage[] => [
        ...(heard === undefined ? [] : [{ text: heard.text, again: false, as: 'echo' } as const]),
        { text, again: false, as: 'line' },
      ]);
    surfaces.push({ name: 'page', reader: { citizen: name }, platform: 'own', messages });
  }
  return surfaces;
}

type Shows = Pick<Seen, 'from' | 'service' | 'shows'>;

/** In the order in which it came up: a correction stands where the words stood that it replaces, and comes later. */
const fromBot = (messages: readonly Shows[]): ShownMessage[] =>
  messages
    .filter(({ from, service }) => from === 'bot' && service === undefined)
    .flatMap(({ shows }) => shows)
    .sort((one, other) => one.order - other.order)
    .map(({ text }) => shown(text));

/** Every case that was held at a desk once more, as that desk shows it; and how often it says there that words failed. */
async function readDesks({ desks }: House, ledger: Ledger, progress: (words: string) => void) {
  const surfaces: Surface[] = [];
  const told = new Map<string, readonly number[]>();
  for (const { caseId, holders, number } of ledger.sessions) {
    if (number % 500 === 0) progress(`the desk's cases are read: ${number} of ${ledger.sessions.length}`);
    for (const { name, desk, seen: before } of desks) {
      if (caseId === undefined || !holders.has(name)) continue;
      const seen = await desk
        .get<{ lines: readonly (ShownLine & { at: string; toYou?: true })[] }>(`cases/${caseId}`)
        // it has moved on to others since: what stood there when they last looked
        .catch(() => ({ lines: (before.get(caseId) ?? []) as readonly (ShownLine & { at: string; toYou?: true })[] }));
      const messages = seen.lines
        .filter(({ from }) => from === 'citizen')
        .map(({ text }): ShownMessage => ({ text, again: false, as: 'line' }));
      surfaces.push({ name: `case ${caseId}`, reader: { librarian: name }, platform: 'own', messages });
      const failures = seen.lines.filter(({ text, toYou }) => toYou === true && notArrived.test(text));
      told.set(name, [...(told.get(name) ?? []), ...failures.map(({ at }) => Date.parse(at))]);
    }
  }
  return { surfaces, told };
}

// figures of the servers

async function metric(server: KillableServer, line: RegExp): Promise<number | undefined> {
  const text = await fetch(`${server.url}/metrics`).then(
    (answer) => answer.text(),
    () => '',
  );
  const found = line.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

async function unknownRows(server: KillableServer): Promise<number> {
  const rows = await metric(server, /^eambasador_outbox_rows\{state="unknown"\} (\d+)/m);
  if (rows === undefined) throw new Error('the server does not say how many rows ended unknown');
  return rows;
}

function watchMemory(servers: readonly KillableServer[]) {
  const samples: number[] = [];
  const timer = setInterval(async () => {
    const all = await Promise.all(servers.map((server) => metric(server, /^process_resident_memory_bytes (\S+)/m)));
    const known = all.filter((bytes) => bytes !== undefined);
    if (known.length > 0) samples.push(Math.max(...known) / 2 ** 20);
  }, 2000);
  const median = (all: readonly number[]): number => [...all].sort((one, other) => one - other)[all.length >> 1] ?? 0;
  return {
    stop: () => clearInterval(timer),
    figures() {
      const third = Math.max(1, Math.floor(samples.length / 3));
      return {
        first: median(samples.slice(0, third)),
        last: median(samples.slice(-third)),
        most: Math.max(0, ...samples),
      };
    },
  };
}

function faultsOf({ fake, graph }: House): Record<string, number> {
  const sum: Record<string, number> = { ...fake.faults.counts };
  for (const [kind, times] of Object.entries(graph.faults.counts)) sum[kind] = (sum[kind] ?? 0) + times;
  return sum;
}

function stateOf(house: House, ledger: Ledger, kills: number, since: number): string {
  const open = ledger.sessions.filter(({ phase }) => phase === 'open').length;
  const faults = Object.values(faultsOf(house)).reduce((sum, count) => sum + count, 0);
  return `${seconds(since)} s: ${ledger.words.length} of ${ledger.wanted} written, ${ledger.onTheWay()} under way, ${open} cases open, ${kills} kills, ${faults} faults`;
}

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(0);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
