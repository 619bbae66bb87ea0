/**
 * The joint n-gram model: features of all languages share one table of short vectors (low rank), their weighted sum goes
 * through one matrix to all labels. What it learns of "how much does X cost" in one topic helps in the others.
 * Trained with Adagrad on phrases and on noise made from them; kept as 8-bit numbers.
 */
import type { Features } from './features.js';
import { type Random, seededRandom, shuffle } from './random.js';

/** One thing to learn. */
export interface Lesson {
  readonly label: number;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
  /** Features of the phrase as it stands. */
  readonly plain: Features;
  /** Features of one noisy copy. */
  noisy(random: Random): Features;
}

export interface NgramOptions {
  /** Length of a feature's vector. */
  readonly dimensions: number;
  readonly epochs: number;
  /** Most features kept, the most frequent first. */
  readonly vocabulary: number;
  readonly rate: number;
  readonly seed: number;
  /** Share of probability spread over the other labels. */
  readonly smoothing: number;
  /** Weight of words and word pairs against n-grams, by length of their parts. */
  readonly wordWeight: number;
  /** How much rarer features weigh more: value = (1 / share of lessons) ** rarity, by logarithm. */
  readonly rarity: number;
  /** Share of features left out at random while learning, so that no single one is trusted. */
  readonly dropout: number;
  /** 0: every phrase counts alike; 1: every label counts alike. */
  readonly balance: number;
}

export const ngramDefaults: NgramOptions = {
  dimensions: 64,
  epochs: 12,
  vocabulary: 40_000,
  rate: 0.05,
  seed: 20_261,
  smoothing: 0.02,
  wordWeight: 0.7,
  rarity: 0.7,
  dropout: 0.4,
  balance: 0.5,
};

