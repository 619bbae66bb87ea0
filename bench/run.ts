/**
 * The benchmarks: `npm run bench` (all), `npm run bench -- --only turns`. Progress goes to standard error, one Markdown
 * table to standard output. Numbers are medians of several runs on the machine at hand: the ratios hold better than the
 * times, and nothing here asserts a time.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { findMongoProgram, type MongoProcess, startMongoProcess } from '../test/support/mongo-process.js';
import type { Bench, Row } from './speed/bench.js';
import { askStart, serverStart } from './speed/cold-start.js';
import { libraries } from './speed/libraries.js';
import { memory } from './speed/memory.js';
import { turns } from './speed/turns.js';
import { understanding } from './speed/understanding.js';
import { webhook } from './speed/webhook.js';

const benches: Readonly<Record<string, Bench>> = {
  ask: askStart,
  start: serverStart,
  memory,
  understanding,
  turns,
  webhook,
  libraries,
};

const names = Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`);
const runsFrom = (text: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error(`${text} is no number of runs`);
  return Number(text);
};
const { only, runs, root } = new Command('bench')
  .description('Measure and print one table; the ratios hold better than the times')
  .option('--only <name...>', 'these benches alone')
  .option('--runs <n>', 'repeat each measurement so often and take the median', runsFrom, 5)
  .option('--root <folder>', 'the project with its dist/', path.resolve(import.meta.dirname, '..'))
  .addHelpText('after', `\nBenches:\n${names.join('\n')}\n\nturns needs SECANTUSD or MONGODB_TEST_URI for MongoDB.`)
  .parse()
  .opts<{ only?: string[]; runs: number; root: string }>();

function wrongUsage(words: string): never {
  console.error(words);
  process.exit(2);
}
const unknown = only?.filter((name) => !(name in benches)) ?? [];
if (unknown.length > 0) wrongUsage(`No such bench: ${unknown.join(', ')}\n${names.join('\n')}`);
if (!existsSync(path.join(root, 'dist/cli.js'))) wrongUsage('dist/ is missing: npm run build');

const progress = (words: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // children end too
let mongo: MongoProcess | undefined;
const chosen = Object.entries(benches).filter(([name]) => only === undefined || only.includes(name));
console.log(`Node ${process.versions.node}, ${cpus().length} cores, median of ${runs}, ${new Date().toISOString()}\n`);
console.log('| what | measured | against | ratio |\n|---|---|---|---|');
const print = ({ what, measured, against, ratio }: Row): void =>
  console.log(`| ${what} | ${measured} | ${against} | ${ratio} |`);
try {
  let mongodbUri = process.env.MONGODB_TEST_URI;
  const program = findMongoProgram();
  if (!mongodbUri && program !== undefined && chosen.some(([name]) => name === 'turns')) {
    mongo = await startMongoProcess(program);
    mongodbUri = mongo.uri;
  }
  for (const [name, bench] of chosen) {
    progress(`${name}: ${bench.about}`);
    const rows = await bench.run({ root, runs, progress, ...(mongodbUri && { mongodbUri }) });
    progress('');
    for (const row of rows) print(row);
  }
} finally {
  await mongo?.stop();
}
process.exit(0); // node-nlp leaves timers behind
