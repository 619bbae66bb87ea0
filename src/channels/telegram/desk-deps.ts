import type { CaseBoard } from '../../cases/case-board.js';
import type { DutyBook } from '../../cases/duty-book.js';
import type { JoinRequests } from '../../cases/join-requests.js';
import type { Librarian, LibrarianStore } from '../../cases/librarians.js';
import type { WorkLog } from '../../cases/work-log.js';
import type { AwayChoice } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
import type { Event } from '../../core/event.js';
import type { GeoPoint } from '../../core/geo.js';
import type { Language } from '../../core/language.js';
import type { NewOutboxRow } from '../../delivery/outbox.js';
import type { TelegramBook } from './book.js';
import type { ChatCommands } from './chat-commands.js';

type Params = Readonly<Record<string, string | number>>;

/** Where somebody works who asks to join. Places go by their id, libraries by a code that fits into a button. */
export interface JoinPlaces {
  /** Places that a text names: one, several to choose from, or none. */
  find(text: string, language: Language): readonly { readonly id: string; readonly title: string }[];
  at(point: GeoPoint): string | undefined;
  /** The libraries there, else the nearest ones; `undefined` for a place that is none. */
  libraries(
    place: string,
    language: Language,
  ): { readonly place: string; readonly found: readonly JoinLibrary[] } | undefined;
  library(code: string): JoinLibrary | undefined;
}

export interface JoinLibrary {
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly district: string;
}

/** What librarians' chats and groups need of the house. */
export interface TelegramDeskDeps {
  readonly board: CaseBoard;
  readonly librarians: LibrarianStore;
  readonly duty: DutyBook;
  readonly work: WorkLog;
  readonly book: TelegramBook;
  readonly clock: Clock;
  readonly botId: string;
  readonly joins: JoinRequests;
  readonly places: JoinPlaces;
  /** The language that somebody has chosen or last wrote in. */
  readonly languageIn: (chat: string) => Promise<Language | undefined>;
  readonly commands: ChatCommands;
  /** Into the outbox, once by key. */
  readonly send: (row: NewOutboxRow) => Promise<void>;
  readonly receive: (event: Event) => Promise<'stored' | 'repeated'>;
  readonly say: (language: Language, key: string, params?: Params) => string;
  readonly hash: (code: string) => string;
  readonly isOnDuty: (librarian: Librarian, now: Date) => boolean;
  readonly awayUntil: (choice: AwayChoice, now: Date) => Date | undefined;
  readonly topicTitle: (topic: string, language: Language) => string;
  /** Life situations with their services, for counting help. */
  readonly menus: (language: Language) => readonly {
    readonly id: string;
    readonly title: string;
    readonly services: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** A librarian reads the first of their languages. */
export const languageOf = (librarian: Pick<Librarian, 'languages'>): Language => librarian.languages[0] ?? 'ro';
