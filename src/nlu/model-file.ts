import { AppError } from '../core/app-error.js';
import { type Head, readHead, type WrittenHead, writeHead } from './encoder/head.js';
import type { NgramModel } from './ngram.js';
import type { PhraseModel } from './phrases.js';
import type { SpellingModel } from './spelling.js';

/** Everything that training makes from content; one file. */
export interface NluModel {
  /** `contentHash` of the content it was trained on. */
  readonly hash: string;
  /** Topics, actions (`action:<name>`) and perhaps `outside`, in the order of all scores. */
  readonly labels: readonly string[];
  readonly ngrams: NgramModel;
  readonly language: NgramModel;
  readonly phrases: PhraseModel;
  readonly spelling: SpellingModel;
  /** The head over an encoder's embeddings, and which encoder; absent until it was trained. */
  readonly head?: { readonly encoder: string; readonly head: Head };
}

/** Changes whenever an older file would be misread, or training would now make another model of the same content. */
const format = 'eambasador-nlu-3';

const arrays = { i1: Int8Array, u2: Uint16Array, u4: Uint32Array, f4: Float32Array } as const;
type Numbers = Int8Array | Uint16Array | Uint32Array | Float32Array;
interface Section {
  readonly type: keyof typeof arrays;
  readonly length: number;
}
/** Where a typed array stands in the file: `{ "$": number of the section }`. */
interface Place {
  readonly $: number;
}

const isNumbers = (value: unknown): value is Numbers => ArrayBuffer.isView(value) && !(value instanceof DataView);
const typeOf = (numbers: Numbers): keyof typeof arrays =>
  (Object.keys(arrays) as (keyof typeof arrays)[]).find((type) => numbers instanceof arrays[type])!;

/** One line of JSON, a line feed, then the arrays one after another, each from a multiple of 8 bytes. Little-endian. */
export function writeModel(model: NluModel): Uint8Array {
  const sections: Section[] = [];
  const parts: Numbers[] = [];
  const { head, ...rest } = model;
  const written = head && { encoder: head.encoder, head: writeHead(head.head) };
  const body = JSON.stringify({ ...rest, ...(written && { head: written }) }, (_, value: unknown) => {
    if (!isNumbers(value)) return value;
    sections.push({ type: typeOf(value), length: value.length });
    parts.push(value);
    return { $: parts.length - 1 } satisfies Place;
  });
  const header = Buffer.from(`${JSON.stringify({ format, hash: model.hash, sections })}\n${body}\n`);
  let size = padded(header.length);
  for (const part of parts) size += padded(part.byteLength);
  const file = new Uint8Array(size).fill(0x20, 0, padded(header.length));
  file.set(header);
  let at = padded(header.length);
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return file;
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** The hash of the content that a model file was trained on, without reading the rest; undefined for another format. */
export function hashOfModel(file: Uint8Array): string | undefined {
  try {
    const end = file.indexOf(0x0a);
    const header = JSON.parse(Buffer.from(file.subarray(0, Math.max(0, end))).toString()) as {
      format: string;
      hash: string;
    };
    return header.format === format ? header.hash : undefined;
  } catch {
    return undefined;
  }
}

/** Throws MODEL_INVALID when the file is not whole or of another format; train again then. */
export function readModel(file: Uint8Array): NluModel {
  try {
    const first = file.indexOf(0x0a);
    const second = file.indexOf(0x0a, first + 1);
    if (hashOfModel(file) === undefined || second < 0) throw new Error('another format');
    const text = (from: number, to: number): string => Buffer.from(file.subarray(from, to)).toString();
    const { sections } = JSON.parse(text(0, first)) as { sections: Section[] };
    const parts: Numbers[] = [];
    let at = padded(second + 1);
    for (const { type, length } of sections) {
      const Type = arrays[type];
      const bytes = length * Type.BYTES_PER_ELEMENT;
      if (at + bytes > file.length) throw new Error('the file ends too early');
      // a copy, aligned: `slice` of a Buffer would share the whole file
      parts.push(new Type(new Uint8Array(file.subarray(at, at + bytes)).buffer));
      at += padded(bytes);
    }
    const model = JSON.parse(text(first + 1, second), (_, value: unknown) =>
      isPlace(value) ? parts[value.$] : value,
    ) as Omit<NluModel, 'head'> & { head?: { encoder: string; head: WrittenHead } };
    const { head, ...rest } = model;
    return { ...rest, ...(head && { head: { encoder: head.encoder, head: readHead(head.head) } }) };
  } catch (cause) {
    throw new AppError('MODEL_INVALID', 'the trained model cannot be read: run `npm run train`', { cause });
  }
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && '$' in value && typeof value.$ === 'number';
