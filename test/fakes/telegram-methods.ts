import { isUpload, type Upload } from './telegram-api.js';
import { badRequest, type Entity, type Formatted, forbidden, formatText, Refusal } from './telegram-text.js';
import {
  botSees,
  type Chat,
  type Content,
  changeBot,
  changeText,
  type InlineButton,
  type Json,
  laneOf,
  type Markup,
  type MediaKind,
  noRights,
  type Point,
  putMessage,
  type StoredFile,
  type StoredMessage,
  seconds,
  storeFile,
  type Topic,
  textOf,
  toBotUser,
  toChat,
  toMember,
  toMessage,
  toUser,
  type World,
  type Writing,
} from './telegram-world.js';

/**
 * The Bot API's methods but those of receiving updates. A payload has already passed `checkCall`. Sources: manual (Bot
 * API 10.1), and for the words of the refusals the public Bot API server.
 */

interface ReplyParameters {
  readonly message_id: number;
  readonly chat_id?: number | string;
  readonly allow_sending_without_reply?: boolean;
  readonly quote?: string;
}

interface InputMedia {
  readonly type: MediaKind;
  readonly media: string;
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly caption_entities?: readonly Entity[];
}

interface Command {
  readonly command: string;
  readonly description: string;
}

/** All fields of all methods that we read; which are there is the matter of `checkCall`. */
export interface Payload {
  readonly chat_id?: number | string;
  readonly from_chat_id?: number | string;
  readonly user_id?: number;
  readonly message_id?: number;
  readonly message_ids?: readonly number[];
  readonly inline_message_id?: string;
  readonly message_thread_id?: number;
  readonly business_connection_id?: string;
  readonly text?: string;
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly entities?: readonly Entity[];
  readonly caption_entities?: readonly Entity[];
  readonly remove_caption?: boolean;
  readonly reply_parameters?: ReplyParameters;
  readonly reply_markup?: Markup;
  readonly media?: readonly InputMedia[];
  readonly latitude?: number;
  readonly longitude?: number;
  readonly title?: string;
  readonly address?: string;
  readonly action?: string;
  readonly name?: string;
  readonly icon_color?: number;
  readonly reaction?: readonly { readonly type: string; readonly emoji?: string }[];
  readonly callback_query_id?: string;
  readonly show_alert?: boolean;
  readonly file_id?: string;
  readonly commands?: readonly Command[];
  readonly scope?: Json;
  readonly language_code?: string;
  readonly description?: string;
  readonly short_description?: string;
  readonly [other: string]: unknown;
}

export type Method = (world: World, payload: Payload) => unknown;

const longestText = 4096;
const longestCaption = 1024;
const largestUpload = 50 * 1024 * 1024;
const largestPhoto = 10 * 1024 * 1024;
const largestDownload = 20 * 1024 * 1024;
const queryLivesMs = 150_000;
const deletableForSeconds = 48 * 3600;
const topicColors = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];
const chatActions = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
    'find_location record_video_note upload_video_note'
  ).split(' '),
);
/** Source: manual, `ReactionTypeEmoji`. */
const reactionEmoji = new Set(
  (
    '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 ' +
    '🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'
  ).split(' '),
);

// chats

type Access = 'read' | 'write';

