import type { Language } from '../core/language.js';
import { type AspectReading, answersAspect, openAspects } from './aspects.js';
import { fastCalibration, meaningCalibration } from './calibration.js';
import { type Calibration, type Evidence, evidenceNumbers, type Gate, logit, probabilityOf } from './combiner.js';
import { openConcepts } from './concepts.js';
import { actionOf, type ConceptContent, type NluContent, outsideLabel, type TopicContent } from './content.js';
import type { Head } from './encoder/head.js';
import { openers } from './frame-words.js';
import { harmOf } from './harm.js';
import { harmShareOf } from './harm-share.js';
import { languageReader } from './language.js';
import type { NluModel } from './model-file.js';
import { logSoftmax, ngramScorer } from './ngram.js';
import { type Normal, normalise } from './normalise.js';
import { readPhrases } from './phrases.js';
import { openSpelling } from './spelling.js';
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
  /**
   * A follow-up asks for this aspect of the service just spoken of, which has no topic of its own for it: `topic` is the one
   * of that service that is likeliest meant.
   */
  readonly asks?: string;
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
  /** Content without concepts and without examples of what is outside: `inside` then goes by the rise alone. */
  readonly plain?: boolean;
}

/** Everything scored about one message; `bench/nlu/fit.ts` fits the calibration on it. */
export interface Scored {
  readonly language: Language;
  readonly languageSure: number;
  readonly evidence: Evidence;
  /** Mixed log-probability of each label. */
  readonly mixed: Float32Array;
  readonly label: string | undefined;
  /** After a topic, in a message short enough to go on from it: what it asks for and names. */
  readonly followUp?: AspectReading & { readonly from: TopicContent };
}

export interface Scorer {
  /** Without `embedding` the fast path; `inContext` is the embedding of `meaning(...).inContext`. */
  score(
    text: string,
    before: Before,
    calibration: Calibration,
    embedding?: Float32Array,
    inContext?: Float32Array,
  ): Scored;
  /** What the encoder should read: the message and, where it may be a follow-up, the message with its service named. */
  meaning(text: string, before: Before): { readonly text: string; readonly inContext?: string };
}

/**
 * After a topic was answered, a message may be a follow-up. It is then read twice, as it stands and with the name of
 * that topic's service behind it ("și cât costă?" -> "și cât costă, buletinul"), and topics are ordered by both; the
 * topic itself, those of its service and its neighbours are likelier, as log-probabilities at full weight.
 */
export interface ContextPriors {
  /** How much the reading with the service's name counts, 0..1. */
  readonly named: number;
  readonly same: number;
  readonly service: number;
  readonly related: number;
  /** What is left of the weight when the message names another service. */
  readonly elsewhere: number;
}
export const contextPriors: ContextPriors = { named: 0.5, same: 5, service: 4, related: 3, elsewhere: 0.5 };

/** A message as it is read: typing errors mended, greeting off. */
interface Reading {
  readonly normal: Normal;
  readonly language: Language;
  readonly languageSure: number;
  /** Mended, in the person's own letters. */
  readonly text: string;
  readonly mended: number;
  readonly words: readonly string[];
  readonly found: readonly ConceptContent[];
  readonly context?: { readonly weight: number; readonly from: TopicContent; readonly name: string };
}

