import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language.js';
import { type Encoder, openEncoder } from '../../../src/nlu/encoder/encoder.js';
import { prepare } from '../../../src/nlu/encoder/prepare.js';
import { mostPieces, openTokenizer, readPieces } from '../../../src/nlu/encoder/tokenizer.js';

const folder = path.join(import.meta.dirname, '../../../intents/encoder');

/** Written by tools/encoder/build: what the reference tokenizer and the shipped file say in Python. */
interface Fixture {
  readonly encoder: string;
  readonly texts: readonly { text: string; language?: Language; prepared: string; ids: number[] }[];
  readonly embeddings: readonly { text: string; first: number[] }[];
}
const fixture = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reference.json'), 'utf8')) as Fixture;

describe('texts are prepared and cut as they were when the encoder was tuned', () => {
  test('prepared alike in Python and here', () => {
    const ours = fixture.texts.map(({ text, language }) => prepare(text, language));
    expect(ours).toEqual(fixture.texts.map(({ prepared }) => prepared));
  });

  test('cut into the same pieces as by the reference tokenizer', () => {
    const tokenize = openTokenizer(readPieces(readFileSync(path.join(folder, 'pieces.bin'))));
    const ours = fixture.texts.map(({ prepared }) => tokenize(prepared));
    expect(ours).toEqual(fixture.texts.map(({ ids }) => ids));
    expect(fixture.texts.length).toBeGreaterThan(300);
  });

  test('a long text keeps its beginning and its end', () => {
    const tokenize = openTokenizer(readPieces(readFileSync(path.join(folder, 'pieces.bin'))));
    const long = tokenize(`${'bună ziua '.repeat(150)}unde fac pașaportul?`);
    expect(long).toHaveLength(mostPieces);
    expect(long.slice(-4)).toEqual(tokenize('unde fac pașaportul?').slice(-4));
  });

  test('refuses pieces that are cut off', () => {
    const whole = readFileSync(path.join(folder, 'pieces.bin'));
    expect(() => readPieces(whole.subarray(0, 1000))).toThrow(/cut off/);
    expect(() => readPieces(Buffer.from('{"format":"other"}\n'))).toThrow(/another format/);
    expect(() => readPieces(Buffer.from('nothing'))).toThrow(/first line/);
  });
});

describe('without its parts', () => {
  test('there is no encoder where the model is missing, and it says so', async () => {
    const empty = await mkdtemp(path.join(tmpdir(), 'encoder-'));
    const reasons: string[] = [];
    expect(await openEncoder(empty, { onAbsent: (reason) => reasons.push(reason) })).toBeUndefined();
    expect(reasons).toEqual(['the folder of the encoder has no model.onnx']);
    await rm(empty, { recursive: true });
  });

  test('there is no encoder where onnxruntime-node does not load, and it says so', async () => {
    const reasons: string[] = [];
    const loadRuntime = () => Promise.reject(new Error('Cannot find package'));
    expect(await openEncoder(folder, { loadRuntime, onAbsent: (reason) => reasons.push(reason) })).toBeUndefined();
    expect(reasons).toEqual(['onnxruntime-node does not load: Cannot find package']);
  });

  test('a model that is not the one on the card is refused', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'encoder-'));
    await writeFile(path.join(other, 'model.onnx'), 'version https://git-lfs.github.com/spec/v1');
    await writeFile(path.join(other, 'card.json'), JSON.stringify({ id: 'x', dimensions: 384, bytes: 1000 }));
    await expect(openEncoder(other)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await rm(other, { recursive: true });
  });
});

const installed = existsSync(path.join(import.meta.dirname, '../../../node_modules/onnxruntime-node'));

describe.skipIf(!installed)('the encoder (needs the optional package onnxruntime-node)', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = (await openEncoder(folder))!;
  });

  const nearness = (one: Float32Array, other: Float32Array): number =>
    one.reduce((sum, value, i) => sum + value * other[i]!, 0);

  test('gives what it gave in Python', async () => {
    expect(encoder.id).toBe(fixture.encoder);
    const embeddings = await encoder.embed(fixture.embeddings.map(({ text }) => text));
    fixture.embeddings.forEach(({ first }, i) => {
      const ours = embeddings[i]!.subarray(0, first.length);
      const off = first.reduce((sum, value, k) => sum + (value - ours[k]!) ** 2, 0);
      const size = first.reduce((sum, value) => sum + value ** 2, 0);
      expect(off / size).toBeLessThan(0.01); // 8-bit products differ a little between processors
    });
  });

  test('gives unit vectors, in the order of the texts, whatever their company', async () => {
    const texts = [
      'unde fac pașaportul',
      'где получить паспорт, если живу в другой стране и не могу приехать домой?',
      'pasport',
    ];
    const together = await encoder.embed(texts);
    const alone = await Promise.all(texts.map(async (text) => (await encoder.embed([text]))[0]!));
    for (let i = 0; i < texts.length; i++) {
      expect(together[i]).toHaveLength(encoder.dimensions);
      expect(nearness(together[i]!, together[i]!)).toBeCloseTo(1, 4);
      expect(nearness(together[i]!, alone[i]!)).toBeGreaterThan(0.995);
    }
  });

  test('puts the same question in three languages nearer than another question in the same language', async () => {
    const [ro, ru, other] = await encoder.embed([
      'cât costă pașaportul?',
      'сколько стоит паспорт?',
      'am pierdut buletinul',
    ]);
    expect(nearness(ro!, ru!)).toBeGreaterThan(nearness(ro!, other!) + 0.1);
  });

  test('embeds an empty text and a very long one', async () => {
    const embeddings = await encoder.embed(['', 'у'.repeat(5000), 'da '.repeat(3000)]);
    for (const embedding of embeddings) expect(embedding.every(Number.isFinite)).toBe(true);
  });

  test('gives the event loop back after every few texts', async () => {
    // In processor time, because a test machine may be busy with other things.
    const longestMs = 120; // 50 on a machine of our size; this one may be slower
    let runs = 0;
    let turns = 0;
    let longest = 0;
    let before = process.cpuUsage();
    let waiting = true;
    const turn = (): void => {
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
      before = process.cpuUsage();
      turns++;
      if (waiting) setImmediate(turn);
    };
    setImmediate(turn);
    const texts = fixture.texts.slice(0, 100).map(({ text }) => text);
    await encoder.embed(texts, {
      onProgress: (done, total) => {
        runs++;
        expect(done).toBeLessThanOrEqual(total);
      },
    });
    waiting = false;
    expect(runs).toBeGreaterThan(20);
    expect(turns).toBeGreaterThanOrEqual(runs);
    expect(longest).toBeLessThan(longestMs);
  });
});
