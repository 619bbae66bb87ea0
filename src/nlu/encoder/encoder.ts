import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { AppError } from '../../core/app-error.js';
import { prepare } from './prepare.js';
import { openTokenizer, paddingId, readPieces, type Tokenize } from './tokenizer.js';

/** Turns texts into points whose nearness is nearness of meaning, whatever the language. */
export interface Encoder {
  /** Changes with the weights: embeddings of two encoders do not mix. */
  readonly id: string;
  /** Length of an embedding. */
  readonly dimensions: number;
  /**
   * One unit vector a text, in the order of the texts: mean of the pieces, centred, length 1. Gives the event loop
   * back between runs of a few texts, so a message is answered while thousands of phrases wait.
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>;
}
export interface EmbedOptions {
  /** After each run; `done` grows to `total` texts. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What we use of `onnxruntime-node`; declared here because the package may be absent. */
export interface Runtime {
  readonly InferenceSession: { create(path: string, options: Record<string, unknown>): Promise<Session> };
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => unknown;
}
interface Session {
  run(feeds: Record<string, unknown>): Promise<Record<string, { readonly data: unknown } | undefined>>;
}

export interface OpenOptions {
  /** Hears why there is no encoder; the n-grams then answer alone, and log and health should say so. */
  readonly onAbsent?: (reason: string) => void;
  /** Loads the runtime; default: `import('onnxruntime-node')`. */
  readonly loadRuntime?: () => Promise<Runtime>;
}

/** Padded pieces of one run: some 25 ms on one core of a small machine (larger runs are no faster); fewer when it takes too long. */
const piecesOfRun = 64;
const longestRunMs = 40;

/**
 * The encoder of `folder` (model.onnx, pieces.bin, card.json; made by tools/encoder), or undefined when the folder or
 * the optional package `onnxruntime-node` is absent. Throws MODEL_INVALID when the folder's files do not fit together.
 */
export async function openEncoder(folder: string, options: OpenOptions = {}): Promise<Encoder | undefined> {
  const modelPath = path.join(folder, 'model.onnx');
  const size = await stat(modelPath).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) {
    options.onAbsent?.('the folder of the encoder has no model.onnx');
    return undefined;
  }
  const card = readCard(await readFile(path.join(folder, 'card.json'), 'utf8'));
  if (size !== card.bytes) throw new AppError('MODEL_INVALID', 'model.onnx is not the file that card.json describes');
  const runtime = await (options.loadRuntime ?? loadOnnxRuntime)().catch((reason: unknown) => {
    options.onAbsent?.(`onnxruntime-node does not load: ${reason instanceof Error ? reason.message : String(reason)}`);
    return undefined;
  });
  if (runtime === undefined) return undefined;
  const tokenize = openTokenizer(readPieces(await readFile(path.join(folder, 'pieces.bin'))));
  const session = await runtime.InferenceSession.create(modelPath, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'basic', // the graph comes fused; more would only cost time at start
    enableCpuMemArena: false,
    logSeverityLevel: 3,
  });
  return new OnnxEncoder(card, tokenize, runtime, session);
}

class OnnxEncoder implements Encoder {
  readonly id: string;
  readonly dimensions: number;
  readonly #tokenize: Tokenize;
  readonly #runtime: Runtime;
  readonly #session: Session;
  #budget = piecesOfRun;

  constructor(card: Card, tokenize: Tokenize, runtime: Runtime, session: Session) {
    this.id = card.id;
    this.dimensions = card.dimensions;
    this.#tokenize = tokenize;
    this.#runtime = runtime;
    this.#session = session;
  }

  async embed(texts: readonly string[], options: EmbedOptions = {}): Promise<Float32Array[]> {
    const embeddings = new Array<Float32Array>(texts.length);
    const rows = texts.map((text, place) => ({ place, ids: this.#tokenize(prepare(text)) }));
    rows.sort((one, other) => one.ids.length - other.ids.length);
    for (let done = 0; done < rows.length; ) {
      const some = this.#nextRun(rows, done);
      const found = await this.#run(some.map((row) => row.ids));
      some.forEach((row, i) => {
        embeddings[row.place] = found[i]!;
      });
      done += some.length;
      options.onProgress?.(done, rows.length);
    }
    return embeddings;
  }

  /** As many rows from `start` on as fit the budget when padded to the longest; at least one. */
  #nextRun<Row extends { readonly ids: readonly number[] }>(rows: readonly Row[], start: number): Row[] {
    let end = start + 1;
    while (end < rows.length && rows[end]!.ids.length * (end + 1 - start) <= this.#budget) end++;
    return rows.slice(start, end);
  }

  async #run(rows: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const width = Math.max(...rows.map((row) => row.length));
    const ids = new Int32Array(rows.length * width).fill(paddingId);
    rows.forEach((row, i) => {
      ids.set(row, i * width);
    });
    // The binding computes in this thread, after one turn of the event loop: so runs are short, and others get theirs.
    const begun = performance.now();
    const output = await this.#session.run({ ids: new this.#runtime.Tensor('int32', ids, [rows.length, width]) });
    if (performance.now() - begun > longestRunMs) this.#budget = Math.max(16, Math.floor(this.#budget * 0.8));
    const data = output.embedding?.data;
    if (!(data instanceof Float32Array) || data.length !== rows.length * this.dimensions)
      throw new AppError('MODEL_INVALID', 'model.onnx gives no embeddings of the width that card.json says');
    return rows.map((_, i) => data.slice(i * this.dimensions, (i + 1) * this.dimensions));
  }
}

interface Card {
  readonly id: string;
  readonly dimensions: number;
  readonly bytes: number;
}

function readCard(text: string): Card {
  let card: Partial<Card> = {};
  try {
    card = JSON.parse(text) as Partial<Card>;
  } catch (cause) {
    throw new AppError('MODEL_INVALID', 'card.json of the encoder is not JSON', { cause });
  }
  const { id, dimensions, bytes } = card;
  if (typeof id !== 'string' || typeof dimensions !== 'number' || typeof bytes !== 'number')
    throw new AppError('MODEL_INVALID', 'card.json of the encoder lacks id, dimensions or bytes');
  return { id, dimensions, bytes };
}

async function loadOnnxRuntime(): Promise<Runtime> {
  const name: string = 'onnxruntime-node'; // a variable: neither compiler nor bundler may insist on an optional package
  const loaded = (await import(name)) as Runtime & { default?: Runtime };
  return loaded.default ?? loaded;
}
