import type { Engine, LabelledText } from './engine.js';
import { featuresOf } from './features.js';
import { logSoftmax } from './ngram.js';
import { cleanText, lowerText } from './normalise.js';
import { seededRandom, shuffle } from './random.js';

/** Features share this many places: at our sizes two of them rarely meet. */
const places = 1 << 17;
const epochs = 10;
const rate = 0.5;

/** A text as places and one value for all of them: words, pairs and 2-5-grams of the lower-case text, length 1. */
function read(text: string): { at: Uint32Array; value: number } {
  const words = lowerText(cleanText(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const features = featuresOf(words, [], 2, 5);
  const at = Uint32Array.from([...new Set([...features.words, ...features.grams].map((one) => one % places))]);
  return { at, value: 1 / Math.sqrt(Math.max(1, at.length)) };
}

/**
 * The plain model that anything better must beat: multinomial logistic regression over words and n-grams of the
 * lower-case text, all languages in one; no folding, no noise, no concepts, no gate.
 */
export const linearEngine: Engine = {
  name: 'linear',
  async train(examples) {
    const labels = [...new Set(examples.map(({ label }) => label))];
    const { weights, bias } = learn(examples, labels);
    return {
      bytes: 4 * (weights.reduce((sum, one) => sum + (one === 0 ? 0 : 1), 0) + bias.length),
      async classify(text) {
        const scores = scoresOf(read(text), weights, bias);
        return labels
          .map((label, at) => ({ label, score: Math.exp(scores[at]!) }))
          .sort((one, other) => other.score - one.score);
      },
    };
  },
};

/** Log-probability of each label. `weights` stand by place, then by label. */
function scoresOf({ at, value }: ReturnType<typeof read>, weights: Float32Array, bias: Float32Array): Float32Array {
  const scores = new Float32Array(bias);
  for (const place of at)
    for (let label = 0; label < scores.length; label++)
      scores[label] = scores[label]! + weights[place * scores.length + label]! * value;
  return logSoftmax(scores);
}

function learn(examples: readonly LabelledText[], labels: readonly string[]): Record<'weights' | 'bias', Float32Array> {
  const random = seededRandom(1);
  const weights = new Float32Array(places * labels.length);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const bias = new Float32Array(labels.length);
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const lessons = examples.map(({ text, label }) => ({ ...read(text), label: numbers.get(label)! }));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const lesson of shuffle(lessons, random)) {
      const scores = scoresOf(lesson, weights, bias);
      for (let label = 0; label < labels.length; label++) {
        const slope = Math.exp(scores[label]!) - (label === lesson.label ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        bias[label] = bias[label]! - 0.01 * slope;
        const step = slope * lesson.value;
        for (const place of lesson.at) {
          const at = place * labels.length + label;
          squares[at] = squares[at]! + step * step;
          weights[at] = weights[at]! - (rate * step) / Math.sqrt(squares[at]!);
        }
      }
    }
  return { weights, bias };
}
