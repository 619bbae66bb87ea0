import { seededRandom } from '../../src/nlu/random.js';
import { type HouseOptions, openHouse } from './house.js';
import { openLedger, type Word } from './ledger.js';
import { play } from './run.js';

export interface RelayResult {
  readonly words: number;
  readonly missing: number;
  readonly chats: number;
  readonly perSecond: number;
  /** From writing to standing on the other side's screen, in ms; Telegram on both sides. */
  readonly relay: Spread;
  /** A call of the fake there and back meanwhile: what it costs by itself, in ms. */
  readonly fake: Spread;
}

export interface Spread {
  readonly half: number;
  readonly p95: number;
  readonly most: number;
}

const lookEveryMs = 2;
const askEveryMs = 200;
const patienceMs = 30_000;
const mostOnTheWay = 40;

/**
 * How long people's words take: no faults, no kills; every chat has an open case that somebody holds on Telegram; then
 * both sides write in turn, spread evenly over the cases.
 */
export async function measureRelay(
  run: HouseOptions & { readonly words: number; readonly perSecond: number },
): Promise<RelayResult> {
  const random = seededRandom(run.seed);
  const ledger = openLedger(Number.POSITIVE_INFINITY, random, true);
  let freely = true;
  const house = await openHouse(run, { ledger, random, mayWrite: () => freely && ledger.onTheWay() < mostOnTheWay });
  try {
    const playing = play(house, random, false);
    const held = () =>
      house.citizens.flatMap((citizen) => {
        const { session } = citizen;
        const librarian = session && house.librarians.find((one) => one.holds(session));
        return session?.phase === 'open' && librarian ? [{ citizen, session, librarian }] : [];
      });
    const since = Date.now();
    while (held().length < run.chats) {
      if (Date.now() - since > patienceMs) {
        const stuck = house.citizens.find(({ session }) => !held().some((one) => one.session === session));
        throw new Error(`only ${held().length} of ${run.chats} cases are held: ${stuck?.state()}`);
      }
      run.progress(`${held().length} of ${run.chats} cases are held`);
      await pause(1000);
    }
    freely = false;
    await pause(3000); // what was begun comes to its end
    const cases = held();
    run.progress(`${cases.length} cases, ${run.perSecond} messages a second from now on`);

    const looking = setInterval(() => house.look(), lookEveryMs);
    const own: number[] = [];
    const asking = setInterval(async () => {
      const began = performance.now();
      await fetch(`${house.fake.url}/bot${house.fake.token}/getMe`).then((answer) => answer.text());
      own.push(performance.now() - began);
    }, askEveryMs);
    const words: Word[] = [];
    const began = Date.now();
    for (let index = 0; index < run.words; index++) {
      const { citizen, session, librarian } = cases[index % cases.length]!;
      const fromCitizen = Math.floor(index / cases.length) % 2 === 0;
      const word = fromCitizen ? citizen.talk() : librarian.reply(session);
      if (word !== undefined) words.push(word);
      await pause(Math.max(0, began + ((index + 1) * 1000) / run.perSecond - Date.now()));
    }
    const seconds = (Date.now() - began) / 1000;
    for (const until = Date.now() + 10_000; Date.now() < until && words.some(isMissing); ) await pause(50);
    clearInterval(looking);
    clearInterval(asking);
    playing.stop();
    const took = words.flatMap(({ at, arrivedAt }) => (arrivedAt === undefined ? [] : [arrivedAt - at]));
    return {
      words: words.length,
      missing: words.filter(isMissing).length,
      chats: cases.length,
      perSecond: words.length / seconds,
      relay: spreadOf(took),
      fake: spreadOf(own),
    };
  } finally {
    await house.close();
  }
}

const isMissing = ({ arrivedAt }: Word): boolean => arrivedAt === undefined;

function spreadOf(all: readonly number[]): Spread {
  const sorted = [...all].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { half: at(0.5), p95: at(0.95), most: at(1) };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
