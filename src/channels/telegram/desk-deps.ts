import type { CaseBoard } from '../../cases/case-board.js';
import type { DutyBook } from '../../cases/duty-book.js';
import type { Librarian, LibrarianStore } from '../../cases/librarians.js';
import type { WorkLog } from '../../cases/work-log.js';
import type { AwayChoice } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
import type { Event } from '../../core/event.js';
import type { Language } from '../../core/language.js';
import type { NewOutboxRow } from '../../delivery/outbox.js';
import type { TelegramBook } from './book.js';

type Params = Readonly<Record<string, string | number>>;

/** What librarians' chats and groups need of the house. */
export interface TelegramDeskDeps {
  readonly board: CaseBoard;
  readonly librarians: LibrarianStore;
  readonly duty: DutyBook;
  readonly work: WorkLog;
  readonly book: TelegramBook;
  readonly clock: Clock;
  readonly botId: string;
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
