import { AppError } from '../../core/app-error.js';
import { seededRandom, shuffle } from '../random.js';

/**
 * The part of the meaning scorer that is trained here, at every change of content: multinomial logistic regression on
 * embeddings. A new topic costs seconds and no Python, because the encoder under it stays as it is.
 */
export interface Head {
  readonly labels: readonly string[];
  readonly dimensions: number;
  /** Log-probability of each label, in the order of `labels`; an embedding of `dimensions` numbers goes in. */
  predict(embedding: Float32Array): Float32Array;
}

export interface HeadExample {
  readonly embedding: Float32Array;
  readonly label: string;
}

export interface HeadOptions {
  /** Inverse strength of the L2 penalty, as in `C * sum(losses) + |w|^2 / 2`. */
  readonly c?: number;
  readonly epochs?: number;
  /** Step of stochastic gradient descent at the start; it falls to nothing in a half cosine. */
  readonly rate?: number;
  /** Every label counts alike, however many examples it has. */
  readonly balanced?: boolean;
  readonly seed?: number;
  /** After each stretch of work; `done` grows to `total` examples seen. */
  readonly onProgress?: (done: number, total: number) => void;
}

export const headDefaults = { c: 30, epochs: 10, rate: 0.2, balanced: true, seed: 20_262 } as const;

/** Length of a centred embedding before the weights: logistic regression wants more room than the unit sphere. */
const inputLength = 4;
/** A label's share below which its weights are left alone: saves nine tenths of the updates. */
const smallShare = 1e-4;
/** Work between two turns of the event loop. */
const stretchMs = 15;

/**
 * Learns to tell the labels apart. The same examples, options and seed give the same head on the same machine. Gives
 * the event loop back every few milliseconds. Throws MODEL_INVALID without examples or with embeddings of two widths.
 */
export async function trainHead(examples: readonly HeadExample[], options: HeadOptions = {}): Promise<Head> {
  const { c, epochs, rate, balanced, seed } = { ...headDefaults, ...options };
  const dimensions = examples[0]?.embedding.length ?? 0;
  if (dimensions === 0 || examples.some((example) => example.embedding.length !== dimensions))
    throw new AppError('MODEL_INVALID', 'the head needs examples, all with embeddings of one width');
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const targets = Int32Array.from(examples, (example) => numberOf.get(example.label)!);
  const mean = meanOf(examples, dimensions);
  const inputs = new Float32Array(examples.length * dimensions);
  examples.forEach((example, row) => {
    inputs.set(centred(example.embedding, mean), row * dimensions);
  });

  const model = startedModel(labels, mean, inputs, targets);
  const importance = balanced ? balance(targets, labels.length) : new Float32Array(labels.length).fill(1);
  const order = Int32Array.from(targets.keys());
  const random = seededRandom(seed);
  const total = epochs * order.length;
  let done = 0;
  let rested = performance.now();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const step = rate * 0.5 * (1 + Math.cos((Math.PI * done) / total));
      model.learn(
        inputs.subarray(row * dimensions, (row + 1) * dimensions),
        targets[row]!,
        step * importance[targets[row]!]!,
      );
      done++;
      if ((done & 15) === 0 && performance.now() - rested > stretchMs) {
        options.onProgress?.(done, total);
        await new Promise(setImmediate);
        rested = performance.now();
      }
    }
    model.shrink(rate * 0.5 * (1 / c)); // the penalty of one epoch: mean step times examples times 1 / (c * examples)
  }
  options.onProgress?.(total, total);
  return model;
}

class LinearHead implements Head {
  readonly dimensions: number;
  /** Shares of the last example, one a label. */
  readonly #shares: Float64Array;

  constructor(
    readonly labels: readonly string[],
    readonly mean: Float32Array,
    /** Labels x dimensions. */
    readonly weights: Float32Array,
    readonly bias: Float32Array,
  ) {
    this.dimensions = mean.length;
    this.#shares = new Float64Array(labels.length);
  }

