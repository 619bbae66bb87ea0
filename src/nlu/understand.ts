import type { Language } from '../core/language.js';
import { fastCalibration, meaningCalibration } from './calibration.js';
import { type Calibration, type Evidence, evidenceNumbers, probabilityOf } from './combiner.js';
import { openConcepts } from './concepts.js';
import { actionOf, type ConceptContent, type NluContent, outsideLabel, type TopicContent } from './content.js';
import type { Head } from './encoder/head.js';
import { languageReader } from './language.js';
import type { NluModel } from './model-file.js';
import { logSoftmax, ngramScorer } from './ngram.js';
import { type Normal, normalise } from './normalise.js';
import { readPhrases } from './phrases.js';
import { meaningText, messageFeatures } from './train.js';

/** What a message means. `confidence` is the probability that `topic` or `action` is right. */
export interface Understanding {
  readonly language: Language;
  /** Probability of that language by this message alone, 0..1; 1 when the person chose it. */
  readonly languageSure: number;
  readonly outcome: 'answer' | 'clarify' | 'action' | 'unknown';
  /** For `answer`; also the best guess of `clarify`. */
  readonly topic?: string;
  readonly service?: string;
  readonly action?: string;
  /** 0..1. */
  readonly confidence: number;
  /** Probability that the message is one of ours at all, 0..1. */
  readonly inside: number;
  /** The topics that come next to mind, the best first (the topic itself among them); at least 3 if content has 3. */
  readonly alternatives: readonly { readonly topic: string; readonly confidence: number }[];
}

/** What the conversation knows before the message. */
export interface Before {
  readonly language?: Language;
  /** The person chose `language` by a button: it stays, whatever they type. */
  readonly languageChosen?: boolean;
  /** The topic just answered: a follow-up speaks of its service. */
  readonly lastTopic?: string;
}

export interface Understand {
  (text: string, before?: Before): Promise<Understanding>;
  /** The fast path alone: no encoder, no waiting. */
  fast(text: string, before?: Before): Understanding;
}

/** Texts -> unit vectors; what `encoder/encoder.ts` opens, or any other. */
export interface Encoder {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}

export interface UnderstandOptions {
  readonly encoder?: Encoder | undefined;
  /** Instead of the model's own head. */
  readonly head?: Head | undefined;
  readonly calibration?: { readonly fast?: Calibration; readonly meaning?: Calibration };
  /** At this confidence of the fast path the encoder is not asked; above 1: it always is. */
  readonly fastIsEnough?: number;
}

/** Everything scored about one message; `bench/nlu/fit.ts` fits the calibration on it. */
export interface Scored {
  readonly language: Language;
  readonly languageSure: number;
  readonly evidence: Evidence;
  /** Mixed log-probability of each label. */
  readonly mixed: Float32Array;
  readonly label: string | undefined;
}

export interface Scorer {
  /** Without `embedding` the fast path. */
  score(text: string, before: Before, calibration: Calibration, embedding?: Float32Array): Scored;
}

/**
 * How much likelier a topic is after another one was answered, as a log-probability at full weight: the same topic, one
 * of the same service, a related one; `aspect` is added when the message names what a topic of that service is about.
 */
export interface ContextPriors {
  readonly same: number;
  readonly service: number;
  readonly related: number;
  readonly aspect: number;
  /** What is left of the weight when the message names another service. */
  readonly elsewhere: number;
}
export const contextPriors: ContextPriors = { same: 6, service: 6, related: 5, aspect: 3, elsewhere: 0.8 };
/** Words that open a follow-up, in the key. */
const openers = new Set(
  'si dar da iar a no i hem ama ya e ok bun bine ladno nu to atunci apoi tada taa eer daca esli'.split(' '),
);

