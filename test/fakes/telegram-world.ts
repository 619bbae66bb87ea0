import { randomUUID } from 'node:crypto';
import { type Entity, foundIn } from './telegram-text.js';

/** What exists on the fake's side: people, chats, messages, files, and what the Bot API makes of them as JSON. */

export type Json = Record<string, unknown>;

export interface Person {
  readonly id: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
  /** Has written to the bot, so that the bot may write. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

export type MediaKind = 'photo' | 'voice' | 'document' | 'video' | 'audio' | 'animation' | 'sticker';

export interface StoredFile {
  readonly fileId: string;
  readonly uniqueId: string;
  readonly kind: MediaKind;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  /** Relative to /file/bot<token>/. */
  readonly path: string;
  /** None when the bot gave only an address. */
  readonly bytes?: Buffer;
}

export interface InlineButton {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly [more: string]: unknown;
}
export interface KeyboardButton {
  readonly text: string;
  readonly request_location?: boolean;
  readonly request_contact?: boolean;
  readonly [more: string]: unknown;
}
/** `reply_markup` of a message. */
export interface Markup {
  readonly inline_keyboard?: readonly (readonly InlineButton[])[];
  readonly keyboard?: readonly (readonly (KeyboardButton | string)[])[];
  readonly remove_keyboard?: boolean;
  readonly force_reply?: boolean;
  readonly input_field_placeholder?: string;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
  readonly horizontal_accuracy?: number;
  readonly live_period?: number;
}
export interface Venue {
  readonly location: Point;
  readonly title: string;
  readonly address: string;
}

export type Content =
  | { readonly is: 'text'; readonly text: string; readonly entities: readonly Entity[] }
  | { readonly is: 'media'; readonly file: StoredFile; readonly caption: string; readonly entities: readonly Entity[] }
  | { readonly is: 'location'; readonly point: Point }
  | { readonly is: 'venue'; readonly venue: Venue }
  /** "Ana joined", "topic closed"; `fields` as in the API's Message. */
  | { readonly is: 'service'; readonly fields: Json };

export interface StoredMessage {
  readonly id: number;
  readonly chat: Chat;
  readonly from: Person | 'bot';
  /** Written in the name of the group. */
  readonly anonymous: boolean;
  /** Unix time in seconds. */
  readonly date: number;
  readonly thread?: number;
  readonly replyTo?: StoredMessage;
  readonly quote?: string;
  readonly album?: string;
  readonly origin?: Json;
  content: Content;
  markup?: Markup;
  editDate?: number;
  /** Texts or captions that stood here before edits. */
  readonly earlier: string[];
  /** When each of its texts came up, the first one first, in the order of all texts of this world. */
  readonly cameUp: number[];
  deleted: boolean;
  /** Who has set which emoji. */
  readonly reactions: Map<number, readonly string[]>;
}

export interface Topic {
  readonly thread: number;
  name: string;
  readonly by: Person | 'bot';
  readonly color: number;
  closed: boolean;
  deleted: boolean;
}

/** `can_...` of an administrator; what is not there is not allowed. */
export type Rights = Readonly<Record<string, boolean>>;

export interface Member {
  status: 'creator' | 'administrator' | 'member' | 'left' | 'kicked';
  rights: Rights;
  anonymous: boolean;
}

export interface Chat {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'supergroup';
  /** The other side of a private chat. */
  readonly person?: Person;
  title: string;
  forum: boolean;
  readonly messages: Map<number, StoredMessage>;
  lastId: number;
  readonly topics: Map<number, Topic>;
  readonly members: Map<number, Member>;
  bot: Member;
  /** The bot has been here. */
  known: boolean;
  migratedTo?: number;
  readonly pinned: Set<number>;
}

export interface BotAccount {
  readonly id: number;
  readonly username: string;
  name: string;
}

export interface Query {
  readonly id: string;
  readonly from: Person;
  /** Unix time in milliseconds. */
  readonly at: number;
  answer?: { readonly text?: string; readonly alert: boolean };
}

