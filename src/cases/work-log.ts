import type { LibrarianId, UnansweredRow, WorkEntry } from '../core/case.js';
import type { Language } from '../core/language.js';

export type { WorkEntry } from '../core/case.js';

export interface WorkLog {
  /** The same key replaces (a case that is closed again, a rating that comes later). */
  put(entry: WorkEntry): Promise<void>;
  /** Takes a logged entry back; only its own librarian can. */
  undo(key: string, by: LibrarianId): Promise<'undone' | 'absent'>;
  between(from: Date, to: Date): Promise<WorkEntry[]>;
}

/** Questions without an answer, kept 30 days for the coordinator; masked, without who asked. */
export interface UnansweredLog {
  put(row: UnansweredRow): Promise<void>;
  /** Removes what one person asked: rows whose key begins with `<asker>.` (their deletion). */
  forget(asker: string): Promise<void>;
  since(since: Date, limit: number): Promise<{ at: Date; text: string; language: Language }[]>;
  purge(before: Date): Promise<number>;
}

/** Dated notices shown to people who ask about a service ("MPay does not work until ..."). */
export interface Notice {
  readonly id: string;
  readonly service: string;
  readonly text: Readonly<Record<Language, string>>;
  readonly from: Date;
  readonly until: Date;
  readonly by: LibrarianId;
}
export interface NoticeStore {
  put(notice: Notice): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<Notice[]>;
}
