import type { MediaKind } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
import type { ConversationKey } from '../../core/event.js';
import type { Channel, Delivery, Outbound } from '../../core/message.js';
import { shortTitles } from '../../core/short-title.js';
import { splitText } from '../../core/split-text.js';
import { cleanFileName } from '../../delivery/file-name.js';
import type { FetchFile, KeptMedia } from '../../delivery/media.js';
import {
  type Answer,
  type Failure,
  isGone,
  isNotModified,
  isTopicClosed,
  isTopicGone,
  type TelegramApi,
} from './api.js';
import type { TelegramBook } from './book.js';
import type { Pacer } from './pacer.js';
import type { Topics } from './topics.js';

/** UTF-16 units of one message, less what a repeated one carries in front. */
const mostText = 4096 - 8;
const mostCaption = 1024 - 8;
const mostButtons = 100;
/** Two titles of this length stand side by side on a narrow phone. */
const shortTitle = 18;
/** A wait that is not worth giving the row back for. */
const shortWaitMs = 1500;
/** While the token is refused, every send waits so long before the next one tries it. */
const tokenPauseMs = 10_000;

export interface TelegramChannelDeps {
  readonly api: TelegramApi;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly book: TelegramBook;
  readonly topics: Topics;
  /** Whether this process holds the lease on the bot. */
  readonly mine: () => boolean;
  readonly shareTitle: (language: Outbound['language']) => string;
  /** A file that we keep ourselves. */
  readonly keptFile: FetchFile;
  /** In place of a file that nobody has any more. */
  readonly fileGone: (language: Outbound['language']) => string;
  /** The token was refused (`true`) or works again; the operator hears of it once. */
  readonly tokenRefused: (refused: boolean) => void;
  readonly tokenPauseMs?: number;
}

/** A chat, or the topic of a case in a group. */
interface Address {
  readonly chat: string;
  readonly caseId?: string;
}

/** `<chat>`, or `<group>/<case>` for the case's topic, which is looked up when something is sent there. */
export const topicAddress = (group: string, caseId: string): ConversationKey => ({
  channel: 'telegram',
  id: `${group}/${caseId}`,
});

function addressOf(id: string): Address {
  const slash = id.indexOf('/');
  return slash === -1 ? { chat: id } : { chat: id.slice(0, slash), caseId: id.slice(slash + 1) };
}

/**
 * Telegram as a channel: one call for each piece of a message. What cannot be known stays unknown; the outbox decides
 * whether it is repeated, and a repeated message begins with "↻".
 */
