import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type FastifyInstance, fastify } from 'fastify';
import { createWebChannel } from '../../../src/channels/web/channel.js';
import type { Feed } from '../../../src/channels/web/feed.js';
import { registerWebChat, type WebChatDeps } from '../../../src/channels/web/routes.js';
import { createWebStreams } from '../../../src/channels/web/streams.js';
import { writeAction } from '../../../src/core/action-code.js';
import { conversationId, type Event } from '../../../src/core/event.js';
import { type Language, languages, type PerLanguage } from '../../../src/core/language.js';
import type { Channel, Outbound } from '../../../src/core/message.js';
import { createWords } from '../../../src/i18n/words.js';
import { memoryFeed } from '../../support/memory-feed.js';

export const root = path.resolve(import.meta.dirname, '../../..');

const ftl = (language: Language) => readFileSync(path.join(root, 'locales', language, 'page.ftl'), 'utf8');
const words = createWords(
  Object.fromEntries(languages.map((language) => [language, [ftl(language)]])) as unknown as PerLanguage<string[]>,
);
/** The words of locales/<language>/page.ftl, as the i18n room gives them to the door. */
export const pageWords = (language: Language): Record<string, string> => words.all(language, 'page-');

/** What outlives a crash of the server: what the stores hold. */
export interface Kept {
  readonly feed: Feed;
  readonly events: Event[];
  language: Language;
}

export const nothingKept = (): Kept => ({ feed: memoryFeed(), events: [], language: 'ro' });

export interface EchoChat {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly port: number;
  readonly channel: Channel;
  readonly kept: Kept;
  /** Ends as a crash does: every connection is cut. */
  crash(): Promise<void>;
}

/** The web door in a real server, before a bot that answers each event at once by repeating it. */
export async function openEchoChat(
  options: {
    port?: number;
    kept?: Kept;
    pollEveryMs?: number;
    beatEveryMs?: number;
    answer?: (event: Event, turn: number) => Partial<Outbound>[];
    deps?: Partial<WebChatDeps>;
  } = {},
): Promise<EchoChat> {
  const kept = options.kept ?? nothingKept();
  const { feed } = kept;
  const app = fastify();
  const streams = createWebStreams({
    feed,
    onFailure: () => {},
    pollEveryMs: options.pollEveryMs ?? 500,
    ...(options.beatEveryMs !== undefined && { beatEveryMs: options.beatEveryMs }),
  });
  const channel = createWebChannel({ feed, onAppended: streams.wake });
  const answer = options.answer ?? echo;

  registerWebChat(app, {
    receive: async (event) => {
      if (kept.events.some((known) => known.key === event.key)) return 'repeated';
      const turn = kept.events.push(event);
      if (event.kind === 'button' && event.action.do === 'language' && event.action.language) {
        kept.language = event.action.language;
      }
      setImmediate(async () => {
        const messages = answer(event, turn);
        for (const [index, message] of messages.entries()) {
          await channel.send(event.conversation, {
            key: `${conversationId(event.conversation)}#${turn}.${index}`,
            position: turn * 1000 + index,
            language: kept.language,
            author: 'bot',
            text: '',
            buttons: [],
            at: event.at,
            ...(index === 0 && event.kind !== 'location' && { heard: { key: event.key, text: wordsOf(event) } }),
            ...message,
          });
        }
      });
      return 'stored';
    },
    streams,
    clock: { now: () => new Date() },
    newVisitorId: () => randomBytes(16).toString('hex'),
    words: pageWords,
    pageFolder: path.join(root, 'src/channels/web/page'),
    ...options.deps,
  });
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    app,
    port,
    url: `http://127.0.0.1:${port}`,
    channel,
    kept,
    async crash() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}

function wordsOf(event: Event): string {
  if (event.kind === 'text') return event.text;
  return event.kind === 'button' ? (event.title ?? '') : '';
}

function echo(event: Event): Partial<Outbound>[] {
  if (event.kind === 'text') {
    return [
      {
        text: `Ați scris: ${event.text.slice(0, 500)}`,
        buttons: [
          { title: 'Cât costă?', action: 'topic id-card-price' },
          { title: 'Meniu', action: 'menu' },
        ],
      },
    ];
  }
  if (event.kind === 'button') return [{ text: `Ați apăsat: ${writeAction(event.action)}` }];
  if (event.kind === 'location') return [{ text: `Sunteți la ${event.point.lat}, ${event.point.lon}` }];
  return [{ text: event.kind }];
}
