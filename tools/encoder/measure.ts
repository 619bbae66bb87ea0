/**
 * What the shipped encoder costs and brings: `npx tsx tools/encoder/measure.ts --help`. Start it with nothing else
 * running; figures go to standard output as a table.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isLanguage } from '../../src/core/language.js';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { type Encoder, openEncoder } from '../../src/nlu/encoder/encoder.js';
import { type Head, trainHead, writeHead } from '../../src/nlu/encoder/head.js';
import { prepare } from '../../src/nlu/encoder/prepare.js';

interface Row {
  readonly language: string;
  readonly label: string;
  readonly text: string;
}

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    encoder: { type: 'string', default: 'intents/encoder' },
    intents: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
    public: { type: 'string' },
    cache: { type: 'string', default: 'data/measure' },
    c: { type: 'string', default: '30' },
    epochs: { type: 'string', default: '10' },
  },
});
if (options.help) {
  console.log(`usage: measure.ts [--encoder DIR] [--cache DIR] [--intents DIR --test TSV ...] [--public DIR]
  --encoder DIR  the folder with model.onnx (intents/encoder)
  --cache DIR    where embeddings are kept between runs (data/measure)
  --intents DIR  train a head on these phrases and try it on every --test (language, topic, text)
  --public DIR   train on massive-*-train.tsv of this folder and try it on its dev files`);
  process.exit(0);
}

const readTable = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', label = '', text = ''] = line.split('\t');
      return { language, label, text: isLanguage(language) ? prepare(text, language) : prepare(text) };
    });

function readPhrases(folder: string): Row[] {
  const rows: Row[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const page = parse(readFileSync(path.join(folder, file), 'utf8')) as {
      topics?: Record<string, { phrases?: Record<string, string[]> }>;
    } | null;
    for (const [label, { phrases = {} }] of Object.entries(page?.topics ?? {}))
      for (const [language, texts] of Object.entries(phrases))
        for (const text of texts ?? [])
          rows.push({ language, label, text: prepare(String(text), isLanguage(language) ? language : undefined) });
  }
  return rows;
}

const started = performance.now();
const before = process.memoryUsage().rss;
const encoder = await openEncoder(options.encoder, { onAbsent: (reason) => console.log(`no encoder: ${reason}`) });
if (encoder === undefined) process.exit(1);
console.log(`${encoder.id}: loaded in ${(performance.now() - started).toFixed(0)} ms`);

const embedAll = (rows: readonly Row[], name: string): Promise<Float32Array[]> =>
  embedCached(
    encoder as Encoder,
    rows.map((row) => row.text),
    path.join(options.cache, `${name}.bin`),
  );

/** Wall time, and processor time, which a busy machine does not lengthen as much. */
async function latency(rows: readonly Row[]): Promise<void> {
  const wall: number[] = [];
  const busy: number[] = [];
  for (const { text } of rows.slice(0, 500)) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await (encoder as Encoder).embed([text]);
    const { user, system } = process.cpuUsage(used);
    wall.push(performance.now() - begun);
    busy.push((user + system) / 1000);
  }
  const at = (times: number[], share: number): string =>
    times.sort((one, other) => one - other)[Math.floor(share * (times.length - 1))]!.toFixed(1);
  const perSecond = (1000 * busy.length) / busy.reduce((sum, time) => sum + time, 0);
  const rss = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(`one message: p50 ${at(wall, 0.5)} ms, p99 ${at(wall, 0.99)} ms; +${rss.toFixed(0)} MiB RSS`);
  console.log(
    `  processor: p50 ${at(busy, 0.5)} ms, p99 ${at(busy, 0.99)} ms, ${perSecond.toFixed(0)} a second and core`,
  );
}

async function figures(
  name: string,
  train: readonly Row[],
  tests: Record<string, readonly Row[]>,
  tag: string,
): Promise<void> {
  const embeddings = await embedAll(train, `${tag}-train`);
  const begun = performance.now();
  const head = await trainHead(
    train.map(({ label }, i) => ({ label, embedding: embeddings[i]! })),
    { c: Number(options.c), epochs: Number(options.epochs) },
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const kilobytes = JSON.stringify(writeHead(head)).length / 1000;
  console.log(
    `${name}: ${train.length} texts, ${head.labels.length} labels, head in ${seconds} s, ${kilobytes.toFixed(0)} kB`,
  );
  for (const [file, rows] of Object.entries(tests)) {
    const vectors = await embedAll(rows, `${tag}-${file}`);
    report(file, rows, vectors, head);
  }
}

function report(file: string, rows: readonly Row[], vectors: readonly Float32Array[], head: Head): void {
  for (const language of [...new Set(rows.map((row) => row.language))]) {
    let [texts, first, third] = [0, 0, 0];
    rows.forEach((row, i) => {
      if (row.language !== language || !head.labels.includes(row.label)) return;
      const scores = head.predict(vectors[i]!);
      const own = scores[head.labels.indexOf(row.label)]!;
      const better = scores.filter((score) => score > own).length;
      texts++;
      if (better < 1) first++;
      if (better < 3) third++;
    });
    const share = (count: number): string => ((100 * count) / texts).toFixed(1);
    console.log(`  ${file} ${language}: ${texts} texts, first ${share(first)} %, among three ${share(third)} %`);
  }
}

if (options.intents !== undefined) {
  const train = readPhrases(options.intents);
  const tests = Object.fromEntries(options.test.map((file) => [path.basename(file, '.tsv'), readTable(file)]));
  await latency(Object.values(tests).flat().length > 0 ? Object.values(tests).flat() : train);
  await figures('our phrases', train, tests, 'ours');
}
if (options.public !== undefined && existsSync(options.public)) {
  const of = (split: string): Row[] =>
    readdirSync(options.public as string)
      .filter((name) => name.startsWith('massive-') && name.endsWith(`-${split}.tsv`))
      .sort()
      .flatMap((name) => readTable(path.join(options.public as string, name)));
  const [train, dev] = [of('train'), of('dev')];
  await figures('public set', train, { dev }, 'public');
  const seen = new Map<string, number>();
  const few = train.filter(({ language, label }) => {
    const count = (seen.get(`${language} ${label}`) ?? 0) + 1;
    seen.set(`${language} ${label}`, count);
    return count <= 15;
  });
  await figures('public set, 15 phrases an intent and language', few, { dev }, 'public-few');
}
