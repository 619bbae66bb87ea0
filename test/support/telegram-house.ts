import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { libraryData } from '../../src/brain.js';
import { hoursProblem } from '../../src/case-hours.js';
import { carryOutInvitation, makeCode, planWish } from '../../src/cases/invitations.js';
import { telegramBook } from '../../src/channels/telegram/book.js';
import { systemClock } from '../../src/core/clock.js';
import { readLibraries } from '../../src/libraries/gazetteer.js';
import { openStorage } from '../../src/main.js';
import type { Storage } from '../../src/storage/storage.js';
import {
  type FakeGroup,
  type FakeTelegram,
  type FakeTelegramOptions,
  type FakeUser,
  type Seen,
  startFakeTelegram,
} from '../fakes/telegram.js';
import { type ServerProcess, serverProcess } from './server-process.js';

export const botToken = '7000000001:fake-token_for-tests';
export const orheiLibrary = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';

export interface Invited extends FakeUser {
  readonly librarianId: string;
  /** Good once. */
  readonly deskLink: string;
}

export interface Desk {
  get(path: string): Promise<Response>;
  post(path: string, body: object): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** Does something in a case, as the page does it. */
  act(caseId: string, act: object): Promise<void>;
  /** Sends a file with words, or without. */
  sends(caseId: string, file: { readonly name: string; readonly bytes: Buffer; readonly text?: string }): Promise<void>;
}

/** The built server with Telegram, and people there: the whole way, from a press on a phone to a line on another. */
export interface TelegramHouse {
  readonly fake: FakeTelegram;
  readonly server: ServerProcess;
  /** What the next start of the server is given; may be changed. */
  readonly env: Record<string, string>;
  /** The server's own store, for a moment, beside it. */
  inStore<T>(act: (storage: Storage) => Promise<T>): Promise<T>;
  /** Somebody new who reads Romanian. */
  citizen(firstName?: string): FakeUser;
  /** Invited and joined; of the national team unless a library is named. */
  librarian(name: string, about?: { library?: string; role?: string; hours?: string }): Promise<Invited>;
  invited(name: string, about?: { library?: string; role?: string; hours?: string }): Promise<{ code: string }>;
  /** A forum group that is the national team's (or a district's), with these members. */
  team(members: readonly FakeUser[], about?: { district?: string; forum?: boolean; id?: number }): Promise<FakeGroup>;
  /** From a question to a case that waits; skips the place unless one is named. */
  opensCase(citizen: FakeUser, question: string, place?: string): Promise<void>;
  signIn(link: string): Promise<Desk>;
  dispose(): Promise<void>;
}

/** Pacing is tried by itself; all else goes as fast as it can. */
const noPace = {
  TELEGRAM_CHAT_PER_SECOND: '1000',
  TELEGRAM_GROUP_PER_MINUTE: '10000',
  TELEGRAM_TOTAL_PER_SECOND: '1000',
};
let people = 0;
let groups = 0;

