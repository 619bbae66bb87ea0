import { cleanText, cutText, maskCodes, maxLibrarianTextLength, withoutMarks } from '../core/clean.js';
import { type ConversationId, conversationId, type Event } from '../core/event.js';
import type { Inbox } from './inbox.js';

/** What every door calls for everything that comes in; resolves when the event is durable. */
export type Receive = (event: Event) => Promise<'stored' | 'repeated'>;

/**
 * Cleans and masks a person's words, stores the event once, then lets its conversation run. Nothing of an event is on
 * disk before personal codes and card numbers are out of it.
 */
export const createReceive =
  (deps: { inbox: Pick<Inbox, 'put'>; arrived: (conversation: ConversationId, storedKey?: string) => void }): Receive =>
  async (event) => {
    const stored = await deps.inbox.put(withoutCodes(event));
    deps.arrived(conversationId(event.conversation), stored === 'stored' ? event.key : undefined);
    return stored;
  };

export function withoutCodes(event: Event): Event {
  switch (event.kind) {
    case 'text': {
      const cleaned = cleanText(event.text);
      const masked = maskCodes(cleaned.text);
      return {
        ...event,
        text: masked.text,
        ...(cleaned.cut && { cut: true }),
        ...(masked.masked && { masked: true }),
      };
    }
    case 'media':
      return event.caption === undefined ? event : { ...event, caption: maskCodes(cleanText(event.caption).text).text };
    case 'colleague':
      return { ...event, text: maskCodes(cleanText(event.text).text).text };
    case 'button':
      return event.title === undefined
        ? event
        : { ...event, title: cutText(withoutMarks(maskCodes(cleanText(event.title).text).text), 200) };
    case 'librarian': {
      const { act } = event;
      if (act.do !== 'say' && act.do !== 'note') return event;
      return { ...event, act: { ...act, text: maskCodes(cleanText(act.text, maxLibrarianTextLength).text).text } };
    }
    default:
      return event;
  }
}