export interface World {
  readonly bot: BotAccount;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, Chat>;
  readonly files: Map<string, StoredFile>;
  readonly filesByPath: Map<string, StoredFile>;
  readonly queries: Map<string, Query>;
  /** What the bot has told of itself: commands by scope and language, descriptions, its name. */
  readonly profile: Map<string, unknown>;
  /** Private chats and basic groups count together. */
  lastPrivateId: number;
  /** Texts that came up for somebody so far, edits too. */
  textsShown: number;
  lastFile: number;
  now(): Date;
  /** Gives the update a number and puts it into the queue. */
  happened(kind: UpdateKind, body: Json, lane: string): void;
  /** Something that a test may be waiting for. */
  changed(): void;
}

export type UpdateKind =
  | 'message'
  | 'edited_message'
  | 'callback_query'
  | 'my_chat_member'
  | 'message_reaction'
  | 'chat_member';

const extensions: Readonly<Record<MediaKind, readonly [folder: string, extension: string, mime: string]>> = {
  photo: ['photos', 'jpg', 'image/jpeg'],
  voice: ['voice', 'oga', 'audio/ogg'],
  document: ['documents', 'bin', 'application/octet-stream'],
  video: ['videos', 'mp4', 'video/mp4'],
  audio: ['music', 'mp3', 'audio/mpeg'],
  animation: ['animations', 'mp4', 'video/mp4'],
  sticker: ['stickers', 'webp', 'image/webp'],
};

export interface FileOptions {
  readonly name?: string;
  readonly mime?: string;
  /** Pretends this size, in bytes. */
  readonly size?: number;
}

export function storeFile(world: World, kind: MediaKind, bytes: Buffer | undefined, options: FileOptions): StoredFile {
  const number = ++world.lastFile;
  const [folder, extension, mime] = extensions[kind];
  const ending = options.name?.includes('.') ? options.name.split('.').at(-1) : extension;
  const file: StoredFile = {
    fileId: `${kind}-${number}-${randomUUID().slice(0, 8)}`,
    uniqueId: `u${number}`,
    kind,
    name: options.name ?? `file_${number}.${extension}`,
    mime: options.mime ?? mime,
    size: options.size ?? bytes?.length ?? 0,
    path: `${folder}/file_${number}.${ending}`,
    ...(bytes && { bytes }),
  };
  world.files.set(file.fileId, file);
  if (kind === 'photo') world.files.set(`${file.fileId}-s`, file);
  world.filesByPath.set(file.path, file);
  return file;
}

export const noRights: Member = { status: 'left', rights: {}, anonymous: false };

export function newChat(
  id: number,
  kind: Chat['kind'],
  more: { title?: string; forum?: boolean; person?: Person },
): Chat {
  const { title = '', forum = false, person } = more;
  return {
    id,
    kind,
    title,
    forum,
    ...(person && { person }),
    messages: new Map(),
    lastId: kind === 'supergroup' ? 1 : 0, // the first message there says that the group was made
    topics: new Map(),
    members: new Map(),
    bot: { ...noRights },
    known: false,
    pinned: new Set(),
  };
}

export interface Writing {
  readonly from: Person | 'bot';
  readonly content: Content;
  readonly anonymous?: boolean;
  readonly thread?: number | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly quote?: string | undefined;
  readonly markup?: Markup | undefined;
  readonly album?: string | undefined;
  readonly origin?: Json | undefined;
}

export const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** Puts a message into the chat; tells nobody but the people in it. */
export function putMessage(world: World, chat: Chat, writing: Writing): StoredMessage {
  const { from, content, anonymous = false, thread, replyTo, quote, markup, album, origin } = writing;
  const id = chat.kind === 'supergroup' ? ++chat.lastId : ++world.lastPrivateId;
  const message: StoredMessage = {
    id,
    chat,
    from,
    anonymous,
    date: seconds(world.now()),
    ...(thread !== undefined && { thread }),
    ...(replyTo && { replyTo }),
    ...(quote !== undefined && { quote }),
    ...(album !== undefined && { album }),
    ...(origin && { origin }),
    content,
    ...(markup && { markup }),
    earlier: [],
    cameUp: [++world.textsShown],
    deleted: false,
    reactions: new Map(),
  };
  chat.messages.set(id, message);
  world.changed();
  return message;
}