export async function openTelegramHouse({
  env: more = {},
  fake: fakeOptions = {},
  start = true,
  mongodbUri,
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly fake?: Partial<FakeTelegramOptions>;
  readonly start?: boolean;
  readonly mongodbUri?: string;
} = {}): Promise<TelegramHouse> {
  const fake = await startFakeTelegram({ token: botToken, ...fakeOptions });
  const env: Record<string, string> = {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: fake.url,
    CONTROLLER_NAME: 'Biblioteca de probă',
    CONTROLLER_CONTACT: 'proba@example.md',
    ...noPace,
    ...(mongodbUri !== undefined && { MONGODB_URI: mongodbUri }),
    ...more,
  };
  const server = await serverProcess(env);
  const libraries = new Map(readLibraries(libraryData).map((library) => [library.id, library]));
  const rules = { library: (id: string) => libraries.get(id), hoursProblem };

  const inStore: TelegramHouse['inStore'] = async (act) => {
    const storage = await openStorage(
      { dataDir: server.dataDir, ...(mongodbUri !== undefined && { mongodbUri }) },
      systemClock,
    );
    try {
      return await act(storage);
    } finally {
      await storage.close();
    }
  };

  async function plan(name: string, about: { library?: string; role?: string; hours?: string } = {}) {
    const planned = planWish({ name, languages: 'ro,ru,gag', hours: '24/7', ...about }, rules, {
      publicUrl: server.url,
      now: new Date(),
      random: randomBytes,
      bot: fake.bot.username,
    });
    if ('problems' in planned) throw new Error(JSON.stringify(planned.problems));
    await inStore((storage) => carryOutInvitation(planned, storage.librarians));
    return { planned, code: planned.links.telegram!.split('=')[1]! };
  }

  if (start) await server.start();
  return {
    fake,
    server,
    env,
    inStore,
    citizen: (firstName = 'Maria') => fake.user(1_000_000 + ++people, { firstName, languageCode: 'ro' }),
    async invited(name, about) {
      const { code } = await plan(name, about);
      return { code };
    },
    async librarian(name, about) {
      const { planned, code } = await plan(name, about);
      const user = fake.user(5_000_000 + ++people, { firstName: name.split(' ')[0]!, languageCode: 'ro' });
      user.start(code);
      await fake.until(() => user.heard().some((text) => text.includes('Bun venit')));
      return Object.assign(user, { librarianId: planned.librarian.id, deskLink: planned.links.desk });
    },
    async team(members, { district, forum = true, id = -1_001_000_000_000 - ++groups } = {}) {
      const group = fake.group(id, { title: 'Bibliotecari', forum });
      group.addMember(members[0]!, { creator: true });
      for (const member of members.slice(1)) group.addMember(member);
      const { code, codeHash } = makeCode(randomBytes);
      await inStore(async (storage) => {
        const book = telegramBook(storage.memos, systemClock);
        const teamId = `team${groups}`;
        await book.saveTeam({ id: teamId, name: 'Echipa', ...(district !== undefined && { district }) });
        await book.inviteTeam(codeHash, teamId, new Date(Date.now() + 3_600_000));
      });
      group.addBot({ rights: true, by: members[0]!, startGroup: code });
      await fake.until(() => group.messages().some(({ text }) => text.includes('Grupul este al echipei')));
      // teams are looked up again after two seconds
      await new Promise((resolve) => setTimeout(resolve, 2100));
      return group;
    },
    async opensCase(citizen, question, place) {
      const says = async (text: string, answer: RegExp): Promise<void> => {
        const seen = citizen.inbox().length;
        citizen.send(text);
        await fake.until(() =>
          citizen
            .inbox()
            .slice(seen)
            .some((one) => one.from === 'bot' && answer.test(one.text)),
        );
      };
      await says(question, /./);
      await says('/human', /localitate/);
      await says(place ?? 'fără localitate', /trimit|personal/i);
      await says('Da, trimite', /bibliotecar/i);
    },
    async signIn(link) {
      const joined = await fetch(link, { method: 'POST', redirect: 'manual' });
      const cookie = /^desk=[^;]+/.exec(joined.headers.get('set-cookie') ?? '')?.[0];
      assert.equal(joined.status, 303);
      const post: Desk['post'] = async (path, body) => {
        const response = await fetch(`${server.url}/desk/api/${path}`, {
          method: 'POST',
          headers: { cookie: cookie ?? '', 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      };
      return {
        get: (path) => fetch(`${server.url}/desk/api/${path}`, { headers: { cookie: cookie ?? '' } }),
        post,
        async act(caseId, act) {
          const { status, body } = await post(`cases/${caseId}/acts`, {
            id: `act-${randomBytes(6).toString('hex')}`,
            act,
          });
          assert.equal(status, 200, JSON.stringify(body));
        },
        async sends(caseId, { name, bytes, text = '' }) {
          const about = JSON.stringify({ id: `file-${randomBytes(6).toString('hex')}`, name, text });
          const response = await fetch(`${server.url}/desk/api/cases/${caseId}/files`, {
            method: 'POST',
            headers: { cookie: cookie ?? '', 'content-type': 'application/octet-stream' },
            body: Buffer.concat([Buffer.from(`${about}\n`), bytes]),
          });
          assert.equal(response.status, 200, await response.text());
        },
      };
    },
    async dispose() {
      await server.dispose();
      await fake.stop();
    },
  };
}

/** What the bot showed there that holds these words. */
export const shown = (messages: readonly Seen[], words: string): Seen[] =>
  messages.filter(({ from, text }) => from === 'bot' && text.includes(words));

/** The case that a card's first button takes. */
export const caseIn = (card: Seen): string => card.buttons[0]!.data!.split(' ')[2]!;

/** The newest card there with these words that offers the case. */
export const cardOf = (house: TelegramHouse, librarian: FakeUser, words: string): Promise<Seen> =>
  house.fake.until(
    () =>
      librarian
        .inbox()
        .findLast(
          ({ from, text, buttons }) =>
            from === 'bot' && text.includes(words) && buttons.some(({ title }) => title === 'Preiau'),
        ),
    10_000,
  );

export const sees = (house: TelegramHouse, who: FakeUser, words: string, ms = 10_000): Promise<Seen> =>
  house.fake.until(() => shown(who.inbox(), words)[0], ms);

export const seesInGroup = (house: TelegramHouse, group: FakeGroup, words: string, ms = 10_000): Promise<Seen> =>
  house.fake.until(() => shown(group.messages(), words)[0], ms);

/** Presses the card's button and waits for the case, with all that was said in it. */
export async function takes(house: TelegramHouse, librarian: FakeUser, question: string): Promise<Seen> {
  const card = await cardOf(house, librarian, question);
  librarian.press(card.id, 'Preiau');
  return house.fake.until(
    () =>
      librarian
        .inbox()
        .find(
          ({ id, text, buttons }) =>
            id > card.id && text.includes(question) && buttons.some(({ title }) => title === 'Închid'),
        ),
    10_000,
  );
}

/** Long enough for anything that is going to come twice. */
export const quiet = (ms = 700): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
