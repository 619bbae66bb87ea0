import type {
  Case,
  CaseLine,
  CasePlace,
  CaseSummary,
  CaseWish,
  Duty,
  LibrarianId,
  LineDelivery,
  UnansweredRow,
  WorkEntry,
} from './case.js';
import type { Action, ConversationKey, Event, EventKey } from './event.js';
import type { Language } from './language.js';
import type { Button, Card, Message, MessageMedia, Reply } from './message.js';

export type Version = number;
export type EmitKey = string;

/** Something that a turn causes elsewhere; it stands in the record until the copier has put it there. */
export type Emit = { readonly key: EmitKey } & (
  | {
      readonly kind: 'send';
      readonly to: ConversationKey;
      /** Order within the lane: grows with each turn of the conversation and within it. */
      readonly position: number;
      readonly message: Message;
      /** Smaller goes first where a channel must choose: a person's words, answers, cards, cosmetics. */
      readonly priority: 0 | 1 | 2 | 3;
      /** Whether the conversation wants to hear what became of it (event `result:<key>`). */
      readonly report: boolean;
    }
  | { readonly kind: 'event'; readonly event: Event }
  /** The case as it stands after this turn. */
  | { readonly kind: 'board'; readonly summary: CaseSummary }
  | { readonly kind: 'line'; readonly line: CaseLine }
  /** What became of a librarian's words; `of` is the key of their line. */
  | { readonly kind: 'delivered'; readonly of: string; readonly delivery: LineDelivery }
  | { readonly kind: 'work'; readonly entry: WorkEntry }
  | { readonly kind: 'unanswered'; readonly row: UnansweredRow }
  | { readonly kind: 'origin'; readonly row: OriginRow }
);

/** By which link a person came; `asker` names them only to their deletion. */
export interface OriginRow {
  readonly ref: string;
  readonly asker: string;
  readonly at: Date;
}

/** What we have asked a person and still remember; lapses unsaid at `until`. */
export type Awaiting = { readonly until: Date } & (
  | { readonly what: 'delete-confirmation' | 'place' }
  | { readonly what: 'case-place'; readonly wish: CaseWish; readonly options: readonly CasePlace[] }
  | { readonly what: 'case-confirm'; readonly wish: CaseWish; readonly place?: CasePlace }
  /**
   * Go on with the closed case? `words` came after it was closed; without words the person asked for a human, of
   * `library` if one was named.
   */
  | {
      readonly what: 'case-continue';
      readonly library?: string;
      readonly words?: { readonly text: string; readonly at: Date; readonly understood?: Understanding };
    }
);

export interface Turn {
  readonly at: Date;
  readonly heard: string;
  readonly outcome: Outcome;
  readonly topic?: string;
}

/**
 * All that a conversation knows about itself: the unit of order and of atomicity. <= 64 KB.
 * `version` 0 means: never stored. Only `decide` makes a new one.
 */
export interface Conversation {
  readonly key: ConversationKey;
  readonly version: Version;
  /** Keys of events that are already in this record and whose inbox rows may not be ticked off yet; `lost:<key>`: told as lost. */
  readonly applied: readonly EventKey[];
  readonly emits: readonly Emit[];
  readonly wakeAt?: Date;
  readonly since?: Date;
  readonly lastAt?: Date;
  /** The first-contact notice has been given. */
  readonly greeted: boolean;
  readonly language?: Language;
  /** The person pressed a language button or asked for a language: it wins over what we detect. */
  readonly languageChosen: boolean;
  readonly lastTopic?: string;
  /** Of the last file: the album that it came in. */
  readonly lastAlbum?: string;
  readonly awaiting?: Awaiting;
  /** Id of the settlement that the person named or shared: the name's key, never the point. */
  readonly place?: string;
  /** When a library opens that the person was just told of, and whether they asked to be reminded. */
  readonly reminder?: { readonly at: Date; readonly library: string; readonly wanted: boolean };
  /** The open case, or the last closed one (it may be continued and rated). */
  readonly case?: Case;
  /** A librarian's own private chat: what they ask here (`/ask`) is never offered to themselves. */
  readonly librarian?: LibrarianId;
  /** The buttons last shown, by folded title: typing a title equals pressing it. */
  readonly offered: readonly { readonly title: string; readonly action: Action }[];
  /** Messages in the running window of the per-person limit. */
  readonly rate?: { readonly from: Date; readonly count: number; readonly told: boolean };
  /** Marks of the last messages' words by the platform's name, to tell an edit that changes nothing; at most 30. */
  readonly written?: readonly { readonly source: string; readonly mark: string }[];
  /** The last turns, newest last, at most 6: what a librarian will see. */
  readonly recent: readonly Turn[];
  /** A colleague answers the person elsewhere: until then the bot says nothing, unless a button of ours is pressed. */
  readonly quietUntil?: Date;
  /** The person wants to be forgotten: 'asked' until all that belongs to the conversation is purged, then 'purged'. */
  readonly forgotten?: 'asked' | 'purged';
}

