import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embedCached } from '../../../src/nlu/encoder/embedding-cache.js';
import type { Encoder } from '../../../src/nlu/encoder/encoder.js';

/** An encoder of three numbers that remembers what it was asked. */
function countingEncoder(id = 'one'): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id,
    dimensions: 3,
    asked,
    async embed(texts, options) {
      asked.push(...texts);
      options?.onProgress?.(texts.length, texts.length);
      return texts.map((text) => Float32Array.of(text.length, text.charCodeAt(0), 0.1));
    },
  };
}

describe('the cache of embeddings', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'embeddings-'));
    file = path.join(folder, 'deep', 'embeddings.bin');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('embeds a phrase once, in this run and the next', async () => {
    const encoder = countingEncoder();
    const first = await embedCached(encoder, ['ro', 'rusă', 'ro'], file);
    const second = await embedCached(encoder, ['rusă', 'gag', 'ro'], file);
    expect(encoder.asked.sort()).toEqual(['gag', 'ro', 'rusă']);
    expect(second[0]).toEqual(first[1]);
    expect(second[2]).toEqual(first[0]);
    expect(first[0]).toEqual(Float32Array.of(2, 114, 0.1));
  });

  test('does not mix two encoders', async () => {
    await embedCached(countingEncoder('one'), ['ro'], file);
    const other = countingEncoder('other');
    await embedCached(other, ['ro'], file);
    expect(other.asked).toEqual(['ro']);
  });

  test('forgets phrases that are no longer asked for', async () => {
    await embedCached(countingEncoder(), ['a', 'b', 'c'], file);
    const before = (await stat(file)).size;
    await embedCached(countingEncoder(), ['b'], file);
    expect((await stat(file)).size).toBeLessThan(before);
    const encoder = countingEncoder();
    await embedCached(encoder, ['b'], file);
    expect(encoder.asked).toEqual([]);
  });

  test('takes a broken file for an empty one and leaves nothing beside it', async () => {
    await embedCached(countingEncoder(), ['a', 'b'], file);
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length - 5));
    const encoder = countingEncoder();
    await embedCached(encoder, ['a', 'b'], file);
    expect(encoder.asked).toEqual(['a', 'b']);
    expect(await readdir(path.dirname(file))).toEqual(['embeddings.bin']);
  });

  test('tells how far it is, known phrases counted in', async () => {
    await embedCached(countingEncoder(), ['a', 'b'], file);
    const seen: [number, number][] = [];
    await embedCached(countingEncoder(), ['a', 'b', 'c'], file, {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen).toEqual([[3, 3]]);
  });
});
