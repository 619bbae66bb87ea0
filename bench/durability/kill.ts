/**
 * Nothing lost, nothing twice: visitors write to servers that are killed with -9 at random moments, and their own
 * journals are judged. Prints `sent / answered / lost / doubled / out of order`; exit code 1 on any violation.
 * Run: `npx tsx bench/durability/kill.ts --help`. With `--store mongo` the program that SECANTUSD names (or
 * `.mongo/venv/bin/secantusd-py`) is started on a free port with data of its own.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { findMongoProgram, type MongoProcess, startMongoProcess } from '../../test/support/mongo-process.js';
import { isClean } from './judge.js';
import { runDurability } from './run.js';

const count = (text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`${text} is not a number`);
  return Number(text);
};
const { messages, visitors, kills, seed, processes, store, root, journals } = new Command('kill')
  .description('Kill servers at random moments and judge what their visitors saw')
  .option('--messages <n>', 'messages in all', count, 2000)
  .option('--visitors <n>', 'people who write them', count, 100)
  .option('--kills <n>', 'times that a server is killed with -9', count, 200)
  .option('--seed <n>', 'the same seed gives the same plan', count, 1)
  .option('--store <name>', 'embedded or mongo', 'embedded')
  .option('--processes <n>', 'servers side by side (mongo only)', count, 1)
  .option('--root <folder>', 'the project with its dist/', path.resolve(import.meta.dirname, '../..'))
  .option('--journals <folder>', 'where to write the journals (when something is wrong: a new folder)')
  .parse()
  .opts<{
    messages: number;
    visitors: number;
    kills: number;
    seed: number;
    processes: number;
    store: string;
    root: string;
    journals?: string;
  }>();

function wrongUsage(words: string): never {
  console.error(words);
  process.exit(2);
}

const say = (words: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // children end too
let mongo: MongoProcess | undefined;
if (store === 'mongo') {
  const program = findMongoProgram();
  if (program === undefined) wrongUsage('No MongoDB server: see docs/development.md, or set SECANTUSD.');
  mongo = await startMongoProcess(program, { syncs: false });
} else if (store !== 'embedded' || processes > 1) {
  wrongUsage('--store is embedded or mongo; the embedded store has one process.');
}
try {
  const result = await runDurability({
    ...{ messages, visitors, kills, seed, processes, root },
    ...(mongo && { mongodbUri: mongo.uri }),
    progress: say,
  });
  const { verdict } = result;
  say('');
  for (const [name, times] of result.said) console.error(`log: ${times} x ${name}`);
  for (const finding of verdict.findings.slice(0, 50)) console.error(finding);
  const clean = isClean(verdict);
  if (journals !== undefined || !clean) {
    const folder = journals ?? (await mkdtemp(path.join(tmpdir(), 'eambasador-journals-')));
    await writeFile(path.join(folder, 'journals.json'), JSON.stringify(result.journals, null, 1));
    console.error(`journals: ${folder}/journals.json`);
  }
  console.log(
    `${store}, ${processes} process${processes > 1 ? 'es' : ''}, ${result.kills} kills, seed ${seed}, ${result.seconds.toFixed(0)} s`,
  );
  console.log('sent / answered / lost / doubled / out of order');
  console.log(
    `${verdict.sent} / ${verdict.answered} / ${verdict.lost} / ${verdict.doubled} / ${verdict.outOfOrder}` +
      (verdict.strange + verdict.different > 0 ? `, ${verdict.strange} strange, ${verdict.different} different` : ''),
  );
  process.exitCode = clean ? 0 : 1;
} finally {
  await mongo?.stop();
}
