/** Measures engines on labelled messages: right, wrong, asked back, out of scope, speed. Pure but for the clock passed in. */
import type { Classifier, Engine, LabelledText, Ranked, Verdict } from './engine.js';
import { withoutMarks, withTypos } from './noise.js';
import { seededRandom } from './random.js';

export interface OutOfScope {
  readonly text: string;
  readonly language: string;
  /** `near-miss`, `unrelated` or any other group. */
  readonly kind: string;
}

export interface EvaluateInput {
  readonly train: readonly LabelledText[];
  readonly test: readonly LabelledText[];
  readonly oos?: readonly OutOfScope[];
  readonly engines: readonly Engine[];
  /** All four where absent. */
  readonly noises?: readonly Noise[];
  /** Seed of the typing errors. */
  readonly seed?: number;
  /** Milliseconds that only grow (`performance.now`). */
  readonly now: () => number;
  /** Would answering `given` instead of `expected` cost money, a deadline or a document? */
  readonly harmful?: (expected: string, given: string) => boolean;
  readonly onProgress?: (engine: string, share: number) => void;
}

export type Noise = 'as typed' | '1 typo' | '2 typos' | 'no marks';

/** Shares 0..1 of the messages of one engine, language and noise; absent where an engine has no gate. */
export interface Row {
  readonly engine: string;
  readonly language: string;
  readonly noise: Noise;
  readonly messages: number;
  readonly top1: number;
  readonly top3: number;
  readonly macroF1: number;
  readonly atOnce?: number;
  /** Answered right, or the right one among at most three buttons. */
  readonly amongButtons?: number;
  readonly clarified?: number;
  readonly wrong?: number;
  readonly harmful?: number;
  /** Expected calibration error over ten bins of the best label's score. */
  readonly calibrationError: number;
}

/** What holds for an engine as a whole. */
export interface Totals {
  readonly engine: string;
  readonly trainSeconds: number;
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly outOfScope: readonly OutOfScopeRow[];
}
export interface OutOfScopeRow {
  readonly kind: string;
  readonly messages: number;
  /** Area under the ROC curve, in-scope against this kind. */
  readonly auroc: number;
  /** Caught while 95 % and 90 % of the in-scope messages pass. */
  readonly caughtAt95: number;
  readonly caughtAt90: number;
  /** Answered by a topic all the same. */
  readonly answered?: number;
}
export interface Report {
  readonly rows: readonly Row[];
  readonly totals: readonly Totals[];
}

interface Seen extends Verdict {
  readonly expected: string;
  readonly language: string;
}