/** The scorers over one model; throws nothing, whatever the text. */
export function openScorer(
  content: NluContent,
  model: NluModel,
  ownHead?: Head,
  priorsOfContext: ContextPriors = contextPriors,
): Scorer {
  const ngrams = ngramScorer(model.ngrams);
  const readLanguage = languageReader(model.language);
  const mend = openSpelling(model.spelling);
  const phrases = readPhrases(model.phrases);
  const concepts = openConcepts(content.concepts);
  const aspects = openAspects(content, concepts);
  const { labels } = model;
  const actions = labels.map((label) => actionOf(label) !== undefined);
  const outside = labels.indexOf(outsideLabel);
  const head = ownHead ?? model.head?.head;
  const headOrder = head && labels.map((label) => head.labels.indexOf(label));
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]));
  const social = socialWords(content);
  const topicRows = labels.map((label) => topics.get(label));

  const read = (text: string, before: Before): Reading => {
    const normal = normalise(text);
    const { language, languageSure } = languageOfMessage(readLanguage, normal, before);
    const { text: mended, count } = mend(normal.clean);
    const words = withoutGreeting(count === 0 ? normal.words : normalise(mended).words, social);
    const found = concepts.find(words).map((at) => concepts.content[at]!);
    const reading = { normal, language, languageSure, text: mended, mended: count, words, found };
    const from = before.lastTopic === undefined ? undefined : topics.get(before.lastTopic);
    const name = from && content.names[from.service]?.[language];
    const weight = from === undefined ? 0 : followUpWeight(words, found, from, priorsOfContext.elsewhere);
    return from === undefined || weight <= 0 ? reading : { ...reading, context: { weight, from, name: name ?? '' } };
  };

  /** What all scorers say of some words, as log-probabilities. */
  const readings = (
    words: readonly string[],
    { mix, temperature }: Calibration,
    headScores: Float32Array | undefined,
  ) => {
    const { logProbabilities, known } = ngrams(messageFeatures(words, concepts));
    const near = phrases.score(words);
    const mixed = new Float32Array(labels.length);
    for (let at = 0; at < labels.length; at++) {
      let score = mix.ngram * logProbabilities[at]! + mix.phrase * near.nearest[at]!;
      if (headScores && headOrder) score += mix.head * (headScores[headOrder[at]!] ?? -12);
      if (near.same === at) score += 8;
      mixed[at] = score / temperature;
    }
    return { mixed: logSoftmax(mixed), ngram: logProbabilities, known, nearest: near.nearest };
  };

  /** Moves the topics' shares by the context; what small talk and the outside have stays theirs. */
  const intoContext = (mixed: Float32Array, named: Float32Array, { weight, from }: NonNullable<Reading['context']>) => {
    const part = priorsOfContext.named * Math.min(1, weight);
    const [own, other] = [massOf(mixed, topicRows), massOf(named, topicRows)];
    const shares = mixed.map((score, at) =>
      topicRows[at] === undefined ? -Infinity : (1 - part) * (score - own) + part * (named[at]! - other),
    );
    const mass = massOf(shares, topicRows);
    for (let at = 0; at < mixed.length; at++) {
      const topic = topicRows[at];
      if (topic === undefined) continue;
      mixed[at] = own + shares[at]! - mass + weight * priorOf(topic, from, priorsOfContext);
    }
    logSoftmax(mixed);
  };

  return {
    meaning(text, before) {
      const reading = read(text, before);
      const own = meaningText(reading.text, reading.language);
      const name = reading.context?.name ?? '';
      if (own === '' || name === '') return { text: own };
      return { text: own, inContext: `${own.replace(/[\s?!.,…]+$/, '')}, ${name}` };
    },
    score(text, before, calibration, embedding, inContext) {
      const reading = read(text, before);
      const { normal, language, languageSure, words, found, context } = reading;
      const headScores = embedding && head?.predict(embedding);
      const { mixed, ngram, known, nearest } = readings(words, calibration, headScores);
      if (context !== undefined) {
        const named = [...words, ...normalise(context.name).words];
        const namedScores = headScores && (inContext ? head?.predict(inContext) : headScores);
        intoContext(mixed, context.name === '' ? mixed : readings(named, calibration, namedScores).mixed, context);
      }
      const [best, next] = twoBest(mixed, outside);
      const headBest = headScores && headOrder ? Math.exp(headScores[headOrder[best]!] ?? -12) : undefined;
      const evidence: Evidence = {
        language,
        otherAlphabet: language !== 'ro' && /[\u0400-\u04ff]/.test(normal.lower) === (language === 'gag'),
        words: words.length,
        best: Math.exp(mixed[best] ?? -20),
        next: Math.exp(mixed[next] ?? -20),
        ngram: Math.exp(ngram[best] ?? -20),
        ...(headBest !== undefined &&
          headScores && {
            head: headBest,
            headMost: Math.exp(Math.max(...headScores)),
          }),
        rise: riseOf(headScores ?? ngram),
        likeness: nearest[best] ?? 0,
        known,
        ...phrases.explain(words, Math.max(0, best)),
        ...conceptEvidence(found, topicRows[best]),
        action: actions[best] ?? false,
        outside: outside < 0 ? 0 : Math.exp(mixed[outside]!),
        context: context !== undefined,
        mended: reading.mended,
      };
      const label = words.length === 0 ? undefined : labels[best];
      const scored = { language, languageSure, evidence, mixed, label };
      if (context === undefined) return scored;
      const { from } = context;
      const followUp = aspects.read(words, found, { service: from.service, rarity: phrases.rarity });
      return { ...scored, followUp: { ...followUp, from } };
    },
  };
}

