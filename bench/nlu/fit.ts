/**
 * Fits the numbers of `src/nlu/calibration.ts` on the development set: the mix of the scorers, the two calibrated
 * probabilities and the gate. Run: `node --import tsx bench/nlu/fit.ts [--write]`. Prints what it chose and how good it
 * is on folds that it did not see.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Calibration, evidenceNumbers, fitLogistic, type Gate, probabilityOf } from '../../src/nlu/combiner.js';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import type { Head } from '../../src/nlu/encoder/head.js';
import { harmOf } from '../../src/nlu/harm.js';
import { harmShareOf } from '../../src/nlu/harm-share.js';
import type { NluModel } from '../../src/nlu/model-file.js';
import { withoutMarks, withTypos } from '../../src/nlu/noise.js';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { meaningExamples, trainFast, trainMeaning } from '../../src/nlu/train.js';
import { actFrom, openScorer, type Scored } from '../../src/nlu/understand.js';
import { afterAnotherTopic, type DevelopmentMessage, readDevelopment } from './development.js';
import { readContent } from './load.js';

const here = import.meta.dirname;
const root = join(here, '../..');
const content = readContent(join(root, 'intents'));
const random = seededRandom(11);
const topics = new Set(content.topics.map(({ id }) => id));

interface Item extends DevelopmentMessage {
  readonly weight: number;
  readonly fold: number;
}
const folds = 5;
const items: Item[] = shuffle(
  readDevelopment(here).filter(({ set }) => set !== 'posts'),
  random,
).flatMap((message, at) => {
  const fold = at % folds;
  const outside = message.label === '';
  const one = { ...message, fold, weight: outside ? 2 : 1 };
  const after = afterAnotherTopic([message], content.topics, at).map((late) => ({ ...one, ...late, weight: 0.3 }));
  if (message.set === 'small talk') return [one, ...after];
  if (message.set !== 'in-scope') return [one];
  return [
    one,
    { ...one, text: withTypos(message.text, 1, random), weight: 0.3 },
    { ...one, text: withoutMarks(message.text), weight: 0.3 },
    ...after,
  ];
});

interface Row extends Item {
  readonly scored: Scored;
  readonly right: boolean;
  readonly numbers: readonly number[];
  /** What answering it would harm, of the doubt that is left. */
  readonly harmShare: number;
  /** The right topic is among the first three. */
  readonly among: boolean;
}

type Score = (item: Item, calibration: Calibration) => Scored;

const harmful = harmOf(content.topics);

function rowsOf(score: Score, calibration: Calibration, labels: readonly string[]): Row[] {
  const harmShare = harmShareOf(labels, harmful);
  return items.map((item) => {
    const scored = score(item, calibration);
    const order = [...scored.mixed.keys()]
      .filter((at) => topics.has(labels[at]!))
      .sort((a, b) => scored.mixed[b]! - scored.mixed[a]!)
      .slice(0, 3)
      .map((at) => labels[at]!);
    return {
      ...item,
      scored,
      right: scored.label === item.label,
      harmShare: scored.label === undefined ? 0 : harmShare(scored.mixed, scored.label),
      numbers: evidenceNumbers(scored.evidence),
      among: order.includes(item.label),
    };
  });
}

/** Rows repeated by weight would be slow: weights of one decimal become copies in a sample of fixed size. */
function fitOn(rows: readonly Row[], truth: (row: Row) => boolean): number[] {
  return fitLogistic(
    rows.map(({ numbers }) => numbers),
    rows.map((row) => (truth(row) ? 1 : 0)),
    0.003,
    rows.map(({ weight }) => weight),
  );
}

interface Judged {
  readonly row: Row;
  readonly right: number;
  readonly inside: number;
}

/** Probabilities of each row by weights that were fitted without its fold. */
function judgeByFolds(rows: readonly Row[]): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = rows.filter((row) => row.fold !== fold);
    const right = fitOn(seen, (row) => row.right);
    const inside = fitOn(seen, (row) => row.label !== '');
    for (const row of rows)
      if (row.fold === fold)
        judged.push({ row, right: probabilityOf(row.numbers, right), inside: probabilityOf(row.numbers, inside) });
  }
  return judged;
}

