import type { Case, CaseId, CaseLine, CasePerson, CasePlace, FoundCasePlace, LibrarianId } from '../core/case.js';
import type { Action, ConversationKey } from '../core/event.js';
import type { GeoPoint } from '../core/geo.js';
import type { Language } from '../core/language.js';
import type { Button, Reply } from '../core/message.js';
import type { Conversation, Heard, LineDraft, Said } from '../core/turn.js';

/** What a case sees of a turn: the record before, the event (with who is on duty, where it matters), the moment. */
export interface Situation {
  readonly record: Conversation;
  readonly event: Heard;
  readonly now: Date;
  readonly language: Language;
  /** The button that was pressed, its title that was typed, or the command that was written. */
  readonly action?: Action;
}

type Params = Readonly<Record<string, string | number>>;

export interface CaseDeps {
  readonly timing: CaseTiming;
  /** Our words, for notices to librarians; what the citizen reads is rendered when it is sent. */
  readonly say: (language: Language, key: string, params?: Params) => string;
  /** A typed place; without it nobody is asked for one, and every case goes to the national team. */
  readonly findPlace?: (text: string, language: Language) => FoundCasePlace;
  readonly placeAt?: (point: GeoPoint) => CasePlace | undefined;
  /** The place that the conversation remembers, by its id. */
  readonly placeNamed?: (id: string, language: Language) => CasePlace | undefined;
  /** A library that was shown, by its id (a button may have cut it), as the place of a case. */
  readonly libraryNamed?: (id: string, language: Language) => CasePlace | undefined;
  /** A reviewed answer in words; `undefined` when there is no such topic. */
  readonly readyAnswer?: (topic: string, language: Language, at: Date) => string | undefined;
  readonly serviceOf?: (topic: string) => string | undefined;
  /** Buttons vanish with the next message there: how to close a case must stand below each. */
  readonly buttonsVanish?: (conversation: ConversationKey) => boolean;
  /** The channel itself shows a person that their message has arrived. */
  readonly showsDelivery: (conversation: ConversationKey) => boolean;
}

/** Milliseconds: CASE_ROLL_UP_AFTER, CASE_REMIND_AFTER, CASE_RELEASE_AFTER, CASE_CLOSE_AFTER. */
export interface CaseTiming {
  readonly rollUpAfterMs: number;
  readonly remindAfterMs: number;
  readonly releaseAfterMs: number;
  readonly closeAfterMs: number;
}

const minute = 60_000;
export const usualTiming: CaseTiming = {
  rollUpAfterMs: 15 * minute,
  remindAfterMs: 10 * minute,
  releaseAfterMs: 60 * minute,
  closeAfterMs: 72 * 60 * minute,
};
/** So long after its end a case may be continued. */
export const continueWithinMs = 24 * 60 * minute;

export const after = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);

export const say = (key: string, params?: Params): Reply => ({ kind: 'say', key, ...(params && { params }) });
export const button = (key: string, action: Action): Button => ({ title: { say: key }, action });
export const closeButton: Button = button('button-case-close', { do: 'case-close' });
export const humanButton: Button = button('button-human', { do: 'human' });
export const menuButton: Button = button('button-menu', { do: 'menu' });

/** A turn of the case in which the citizen reads these words of ours (none: they read nothing). */
export const caseSaid = (change: Said['change'], more: Partial<Said> = {}): Said => ({
  outcome: 'case',
  messages: [],
  quiet: true,
  ...more,
  ...(change && { change }),
});

/** Words for librarians in the case; with `to` for one of them alone. */
export interface Notice {
  readonly key: string;
  readonly params?: Params;
  readonly by?: CasePerson;
  readonly to?: LibrarianId;
}

export const noticeLine = (
  caseId: CaseId,
  language: Language,
  notice: Notice,
  { say: words }: CaseDeps,
): LineDraft => ({
  caseId,
  from: 'notice',
  text: words(language, notice.key, notice.params),
  notice: { key: notice.key, ...(notice.params && { params: notice.params }) },
  ...(notice.by && { by: notice.by }),
  ...(notice.to !== undefined && { to: notice.to }),
});

export const notice = (about: Case, what: Notice, deps: CaseDeps): LineDraft =>
  noticeLine(about.id, about.language, what, deps);

/** A settlement with its district, where that says more. */
export const placeWords = ({ name, district }: Pick<CasePlace, 'name' | 'district'>): string =>
  name === district ? name : `${name}, ${district}`;

/** A line as its reader's language has it. A notice of an older version may have a key that is no longer there. */
export function lineWords({ notice: said, text }: CaseLine, language: Language, words: CaseDeps['say']): string {
  if (said === undefined) return text;
  try {
    return words(language, said.key, said.params);
  } catch {
    return text; // in the case's language
  }
}

/** What the citizen reads of a librarian's name; with it a relayed text has at most 60 characters around it. */
export const firstName = (person: CasePerson): string =>
  (person.name.trim().split(/\s+/)[0] ?? '').slice(0, 40).toWellFormed();

/** `text` cut to whole characters. */
export const cutTo = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/u, '')
        .concat('…');