/** The scorers over one model; throws nothing, whatever the text. */
export function openScorer(
  content: NluContent,
  model: NluModel,
  ownHead?: Head,
  priorsOfContext: ContextPriors = contextPriors,
): Scorer {
  const ngrams = ngramScorer(model.ngrams);
  const readLanguage = languageReader(model.language);
  const phrases = readPhrases(model.phrases);
  const concepts = openConcepts(content.concepts);
  const { labels } = model;
  const actions = labels.map((label) => actionOf(label) !== undefined);
  const outside = labels.indexOf(outsideLabel);
  const head = ownHead ?? model.head?.head;
  const headOrder = head && labels.map((label) => head.labels.indexOf(label));
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]));
  const social = socialWords(content);
  const topicRows = labels.map((label) => topics.get(label));

  const priors = (
    last: string | undefined,
    words: readonly string[],
    found: readonly ConceptContent[],
  ): Float32Array | undefined => {
    const from = last === undefined ? undefined : topics.get(last);
    if (from === undefined) return undefined;
    const near = (topic: TopicContent): boolean =>
      (from.related?.includes(topic.id) || topic.related?.includes(from.id)) ?? false;
    const short = Math.max(0, Math.min(1, (9 - words.length) / 5));
    const speaking = found.filter(({ services }) => services !== undefined && services.length > 0);
    const elsewhere = speaking.length > 0 && !speaking.some(({ services }) => services?.includes(from.service));
    const weight =
      Math.min(1.2, short + (openers.has(words[0] ?? '') ? 0.3 : 0)) * (elsewhere ? priorsOfContext.elsewhere : 1);
    if (weight <= 0) return undefined;
    const asked = new Set(found.map(({ aspect }) => aspect));
    return Float32Array.from(topicRows, (topic) => {
      if (topic === undefined) return 0;
      const own = topic.service === from.service;
      if (!own && !near(topic)) return 0;
      const base = topic.id === last ? priorsOfContext.same : own ? priorsOfContext.service : priorsOfContext.related;
      return weight * (base + (topic.id !== last && asked.has(topic.aspect) ? priorsOfContext.aspect : 0));
    });
  };

  return {
    score(text, before, calibration, embedding) {
      const normal = normalise(text);
      const { language, languageSure } = languageOfMessage(readLanguage, normal, before);
      const words = withoutGreeting(normal.words, social);
      const { logProbabilities, known } = ngrams(messageFeatures(words, concepts));
      const near = phrases.score(words);
      const { mix, temperature } = calibration;
      const headScores = embedding && head?.predict(embedding);
      const found = concepts.find(words).map((at) => concepts.content[at]!);
      const prior = priors(before.lastTopic, words, found);
      const mixed = new Float32Array(labels.length);
      for (let at = 0; at < labels.length; at++) {
        let score = mix.ngram * logProbabilities[at]! + mix.phrase * near.nearest[at]!;
        if (headScores && headOrder) score += mix.head * (headScores[headOrder[at]!] ?? -12);
        if (near.same === at) score += 8;
        mixed[at] = score / temperature + (prior?.[at] ?? 0);
      }
      logSoftmax(mixed);
      const [best, next] = twoBest(mixed, outside);
      const headBest = headScores && headOrder ? Math.exp(headScores[headOrder[best]!] ?? -12) : undefined;
      const evidence: Evidence = {
        language,
        otherAlphabet: language !== 'ro' && /[\u0400-\u04ff]/.test(normal.lower) === (language === 'gag'),
        words: words.length,
        best: Math.exp(mixed[best] ?? -20),
        next: Math.exp(mixed[next] ?? -20),
        ngram: Math.exp(logProbabilities[best] ?? -20),
        ...(headBest !== undefined && headScores && { head: headBest, headMost: Math.exp(Math.max(...headScores)) }),
        likeness: near.nearest[best] ?? 0,
        known,
        ...phrases.explain(words, Math.max(0, best)),
        ...conceptEvidence(found, topicRows[best]),
        action: actions[best] ?? false,
        outside: outside < 0 ? 0 : Math.exp(mixed[outside]!),
        context: prior !== undefined,
      };
      return { language, languageSure, evidence, mixed, label: words.length === 0 ? undefined : labels[best] };
    },
  };
}

function languageOfMessage(
  read: ReturnType<typeof languageReader>,
  normal: Normal,
  before: Before,
): { language: Language; languageSure: number } {
  if (before.languageChosen && before.language !== undefined) return { language: before.language, languageSure: 1 };
  const { language, sure } = read(normal.lower, before.language);
  return { language, languageSure: sure };
}

/** How the message's concepts stand to the best topic (undefined: small talk). */
function conceptEvidence(
  found: readonly ConceptContent[],
  topic: TopicContent | undefined,
): Pick<Evidence, 'uncovered' | 'weak' | 'ours' | 'others' | 'otherAspect'> {
  const speaking = found.filter(({ services }) => services !== undefined && services.length > 0);
  const ours = speaking.some(({ services }) => topic !== undefined && services?.includes(topic.service));
  const asked = found.filter(({ aspect }) => aspect !== undefined);
  return {
    uncovered: found.some(({ covered, weak }) => !covered && !weak),
    weak: found.some(({ covered, weak }) => !covered && weak),
    ours,
    others: speaking.length > 0 && !ours,
    otherAspect: asked.length > 0 && !asked.some(({ aspect }) => aspect === topic?.aspect),
  };
}

