import type { ChannelName, ConversationKey, MediaFile } from './event.js';
import type { GeoPoint } from './geo.js';
import type { Language } from './language.js';

/** Names a case to librarians; says nothing of the citizen (a visitor's id is a secret). 12 of `A-Za-z0-9_-`. */
export type CaseId = string;
export type LibrarianId = string;

/** Who is asked, one after the other: the library, its district's team, the national team. */
export const caseSteps = ['library', 'district', 'national'] as const;
export type CaseStep = (typeof caseSteps)[number];

/** What helping came to; the seed programme's own categories. */
export const caseCategories = [
  'citizen-consulted',
  'citizen-trained',
  'librarian-trained',
  'public-authority',
  'business',
  'none',
] as const;
export type CaseCategory = (typeof caseCategories)[number];

/** Help given face to face: what it was, and to whom. */
export const helpKinds = ['consulted', 'trained'] as const;
export const helpedPeople = ['citizens', 'librarians', 'public-authority', 'business'] as const;
export interface GivenHelp {
  readonly what: (typeof helpKinds)[number];
  readonly whom: (typeof helpedPeople)[number];
}

/** For how long a librarian is away who says so now; `back`: no longer. */
export const awayChoices = ['hour', 'today', 'week', 'back'] as const;
export type AwayChoice = (typeof awayChoices)[number];

/** A librarian as a case knows one; `name` is shown to the citizen and to colleagues. */
export interface CasePerson {
  readonly id: LibrarianId;
  readonly name: string;
}

/** What a librarian does in a case; the desk (later Telegram) has checked who they are and what they may. */
export type LibrarianAct =
  | { readonly do: 'take' }
  /** `//...` is a note. */
  | {
      readonly do: 'say';
      readonly text: string;
      readonly corrects?: string;
      /** What is sent with the words, or without any. */
      readonly media?: MediaKind;
      readonly file?: MediaFile;
    }
  /** A reviewed answer by topic, in the citizen's language. */
  | { readonly do: 'ready'; readonly topic: string }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'release' }
  | { readonly do: 'pass'; readonly to: 'district' | 'national' | CasePerson }
  | { readonly do: 'join' }
  | { readonly do: 'leave' }
  | {
      readonly do: 'close';
      readonly category: CaseCategory;
      readonly service?: string;
      /** From where nothing of a case is seen that nobody holds: a button of before may not close what waits again. */
      readonly onlyTaken?: true;
    }
  /** By nobody's wish: the librarian may no longer act, and holds nothing from now on. */
  | { readonly do: 'suspended' };

/** A settlement as the citizen named it, with its library where we know one; or a library that they chose. */
export interface CasePlace {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly libraryId?: string;
  /** Name of the library that the citizen chose; then `name`, `district` are its settlement's. */
  readonly library?: string;
}

/** What a typed place can be: one, or several to choose from (at most 6 are shown), or nothing. */
export interface FoundCasePlace {
  readonly place?: CasePlace;
  readonly options: readonly CasePlace[];
}

/** What a case will be about once the citizen has said yes. */
export interface CaseWish {
  /** The citizen's own last words before they asked for a human; empty when there were none. */
  readonly question: string;
  readonly topic?: string;
}

/**
 * What the citizen has been told of when somebody reads: somebody is on duty | at that moment | nobody we know of will
 * (nobody speaks the language, or there is nobody at all). Told again only when it changes.
 */
export type CasePromise =
  | { readonly kind: 'soon' }
  | { readonly kind: 'later'; readonly at: Date }
  | { readonly kind: 'nobody-speaks' }
  | { readonly kind: 'nobody' };

interface CaseBasics {
  readonly id: CaseId;
  readonly openedAt: Date;
  /** The citizen's own last words before they asked for a human. */
  readonly question: string;
  readonly language: Language;
  /** Settlement or library chosen; a case without a place goes straight to the national team. */
  readonly place?: CasePlace;
  readonly libraryId?: string;
  readonly district?: string;
  readonly topic?: string;
  /** What a librarian reads first: the last turns with the bot. */
  readonly before: readonly {
    readonly at: Date;
    readonly heard: string;
    readonly outcome: string;
    readonly topic?: string;
  }[];
  /** A librarian's own question (`/ask`): never offered to its author. */
  readonly author?: LibrarianId;
  /** The citizen has been shown, since a librarian last spoke, that their words arrive. */
  readonly marked?: true;
}

/**
 * | state   | moves                                                                                                    |
 * |---------|----------------------------------------------------------------------------------------------------------|
 * | waiting | take, join or first words -> taken; step timer -> next step, after the last: coordinator alarmed, still  |
 * |         | waiting; pass -> another step, or taken; the citizen closes -> closed; never by time                       |
 * | taken   | release, leave, suspend, silence -> waiting; pass -> waiting at another step, or taken by another; close  |
 * |         | by either side, by time after `CASE_CLOSE_AFTER` without a word -> closed                                  |
 * | closed  | the citizen continues within 24 h -> taken by its holder when on duty, else waiting (same id); rating only |
 */
