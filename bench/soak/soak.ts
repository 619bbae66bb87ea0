/**
 * The soak: citizens on the page, on Telegram and on Messenger, librarians at the desk, in private chats and in a group's topics, a
 * Telegram and a Messenger that fail by seed, servers killed with -9 at random moments; judged by the generators' own journal and by
 * what all screens showed. Run: `npm run bench:soak -- --help`.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { findMongoProgram, type MongoProcess, startMongoProcess } from '../../test/support/mongo-process.js';
import { measureRelay } from './relay.js';
import { runSoak } from './run.js';

const count = (text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('Write a number.');
  return Number(text);
};
const share = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0 && value <= 0.5)) throw new InvalidArgumentError('Write a share from 0 to 0.5.');
  return value;
};
const options = new Command('soak')
  .description(
    'Let people write on all channels while calls fail and servers are killed; judge what all screens showed',
  )
  .option('--messages <n>', 'messages of people in all', count, 3000)
  .option('--seed <n>', 'the same seed gives the same faults and acts (not the same moments)', count, 1)
  .option('--kills <n>', 'times that a server is killed with -9 (one every 3,000 messages)', count)
  .option('--faults <share>', 'share of calls of the Bot API and of the Graph API that go wrong', share, 0.03)
  .option('--chats <n>', 'citizens on Telegram', count, 100)
  .option('--pages <n>', 'citizens on the page', count, 30)
  .option('--messengers <n>', 'citizens on Messenger', count, 65)
  .option('--librarians <n>', 'librarians on each of the three surfaces (each holds up to 15 cases)', count, 4)
  .option('--store <name>', 'embedded or mongo', 'embedded')
  .option('--processes <n>', 'servers side by side (mongo only)', count, 1)
  .option('--keep', 'leave the data folder behind')
  .option('--relay', 'measure instead how long words take: about 20 a second, no faults, no kills')
  .option('--root <folder>', 'the project with its dist/', path.resolve(import.meta.dirname, '../..'))
  .parse()
  .opts<{
    messages: number;
    seed: number;
    kills?: number;
    faults: number;
    chats: number;
    pages: number;
    messengers: number;
    librarians: number;
    store: string;
    processes: number;
    keep?: true;
    relay?: true;
    root: string;
  }>();

function wrongUsage(words: string): never {
  console.error(words);
  process.exit(2);
}
const { store, ...run } = options;
if (!existsSync(path.join(run.root, 'dist/cli.js'))) wrongUsage('dist/ is missing: npm run build');
if (run.librarians < 1 || run.librarians > 26) wrongUsage('--librarians is 1 to 26.');
let mongo: MongoProcess | undefined;
let mongodbUri: string | undefined;
if (store === 'mongo') {
  mongodbUri = process.env.MONGODB_TEST_URI;
  if (mongodbUri === undefined) {
    const program = findMongoProgram();
    if (program === undefined) wrongUsage('No MongoDB server: see docs/development.md, or set SECANTUSD.');
    mongo = await startMongoProcess(program, { syncs: false });
    mongodbUri = mongo.uri;
  }
} else if (store !== 'embedded' || run.processes > 1) {
  wrongUsage('--store is embedded or mongo; the embedded store has one process.');
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // children end too
const progress = (words: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
};
try {
  process.exitCode = (await (run.relay ? relay() : soak())) ? 0 : 1;
} finally {
  await mongo?.stop();
}
process.exit();

type Rows = readonly (readonly [string, string | number])[];

function print(rows: Rows): void {
  console.log('| what | |\n|---|---|');
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
}

async function soak(): Promise<boolean> {
  const kills = run.kills ?? Math.max(1, Math.floor(run.messages / 3000));
  const result = await runSoak({ ...run, desks: run.librarians, kills, mongodbUri, progress });
  const { verdict, memory } = result;
  console.error('');
  for (const [line, times] of result.said) console.error(`log: ${times} x ${line}`);
  for (const finding of verdict.findings.slice(0, 50)) console.error(finding);
  const rows: Rows = [
    ['store', `${store}, ${run.processes} process${run.processes > 1 ? 'es' : ''}, seed ${run.seed}`],
    [
      'people',
      `${run.chats} chats, ${run.pages} pages, ${run.messengers} on Messenger, ${3 * run.librarians} librarians, ${result.cases} cases`,
    ],
    ['sent', verdict.sent],
    ['delivered', verdict.delivered],
    ['failed visibly', verdict.failedVisibly],
    ['lost', verdict.lost],
    ['doubled', verdict.doubled],
    ['out of order', verdict.outOfOrder],
    ['notes that leaked', verdict.leaked],
    ['strange', verdict.strange],
    ['cases in limbo', verdict.limbo],
    ['unknown + seen twice', `${result.unknown} + ${verdict.seenTwice}, of at most ${result.ambiguous}`],
    [
      'faults',
      Object.entries(result.faults)
        .map(([kind, times]) => `${kind} ${times}`)
        .join(', '),
    ],
    ['kills', `${result.kills}, ${result.openAtKills} sends open`],
    ['time', `${result.seconds.toFixed(0)} s, ${(verdict.sent / result.writingSeconds).toFixed(1)} messages a second`],
    [
      'memory, MB',
      `${memory.first.toFixed(0)} in the first third, ${memory.last.toFixed(0)} in the last, at most ${memory.most.toFixed(0)}`,
    ],
  ];
  print(rows);
  const clean = verdict.findings.length === 0;
  if (!clean) {
    const folder = await mkdtemp(path.join(tmpdir(), 'eambasador-journals-'));
    await writeFile(path.join(folder, 'journals.json'), JSON.stringify(result.journals, null, 1));
    console.error(`journals: ${folder}/journals.json`);
  }
  if (!clean) console.log(`\nBROKEN, seed ${run.seed}: ${verdict.findings.slice(0, 3).join(' | ')}`);
  return clean;
}

async function relay(): Promise<boolean> {
  const { root, seed, processes, chats } = run;
  const librarians = Math.ceil(chats / 14) + 1; // all cases are held on Telegram: no desk
  const people = { chats, pages: 0, messengers: 0, librarians, desks: 0 };
  const figures = { words: run.messages, perSecond: 20 };
  const result = await measureRelay({ root, seed, processes, mongodbUri, progress, ...people, ...figures });
  const inWords = ({ half, p95, most }: typeof result.relay): string =>
    `half ${half.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, at most ${most.toFixed(0)} ms`;
  print([
    ['relay', `${result.words} messages in ${result.chats} chats, ${result.perSecond.toFixed(1)} a second`],
    ['from writing to the other screen', inWords(result.relay)],
    ["one call of the fake's own", inWords(result.fake)],
    ["p95 above the fake's own time", `${(result.relay.p95 - result.fake.p95).toFixed(0)} ms`],
    ['missing', result.missing],
  ]);
  return result.missing === 0;
}
