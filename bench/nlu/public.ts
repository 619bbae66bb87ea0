/**
 * The engine on a public intent set (Amazon MASSIVE, CC BY 4.0; not part of this repository): trained on its train split,
 * measured on its dev split. `node --import tsx bench/nlu/public.ts FOLDER [--few N] [--left-out] [--typos]
 * [--no-encoder]`: `--few` takes N phrases an intent and language by seed; `--left-out` leaves every fifth intent out of
 * the training and measures how well its messages are told apart; `--typos` measures two typing errors too.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { type Encoder, openEncoder } from '../../src/nlu/encoder/encoder.js';
import type { LabelledText } from '../../src/nlu/engine.js';
import { evaluate } from '../../src/nlu/evaluate.js';
import { cleanText } from '../../src/nlu/normalise.js';
import { ownEngine } from '../../src/nlu/own-engine.js';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { meaningText } from '../../src/nlu/train.js';
import { readTable } from './load.js';

const folder = process.argv[2] ?? '';
const few = process.argv.includes('--few') ? Number(process.argv[process.argv.indexOf('--few') + 1]) : undefined;
const leftOut = process.argv.includes('--left-out');
const locales = ['ro-RO', 'ru-RU', 'tr-TR'];
const read = (split: string): LabelledText[] =>
  locales.flatMap((locale) =>
    readTable(join(folder, `massive-${locale}-${split}.tsv`)).map(([language, label, text]) => ({
      language: language!,
      label: label!,
      text: text!,
    })),
  );

let train = read('train');
const dev = read('dev');
const labels = [...new Set(train.map(({ label }) => label))].sort();
const hidden = new Set(leftOut ? labels.filter((_, at) => at % 5 === 4) : []);
train = train.filter(({ label }) => !hidden.has(label));
if (few !== undefined) {
  const counts = new Map<string, number>();
  train = shuffle(train, seededRandom(15)).filter(({ language, label }) => {
    const key = `${language} ${label}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)! <= few;
  });
}
const encoderFolder = process.env.ENCODER ?? join(import.meta.dirname, '../../intents/encoder');
const encoder =
  !process.argv.includes('--no-encoder') && existsSync(join(encoderFolder, 'card.json'))
    ? await openEncoder(encoderFolder)
    : undefined;
const cache = process.env.EMBEDDINGS ?? join(tmpdir(), 'eambasador-embeddings');
/** The encoder with the messages as they stand embedded ahead, once for all runs; typing errors are embedded anew. */
async function remembering(real: Encoder): Promise<Encoder> {
  const texts = dev.map(({ text, language }) => meaningText(cleanText(text), language));
  const embedded = await embedCached(real, texts, join(cache, 'public-dev'));
  const known = new Map(texts.map((text, at) => [text, embedded[at]!]));
  const embed: Encoder['embed'] = async (all) =>
    all.every((text) => known.has(text)) ? all.map((text) => known.get(text)!) : real.embed(all);
  return { id: real.id, dimensions: real.dimensions, embed };
}
const engine = ownEngine({
  encoder: encoder && (await remembering(encoder)),
  ...(encoder && {
    embedPhrases: (texts) => embedCached(encoder, texts, join(cache, `public-${few ?? 'all'}-${leftOut}`)),
    understand: { fastIsEnough: 2 },
  }),
});
const report = await evaluate({
  train,
  test: dev.filter(({ label }) => !hidden.has(label)),
  oos: dev.filter(({ label }) => hidden.has(label)).map(({ text, language }) => ({ text, language, kind: 'left out' })),
  engines: [engine],
  now: () => performance.now(),
  noises: process.argv.includes('--typos') ? ['as typed', '2 typos'] : ['as typed'],
});
console.log(`${train.length} phrases, ${hidden.size} intents left out`);
for (const { engine: name, language, noise, top1, top3, calibrationError } of report.rows)
  console.log(
    [name, language, noise, ...[top1, top3].map((one) => (100 * one).toFixed(1)), calibrationError.toFixed(3)].join(
      '  ',
    ),
  );
console.log(JSON.stringify(report.totals, null, 1));
