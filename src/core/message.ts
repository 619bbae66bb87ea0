import type { CaseId, CaseLine, MediaKind } from './case.js';
import type { Action, ConversationKey, EventKey, MediaFile, RefusedBecause } from './event.js';
import type { GeoPoint } from './geo.js';
import type { Language } from './language.js';

/** A message id of locales/<language>/*.ftl. */
export type MessageKey = string;

/** What we answer, before language and platform: keys for our words, `quote` for a person's. */
export type Reply =
  | { readonly kind: 'say'; readonly key: MessageKey; readonly params?: Readonly<Record<string, string | number>> }
  | { readonly kind: 'answer'; readonly topic: string }
  | { readonly kind: 'quote'; readonly text: string; readonly author: 'citizen' | 'librarian' };

/** What stands on a button; a `topic`, `menu` or `service` is shown by its own title in the person's language. */
export type Title =
  | { readonly say: MessageKey; readonly params?: Readonly<Record<string, string | number>> }
  | { readonly topic: string }
  | { readonly menu: string }
  | { readonly service: string }
  | { readonly text: string };

export interface Button {
  readonly title: Title;
  readonly action: Action;
}

/** Something that goes with a message; its platform still has the original, or we keep it. */
export interface MessageMedia {
  readonly kind: MediaKind;
  /** `<chat>.<message>`: the message that it came with; none for a file from the web desk. */
  readonly source?: string;
  /** The file itself, for a channel that cannot copy that message. */
  readonly file?: MediaFile;
}

/** Whose words a message shows, for a channel that can change what it has shown when they are corrected. */
export interface Words {
  readonly caseId: CaseId;
  /** The person's own message, the same for all that corrects it. */
  readonly of: string;
  /** These replace what was shown of it. */
  readonly corrected?: true;
}

/** A line that came without a name of its own is named by its key, as the desk does. */
export const wordsShown = ({ caseId, key, source, corrects }: Omit<CaseLine, 'at'>): Words => ({
  caseId,
  of: corrects ?? source ?? key,
  ...(corrects !== undefined && { corrected: true }),
});

/** Something with an address, for channels that show it as a card or on a map; its words stand in the text as well. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly point: GeoPoint;
  /** The point is the building's; otherwise the settlement's. */
  readonly exact?: true;
  readonly mapUrl: string;
  /** `+373...`, one. */
  readonly phone?: string;
  readonly button?: Button;
}

/** What a message to librarians is about, for a chat in which several cases meet. */
export interface DeskPart {
  readonly caseId: CaseId;
  /** The line of the case that it shows. */
  readonly line?: string;
  /** Not a message: a mark on theirs (`<chat>.<message>`) that it was accepted. */
  readonly reactTo?: string;
  /** Those words are a note for colleagues: another mark than what goes to the citizen. */
  readonly isNote?: true;
  /** Not a message: what becomes of the case's topic in a group. */
  readonly topic?: 'close' | 'reopen' | 'remove';
  /** Nobody is on duty: without a sound. */
  readonly silent?: boolean;
}

/** One message to a person, still without words: the sender renders it when it goes out. */
export interface Message {
  readonly language: Language;
  readonly parts: readonly Reply[];
  readonly buttons: readonly Button[];
  /** When it was decided; facts are judged (fresh, stale, expired) by this moment. */
  readonly at: Date;
  /** The person is asked where they are. */
  readonly asksPlace?: boolean;
  readonly desk?: DeskPart;
  readonly words?: Words;
  readonly media?: MessageMedia;
  /** In the text as well. */
  readonly cards?: readonly Card[];
  /** The person's own words that this answers, for a channel that shows both sides from one feed (the web page). */
  readonly heard?: { readonly key: EventKey; readonly text: string };
}

/** A message in words, ready for a channel. `key` is unique and the same when it is sent again. */
export interface Outbound {
  readonly key: string;
  /** Grows with every message of one lane: the order in which a person must see them. */
  readonly position: number;
  readonly language: Language;
  readonly author: 'bot' | 'librarian' | 'citizen';
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly action: string }[];
  readonly at: Date;
  readonly heard?: { readonly key: EventKey; readonly text: string };
  /** The person is asked where they are: a channel that can, offers to share it. */
  readonly asksPlace?: boolean;
  readonly desk?: DeskPart;
  readonly words?: Words;
  readonly media?: MessageMedia;
  readonly cards?: readonly ShownCard[];
  /** Smaller goes first where a channel must choose. */
  readonly priority?: number;
  /** An earlier try had no answer, so the person may have this already: a channel that repeats marks it. */
  readonly again?: boolean;
  /** Pieces of it that were delivered before. */
  readonly part?: number;
}

/** A card in words. */
export interface ShownCard extends Omit<Card, 'button'> {
  readonly mapTitle: string;
  readonly button?: { readonly title: string; readonly action: string };
}

export type Delivery =
  /** `more`: a piece of it; the next one is to be sent. */
  | { readonly outcome: 'sent'; readonly messageId: string; readonly more?: boolean }
  /** Certainly not delivered, worth another try. */
  | { readonly outcome: 'later'; readonly afterMs: number }
  /** Never will be. */
  | { readonly outcome: 'refused'; readonly reason: RefusedBecause }
  /** May have been delivered. */
  | { readonly outcome: 'unknown' };

export interface Can {
  readonly buttons: boolean;
  readonly askLocation: boolean;
  /** UTF-16 units. */
  readonly maxTextLength: number;
  /** The same `key` sent twice is seen once (our own feed): an unclear send may simply be repeated. */
  readonly repeatSafely: boolean;
  /**
   * An unclear send is repeated all the same, marked: a person's words until there is an answer, answers and cards once
   * more, cosmetics never (but a mark, which cannot be there twice). Without it an unclear send ends as `unknown`.
   */
  readonly repeatMarked?: boolean;
  /**
   * The channel waits for news of each unclear send, and repeats it, marked, at most so often (by priority; cosmetics
   * never). After the last one it says `unknown` once more.
   */
  readonly repeats?: (priority: number) => number;
  /** The channel shows the person's own words from our feed. */
  readonly echo: boolean;
}

/** A door: it translates what comes in to events, and shows what goes out. It decides nothing. */
export interface Channel {
  readonly name: ConversationKey['channel'];
  readonly can: Can;
  /** Whether this process may send now; another one may hold the platform's lease. Absent: always. */
  mine?(): boolean;
  send(to: ConversationKey, message: Outbound): Promise<Delivery>;
}
