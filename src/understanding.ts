import { join } from 'node:path';
import type { Config } from './config.js';
import type { Conversation, Understanding } from './core/turn.js';
import { loadModel } from './load-model.js';
import { examplesOf, type NluContent } from './nlu/content.js';
import { embedCached } from './nlu/encoder/embedding-cache.js';
import { type Encoder, openEncoder } from './nlu/encoder/encoder.js';
import type { Classifier } from './nlu/engine.js';
import type { NluModel } from './nlu/model-file.js';
import { nodeNlpEngine } from './nlu/nlpjs.js';
import { trainMeaning } from './nlu/train.js';
import { type Before, createUnderstanding, type Understand } from './nlu/understand.js';

/** How messages are understood right now; health and log say it. */
export interface UnderstandingState {
  readonly engine: 'fast path and encoder' | 'fast path' | 'node-nlp';
  /** `trained`: the content was newer than the committed model. */
  readonly model: 'file' | 'trained';
  /** Why the encoder does not take part, or that its head is being trained. */
  readonly note?: string;
}

export interface OpenedUnderstanding {
  understand(text: string, record: Conversation): Promise<Understanding>;
  state(): UnderstandingState;
  /** Resolves when what trains in the background is done (at once when nothing does). */
  readonly settled: Promise<void>;
}

export interface OpenUnderstandingOptions {
  readonly root: string;
  readonly engine: Config['nluEngine'];
  readonly cacheFolder?: string;
  /** Train a missing head behind the running fast path; a short-lived command does without. */
  readonly trainBehind: boolean;
  readonly progress: (words: string) => void;
}

export const encoderFolder = (root: string): string => join(root, 'intents/encoder');

const beforeOf = (record: Conversation): Before => ({
  ...(record.language !== undefined && { language: record.language }),
  languageChosen: record.languageChosen,
  ...(record.lastTopic !== undefined && { lastTopic: record.lastTopic }),
});

/** Opens model and encoder, or the stock engine for comparison. The fast path answers whatever else is missing. */
export async function openUnderstanding(
  content: NluContent,
  options: OpenUnderstandingOptions,
): Promise<OpenedUnderstanding> {
  const { root, cacheFolder, progress } = options;
  const { model, from } = loadModel(content, { root, progress, ...(cacheFolder !== undefined && { cacheFolder }) });
  if (options.engine === 'node-nlp') return stockAlone(content, createUnderstanding(content, model), from, progress);

  let note: string | undefined;
  const encoder = await openEncoder(encoderFolder(root), {
    onAbsent: (reason) => {
      note = reason;
    },
  });
  const withHead = (own: NluModel): Understand => createUnderstanding(content, own, { encoder });
  let understand = withHead(model);
  let meaning = encoder !== undefined && model.head?.encoder === encoder.id;
  let settled = Promise.resolve();
  if (encoder !== undefined && !meaning) {
    note = 'the content has changed: the fast path answers alone until `npm run train`';
    if (options.trainBehind && cacheFolder !== undefined) {
      note = 'the head over the encoder is being trained; the fast path answers meanwhile';
      settled = headBehind(content, encoder, cacheFolder, progress).then(
        (head) => {
          understand = withHead({ ...model, head });
          meaning = true;
          note = undefined;
        },
        (error: unknown) => {
          note = `the head could not be trained: ${(error as Error).message}`;
        },
      );
    }
  }
  return {
    understand: (text, record) => understand(text, beforeOf(record)),
    state: () => ({
      engine: meaning ? 'fast path and encoder' : 'fast path',
      model: from,
      ...(note !== undefined && { note }),
    }),
    get settled() {
      return settled;
    },
  };
}

/** Embeds all phrases (from the cache where they are known) and trains the head; says how far it is. */
export async function headBehind(
  content: NluContent,
  encoder: Encoder,
  cacheFolder: string,
  progress: (words: string) => void,
): Promise<NonNullable<NluModel['head']>> {
  let told = 0;
  const embed = (texts: readonly string[]): Promise<Float32Array[]> =>
    embedCached(encoder, texts, join(cacheFolder, 'embeddings.bin'), {
      onProgress: (done, total) => {
        const share = Math.floor((done / total) * 10);
        if (share > told) progress(`Embedding phrases: ${done} of ${total}`);
        told = Math.max(told, share);
      },
    });
  return trainMeaning(content, embed, { encoder: encoder.id });
}

/** NLU_ENGINE=node-nlp: the stock engine decides alone, as it comes; for comparison only. */
async function stockAlone(
  content: NluContent,
  fast: Understand,
  model: 'file' | 'trained',
  progress: (words: string) => void,
): Promise<OpenedUnderstanding> {
  progress('NLU_ENGINE=node-nlp: training the stock engine (a minute)');
  const classifier: Classifier = await nodeNlpEngine.train(examplesOf(content));
  const services = new Map(content.topics.map(({ id, service }) => [id, service]));
  return {
    async understand(text, record) {
      const { language, languageSure } = fast.fast(text, beforeOf(record));
      const ranked = await classifier.classify(text, language);
      const [best] = ranked;
      const alternatives = ranked
        .filter(({ label }) => services.has(label))
        .slice(0, 5)
        .map(({ label, score }) => ({ topic: label, confidence: score }));
      const common = { language, languageSure, confidence: best?.score ?? 0, alternatives };
      if (best === undefined) return { ...common, outcome: 'unknown' };
      if (best.label.startsWith('action:')) return { ...common, outcome: 'action', action: best.label.slice(7) };
      return { ...common, outcome: 'answer', topic: best.label, service: services.get(best.label) ?? '' };
    },
    state: () => ({ engine: 'node-nlp', model }),
    settled: Promise.resolve(),
  };
}
