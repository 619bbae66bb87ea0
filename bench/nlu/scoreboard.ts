/**
 * The scoreboard of understanding on the development set, as a Markdown table with 95 % intervals (Wilson).
 * `node --import tsx bench/nlu/scoreboard.ts` prints it; `--write` puts it into docs/understanding.md; `--check` fails when
 * a row falls below the committed one by more than its interval. Without the encoder its column is left as committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { actionOf } from '../../src/nlu/content.js';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import { auroc, calibrationError } from '../../src/nlu/evaluate.js';
import { harmOf } from '../../src/nlu/harm.js';
import { withoutMarks, withTypos } from '../../src/nlu/noise.js';
import { seededRandom } from '../../src/nlu/random.js';
import { createUnderstanding, type Understand, type Understanding } from '../../src/nlu/understand.js';
import { afterAnotherTopic, type DevelopmentMessage, readDevelopment } from './development.js';
import { readContent, readOrTrain, readTable } from './load.js';

const here = import.meta.dirname;
const root = join(here, '../..');
const page = join(root, 'docs/understanding.md');
const content = readContent(join(root, 'intents'));

/** A share of messages; what is not a share has no interval. */
interface Measure {
  readonly hits: number;
  readonly of: number;
}
type Board = Map<string, Measure>;

interface Judged extends DevelopmentMessage {
  readonly got: Understanding;
  readonly tookMs: number;
}

const hasCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);
const top = ({ got }: Judged): string =>
  got.outcome === 'action' ? `action:${got.action}` : (got.alternatives[0]?.topic ?? '');
const right = (one: Judged): boolean => top(one) === one.label;
const harmful = harmOf(content.topics);
const acts = ({ got }: Judged): boolean => got.outcome === 'answer' || got.outcome === 'action';
const among = ({ got, label }: Judged): boolean => got.alternatives.slice(0, 3).some(({ topic }) => topic === label);

async function judge(understand: Understand, messages: readonly DevelopmentMessage[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const message of messages) {
    const began = performance.now();
    const got = await understand(message.text, message.before);
    judged.push({ ...message, got, tookMs: performance.now() - began });
  }
  return judged;
}

async function boardOf(understand: Understand): Promise<Board> {
  const board: Board = new Map();
  const put = (name: string, all: readonly Judged[], test: (one: Judged) => boolean): void => {
    board.set(name, { hits: all.filter(test).length, of: all.length });
  };
  const all = readDevelopment(here);
  const of = (set: DevelopmentMessage['set']): DevelopmentMessage[] => all.filter((one) => one.set === set);
  const inScope = await judge(understand, of('in-scope'));
  const languages = ['ro', 'ru', 'gag'] as const;
  for (const language of languages) {
    const own = inScope.filter((one) => one.language === language);
    put(`right topic first, ${language}`, own, right);
    put(`... in the first three, ${language}`, own, among);
  }
  put(
    '... Russian in Latin letters',
    inScope.filter((one) => one.language === 'ru' && !hasCyrillic(one.text)),
    right,
  );
  put(
    '... Gagauz in Cyrillic letters',
    inScope.filter((one) => one.language === 'gag' && hasCyrillic(one.text)),
    right,
  );
  const early = inScope.filter((one) => one.early);
  for (const language of languages)
    put(
      `... of the 45 topics that were first, ${language}`,
      early.filter((one) => one.language === language),
      right,
    );
  put(
    '... of the topics added later',
    inScope.filter((one) => !one.early),
    right,
  );
  const random = seededRandom(7);
  const typed = async (name: string, change: (text: string) => string): Promise<void> => {
    const changed = of('in-scope').map((one) => ({ ...one, text: change(one.text) }));
    put(name, await judge(understand, changed), right);
  };
  put('right topic first, all', inScope, right);
  await typed('... with 1 typo', (text) => withTypos(text, 1, random));
  await typed('... with 2 typos', (text) => withTypos(text, 2, random));
  await typed('... without marks', withoutMarks);
  for (const language of languages) {
    const own = inScope.filter((one) => one.language === language);
    put(`answered right at once, ${language}`, own, (one) => acts(one) && right(one));
    put(`... or the right one among the buttons, ${language}`, own, (one) =>
      acts(one) ? right(one) : one.got.outcome === 'clarify' && among(one),
    );
  }
  const posts = await judge(understand, of('posts'));
  for (const language of languages)
    put(
      `posts as in groups, not fitted on: right topic first, ${language}`,
      posts.filter((one) => one.language === language),
      right,
    );
  put('... in the first three', posts, among);
  put('... answered right at once', posts, (one) => acts(one) && right(one));
  put('... answered wrong', posts, (one) => acts(one) && !right(one));
  put('asked back (in scope)', inScope, ({ got }) => got.outcome === 'clarify');
  put('answered wrong (in scope)', inScope, (one) => acts(one) && !right(one));
  put('... of the 45 topics that were first', early, (one) => acts(one) && !right(one));
  const nearMisses = await judge(understand, of('near miss'));
  put('answered with harm (in scope and near misses)', [...inScope, ...nearMisses], ({ got, label }) =>
    got.outcome === 'answer' ? harmful(label, got.topic ?? '') : false,
  );
  const bar = (kept: number): number =>
    inScope.map(({ got }) => got.inside).sort((a, b) => a - b)[Math.floor(inScope.length * (1 - kept))]!;
  for (const set of ['unrelated', 'near miss'] as const) {
    const out = set === 'near miss' ? nearMisses : await judge(understand, of(set));
    put(`${set}: caught while 95 % pass`, out, ({ got }) => got.inside < bar(0.95));
    put(`${set}: not answered by a topic`, out, ({ got }) => got.outcome !== 'answer');
    const area = auroc(
      inScope.map(({ got }) => got.inside),
      out.map(({ got }) => got.inside),
    );
    board.set(`${set}: AUROC x 100`, { hits: area * (inScope.length + out.length), of: inScope.length + out.length });
  }
  const talk = await judge(understand, of('small talk'));
  put('small talk and wishes', talk, (one) => one.got.action === actionOf(one.label));
  const follow = await judge(understand, of('follow-ups'));
  put('follow-ups: right topic first', follow, right);
  put('... or among the buttons', follow, (one) => (acts(one) ? right(one) : among(one)));
  const late = await judge(understand, afterAnotherTopic(of('in-scope'), content.topics));
  put('a new question after another topic: right topic first', late, right);
  const lateTalk = await judge(understand, afterAnotherTopic(of('small talk'), content.topics));
  put('small talk after a topic', lateTalk, (one) => one.got.action === actionOf(one.label));
  const short = readTable(join(here, 'language.tsv')) as [string, string, string][];
  for (const kind of ['plain', 'folded', 'latin', 'cyrillic', 'mixed']) {
    const own = short.filter((one) => one[1] === kind);
    const hits = own.filter(([language, , text]) => understand.fast(text).language === language).length;
    board.set(`language of 2-6 words, ${kind}`, { hits, of: own.length });
  }
  const error = calibrationError(inScope.map((one) => [one.got.confidence, right(one)]));
  console.error(`calibration error ${error.toFixed(3)}`);
  const times = inScope.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  const sum = times.reduce((total, time) => total + time, 0);
  console.error(
    `p50 ${times[times.length >> 1]!.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]!.toFixed(2)} ms, ` +
      `${Math.round((times.length / sum) * 1000)} messages a second`,
  );
  return board;
}

