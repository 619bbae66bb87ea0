import { isLanguage } from '../core/language.js';
import { actionLabel, type NluContent } from './content.js';
import type { Classifier, Engine, LabelledText, Ranked, Verdict } from './engine.js';
import { type NluModel, writeModel } from './model-file.js';
import { type TrainOptions, trainFast, trainMeaning } from './train.js';
import { createUnderstanding, type Encoder, type Understanding, type UnderstandOptions } from './understand.js';

export interface OwnEngineOptions {
  readonly encoder?: Encoder | undefined;
  /** Embeds phrases, from a cache perhaps; the encoder's own `embed` where absent. */
  readonly embedPhrases?: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  readonly train?: TrainOptions;
  readonly understand?: UnderstandOptions;
  readonly name?: string;
}

/** Content made of labelled texts alone: each label is a topic of a service of its own. */
function plainContent(examples: readonly LabelledText[]): NluContent {
  const labels = [...new Set(examples.map(({ label }) => label))];
  return {
    topics: labels.map((id) => ({ id, service: id, aspect: '', phrases: {} })),
    names: {},
    smalltalk: [],
    aspects: [],
    concepts: [],
  };
}

/** The house's own engine on any labelled texts: the same training, mix, calibration and gate as in the bot. */
export const ownEngine = (options: OwnEngineOptions = {}): Engine => ({
  name: options.name ?? (options.encoder ? 'ours' : 'ours, fast path'),
  async train(examples) {
    const content = plainContent(examples);
    const model = trainFast(content, { ...options.train, examples });
    return openOwn(content, await withHead(model, content, options, examples), options, true);
  },
});

/** The same over whole content (concepts, follow-ups, small talk); examples are those of the content. */
export const contentEngine = (content: NluContent, options: OwnEngineOptions = {}): Engine => ({
  name: options.name ?? (options.encoder ? 'ours' : 'ours, fast path'),
  async train() {
    const model = trainFast(content, options.train);
    return openOwn(content, await withHead(model, content, options), options);
  },
});

async function withHead(
  model: NluModel,
  content: NluContent,
  { encoder, embedPhrases }: OwnEngineOptions,
  examples: readonly LabelledText[] = [],
): Promise<NluModel> {
  if (encoder === undefined) return model;
  const embed = embedPhrases ?? ((texts) => encoder.embed(texts));
  return { ...model, head: await trainMeaning(content, embed, { encoder: encoder.id, examples }) };
}

/** A trained model as a classifier; `plain` as in `UnderstandOptions`. */
export function openOwn(
  content: NluContent,
  model: NluModel,
  options: OwnEngineOptions = {},
  plain = false,
): Classifier {
  const understand = createUnderstanding(content, model, { ...options.understand, encoder: options.encoder, plain });
  const judge = async (text: string, language: string): Promise<Verdict> =>
    verdictOf(await understand(text, isLanguage(language) ? { language } : {}));
  return {
    bytes: writeModel(model).length,
    judge,
    classify: async (text, language) => (await judge(text, language)).ranked,
  };
}

/** The best label carries the calibrated confidence; the others their share of the mix. */
function verdictOf({ outcome, action, confidence, inside, alternatives }: Understanding): Verdict {
  const topics: Ranked[] = alternatives.map((one) => ({ label: one.topic, score: one.confidence }));
  if (outcome === 'action')
    return { ranked: [{ label: actionLabel(action!), score: confidence }, ...topics], outcome, inside };
  return {
    ranked: topics.map((one, at) => (at === 0 ? { ...one, score: confidence } : one)),
    outcome,
    inside,
  };
}