/** Another text in its place. */
export function changeText(world: World, message: StoredMessage, content: Content): void {
  if (textOf(message.content) !== textOf(content)) {
    message.earlier.push(textOf(message.content));
    message.cameUp.push(++world.textsShown);
  }
  message.content = content;
  message.editDate = seconds(world.now());
}

/** A person's message also reaches the bot, if the bot may see it. */
export function write(world: World, chat: Chat, writing: Writing): StoredMessage {
  const message = putMessage(world, chat, writing);
  if (botSees(world, message)) world.happened('message', toMessage(world, message), laneOf(chat));
  return message;
}

/** Messages and their edits share a queue for each chat; all else has queues of its own. Source: Bot API server. */
export const laneOf = (chat: Chat): string => `chat:${chat.id}`;

/**
 * Own messages never come back, except what one did to topics and pins. Privacy mode: a bot that is no administrator
 * sees commands, replies to it, mentions and service messages only. Sources: manual of features; Bot API server.
 */
export function botSees(world: World, message: StoredMessage): boolean {
  const { chat, content } = message;
  if (chat.kind === 'private') return message.from !== 'bot';
  if (content.is === 'service') {
    if (message.from !== 'bot') return chat.bot.status !== 'left' && chat.bot.status !== 'kicked';
    return Object.keys(content.fields).some((field) => field.startsWith('forum_topic') || field === 'pinned_message');
  }
  if (message.from === 'bot') return false;
  if (chat.bot.status === 'administrator') return true;
  if (chat.bot.status !== 'member') return false;
  const text = textOf(content);
  return (
    message.replyTo?.from === 'bot' || text.includes(`@${world.bot.username}`) || /^\/[A-Za-z0-9_]+(?=\s|$)/.test(text)
  );
}

export const textOf = (content: Content): string =>
  content.is === 'text' ? content.text : content.is === 'media' ? content.caption : '';

/** As people's clients write it. */
export const typed = (text: string): Content => {
  const trimmed = text.trim();
  return { is: 'text', text: trimmed, entities: foundIn(trimmed) };
};

export function toUser(person: Person): Json {
  const { id, firstName, lastName, username, languageCode } = person;
  return {
    id,
    is_bot: false,
    first_name: firstName,
    ...(lastName !== undefined && { last_name: lastName }),
    ...(username !== undefined && { username }),
    ...(languageCode !== undefined && { language_code: languageCode }),
  };
}

export const toBotUser = ({ bot }: World): Json => ({
  id: bot.id,
  is_bot: true,
  first_name: bot.name,
  username: bot.username,
});

/** As whom the platform shows anonymous administrators. */
const groupAnonymousBot: Json = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

export function toChat(chat: Chat): Json {
  if (chat.kind === 'private') {
    const { id, firstName, lastName, username } = chat.person!;
    return {
      id,
      type: 'private',
      first_name: firstName,
      ...(lastName !== undefined && { last_name: lastName }),
      ...(username !== undefined && { username }),
    };
  }
  return { id: chat.id, title: chat.title, type: chat.kind, ...(chat.forum && { is_forum: true }) };
}

/**
 * The API's Message. In a forum a message without a reply "replies" to the message that opened its topic, and replies
 * in plain supergroups carry a thread without being in a topic: both are how the platform does it.
 */