/** How much a message looks like a follow-up, 0..1.2: short, opened by "and", "but" ..., naming no other service. */
function followUpWeight(
  words: readonly string[],
  found: readonly ConceptContent[],
  from: TopicContent,
  elsewhere: number,
): number {
  const short = Math.max(0, Math.min(1, (9 - words.length) / 5));
  const speaking = found.filter(({ services }) => services !== undefined && services.length > 0);
  const other = speaking.length > 0 && !speaking.some(({ services }) => services?.includes(from.service));
  return Math.min(1.2, short + (openers.has(words[0] ?? '') ? 0.3 : 0)) * (other ? elsewhere : 1);
}

function priorOf(topic: TopicContent, from: TopicContent, { same, service, related }: ContextPriors): number {
  if (topic.id === from.id) return same;
  if (topic.service === from.service) return service;
  return areRelated(topic, from) ? related : 0;
}

/** Logarithm of the topics' share. */
function massOf(scores: Float32Array, topicRows: readonly (TopicContent | undefined)[]): number {
  let sum = 0;
  for (let at = 0; at < scores.length; at++) if (topicRows[at] !== undefined) sum += Math.exp(scores[at]!);
  return Math.log(Math.max(sum, 1e-30));
}

/** The best log-probability above the mean of all: unlike a share it stays low where nothing fits. */
export function riseOf(logProbabilities: Float32Array): number {
  let sum = 0;
  let most = -Infinity;
  for (const one of logProbabilities) {
    sum += one;
    if (one > most) most = one;
  }
  return logProbabilities.length === 0 ? 0 : most - sum / logProbabilities.length;
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
  const harmShare = harmShareOf(model.labels, options.plain ? () => false : harmOf(content.topics));
  const goOn = goingOn(content.topics, model.labels);
  const hasHead = options.head !== undefined || model.head?.encoder === options.encoder?.id;
  const encoder = hasHead ? options.encoder : undefined;
  const enough = options.fastIsEnough ?? fastIsEnough;
  const decided = (scored: Scored, calibration: Calibration): Understanding => {
    const understanding = goOn(
      scored,
      decide(scored, calibration, model.labels, services, harmShare),
      calibration.gate,
    );
    return options.plain ? { ...understanding, inside: plainInside(scored.evidence) } : understanding;
  };
  const fast = (text: string, before: Before = {}): Understanding =>
    decided(scorer.score(text, before, fastCal), fastCal);

  const fastInTurns = inTurns(fastPerTurn);
  const meaningInTurns = inTurns(1);
  const understand = async (text: string, before: Before = {}): Promise<Understanding> => {
    const first = await fastInTurns(() => fast(text, before));
    if (encoder === undefined || first.confidence >= enough) return first;
    const meaning = scorer.meaning(text, before);
    if (meaning.text === '') return first;
    const texts = meaning.inContext === undefined ? [meaning.text] : [meaning.text, meaning.inContext];
    const [embedding, inContext] = await meaningInTurns(() => encoder.embed(texts));
    return decided(scorer.score(text, before, meaningCal, embedding, inContext), meaningCal);
  };
  return Object.assign(understand, { fast });
}

/** Messages of the fast path between two turns of the event loop: some milliseconds. */
const fastPerTurn = 16;

/**
 * Runs work in its order, at most `perTurn` pieces between two turns of the event loop: the encoder computes in this very
 * thread, and of a hundred messages at once all would be computed in one turn, before anybody else is heard.
 */