/** The trained model: plain arrays, ready for the model file. */
export interface NgramModel {
  readonly labels: readonly string[];
  readonly dimensions: number;
  readonly wordWeight: number;
  /** Weight of each feature: rare ones say more. */
  readonly importance: Float32Array;
  /** Sorted feature numbers; the position is the row of `vectors`. */
  readonly features: Uint32Array;
  /** Rows x dimensions. */
  readonly vectors: Int8Array;
  /** What one step of a row of `vectors` is worth. */
  readonly scales: Float32Array;
  /** Labels x dimensions. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Open addressing over feature numbers; the answer is the row or -1. */
class Rows {
  readonly #keys: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor(features: Uint32Array) {
    let size = 1024;
    while (size < features.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    features.forEach((feature, row) => {
      let at = (Math.imul(feature, 0x9e3779b1) >>> 8) & this.#mask;
      while (this.#rows[at]! >= 0) at = (at + 1) & this.#mask;
      this.#keys[at] = feature;
      this.#rows[at] = row;
    });
  }

  row(feature: number): number {
    let at = (Math.imul(feature, 0x9e3779b1) >>> 8) & this.#mask;
    for (;;) {
      const row = this.#rows[at]!;
      if (row < 0 || this.#keys[at] === feature) return row;
      at = (at + 1) & this.#mask;
    }
  }
}

/** Known features of a message as rows and their weights; both kinds have length 1 before they are weighed. */
function weigh(
  features: Features,
  rows: Rows,
  importance: Float32Array,
  wordWeight: number,
  keep?: () => boolean,
): { rows: Int32Array; values: Float32Array } {
  const found = new Int32Array(features.words.length + features.grams.length);
  const values = new Float32Array(found.length);
  let count = 0;
  for (const [kind, weight] of [
    [features.words, wordWeight],
    [features.grams, 1],
  ] as const) {
    const start = count;
    let squares = 0;
    for (const feature of kind) {
      const row = rows.row(feature);
      if (row < 0 || (keep !== undefined && !keep())) continue;
      const value = importance[row]!;
      squares += value * value;
      found[count] = row;
      values[count++] = value;
    }
    const scale = weight / Math.sqrt(Math.max(1e-9, squares));
    for (let at = start; at < count; at++) values[at] = values[at]! * scale;
  }
  return { rows: found.subarray(0, count), values: values.subarray(0, count) };
}

/** Turns scores into log-probabilities in place. */
export function logSoftmax(scores: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const norm = most + Math.log(sum);
  for (let at = 0; at < scores.length; at++) scores[at] = scores[at]! - norm;
  return scores;
}

/** Noisy copies of each lesson; drawn once, because reading a text costs more than learning from it. */
const copies = 4;

/** A lesson with its copies read: the phrase as it stands, then the noisy ones. */
interface Read {
  readonly label: number;
  readonly weight: number;
  readonly versions: readonly Features[];
}

/** Features seen in at least two texts, the most frequent first, at most `options.vocabulary`; sorted by number. */
function vocabularyOf(
  lessons: readonly Read[],
  options: NgramOptions,
): { features: Uint32Array; importance: Float32Array } {
  const counts = new Map<number, number>();
  let texts = 0;
  for (const { versions } of lessons)
    for (const { words, grams } of versions.slice(0, 3)) {
      texts++;
      for (const feature of new Set([...words, ...grams])) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const kept = [...counts].filter(([, times]) => times > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const features = Uint32Array.from(kept.slice(0, options.vocabulary).map(([feature]) => feature)).sort();
  const importance = Float32Array.from(
    features,
    (feature) => Math.log((texts + 1) / counts.get(feature)!) ** options.rarity,
  );
  return { features, importance };
}

export function trainNgrams(
  labels: readonly string[],
  lessons: readonly Lesson[],
  chosen: Partial<NgramOptions> = {},
  onProgress: (share: number) => void = () => {},
): NgramModel {
  const options = { ...ngramDefaults, ...chosen };
  const { dimensions: width, epochs, rate, smoothing } = options;
  const random = seededRandom(options.seed);
  const read = lessons.map(({ label, weight = 1, plain, noisy }): Read => {
    const versions = [plain, ...Array.from({ length: copies }, () => noisy(random))];
    return { label, weight, versions };
  });
  const { features, importance } = vocabularyOf(read, options);
  const keep = (): boolean => random() >= options.dropout;
  const rows = new Rows(features);

  const vectors = new Float32Array(features.length * width).map(() => (random() - 0.5) / width);
  const vectorSquares = new Float32Array(features.length).fill(1e-6);
  const weights = new Float32Array(labels.length * width).map(() => (random() - 0.5) * 0.5);
  const weightSquares = new Float32Array(weights.length).fill(1e-6);
  const bias = new Float32Array(labels.length);
  const shares = balance(labels.length, read, options.balance);

  const order = Uint32Array.from(read.keys());
  const hidden = new Float32Array(width);
  const back = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const lesson = read[index]!;
      const drawn = lesson.versions[epoch % 3 === 0 ? 0 : 1 + (epoch % copies)]!;
      const { rows: found, values } = weigh(
        drawn,
        rows,
        importance,
        options.wordWeight,
        options.dropout > 0 ? keep : undefined,
      );
      hidden.fill(0);
      for (let at = 0; at < found.length; at++) {
        const base = found[at]! * width;
        const value = values[at]!;
        for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + value * vectors[base + d]!;
      }
      const scores = new Float32Array(labels.length);
      for (let label = 0; label < labels.length; label++) {
        let score = bias[label]!;
        const base = label * width;
        for (let d = 0; d < width; d++) score += weights[base + d]! * hidden[d]!;
        scores[label] = score;
      }
      logSoftmax(scores);
      back.fill(0);
      const share = shares[lesson.label]! * lesson.weight;
      for (let label = 0; label < labels.length; label++) {
        const wanted = smoothing / labels.length + (label === lesson.label ? 1 - smoothing : 0);
        const slope = (Math.exp(scores[label]!) - wanted) * share;
        if (Math.abs(slope) < 1e-5) continue;
        bias[label] = bias[label]! - 0.01 * slope;
        const base = label * width;
        for (let d = 0; d < width; d++) {
          back[d] = back[d]! + slope * weights[base + d]!;
          const step = slope * hidden[d]!;
          const square = weightSquares[base + d]! + step * step;
          weightSquares[base + d] = square;
          weights[base + d] = weights[base + d]! - (rate * step) / Math.sqrt(square);
        }
      }
      // One step size a row: as accurate as one a number (measured), for one square root instead of `width`.
      let slopes = 0;
      for (let d = 0; d < width; d++) slopes += back[d]! * back[d]!;
      slopes /= width;
      for (let at = 0; at < found.length; at++) {
        const row = found[at]!;
        const value = values[at]!;
        const square = vectorSquares[row]! + value * value * slopes;
        vectorSquares[row] = square;
        const step = (rate * value) / Math.sqrt(square);
        const base = row * width;
        for (let d = 0; d < width; d++) vectors[base + d] = vectors[base + d]! - step * back[d]!;
      }
    }
    onProgress((epoch + 1) / epochs);
  }
  return {
    labels,
    dimensions: width,
    wordWeight: options.wordWeight,
    features,
    importance,
    ...inBytes(vectors, width),
    weights,
    bias,
  };
}

/** A label's share in the learning: labels with few phrases count more, the mean over lessons is 1. */
function balance(labels: number, lessons: readonly Read[], power: number): Float32Array {
  const counts = new Float32Array(labels);
  let total = 0;
  for (const { label, weight } of lessons) {
    counts[label] = counts[label]! + weight;
    total += weight;
  }
  const shares = counts.map((count) => (count > 0 ? (total / labels / count) ** power : 0));
  let sum = 0;
  for (const { label, weight } of lessons) sum += shares[label]! * weight;
  return shares.map((share) => (share * total) / Math.max(sum, 1e-9));
}

/** One byte a number, one scale a row. */
function inBytes(vectors: Float32Array, width: number): { vectors: Int8Array; scales: Float32Array } {
  const bytes = new Int8Array(vectors.length);
  const scales = new Float32Array(vectors.length / width);
  for (let row = 0; row < scales.length; row++) {
    let most = 1e-9;
    for (let d = 0; d < width; d++) most = Math.max(most, Math.abs(vectors[row * width + d]!));
    scales[row] = most / 127;
    for (let d = 0; d < width; d++) bytes[row * width + d] = Math.round((vectors[row * width + d]! / most) * 127);
  }
  return { vectors: bytes, scales };
}

/** What the model says of a message. */
export interface NgramScores {
  /** One for each label, in the model's order. */
  readonly logProbabilities: Float32Array;
  /** Share of the message's features that training has seen, 0..1. */
  readonly known: number;
}

/** A scorer over a trained model; builds its look-up table once. */
export function ngramScorer(model: NgramModel): (features: Features) => NgramScores {
  const rows = new Rows(model.features);
  const { dimensions: width, vectors, scales, weights, bias } = model;
  return (features) => {
    const { rows: found, values } = weigh(features, rows, model.importance, model.wordWeight);
    const hidden = new Float32Array(width);
    for (let at = 0; at < found.length; at++) {
      const row = found[at]!;
      const base = row * width;
      const value = values[at]! * scales[row]!;
      for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + value * vectors[base + d]!;
    }
    const scores = new Float32Array(bias);
    for (let label = 0; label < scores.length; label++) {
      const base = label * width;
      let score = scores[label]!;
      for (let d = 0; d < width; d++) score += weights[base + d]! * hidden[d]!;
      scores[label] = score;
    }
    const all = features.words.length + features.grams.length;
    return { logProbabilities: logSoftmax(scores), known: all === 0 ? 0 : found.length / all };
  };
}
