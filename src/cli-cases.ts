import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { InvitationRules } from './cases/invitations.js';
import type { Config } from './config.js';
import { AppError } from './core/app-error.js';
import type { Clock } from './core/clock.js';
import type { Storage } from './storage/storage.js';

export interface CaseCommandsDeps {
  config(): Config;
  print(text: string): void;
  readonly clock: Clock;
  /** A text file of the person's, or IMPORT_INVALID with why not. */
  readText(file: string): string;
}

/** `librarian`, `librarians` and `report`: they write beside a running server. */
export function caseCommands(program: Command, deps: CaseCommandsDeps): void {
  const withStorage = async <T>(act: (storage: Storage, config: Config) => Promise<T>): Promise<T> => {
    const { openStorage } = await import('./main.js');
    const config = deps.config();
    const storage = await openStorage(config, deps.clock);
    try {
      return await act(storage, config);
    } finally {
      await storage.close();
    }
  };
  const context = async (config: Config) => {
    const bot = await botName(config);
    return {
      publicUrl: config.publicUrl,
      now: deps.clock.now(),
      random: randomBytes,
      ...(bot !== undefined && { bot }),
    };
  };

  program
    .command('librarian')
    .description('Invite one librarian')
    .command('invite')
    .description('Print a one-time link that is good for 24 hours')
    .option('--library <id>', 'id of their library (npx eambasador place shows ids with --json)')
    .option('--national', 'of the national team instead of a library')
    .requiredOption('--languages <list>', 'what they speak: ro,ru,gag')
    .addOption(new Option('--role <role>', 'what they may do').choices(['librarian', 'coordinator', 'admin']))
    .option('--hours <hours>', 'duty hours: "Mo-Fr 09:00-17:00" or "24/7"')
    .option('--name <name>', 'how citizens will read them; otherwise they say it when they join')
    .option('--json', 'the links as one JSON object')
    .action(async (options: InviteOptions) => {
      if ((options.library === undefined) === (options.national !== true)) {
        throw new AppError('IMPORT_INVALID', 'Name a library with --library ID, or --national.');
      }
      await withStorage(async (storage, config) => {
        const { carryOutInvitation, planWish } = await import('./cases/invitations.js');
        const planned = planWish(options, await rulesOf(storage), await context(config));
        if ('problems' in planned) {
          const told = planned.problems.map(({ field, value, reason }) => `--${field} "${value}": ${reason}`);
          throw new AppError('IMPORT_INVALID', told.join('\n'));
        }
        await carryOutInvitation(planned, storage.librarians);
        deps.print(
          options.json
            ? JSON.stringify(planned.links)
            : `${planned.links.telegram === null ? '' : `Telegram: ${planned.links.telegram}\n`}Desk: ${planned.links.desk}\nGood once, until ${planned.invitation.expiresAt.toISOString()}.`,
        );
      });
    });

  program
    .command('team')
    .description('The Telegram group of a team')
    .command('invite')
    .description('Print a one-time link that makes a group the forum group of a team; good for 24 hours')
    .requiredOption('--name <name>', 'how the team is called')
    .option('--district <district>', 'the team of this district')
    .option('--national', 'the national team')
    .option('--json', 'the link as one JSON object')
    .action(async (options: { name: string; district?: string; national?: boolean; json?: boolean }) => {
      if ((options.district === undefined) === (options.national !== true)) {
        throw new AppError('IMPORT_INVALID', 'Name a district with --district D, or --national.');
      }
      await withStorage(async (storage, config) => {
        const bot = await botName(config);
        if (bot === undefined) {
          throw new AppError(
            'CONFIG_INVALID',
            'A team meets on Telegram: set TELEGRAM_BOT_TOKEN (see docs/operations.md).',
          );
        }
        const districts = new Set((await directoryOf(storage)).map((library) => library.district));
        if (options.district !== undefined && !districts.has(options.district)) {
          throw new AppError(
            'IMPORT_INVALID',
            `No library is in the district "${options.district}". Districts: ${[...districts].sort().join(', ')}.`,
          );
        }
        const { invitationMs, makeCode, teamLink } = await import('./cases/invitations.js');
        const { telegramBook } = await import('./channels/telegram/book.js');
        const book = telegramBook(storage.memos, deps.clock);
        const { code, codeHash } = makeCode(randomBytes);
        const id = Buffer.from(randomBytes(9)).toString('base64url');
        await book.saveTeam({
          id,
          name: options.name.trim().slice(0, 80),
          ...(options.district !== undefined && { district: options.district }),
        });
        const until = new Date(deps.clock.now().getTime() + invitationMs);
        await book.inviteTeam(codeHash, id, until);
        const telegram = teamLink(bot, code);
        deps.print(
          options.json
            ? JSON.stringify({ telegram })
            : `Telegram: ${telegram}\nGood once, until ${until.toISOString()}.`,
        );
      });
    });

  program
    .command('librarians')
    .description('Many librarians at once')
    .command('import')
    .argument('<file>', 'CSV with the columns library, name, languages; optionally role, hours')
    .option('--dry-run', 'show what would happen and store nothing')
    .option('--out <folder>', 'where the links and the printable sheets are written', '.')
    .description('Invite everybody of a list: one-time links as CSV, and a sheet to print for each')
    .action(async (file: string, options: { dryRun?: boolean; out: string }) => {
      const csv = deps.readText(file);
      await withStorage(async (storage, config) => {
        const { carryOutImport, linksCsv, planLibrariansImport, sheetsOf, showLibrariansPlan } = await import(
          './cases/import-librarians.js'
        );
        const { readCsv } = await import('./libraries/csv.js');
        const plan = planLibrariansImport(await storage.librarians.list({}), csv, {
          rules: await rulesOf(storage),
          readCsv,
          context: await context(config),
        });
        deps.print(showLibrariansPlan(plan));
        if (plan.kind !== 'ready') {
          process.exitCode = 1;
          return;
        }
        if (options.dryRun || plan.invited.length === 0) return;
        // links and sheets first: an invitation whose link nobody has is worth nothing
        const links = newFile(join(options.out, 'librarian-links.csv'), linksCsv(plan.invited));
        const sheets = newFile(join(options.out, 'librarian-sheets.html'), sheetsOf(plan.invited));
        await carryOutImport(plan.invited, storage.librarians);
        deps.print(`${links}: a one-time link each, good for 24 hours\n${sheets}: a page to print for each`);
      });
    });

  program
    .command('report')
    .description('The work of a month, counted, without personal data')
    .requiredOption('--month <YYYY-MM>', 'the month', (month: string) => {
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new InvalidArgumentError('Write it like 2026-11.');
      return month;
    })
    .addOption(new Option('--format <format>', 'what to print').choices(['csv', 'json', 'html']).default('csv'))
    .action(async ({ month, format }: { month: string; format: 'csv' | 'json' | 'html' }) => {
      await withStorage(async (storage) => {
        const { makeReport, reportCsv, reportJson, reportWindow } = await import('./cases/report.js');
        const { contentCache, projectRoot } = await import('./brain.js');
        const { loadContent } = await import('./load-content.js');
        const { from, to } = reportWindow(month);
        const libraries = new Map((await directoryOf(storage)).map((library) => [library.id, library.name]));
        const { services } = loadContent(projectRoot, contentCache);
        const report = makeReport(month, await storage.work.between(from, to), {
          library: (id) => libraries.get(id),
          service: (id) => services[id]?.names.ro,
        });
        if (format === 'csv') return deps.print(reportCsv(report).trimEnd());
        if (format === 'json') {
          const own = reportWindow(month, 1);
          const { createOrigins } = await import('./cases/origins.js');
          return deps.print(reportJson(report, await createOrigins(storage.memos).between(own.from, own.to)).trimEnd());
        }
        const { reportPage } = await import('./cases/report-html.js');
        const { readOutlines } = await import('./cases/report-pictures.js');
        const { libraryData } = await import('./brain.js');
        const outlines = JSON.parse(readFileSync(join(libraryData, 'districts.geojson'), 'utf8')) as unknown;
        return deps.print(reportPage(report, readOutlines(outlines)));
      });
    });
}