function inTurns(perTurn: number): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let left = perTurn;
  return (work) => {
    const mine = last.then(async () => {
      if (left-- <= 0) {
        await new Promise(setImmediate);
        left = perTurn - 1;
      }
      return work();
    });
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * How much a message looks like those that were learned, 0..1, not calibrated: where nothing is known of the outside, the
 * rise and the best label's log-odds part best of some forty scores (shares, energy, neighbours, Mahalanobis distance ...),
 * measured on intents left out of a public set; the weight was chosen on other intents than `bench/nlu/public.ts` leaves out.
 */
const plainInside = ({ rise, best }: Evidence): number => 1 / (1 + Math.exp(9 - rise - 0.6 * logit(best)));

/** Chosen on the development set: above it the encoder changes next to nothing. */
export const fastIsEnough = 0.98;

/** After a topic a short message may well go on from it: small talk must be as likely as not. */
const actInContext = 0.5;
export const actFrom = ({ act }: Gate, context: boolean): number => (context ? Math.max(act, actInContext) : act);

/** The gate. */
export function decide(
  scored: Scored,
  calibration: Calibration,
  labels: readonly string[],
  services: ReadonlyMap<string, string>,
  harmShare: (mixed: Float32Array, given: string) => number,
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
  if (action !== undefined && confidence >= actFrom(gate, evidence.context))
    return { language, languageSure, outcome: 'action', action, confidence, inside, alternatives };
  const topic = action === undefined ? label : alternatives[0]?.topic;
  const named = topic === undefined ? {} : { topic, service: services.get(topic) ?? '' };
  const common = { language, languageSure, confidence, inside, alternatives };
  const sure = confidence >= gate.answer && (1 - confidence) * harmShare(scored.mixed, label) < gate.risk;
  if (action === undefined && sure) return { ...common, outcome: 'answer', ...named };
  if (topic !== undefined && inside >= gate.clarify) return { ...common, outcome: 'clarify', ...named };
  return { ...common, outcome: 'unknown' };
}

/** So much nearer to a way of asking than to small talk must a message be, to ask; thanks after an answer are thanks. */
const nearerThanTalk = 0.2;

/**
 * A follow-up that is nothing without what was spoken of before stays with it: an aspect finds its own topic of that service;
 * where there is none, `asks` says what is asked for, so that it is answered from what the service's other topics say.
 * What names another service, and what the scorers find at once among the service's topics and their neighbours, stands.
 */
function goingOn(topics: readonly TopicContent[], labels: readonly string[]) {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const rows = new Map(labels.map((label, at) => [label, at]));
  return ({ followUp, mixed, label, evidence }: Scored, understood: Understanding, gate: Gate): Understanding => {
    if (followUp === undefined || !followUp.bare) return understood;
    const { from, aspect, named, likeness } = followUp;
    const isTalk = actionOf(label ?? '') !== undefined;
    if (isTalk && likeness < evidence.likeness + nearerThanTalk) return understood;
    const guess = byId.get(understood.topic ?? '');
    const found = understood.outcome === 'answer' ? guess : undefined;
    if (guess !== undefined && guess.service !== from.service && named.includes(guess.service)) return understood;
    if (found !== undefined && found.id !== from.id && (found.service === from.service || areRelated(found, from)))
      return understood;
    if (aspect === undefined) {
      return found === undefined || found.id === from.id ? understood : { ...understood, outcome: 'clarify' };
    }
    if (found !== undefined && answersAspect(found.aspect, aspect) && found.service === from.service) return understood;
    const own = topics.filter(({ service }) => service === from.service);
    const fitting = own.filter((topic) => answersAspect(topic.aspect, aspect));
    const scoreOf = ({ id }: TopicContent): number => mixed[rows.get(id) ?? -1] ?? -Infinity;
    const [topic] = (fitting.length > 0 ? fitting : own).toSorted((a, b) => scoreOf(b) - scoreOf(a));
    if (topic === undefined) return understood;
    const first = { topic: topic.id, confidence: Math.exp(scoreOf(topic)) };
    const others = understood.alternatives.filter((one) => one.topic !== topic.id);
    const { action: _, ...rest } = understood;
    return {
      ...rest,
      outcome: 'answer',
      topic: topic.id,
      service: topic.service,
      confidence: Math.max(understood.confidence, gate.answer),
      alternatives: [first, ...others].slice(0, Math.max(understood.alternatives.length, 1)),
      ...(fitting.length === 0 && { asks: aspect }),
    };
  };
}

const areRelated = (one: TopicContent, other: TopicContent): boolean =>
  one.related?.includes(other.id) === true || other.related?.includes(one.id) === true;

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