  predict(embedding: Float32Array): Float32Array {
    const input = centred(embedding, this.mean);
    const logits = Float32Array.from(this.labels, (_, label) => this.#logit(input, label));
    let top = -Infinity;
    for (const logit of logits) if (logit > top) top = logit;
    let sum = 0;
    for (const logit of logits) sum += Math.exp(logit - top);
    const floor = top + Math.log(sum);
    return logits.map((logit) => logit - floor);
  }

  /** One step of gradient descent on one example. */
  learn(input: Float32Array, target: number, step: number): void {
    const shares = this.#shares;
    let top = -Infinity;
    for (let label = 0; label < shares.length; label++) {
      const logit = this.#logit(input, label);
      shares[label] = logit;
      if (logit > top) top = logit;
    }
    let sum = 0;
    for (let label = 0; label < shares.length; label++) {
      const share = Math.exp(shares[label]! - top);
      shares[label] = share;
      sum += share;
    }
    for (let label = 0; label < shares.length; label++) {
      const error = shares[label]! / sum - (label === target ? 1 : 0);
      if (error < smallShare && error > -smallShare) continue;
      this.#move(input, label, -step * error);
    }
  }

  shrink(share: number): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i]! *= 1 - share;
  }

  #logit(input: Float32Array, label: number): number {
    const weights = this.weights;
    const start = label * this.dimensions;
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let i = 0; i < this.dimensions; i += 4) {
      one += weights[start + i]! * input[i]!;
      two += weights[start + i + 1]! * input[i + 1]!;
      three += weights[start + i + 2]! * input[i + 2]!;
      four += weights[start + i + 3]! * input[i + 3]!;
    }
    return one + two + three + four + this.bias[label]!;
  }

  #move(input: Float32Array, label: number, by: number): void {
    const start = label * this.dimensions;
    for (let i = 0; i < this.dimensions; i++) this.weights[start + i]! += by * input[i]!;
    this.bias[label]! += by;
  }
}

/** A head as text, for the model file: numbers as little-endian float32 in base64. */
export interface WrittenHead {
  readonly labels: readonly string[];
  readonly mean: string;
  readonly weights: string;
  readonly bias: string;
}

export function writeHead(head: Head): WrittenHead {
  if (!(head instanceof LinearHead)) throw new AppError('MODEL_INVALID', 'only a trained head can be written');
  const { labels, mean, weights, bias } = head;
  return { labels, mean: base64(mean), weights: base64(weights), bias: base64(bias) };
}

/** Throws MODEL_INVALID when the numbers do not fit the labels. */
export function readHead(written: WrittenHead): Head {
  const [mean, weights, bias] = [floats(written.mean), floats(written.weights), floats(written.bias)];
  if (bias.length !== written.labels.length || weights.length !== mean.length * bias.length || mean.length % 4 !== 0)
    throw new AppError('MODEL_INVALID', 'the head of the meaning scorer is cut off: run "npm run train"');
  return new LinearHead(written.labels, mean, weights, bias);
}

function base64(values: Float32Array): string {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => {
    bytes.writeFloatLE(value, 4 * i);
  });
  return bytes.toString('base64');
}

function floats(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readFloatLE(4 * i));
}

function meanOf(examples: readonly HeadExample[], dimensions: number): Float32Array {
  const mean = new Float64Array(dimensions);
  for (const { embedding } of examples)
    for (let i = 0; i < dimensions; i++) mean[i]! += embedding[i]! / examples.length;
  return Float32Array.from(mean);
}

/** Minus the mean, `inputLength` long (or zero). */
function centred(embedding: Float32Array, mean: Float32Array): Float32Array {
  const input = new Float32Array(mean.length);
  let squares = 0;
  for (let i = 0; i < input.length; i++) {
    const value = embedding[i]! - mean[i]!;
    input[i] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? inputLength / Math.sqrt(squares) : 0;
  for (let i = 0; i < input.length; i++) input[i]! *= scale;
  return input;
}

/** Starts from the labels' mean directions: most of the way is then done, and the rest takes few epochs. */
function startedModel(
  labels: readonly string[],
  mean: Float32Array,
  inputs: Float32Array,
  targets: Int32Array,
): LinearHead {
  const dimensions = mean.length;
  const weights = new Float32Array(labels.length * dimensions);
  targets.forEach((target, row) => {
    for (let i = 0; i < dimensions; i++) weights[target * dimensions + i]! += inputs[row * dimensions + i]!;
  });
  for (let label = 0; label < labels.length; label++) {
    const row = weights.subarray(label * dimensions, (label + 1) * dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (let i = 0; i < dimensions; i++) row[i]! *= 2 / length;
  }
  return new LinearHead(labels, mean, weights, new Float32Array(labels.length));
}

/** Weight of an example of each label: 1 on average, the same sum for each label. */
function balance(targets: Int32Array, labels: number): Float32Array {
  const counts = new Float32Array(labels);
  for (const target of targets) counts[target]!++;
  // At most 4: one phrase alone must not shake the others.
  return counts.map((count) => Math.min(4, targets.length / (labels * count)));
}
