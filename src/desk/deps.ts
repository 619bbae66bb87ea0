import type { CaseBoard } from '../cases/case-board.js';
import type { JoinRequests } from '../cases/join-requests.js';
import type { LibrarianStore } from '../cases/librarians.js';
import type { NoticeStore, UnansweredLog, WorkLog } from '../cases/work-log.js';
import type { Clock } from '../core/clock.js';
import type { Event, MediaFile } from '../core/event.js';
import type { Language } from '../core/language.js';
import type { MediaStore } from '../delivery/media.js';

/** A library as the desk names one. */
export interface DeskLibrary {
  readonly id: string;
  readonly name: string;
  readonly district: string;
}

/** A fact that changes or leaves an answer because of its age. Days are `YYYY-MM-DD`. */
export interface ExpiredFact {
  readonly service: string;
  readonly key: string;
  /** `stale`: still shown, with its date. `withheld`: no longer shown. */
  readonly state: 'stale' | 'withheld';
  readonly review: string;
  readonly expires: string;
  readonly source: string;
}

/** What the desk reads of our content. */
export interface DeskContent {
  /** Reviewed answers, in the order in which a librarian looks for them. */
  topics(language: Language): readonly { readonly id: string; readonly title: string; readonly service: string }[];
  services(language: Language): readonly { readonly id: string; readonly title: string }[];
  /** A reviewed answer in words, as the citizen would read it; `undefined` when there is no such topic. */
  answer(topic: string, language: Language): string | undefined;
  /** Facts that are stale or withheld on a day (`YYYY-MM-DD`). */
  expiredFacts(day: string): readonly ExpiredFact[];
  /** Topics whose Gagauz text no speaker has read yet. */
  unreviewedTopics(): readonly string[];
}

export interface DeskDeps {
  readonly board: CaseBoard;
  readonly librarians: LibrarianStore;
  readonly work: WorkLog;
  readonly unanswered: UnansweredLog;
  readonly notices: NoticeStore;
  /** Stores a `librarian` event in its citizen's inbox; durable when it resolves. What it throws becomes 503. */
  readonly receive: (event: Event) => Promise<'stored' | 'repeated'>;
  readonly clock: Clock;
  /** A new secret of 128 bits or more, 20 to 64 of `A-Z a-z 0-9 _ -`. */
  readonly randomToken: () => string;
  /** What is stored of a secret: its SHA-256, written as invitations made elsewhere write it. */
  readonly hash: (secret: string) => string;
  /** Words of the desk by message id (`desk-...` of locales/<language>/desk.ftl), already formatted. */
  readonly words: (language: Language) => Readonly<Record<string, string>>;
  /** A notice of a case (`case-notice-...`) in its reader's language. */
  readonly say: (language: Language, key: string, params?: Readonly<Record<string, string | number>>) => string;
  /** A file at its platform, fetched when somebody looks at it; nothing when it is gone or too large. */
  readonly file?: (file: MediaFile) => Promise<{ readonly bytes: Buffer; readonly type: string } | undefined>;
  /** Where librarians' own files are kept; without it the desk sends none. */
  readonly media?: Pick<MediaStore, 'put' | 'get' | 'forget'>;
  readonly directory: () => Promise<readonly DeskLibrary[]>;
  readonly content: DeskContent;
  /** Who asks on Telegram to join; absent where there is no Telegram. */
  readonly joins?: Pick<JoinRequests, 'open' | 'decide'>;
  /** Folder of index.html and what it needs. */
  readonly pageFolder: string;
  /** PUBLIC_URL, read for its origin: ours too where a proxy changes the host; cookies are `Secure` if it is https. */
  readonly publicOrigin?: string;
  /** How often open desks are told what has changed. */
  readonly pollEveryMs?: number;
  readonly beatEveryMs?: number;
}
