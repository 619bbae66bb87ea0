/**
 * From what the scorers say to one calibrated probability, and from that to what the bot does.
 * The numbers were fitted on the development set (`bench/nlu/fit.ts`), never on the phrases.
 */
import type { Language } from '../core/language.js';

/** How much each scorer counts: labels are ordered by the weighted sum of log-probabilities and likeness. */
export interface Mix {
  readonly ngram: number;
  readonly head: number;
  readonly phrase: number;
}

/** What is known about one message and its best label, before calibration. */
export interface Evidence {
  readonly language: Language;
  /** Russian or Gagauz in the other alphabet. */
  readonly otherAlphabet: boolean;
  readonly words: number;
  /** Mixed probability of the best label and of the next one, 0..1. */
  readonly best: number;
  readonly next: number;
  /** The n-gram model's own probability of the best label. */
  readonly ngram: number;
  /** The head's own; absent without an encoder. */
  readonly head?: number;
  /** The head's highest probability, whatever the label. */
  readonly headMost?: number;
  /** How far the best log-probability (the head's, else the n-grams') rises above the mean of all labels. */
  readonly rise: number;
  /** Likeness of the best label's nearest phrase, 0..1. */
  readonly likeness: number;
  /** Share of known features, 0..1. */
  readonly known: number;
  readonly here: number;
  readonly elsewhere: number;
  readonly nowhere: number;
  /** A word of what we do not cover; `weak`: one that proves nothing alone. */
  readonly uncovered: boolean;
  readonly weak: boolean;
  /** A concept speaks for the best topic's service; `others`: concepts speak only for other services. */
  readonly ours: boolean;
  readonly others: boolean;
  /** What is asked about (price, place ...) is named, and it is not the best topic's aspect. */
  readonly otherAspect: boolean;
  /** The best label is small talk or a wish. */
  readonly action: boolean;
  /** The probability that the model gives to "outside", 0..1. */
  readonly outside: number;
  readonly context: boolean;
  /** Words with a typing error that was mended. */
  readonly mended: number;
}

/** Log-odds, bounded. */
export const logit = (share: number): number => Math.log(Math.max(share, 1e-4) / Math.max(1 - share, 1e-4));

/** The evidence as numbers of about one size; the order is that of the fitted weights. */
export function evidenceNumbers(evidence: Evidence): number[] {
  const content = evidence.here + evidence.elsewhere + evidence.nowhere;
  const numbers = [
    1,
    logit(evidence.best) / 4,
    Math.min(6, Math.log(Math.max(evidence.best, 1e-4) / Math.max(evidence.next, 1e-4))) / 3,
    logit(evidence.ngram) / 4,
    evidence.likeness,
    evidence.known,
    content > 0 ? evidence.nowhere / (content + 1) : 0,
    content > 0 ? evidence.elsewhere / (content + 1) : 0,
    Math.min(3, evidence.here) / 3,
    evidence.uncovered ? 1 : 0,
    evidence.weak ? 1 : 0,
    evidence.ours ? 1 : 0,
    evidence.others ? 1 : 0,
    evidence.otherAspect ? 1 : 0,
    Math.log(1 + evidence.words) / 3,
    logit(evidence.outside) / 4,
    evidence.action ? 1 : 0,
    evidence.context ? 1 : 0,
    evidence.language === 'ru' ? 1 : 0,
    evidence.language === 'gag' ? 1 : 0,
    evidence.otherAlphabet ? 1 : 0,
    Math.min(3, evidence.mended) / 3,
    evidence.rise / 10,
  ];
  if (evidence.head !== undefined) numbers.push(logit(evidence.head) / 4, logit(evidence.headMost ?? 0) / 4);
  return numbers;
}

/** Probability by logistic regression: numbers x weights. */
export function probabilityOf(numbers: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (numbers[at] ?? 0) * weights[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** One set of numbers: with the encoder or without. */
export interface Calibration {
  readonly mix: Mix;
  /** The mixed scores are divided by this before they become probabilities. */
  readonly temperature: number;
  /** Weights of the probability that the best label is right. */
  readonly right: readonly number[];
  /** Weights of the probability that the message is one of ours at all. */
  readonly inside: readonly number[];
  readonly gate: Gate;
}

export interface Gate {
  /** Answer from this probability of being right. */
  readonly answer: number;
  /**
   * ... and only while the risk of harm (the doubt, times the share of it that would harm) stays below this: where
   * another answer would cost money, a deadline or a document, the question back comes earlier.
   */
  readonly risk: number;
  /** Small talk is cheap to get wrong, so it may act earlier. */
  readonly act: number;
  /** Offer buttons from this probability of being one of ours. */
  readonly clarify: number;
}

/**
 * Logistic regression by gradient descent with an L2 penalty: `rows` are `evidenceNumbers`, `truth` 0 or 1, `shares` how
 * much each row counts. Weights come back rounded to three decimals, so that a fit on another machine is the same file.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  penalty = 0.003,
  shares: readonly number[] = rows.map(() => 1),
): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(1e-8);
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (let round = 0; round < 1000; round++) {
    const slope = new Array<number>(size).fill(0);
    rows.forEach((row, at) => {
      const error = ((probabilityOf(row, weights) - truth[at]!) * shares[at]!) / total;
      for (let d = 0; d < size; d++) slope[d]! += error * row[d]!;
    });
    for (let d = 0; d < size; d++) {
      const step = slope[d]! + (d === 0 ? 0 : penalty * weights[d]!);
      squares[d]! += step * step;
      weights[d]! -= (0.5 * step) / Math.sqrt(squares[d]!);
    }
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}
