#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command, CommanderError, Option } from 'commander';
import { config as readDotenv } from 'dotenv';
import pino from 'pino';
import { createBatch } from './channels/console/batch.js';
import { createConsoleChannel } from './channels/console/channel.js';
import { createConsoleChat } from './channels/console/chat.js';
import { caseCommands } from './cli-cases.js';
import { linkCommands } from './cli-links.js';
import { nluCommands } from './cli-nlu.js';
import { type Config, readConfig } from './config.js';
import { AppError } from './core/app-error.js';
import { systemClock } from './core/clock.js';
import type { Library } from './libraries/library.js';
import type { PlaceAnswer } from './libraries/place-query.js';

// Each command imports what it needs when it runs: `--help` and `ask` must not wait for an HTTP server's code.

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

readDotenv({ quiet: true });
const config = (): Config => readConfig(process.env);

const program = new Command('eambasador')
  .description('Public help by chat: e-services, the nearest library, a real librarian.')
  .showHelpAfterError('(add --help for the options)')
  .addHelpText(
    'after',
    '\nSettings come from the environment or from a file .env; see .env.example.\nExit codes: 0 done, 1 refused or failed, 2 wrong usage.',
  );

program
  .command('start')
  .description('Run the server: web chat, health, metrics (settings from the environment)')
  .action(async () => {
    const { startServer } = await import('./main.js');
    const running = await startServer(config());
    print(`e-Ambasador answers at ${running.url} (stop: Ctrl+C)`);
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      const tooLong = setTimeout(() => process.exit(1), 20_000); // what is under way is durable: the next start goes on
      tooLong.unref();
      void running.stop().then(() => process.exit(0));
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });

program
  .command('chat')
  .description('Talk to the bot in this terminal; numbers press buttons, Ctrl+D ends')
  .action(async () => {
    const { casePortsOf, createBot, openStorage } = await import('./main.js');
    const { createBrain } = await import('./brain.js');
    const settings = config();
    const clock = systemClock;
    const storage = await openStorage(settings, clock);
    const brain = await createBrain({
      config: settings,
      cacheFolder: join(settings.dataDir, 'model'),
      caseTiming: settings.caseTiming,
      progress: complain,
    });
    const log = pino({ level: 'error', base: null }, pino.destination(2));
    const runId = randomBytes(6).toString('base64url');
    const conversation = { channel: 'console', id: process.stdin.isTTY ? 'terminal' : runId } as const;
    const chat = createConsoleChat({
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
      conversation,
      receive: (event) => bot.receive(event),
      settled: () => bot.settled(),
      clock,
      runId,
    });
    const bot = createBot({
      brain,
      storage,
      channels: [createConsoleChannel(chat.print)],
      clock,
      log,
      cases: casePortsOf(storage),
    });
    await bot.start({ beside: true });
    if (process.stdin.isTTY) print('Scrieți întrebarea. / Напишите вопрос. / Yazın soruşu.   (Ctrl+D: ieșire)');
    await chat.run();
    // a deletion that was just confirmed is carried out before we go
    for (let tries = 0; tries < 40; tries++) {
      if ((await storage.conversations.open(conversation)).forgotten !== 'asked') break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await bot.settled();
    await bot.stop();
    await storage.close();
  });

program
  .command('ask')
  .description('Answer one message a line from standard input')
  .option('--json', 'one JSON object a line')
  .option('--conversation', 'all lines are one conversation; an empty line begins the next and prints nothing')
  .action(async (options: { json?: boolean; conversation?: boolean }) => {
    const { createBrain } = await import('./brain.js');
    const { needsUnderstanding } = await import('./bot/decide.js');
    const settings = config();
    const brain = await createBrain({
      config: settings,
      cacheFolder: join(settings.dataDir, 'model'),
      progress: complain,
    });
    const batch = createBatch({
      decide: brain.decide,
      understand: brain.understand,
      needsUnderstanding,
      render: brain.render,
      serviceOf: (topic) => brain.content.topics[topic]?.service,
      now: () => systemClock.now(),
    });
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (options.conversation && line.trim() === '') {
        batch.restart();
        continue;
      }
      if (!options.conversation) batch.restart();
      const answer = await batch.answer(line);
      print(options.json ? JSON.stringify(answer) : `> ${line}\n${answer.reply}\n`);
    }
  });

program
  .command('place')
  .description('Find one typed place, or "lat,lon", a line from standard input, and the libraries near it')
  .option('--json', 'one JSON object a line')
  .action(async (options: { json?: boolean }) => {
    const { libraryData, openPlaces } = await import('./brain.js');
    const { answerPlaceQuery } = await import('./libraries/place-query.js');
    const settings = config();
    const { findPlaces, locate } = openPlaces(libraryData);
    const deps = { findPlaces, locate, libraries: await knownLibraries(settings), clock: systemClock };
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      const answer = answerPlaceQuery(line, deps);
      print(options.json ? JSON.stringify(answer) : showPlaceAnswer(answer));
    }
  });