export function toMessage(world: World, message: StoredMessage, nested = false): Json {
  const { id, chat, from, content, thread, replyTo } = message;
  const root = thread !== undefined && thread !== id ? chat.messages.get(thread) : undefined;
  const repliesTo = replyTo && !replyTo.deleted ? replyTo : root;
  const plainThread = chat.kind === 'supergroup' && !chat.forum && replyTo ? rootOf(replyTo).id : undefined;
  const origin = chat.kind !== 'private' && message.anonymous ? groupAnonymousBot : undefined;
  return {
    message_id: id,
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(plainThread !== undefined && { message_thread_id: plainThread }),
    from: origin ?? (from === 'bot' ? toBotUser(world) : toUser(from)),
    ...(message.anonymous && { sender_chat: toChat(chat) }),
    chat: toChat(chat),
    date: message.date,
    ...(message.editDate !== undefined && { edit_date: message.editDate }),
    ...(message.origin && { forward_origin: message.origin }),
    ...(repliesTo && !nested && { reply_to_message: toMessage(world, repliesTo, true) }),
    ...(message.quote !== undefined && { quote: { text: message.quote, position: 0, is_manual: true } }),
    ...(message.album !== undefined && { media_group_id: message.album }),
    ...toContent(content),
    ...(message.markup?.inline_keyboard && { reply_markup: { inline_keyboard: message.markup.inline_keyboard } }),
  };
}

function rootOf(message: StoredMessage): StoredMessage {
  let root = message;
  while (root.replyTo) root = root.replyTo;
  return root;
}

function toContent(content: Content): Json {
  switch (content.is) {
    case 'text':
      return { text: content.text, ...(content.entities.length > 0 && { entities: content.entities }) };
    case 'media':
      return {
        ...toMedia(content.file),
        ...(content.caption !== '' && { caption: content.caption }),
        ...(content.entities.length > 0 && { caption_entities: content.entities }),
      };
    case 'location':
      return { location: content.point };
    case 'venue':
      return { venue: content.venue, location: content.venue.location };
    case 'service':
      return content.fields;
    default:
      return content satisfies never;
  }
}

function toMedia(file: StoredFile): Json {
  const ids = { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size };
  const typed = { ...ids, mime_type: file.mime };
  switch (file.kind) {
    case 'photo': {
      const small = { file_id: `${file.fileId}-s`, file_unique_id: `${file.uniqueId}s`, file_size: 1000 };
      return {
        photo: [
          { ...small, width: 90, height: 67 },
          { ...ids, width: 1280, height: 960 },
        ],
      };
    }
    case 'voice':
      return { voice: { ...typed, duration: 3 } };
    case 'document':
      return { document: { ...typed, file_name: file.name } };
    case 'video':
      return { video: { ...typed, file_name: file.name, width: 640, height: 360, duration: 3 } };
    case 'audio':
      return { audio: { ...typed, file_name: file.name, duration: 3 } };
    case 'animation': {
      const animation = { ...typed, file_name: file.name, width: 320, height: 240, duration: 3 };
      return { animation, document: { ...typed, file_name: file.name } };
    }
    case 'sticker': {
      const looks = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false };
      return { sticker: { ...ids, ...looks } };
    }
    default:
      return file.kind satisfies never;
  }
}

export function toMember(user: Json, member: Member): Json {
  const { status, rights, anonymous } = member;
  switch (status) {
    case 'creator':
      return { status, user, is_anonymous: anonymous };
    case 'administrator':
      return { status, user, can_be_edited: false, is_anonymous: anonymous, ...noAdministratorRights, ...rights };
    case 'kicked':
      return { status, user, until_date: 0 };
    default:
      return { status, user };
  }
}

const noAdministratorRights: Rights = {
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: false,
  can_manage_topics: false,
};
export const allRights: Rights = Object.fromEntries(Object.keys(noAdministratorRights).map((right) => [right, true]));

/** The bot's own standing in a chat changed. */
export function changeBot(world: World, chat: Chat, by: Json, next: Member): void {
  const before = chat.bot;
  chat.bot = next;
  chat.known = true;
  world.changed();
  const body: Json = {
    chat: toChat(chat),
    from: by,
    date: seconds(world.now()),
    old_chat_member: toMember(toBotUser(world), before),
    new_chat_member: toMember(toBotUser(world), next),
  };
  world.happened('my_chat_member', body, `me:${chat.id}`);
}