type Fate = 'answer' | 'clarify' | 'action' | 'unknown';
const fateOf = ({ row, right, inside }: Judged, gate: Gate): Fate => {
  const action = row.scored.evidence.action;
  if (row.scored.label === undefined) return 'unknown';
  if (action && right >= actFrom(gate, row.scored.evidence.context)) return 'action';
  if (!action && right >= gate.answer && (1 - right) * row.harmShare < gate.risk) return 'answer';
  return inside >= gate.clarify ? 'clarify' : 'unknown';
};

const doesHarm = ({ label, scored }: Row): boolean => harmful(label, scored.label ?? '');

/** What a gate costs: a wrong answer is dear, a question back is cheap; harm is bounded beside it. */
function costOf(judged: readonly Judged[], gate: Gate): number {
  let cost = 0;
  for (const one of judged) {
    const { row } = one;
    const fate = fateOf(one, gate);
    const fit = row.label === '' ? 1.5 : 1;
    if (row.label === '') cost += fit * (fate === 'answer' ? 6 : fate === 'clarify' ? 1.5 : 0);
    else if (fate === 'answer' || fate === 'action') cost += row.weight * (row.right ? 0 : 4);
    else if (fate === 'clarify') cost += row.weight * (row.among ? 1 : 2);
    else cost += row.weight * 3.5;
  }
  return cost;
}

/** In-scope messages answered wrong, and with harm: a margin below the goals (2 %, 0.5 %), for this set chooses the gate. */
const mostWrong = 0.014;
const mostHarm = 0.0045;
/** Whoever asks about what we know and is refused has nowhere to go; a stranger who is asked back loses a tap. */
const mostClarify = 0.5;
const answers = [0.5, 0.54, 0.58, 0.62, 0.66, 0.7, 0.72, 0.74, 0.76, 0.78, 0.82, 0.86, 0.9];
const risks = [1, 0.14, 0.12, 0.11, 0.1, 0.09, 0.08, 0.07, 0.06];

/** As many as possible are answered at once within these bounds; the rest of the gate is what costs least. */
function chooseGate(judged: readonly Judged[], leastAct: number): Gate {
  const inScope = judged.filter(({ row }) => row.set === 'in-scope' && row.weight >= 1);
  let best: Gate = { answer: 0.9, risk: 0.06, act: 0.5, clarify: 0.5 };
  let most = 0;
  for (const answer of answers)
    for (const risk of risks) {
      const given = inScope.filter((one) => fateOf(one, { ...best, answer, risk }) === 'answer');
      const right = given.filter(({ row }) => row.right).length;
      const harm = given.filter(({ row }) => doesHarm(row)).length;
      const within = given.length - right <= mostWrong * inScope.length && harm <= mostHarm * inScope.length;
      if (within && right > most) [most, best] = [right, { ...best, answer, risk }];
    }
  let least = Number.POSITIVE_INFINITY;
  for (let act = leastAct; act < 0.8; act += 0.1)
    for (let clarify = 0.1; clarify < mostClarify; clarify += 0.04) {
      const gate = { ...best, act: round(act), clarify: round(clarify) };
      const cost = costOf(judged, gate);
      if (cost < least) [least, best] = [cost, gate];
    }
  return best;
}
const round = (value: number): number => Math.round(value * 100) / 100;

/** What gates about the chosen one do to in-scope messages, %: to see what a point more of one thing costs of another. */
function reportGates(judged: readonly Judged[], chosen: Gate): void {
  const rows = judged.filter(({ row }) => row.set === 'in-scope' && row.weight >= 1);
  const share = (test: (one: Judged) => boolean): string =>
    ((100 * rows.filter(test).length) / rows.length).toFixed(2).padStart(6);
  for (const answer of answers)
    for (const risk of risks) {
      const fate = (one: Judged): Fate => fateOf(one, { ...chosen, answer, risk });
      const answered = (one: Judged): boolean => fate(one) === 'answer';
      console.log(
        `answer ${answer} risk ${risk}:`.padEnd(24),
        `at once ${share((one) => one.row.right && answered(one))}`,
        `clarify ${share((one) => fate(one) === 'clarify')}`,
        `wrong ${share((one) => !one.row.right && (answered(one) || fate(one) === 'action'))}`,
        `harm ${share((one) => answered(one) && doesHarm(one.row))}`,
      );
    }
}