/** The owner's list, where a store has one, else the seed: `place` and `links` must work without any store. */
async function knownLibraries(settings: Config): Promise<readonly Library[]> {
  const { libraryData } = await import('./brain.js');
  const { readLibraries } = await import('./libraries/gazetteer.js');
  return (await importedLibraries(settings)) ?? readLibraries(libraryData);
}

async function importedLibraries(settings: Config): Promise<readonly Library[] | undefined> {
  if (settings.mongodbUri === undefined && !existsSync(join(settings.dataDir, 'eambasador.db'))) return undefined;
  const { openStorage } = await import('./main.js');
  const storage = await openStorage(settings, systemClock);
  const libraries = await storage.directory.all();
  await storage.close();
  return libraries.length > 0 ? libraries : undefined;
}

function showPlaceAnswer({ query, outcome, places, libraries }: PlaceAnswer): string {
  const where = places.map(({ name, district }) => `${name} (${district})`).join('; ');
  const near = libraries.map(({ name, distanceKm, open }) => {
    const hours = open === null ? 'hours unknown' : open ? 'open now' : 'closed now';
    return `  ${distanceKm} km  ${name} - ${hours}`;
  });
  return [`> ${query}: ${outcome}${where === '' ? '' : `: ${where}`}`, ...near].join('\n');
}

const libraries = program.command('libraries').description("The network owner's list of libraries");
libraries
  .command('import')
  .argument('<file>', 'CSV, one library a line (docs/libraries.md)')
  .option('--dry-run', 'show what would change and change nothing')
  .description('Put a new list in force, whole or not at all; every line that is refused is named')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    const { libraryData, openPlaces } = await import('./brain.js');
    const { readLibraries } = await import('./libraries/gazetteer.js');
    const { planImport } = await import('./libraries/import.js');
    const { showImportReport } = await import('./libraries/import-report.js');
    const { openStorage } = await import('./main.js');
    const csv = readImportFile(file);
    const storage = await openStorage(config(), systemClock);
    try {
      const stored = await storage.directory.all();
      const plan = planImport(
        stored.length > 0 ? stored : readLibraries(libraryData),
        csv,
        openPlaces(libraryData).gazetteer,
      );
      if (plan.kind === 'unusable') throw new AppError('IMPORT_INVALID', `${file}: ${plan.problem}`);
      print(showImportReport(plan.report));
      if (options.dryRun) print('Dry run: nothing was changed.');
      else {
        await storage.directory.replace(plan.libraries, plan.report);
        print(`${plan.libraries.length} libraries are in force; a running server sees them within half a minute.`);
      }
      process.exitCode = plan.report.refused.length > 0 ? 1 : 0;
    } finally {
      await storage.close();
    }
  });

function readImportFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new AppError('IMPORT_INVALID', `The file ${file} cannot be read.`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('IMPORT_INVALID', `${file} is not UTF-8: save it as "CSV UTF-8".`, { cause });
  }
}

