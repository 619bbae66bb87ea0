import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { fitLogistic, probabilityOf } from '../../src/nlu/combiner.js';
import { examplesOf } from '../../src/nlu/content.js';
import type { Engine } from '../../src/nlu/engine.js';
import { createEngineUnderstanding } from '../../src/nlu/engine-understanding.js';
import { auroc, calibrationError, evaluate } from '../../src/nlu/evaluate.js';
import { nlpjsEngine } from '../../src/nlu/nlpjs.js';
import { contentEngine, ownEngine } from '../../src/nlu/own-engine.js';
import { trainFast } from '../../src/nlu/train.js';
import { smallContent } from './small-content.js';

const examples = examplesOf(smallContent);
let time = 0;
const now = (): number => time++;

/** Knows every phrase by heart and says "other" to the rest. */
const parrot: Engine = {
  name: 'parrot',
  async train(learned) {
    const heart = new Map(learned.map(({ text, label }) => [text, label]));
    return {
      bytes: 1,
      async classify(text) {
        const label = heart.get(text);
        return [{ label: label ?? 'other', score: label === undefined ? 0.1 : 0.9 }];
      },
    };
  },
};

describe('the evaluation', () => {
  test('gives a parrot full marks on what it has heard and none with typing errors', async () => {
    const { rows, totals } = await evaluate({
      train: examples,
      test: examples.filter(({ label }) => !label.startsWith('action:')),
      oos: [{ text: 'cine a câștigat meciul', language: 'ro', kind: 'unrelated' }],
      engines: [parrot],
      now,
    });
    const all = rows.find(({ language, noise }) => language === 'all' && noise === 'as typed')!;
    assert.deepEqual([all.top1, all.macroF1, all.atOnce], [1, 1, undefined]);
    assert.ok(rows.find(({ language, noise }) => language === 'all' && noise === '2 typos')!.top1 < 0.3);
    assert.equal(totals[0]!.outOfScope[0]!.caughtAt95, 1);
  });
  test('measures the gate of our own engine, and a language that is none of ours', async () => {
    const turkish = examples.map((one) => ({ ...one, language: 'tr' }));
    const { rows } = await evaluate({
      train: turkish,
      test: turkish.slice(0, 10),
      engines: [ownEngine({ train: { ngrams: { dimensions: 8, epochs: 10 } } })],
      noises: ['as typed'],
      now,
    });
    assert.equal(rows[0]!.language, 'tr');
    assert.ok(rows[0]!.top1 > 0.8 && rows[0]!.amongButtons !== undefined);
  });
  test('our engine over whole content names small talk too', async () => {
    const classifier = await contentEngine(smallContent, { train: { ngrams: { dimensions: 16, epochs: 20 } } }).train(
      [],
    );
    assert.ok((await classifier.classify('cum fac buletin', 'ro')).some(({ label }) => label === 'id-card-get'));
  });
  test('a tie is half a win', () => {
    assert.equal(auroc([0.5], [0.5]), 0.5);
    assert.equal(auroc([0.9, 0.8], [0.1]), 1);
  });
  test('ten answers at 0.9, nine of them right, are calibrated', () => {
    assert.ok(calibrationError(Array.from({ length: 10 }, (_, at) => [0.9, at > 0] as const)) < 1e-9);
  });
});

test('logistic regression finds the side of the line', () => {
  const rows = [-2, -1, 1, 2].map((x) => [1, x]);
  const weights = fitLogistic(rows, [0, 0, 1, 1]);
  assert.ok(probabilityOf([1, 3], weights) > 0.9 && probabilityOf([1, -3], weights) < 0.1);
});

test('NLP.js with the Romanian, Russian and Gagauz packs learns the phrases', async () => {
  const classifier = await nlpjsEngine.train(examples);
  for (const [text, language, label] of [
    ['cât costă buletinul', 'ro', 'id-card-price'],
    ['проверить штрафы', 'ru', 'road-fines-check'],
    ['пенсия кач яшында', 'gag', 'pension-age'],
  ] as const)
    assert.equal((await classifier.classify(text, language))[0]?.label, label);
  assert.deepEqual(await classifier.classify('', 'ro'), []);
});

test('another engine may answer in the place of ours', async () => {
  const understand = await createEngineUnderstanding(smallContent, trainFast(smallContent), nlpjsEngine);
  const { language, outcome, topic, service } = await understand('cât costă buletinul');
  assert.deepEqual([language, outcome, topic, service], ['ro', 'answer', 'id-card-price', 'id-card']);
  assert.equal((await understand('...')).outcome, 'unknown');
});
