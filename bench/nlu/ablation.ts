/**
 * What each part of the fast path is worth: trained without it, measured on the development set with the calibration as
 * it stands. `node --import tsx bench/nlu/ablation.ts` prints a Markdown table. Differences below about 1 are chance.
 */
import { join } from 'node:path';
import { fastCalibration } from '../../src/nlu/calibration.js';
import { evidenceNumbers, probabilityOf } from '../../src/nlu/combiner.js';
import { auroc } from '../../src/nlu/evaluate.js';
import { withTypos } from '../../src/nlu/noise.js';
import { seededRandom } from '../../src/nlu/random.js';
import { trainSpelling } from '../../src/nlu/spelling.js';
import { type TrainOptions, trainFast } from '../../src/nlu/train.js';
import { type ContextPriors, contextPriors, openScorer } from '../../src/nlu/understand.js';
import { readDevelopment } from './development.js';
import { readContent } from './load.js';

const here = import.meta.dirname;
const content = readContent(join(here, '../../intents'));
const all = readDevelopment(here);
const none = { named: 0, same: 0, service: 0, related: 0, elsewhere: 1 };

interface Off {
  readonly phrase?: number;
  readonly context?: ContextPriors;
  readonly concepts?: boolean;
  readonly mending?: boolean;
}
const variants: [string, TrainOptions, Off][] = [
  ['everything', {}, {}],
  ['without mending of typing errors', {}, { mending: false }],
  ['without the nearest phrase', {}, { phrase: 0 }],
  ["without the service's name in context", {}, { context: { ...contextPriors, named: 0 } }],
  ['without context', {}, { context: none }],
  ['without concepts', { without: ['concepts'] }, { concepts: false }],
  ['without frames', { without: ['frames'] }, {}],
  ['without follow-ups as phrases', { without: ['follow-ups'] }, {}],
  ['without noise', { without: ['noise'] }, {}],
  ['without what is outside', { without: ['outside'] }, {}],
  ['without greetings before questions', { without: ['greetings'] }, {}],
];
const whole = trainFast(content);
console.log('| fast path | ro | ru | gag | 2 typos | small talk | follow-ups | AUROC unrelated | near miss |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const [name, options, { phrase, context, concepts, mending }] of variants) {
  const known = concepts === false ? { ...content, concepts: [] } : content;
  const trained = options.without === undefined ? whole : trainFast(content, options);
  const model = mending === false ? { ...trained, spelling: trainSpelling([]) } : trained;
  const scorer = openScorer(known, model, undefined, context ?? contextPriors);
  const calibration =
    phrase === undefined ? fastCalibration : { ...fastCalibration, mix: { ...fastCalibration.mix, phrase } };
  const random = seededRandom(9);
  const judged = all.map((message) => {
    const scored = scorer.score(message.text, message.before, calibration);
    return {
      ...message,
      right: scored.label === message.label,
      inside: probabilityOf(evidenceNumbers(scored.evidence), calibration.inside),
    };
  });
  const typed = all
    .filter(({ set }) => set === 'in-scope')
    .map((one) => scorer.score(withTypos(one.text, 2, random), {}, calibration).label === one.label);
  const share = (hits: readonly boolean[]): string => ((100 * hits.filter(Boolean).length) / hits.length).toFixed(1);
  const of = (set: string, language?: string) =>
    judged.filter((one) => one.set === set && (language === undefined || one.language === language));
  const area = (set: string): string =>
    auroc(
      of('in-scope').map(({ inside }) => inside),
      of(set).map(({ inside }) => inside),
    ).toFixed(3);
  const cells = [
    ...['ro', 'ru', 'gag'].map((language) => share(of('in-scope', language).map(({ right }) => right))),
    share(typed),
    share(of('small talk').map(({ right }) => right)),
    share(of('follow-ups').map(({ right }) => right)),
    area('unrelated'),
    area('near miss'),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
