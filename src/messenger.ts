import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Brain } from './brain.js';
import type { Config, MessengerConfig } from './config.js';
import type { CaseLine } from './core/case.js';
import type { Clock } from './core/clock.js';
import type { ConversationKey } from './core/event.js';
import { aboutError } from './core/log.js';
import type { Channel } from './core/message.js';
import { freshConversation } from './core/turn.js';
import { type FetchFile, keptFile, mediaId } from './delivery/media.js';
import type { Receive } from './delivery/receive.js';
import type { Metrics } from './main.js';
import { botToCome, createAlarm, warnUnnamed } from './platform-parts.js';
import type { Storage } from './storage/storage.js';

/** Messenger as the server needs it: a channel to send by, and what it opens on the HTTP server. */
export interface RunningMessenger {
  readonly channel: Channel;
  readonly doors: (app: FastifyInstance) => void;
  /** A line of a case stands on the board: what came with it is fetched. */
  line(line: CaseLine): Promise<void>;
  /** What is kept of a person beside their record goes with it, and when their conversation goes by age. */
  forget(conversation: ConversationKey): Promise<void>;
  start(receive: Receive, added: (lane: string) => void): void;
  stop(): void;
}

export interface MessengerParts {
  readonly brain: Pick<Brain, 'words' | 'understand'>;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics?: Metrics;
  /** A file that another platform keeps. */
  readonly elsewhere?: FetchFile;
}

const deletionGroup = 'messenger-deletions';

/** Puts the parts of src/channels/messenger together; they, and the Bot Framework, are loaded only where they are configured. */
export async function openMessenger(
  config: Config,
  settings: MessengerConfig | undefined,
  { brain, storage, clock, log, metrics, elsewhere }: MessengerParts,
): Promise<RunningMessenger> {
  const alarm = createAlarm({ clock, log, metrics });
  const toCome = botToCome();
  const azure =
    config.botFramework === undefined
      ? undefined
      : (await import('./channels/messenger/azure.js')).openAzure({
          ...config.botFramework,
          memos: storage.memos,
          clock,
          receive: toCome.receive,
          alarm,
        });
  warnUnnamed(config, log);
  if (settings === undefined) {
    if (azure === undefined) throw new Error('neither Messenger nor Azure Bot Service is configured');
    return {
      channel: azure.channel,
      doors: azure.doors,
      line: async () => {},
      forget: azure.forget,
      start: toCome.begin,
      stop() {},
    };
  }
  const [
    { MessengerAdapter },
    { messengerBook, personGroup },
    { StoringBot },
    { createMessengerChannel },
    { createMessengerDoor },
    { createGraph },
    { createMessengerFiles },
    { introduceMessenger },
    { registerMessengerDeletion },
    { registerMessengerWebhook },
    { privateReply },
  ] = await Promise.all([
    import('./channels/messenger/adapter.js'),
    import('./channels/messenger/book.js'),
    import('./channels/messenger/bot.js'),
    import('./channels/messenger/channel.js'),
    import('./channels/messenger/door.js'),
    import('./channels/messenger/graph.js'),
    import('./channels/messenger/files.js'),
    import('./channels/messenger/introduce.js'),
    import('./channels/messenger/deletion.js'),
    import('./channels/messenger/webhook.js'),
    import('./channels/messenger/private-reply.js'),
  ]);
  const { messengerChat } = await import('./channels/messenger/translate.js');
  const { pageId, pageToken, appSecret, verifyToken, apiRoot, humanAgent, echoWaitMs } = settings;
  const root = apiRoot === undefined ? {} : { apiRoot };
  const graph = createGraph({ token: pageToken, appSecret, ...root });
  const book = messengerBook(storage.memos, clock);
  const files = createMessengerFiles({ memos: storage.memos, media: storage.media, clock, ...root });
  const kept = keptFile(storage);
  const file: FetchFile = async (wanted) => {
    if (wanted.kept === true) return kept(wanted);
    return (await elsewhere?.(wanted)) ?? 'gone';
  };
  const channel = createMessengerChannel({
    pageId,
    graph,
    adapter: () => adapter,
    book,
    clock,
    humanAgent,
    echoWaitMs,
    fetchFile: file,
    alarm,
    tokenWorks: () => log.info({}, 'Meta accepts the token again'),
    words: brain.words.say,
    ...(azure && { azure: azure.channel }),
    // one server alone can hold an embedded store: what a dead one was sending is taken over at once
    ...(storage.kind === 'embedded' && { mine: () => true }),
  });
  const adapter = new MessengerAdapter(channel.sendActivity, (error) => {
    log.warn(aboutError(error), 'a turn of the Bot Framework failed; Meta sends the event again');
  });
  const bot = new StoringBot(toCome.receive, async (activity) => {
    const conversation = messengerChat(activity.from?.id ?? '');
    const key = activity.id ?? '';
    const named = (activity.attachments ?? []).map(({ contentUrl }, index) =>
      contentUrl === undefined ? undefined : { id: mediaId(conversation, `${key}.${index}`), address: contentUrl },
    );
    // the address first: whoever finds the event must find it too
    for (const each of named)
      if (each !== undefined) await files.note(each.id, each.address, personGroup(conversation.id));
    return { conversation, key, receivedAt: clock.now(), keep: (_attachment, index) => named[index] };
  });
  const door = createMessengerDoor({
    pageId,
    graph,
    adapter,
    bot,
    book,
    receive: toCome.receive,
    commented: privateReply({
      understand: (text) => brain.understand(text, freshConversation(messengerChat('comment'))),
      clock,
      async send(row) {
        await storage.outbox.add(row);
        toCome.added(row.lane);
      },
    }),
    introduce: introduceMessenger(brain.words.say, pageId),
    clock,
    alarm,
  });
  return {
    channel,
    doors(app) {
      azure?.doors(app);
      registerMessengerWebhook(app, { appSecret, verifyToken, take: door.take });
      registerMessengerDeletion(app, {
        appSecret,
        publicUrl: config.publicUrl,
        say: brain.words.say,
        noted: (code) =>
          storage.memos.put(`messenger-deletion:${code}`, clock.now().toISOString(), {
            at: clock.now(),
            group: deletionGroup,
          }),
        async noteOf(code) {
          const at = await storage.memos.get(`messenger-deletion:${code}`);
          return at === undefined ? undefined : new Date(at);
        },
      });
    },
    async line({ file: shown }) {
      if (shown?.kept === true) await files.want(shown.id);
    },
    async forget(conversation) {
      if (conversation.channel !== 'messenger') return;
      await azure?.forget(conversation);
      await book.forget(conversation.id);
    },
    start(to, wake) {
      toCome.begin(to, wake);
      door.start();
      void files
        .resume()
        .catch((error) => log.warn(aboutError(error), 'files that were wanted could not be looked up'));
    },
    stop() {
      door.stop();
      channel.close();
    },
  };
}
