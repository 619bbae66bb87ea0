/**
 * Nothing lost between web and desk: citizens and librarians write to each other in taken cases while servers are
 * killed with -9 at random moments; judged by their own journals and by what both pages showed. Prints
 * `sent / delivered / lost / doubled / out of order`; exit code 1 on any violation.
 * Run: `npx tsx bench/durability/desk.ts --help`. `--store mongo` starts the program that SECANTUSD names (or
 * `.mongo/venv/bin/secantusd-py`) on a free port with data of its own.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { findMongoProgram, type MongoProcess, startMongoProcess } from '../../test/support/mongo-process.js';
import { isCleanDesk } from './desk-judge.js';
import { mostPerCase, runDeskDurability } from './desk-run.js';

const count = (text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('Write a number.');
  return Number(text);
};
const options = new Command('desk')
  .description('Kill servers at random moments while citizens and librarians write, and judge what both saw')
  .option('--messages <n>', 'messages in all, half of them replies', count, 2000)
  .option('--citizens <n>', `citizens, each with a case (at most ${mostPerCase} messages a case)`, count, 20)
  .option('--librarians <n>', 'librarians who hold the cases', count, 4)
  .option('--at-once <n>', 'messages on their way before more is written (for a slow database)', count, 1_000_000)
  .option('--kills <n>', 'times that a server is killed with -9', count, 40)
  .option('--seed <n>', 'the same seed gives the same plan', count, 1)
  .option('--store <name>', 'embedded or mongo', 'embedded')
  .option('--processes <n>', 'servers side by side (mongo only)', count, 1)
  .option('--root <folder>', 'the project with its dist/', path.resolve(import.meta.dirname, '../..'))
  .parse()
  .opts<{
    messages: number;
    citizens: number;
    librarians: number;
    kills: number;
    atOnce: number;
    seed: number;
    store: string;
    processes: number;
    root: string;
  }>();
const { store, ...run } = options;

function wrongUsage(words: string): never {
  console.error(words);
  process.exit(2);
}

if (run.citizens < 1 || run.librarians < 1 || run.messages / run.citizens > mostPerCase) {
  wrongUsage(`At least one citizen and one librarian, and at most ${mostPerCase} messages for each citizen.`);
}
let mongo: MongoProcess | undefined;
if (store === 'mongo') {
  const program = findMongoProgram();
  if (program === undefined) wrongUsage('No MongoDB server: see docs/development.md, or set SECANTUSD.');
  mongo = await startMongoProcess(program, { syncs: false });
} else if (store !== 'embedded' || run.processes > 1) {
  wrongUsage('--store is embedded or mongo; the embedded store has one process.');
}
try {
  const result = await runDeskDurability({
    ...run,
    ...(mongo && { mongodbUri: mongo.uri }),
    progress: (words) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${words}` : `${words}\n`),
  });
  const { verdict } = result;
  const clean = isCleanDesk(verdict);
  console.error('');
  for (const [name, times] of result.said) console.error(`log: ${times} x ${name}`);
  for (const finding of verdict.findings.slice(0, 50)) console.error(finding);
  if (!clean) {
    const folder = await mkdtemp(path.join(tmpdir(), 'eambasador-journals-'));
    await writeFile(path.join(folder, 'journals.json'), JSON.stringify(result.journals, null, 1));
    console.error(`journals: ${folder}/journals.json`);
  }
  const servers = `${run.processes} process${run.processes > 1 ? 'es' : ''}`;
  console.log(`${store}, ${servers}, ${result.kills} kills, seed ${run.seed}, ${result.seconds.toFixed(0)} s`);
  console.log('sent / delivered / lost / doubled / out of order');
  console.log(
    `${verdict.sent} / ${verdict.delivered} / ${verdict.lost} / ${verdict.doubled} / ${verdict.outOfOrder}` +
      (verdict.strange > 0 ? `, ${verdict.strange} strange` : ''),
  );
  process.exitCode = clean ? 0 : 1;
} finally {
  await mongo?.stop();
}
