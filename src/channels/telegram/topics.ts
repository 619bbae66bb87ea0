import type { CaseId } from '../../core/case.js';
import type { Answer, Failure, TelegramApi } from './api.js';
import type { TelegramBook } from './book.js';
import type { Pacer } from './pacer.js';

/** What stands first in a case's topic. */
export interface Card {
  /** 1 to 128 characters. */
  readonly name: string;
  readonly text: string;
  readonly keyboard: object;
}

export interface TopicsDeps {
  readonly api: TelegramApi;
  readonly book: TelegramBook;
  readonly pacer: Pacer;
  /** The card of a case, with what was said in it before this position. Nothing for a case that is forgotten. */
  readonly card: (caseId: CaseId, about: { readonly before: number }) => Promise<Card | undefined>;
}

export type Place = { readonly ok: true; readonly thread?: number; readonly cardId?: number } | Failure;

/**
 * The topic of a case in a team's group, made when it is first written to, with its card pinned: the question and what
 * was said before `position`, so that each row behind it shows what the card does not. One that was deleted by hand is
 * made again; no update ever tells of that, only a send that fails.
 */
export interface Topics {
  place(chat: string, caseId: CaseId, position: number): Promise<Place>;
  /** A send has failed because the topic is not there any more. */
  lost(chat: string, caseId: CaseId): Promise<void>;
}

/** A topic that could not be made (topics are off, or the bot may not): the case stands in the group itself. */
const noThread = 0;

export function createTopics({ api, book, pacer, card }: TopicsDeps): Topics {
  /** Rows of several lanes may need one topic at once (a group that has moved): it is made once. */
  const making = new Map<string, Promise<unknown>>();
  const alone = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const turn = (making.get(name) ?? Promise.resolve()).then(act, act);
    making.set(name, turn);
    try {
      return await turn;
    } finally {
      if (making.get(name) === turn) making.delete(name);
    }
  };

  const threadFor = async (chat: string, caseId: CaseId, name: string): Promise<number | Failure> => {
    const known = await book.topic(chat, caseId);
    if (known !== undefined) return known.thread;
    const made: Answer<{ message_thread_id: number }> = await api('createForumTopic', { chat_id: Number(chat), name });
    if (!made.ok && (made.kind !== 'refused' || made.code === 403)) return made;
    const thread = made.ok ? made.result.message_thread_id : noThread;
    await book.setTopic(chat, caseId, { thread, card: false });
    return thread;
  };

  const make = async (chat: string, caseId: CaseId, position: number): Promise<Place> => {
    const known = await book.topic(chat, caseId);
    if (known?.card === true) return { ok: true, ...(known.thread !== noThread && { thread: known.thread }) };
    const shown = await card(caseId, { before: position });
    if (shown === undefined) return { ok: false, kind: 'refused', code: 410, description: 'the case is forgotten' };
    const thread = await threadFor(chat, caseId, shown.name);
    if (typeof thread !== 'number') return thread;
    const inThread = thread === noThread ? {} : { message_thread_id: thread };
    pacer.reserve(chat, 0); // it goes with the message that needs it
    const sent: Answer<{ message_id: number }> = await api('sendMessage', {
      chat_id: Number(chat),
      ...inThread,
      text: shown.text,
      link_preview_options: { is_disabled: true },
      reply_markup: shown.keyboard,
    });
    if (!sent.ok) return sent;
    const { message_id: cardId } = sent.result;
    await book.note(chat, cardId, { caseId });
    await book.setTopic(chat, caseId, { thread, card: true });
    const pinned = await api('pinChatMessage', {
      chat_id: Number(chat),
      message_id: cardId,
      disable_notification: true,
    });
    if (!pinned.ok && pinned.kind === 'too-fast') pacer.pause(chat, pinned.afterMs);
    return { ok: true, cardId, ...(thread !== noThread && { thread }) };
  };

  return {
    place: (chat, caseId, position) => alone(`${chat}:${caseId}`, () => make(chat, caseId, position)),
    lost: (chat, caseId) => alone(`${chat}:${caseId}`, () => book.setTopic(chat, caseId, undefined)),
  };
}
