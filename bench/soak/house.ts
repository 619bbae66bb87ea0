import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { seededRandom } from '../../src/nlu/random.js';
import { type FakeGraph, type GraphUser, startFakeGraph } from '../../test/fakes/graph.js';
import { type FakeGroup, type FakeTelegram, type FakeUser, startFakeTelegram } from '../../test/fakes/telegram.js';
import { page as facebookPage } from '../../test/support/messenger-page.js';
import { openVisitor, type WebVisitor } from '../../test/support/web-visitors.js';
import { type Desk, openDesk, type ShownLine } from '../durability/desk-generators.js';
import { type KillableServer, killableServer } from '../durability/killable-server.js';
import { type Citizen, messengerCitizen, telegramCitizen, webCitizen } from './citizens.js';
import type { Ledger } from './ledger.js';
import { deskLibrarian, type Librarian, type Topics, telegramLibrarian } from './librarians.js';
import { followMessenger } from './messenger-feed.js';
import { type BotMessage, followTelegram } from './telegram-feed.js';

export interface HouseOptions {
  readonly root: string;
  readonly seed: number;
  readonly processes: number;
  readonly mongodbUri?: string | undefined;
  /** Citizens on Telegram, on the page, and on Messenger. */
  readonly chats: number;
  readonly pages: number;
  readonly messengers: number;
  /** In private chat, and as many in the team's group. */
  readonly librarians: number;
  readonly desks: number;
  readonly progress: (words: string) => void;
  /** The data folder is left behind, for whoever looks for the cause of a breach. */
  readonly keep?: boolean | undefined;
}

/** Servers that can be killed, a Telegram that outlives them, and all the people. */
export interface House {
  readonly servers: readonly KillableServer[];
  readonly fake: FakeTelegram;
  readonly graph: FakeGraph;
  /** Shows everybody on Telegram and Messenger what has come since the last look. */
  readonly look: () => void;
  readonly citizens: readonly Citizen[];
  readonly librarians: readonly Librarian[];
  readonly chats: readonly FakeUser[];
  readonly messengers: readonly GraphUser[];
  readonly pages: readonly { readonly name: string; readonly visitor: WebVisitor }[];
  readonly desks: readonly {
    readonly name: string;
    readonly desk: Desk;
    /** By case, what stood there when they last looked. */
    readonly seen: ReadonlyMap<string, readonly ShownLine[]>;
  }[];
  /** Librarians on Telegram, by their private chats. */
  readonly helpers: readonly { readonly name: string; readonly user: FakeUser }[];
  readonly group: FakeGroup;
  close(): Promise<void>;
}

const library = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';
const token = '7000000001:fake-token_for-the-soak';
const day = '24h';
/** Share of answers of our own server that people's pages throw away unread. */
const lostAnswers = 0.04;
/** The fake's echo comes within moments of the send, or of the server's return. */
const echoWait = '10s';
/** What the fake remembers of its journal; messages it keeps all. */
const journalKeeps = 5000;