export type Case = WaitingCase | TakenCase | ClosedCase;

export type WaitingCase = CaseBasics & {
  readonly state: 'waiting';
  readonly step: CaseStep;
  /** What the step's timer counts from; lies ahead when nobody is on duty before. */
  readonly stepSince: Date;
  readonly promise: CasePromise;
  /** Set when nobody of the last step came: the coordinator has been alarmed, once. */
  readonly alarmedAt?: Date;
  /** Who let it go last: it is not offered to them first. */
  readonly releasedBy?: LibrarianId;
};

export type TakenCase = CaseBasics & {
  readonly state: 'taken';
  readonly step: CaseStep;
  readonly holder: CasePerson;
  readonly takenAt: Date;
  readonly coWriters: readonly CasePerson[];
  readonly lastCitizenAt?: Date;
  readonly lastLibrarianAt?: Date;
  /** Since when the citizen has no answer: what reminder and release count from. Absent: a librarian spoke last. */
  readonly waitingSince?: Date;
  readonly remindedAt?: Date;
};

export type ClosedCase = CaseBasics & {
  readonly state: 'closed';
  readonly step: CaseStep;
  readonly closedAt: Date;
  readonly closedBy: 'citizen' | 'librarian' | 'time' | 'deletion';
  readonly holder?: CasePerson;
  readonly category: CaseCategory;
  readonly service?: string;
  readonly rating?: 1 | 2 | 3 | 4 | 5;
  /** The citizen was asked whether to go on with it and would not. */
  readonly finished?: true;
};

export type OpenCase = WaitingCase | TakenCase;
export const isOpen = (found: Case | undefined): found is OpenCase => found !== undefined && found.state !== 'closed';

/** A librarian who could take a case now, as routing sees them. */
export interface Available extends CasePerson {
  readonly languages: readonly Language[];
  readonly libraryId?: string;
  readonly district?: string;
  readonly national: boolean;
  readonly onDuty: boolean;
}

/**
 * Who is there for a case, by step, whatever they speak (routing looks at it); asked of the librarians' store before
 * `decide`, which stays pure. Active librarians only; a place without a library or no place: empty lists.
 */
export interface Duty {
  readonly library: readonly Available[];
  readonly district: readonly Available[];
  readonly national: readonly Available[];
  /** When the next of them who speaks the language comes on duty; undefined when nobody ever does. */
  readonly nextAt?: Date;
}

/** Whom a `Duty` is asked for. */
export interface DutyQuestion {
  readonly language: Language;
  readonly libraryId?: string;
  readonly district?: string;
}

export type MediaKind = 'voice' | 'photo' | 'video' | 'file' | 'sticker';

/** A line of what was said in a case, for desk and transcript. `key` is unique: `case:<case id>.<version>.<index>`. */
export interface CaseLine {
  readonly key: string;
  readonly caseId: CaseId;
  /** Never before the line before it: lines in order of (`at`, `key`) are in the order in which they were said. */
  readonly at: Date;
  readonly from: 'citizen' | 'librarian' | 'bot' | 'note' | 'notice';
  readonly by?: CasePerson;
  /** A person's words letter for letter; a notice in the case's language. */
  readonly text: string;
  /** A notice as key and values, so that a desk can say it in its reader's own language. */
  readonly notice?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  /** A notice meant for this librarian alone (who lost a take, whose words did not arrive). */
  readonly to?: LibrarianId;
  /** What was sent beside words, or instead of them. */
  readonly media?: MediaKind;
  /** Where its platform keeps it; without it nobody can be shown it. */
  readonly file?: MediaFile;
  /** The topic of a ready answer. */
  readonly topic?: string;
  /** The platform's name of the message, and of the one that these words replace. */
  readonly source?: string;
  readonly corrects?: string;
  /** What became of a librarian's words on their way to the citizen. */
  readonly delivery?: LineDelivery;
}
export type LineDelivery = 'on-the-way' | 'delivered' | 'refused' | 'unknown';

/** A case as the queue shows it; written with every turn that changes it, newest version wins. */
export interface CaseSummary {
  readonly case: Case;
  readonly version: number;
  readonly conversation: ConversationKey;
  readonly changedAt: Date;
  readonly point?: GeoPoint;
}

/** Help that was given: face to face (`/log`) or in a case. No personal data of the person helped. */
export interface WorkEntry {
  /** Unique: the desk's own id of the press, or `case:<id>`. */
  readonly key: string;
  readonly at: Date;
  readonly kind: 'logged' | 'case';
  readonly librarianId?: LibrarianId;
  readonly libraryId?: string;
  readonly district?: string;
  readonly category: CaseCategory;
  readonly people: number;
  readonly service?: string;
  readonly language?: Language;
  readonly channel?: ChannelName;
  readonly rating?: number;
}

/** A question without an answer, masked. `key` begins with `<asker>.`, which names a person only to their deletion. */
export interface UnansweredRow {
  readonly key: string;
  readonly at: Date;
  readonly text: string;
  readonly language: Language;
}
