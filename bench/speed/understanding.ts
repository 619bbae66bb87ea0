import { join } from 'node:path';
import { loadContent, toNluContent } from '../../src/load-content.js';
import { loadModel } from '../../src/load-model.js';
import { examplesOf, type NluContent } from '../../src/nlu/content.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import type { Classifier } from '../../src/nlu/engine.js';
import type { NluModel } from '../../src/nlu/model-file.js';
import { nodeNlpEngine } from '../../src/nlu/nlpjs.js';
import { seededRandom, shuffle } from '../../src/nlu/random.js';
import { createUnderstanding, type Understand } from '../../src/nlu/understand.js';
import { encoderFolder } from '../../src/understanding.js';
import { type DevelopmentMessage, readDevelopment } from '../nlu/development.js';
import { type Bench, median, ms, perSecond, quantile, type Row, times } from './bench.js';

const messagesEach = 1000;
const messagesByMeaning = 100;

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
    const meaning = await withEncoder(root, content, model);
    const meaningPace = meaning && openPace(messages, ({ text, before }) => meaning(text, before), messagesByMeaning);
    for (let run = 0; run <= runs; run++) {
      await ourPace.run();
      await theirPace?.run();
      await meaningPace?.run();
    }
    return rows(ourPace.result(), theirPace?.result(), meaningPace?.result());
  },
};

interface Pace {
  readonly perSecond: number;
  readonly p99: number;
}

function rows(ours: Pace, theirs: Pace | undefined, meaning: Pace | undefined): Row[] {
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
    {
      what: 'messages understood a second of processor time, with the encoder where it is asked',
      measured:
        meaning === undefined ? 'no encoder, or a model without its head: skipped' : perSecond(meaning.perSecond),
      against: `fast path ${perSecond(ours.perSecond)}`,
      ratio: meaning === undefined ? '' : times(meaning.perSecond / ours.perSecond),
    },
  ];
}

async function withEncoder(root: string, content: NluContent, model: NluModel): Promise<Understand | undefined> {
  const encoder = await openEncoder(encoderFolder(root));
  if (encoder === undefined || model.head?.encoder !== encoder.id) return undefined;
  return createUnderstanding(content, model, { encoder });
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
  count = messagesEach,
) {
  const pace: number[] = [];
  const took: number[] = [];
  let round = 0;
  let next = 0;
  return {
    /** One round; the first only warms up. Each message ends with its round: an engine may remember texts it has seen. */
    async run(): Promise<void> {
      const began = process.cpuUsage();
      for (let done = 0; done < count; done++) {
        const message = messages[next++ % messages.length]!;
        const from = performance.now();
        await understand({ ...message, text: `${message.text} ${round}` });
        if (round > 0) took.push(performance.now() - from);
      }
      const { user, system } = process.cpuUsage(began);
      if (round++ > 0) pace.push(count / ((user + system) / 1e6));
    },
    result: (): Pace => ({ perSecond: median(pace), p99: quantile(took, 0.99) }),
  };
}