/** The chat, if the bot may do this there now. */
function chatOf(world: World, id: number | string | undefined, access: Access): Chat {
  const chat = world.chats.get(Number(id));
  if (chat === undefined || (chat.kind !== 'private' && !chat.known)) throw badRequest('chat not found');
  if (chat.kind === 'private') {
    const person = chat.person!;
    if (!person.started && access === 'write' && isSeenInAGroup(world, person.id)) {
      throw forbidden("bot can't initiate conversation with a user");
    }
    if (!person.started) throw badRequest('chat not found');
    if (access === 'write' && person.deactivated) throw forbidden('user is deactivated');
    if (access === 'write' && person.blocked) throw forbidden('bot was blocked by the user');
    return chat;
  }
  if (chat.migratedTo !== undefined && access === 'write') {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  const { status } = chat.bot;
  if (chat.kind === 'group' && access === 'read') return chat;
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${chat.kind} chat`);
  if (status === 'left') throw forbidden(`bot is not a member of the ${chat.kind} chat`);
  return chat;
}

const isSeenInAGroup = (world: World, id: number): boolean =>
  [...world.chats.values()].some(
    ({ kind, members, bot }) => kind !== 'private' && bot.status !== 'left' && members.has(id),
  );

const may = (chat: Chat, right: string): boolean =>
  chat.bot.status === 'administrator' && chat.bot.rights[right] === true;

function messageOf(chat: Chat, id: number | undefined, what: string): StoredMessage {
  const message = chat.messages.get(id ?? 0);
  if (!message || message.deleted) throw badRequest(`${what} not found`);
  return message;
}

/** Where a message goes: nothing for General and for chats without topics. */
function threadOf(chat: Chat, thread: number | undefined): number | undefined {
  if (thread === undefined || thread === 0) return undefined;
  const topic = chat.forum ? chat.topics.get(thread) : undefined; // General has the number 1 and is never found
  if (!topic || topic.deleted) throw badRequest('message thread not found');
  if (topic.closed && !(may(chat, 'can_manage_topics') || topic.by === 'bot')) throw badRequest('TOPIC_CLOSED');
  return thread;
}

// what stands in a message

function textFrom(payload: Payload): Formatted {
  if (payload.text === '') throw badRequest('message text is empty');
  const formatted = formatText(payload.text ?? '', payload.parse_mode, payload.entities);
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (formatted.text.length > longestText) throw badRequest('message is too long');
  return formatted;
}

function captionFrom(caption: string, mode: string | undefined, entities: readonly Entity[] | undefined): Formatted {
  const formatted = formatText(caption, mode, entities);
  if (formatted.text.length > longestCaption) throw badRequest('message caption is too long');
  return formatted;
}

function markupFrom(chat: Chat, markup: Markup | undefined): Markup | undefined {
  if (markup === undefined) return undefined;
  if (markup.inline_keyboard) {
    const rows = markup.inline_keyboard.filter((row) => row.length > 0);
    for (const button of rows.flat()) checkButton(button);
    if (rows.flat().length > 100) throw badRequest('reply markup is too long');
    return rows.length > 0 ? { inline_keyboard: rows } : undefined;
  }
  const placeholder = markup.input_field_placeholder;
  if (placeholder !== undefined && (placeholder.length < 1 || placeholder.length > 64)) {
    throw badRequest('input field placeholder is too long');
  }
  for (const button of markup.keyboard?.flat() ?? []) {
    if (typeof button === 'string') continue;
    if (button.text === '') throw badRequest('keyboard button text must be non-empty');
    if (chat.kind !== 'private' && button.request_location) {
      throw badRequest('location can be requested in private chats only');
    }
    if (chat.kind !== 'private' && button.request_contact) {
      throw badRequest('phone number can be requested in private chats only');
    }
  }
  if (markup.keyboard?.flat().length === 0) throw badRequest('keyboard must be non-empty');
  return markup;
}

const buttonActions = 'url callback_data web_app login_url switch_inline_query copy_text pay callback_game'.split(' ');

function checkButton(button: InlineButton): void {
  if (button.text.trim() === '') throw badRequest("can't parse inline keyboard button: text must be non-empty");
  if (!button.text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const actions = buttonActions.filter((action) => button[action] !== undefined);
  if (actions.length !== 1) {
    throw badRequest("can't parse inline keyboard button: exactly one of the optional fields must be used");
  }
  const { url, callback_data: data } = button;
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > 64)) throw badRequest('BUTTON_DATA_INVALID');
  if (url !== undefined && !isPublicUrl(url)) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
}

/** The platform knows no `localhost`, no `tel:` and no `mailto:`. */
function isPublicUrl(text: string): boolean {
  if (/^(tg|ton):\/\//.test(text)) return true;
  const whole = /^[a-z]+:/i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(whole)) return false;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.');
}

function replyFrom(world: World, chat: Chat, thread: number | undefined, payload: Payload): Partial<Writing> {
  const asked = payload.reply_parameters;
  if (!asked) return {};
  const from = asked.chat_id === undefined ? chat : chatOf(world, asked.chat_id, 'read');
  const elsewhere = from !== chat;
  const message = from.messages.get(asked.message_id);
  const found =
    message !== undefined && !message.deleted && (elsewhere || thread === undefined || message.thread === thread);
  if (!found) {
    if (asked.allow_sending_without_reply && !elsewhere) return {};
    throw badRequest('message to be replied not found');
  }
  const { quote } = asked;
  if (quote !== undefined && (quote.length > 1024 || !textOf(message.content).includes(quote))) {
    throw badRequest('QUOTE_TEXT_INVALID');
  }
  if (elsewhere) return {};
  // without a thread of its own a reply goes into the topic of the message that it answers
  return {
    replyTo: message,
    ...(quote !== undefined && { quote }),
    ...(thread === undefined && { thread: message.thread }),
  };
}

/** All that sending has in common. `content` is made last, so that a refused call stores no file. */
function send(
  world: World,
  payload: Payload,
  content: (chat: Chat) => Content,
  more: Partial<Writing> = {},
): StoredMessage {
  if (payload.business_connection_id !== undefined) throw badRequest('business connection not found');
  const chat = chatOf(world, payload.chat_id, 'write');
  const thread = threadOf(chat, payload.message_thread_id);
  const reply = replyFrom(world, chat, thread, payload);
  const markup = markupFrom(chat, payload.reply_markup);
  return putMessage(world, chat, { from: 'bot', content: content(chat), thread, ...reply, markup, ...more });
}

const sendAndShow = (world: World, payload: Payload, content: (chat: Chat) => Content): Json =>
  toMessage(world, send(world, payload, content));

function fileFrom(world: World, kind: MediaKind, value: unknown): StoredFile {
  if (isUpload(value)) return uploaded(world, kind, value);
  const given = String(value);
  if (/^https?:\/\//.test(given)) return storeFile(world, kind, undefined, { name: given.split('/').at(-1) || 'file' });
  const known = world.files.get(given);
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
  if (known.kind !== kind) throw badRequest(`can't use file of type ${known.kind} as ${kind}`);
  return known;
}

function uploaded(world: World, kind: MediaKind, { name, bytes }: Upload): StoredFile {
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  if (bytes.length > largestUpload) throw new Refusal(413, 'Request Entity Too Large');
  if (kind === 'photo' && bytes.length > largestPhoto) throw badRequest('file is too big for a photo');
  return storeFile(world, kind, bytes, { name });
}

const sendMedia =
  (kind: MediaKind): Method =>
  (world, payload) =>
    sendAndShow(world, payload, () => {
      const { text, entities } = captionFrom(payload.caption ?? '', payload.parse_mode, payload.caption_entities);
      return { is: 'media', file: fileFrom(world, kind, payload[kind]), caption: text, entities };
    });

function pointFrom({ latitude = 0, longitude = 0 }: Payload): Point {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong latitude or longitude');
  return { latitude, longitude };
}

function sendMediaGroup(world: World, payload: Payload): Json[] {
  const media = payload.media ?? [];
  if (media.length < 2 || media.length > 10) throw badRequest('group send: 2-10 items must be sent in an album');
  const kinds = new Set(media.map(({ type }) => type));
  if (kinds.size > 1 && (kinds.has('document') || kinds.has('audio'))) {
    throw badRequest('documents and audio can be grouped only with their own kind');
  }
  const album = `${world.bot.id}${Date.now()}${world.lastFile}`;
  const contents = media.map((item): Content => {
    const { text, entities } = captionFrom(item.caption ?? '', item.parse_mode, item.caption_entities);
    const attached = /^attach:\/\/(.+)$/.exec(item.media)?.[1];
    const value = attached === undefined ? item.media : payload[attached];
    if (value === undefined) throw badRequest(`file "${item.media}" is not attached`);
    return { is: 'media', file: fileFrom(world, item.type, value), caption: text, entities };
  });
  return contents.map((content) =>
    toMessage(
      world,
      send(world, payload, () => content, { album }),
    ),
  );
}

// copies

function copyable(message: StoredMessage): Content {
  if (message.content.is === 'service') throw badRequest("message can't be copied");
  return message.content;
}

function copyMessage(world: World, payload: Payload): Json {
  const from = chatOf(world, payload.from_chat_id, 'read');
  chatOf(world, payload.chat_id, 'write');
  const content = copyable(messageOf(from, payload.message_id, 'message to copy'));
  const copy = send(world, payload, () => {
    if (content.is !== 'media' || payload.caption === undefined) return content;
    const { text, entities } = captionFrom(payload.caption, payload.parse_mode, payload.caption_entities);
    return { ...content, caption: text, entities };
  });
  return { message_id: copy.id };
}

function copyMessages(world: World, payload: Payload): Json[] {
  const ids = payload.message_ids ?? [];
  if (ids.length < 1) throw badRequest('there are no messages to copy');
  if (ids.length > 100) throw badRequest('too many messages to copy');
  if (ids.some((id, index) => index > 0 && id <= ids[index - 1]!)) {
    throw badRequest('message identifiers must be in a strictly increasing order');
  }
  const from = chatOf(world, payload.from_chat_id, 'read');
  const chat = chatOf(world, payload.chat_id, 'write');
  const thread = threadOf(chat, payload.message_thread_id);
  const found = ids
    .map((id) => from.messages.get(id))
    .filter((message) => message !== undefined && !message.deleted && message.content.is !== 'service');
  if (found.length === 0) throw badRequest('message to copy not found');
  return found.map((message) => {
    const { content, album } = message!;
    const bare: Content =
      payload.remove_caption && content.is === 'media' ? { ...content, caption: '', entities: [] } : content;
    const kept = album === undefined ? undefined : `${album}-${chat.id}-${ids[0]}`;
    return { message_id: putMessage(world, chat, { from: 'bot', content: bare, thread, album: kept }).id };
  });
}

function forwardMessage(world: World, payload: Payload): Json {
  const from = chatOf(world, payload.from_chat_id, 'read');
  chatOf(world, payload.chat_id, 'write');
  const message = messageOf(from, payload.message_id, 'message to forward');
  if (message.content.is === 'service') throw badRequest("message can't be forwarded");
  const sender = message.from === 'bot' ? toBotUser(world) : toUser(message.from);
  const origin = message.origin ?? { type: 'user', sender_user: sender, date: message.date };
  return toMessage(
    world,
    send(world, payload, () => message.content, { origin }),
  );
}

// edits

/** The message to edit, and its chat. */
function editable(world: World, payload: Payload): StoredMessage {
  if (payload.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  if (payload.chat_id === undefined) throw badRequest('chat_id is empty');
  const chat = chatOf(world, payload.chat_id, 'write');
  const message = messageOf(chat, payload.message_id, 'message to edit');
  const { keyboard, remove_keyboard, force_reply } = message.markup ?? {};
  if (message.from !== 'bot' || message.content.is === 'service' || keyboard || remove_keyboard || force_reply) {
    throw badRequest("message can't be edited");
  }
  return message;
}

function edit(world: World, message: StoredMessage, content: Content, payload: Payload): Json {
  const markup = markupFrom(message.chat, payload.reply_markup);
  if (looksOf(message.content, message.markup) === looksOf(content, markup)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  changeText(world, message, content);
  if (markup) message.markup = markup;
  else delete message.markup;
  world.changed();
  return toMessage(world, message);
}

const looksOf = (content: Content, markup: Markup | undefined): string => {
  const entities = content.is === 'text' || content.is === 'media' ? content.entities : [];
  return JSON.stringify([textOf(content), entities, markup ?? null]);
};

function editMessageText(world: World, payload: Payload): Json {
  const message = editable(world, payload);
  if (message.content.is !== 'text') throw badRequest('there is no text in the message to edit');
  const { text, entities } = textFrom(payload);
  return edit(world, message, { is: 'text', text, entities }, payload);
}

function editMessageCaption(world: World, payload: Payload): Json {
  const message = editable(world, payload);
  if (message.content.is !== 'media') throw badRequest('there is no caption in the message to edit');
  const { text, entities } = captionFrom(payload.caption ?? '', payload.parse_mode, payload.caption_entities);
  return edit(world, message, { ...message.content, caption: text, entities }, payload);
}

function editMessageReplyMarkup(world: World, payload: Payload): Json {
  const message = editable(world, payload);
  return edit(world, message, message.content, payload);
}

function deleteMessage(world: World, payload: Payload): true {
  const chat = chatOf(world, payload.chat_id, 'write');
  const message = messageOf(chat, payload.message_id, 'message to delete');
  const old = seconds(world.now()) - message.date > deletableForSeconds;
  const own = message.from === 'bot' || chat.kind === 'private';
  const allowed = may(chat, 'can_delete_messages') || (own && !old);
  if (!allowed || staysForEver(message.content)) throw badRequest("message can't be deleted");
  message.deleted = true;
  world.changed();
  return true;
}

/** Source: manual, `deleteMessage`. */
const staysForEver = (content: Content): boolean =>
  content.is === 'service' && ('forum_topic_created' in content.fields || 'migrate_from_chat_id' in content.fields);

// buttons, reactions, pins

function answerCallbackQuery(world: World, payload: Payload): true {
  const query = world.queries.get(payload.callback_query_id ?? '');
  if (!query || query.answer || world.now().getTime() - query.at > queryLivesMs) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if ((payload.text?.length ?? 0) > 200) throw badRequest('MESSAGE_TOO_LONG');
  query.answer = { ...(payload.text && { text: payload.text }), alert: payload.show_alert ?? false };
  world.changed();
  return true;
}

function setMessageReaction(world: World, payload: Payload): true {
  const chat = chatOf(world, payload.chat_id, 'write');
  const message = messageOf(chat, payload.message_id, 'message to react');
  const reactions = payload.reaction ?? [];
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  if (
    reactions.some(({ type, emoji }) => type !== 'emoji' || !reactionEmoji.has((emoji ?? '').replace(/\ufe0f/g, '')))
  ) {
    throw badRequest('REACTION_INVALID');
  }
  message.reactions.set(
    world.bot.id,
    reactions.map(({ emoji }) => emoji ?? ''),
  );
  world.changed();
  return true;
}

function pinChatMessage(world: World, payload: Payload): true {
  const chat = chatOf(world, payload.chat_id, 'write');
  const message = messageOf(chat, payload.message_id, 'message to pin');
  checkPinning(chat);
  if (chat.pinned.has(message.id)) return true;
  chat.pinned.add(message.id);
  serviceByBot(world, chat, { pinned_message: toMessage(world, message, true) }, message.thread);
  return true;
}

function unpinChatMessage(world: World, payload: Payload): true {
  const chat = chatOf(world, payload.chat_id, 'write');
  checkPinning(chat);
  const id = payload.message_id ?? [...chat.pinned].at(-1);
  if (id === undefined || !chat.pinned.delete(id)) throw badRequest('message to unpin not found');
  world.changed();
  return true;
}

function checkPinning(chat: Chat): void {
  if (chat.kind === 'private' || may(chat, 'can_pin_messages')) return;
  throw badRequest('not enough rights to manage pinned messages in the chat');
}

/** "topic closed", "message pinned": the bot hears of its own too. */
function serviceByBot(world: World, chat: Chat, fields: Json, thread?: number): StoredMessage {
  const message = putMessage(world, chat, { from: 'bot', content: { is: 'service', fields }, thread });
  if (botSees(world, message)) world.happened('message', toMessage(world, message), laneOf(chat));
  return message;
}

// topics

function forumOf(world: World, payload: Payload): Chat {
  const chat = chatOf(world, payload.chat_id, 'write');
  if (!chat.forum) throw badRequest('the chat is not a forum');
  return chat;
}

function topicOf(chat: Chat, payload: Payload, right = 'can_manage_topics'): Topic {
  const topic = chat.topics.get(payload.message_thread_id ?? 0);
  if (!topic) throw badRequest('TOPIC_ID_INVALID');
  if (topic.deleted) throw badRequest('TOPIC_DELETED');
  const own = topic.by === 'bot' && right === 'can_manage_topics';
  if (!own && !may(chat, right)) throw badRequest('not enough rights to manage the topic');
  return topic;
}

function checkTopicName(name: string | undefined): string {
  const text = (name ?? '').trim();
  if (text === '') throw badRequest('topic name must be non-empty');
  if (text.length > 128) throw badRequest('TOPIC_TITLE_TOO_LONG');
  return text;
}

/** Opens a topic; its id is that of the message that says so. */
export function openTopic(world: World, chat: Chat, by: Topic['by'], name: string, color = topicColors[0]!): Topic {
  const fields = { forum_topic_created: { name, icon_color: color } };
  const id = chat.lastId + 1;
  const message = putMessage(world, chat, { from: by, content: { is: 'service', fields }, thread: id });
  const topic: Topic = { thread: message.id, name, by, color, closed: false, deleted: false };
  chat.topics.set(message.id, topic);
  if (botSees(world, message)) world.happened('message', toMessage(world, message), laneOf(chat));
  return topic;
}

function createForumTopic(world: World, payload: Payload): Json {
  const chat = forumOf(world, payload);
  if (!may(chat, 'can_manage_topics')) throw badRequest('not enough rights to create a topic');
  const name = checkTopicName(payload.name);
  if (payload.icon_color !== undefined && !topicColors.includes(payload.icon_color)) {
    throw badRequest('TOPIC_ICON_COLOR_INVALID');
  }
  const topic = openTopic(world, chat, 'bot', name, payload.icon_color);
  return { message_thread_id: topic.thread, name, icon_color: topic.color };
}

function editForumTopic(world: World, payload: Payload): true {
  const chat = forumOf(world, payload);
  const topic = topicOf(chat, payload);
  if (payload.name === undefined) return true;
  const name = checkTopicName(payload.name);
  if (name === topic.name) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.name = name;
  serviceByBot(world, chat, { forum_topic_edited: { name } }, topic.thread);
  return true;
}

const toggleTopic =
  (closed: boolean): Method =>
  (world, payload) => {
    const chat = forumOf(world, payload);
    const topic = topicOf(chat, payload);
    if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED');
    topic.closed = closed;
    serviceByBot(world, chat, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }, topic.thread);
    return true;
  };

/** The topic goes with all its messages, and nobody is told. */
export function removeTopic(world: World, chat: Chat, topic: Topic): void {
  topic.deleted = true;
  for (const message of chat.messages.values()) if (message.thread === topic.thread) message.deleted = true;
  world.changed();
}

function deleteForumTopic(world: World, payload: Payload): true {
  const chat = forumOf(world, payload);
  removeTopic(world, chat, topicOf(chat, payload, 'can_delete_messages'));
  return true;
}

// chats as the bot sees them

function getChat(world: World, payload: Payload): Json {
  const chat = chatOf(world, payload.chat_id, 'read');
  const pinned = chat.messages.get([...chat.pinned].at(-1) ?? 0);
  return {
    ...toChat(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(chat.kind !== 'private' && { permissions: { can_send_messages: true, can_manage_topics: false } }),
    ...(pinned && { pinned_message: toMessage(world, pinned, true) }),
  };
}

function getChatMember(world: World, payload: Payload): Json {
  const chat = chatOf(world, payload.chat_id, 'read');
  if (payload.user_id === world.bot.id) return toMember(toBotUser(world), chat.bot);
  const person = world.people.get(payload.user_id ?? 0);
  if (!person) throw badRequest('user not found');
  return toMember(toUser(person), chat.members.get(person.id) ?? noRights);
}

function leaveChat(world: World, payload: Payload): true {
  const chat = chatOf(world, payload.chat_id, 'write');
  if (chat.kind === 'private') throw badRequest("chat member status can't be changed in private chats");
  changeBot(world, chat, toBotUser(world), { ...noRights });
  return true;
}

function getFile(world: World, payload: Payload): Json {
  const file = world.files.get(payload.file_id ?? '');
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.size > largestDownload) throw badRequest('file is too big');
  return { file_id: payload.file_id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
}

// what the bot tells of itself

function checkLanguage(payload: Payload): string {
  const code = payload.language_code ?? '';
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

function setMyCommands(world: World, payload: Payload): true {
  const commands = payload.commands ?? [];
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  world.profile.set(commandsKey(world, payload), commands);
  return true;
}

function commandsKey(world: World, payload: Payload): string {
  const scope = payload.scope ?? { type: 'default' };
  if (scope.chat_id !== undefined) chatOf(world, scope.chat_id as number, 'read');
  return `commands ${JSON.stringify(scope)} ${checkLanguage(payload)}`.trim();
}

const setProfile =
  (field: 'name' | 'description' | 'short_description', longest: number): Method =>
  (world, payload) => {
    const text = payload[field] ?? '';
    if (text.length > longest) throw badRequest(`bot ${field} is too long`);
    const language = checkLanguage(payload);
    world.profile.set(`${field} ${language}`.trim(), text);
    return true;
  };

export const methods: Readonly<Record<string, Method>> = {
  getMe: (world) => ({
    ...toBotUser(world),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
  }),
  sendMessage: (world, payload) => sendAndShow(world, payload, () => ({ is: 'text', ...textFrom(payload) })),
  sendPhoto: sendMedia('photo'),
  sendVoice: sendMedia('voice'),
  sendDocument: sendMedia('document'),
  sendVideo: sendMedia('video'),
  sendAudio: sendMedia('audio'),
  sendAnimation: sendMedia('animation'),
  sendSticker: sendMedia('sticker'),
  sendLocation: (world, payload) => sendAndShow(world, payload, () => ({ is: 'location', point: pointFrom(payload) })),
  sendVenue: (world, payload) =>
    sendAndShow(world, payload, () => {
      const { title = '', address = '' } = payload;
      if (title.trim() === '' || address.trim() === '') throw badRequest('venue title and address must be non-empty');
      return { is: 'venue', venue: { location: pointFrom(payload), title, address } };
    }),
  sendMediaGroup,
  sendChatAction: (world, payload) => {
    const chat = chatOf(world, payload.chat_id, 'write');
    threadOf(chat, payload.message_thread_id);
    if (!chatActions.has(payload.action ?? '')) throw badRequest('wrong parameter action in request');
    return true;
  },
  copyMessage,
  copyMessages,
  forwardMessage,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  setMessageReaction,
  pinChatMessage,
  unpinChatMessage,
  createForumTopic,
  editForumTopic,
  closeForumTopic: toggleTopic(true),
  reopenForumTopic: toggleTopic(false),
  deleteForumTopic,
  getChat,
  getChatMember,
  leaveChat,
  getFile,
  setMyCommands,
  deleteMyCommands: (world, payload) => {
    world.profile.delete(commandsKey(world, payload));
    return true;
  },
  setMyName: (world, payload) => {
    setProfile('name', 64)(world, payload);
    if (payload.language_code === undefined && payload.name) world.bot.name = payload.name;
    return true;
  },
  setMyDescription: setProfile('description', 512),
  setMyShortDescription: setProfile('short_description', 120),
};
