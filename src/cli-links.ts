import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Config } from './config.js';
import { AppError } from './core/app-error.js';
import type { Language, PerLanguage } from './core/language.js';
import { groupName, type OriginTarget, writeRef } from './core/origin-ref.js';
import type { Content } from './faq/content.js';
import { isNameless, type Library } from './libraries/library.js';
import { placeKey } from './libraries/place-key.js';
import type { Poster, PosterDoor } from './links/poster.js';

export interface LinkCommandsDeps {
  config(): Config;
  /** Whether PUBLIC_URL is set: a poster must not show the address that `config` assumes otherwise. */
  readonly isPublic: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** The owner's list, or the seed while there is none. */
  libraries(config: Config): Promise<readonly Library[]>;
}

interface LinksOptions {
  readonly library?: string;
  readonly group?: string;
  readonly topic?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** What the links are for, looked up. */
interface LinkedThing {
  readonly target: OriginTarget;
  readonly library?: Library;
  readonly titles?: PerLanguage<string>;
}

/** One way to the bot; `short` is what a person can type. */
interface Door {
  readonly name: 'Telegram' | 'Messenger' | 'Web';
  readonly link: string;
  readonly short: string;
}

/** `links`: how people reach the bot from a library, a group or a topic, and are counted by where they came from. */
export function linkCommands(program: Command, deps: LinkCommandsDeps): void {
  program
    .command('links')
    .description('Links to the bot on Telegram and Messenger, with QR codes and a poster to print')
    .addOption(new Option('--library <id>', 'for this library').conflicts(['group', 'topic']))
    .addOption(new Option('--group <name>', 'for a group where the link will stand').conflicts(['library', 'topic']))
    .addOption(new Option('--topic <id>', 'for one topic of the content').conflicts(['library', 'group']))
    .option('--out <folder>', 'write the QR codes (SVG, PNG) and the poster (HTML, A4) there')
    .option('--json', 'links and files as one JSON object')
    .action(async (options: LinksOptions, command: Command) => {
      if (options.library === undefined && options.group === undefined && options.topic === undefined) {
        command.error('error: say what the links are for: --library ID, --group NAME or --topic ID', { exitCode: 2 });
      }
      const config = deps.config();
      if (config.telegram === undefined && config.messenger === undefined) {
        deps.complain(`No link can be made.\nTelegram: ${howTo.telegram}\nMessenger: ${howTo.messenger}`);
        process.exitCode = 2;
        return;
      }
      const thing = await lookUp(options, config, deps);
      const doors = await doorsTo(writeRef(thing.target), config, deps.isPublic);
      if (config.telegram === undefined) deps.complain(`Telegram: no link. ${howTo.telegram}`);
      if (config.messenger === undefined) deps.complain(`Messenger: no link. ${howTo.messenger}`);
      const files = options.out === undefined ? [] : await writeFiles(options.out, thing, doors, config);
      if (options.out !== undefined && config.controllerName === undefined) {
        deps.complain('The poster does not say who runs the bot: set CONTROLLER_NAME.');
      }
      deps.print(options.json ? asJson(thing, doors, files) : asText(thing, doors, files));
    });
}

const howTo = {
  telegram: 'Set TELEGRAM_BOT_TOKEN (docs/operations.md).',
  messenger: 'Set MESSENGER_PAGE_ID and what belongs to it (docs/operations.md).',
} as const;

async function lookUp(options: LinksOptions, config: Config, deps: LinkCommandsDeps): Promise<LinkedThing> {
  if (options.library !== undefined) return lookUpLibrary(options.library.trim(), await deps.libraries(config));
  if (options.topic !== undefined) return lookUpTopic(options.topic.trim(), await readContent());
  const name = groupName(options.group ?? '');
  if (name === undefined) {
    throw new AppError('IMPORT_INVALID', 'Name the group with 1 to 60 Latin letters or digits, like "mame-din-balti".');
  }
  return { target: { kind: 'group', name } };
}

function lookUpLibrary(id: string, libraries: readonly Library[]): LinkedThing {
  const library = libraries.find((one) => one.id === id);
  if (library !== undefined) return { target: { kind: 'library', id }, library };
  const known = libraries.map((one) => ({ id: one.id, words: `${one.id} ${one.name} ${one.locality}` }));
  throw unknownId('library', id, known, 'npx eambasador place --json');
}

function lookUpTopic(id: string, { services, topics }: Content): LinkedThing {
  const topic = Object.hasOwn(topics, id) ? topics[id] : undefined;
  if (topic !== undefined) {
    const names = services[topic.service]!.names;
    const titleIn = (language: Language): string => `${capital(names[language], language)}: ${topic.title[language]}`;
    return { target: { kind: 'topic', id }, titles: { ro: titleIn('ro'), ru: titleIn('ru'), gag: titleIn('gag') } };
  }
  const known = Object.values(topics).map((one) => ({
    id: one.id,
    words: `${one.id} ${one.title.ro} ${one.title.ru}`,
  }));
  throw unknownId('topic', id, known, 'npx eambasador content export');
}

/** Gagauz has Turkish capitals: `i` is `İ`. */
const capital = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleUpperCase(language === 'gag' ? 'tr' : language) + text.slice(1);

interface KnownId {
  readonly id: string;
  /** By which people may mean it. */
  readonly words: string;
}

function unknownId(what: string, id: string, known: readonly KnownId[], showsAll: string): AppError {
  const near = nearestIds(id, known);
  const hint = near.length === 0 ? '' : ` Near to it: ${near.join(', ')}.`;
  return new AppError('IMPORT_INVALID', `There is no ${what} "${id.slice(0, 120)}".${hint} \`${showsAll}\` shows ids.`);
}

/** At most 3 ids by the share of the typed pairs of letters that they have, in any script, the shorter first. */
function nearestIds(typed: string, known: readonly KnownId[]): string[] {
  const pairsOf = (text: string): Set<string> => {
    const key = placeKey(text.slice(0, 200));
    return new Set([...key].slice(1).map((letter, index) => key[index] + letter));
  };
  const wanted = pairsOf(typed);
  return known
    .map(({ id, words }) => {
      const pairs = pairsOf(words);
      const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
      return { id, near: shared / wanted.size, closeness: shared / pairs.size };
    })
    .filter(({ near }) => near >= 0.6)
    .sort((one, other) => other.near - one.near || other.closeness - one.closeness)
    .slice(0, 3)
    .map(({ id }) => id);
}

async function doorsTo(ref: string, config: Config, isPublic: boolean): Promise<Door[]> {
  const { botName } = await import('./cli-cases.js');
  const { botLink } = await import('./cases/invitations.js');
  const bot = await botName(config);
  const pageId = config.messenger?.pageId;
  const doors: Door[] = [];
  if (bot !== undefined) doors.push({ name: 'Telegram', link: botLink(bot, ref), short: `t.me/${bot}` });
  if (pageId !== undefined) {
    doors.push({ name: 'Messenger', link: `https://m.me/${pageId}?ref=${ref}`, short: `m.me/${pageId}` });
  }
  if (isPublic)
    doors.push({ name: 'Web', link: config.publicUrl, short: config.publicUrl.replace(/^https?:\/\//, '') });
  return doors;
}

async function writeFiles(
  folder: string,
  thing: LinkedThing,
  doors: readonly Door[],
  config: Config,
): Promise<string[]> {
  const { posterPage } = await import('./links/poster.js');
  const { qrPng, qrSvg } = await import('./links/qr-code.js');
  const ref = writeRef(thing.target);
  const files: { readonly name: string; readonly bytes: string | Buffer }[] = [];
  const posterDoors: PosterDoor[] = [];
  for (const { name, link, short } of doors) {
    const qrCode = await qrSvg(link);
    files.push({ name: `${ref}-${name.toLowerCase()}.svg`, bytes: qrCode });
    files.push({ name: `${ref}-${name.toLowerCase()}.png`, bytes: await qrPng(link) });
    posterDoors.push({ name, address: short, qrCode });
  }
  const poster = await posterOf(thing, posterDoors, config);
  files.push({ name: `${ref}-poster.html`, bytes: posterPage(poster) });
  try {
    mkdirSync(folder, { recursive: true });
    // over earlier ones: they are no secrets, and a poster is made anew when an address changes
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  } catch (cause) {
    throw new AppError('IMPORT_INVALID', `The folder ${folder} cannot be written to.`, { cause });
  }
  return files.map(({ name }) => join(folder, name));
}

async function posterOf(
  { library, titles }: LinkedThing,
  doors: readonly PosterDoor[],
  config: Config,
): Promise<Poster> {
  const { wordsOf } = await import('./load-content.js');
  const { say } = wordsOf(await readContent());
  const wordsIn = (language: Language) => ({
    what: say(language, 'poster-what'),
    scan: say(language, 'poster-scan'),
    runBy: say(language, 'poster-run-by'),
    ...(titles !== undefined && { about: titles[language] }),
  });
  return {
    doors,
    words: { ro: wordsIn('ro'), ru: wordsIn('ru'), gag: wordsIn('gag') },
    ...(library !== undefined && { library: { name: nameOnDoor(library), address: addressOf(library) } }),
    ...(config.controllerName !== undefined && { controller: config.controllerName }),
  };
}

async function readContent(): Promise<Content> {
  const { contentCache, projectRoot } = await import('./brain.js');
  const { loadContent } = await import('./load-content.js');
  return loadContent(projectRoot, contentCache);
}

/** Names of libraries are Romanian in every language, so is the one of a library without a name. */
const nameOnDoor = (library: Library): string =>
  isNameless(library) ? `Biblioteca din ${library.locality}` : library.name;

/** Street, settlement and district, each once. */
function addressOf({ address, locality, district }: Library): string {
  const parts = (address ?? '').split(',').map((part) => part.trim());
  const said = new Set(parts.map((part) => part.replace(/^(?:or|mun|s|com|satul|orașul)\.? /u, '')));
  for (const part of [locality, district.replace(/ \(.*\)$/, '')]) {
    if (!said.has(part)) parts.push(part);
    said.add(part);
  }
  return parts.filter(Boolean).join(', ');
}

const linkOf = (doors: readonly Door[], name: Door['name']): string | null =>
  doors.find((door) => door.name === name)?.link ?? null;

const asJson = ({ library }: LinkedThing, doors: readonly Door[], files: readonly string[]): string =>
  JSON.stringify({
    ...(library !== undefined && {
      library: { id: library.id, name: nameOnDoor(library), address: addressOf(library) },
    }),
    telegram: linkOf(doors, 'Telegram'),
    messenger: linkOf(doors, 'Messenger'),
    web: linkOf(doors, 'Web'),
    files,
  });

const asText = ({ library }: LinkedThing, doors: readonly Door[], files: readonly string[]): string =>
  [
    ...(library === undefined ? [] : [`${nameOnDoor(library)}, ${addressOf(library)}`]),
    ...doors.map(({ name, link }) => `${name}: ${link}`),
    ...files,
  ].join('\n');
