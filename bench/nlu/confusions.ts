/**
 * Which topics the development set takes for which: shares by language, the pairs most often confused, the weakest topics.
 * `node --import tsx bench/nlu/confusions.ts [--no-encoder] [--texts]`; `--texts` prints the messages too. Look at the pair
 * and at what tells its topics apart, then widen their phrases and concepts; a message of this set is never copied.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastCalibration, meaningCalibration } from '../../src/nlu/calibration.js';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import { openScorer } from '../../src/nlu/understand.js';
import { readDevelopment } from './development.js';
import { readContent, readOrTrain } from './load.js';

const here = import.meta.dirname;
const root = join(here, '../..');
const content = readContent(join(root, 'intents'));
const folder = process.env.ENCODER ?? join(root, 'intents/encoder');
const cache = process.env.EMBEDDINGS ?? join(tmpdir(), 'eambasador-embeddings');
const withEncoder = !process.argv.includes('--no-encoder') && existsSync(join(folder, 'card.json'));
const encoder = withEncoder ? await openEncoder(folder) : undefined;
const model = await readOrTrain(
  root,
  content,
  encoder && { encoder, embed: (texts) => embedCached(encoder, texts, join(cache, 'phrases')) },
);
const scorer = openScorer(content, model, encoder && model.head?.head);
const messages = readDevelopment(here).filter(({ label }) => label !== '');
const meanings = messages.map(({ text, before }) => scorer.meaning(text, before));
const texts = meanings.flatMap(({ text, inContext }) => (inContext === undefined ? [text] : [text, inContext]));
const embedded = encoder && (await embedCached(encoder, texts, join(cache, 'confusions')));
const byText = new Map(texts.map((text, at) => [text, embedded?.[at]]));
const calibration = encoder ? meaningCalibration : fastCalibration;
const judged = messages.map((message, at) => {
  const { text, inContext } = meanings[at]!;
  const named = inContext === undefined ? undefined : byText.get(inContext);
  const got = scorer.score(message.text, message.before, calibration, byText.get(text), named).label ?? '';
  return { ...message, got };
});

const share = (all: readonly (typeof judged)[number][]): string =>
  `${((100 * all.filter(({ got, label }) => got === label).length) / Math.max(1, all.length)).toFixed(1)} of ${all.length}`;
for (const set of ['in-scope', 'small talk', 'follow-ups'] as const)
  for (const language of ['ro', 'ru', 'gag', undefined]) {
    const own = judged.filter((one) => one.set === set && (language === undefined || one.language === language));
    const early = set === 'in-scope' ? `, the first 45 topics ${share(own.filter((one) => one.early))}` : '';
    console.log(`${set} ${language ?? 'all'}: ${share(own)}${early}`);
  }
const pairs = new Map<string, (typeof judged)[number][]>();
for (const one of judged)
  if (one.got !== one.label) {
    const pair = `${one.set === 'follow-ups' ? 'follow-up: ' : ''}${one.label} taken for ${one.got}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
console.log('');
for (const [pair, all] of [...pairs].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${all.length}  ${pair}  (${all.map(({ language }) => language).join(' ')})`);
  if (process.argv.includes('--texts'))
    for (const { text, early, language } of all) console.log(`     ${early ? 'first 45, ' : ''}${language}: ${text}`);
}
console.log('');
const labels = [...new Set(judged.map(({ label }) => label))];
const weak = labels.map((label) => {
  const own = judged.filter((one) => one.label === label && one.set !== 'follow-ups');
  return { label, right: own.filter(({ got }) => got === label).length, of: own.length };
});
for (const { label, right, of } of weak.sort((a, b) => a.right / a.of - b.right / b.of).slice(0, 40))
  console.log(`${right} of ${of}  ${label}`);
