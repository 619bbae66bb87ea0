import type {
  AwayChoice,
  CaseCategory,
  CaseId,
  CasePerson,
  GivenHelp,
  LibrarianAct,
  LibrarianId,
  MediaKind,
} from './case.js';
import type { GeoPoint } from './geo.js';
import type { Language } from './language.js';

export const channelNames = ['console', 'web', 'telegram', 'messenger'] as const;
export type ChannelName = (typeof channelNames)[number];

/** One conversation on one channel. `id` is the platform's own; only its channel reads it. */
export interface ConversationKey {
  readonly channel: ChannelName;
  readonly id: string;
}

/** Unique in the whole installation, and the same when the platform repeats itself: `web:<visitor>:<message id>`. */
export type EventKey = string;
/** `<channel>:<id>`: the conversation as one string, the `_id` of its record in every store. */
export type ConversationId = string;

export const conversationId = (key: ConversationKey): ConversationId => `${key.channel}:${key.id}`;

export function conversationKey(id: ConversationId): ConversationKey {
  const colon = id.indexOf(':');
  return { channel: id.slice(0, colon) as ChannelName, id: id.slice(colon + 1) };
}

/** What a button does when pressed. A plain string on the wire (<= 64 bytes: Telegram's callback_data). */
export type Action =
  | { do: 'start'; ref?: string }
  | { do: 'menu'; menu?: string; service?: string }
  | { do: 'topic'; topic: string }
  | { do: 'language'; language?: Language }
  | { do: 'library'; place?: string }
  | { do: 'skip-place' }
  | { do: 'remind' }
  /** With a library: somebody of that very library. */
  | { do: 'human'; library?: string; question?: string }
  | { do: 'help' }
  | { do: 'about' }
  | { do: 'privacy' }
  | { do: 'delete' }
  | { do: 'my-data' }
  | { do: 'yes' }
  | { do: 'no' }
  /** Yes, a librarian shall get my question. */
  | { do: 'case-yes' }
  | { do: 'case-place'; place: string }
  | { do: 'case-skip-place' }
  | { do: 'case-other-place' }
  | { do: 'case-close' }
  | { do: 'case-continue' }
  | { do: 'case-new' }
  | { do: 'rate'; stars: 1 | 2 | 3 | 4 | 5 }
  | JoinAction
  | DeskAction;

/**
 * Asking to join as a librarian: the place (its id), the library (a short code), another place, never mind; and what a
 * coordinator says to it (the request's id).
 */
export type JoinAction =
  | { do: 'join'; act: 'place'; id: string }
  | { do: 'join'; act: 'library'; id: string }
  | { do: 'join'; act: 'confirm'; id: string }
  | { do: 'join'; act: 'refuse'; id: string }
  | { do: 'join'; act: 'another' }
  | { do: 'join'; act: 'cancel' };

/** What stands on a librarian's buttons in a chat; pressed by anybody else it is outdated. */
export type DeskAction =
  /** `pick`: from now on the current case; `give`: the words that wait for "to whom?" go there, and so do later ones. */
  | { do: 'desk'; act: 'take' | 'release' | 'close' | 'pick' | 'give'; caseId: CaseId }
  | { do: 'desk-close'; caseId: CaseId; category: CaseCategory }
  | { do: 'duty'; choice: AwayChoice }
  /** Help given face to face, tap by tap: who was helped and how, the life situation, the service. */
  | { do: 'log'; what?: HelpCode; menu?: string; service?: string }
  | { do: 'log-undo'; key: string };

/** `<what>.<whom>` of a `GivenHelp`, as a button carries it. */
export type HelpCode = `${GivenHelp['what']}.${GivenHelp['whom']}`;

/** A file at a platform: `id` is good there alone; or one that we keep (src/delivery/media.ts). */
export interface MediaFile {
  readonly id: string;
  readonly kept?: true;
  readonly bytes?: number;
  readonly name?: string;
  readonly type?: string;
}

/** Something that happened to a conversation. */
export type Event = {
  readonly key: EventKey;
  readonly conversation: ConversationKey;
  readonly at: Date;
  /** The platform's name of the message (unique in its conversation), by which a later edit tells what it corrects. */
  readonly source?: string;
  /** The language of the person's app: a first guess until they have said something. */
  readonly languageHint?: Language;
  /** The platform has given the conversation to somebody else (a person in the Page's own inbox): heard, not answered. */
  readonly elsewhere?: true;
  /** The person is a librarian, who asks here for themselves. */
  readonly librarian?: LibrarianId;
} & (
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly cut?: boolean;
      readonly masked?: boolean;
      /** The `source` of the message that these words replace. */
      readonly edits?: string;
    }
  | { readonly kind: 'location'; readonly point: GeoPoint }
  | {
      readonly kind: 'media';
      readonly media: MediaKind;
      readonly caption?: string;
      /** Several files sent as one message bear one name, good in their conversation. */
      readonly album?: string;
      /** Where the platform keeps it. */
      readonly file?: MediaFile;
    }
  | { readonly kind: 'button'; readonly action: Action; readonly title?: string }
  /** A button of ours that no longer reads: damaged, or from an older version. */
  | { readonly kind: 'stale-button' }
  /** What became of something that we sent; `of` is its emit key. */
  | {
      readonly kind: 'result';
      readonly of: string;
      readonly delivery: 'sent' | 'refused' | 'unknown';
      readonly reason?: RefusedBecause;
    }
  /** A colleague has written to the person past us, in the platform's own inbox. */
  | { readonly kind: 'colleague'; readonly text: string }
  /** That inbox is done with the person: they are ours again. */
  | { readonly kind: 'handed-back' }
  /** The event `of` could not be handled: its author is told, under its own key (`key` is `of`). Never stands in the inbox. */
  | { readonly kind: 'lost'; readonly of: EventKey }
  /**
   * A librarian acts in the citizen's conversation: one event among its others. `by` is the acting librarian (for
   * `suspended`: the suspended one). Its key begins with `desk:` or `hop:`: a lost one is told to librarians.
   */
  | { readonly kind: 'librarian'; readonly caseId: CaseId; readonly by: CasePerson; readonly act: LibrarianAct }
  | { readonly kind: 'time' }
);

/** Whether an event with this key was nobody's words: a timer, the news of a send. */
export const isOwnKey = (key: EventKey): boolean => key.startsWith('time:') || key.startsWith('result:');

/** Whether an event with this key was a librarian's. */
export const isLibrariansKey = (key: EventKey): boolean => key.startsWith('desk:') || key.startsWith('hop:');

/**
 * Why a platform never takes a message: the person cannot be reached, the time for answers is over, it is held by the
 * platform's rules.
 */
export type RefusedBecause = 'blocked' | 'window-closed' | 'invalid';

export type EventKind = Event['kind'];
