import type { CaseId, CaseLine, CaseStep, CaseSummary, LibrarianId } from '../core/case.js';
import type { ConversationId } from '../core/event.js';

/** What desks read: the queue, the cases and what was said in them. Written by the copier, by unique key. */
export interface CaseBoard {
  /** The newest version of a case wins; an older or equal one changes nothing. */
  put(summary: CaseSummary): Promise<void>;
  get(id: CaseId): Promise<CaseSummary | undefined>;
  /**
   * Waiting cases that a librarian may be offered, oldest first: those at step `national` when `national`; at
   * `district` of their district; at `library` of their library. Coordinators pass a district without a library to see
   * all steps of it (`allSteps`).
   */
  waiting(who: {
    libraryId?: string;
    district?: string;
    national: boolean;
    allSteps: boolean;
    steps?: readonly CaseStep[];
    limit: number;
  }): Promise<CaseSummary[]>;
  /** All cases of a conversation that has not been forgotten, in no order. */
  casesOf(conversation: ConversationId): Promise<CaseId[]>;
  /** Taken cases that a librarian holds or writes in, newest change first. */
  heldBy(id: LibrarianId, limit: number): Promise<CaseSummary[]>;
  /** Cases of a district (all of them without one) that changed since `since`, newest first. */
  recent(who: { district?: string; since: Date; limit: number }): Promise<CaseSummary[]>;
  /** Adds a line once; a repeated key changes nothing. */
  addLine(line: CaseLine): Promise<void>;
  /** What became of a librarian's words. */
  delivered(key: string, delivery: NonNullable<CaseLine['delivery']>): Promise<void>;
  /** The lines of a case in order (by `at`, then key), at most `limit`, the newest. */
  lines(id: CaseId, limit: number): Promise<CaseLine[]>;
  /** Grows with every put, addLine and delivered in the installation: a desk that polls asks again when it changed. */
  revision(): Promise<number>;
  /** Forgets all words of a conversation's cases; counts (category, service, district, month) may stay. */
  forget(conversation: ConversationId): Promise<void>;
  /** Drops words of cases closed before `before`; returns how many cases. */
  purge(before: Date): Promise<number>;
}