export function createTelegramChannel(deps: TelegramChannelDeps): Channel {
  const { api, pacer, clock, book, topics } = deps;
  let refusedUntil = 0;

  const send = async (address: Address, message: Outbound): Promise<Delivery> => {
    const { chat } = address;
    if (message.desk?.reactTo !== undefined)
      return react(message.desk.reactTo, message.desk.isNote === true ? '✍' : '👍');
    if (message.desk?.topic !== undefined) return changeTopic(address, message.desk.topic);
    const place = address.caseId === undefined ? undefined : await topics.place(chat, address.caseId, message.position);
    if (place?.ok === false) return failed(place, address);
    // a row without words asks for no more than the topic and its card
    if (message.text === '' && message.media === undefined)
      return { outcome: 'sent', messageId: String(place?.cardId ?? 0) };
    const again = message.again === true ? '↻ ' : '';
    const pieces = piecesOf(message);
    const venue = venueOf(message);
    if (venue !== undefined && (message.part ?? 0) >= pieces.length) {
      const pinned = await api<{ message_id: number }>('sendVenue', { chat_id: Number(chat), ...venue });
      // the words stand above it: a pin that Telegram refuses is no message lost
      if (!pinned.ok) return pinned.kind === 'refused' && !isGone(pinned) ? pinRefused : failed(pinned, address);
      works();
      return { outcome: 'sent', messageId: String(pinned.result.message_id) };
    }
    const isOnePiece = pieces.length === 1;
    if (message.words?.corrected === true && isOnePiece) {
      const changed = await change(address, message.words.of, pieces[0] ?? '');
      if (changed !== undefined) return changed;
    }
    const part = Math.min(message.part ?? 0, pieces.length - 1);
    const last = part === pieces.length - 1;
    const media = last ? message.media : undefined;
    const [fromChat = '', fromMessage = ''] = media?.source?.split('.') ?? [];
    const kept = media?.file?.kept === true ? await deps.keptFile(media.file) : undefined;
    if (kept === 'coming') return { outcome: 'later', afterMs: 1000 };
    const isCopy = media?.source !== undefined && kept === undefined;
    const upload =
      kept === undefined || kept === 'gone' ? undefined : uploadOf(media?.kind ?? 'file', kept, media?.file?.name);
    const method = isCopy ? 'copyMessage' : (upload?.method ?? 'sendMessage');
    const gone = kept === 'gone' ? deps.fileGone(message.language) : '';
    const text = `${again}${[pieces[part], gone].filter((words) => words !== '').join('\n')}`;
    const answer = await api<{ message_id: number }>(method, {
      chat_id: Number(chat),
      ...(place?.thread !== undefined && { message_thread_id: place.thread }),
      ...(!isCopy && upload === undefined && { text, link_preview_options: { is_disabled: true } }),
      // never the original's own caption: personal codes are hidden in ours
      ...((isCopy ? media.kind !== 'sticker' : upload !== undefined) && text !== '' && { caption: text }),
      ...(isCopy && { from_chat_id: Number(fromChat), message_id: Number(fromMessage) }),
      ...upload?.fields,
      ...(message.desk?.silent === true && { disable_notification: true }),
      ...(last && keyboardOf(message, deps.shareTitle(message.language), chat)),
    });
    if (!answer.ok) return failed(answer, address);
    works();
    const { message_id: messageId } = answer.result;
    if (message.desk !== undefined) {
      const { caseId, line } = message.desk;
      await book.note(chat, messageId, { caseId, ...(line !== undefined && { line }) }).catch(() => {}); // it was sent
    }
    if (message.words !== undefined) {
      const { of, caseId } = message.words;
      // of words that may stand there twice, or in pieces, no copy is the one to change
      const copy = isOnePiece && !again && media?.kind !== 'sticker';
      const where = { messageId, ...(media !== undefined && { isCaption: true as const }) };
      await book.setCopy(chat, of, copy ? where : undefined, caseId).catch(() => {}); // it was sent
    }
    return { outcome: 'sent', messageId: String(messageId), ...((!last || venue !== undefined) && { more: true }) };
  };

  /**
   * Changes what stands there of somebody's words. Nothing when it cannot be changed (it stands there in pieces, perhaps
   * twice, or not any more): then the correction is a message of its own. Changing twice changes nothing more, so an
   * unclear change may be repeated, unmarked.
   */
  const change = async (address: Address, words: string, text: string): Promise<Delivery | undefined> => {
    const copy = await book.copyOf(address.chat, words);
    if (copy === undefined || text === '' || (copy.isCaption === true && text.length > mostCaption)) return undefined;
    const { messageId, isCaption } = copy;
    const answer = await api(isCaption === true ? 'editMessageCaption' : 'editMessageText', {
      chat_id: Number(address.chat),
      message_id: messageId,
      ...(isCaption === true ? { caption: text } : { text, link_preview_options: { is_disabled: true } }),
    });
    if (!answer.ok && !isNotModified(answer)) {
      return answer.kind === 'refused' && !isGone(answer) ? undefined : failed(answer, address);
    }
    works();
    return { outcome: 'sent', messageId: String(messageId) };
  };

  /** A mark on the librarian's own message: whom it went to; a cosmetic, whatever comes of it. */
  const react = async (name: string, emoji: '👍' | '✍'): Promise<Delivery> => {
    const [chat = '', message = ''] = name.split('.');
    const answer = await api('setMessageReaction', {
      chat_id: Number(chat),
      message_id: Number(message),
      reaction: [{ type: 'emoji', emoji }],
    });
    if (answer.ok || answer.kind === 'refused') return { outcome: 'sent', messageId: message };
    return failed(answer, { chat });
  };

  const changeTopic = async (
    { chat, caseId = '' }: Address,
    change: NonNullable<NonNullable<Outbound['desk']>['topic']>,
  ): Promise<Delivery> => {
    const topic = await book.topic(chat, caseId);
    if (topic === undefined || topic.thread === 0) return { outcome: 'sent', messageId: '' };
    const method = { close: 'closeForumTopic', reopen: 'reopenForumTopic', remove: 'deleteForumTopic' }[change];
    const answer: Answer<unknown> = await api(method, { chat_id: Number(chat), message_thread_id: topic.thread });
    // gone or as wished already: nothing is left to do
    if (!answer.ok && answer.kind !== 'refused' && !isNotModified(answer)) return failed(answer, { chat });
    if (change === 'remove') await book.forgetCase(caseId);
    return { outcome: 'sent', messageId: '' };
  };

  const works = (): void => {
    if (refusedUntil > 0) deps.tokenRefused(false);
    refusedUntil = 0;
  };

  const failed = async (failure: Failure, { chat, caseId }: Address): Promise<Delivery> => {
    switch (failure.kind) {
      case 'too-fast':
        pacer.pause(chat, failure.afterMs);
        return { outcome: 'later', afterMs: failure.afterMs };
      case 'away':
        return { outcome: 'later', afterMs: 1000 };
      case 'unauthorised': {
        if (refusedUntil === 0) deps.tokenRefused(true);
        const pauseMs = deps.tokenPauseMs ?? tokenPauseMs;
        refusedUntil = clock.now().getTime() + pauseMs;
        return { outcome: 'later', afterMs: pauseMs };
      }
      case 'unclear':
      case 'conflict':
        return { outcome: 'unknown' };
      case 'moved':
        await book.setMoved(chat, String(failure.to));
        return { outcome: 'later', afterMs: 0 };
      case 'refused':
        if (caseId !== undefined && isTopicGone(failure)) {
          await topics.lost(chat, caseId);
          return { outcome: 'later', afterMs: 0 };
        }
        if (caseId !== undefined && isTopicClosed(failure)) {
          await changeTopic({ chat, caseId }, 'reopen');
          return { outcome: 'later', afterMs: 100 };
        }
        return { outcome: 'refused', reason: isGone(failure) ? 'blocked' : 'invalid' };
      default:
        return failure satisfies never;
    }
  };

  return {
    name: 'telegram',
    can: {
      buttons: true,
      askLocation: true,
      maxTextLength: mostText,
      repeatSafely: false,
      repeatMarked: true,
      echo: false,
    },
    mine: deps.mine,
    async send(to, message) {
      const given = addressOf(to.id);
      const address = given.chat.startsWith('-') ? { ...given, chat: await book.moved(given.chat) } : given;
      for (;;) {
        const now = clock.now().getTime();
        if (!deps.mine()) return { outcome: 'later', afterMs: 1000 };
        if (refusedUntil > now) return { outcome: 'later', afterMs: refusedUntil - now };
        const waitMs = pacer.reserve(address.chat, message.priority ?? 1);
        if (waitMs === 0) return send(address, message);
        if (waitMs > shortWaitMs) return { outcome: 'later', afterMs: waitMs };
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    },
  };
}

/** What goes out one after the other: pieces of the text, the last one with the picture or voice that belongs to it. */
function piecesOf({ text, media }: Outbound): string[] {
  const pieces = splitText(text, mostText);
  if (media === undefined) return pieces;
  const asCaption = media.kind !== 'sticker' && text.length <= mostCaption;
  return asCaption ? [text] : [...pieces.filter((piece) => piece !== ''), ''];
}

const pinRefused: Delivery = { outcome: 'sent', messageId: '' };
/** Telegram shows about so much; its own limit is not written down. */
const mostVenueWords = 100;

/**
 * A pin that opens the phone's own maps, after the words and their buttons: of the first library, and only where the
 * point is the building's. A pin on the middle of the village would send somebody to the wrong house.
 */
function venueOf({ cards, again }: Outbound): Record<string, unknown> | undefined {
  const card = cards?.[0];
  if (card?.exact !== true) return undefined;
  const [title = ''] = shortTitles([`${again === true ? '↻ ' : ''}${card.title}`], mostVenueWords);
  const [address = ''] = shortTitles([card.subtitle], mostVenueWords);
  if (title === '' || address === '') return undefined;
  return { latitude: card.point.lat, longitude: card.point.lon, title, address };
}

const uploads: Readonly<Record<MediaKind, readonly [method: string, field: string, types: RegExp]>> = {
  photo: ['sendPhoto', 'photo', /^image\/(jpeg|png|webp)$/],
  sticker: ['sendPhoto', 'photo', /^image\/(jpeg|png|webp)$/],
  voice: ['sendAudio', 'audio', /^audio\/(mpeg|mp4|x-m4a)$/],
  video: ['sendVideo', 'video', /^video\/mp4$/],
  file: ['sendDocument', 'document', /^/],
};
/** Pictures above this size are refused as such, and go as a file. */
const mostPhotoBytes = 10 * 1024 * 1024;

/** A file that we keep, as telegraf uploads it: what Telegram cannot show as such goes as a file. */
function uploadOf(
  kind: MediaKind,
  { bytes, type }: KeptMedia,
  name: string | undefined,
): { method: string; fields: Record<string, unknown> } {
  const [method, field, types] = uploads[kind];
  const fits = types.test(type) && (field !== 'photo' || bytes.length <= mostPhotoBytes);
  const filename =
    name === undefined ? `file.${type.split('/')[1]?.replace(/[^a-z0-9]/gi, '') || 'bin'}` : cleanFileName(name);
  const source = { source: bytes, filename };
  return fits ? { method, fields: { [field]: source } } : { method: 'sendDocument', fields: { document: source } };
}

/** Buttons below the message; where the person is asked for a place, a keyboard that can share it. */
function keyboardOf(
  { buttons, asksPlace, words }: Outbound,
  shareTitle: string,
  chat: string,
): { reply_markup?: object } {
  const shown = buttons.slice(0, mostButtons);
  const isGroup = chat.startsWith('-');
  if (asksPlace === true && !isGroup) {
    // typing a button's title equals pressing it
    const keyboard = [
      [{ text: shareTitle, request_location: true }],
      ...rowsOf(shown, ({ title }) => ({ text: title })),
    ];
    return { reply_markup: { keyboard, resize_keyboard: true, one_time_keyboard: true } };
  }
  // a message that takes a keyboard away can never be edited, and people's words may be corrected
  if (shown.length === 0) return isGroup || words !== undefined ? {} : { reply_markup: { remove_keyboard: true } };
  return { reply_markup: inlineKeyboard(shown) };
}

export const inlineKeyboard = (buttons: Outbound['buttons']): object => ({
  inline_keyboard: rowsOf(buttons, ({ title, action }) => ({ text: title, callback_data: action })),
});

function rowsOf<T>(buttons: Outbound['buttons'], shown: (button: Outbound['buttons'][number]) => T): T[][] {
  const rows: { row: T[]; short: boolean }[] = [];
  for (const button of buttons) {
    const short = button.title.length <= shortTitle;
    const last = rows.at(-1);
    if (short && last?.short === true && last.row.length < 2) last.row.push(shown(button));
    else rows.push({ row: [shown(button)], short });
  }
  return rows.map(({ row }) => row);
}
