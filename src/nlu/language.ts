/**
 * The language of one message in the closed set ro/ru/gag: our own small model over letters and words, marks kept. Each
 * language has sub-classes for the ways it is typed (without marks, in Latin or Cyrillic letters); borrowed terms are
 * mixed into the training so that the sentence's frame decides, not the term ("cum fac spravka o nesudimosti" is ro).
 */
import type { Language } from '../core/language.js';
import type { Example } from './content.js';
import { type Features, featuresOf } from './features.js';
import { frameWords } from './frame-words.js';
import { cyrillicFromLatin, lowerGagauz } from './gagauz/alphabet.js';
import { type Lesson, type NgramModel, ngramScorer, trainNgrams } from './ngram.js';
import { inLatin, inOldCyrillic, latinSchemes, withoutMarks, withTypos } from './noise.js';
import { cleanText, lowerText } from './normalise.js';
import { oneOf, type Random } from './random.js';

const variants = ['ro', 'ro-plain', 'ru', 'ru-latin', 'gag', 'gag-plain', 'gag-cyrillic'] as const;
type Variant = (typeof variants)[number];
const languageOf: Readonly<Record<Variant, Language>> = {
  ro: 'ro',
  'ro-plain': 'ro',
  ru: 'ru',
  'ru-latin': 'ru',
  gag: 'gag',
  'gag-plain': 'gag',
  'gag-cyrillic': 'gag',
};
const spoken: readonly Language[] = ['ro', 'ru', 'gag'];

/** Below this the message does not say enough: the person's language is kept. */
export const sureEnough = 0.8;