export async function openHouse(
  options: HouseOptions,
  people: { readonly ledger: Ledger; readonly mayWrite: () => boolean; readonly random: () => number },
): Promise<House> {
  const { root, seed, processes, mongodbUri, progress } = options;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'eambasador-soak-'));
  const fake = await startFakeTelegram({ token, seed, journalKeeps });
  const graph = await startFakeGraph({ ...facebookPage, seed, journalKeeps });
  const servers: KillableServer[] = [];
  const desks: House['desks'][number][] = [];
  const pages: { name: string; visitor: WebVisitor }[] = [];
  const close = async (): Promise<void> => {
    for (const { visitor } of pages) visitor.close();
    for (const { desk } of desks) desk.close();
    await Promise.all(servers.map((server) => server.kill()));
    await fake.stop();
    await graph.stop();
    if (options.keep === true) progress(`data: ${dataDir}`);
    else await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const env = {
      DATA_DIR: dataDir,
      ...(mongodbUri !== undefined && { MONGODB_URI: mongodbUri }),
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: fake.url,
      TELEGRAM_CHAT_PER_SECOND: '1000',
      TELEGRAM_GROUP_PER_MINUTE: '60000',
      TELEGRAM_TOTAL_PER_SECOND: '5000',
      ...(options.messengers > 0 && {
        MESSENGER_PAGE_ID: facebookPage.pageId,
        MESSENGER_PAGE_TOKEN: facebookPage.pageToken,
        MESSENGER_APP_SECRET: facebookPage.appSecret,
        MESSENGER_VERIFY_TOKEN: facebookPage.verifyToken,
        MESSENGER_API_ROOT: graph.url,
        MESSENGER_ECHO_WAIT: echoWait,
      }),
      CONTROLLER_NAME: 'Biblioteca de probă',
      CONTROLLER_CONTACT: 'proba@example.md',
      // what is measured is the relay, not the timers
      CASE_ROLL_UP_AFTER: day,
      CASE_REMIND_AFTER: day,
      CASE_RELEASE_AFTER: day,
    };
    for (let index = 0; index < processes; index++) {
      const server = await killableServer(root, env);
      servers.push(server);
      server.start();
      await server.ready(); // one after the other: the first may have a model to train and to cache
    }
    const urls = servers.map(({ url }) => url);
    graph.webhook(webhookOf(servers[0]!));
    progress('servers run; librarians are invited');
    const command = commandLine(root, { ...env, PUBLIC_URL: urls[0]! });
    const invite = async (name: string, where: readonly string[]) =>
      (await command('librarian', 'invite', ...where, '--languages', 'ro', '--hours', '24/7', '--name', name)) as {
        telegram: string;
        desk: string;
      };
    const several = <T>(count: number, make: (name: string) => T): T[] =>
      Array.from({ length: count }, (_, index) => make(String.fromCharCode(65 + index))); // names have letters only
    const invited = await inTurn([
      ...several(options.desks, (one) => () => invite(`Ana Desk${one}`, ['--library', library])),
      ...several(options.librarians, (one) => () => invite(`Ion Privat${one}`, ['--library', library])),
      ...several(options.librarians, (one) => () => invite(`Eva Grup${one}`, ['--national'])),
    ]);
    const feed = followTelegram(fake);
    const pageFeed = followMessenger(graph);
    const librarians: Librarian[] = [];
    const helpers: { name: string; user: FakeUser }[] = [];
    const count = options.librarians;
    for (const [index, { desk: link }] of invited.slice(0, options.desks).entries()) {
      const random = seededRandom(seed + 1000 + index);
      const name = `d${index + 1}`;
      const desk = await openDesk(link, { urls, random, lostAnswers });
      const librarian = deskLibrarian(desk, name, people);
      desks.push({ name, desk, seen: librarian.seen });
      librarians.push(librarian);
    }
    const joined = invited.slice(options.desks).map(({ telegram }, index) => {
      const user = fake.user(500_001 + index, { firstName: `Librarian ${index + 1}`, languageCode: 'ro' });
      user.start(/start=(.+)$/.exec(telegram)?.[1]);
      return user;
    });
    await fake.until(() => joined.every((user) => user.heard().some((text) => text.startsWith('Bun venit'))), 60_000);
    const team = joined.slice(count);
    const group = fake.group(-1_000_000_000_777, { title: 'Echipa', forum: true, members: team });
    const { telegram: link } = (await command('team', 'invite', '--national', '--name', 'Echipa')) as {
      telegram: string;
    };
    group.addBot({ rights: true, by: team[0]!, startGroup: /startgroup=(.+)$/.exec(link)?.[1] ?? '' });
    await fake.until(() => group.messages().some(({ text }) => text.startsWith('Grupul este al echipei')), 60_000);

    const inGroup: ((message: BotMessage) => void)[] = [];
    feed.on(group.id, (message) => {
      for (const hear of inGroup) hear(message);
    });
    for (const [index, user] of joined.entries()) {
      const place = index - count;
      const topics: Topics = { group, isFor: (id) => shareOf(id, count) === place, on: (hear) => inGroup.push(hear) };
      const one = telegramLibrarian(user, feed, { ...people, ...(place >= 0 && { topics }) });
      librarians.push(one);
      helpers.push({ name: one.name, user });
    }

    const citizens: Citizen[] = [];
    const chats: FakeUser[] = [];
    for (let index = 0; index < options.chats; index++) {
      const user = fake.user(100_001 + index, { firstName: `Citizen ${index + 1}`, languageCode: 'ro' });
      chats.push(user);
      citizens.push(telegramCitizen(user, feed, { ...people, placeless: index % 3 === 0 }));
    }
    for (let index = 0; index < options.pages; index++) {
      const random = seededRandom(seed + 1 + index);
      const visitor = openVisitor({ urls, language: 'ro', random, lostAnswers });
      await visitor.begin();
      const name = `w${index + 1}`;
      pages.push({ name, visitor });
      citizens.push(webCitizen(visitor, name, { ...people, placeless: index % 3 === 0 }));
    }
    const messengers: GraphUser[] = [];
    for (let index = 0; index < options.messengers; index++) {
      const user = graph.user(String(9_000_001 + index), { firstName: `Person ${index + 1}`, locale: 'ro_RO' });
      messengers.push(user);
      citizens.push(messengerCitizen(user, pageFeed, { ...people, placeless: index % 3 === 0 }));
    }
    const look = (): void => {
      feed.look();
      pageFeed.look();
    };
    const all = { citizens, librarians, chats, messengers, pages, desks, helpers, group };
    return { servers, fake, graph, look, ...all, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export const webhookOf = ({ url }: KillableServer): string => `${url}/webhooks/messenger`;

/** `npx eambasador ... --json` beside the running server. */
const commandLine =
  (root: string, env: Readonly<Record<string, string>>) =>
  async (...args: string[]): Promise<unknown> => {
    const { PATH = '', HOME = '' } = process.env;
    const options = { cwd: root, env: { PATH, HOME, LOG_LEVEL: 'warn', ...env } };
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', ...args, '--json'], options);
    return JSON.parse(stdout);
  };

/** Two at a time: each is a process of its own. */
async function inTurn<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < works.length; index += 2) {
    results.push(...(await Promise.all(works.slice(index, index + 2).map((work) => work()))));
  }
  return results;
}

function shareOf(id: string, count: number): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return sum % count;
}