const content = program.command('content').description('Check and survey what the bot knows and says');
content
  .command('check')
  .description('Name every fault of intents/ and locales/ with its file, line and fix')
  .action(async () => {
    const { inspectContent } = await import('./load-content.js');
    const { showFault } = await import('./faq/content.js');
    const { projectRoot } = await import('./brain.js');
    const { content: found, faults } = inspectContent(projectRoot);
    for (const fault of faults) print(showFault(fault));
    const topics = Object.keys(found.topics).length;
    print(
      faults.length === 0
        ? `${topics} topics, no faults.`
        : `${faults.length} fault${faults.length > 1 ? 's' : ''} in ${topics} topics.`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  });
content
  .command('stats')
  .description('Topics, phrases and answers per language, facts by confidence, what expires, what waits for a reader')
  .option('--today <day>', 'count as of this day (YYYY-MM-DD)')
  .action(async (options: { today?: string }) => {
    const { inspectContent } = await import('./load-content.js');
    const { contentStats } = await import('./faq/stats.js');
    const { dayInMoldova } = await import('./faq/fact.js');
    const { projectRoot } = await import('./brain.js');
    print(contentStats(inspectContent(projectRoot).content, options.today ?? dayInMoldova(systemClock.now())));
  });
content
  .command('expiring')
  .description('Facts that are withheld, past their review date or about to expire, soonest first')
  .option('--days <n>', 'how far to look ahead', '60')
  .option('--today <day>', 'as of this day (YYYY-MM-DD)')
  .action(async (options: { days: string; today?: string }) => {
    const { inspectContent } = await import('./load-content.js');
    const { showExpiring } = await import('./faq/stats.js');
    const { dayInMoldova } = await import('./faq/fact.js');
    const { projectRoot } = await import('./brain.js');
    print(
      showExpiring(
        inspectContent(projectRoot).content,
        options.today ?? dayInMoldova(systemClock.now()),
        Number(options.days),
      ),
    );
  });
content
  .command('export')
  .description('Print all answers and facts as one HTML page in three columns, to read and to print')
  .option('--today <day>', 'as of this day (YYYY-MM-DD)')
  .action(async (options: { today?: string }) => {
    const { loadContent, wordsOf } = await import('./load-content.js');
    const { createAnswers } = await import('./faq/answers.js');
    const { exportContent } = await import('./faq/export-html.js');
    const { projectRoot, contentCache } = await import('./brain.js');
    const found = loadContent(projectRoot, contentCache);
    const now = options.today === undefined ? systemClock.now() : new Date(`${options.today}T12:00:00Z`);
    print(exportContent(found, createAnswers(found, wordsOf(found).say), now).trimEnd());
  });
content
  .command('coverage')
  .description('Which topics a set of messages confuses with which, the weakest first')
  .option('--set <file...>', 'lang<TAB>topic<TAB>text, one message a line (default: bench/nlu/dev-*.tsv)')
  .action((options: { set?: string[] }) => coverage(options.set));
content
  .command('gagauz')
  .description('Which Gagauz words of our texts nobody else has written; exit 1 while they are too many')
  .option('--write', 'write docs/gagauz-review.md, for a reader who speaks Gagauz')
  .option('--also <file...>', 'further lists to look up (a word begins each line); they are not kept')
  .action(async (options: { write?: boolean; also?: string[] }) => {
    const { inspectContent } = await import('./load-content.js');
    const { surveyGagauzTexts } = await import('./content-gagauz.js');
    const { showGagauzSurvey, unattestedLimit, unattestedShare, writeGagauzReview } = await import(
      './faq/gagauz-review.js'
    );
    const { projectRoot } = await import('./brain.js');
    const { content: found } = inspectContent(projectRoot);
    const survey = surveyGagauzTexts(projectRoot, found, (options.also ?? []).map(readImportFile));
    print(showGagauzSurvey(survey));
    const own = surveyGagauzTexts(projectRoot, found, []); // what is only looked up leaves no trace
    if (options.write) writeFileSync(join(projectRoot, 'docs/gagauz-review.md'), writeGagauzReview(own));
    process.exitCode = unattestedShare(survey) > unattestedLimit ? 1 : 0;
  });
content.addCommand(
  new Command('prepare')
    .description('Check the content and keep it ready for a quick start (part of the build)')
    .action(async () => {
      const { loadContent } = await import('./load-content.js');
      const { projectRoot } = await import('./brain.js');
      try {
        loadContent(projectRoot, join(projectRoot, 'dist/content.json'));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        complain(error.message); // installing must not fail for a typing mistake; starting will
      }
    }),
  { hidden: true },
);

nluCommands(program, { config, print, complain, now: () => performance.now() });
caseCommands(program, { config, print, clock: systemClock, readText: readImportFile });
linkCommands(program, {
  config,
  isPublic: (process.env.PUBLIC_URL ?? '') !== '',
  print,
  complain,
  libraries: knownLibraries,
});

program
  .command('backup')
  .argument('<file>', 'a new file')
  .description('Copy the embedded store into one file while the server runs; files of cases go to FILE-media beside it')
  .action(async (file: string) => {
    const { openStorage } = await import('./main.js');
    const storage = await openStorage(config(), systemClock);
    await storage.backup(file);
    await storage.close();
    print(
      `Backup written: ${file}. To restore: stop the server, move eambasador.db and its -wal and -shm away, put this file in place of eambasador.db, and ${file}-media, if there is one, in place of the folder media (docs/operations.md).`,
    );
  });

program
  .command('doctor')
  .description('Check configuration, store, content and model, and say what to do')
  .action(async () => {
    const { examine } = await import('./doctor.js');
    const { healthy, lines } = await examine(process.env);
    for (const line of lines) print(line);
    process.exitCode = healthy ? 0 : 1;
  });

async function coverage(given: readonly string[] | undefined): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const { developmentFiles } = await import('./cli-nlu.js');
  const { createBrain, projectRoot } = await import('./brain.js');
  const { showCoverage } = await import('./content-coverage.js');
  const { freshConversation } = await import('./core/turn.js');
  const { readLabelled } = await import('./nlu/labelled-file.js');
  const messages = (given ?? developmentFiles(join(projectRoot, 'bench/nlu'))).flatMap((file) => {
    const { rows, problems } = readLabelled(readFileSync(file, 'utf8'));
    if (problems.length > 0) throw new AppError('IMPORT_INVALID', `${file}: ${problems[0]}`);
    return rows;
  });
  const brain = await createBrain({ config: config(), progress: complain });
  await brain.understanding.settled;
  const record = freshConversation({ channel: 'console', id: 'coverage' });
  let told = 0;
  const report = await showCoverage(
    messages,
    (text) => brain.understand(text, record),
    (share) => {
      if (Math.floor(share * 10) > told) complain(`${++told * 10} %`);
    },
  );
  print(report);
}

program.addOption(new Option('--trace', 'print the stack of an unexpected error').hideHelp());

program.exitOverride();
for (const command of program.commands) {
  command.exitOverride();
  for (const inner of command.commands) inner.exitOverride();
}
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2); // it has said why itself
  complain(
    error instanceof AppError
      ? `${error.code}: ${error.message}`
      : `Unexpected: ${String((error as Error)?.message ?? error)}`,
  );
  if (!(error instanceof AppError) || program.opts().trace) complain(String((error as Error)?.stack));
  process.exit(1);
}