export async function evaluate(input: EvaluateInput): Promise<Report> {
  const rows: Row[] = [];
  const totals: Totals[] = [];
  for (const engine of input.engines) {
    const progress = (share: number): void => input.onProgress?.(engine.name, share);
    const began = input.now();
    const classifier = await engine.train(input.train);
    const trainSeconds = (input.now() - began) / 1000;
    progress(0.2);
    const noises: readonly Noise[] = input.noises ?? ['as typed', '1 typo', '2 typos', 'no marks'];
    let plain: Seen[] = [];
    let times: number[] = [];
    for (const [at, noise] of noises.entries()) {
      const { seen, tookMs } = await judgeAll(classifier, noisyCopies(input.test, noise, input.seed ?? 1), input.now);
      if (noise === 'as typed') [plain, times] = [seen, tookMs];
      for (const language of [...new Set(seen.map((one) => one.language)), 'all'])
        rows.push(rowOf(engine.name, language, noise, seen, input.harmful ?? (() => false)));
      progress(0.2 + (0.8 * (at + 1)) / noises.length);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const sum = times.reduce((total, time) => total + time, 0);
    totals.push({
      engine: engine.name,
      trainSeconds,
      bytes: classifier.bytes,
      p50Ms: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
      p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
      perSecond: sum > 0 ? (times.length / sum) * 1000 : 0,
      outOfScope: await outOfScopeRows(classifier, input, plain),
    });
  }
  return { rows, totals };
}

function noisyCopies(test: readonly LabelledText[], noise: Noise, seed: number): readonly LabelledText[] {
  if (noise === 'as typed') return test;
  const random = seededRandom(seed);
  const typed = (text: string): string =>
    noise === 'no marks' ? withoutMarks(text) : withTypos(text, noise === '1 typo' ? 1 : 2, random);
  return test.map((one) => ({ ...one, text: typed(one.text) }));
}

const judgeOne = async (classifier: Classifier, text: string, language: string): Promise<Verdict> =>
  classifier.judge?.(text, language) ?? { ranked: await classifier.classify(text, language) };

async function judgeAll(
  classifier: Classifier,
  messages: readonly LabelledText[],
  now: () => number,
): Promise<{ seen: Seen[]; tookMs: number[] }> {
  const seen: Seen[] = [];
  const tookMs: number[] = [];
  for (const { text, language, label } of messages) {
    const began = now();
    const verdict = await judgeOne(classifier, text, language);
    tookMs.push(now() - began);
    seen.push({ ...verdict, expected: label, language });
  }
  return { seen, tookMs };
}

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;
const best = ({ ranked }: Verdict): string | undefined => ranked[0]?.label;
const among = ({ ranked, expected }: Seen): boolean => ranked.slice(0, 3).some(({ label }) => label === expected);
const acts = ({ outcome }: Verdict): boolean => outcome === 'answer' || outcome === 'action';

function rowOf(
  engine: string,
  language: string,
  noise: Noise,
  all: readonly Seen[],
  harmful: (expected: string, given: string) => boolean,
): Row {
  const seen = language === 'all' ? all : all.filter((one) => one.language === language);
  const right = (one: Seen): boolean => best(one) === one.expected;
  const gate = seen.some(({ outcome }) => outcome !== undefined) && {
    atOnce: share(seen, (one) => acts(one) && right(one)),
    amongButtons: share(seen, (one) => (acts(one) && right(one)) || (one.outcome === 'clarify' && among(one))),
    clarified: share(seen, ({ outcome }) => outcome === 'clarify'),
    wrong: share(seen, (one) => acts(one) && !right(one)),
    harmful: share(seen, (one) => acts(one) && !right(one) && harmful(one.expected, best(one) ?? '')),
  };
  return {
    engine,
    language,
    noise,
    messages: seen.length,
    top1: share(seen, right),
    top3: share(seen, among),
    macroF1: macroF1(seen),
    ...gate,
    calibrationError: calibrationError(seen.map((one) => [one.ranked[0]?.score ?? 0, right(one)])),
  };
}

/** Mean over labels of 2PR/(P+R). */
function macroF1(seen: readonly Seen[]): number {
  const labels = new Set(seen.map(({ expected }) => expected));
  let sum = 0;
  for (const label of labels) {
    const hits = seen.filter((one) => best(one) === label && one.expected === label).length;
    const given = seen.filter((one) => best(one) === label).length;
    const wanted = seen.filter(({ expected }) => expected === label).length;
    sum += hits === 0 ? 0 : (2 * hits) / (given + wanted);
  }
  return labels.size === 0 ? 0 : sum / labels.size;
}

/** Source: Guo et al., "On Calibration of Modern Neural Networks", ICML 2017; ten bins of equal width. */
export function calibrationError(pairs: readonly (readonly [score: number, right: boolean])[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = pairs.filter(([score]) => Math.min(9, Math.floor(score * 10)) === bin);
    if (own.length === 0) continue;
    const said = own.reduce((sum, [score]) => sum + score, 0) / own.length;
    error += (own.length / pairs.length) * Math.abs(said - share(own, ([, right]) => right));
  }
  return error;
}

const insideOf = ({ inside, ranked }: { inside?: number | undefined; ranked: readonly Ranked[] }): number =>
  inside ?? ranked[0]?.score ?? 0;

async function outOfScopeRows(
  classifier: Classifier,
  { oos = [] }: EvaluateInput,
  inScope: readonly Seen[],
): Promise<OutOfScopeRow[]> {
  const judged: { kind: string; verdict: Verdict }[] = [];
  for (const { text, language, kind } of oos)
    judged.push({ kind, verdict: await judgeOne(classifier, text, language) });
  const ours = inScope.map(insideOf).sort((a, b) => a - b);
  return [...new Set(judged.map(({ kind }) => kind))].map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const scores = own.map(({ verdict }) => insideOf(verdict));
    const caught = (kept: number): number => {
      const bar = ours[Math.floor(ours.length * (1 - kept))] ?? 0;
      return share(scores, (score) => score < bar);
    };
    return {
      kind,
      messages: own.length,
      auroc: auroc(ours, scores),
      caughtAt95: caught(0.95),
      caughtAt90: caught(0.9),
      ...(own.some(({ verdict }) => verdict.outcome !== undefined) && {
        answered: share(own, ({ verdict }) => verdict.outcome === 'answer'),
      }),
    };
  });
}

/** Probability that a random in-scope message scores higher than a random one from outside; ties count half. */
export function auroc(inside: readonly number[], outside: readonly number[]): number {
  if (inside.length === 0 || outside.length === 0) return 0;
  const sorted = inside.toSorted((a, b) => a - b);
  let wins = 0;
  for (const score of outside) {
    const below = firstNotBelow(sorted, score);
    let equal = below;
    while (equal < sorted.length && sorted[equal] === score) equal++;
    wins += sorted.length - equal + (equal - below) / 2;
  }
  return wins / (inside.length * outside.length);
}

function firstNotBelow(sorted: readonly number[], score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
