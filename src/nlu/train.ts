import { isLanguage, type Language } from '../core/language.js';
import { type Concepts, openConcepts } from './concepts.js';
import { contentHash, type Example, examplesOf, type NluContent, outsideLabel, type Phrases } from './content.js';
import { type HeadOptions, trainHead } from './encoder/head.js';
import type { LabelledText } from './engine.js';
import { type Features, featuresOf } from './features.js';
import { frameWords } from './frame-words.js';
import { hasCyrillic, latinFromCyrillic } from './gagauz/alphabet.js';
import { trainLanguage } from './language.js';
import type { NluModel } from './model-file.js';
import { type Lesson, type NgramOptions, trainNgrams } from './ngram.js';
import { noisy } from './noise.js';
import { cleanText, lowerText, normalise } from './normalise.js';
import { indexPhrases } from './phrases.js';
import { oneOf, type Random, seededRandom } from './random.js';
import { trainSpelling } from './spelling.js';

export interface TrainOptions {
  readonly seed?: number;
  readonly ngrams?: Partial<NgramOptions>;
  /** More phrases, in any language; those outside ro/ru/gag take the plain path (no language of their own). */
  readonly examples?: readonly LabelledText[];
  /** Parts that an ablation leaves out. */
  readonly without?: readonly TrainPart[];
  /** Grows from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
export type TrainPart = 'concepts' | 'frames' | 'follow-ups' | 'noise' | 'outside' | 'greetings';

/** Weight of generated phrases against written ones. */
const frameWeight = 0.3;
const followUpWeight = 0.3;
const outsideWeight = 0.5;
/** Lessons for each uncovered concept and language. */
const outsideCopies = 2;

/** The words of a message and its concepts, as the n-gram model reads them. */
export function messageFeatures(words: readonly string[], concepts: Concepts): Features {
  return featuresOf(
    words,
    concepts.find(words).map((at) => concepts.ids[at]!),
  );
}

/** Something to learn from that is drawn anew each time: a written phrase, or one made from a frame. */
interface Source {
  readonly label: string;
  readonly language: string;
  readonly weight: number;
  draw(random: Random): string;
}

const spoken: readonly Language[] = ['ro', 'ru', 'gag'];

/** Frames with the service's name in them, for each topic of the aspect. */
function fromFrames(content: NluContent): Source[] {
  const made: Source[] = [];
  for (const { id, service, aspect } of content.topics) {
    const names = content.names[service];
    const frames = content.aspects.find((one) => one.aspect === aspect)?.frames;
    for (const language of spoken) {
      const own = frames?.[language] ?? [];
      if (names === undefined || own.length === 0) continue;
      const draw = (random: Random): string => oneOf(own, random).replace('{service}', names[language]);
      for (let copy = 0; copy < 2; copy++) made.push({ label: id, language, weight: frameWeight, draw });
    }
  }
  return made;
}

/** Follow-ups belong to every topic of their aspect alike; the conversation decides which one is meant. */
function fromFollowUps(content: NluContent): Source[] {
  const made: Source[] = [];
  for (const { aspect, followUps } of content.aspects) {
    const topics = content.topics.filter((topic) => topic.aspect === aspect);
    for (const language of spoken) {
      const own = followUps[language] ?? [];
      if (own.length === 0) continue;
      for (const { id } of topics)
        made.push({ label: id, language, weight: followUpWeight, draw: (random) => oneOf(own, random) });
    }
  }
  return made;
}

/** What we do not cover: written phrases, and the frames of all aspects around each word that we do not cover. */
function fromOutside(content: NluContent): Source[] {
  const made: Source[] = [];
  for (const language of spoken)
    for (const text of content.outside?.[language] ?? [])
      made.push({ label: outsideLabel, language, weight: 1, draw: () => text });
  for (const { covered, weak, forms } of content.concepts) {
    if (covered || weak) continue;
    for (const language of spoken) {
      const own = forms.filter((form) => mayBe(form, language));
      const frames = content.aspects.flatMap((one) => one.frames[language] ?? []);
      if (own.length === 0) continue;
      for (let copy = 0; copy < outsideCopies; copy++)
        made.push({
          label: outsideLabel,
          language,
          weight: outsideWeight,
          draw(random) {
            const form = oneOf(own, random).replaceAll('*', '');
            return frames.length === 0 || random() < 0.4 ? form : oneOf(frames, random).replace('{service}', form);
          },
        });
    }
  }
  return made;
}
const mayBe = (form: string, language: Language): boolean =>
  hasCyrillic(form) ? language === 'ru' : language === 'gag' ? !/[ăâîţțș]/.test(form) : language === 'ro';

const isOurs = (example: LabelledText): example is Example => isLanguage(example.language);

/** Greetings as people put them before a question. */
function greetingsOf(content: NluContent): Readonly<Record<Language, readonly string[]>> {
  const phrases: Phrases = content.smalltalk.find(({ action }) => action === 'greeting')?.phrases ?? {};
  const short = (language: Language): string[] =>
    (phrases[language] ?? []).filter((text) => text.split(/\s+/).length <= 3);
  return { ro: short('ro'), ru: short('ru'), gag: short('gag') };
}

/** Trains everything but the head: some tens of seconds at 156 topics x 90 phrases. The same content gives the same model. */
export function trainFast(content: NluContent, options: TrainOptions = {}): NluModel {
  const { seed = 1, onProgress = () => {} } = options;
  const without = new Set(options.without ?? []);
  const random = seededRandom(seed);
  const examples: readonly LabelledText[] = [...examplesOf(content), ...(options.examples ?? [])];
  const sources: Source[] = [
    ...examples.map(({ text, ...rest }): Source => ({ ...rest, weight: 1, draw: () => text })),
    ...(without.has('frames') ? [] : fromFrames(content)),
    ...(without.has('follow-ups') ? [] : fromFollowUps(content)),
    ...(without.has('outside') ? [] : fromOutside(content)),
  ];
  const concepts = openConcepts(without.has('concepts') ? [] : content.concepts);
  const labels = [...new Set(sources.map(({ label }) => label))];
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const greetings = greetingsOf(content);

  const features = (text: string): Features => messageFeatures(normalise(text).words, concepts);
  const lessons = sources.map(({ label, language, weight, draw }): Lesson => {
    const greeted = (text: string, chance: Random): string => {
      const hello = isLanguage(language) ? greetings[language] : [];
      const greets = !without.has('greetings') && !label.startsWith('action:') && hello.length > 0;
      return greets && chance() < 0.1 ? `${oneOf(hello, chance)} ${text}` : text;
    };
    const plain = features(draw(random));
    return {
      label: numbers.get(label)!,
      weight,
      plain,
      noisy: (chance) =>
        features(without.has('noise') ? draw(chance) : noisy(greeted(draw(chance), chance), language, chance)),
    };
  });
  const language = trainLanguage(examples.filter(isOurs));
  onProgress(0.1);
  const ngrams = trainNgrams(labels, lessons, { seed, ...options.ngrams }, (share) => onProgress(0.1 + 0.9 * share));
  const written = [...examples, ...outsideExamples(content)].filter(({ label }) => numbers.has(label));
  const phrases = indexPhrases(
    labels,
    written.map(({ text, label }) => ({ label: numbers.get(label)!, words: normalise(text).words })),
  );
  const spelling = trainSpelling(taughtTexts(content, examples));
  return { hash: contentHash(content), labels, ngrams, language, phrases, spelling };
}

/** Everything that says how a word is spelt; what we do not cover too, or its words would be mended into ours. */
function* taughtTexts(content: NluContent, examples: readonly LabelledText[]): Generator<string> {
  for (const { text } of examples) yield text;
  for (const { text } of outsideExamples(content)) yield text;
  for (const { forms } of content.concepts) for (const form of forms) yield form.replaceAll('*', '');
  for (const { frames, followUps } of content.aspects)
    for (const language of spoken) yield* [...(frames[language] ?? []), ...(followUps[language] ?? [])];
  for (const names of Object.values(content.names)) yield* Object.values(names);
  yield* Object.values(frameWords);
}

/** What the encoder reads: the person's own letters, Cyrillic Gagauz in Latin. */
export const meaningText = (clean: string, language: string): string =>
  language === 'gag' && hasCyrillic(clean) ? latinFromCyrillic(lowerText(clean)) : clean;

export interface TrainMeaningOptions extends HeadOptions {
  /** `Encoder.id`, kept with the head: a head fits one encoder only. */
  readonly encoder: string;
  /** More phrases, as in `TrainOptions`. */
  readonly examples?: readonly LabelledText[];
}

/**
 * Trains the head on the embeddings of all phrases; seconds once they are embedded. `embed` gives one unit vector a text
 * (`encoder/embedding-cache.ts` remembers them by phrase).
 */
export async function trainMeaning(
  content: NluContent,
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
  options: TrainMeaningOptions,
): Promise<NonNullable<NluModel['head']>> {
  const { encoder, examples: more = [], ...headOptions } = options;
  const examples = [...meaningExamples(content), ...more.map(toMeaning)];
  const embeddings = await embed(examples.map(({ text }) => text));
  const head = await trainHead(
    examples.map(({ label }, at) => ({ label, embedding: embeddings[at]! })),
    headOptions,
  );
  return { encoder, head };
}

/** The texts that the head learns from, prepared for the encoder: embed these ahead of time. */
export const meaningExamples = (content: NluContent): { text: string; label: string }[] =>
  [...examplesOf(content), ...outsideExamples(content)].map(toMeaning);

const toMeaning = ({ text, language, label }: LabelledText): { text: string; label: string } => ({
  text: meaningText(cleanText(text), language),
  label,
});

const outsideExamples = (content: NluContent): Example[] =>
  spoken.flatMap((language) =>
    (content.outside?.[language] ?? []).map((text) => ({ text, language, label: outsideLabel })),
  );