function report(judged: readonly Judged[], gate: Gate): void {
  const share = (rows: readonly Judged[], test: (one: Judged) => boolean): string =>
    `${((100 * rows.filter(test).length) / Math.max(1, rows.length)).toFixed(1)}`;
  for (const set of ['in-scope', 'small talk', 'follow-ups', 'unrelated', 'near miss'] as const)
    for (const language of ['ro', 'ru', 'gag'] as const) {
      const own = judged.filter(({ row }) => row.set === set && row.language === language && row.weight >= 1);
      const fate = (one: Judged): Fate => fateOf(one, gate);
      console.log(
        set.padEnd(11),
        language.padEnd(4),
        `top1 ${share(own, ({ row }) => row.right)}`,
        `at once ${share(own, (one) => one.row.right && ['answer', 'action'].includes(fate(one)))}`,
        `or among ${share(own, (one) => (one.row.right && ['answer', 'action'].includes(fate(one))) || (one.row.among && fate(one) === 'clarify'))}`,
        `clarify ${share(own, (one) => fate(one) === 'clarify')}`,
        `wrong ${share(own, (one) => !one.row.right && ['answer', 'action'].includes(fate(one)))}`,
        `harm ${share(own, (one) => fate(one) === 'answer' && doesHarm(one.row))}`,
        `answered ${share(own, (one) => fate(one) === 'answer')}`,
        `unknown ${share(own, (one) => fate(one) === 'unknown')}`,
      );
    }
  const inScope = judged.filter(({ row }) => row.set === 'in-scope' && row.weight >= 1);
  for (const keep of [0.95, 0.9]) {
    const bar = inScope.map(({ inside }) => inside).sort((a, b) => a - b)[Math.floor(inScope.length * (1 - keep))]!;
    for (const set of ['unrelated', 'near miss'])
      console.log(
        `${set} caught at ${keep} kept: ${share(
          judged.filter(({ row }) => row.set === set),
          (one) => one.inside < bar,
        )}`,
      );
  }
  for (const set of ['unrelated', 'near miss']) {
    const out = judged.filter(({ row }) => row.set === set);
    let wins = 0;
    for (const a of inScope) for (const b of out) wins += a.inside > b.inside ? 1 : a.inside === b.inside ? 0.5 : 0;
    console.log(`AUROC ${set}: ${(wins / (inScope.length * out.length)).toFixed(3)}`);
  }
}

function calibrate(
  score: Score,
  labels: readonly string[],
  start: Calibration,
  mixes: readonly Calibration['mix'][],
): Calibration {
  let best = start;
  let most = -1;
  for (const mix of mixes) {
    const rows = rowsOf(score, { ...start, mix }, labels).filter(
      ({ set }) => set === 'in-scope' || set === 'small talk',
    );
    const right =
      rows.reduce((sum, row) => sum + (row.right ? row.weight : 0), 0) / rows.reduce((sum, row) => sum + row.weight, 0);
    console.log(JSON.stringify(mix), `top-1 ${(100 * right).toFixed(2)}`);
    if (right > most + 0.001) [most, best] = [right, { ...start, mix }];
  }
  // The temperature that makes the mixed probabilities most likely.
  let least = Number.POSITIVE_INFINITY;
  for (const temperature of [0.6, 0.8, 1, 1.3, 1.6, 2, 2.5]) {
    const rows = rowsOf(score, { ...best, temperature }, labels).filter(({ set }) => set === 'in-scope');
    const loss =
      rows.reduce((sum, row) => sum - Math.max(-12, row.scored.mixed[labels.indexOf(row.label)]!), 0) / rows.length;
    if (loss < least) [least, best] = [loss, { ...best, temperature }];
  }
  const rows = rowsOf(score, best, labels);
  const judged = judgeByFolds(rows);
  // without the encoder bare follow-ups are taken for small talk below that (test/dialogs/follow-ups.test.ts)
  const withHead = start.mix.head > 0;
  const gate = chooseGate(judged, withHead ? 0.3 : 0.5);
  console.log(JSON.stringify({ mix: best.mix, temperature: best.temperature, gate }));
  report(judged, gate);
  reportGates(judged, gate);
  return {
    ...best,
    right: fitOn(rows, (row) => row.right),
    inside: fitOn(rows, (row) => row.label !== ''),
    gate,
  };
}

