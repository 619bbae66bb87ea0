import { MessengerAdapter } from '../../src/channels/messenger/adapter.js';
import { type MessengerBook, messengerBook } from '../../src/channels/messenger/book.js';
import { createMessengerChannel, type MessengerChannelDeps } from '../../src/channels/messenger/channel.js';
import { createGraph } from '../../src/channels/messenger/graph.js';
import { messengerChat } from '../../src/channels/messenger/translate.js';
import type { Channel, Delivery, Outbound } from '../../src/core/message.js';
import type { NewOutboxRow } from '../../src/delivery/outbox.js';
import { createSender } from '../../src/delivery/sender.js';
import { type FakeGraph, type GraphOptions, type GraphUser, startFakeGraph } from '../fakes/graph.js';
import { clockAt, type TestClock } from './clock.js';
import { memoryMemos } from './memory-memos.js';
import { createMemoryStore } from './memory-store.js';
import { page } from './messenger-page.js';

/** The channel alone, before a strict stand-in for Meta, both by a clock that the test moves. No webhook: no echo comes by itself. */
export interface ChannelHouse {
  readonly fake: FakeGraph;
  readonly clock: TestClock;
  readonly book: MessengerBook;
  readonly channel: Channel;
  readonly alarms: string[];
  /** Somebody who writes now: their window opens. */
  person(psid?: string): Promise<GraphUser>;
  send(to: GraphUser, message?: Partial<Outbound>): Promise<Delivery>;
  /** Meta shows us this person's newest message, or the one with these words. */
  echoes(person: GraphUser, words?: string): Promise<void>;
  /** Puts words into the outbox and lets the sender go to work. */
  posts(to: GraphUser, text: string, about?: Partial<NewOutboxRow>): Promise<void>;
  /** The clock goes on, and the sender looks at every lane. */
  passes(ms: number): Promise<void>;
  /** Of every row, in the order in which they were put in. */
  states(): string[];
  dispose(): Promise<void>;
}

let messages = 0;

export async function openChannelHouse({
  meta = {},
  ...over
}: Partial<MessengerChannelDeps> & { readonly meta?: Partial<GraphOptions> } = {}): Promise<ChannelHouse> {
  const clock = clockAt('2026-03-02T10:00:00Z');
  const fake = await startFakeGraph({ ...page, now: () => clock.now().getTime(), ...meta });
  const alarms: string[] = [];
  const book = messengerBook(memoryMemos(), clock);
  const channel = createMessengerChannel({
    pageId: page.pageId,
    graph: createGraph({ token: page.pageToken, appSecret: page.appSecret, apiRoot: fake.url }),
    adapter: () => adapter,
    book,
    clock,
    humanAgent: false,
    echoWaitMs: 60_000,
    fetchFile: async () => 'gone',
    alarm: (code) => void alarms.push(code),
    tokenWorks: () => void alarms.push('works'),
    words: () => 'fișier',
    ...over,
  });
  const adapter = new MessengerAdapter(channel.sendActivity, () => {});
  const store = createMemoryStore(clock);
  const { outbox, inbox } = store.connect().storage;
  const sender = createSender({
    outbox,
    inbox,
    channels: new Map([['messenger', channel]]),
    render: ({ parts }) => ({
      text: parts.map((part) => (part.kind === 'quote' ? part.text : '')).join(''),
      author: 'librarian',
      buttons: [],
    }),
    clock,
    processId: 'one',
    reported: () => {},
    alarm: (code, { error }) => void alarms.push(`${code} ${error}`),
  });
  const lanes = new Set<string>();
  const look = async (): Promise<void> => {
    for (const lane of lanes) sender.added(lane);
    await sender.idle();
  };
  let people = 0;
  return {
    fake,
    clock,
    book,
    channel,
    alarms,
    async person(psid = `90${++people}`) {
      const person = fake.user(psid);
      person.send('Bună');
      await book.heardFrom(psid, clock.now());
      return person;
    },
    send: (to, message = {}) =>
      channel.send(messengerChat(to.psid), {
        key: `message-${++messages}`,
        position: 1,
        language: 'ro',
        author: 'bot',
        text: 'Bună ziua',
        buttons: [],
        at: clock.now(),
        ...message,
      }),
    async echoes(person, words = '') {
      const seen = person.inbox().findLast(({ text }) => text.includes(words));
      await book.echoed(seen?.metadata ?? '');
    },
    async posts(to, text, about = {}) {
      const key = messengerChat(to.psid);
      const lane = `messenger:${to.psid}|messenger:${to.psid}`;
      lanes.add(lane);
      const message = { language: 'ro', buttons: [], at: clock.now() } as const;
      await outbox.add({
        key: `message-${++messages}`,
        lane,
        position: messages,
        to: key,
        source: key,
        message: { ...message, parts: [{ kind: 'quote', text, author: 'librarian' }] },
        priority: 0,
        report: false,
        ...about,
      });
      await look();
    },
    async passes(ms) {
      clock.advance(ms);
      await look();
    },
    states: () => [...store.outbox.values()].map(({ state }) => state),
    async dispose() {
      await sender.stop();
      channel.close();
      await fake.stop();
    },
  };
}
