import type { CaseId, LibrarianId } from '../core/case.js';
import type { Language } from '../core/language.js';

export const roles = ['librarian', 'coordinator', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface Librarian {
  readonly id: LibrarianId;
  readonly name: string;
  readonly role: Role;
  /** Absent for the national team. */
  readonly libraryId?: string;
  readonly district?: string;
  readonly national: boolean;
  readonly languages: readonly Language[];
  /** Duty hours in the opening_hours syntax (`Mo-Fr 09:00-17:00`, `24/7`), Europe/Chisinau. */
  readonly hours: string;
  /** Not on duty until then, whatever the hours say. */
  readonly awayUntil?: Date;
  /** Their private chat with the bot on Telegram, once they came there by a link. */
  readonly telegram?: string;
  readonly status: 'invited' | 'active' | 'suspended';
  readonly version: number;
}

/** A one-time link, stored only as the SHA-256 of its code. */
export interface Invitation {
  readonly codeHash: string;
  readonly librarianId: LibrarianId;
  readonly purpose: 'join' | 'sign-in';
  readonly expiresAt: Date;
}

/** A signed-in desk, stored only as the SHA-256 of its cookie. */
export interface Session {
  readonly tokenHash: string;
  readonly librarianId: LibrarianId;
  readonly expiresAt: Date;
}

/** Somebody opened a transcript; `district`, `national`: whose area the case then was. */
export interface Reading {
  readonly at: Date;
  readonly librarianId: LibrarianId;
  readonly what: string;
  readonly caseId?: CaseId;
  readonly district?: string;
  readonly national?: boolean;
}

/** Who helps, how they sign in, and who read which transcript. */
export interface LibrarianStore {
  /** Adds (version 0 expected) or changes (the read version expected); 'stale' when somebody was first. */
  save(librarian: Librarian, options: { expecting: number }): Promise<'saved' | 'stale'>;
  get(id: LibrarianId): Promise<Librarian | undefined>;
  /** Who came from this private chat on Telegram, suspended or not. */
  byTelegram(chat: string): Promise<Librarian | undefined>;
  /** By library, district or national team; everybody without a filter. Suspended ones included. */
  list(filter: { libraryId?: string; district?: string; national?: boolean }): Promise<Librarian[]>;
  invite(invitation: Invitation): Promise<void>;
  /**
   * Spends a code: of all that spend it, exactly one gets its invitation; expired and unknown codes give nothing. `by`
   * names who spends it, without saying who they are: the same one gets it again until it expires, for their platform
   * may repeat what they sent. Without a name it is good once.
   */
  spend(codeHash: string, now: Date, by?: string): Promise<Invitation | undefined>;
  openSession(session: Session): Promise<void>;
  session(tokenHash: string, now: Date): Promise<Session | undefined>;
  /** Ends one session, or all of a librarian (suspended). */
  endSessions(of: { tokenHash: string } | { librarianId: LibrarianId }): Promise<void>;
  /** One line for each reading of a transcript. */
  audit(reading: Reading): Promise<void>;
  /** Since a moment, newest first, at most `limit`: of a district's cases, of the national team's, or all. */
  audits(of: { since: Date; limit: number; district?: string; national?: true }): Promise<Reading[]>;
  /** How often these cases were read. */
  readings(cases: readonly CaseId[]): Promise<number>;
  /** Removes readings before a moment; returns how many. */
  purgeReadings(before: Date): Promise<number>;
}