const model: NluModel = trainFast(content, { onProgress: () => {} });
const start: Calibration = {
  mix: { ngram: 1, head: 0, phrase: 2 },
  temperature: 1,
  right: [0],
  inside: [0],
  gate: { answer: 0.5, risk: 1, act: 0.5, clarify: 0.5 },
};
const scorer = openScorer(content, model);
console.log('== fast path');
const fast = calibrate((item, calibration) => scorer.score(item.text, item.before, calibration), model.labels, start, [
  { ngram: 1, head: 0, phrase: 2 },
  { ngram: 1, head: 0, phrase: 0 },
  { ngram: 1, head: 0, phrase: 4 },
]);

const encoderFolder = process.env.ENCODER ?? join(root, 'intents/encoder');
const encoder = existsSync(join(encoderFolder, 'card.json')) ? await openEncoder(encoderFolder) : undefined;
let meaning: Calibration | undefined;
if (encoder !== undefined) {
  console.log('== with the encoder');
  const cache = process.env.EMBEDDINGS ?? join(tmpdir(), 'eambasador-embeddings');
  const { head }: { head: Head } = await trainMeaning(
    content,
    (all) => embedCached(encoder, all, join(cache, 'phrases')),
    { encoder: encoder.id },
  );
  console.log(`head on ${meaningExamples(content).length} phrases`);
  const both = openScorer(content, model, head);
  const meanings = items.map(({ text, before }) => both.meaning(text, before));
  const texts = meanings.flatMap(({ text, inContext }) => (inContext === undefined ? [text] : [text, inContext]));
  const embedded = await embedCached(encoder, texts, join(cache, 'development'));
  const byText = new Map(texts.map((text, at) => [text, embedded[at]!]));
  const byItem = new Map(items.map((item, at) => [item, meanings[at]!]));
  meaning = calibrate(
    (item, calibration) => {
      const { text, inContext } = byItem.get(item)!;
      const named = inContext === undefined ? undefined : byText.get(inContext);
      return both.score(item.text, item.before, calibration, byText.get(text), named);
    },
    model.labels,
    { ...start, mix: { ngram: 1, head: 1, phrase: 2 }, temperature: 1.6 },
    [
      { ngram: 1, head: 1, phrase: 2 },
      { ngram: 1, head: 0.5, phrase: 2 },
      { ngram: 1, head: 1, phrase: 0 },
      { ngram: 1, head: 1.5, phrase: 2 },
      { ngram: 1, head: 2, phrase: 2 },
      { ngram: 0.5, head: 2, phrase: 2 },
      { ngram: 0, head: 1, phrase: 0 },
    ],
  );
}

if (process.argv.includes('--write')) {
  const file = join(root, 'src/nlu/calibration.ts');
  const kept = readFileSync(file, 'utf8');
  const old = /export const meaningCalibration: Calibration = [\s\S]*$/.exec(kept)?.[0] ?? '';
  const written = (name: string, value: Calibration): string =>
    `export const ${name}: Calibration = ${JSON.stringify(value)};\n`;
  writeFileSync(
    file,
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance\n/** Written by \`bench/nlu/fit.ts\` from the development set; change it there. */\nimport type { Calibration } from './combiner.js';\n\n${written('fastCalibration', fast)}\n${meaning ? written('meaningCalibration', meaning) : old}`,
  );
}