export const freshConversation = (key: ConversationKey): Conversation => ({
  key,
  version: 0,
  applied: [],
  emits: [],
  greeted: false,
  languageChosen: false,
  offered: [],
  recent: [],
});

/** Every turn ends in exactly one of these; the names are the same in code, store, logs, metrics and reports. */
export const outcomes = [
  'answer',
  'clarify',
  'action',
  'unknown',
  'command',
  'menu',
  'library',
  'reminded',
  'unreadable',
  'limited',
  'poisoned',
  'woken',
  'noted',
  'forgotten',
  'case',
  'relayed',
  'refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What understanding made of a text; alternatives are sorted, best first. */
export interface Understanding {
  readonly language: Language;
  /** 0..1; below 0.8 the person's language is kept. */
  readonly languageSure: number;
  readonly outcome: 'answer' | 'clarify' | 'action' | 'unknown';
  readonly topic?: string;
  readonly service?: string;
  /** A follow-up that asks for this aspect of the topic's service, which has no topic of its own for it. */
  readonly asks?: string;
  readonly action?: string;
  readonly confidence: number;
  readonly alternatives: readonly { readonly topic: string; readonly confidence: number }[];
}

/** A line without its key and moment; `composeTurn` gives both. */
export type LineDraft = Omit<CaseLine, 'key' | 'at'>;

/** What a step says and changes; `composeTurn` makes a decision of it. */
export interface Said {
  readonly outcome: Outcome;
  readonly messages: readonly {
    readonly parts: readonly Reply[];
    readonly buttons?: readonly Button[];
    /** A person's words: they stand in the case under the key of the message, and its delivery is reported. */
    readonly line?: LineDraft;
    /** The person is asked where they are. */
    readonly asksPlace?: boolean;
    readonly media?: MessageMedia;
    readonly cards?: readonly Card[];
  }[];
  /** Fields of the record that change; everything else stays. `undefined` removes a field. A changed case is shown. */
  readonly change?: { readonly [field in keyof Conversation]?: Conversation[field] | undefined };
  readonly about?: { readonly topic?: string; readonly action?: string };
  /** What an unanswered question is about, where its words alone do not say it: the coordinator reads it before them. */
  readonly unansweredOf?: string;
  /** A turn that must not carry the first-contact notice. */
  readonly quiet?: boolean;
  readonly lines?: readonly LineDraft[];
  readonly delivered?: { readonly of: string; readonly delivery: LineDelivery };
  readonly work?: WorkEntry;
  /** A case to show although the record does not keep it (its conversation is being forgotten). */
  readonly lastShown?: Case;
  /** The turn goes on with this event in its place and `change` already made: at the next step, or `anew` at this one. */
  readonly goOn?: { readonly event: Heard; readonly action?: Action; readonly anew?: boolean };
  /** The event that was answered in place of the turn's own. */
  readonly answered?: Heard;
}

export interface Decision {
  readonly record: Conversation;
  readonly outcome: Outcome;
  /** For `ask --json` and metrics; never the person's words. */
  readonly about: {
    readonly topic?: string;
    readonly action?: string;
    readonly understood?: Understanding;
    readonly shown: readonly string[];
  };
}

/**
 * An event with what was asked before `decide`, which stays pure: what its text means, who is on duty, how often the
 * person's cases were read.
 */
export type Heard = Event & { readonly understood?: Understanding; readonly duty?: Duty; readonly readings?: number };
export type Decide = (record: Conversation, event: Heard, now: Date) => Decision;
