import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmbedOptions, Encoder } from './encoder.js';

/**
 * Embeddings of phrases in one file, so that changing a topic does not cost the embedding of all the others. The file
 * is a line of JSON (`format`, `dimensions`, `count`), then `count` entries: 16 bytes of SHA-256 of the encoder's id
 * and the text, and `dimensions` float32 (in the machine's byte order: the file is a cache and never leaves it).
 */
const format = 'embeddings-1';
const keyBytes = 16;
/** Texts embedded between two writes: what a stop may cost, some seconds. */
const chunk = 512;

/**
 * `encoder.embed(texts)`, reading what is known from `file` and keeping there exactly what was asked for. A file that is
 * missing, unreadable or of another width counts as empty; it is written beside and renamed, so it is never half there.
 */
export async function embedCached(
  encoder: Encoder,
  texts: readonly string[],
  file: string,
  options: EmbedOptions = {},
): Promise<Float32Array[]> {
  const keys = texts.map((text) => keyOf(encoder.id, text));
  const known = await readEntries(file, encoder.dimensions);
  const missing = new Map<string, string>();
  texts.forEach((text, i) => {
    if (!known.has(keys[i]!)) missing.set(keys[i]!, text);
  });
  const wanted = new Set(keys);
  let stale = false;
  for (const key of known.keys()) if (!wanted.has(key)) stale = known.delete(key);

  const waiting = [...missing];
  // Like lengths together, as the encoder likes them.
  waiting.sort(([, one], [, other]) => one.length - other.length);
  for (let start = 0; start < waiting.length; start += chunk) {
    const some = waiting.slice(start, start + chunk);
    const before = known.size;
    const embeddings = await encoder.embed(
      some.map(([, text]) => text),
      { onProgress: (done) => options.onProgress?.(before + done, wanted.size) },
    );
    some.forEach(([key], i) => {
      known.set(key, embeddings[i]!);
    });
    await writeEntries(file, encoder.dimensions, known);
  }
  if (waiting.length === 0 && stale) await writeEntries(file, encoder.dimensions, known);
  return keys.map((key) => known.get(key)!);
}

const keyOf = (encoderId: string, text: string): string =>
  createHash('sha256')
    .update(`${encoderId}\n${text}`)
    .digest('hex')
    .slice(0, 2 * keyBytes);

async function readEntries(file: string, dimensions: number): Promise<Map<string, Float32Array>> {
  const entries = new Map<string, Float32Array>();
  const bytes = await readFile(file).catch(() => undefined);
  const lineEnd = bytes?.indexOf(10) ?? -1;
  if (bytes === undefined || lineEnd < 0) return entries;
  const entryBytes = keyBytes + 4 * dimensions;
  const count = (bytes.length - lineEnd - 1) / entryBytes;
  if (bytes.toString('utf8', 0, lineEnd) !== firstLine(dimensions, count)) return entries;
  for (let at = lineEnd + 1; at < bytes.length; at += entryBytes) {
    const values = new Uint8Array(bytes.subarray(at + keyBytes, at + entryBytes)); // a copy, so that it is aligned
    entries.set(bytes.toString('hex', at, at + keyBytes), new Float32Array(values.buffer));
  }
  return entries;
}

async function writeEntries(file: string, dimensions: number, entries: Map<string, Float32Array>): Promise<void> {
  const parts: Uint8Array[] = [Buffer.from(`${firstLine(dimensions, entries.size)}\n`)];
  for (const [key, embedding] of entries)
    parts.push(Buffer.from(key, 'hex'), new Uint8Array(embedding.buffer, embedding.byteOffset, embedding.byteLength));
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, Buffer.concat(parts));
  await rename(beside, file);
}

const firstLine = (dimensions: number, count: number): string => JSON.stringify({ format, dimensions, count });