const wordsOf = (text: string): string[] => lowerText(cleanText(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Features of a message for the language: 1-4-grams and words of the lower-case text. */
const languageFeatures = (words: readonly string[]): Features => featuresOf(words, [], 1, 4);

/** The text as people of `language` may type it. */
function asVariant(text: string, variant: Variant, random: Random): string {
  if (variant === 'ro-plain' || variant === 'gag-plain') return withoutMarks(text);
  if (variant === 'ru-latin') return inLatin(text, oneOf(latinSchemes, random));
  if (variant === 'gag-cyrillic') {
    if (/[\u0400-\u04ff]/.test(text)) return text;
    return random() < 0.5 ? cyrillicFromLatin(lowerGagauz(text)) : inOldCyrillic(text, random);
  }
  return text;
}

/** Which variant a phrase is written in, as it stands. */
function variantOf(text: string, language: Language): Variant {
  const cyrillic = /[\u0400-\u04ff]/.test(text);
  if (language === 'ru') return cyrillic ? 'ru' : 'ru-latin';
  if (language === 'gag' && cyrillic) return 'gag-cyrillic';
  return /[^\x20-\x7e]/.test(text) ? language : `${language}-plain`;
}

/** Words of few topics in one language: the terms that people borrow. Frame words stand in many topics. */
function termsOf(examples: readonly Example[]): Map<Language, string[]> {
  const topics = new Map<string, Set<string>>();
  for (const { text, language, label } of examples)
    for (const word of wordsOf(text)) {
      if (word.length < 5) continue;
      const key = `${language} ${word}`;
      const seen = topics.get(key) ?? new Set();
      topics.set(key, seen.add(label));
    }
  const terms = new Map<Language, string[]>(spoken.map((language) => [language, []]));
  for (const [key, labels] of topics) {
    const [language, word] = key.split(' ') as [Language, string];
    if (labels.size <= 4) terms.get(language)!.push(word);
  }
  return terms;
}

/** Trains on all phrases; a few seconds at 4,000 phrases. */
export function trainLanguage(examples: readonly Example[], seed = 7): NgramModel {
  const terms = termsOf(examples);
  const borrowed = (word: string, own: Language, random: Random): string => {
    const from =
      terms.get(
        oneOf(
          spoken.filter((other) => other !== own),
          random,
        ),
      ) ?? [];
    const term = from.length > 0 ? oneOf(from, random) : word;
    const cyrillicFrame = /[\u0400-\u04ff]/.test(word);
    const cyrillicTerm = /[\u0400-\u04ff]/.test(term);
    return cyrillicTerm && !cyrillicFrame && random() < 0.8 ? inLatin(term, oneOf(latinSchemes, random)) : term;
  };
  const lessons: Lesson[] = [];
  const teach = (text: string, language: Language, variant: Variant, weight: number): void => {
    lessons.push({
      label: variants.indexOf(variant),
      weight,
      plain: languageFeatures(wordsOf(asVariant(text, variant, () => 0.3))),
      noisy(random) {
        let words = asVariant(text, variant, random).split(/\s+/);
        if (random() < 0.6 && words.length > 3) {
          const size = 2 + Math.floor(random() * 5);
          const start = Math.floor(random() * Math.max(1, words.length - size));
          words = words.slice(start, start + size);
        }
        const long = words.findIndex((word) => word.length > 4);
        if (random() < 0.2 && words.length >= 3 && long >= 0) words[long] = borrowed(words[long]!, language, random);
        const typed = words.join(' ');
        return languageFeatures(wordsOf(random() < 0.3 ? withTypos(typed, 1, random) : typed));
      },
    });
  };
  const all: { text: string; language: Language; weight: number }[] = examples.map((one) => ({ ...one, weight: 1 }));
  for (const language of spoken)
    for (const word of new Set(frameWords[language].split(/\s+/))) all.push({ text: word, language, weight: 1 });
  for (const { text, language, weight } of all) {
    const own = variantOf(text, language);
    teach(text, language, own, weight);
    if (own === 'ro') teach(text, language, 'ro-plain', weight);
    if (own === 'ru') teach(text, language, 'ru-latin', weight);
    if (own === 'gag') teach(text, language, 'gag-plain', weight);
    if (own === 'gag' || own === 'gag-plain') teach(text, language, 'gag-cyrillic', weight / 2);
  }
  return trainNgrams(variants, lessons, {
    dimensions: 12,
    epochs: 6,
    vocabulary: 16_000,
    rate: 0.05,
    seed,
    smoothing: 0,
    wordWeight: 1,
    rarity: 0.3,
    dropout: 0.2,
    balance: 0.7,
  });
}

export interface LanguageGuess {
  readonly language: Language;
  /** Probability of that language for this message alone, 0..1. */
  readonly sure: number;
  /** The message's own language by letters alone, whatever is kept. */
  readonly probabilities: Readonly<Record<Language, number>>;
}

/** One person in twenty here speaks Gagauz (census of 2014): a word that all three share is rather not Gagauz. */
const likelier = ({ ro, ru, gag }: Readonly<Record<Language, number>>): Language =>
  gag > 2 * Math.max(ro, ru) ? 'gag' : ro >= ru ? 'ro' : 'ru';

/** Reads the language of a lower-cased text; `before` is the conversation's language, kept unless the message is clear. */
export function languageReader(model: NgramModel): (lower: string, before?: Language) => LanguageGuess {
  const score = ngramScorer(model);
  const byVariant = model.labels.map((variant) => languageOf[variant as Variant]);
  return (lower, before) => {
    const words = lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const probabilities: Record<Language, number> = { ro: 0, ru: 0, gag: 0 };
    if (!words.some((word) => /\p{L}/u.test(word))) {
      const kept = before ?? 'ro';
      return { language: kept, sure: 0, probabilities };
    }
    const { logProbabilities } = score(languageFeatures(words.slice(0, 40)));
    byVariant.forEach((language, at) => {
      probabilities[language] += Math.exp(logProbabilities[at]!);
    });
    const best = spoken.reduce((most, language) => (probabilities[language] > probabilities[most] ? language : most));
    const language = probabilities[best] >= sureEnough ? best : (before ?? likelier(probabilities));
    return { language, sure: probabilities[language], probabilities };
  };
}
