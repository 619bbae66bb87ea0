/**
 * How long 100 messages at once keep the event loop from its other work: `node --import tsx bench/nlu/loop.ts`. Prints the
 * longest block in milliseconds (goal: <= 50 on an idle machine), with the fast path and with the encoder. Nothing fails:
 * a busy machine adds its own waits, so look at the second figure too, the processor time between two turns of the loop.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { contentHash } from '../../src/nlu/content.js';
import { embedCached } from '../../src/nlu/encoder/embedding-cache.js';
import { openEncoder } from '../../src/nlu/encoder/encoder.js';
import { createUnderstanding, type Understand } from '../../src/nlu/understand.js';
import { readDevelopment } from './development.js';
import { readContent, readOrTrain } from './load.js';

const here = import.meta.dirname;
const root = join(here, '../..');
const content = readContent(join(root, 'intents'));
const folder = process.env.ENCODER ?? join(root, 'intents/encoder');
const encoder = existsSync(join(folder, 'card.json')) ? await openEncoder(folder) : undefined;
const cache = process.env.EMBEDDINGS ?? join(tmpdir(), 'eambasador-embeddings');
const model = await readOrTrain(
  root,
  content,
  encoder && { encoder, embed: (texts) => embedCached(encoder, texts, join(cache, 'phrases')) },
);
console.error(`content ${contentHash(content)}`);

const messages = readDevelopment(here)
  .filter((_, at) => at % 17 === 0)
  .slice(0, 100);

async function longestBlock(understand: Understand): Promise<{ wallMs: number; cpuMs: number; allMs: number }> {
  let wallMs = 0;
  let cpuMs = 0;
  let running = true;
  let last = performance.now();
  let used = process.cpuUsage();
  const turn = (): void => {
    const now = performance.now();
    const cpu = process.cpuUsage(used);
    wallMs = Math.max(wallMs, now - last);
    cpuMs = Math.max(cpuMs, (cpu.user + cpu.system) / 1000);
    last = now;
    used = process.cpuUsage();
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await new Promise(setImmediate);
  const began = performance.now();
  await Promise.all(messages.map(({ text, before }) => understand(text, before)));
  running = false;
  return { wallMs, cpuMs, allMs: performance.now() - began };
}

const fast = createUnderstanding(content, model);
const both = encoder && createUnderstanding(content, model, { encoder, fastIsEnough: 2 });
for (const [name, understand] of [
  ['fast path', fast],
  ['encoder, every message', both],
] as const) {
  if (understand === undefined) continue;
  await longestBlock(understand); // warm
  const { wallMs, cpuMs, allMs } = await longestBlock(understand);
  console.log(
    `${name}: longest block ${wallMs.toFixed(1)} ms by the clock, ${cpuMs.toFixed(1)} ms of processor; all 100 in ${allMs.toFixed(0)} ms`,
  );
}
