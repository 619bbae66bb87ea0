import { join } from 'node:path';
import { loadContent, toNluContent } from '../../src/load-content.js';
import { loadModel } from '../../src/load-model.js';
import { examplesOf, type NluContent } from '../../src/nlu/content.js';
import type { Classifier } from '../../src/nlu/engine.js';
import { nodeNlpEngine } from '../../src/nlu/nlpjs.js';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { createUnderstanding } from '../../src/nlu/understand.js';
import { type DevelopmentMessage, readDevelopment } from '../nlu/development.js';
import { type Bench, median, ms, perSecond, quantile, type Row, times } from './bench.js';

const messagesEach = 1000;

/**
 * The fast path beside stock node-nlp (`NlpManager`, no entities, no log), trained in the same run on the same phrases,
 * on the same messages, which neither was trained on. One message at a time, the engines by turns, so that both see the
 * same machine; paces are by processor time, which a busy neighbour hardly changes.
 */
export const understanding: Bench = {
  about: 'messages understood a second: our fast path beside stock node-nlp',
  async run({ root, runs, progress }) {
    const content = toNluContent(loadContent(root, join(root, 'dist/content.json')));
    const { model } = loadModel(content, { root, progress });
    const { fast } = createUnderstanding(content, model);
    const messages = shuffle(readDevelopment(join(root, 'bench/nlu')), seededRandom(1));
    const theirs = await stock(content, progress);
    const ourPace = openPace(messages, async ({ text, before }) => fast(text, before));
    const theirPace = theirs && openPace(messages, ({ text, language }) => theirs.classify(text, language));
    for (let run = 0; run <= runs; run++) {
      await ourPace.run();
      await theirPace?.run();
    }
    return rows(ourPace.result(), theirPace?.result());
  },
};

interface Pace {
  readonly perSecond: number;
  readonly p99: number;
}

function rows(ours: Pace, theirs: Pace | undefined): Row[] {
  const absent = 'node-nlp is not installed (optional): skipped';
  return [
    {
      what: 'messages understood a second of processor time, fast path',
      measured: perSecond(ours.perSecond),
      against: theirs === undefined ? absent : `node-nlp ${perSecond(theirs.perSecond)}`,
      ratio: theirs === undefined ? '' : times(ours.perSecond / theirs.perSecond),
    },
    {
      what: 'one message understood, p99',
      measured: ms(ours.p99),
      against: theirs === undefined ? absent : `node-nlp ${ms(theirs.p99)}`,
      ratio: theirs === undefined ? '' : times(ours.p99 / theirs.p99),
    },
  ];
}

/** `undefined` when the package is not there. */
async function stock(content: NluContent, progress: (words: string) => void): Promise<Classifier | undefined> {
  const began = performance.now();
  progress('node-nlp is being trained (a minute or more)');
  try {
    const classifier = await nodeNlpEngine.train(examplesOf(content));
    progress(`node-nlp is trained (${((performance.now() - began) / 1000).toFixed(0)} s)`);
    return classifier;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function openPace(
  messages: readonly DevelopmentMessage[],
  understand: (message: DevelopmentMessage) => Promise<unknown>,
) {
  const pace: number[] = [];
  const took: number[] = [];
  let round = 0;
  let next = 0;
  return {
    /** One round; the first only warms up. Each message ends with its round: an engine may remember texts it has seen. */
    async run(): Promise<void> {
      const began = process.cpuUsage();
      for (let count = 0; count < messagesEach; count++) {
        const message = messages[next++ % messages.length]!;
        const from = performance.now();
        await understand({ ...message, text: `${message.text} ${round}` });
        if (round > 0) took.push(performance.now() - from);
      }
      const { user, system } = process.cpuUsage(began);
      if (round++ > 0) pace.push(messagesEach / ((user + system) / 1e6));
    },
    result: (): Pace => ({ perSecond: median(pace), p99: quantile(took, 0.99) }),
  };
}