/** 95 % interval of a share. Source: E. B. Wilson, JASA 22 (1927). */
function wilson({ hits, of }: Measure): [number, number] {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [middle - half, middle + half];
}

const percent = (share: number): string => (100 * share).toFixed(1);
const cell = (name: string, measure: Measure | undefined): string => {
  if (measure === undefined) return '';
  // An area is not a share of messages: it has no such interval.
  if (name.includes('AUROC')) return percent(measure.hits / measure.of);
  const [low, high] = wilson(measure);
  return `${percent(measure.hits / measure.of)} (${percent(low)}-${percent(high)})`;
};

const marks = ['<!-- scoreboard -->', '<!-- /scoreboard -->'] as const;
const committed = (): Map<string, string[]> => {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const table = text.split(marks[0])[1]?.split(marks[1])[0] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| what'));
  return new Map(
    rows.map((line) => line.split('|').map((part) => part.trim())).map((parts) => [parts[1]!, parts.slice(2)]),
  );
};

/** More is worse in these rows. */
const lessIsBetter = /^(asked back|answered w|\.\.\. of the 45 topics that were first$)/;
const numbersOf = (text: string | undefined): [number, number, number] | undefined => {
  const match = /^([\d.]+) \(([\d.]+)-([\d.]+)\)/.exec(text ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
};

const folder = process.env.ENCODER ?? join(root, 'intents/encoder');
const encoder = existsSync(join(folder, 'card.json')) ? await openEncoder(folder) : undefined;
const cache = process.env.EMBEDDINGS ?? join(tmpdir(), 'eambasador-embeddings');
const embed = encoder && ((texts: readonly string[]) => embedCached(encoder, texts, join(cache, 'phrases')));
const model = await readOrTrain(root, content, encoder && embed && { encoder, embed });
const fast = await boardOf(createUnderstanding(content, model));
const meaning = encoder && (await boardOf(createUnderstanding(content, model, { encoder })));

const before = committed();
const lines = [
  '| what | messages | fast path alone, % | with the encoder, % |',
  '|---|---|---|---|',
  ...[...fast].map(([name, measure]) => {
    const kept = before.get(name)?.[2] ?? '';
    return `| ${name} | ${measure.of} | ${cell(name, measure)} | ${meaning ? cell(name, meaning.get(name)) : kept} |`;
  }),
];
console.log(lines.join('\n'));

if (process.argv.includes('--check')) {
  const fallen = [...fast].flatMap(([name, measure]) => {
    const columns: [string | undefined, Measure | undefined][] = [
      [before.get(name)?.[1], measure],
      [before.get(name)?.[2], meaning?.get(name)],
    ];
    return columns.flatMap(([old, now]) => {
      const was = numbersOf(old);
      if (was === undefined || now === undefined) return [];
      const is = (100 * now.hits) / now.of;
      const worse = lessIsBetter.test(name) ? is > was[2] : is < was[1];
      return worse ? [`${name}: ${is.toFixed(1)}, was ${old}`] : [];
    });
  });
  for (const line of fallen) console.error(`fell: ${line}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  const [head, rest] = text.split(marks[0]) as [string, string];
  const tail = rest.split(marks[1])[1] ?? '';
  writeFileSync(page, `${head}${marks[0]}\n${lines.join('\n')}\n${marks[1]}${tail}`);
}
