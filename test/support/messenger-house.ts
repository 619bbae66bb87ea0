import { type FakeGraph, type GraphOptions, type GraphSeen, type GraphUser, startFakeGraph } from '../fakes/graph.js';
import { page } from './messenger-page.js';
import { openTelegramHouse, type TelegramHouse } from './telegram-house.js';

/** The built server with Messenger and Telegram, and people on both. */
export interface MessengerHouse extends TelegramHouse {
  readonly graph: FakeGraph;
  /** Somebody new on Messenger who reads Romanian. */
  person(): GraphUser;
  /** From a question to a case that waits. */
  wantsHuman(person: GraphUser, question: string, place?: string): Promise<void>;
}

let people = 0;

export async function openMessengerHouse({
  env = {},
  graph: graphOptions = {},
  mongodbUri,
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly graph?: Partial<GraphOptions>;
  readonly mongodbUri?: string;
} = {}): Promise<MessengerHouse> {
  const graph = await startFakeGraph({ ...page, ...graphOptions });
  const house = await openTelegramHouse({
    env: {
      MESSENGER_PAGE_ID: page.pageId,
      MESSENGER_PAGE_TOKEN: page.pageToken,
      MESSENGER_APP_SECRET: page.appSecret,
      MESSENGER_VERIFY_TOKEN: page.verifyToken,
      MESSENGER_API_ROOT: graph.url,
      ...env,
    },
    ...(mongodbUri !== undefined && { mongodbUri }),
  });
  graph.webhook(`${house.server.url}/webhooks/messenger`);
  const says = async (person: GraphUser, act: () => void, answer: RegExp): Promise<void> => {
    const seen = person.inbox().length;
    act();
    await graph.until(
      () =>
        person
          .inbox()
          .slice(seen)
          .some(({ text = '' }) => answer.test(text)),
      10_000,
    );
  };
  return Object.assign(house, {
    graph,
    person: () => graph.user(String(9_000_000 + ++people), { firstName: 'Maria', locale: 'ro_RO' }),
    async wantsHuman(person: GraphUser, question: string, place = 'fără localitate') {
      await says(person, () => person.send(question), /./);
      await says(person, () => person.send('/human'), /localitate/);
      await says(person, () => person.send(place), /Trimit unui bibliotecar/);
      await says(person, () => person.tap('Da, trimite'), /Am trimis/);
    },
    dispose: async () => {
      await house.server.dispose();
      await house.fake.stop();
      await graph.stop();
    },
  });
}

export const reads = (house: MessengerHouse, person: GraphUser, words: string, ms = 10_000): Promise<GraphSeen> =>
  house.graph.until(() => person.inbox().find(({ text = '' }) => text.includes(words)), ms);
