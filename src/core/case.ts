import type { ConversationKey } from './event.js';
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

/** A librarian as a case knows one; `name` is shown to the citizen and to colleagues. */
export interface CasePerson {
  readonly id: LibrarianId;
  readonly name: string;
}

interface CaseBasics {
  readonly id: CaseId;
  readonly openedAt: Date;
  /** The citizen's own last words before they asked for a human. */
  readonly question: string;
  readonly language: Language;
  /** Settlement or library chosen; a case without a place goes straight to the national team. */
  readonly place?: { readonly id: string; readonly name: string; readonly district: string };
  readonly libraryId?: string;
  readonly district?: string;
  readonly topic?: string;
  /** What a librarian reads first: the last turns with the bot. */
  readonly before: readonly { readonly at: Date; readonly heard: string; readonly outcome: string; readonly topic?: string }[];
  /** A librarian's own question (`/ask`): never offered to its author. */
  readonly author?: LibrarianId;
}

/**
 * | state   | moves                                                                                                    |
 * |---------|----------------------------------------------------------------------------------------------------------|
 * | waiting | take or first words -> taken; step timer -> next step, after the last: coordinator alarmed, still waiting |
 * | taken   | release, leave, suspend, silence -> waiting; pass -> waiting at another step, or taken by another; close  |
 * | closed  | the citizen's next message within 24 h may continue it -> waiting (same id)                                |
 */
export type Case = CaseBasics &
  (
    | {
        readonly state: 'waiting';
        readonly step: CaseStep;
        readonly stepSince: Date;
        /** Set when nobody of the last step came: the coordinator has been alarmed, once. */
        readonly alarmedAt?: Date;
        /** Who let it go last: it is not offered to them first. */
        readonly releasedBy?: LibrarianId;
      }
    | {
        readonly state: 'taken';
        readonly step: CaseStep;
        readonly holder: CasePerson;
        readonly takenAt: Date;
        readonly coWriters: readonly CasePerson[];
        /** Whose words came last, and when: what reminder, release and closing count from. */
        readonly lastCitizenAt?: Date;
        readonly lastLibrarianAt?: Date;
        readonly remindedAt?: Date;
      }
    | {
        readonly state: 'closed';
        readonly closedAt: Date;
        readonly closedBy: 'citizen' | 'librarian' | 'time' | 'deletion';
        readonly holder?: CasePerson;
        readonly category?: CaseCategory;
        readonly service?: string;
        readonly rating?: 1 | 2 | 3 | 4 | 5;
      }
  );

/** A librarian who could take a case now, as routing sees them. */
export interface Available extends CasePerson {
  readonly languages: readonly Language[];
  readonly libraryId?: string;
  readonly district?: string;
  readonly national: boolean;
  readonly onDuty: boolean;
}

/** Who is there for a case, by step; asked of the librarians' store before `decide`, which stays pure. */
export interface Duty {
  readonly library: readonly Available[];
  readonly district: readonly Available[];
  readonly national: readonly Available[];
  /** When the next of them comes on duty; undefined when nobody ever does. */
  readonly nextAt?: Date;
}

/** A line of what was said in a case, for desk and transcript. `key` is unique. */
export interface CaseLine {
  readonly key: string;
  readonly caseId: CaseId;
  readonly at: Date;
  readonly from: 'citizen' | 'librarian' | 'bot' | 'note' | 'notice';
  readonly by?: CasePerson;
  readonly text: string;
  /** What became of a librarian's words on their way to the citizen. */
  readonly delivery?: 'on-the-way' | 'delivered' | 'refused' | 'unknown';
}

/** A case as the queue shows it; written with every turn that changes it, newest version wins. */
export interface CaseSummary {
  readonly case: Case;
  readonly version: number;
  readonly conversation: ConversationKey;
  readonly changedAt: Date;
  readonly point?: GeoPoint;
}