/** Words of short greetings in the key, of all languages. */
function socialWords(content: NluContent): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { action, phrases } of content.smalltalk)
    if (action === 'greeting')
      for (const texts of Object.values(phrases))
        for (const text of texts) {
          const own = normalise(text).words;
          if (own.length <= 2) for (const word of own) words.add(word);
        }
  return words;
}

/** A greeting before a question goes; a message that is nothing else stays whole. */
function withoutGreeting(words: readonly string[], social: ReadonlySet<string>): readonly string[] {
  let start = 0;
  while (start < words.length && social.has(words[start]!)) start++;
  return words.length - start >= 2 ? words.slice(start) : words;
}

/** The best label that is not `outside`, and the next one. */
function twoBest(scores: Float32Array, outside: number): [number, number] {
  let best = -1;
  let next = -1;
  for (let at = 0; at < scores.length; at++) {
    if (at === outside) continue;
    if (best < 0 || scores[at]! > scores[best]!) {
      next = best;
      best = at;
    } else if (next < 0 || scores[at]! > scores[next]!) next = at;
  }
  return [best, next];
}

/** The port that the bot uses. With an encoder and a head it asks them whenever the fast path is not sure. */
export function createUnderstanding(content: NluContent, model: NluModel, options: UnderstandOptions = {}): Understand {
  const scorer = openScorer(content, model, options.head);
  const fastCal = options.calibration?.fast ?? fastCalibration;
  const meaningCal = options.calibration?.meaning ?? meaningCalibration;
  const services = new Map(content.topics.map(({ id, service }) => [id, service]));
  const hasHead = options.head !== undefined || model.head?.encoder === options.encoder?.id;
  const encoder = hasHead ? options.encoder : undefined;
  const enough = options.fastIsEnough ?? fastIsEnough;
  const fast = (text: string, before: Before = {}): Understanding =>
    decide(scorer.score(text, before, fastCal), fastCal, model.labels, services);

  const understand = async (text: string, before: Before = {}): Promise<Understanding> => {
    const first = fast(text, before);
    if (encoder === undefined || first.confidence >= enough) return first;
    const clean = normalise(text).clean;
    if (clean === '') return first;
    const [embedding] = await encoder.embed([meaningText(clean, first.language)]);
    return decide(scorer.score(text, before, meaningCal, embedding), meaningCal, model.labels, services);
  };
  return Object.assign(understand, { fast });
}

/** Chosen on the development set: above it the encoder changes next to nothing. */
export const fastIsEnough = 0.98;

/** The gate. */
export function decide(
  scored: Scored,
  calibration: Calibration,
  labels: readonly string[],
  services: ReadonlyMap<string, string>,
): Understanding {
  const { language, languageSure, evidence, label } = scored;
  const alternatives = topicsInOrder(scored.mixed, labels, services, 5);
  if (label === undefined)
    return { language, languageSure, outcome: 'unknown', confidence: 0, inside: 0, alternatives };
  const numbers = evidenceNumbers(evidence);
  const confidence = probabilityOf(numbers, calibration.right);
  const inside = probabilityOf(numbers, calibration.inside);
  const { gate } = calibration;
  const action = actionOf(label);
  if (action !== undefined && confidence >= gate.act)
    return { language, languageSure, outcome: 'action', action, confidence, inside, alternatives };
  const topic = action === undefined ? label : alternatives[0]?.topic;
  const named = topic === undefined ? {} : { topic, service: services.get(topic) ?? '' };
  const common = { language, languageSure, confidence, inside, alternatives };
  if (action === undefined && confidence >= gate.answer) return { ...common, outcome: 'answer', ...named };
  if (topic !== undefined && inside >= gate.clarify) return { ...common, outcome: 'clarify', ...named };
  return { ...common, outcome: 'unknown' };
}

function topicsInOrder(
  mixed: Float32Array,
  labels: readonly string[],
  services: ReadonlyMap<string, string>,
  count: number,
): { topic: string; confidence: number }[] {
  const order: number[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (!services.has(labels[at]!)) continue;
    let place = order.length;
    while (place > 0 && mixed[order[place - 1]!]! < mixed[at]!) place--;
    if (place >= count) continue;
    order.splice(place, 0, at);
    if (order.length > count) order.pop();
  }
  return order.map((at) => ({ topic: labels[at]!, confidence: Math.exp(mixed[at]!) }));
}
