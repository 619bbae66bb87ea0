import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Brain } from './brain.js';
import { isOnDutyBy } from './case-hours.js';
import { isOnDuty } from './cases/duty.js';
import { hashOf } from './cases/invitations.js';
import { createJoinRequests, type JoinRequests } from './cases/join-requests.js';
import type { TelegramDeskDeps } from './channels/telegram/desk-deps.js';
import type { Surfaces } from './channels/telegram/surfaces.js';
import { telegramChat } from './channels/telegram/translate.js';
import type { Config, TelegramConfig } from './config.js';
import type { Clock } from './core/clock.js';
import type { ConversationKey } from './core/event.js';
import type { Channel } from './core/message.js';
import { keptFile } from './delivery/media.js';
import type { NewOutboxRow } from './delivery/outbox.js';
import type { Receive } from './delivery/receive.js';
import type { DeskDeps } from './desk/deps.js';
import { awayUntil } from './desk/on-duty.js';
import { createMenu } from './faq/catalogue.js';
import { createJoinPlaces } from './join-places.js';
import type { CasePorts, Metrics } from './main.js';
import { botToCome, createAlarm, warnUnnamed } from './platform-parts.js';
import type { Storage } from './storage/storage.js';

/** Telegram as the server needs it: a channel to send by, a door that receives, a path for the webhook. */
export interface RunningTelegram {
  readonly channel: Channel;
  readonly webhook?: (app: FastifyInstance) => void;
  /** Updates are being received. */
  ready(): boolean;
  readonly file: NonNullable<DeskDeps['file']>;
  /** What librarians on Telegram see of cases. */
  readonly surfaces: Surfaces;
  /** Who asks to join, for the web desk. */
  readonly joins: JoinRequests;
  /** What is kept of a person beside their record goes with it, and when their conversation goes by age. */
  forget(conversation: ConversationKey): Promise<void>;
  start(receive: Receive, added: (lane: string) => void): void;
  /** Takes no more updates; what is being sent may end. */
  stop(): Promise<void>;
  /** Another process may have the bot. */
  release(): Promise<void>;
}

export interface TelegramParts {
  readonly brain: Pick<Brain, 'words' | 'content' | 'places' | 'directory'>;
  readonly cases: Pick<CasePorts, 'board' | 'work' | 'duty'>;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics?: Metrics;
  /** Unique for this process. */
  readonly processId: string;
}

/** Puts the parts of src/channels/telegram together; they, and telegraf, are loaded only where a token is set. */
export async function openTelegram(
  config: Config,
  { token, apiRoot, mode, webhookSecret, pace }: TelegramConfig,
  { brain, storage, cases, clock, log, metrics, processId }: TelegramParts,
): Promise<RunningTelegram> {
  const [
    { createTelegramApi },
    { createTelegramChannel },
    { createTelegramDoor },
    { createPacer },
    { introduce },
    { telegramBook },
    { createTopics },
    { createSurfaces },
    { createTelegramDesk },
    { createTelegramFiles },
    { createChatCommands },
    { tellWhoAsked },
  ] = await Promise.all([
    import('./channels/telegram/api.js'),
    import('./channels/telegram/channel.js'),
    import('./channels/telegram/door.js'),
    import('./channels/telegram/pacer.js'),
    import('./channels/telegram/introduce.js'),
    import('./channels/telegram/book.js'),
    import('./channels/telegram/topics.js'),
    import('./channels/telegram/surfaces.js'),
    import('./channels/telegram/desk.js'),
    import('./channels/telegram/files.js'),
    import('./channels/telegram/chat-commands.js'),
    import('./channels/telegram/join.js'),
  ]);
  const { registerTelegramWebhook, webhookPath } = await import('./channels/telegram/webhook.js');
  warnUnnamed(config, log);
  const alarm = createAlarm({ clock, log, metrics });
  const api = createTelegramApi({ token, ...(apiRoot !== undefined && { apiRoot }) });
  const botId = token.slice(0, token.indexOf(':'));
  const bot = botToCome();
  const menu = createMenu(brain.content);
  const book = telegramBook(storage.memos, clock);
  const { librarians, memos } = storage;
  const send = async (row: NewOutboxRow): Promise<void> => {
    await storage.outbox.add(row);
    bot.added(row.lane);
  };
  const commands = createChatCommands({
    api,
    book,
    librarians,
    clock,
    say: brain.words.say,
    hash: hashOf,
    alarm: (error) => alarm('TELEGRAM_SETUP', { error }),
  });
  const tell = tellWhoAsked({ send, clock, librarians, commands });
  const joins = createJoinRequests({ memos, librarians, clock, hash: hashOf, tell });
  const desk: TelegramDeskDeps = {
    board: cases.board,
    work: cases.work,
    duty: cases.duty,
    librarians,
    book,
    clock,
    botId,
    joins,
    places: createJoinPlaces({ ...brain, hash: hashOf }),
    languageIn: async (chat) => (await storage.conversations.open(telegramChat(Number(chat)))).language,
    commands,
    send,
    receive: bot.receive,
    say: brain.words.say,
    hash: hashOf,
    isOnDuty: (librarian, now) => isOnDuty(librarian, now, isOnDutyBy),
    awayUntil,
    topicTitle: menu.topicTitle,
    menus: (language) =>
      menu.menus
        .map((id) => ({
          id,
          title: menu.menuTitle(id, language),
          services: menu.services(id).map((service) => ({ id: service, title: menu.serviceTitle(service, language) })),
        }))
        .filter(({ services }) => services.length > 0),
  };
  const surfaces = createSurfaces(desk);
  const door = createTelegramDoor({
    api,
    botId,
    receive: bot.receive,
    desk: createTelegramDesk(desk),
    leases: storage.leases,
    // one server alone can hold an embedded store: after a death the next one goes on at once
    processId: storage.kind === 'embedded' ? 'server' : processId,
    clock,
    alarm,
    mode:
      mode === 'polling'
        ? { by: 'polling' }
        : { by: 'webhook', url: `${config.publicUrl}${webhookPath}`, secret: webhookSecret },
    async introduce(to) {
      await introduce(brain.words.say)(to);
      await commands.giveAll();
    },
  });
  const pacer = createPacer(pace, clock);
  const channel = createTelegramChannel({
    api,
    pacer,
    book,
    topics: createTopics({ api, book, pacer, card: surfaces.card }),
    clock,
    mine: door.mine,
    shareTitle: (language) => brain.words.say(language, 'telegram-share-place'),
    keptFile: keptFile(storage),
    fileGone: (language) => brain.words.say(language, 'messenger-file-gone'),
    tokenRefused(refused) {
      if (refused) alarm('TELEGRAM_TOKEN', {});
      else log.info({}, 'Telegram accepts the token again');
    },
  });
  return {
    channel,
    ready: door.ready,
    surfaces,
    joins,
    async forget({ channel: of, id }) {
      if (of !== 'telegram') return;
      await joins.forget(id);
      await book.forgetAsking(id);
    },
    file: createTelegramFiles(api, { token, ...(apiRoot !== undefined && { apiRoot }) }),
    start(to, wake) {
      bot.begin(to, wake);
      door.start();
    },
    stop: door.stop,
    release: door.release,
    ...(mode === 'webhook' && {
      webhook: (app: FastifyInstance) => registerTelegramWebhook(app, { secret: webhookSecret, take: door.take }),
    }),
  };
}
