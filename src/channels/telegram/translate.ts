import { readAction } from '../../core/action-code.js';
import type { ConversationKey, Event, EventKey } from '../../core/event.js';
import { isLanguage, type Language } from '../../core/language.js';
import type { CallbackQuery, TelegramMessage, TelegramUpdate, TelegramUser } from './updates.js';

export const telegramChat = (chatId: number): ConversationKey => ({ channel: 'telegram', id: String(chatId) });

/** The same for every delivery of one update; says of which bot, for an installation that changes its bot. */
export const updateKey = (botId: string, update: Pick<TelegramUpdate, 'update_id'>): EventKey =>
  `tg:${botId}:${update.update_id}`;

/** A message of a chat, as edits name it. */
export const messageName = (message: Pick<TelegramMessage, 'chat' | 'message_id'>): string =>
  `${message.chat.id}.${message.message_id}`;

/**
 * What a person did in their private chat with the bot, or `undefined` when there is nothing to answer.
 *
 * | update                                   | event                                                            |
 * |------------------------------------------|------------------------------------------------------------------|
 * | text                                     | text; commands are read by the core                              |
 * | location, venue                          | location; what a live location sends later is its first point    |
 * | contact                                  | text: the name and the phone                                     |
 * | photo, voice, video, file, sticker       | media, with its caption                                          |
 * | edited text or caption                   | text that corrects the message                                   |
 * | button                                   | button, or stale-button when it is none of ours                  |
 * | service messages, blocking, unblocking   | none: a send says whether the person can be reached              |
 */
export function toEvent(update: TelegramUpdate, botId: string, receivedAt: Date): Event | undefined {
  const key = updateKey(botId, update);
  if (update.callback_query !== undefined) return pressed(update.callback_query, key, receivedAt);
  const message = update.message ?? update.edited_message;
  if (message === undefined || message.chat.type !== 'private') return undefined;
  const about = {
    key,
    conversation: telegramChat(message.chat.id),
    at: momentOf(message, receivedAt),
    source: messageName(message),
    ...hintOf(message.from),
  };
  if (update.edited_message !== undefined) {
    const text = message.text ?? message.caption;
    return text === undefined ? undefined : { ...about, kind: 'text', text, edits: messageName(message) };
  }
  if (message.text !== undefined) return { ...about, kind: 'text', text: message.text };
  if (message.location !== undefined) {
    const { latitude: lat, longitude: lon } = message.location;
    return { ...about, kind: 'location', point: { lat, lon } };
  }
  if (message.contact !== undefined) return { ...about, kind: 'text', text: wordsOfContact(message.contact) };
  const media = mediaOf(message);
  if (media === undefined) return undefined;
  const { caption, media_group_id: album } = message;
  return {
    ...about,
    kind: 'media',
    ...media,
    ...(caption !== undefined && { caption }),
    ...(album !== undefined && { album }),
  };
}

function pressed(query: CallbackQuery, key: EventKey, at: Date): Event | undefined {
  if (query.message?.chat.type !== 'private') return undefined;
  const about = { key, conversation: telegramChat(query.message.chat.id), at, ...hintOf(query.from) };
  const action = readAction(query.data ?? '');
  if (action === undefined) return { ...about, kind: 'stale-button' };
  const title = query.message.reply_markup?.inline_keyboard
    ?.flat()
    .find(({ callback_data: data }) => data === query.data)?.text;
  return { ...about, kind: 'button', action, ...(title !== undefined && { title }) };
}

/** The moment that the platform gives, never later than ours: its clock decides nothing. */
function momentOf({ date, edit_date: edited }: TelegramMessage, receivedAt: Date): Date {
  const seconds = edited ?? date;
  if (!Number.isFinite(seconds) || seconds * 1000 > receivedAt.getTime()) return receivedAt;
  return new Date(seconds * 1000);
}

/** The language of the person's app: a first guess until they have said something. */
function hintOf(user: TelegramUser | undefined): { languageHint?: Language } {
  const language = user?.language_code?.toLowerCase().split('-')[0];
  return isLanguage(language) ? { languageHint: language } : {};
}

const wordsOfContact = ({
  first_name: first,
  last_name: last,
  phone_number: phone,
}: NonNullable<TelegramMessage['contact']>) => [first, last, phone].filter(Boolean).join(' ');

/** What kind of thing it is, and where the platform keeps it; of a photo the largest size. */
export function mediaOf(
  message: TelegramMessage,
): Pick<Extract<Event, { kind: 'media' }>, 'media' | 'file'> | undefined {
  const found = (
    [
      ['photo', message.photo?.at(-1)],
      ['voice', message.voice ?? message.audio],
      ['video', message.video ?? message.video_note ?? message.animation],
      ['sticker', message.sticker],
      ['file', message.document],
    ] as const
  ).find(([, file]) => file !== undefined);
  if (found?.[1] === undefined) return undefined;
  const [media, { file_id: id, file_size: bytes, file_name: name, mime_type: type }] = found;
  return {
    media,
    file: {
      id,
      ...(bytes !== undefined && { bytes }),
      ...(name !== undefined && { name }),
      ...(type !== undefined && { type }),
    },
  };
}