/** The user name of our bot, when there is one and Telegram can be asked. */
export async function botName({ telegram }: Config): Promise<string | undefined> {
  if (telegram === undefined) return undefined;
  const { createTelegramApi } = await import('./channels/telegram/api.js');
  const { token, apiRoot } = telegram;
  const api = createTelegramApi({ token, ...(apiRoot !== undefined && { apiRoot }) });
  const answer = await api<{ username: string }>('getMe', {}, { deadlineMs: 10_000 });
  if (answer.ok) return answer.result.username;
  throw new AppError(
    'TELEGRAM_AWAY',
    answer.kind === 'unauthorised'
      ? 'Telegram refuses TELEGRAM_BOT_TOKEN: get a new one from @BotFather.'
      : 'Telegram cannot be reached now, and the link needs the name of the bot. Try again.',
  );
}

interface InviteOptions {
  readonly library?: string;
  readonly national?: boolean;
  readonly languages: string;
  readonly role?: string;
  readonly hours?: string;
  readonly name?: string;
  readonly json?: boolean;
}

/** The owner's list, or the seed while there is none. */
async function directoryOf(storage: Storage) {
  const { libraryData } = await import('./brain.js');
  const { readLibraries } = await import('./libraries/gazetteer.js');
  const stored = await storage.directory.all();
  return stored.length > 0 ? stored : readLibraries(libraryData);
}

async function rulesOf(storage: Storage): Promise<InvitationRules> {
  const { hoursProblem } = await import('./case-hours.js');
  const libraries = new Map((await directoryOf(storage)).map((library) => [library.id, library]));
  return { library: (id) => libraries.get(id), hoursProblem };
}

/** Never over an earlier file: its links may be in use. */
function newFile(file: string, text: string): string {
  if (existsSync(file)) throw new AppError('IMPORT_INVALID', `The file ${file} exists: move it away, or give --out.`);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}
