import { csvField } from './csv-field.js';
import { invitationSheets } from './invitation-sheet.js';
import {
  carryOutInvitation,
  type InvitationContext,
  type InvitationRules,
  type LibrarianDraft,
  type PlannedInvitation,
  planInvitation,
  readInvitationWish,
} from './invitations.js';
import type { Librarian, LibrarianStore } from './librarians.js';

/** One record of a CSV text, as `libraries/csv.ts` reads it: `,` or `;`, with or without a byte order mark. */
export type ReadCsv = (text: string) => readonly {
  readonly line: number;
  readonly fields: readonly string[];
  readonly broken?: string;
}[];

const columns = ['library', 'name', 'languages', 'role', 'hours'] as const;
type Column = (typeof columns)[number];
const required: readonly Column[] = ['library', 'name', 'languages'];

/** What stands in the column `library` for people of the national team. */
export const nationalTeam = 'national';

export interface LibrarianLineProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export interface ImportedLibrarian extends PlannedInvitation {
  readonly line: number;
  readonly libraryName: string;
}

export type LibrariansPlan =
  | {
      readonly kind: 'ready';
      readonly lines: number;
      readonly invited: readonly ImportedLibrarian[];
      /** Known already, by library and name; `differs`: what the file says otherwise, and the desk can change. */
      readonly unchanged: readonly {
        readonly line: number;
        readonly librarian: Librarian;
        readonly differs: readonly Column[];
      }[];
    }
  /** Lines cannot be read: nothing is imported, so that a corrected file is imported in one piece. */
  | { readonly kind: 'refused'; readonly lines: number; readonly problems: readonly LibrarianLineProblem[] }
  /** The file is no such list. */
  | { readonly kind: 'unusable'; readonly problem: string };

export interface ImportDeps {
  readonly rules: InvitationRules;
  readonly readCsv: ReadCsv;
  readonly context: InvitationContext;
}

/**
 * The list of librarians (columns library, name, languages; optionally role, hours) against those who are known. Nothing
 * is stored yet; the same file against what it has led to invites nobody again. Every bad line is told, with all that is
 * wrong in it.
 */
export function planLibrariansImport(
  known: readonly Librarian[],
  csv: string,
  { rules, readCsv, context }: ImportDeps,
): LibrariansPlan {
  if (csv.includes('\uFFFD')) return { kind: 'unusable', problem: 'the file is not UTF-8: save it as "CSV UTF-8"' };
  const [header, ...records] = readCsv(csv);
  if (header === undefined) return { kind: 'unusable', problem: 'the file is empty' };
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return { kind: 'unusable', problem: `columns missing in line ${header.line}: ${missing.join(', ')}` };
  }
  const twice = columns.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) return { kind: 'unusable', problem: `column ${twice} stands twice in line ${header.line}` };

  const byPerson = new Map(known.map((librarian) => [personKey(librarian), librarian]));
  const lineOf = new Map<string, number>();
  const problems: LibrarianLineProblem[] = [];
  const fresh: { line: number; draft: LibrarianDraft }[] = [];
  const unchanged: { line: number; librarian: Librarian; differs: readonly Column[] }[] = [];
  for (const record of records) {
    const read = readLine(record, names, rules);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { draft } = read;
    const { line } = record;
    const person = personKey(draft);
    const earlier = lineOf.get(person);
    if (earlier !== undefined) {
      problems.push({ line, column: 'name', value: draft.name, reason: `the same person as line ${earlier}` });
      continue;
    }
    lineOf.set(person, line);
    const librarian = byPerson.get(person);
    if (librarian === undefined) fresh.push({ line, draft });
    else unchanged.push({ line, librarian, differs: differencesOf(librarian, draft, names) });
  }
  if (records.length === 0) return { kind: 'unusable', problem: 'no line below the header' };
  if (problems.length > 0) return { kind: 'refused', lines: records.length, problems };
  return {
    kind: 'ready',
    lines: records.length,
    invited: fresh.map(({ line, draft }) => ({
      ...planInvitation(draft, context),
      line,
      libraryName: libraryNameOf(draft, rules),
    })),
    unchanged,
  };
}

function readLine(
  { line, fields, broken }: ReturnType<ReadCsv>[number],
  names: readonly string[],
  rules: InvitationRules,
): { readonly draft: LibrarianDraft } | { readonly problems: readonly LibrarianLineProblem[] } {
  const wrong = (column: string, value: string, reason: string): LibrarianLineProblem => ({
    line,
    column,
    value: value.length > 120 ? `${value.slice(0, 119).toWellFormed()}…` : value,
    reason,
  });
  if (broken !== undefined) return { problems: [wrong('', fields.join(' '), quoteProblems[broken] ?? broken)] };
  if (fields.length > names.length) {
    const surplus = fields.slice(names.length).join(' ').trim();
    if (surplus !== '') return { problems: [wrong('', surplus, `more fields than the ${names.length} columns`)] };
  }
  const of = (column: Column): string => fields[names.indexOf(column)]?.trim() ?? '';
  const library = of('library');
  const read = readInvitationWish(
    {
      ...(library.toLowerCase() !== nationalTeam && { library }),
      name: of('name'),
      languages: of('languages'),
      role: of('role'),
      hours: of('hours'),
    },
    rules,
  );
  const problems =
    'problems' in read ? read.problems.map(({ field, value, reason }) => wrong(field, value, reason)) : [];
  if (of('name') === '') problems.push(wrong('name', '', 'a name is wanted: citizens read it'));
  return 'draft' in read && problems.length === 0 ? read : { problems };
}

const quoteProblems: Readonly<Record<string, string>> = {
  'quote-not-closed': 'a quote is opened and not closed',
  'text-after-quote': 'text stands behind a closing quote',
};

/** One person is one library and one name, however it is typed. */
const personKey = ({ libraryId, name }: Pick<Librarian, 'libraryId' | 'name'>): string =>
  `${libraryId ?? nationalTeam}|${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()}`;

/** Columns of the file in which it says something else than what is known. */
function differencesOf(known: Librarian, draft: LibrarianDraft, names: readonly string[]): readonly Column[] {
  const languages = (of: { readonly languages: readonly string[] }): string => [...of.languages].sort().join(' ');
  const differs: Readonly<Record<Column, boolean>> = {
    library: false,
    name: false,
    languages: languages(known) !== languages(draft),
    role: known.role !== draft.role,
    hours: known.hours !== draft.hours,
  };
  return columns.filter((column) => names.includes(column) && differs[column]);
}

const libraryNameOf = ({ libraryId }: LibrarianDraft, rules: InvitationRules): string =>
  libraryId === undefined ? 'Echipa națională' : (rules.library(libraryId)?.name ?? libraryId);

/** The one-time links as CSV: library, name, link, valid_until. Secret until they are used. */
export function linksCsv(invited: readonly ImportedLibrarian[]): string {
  const rows = invited.map(({ librarian, invitation, libraryName, links }) => [
    librarian.libraryId ?? nationalTeam,
    libraryName,
    librarian.name,
    links.desk,
    invitation.expiresAt.toISOString(),
  ]);
  return [['library', 'library_name', 'name', 'link', 'valid_until'], ...rows]
    .map((row) => `${row.map(csvField).join(',')}\n`)
    .join('');
}

/** A sheet of paper for everybody who was invited. */
export const sheetsOf = (invited: readonly ImportedLibrarian[]): string =>
  invitationSheets(
    invited.map(({ librarian, invitation, libraryName, links }) => ({
      name: librarian.name,
      library: libraryName,
      link: links.desk,
      validUntil: invitation.expiresAt,
    })),
  );

/**
 * Stores who was invited. Write the links and the sheets to disk first: a kill in between then leaves links that do not
 * work yet, and the next import of the same file invites who is missing, rather than people without a link.
 */
export async function carryOutImport(
  invited: readonly ImportedLibrarian[],
  store: Pick<LibrarianStore, 'save' | 'invite'>,
): Promise<void> {
  for (const one of invited) await carryOutInvitation(one, store);
}

/** The plan for the person who supplied the list: every bad line, or what is done. Without links. */
export function showLibrariansPlan(plan: LibrariansPlan): string {
  switch (plan.kind) {
    case 'unusable':
      return plan.problem;
    case 'refused':
      return [
        ...plan.problems.map(
          ({ line, column, value, reason }) =>
            `refused   line ${line}${column === '' ? '' : `, ${column}`} ${JSON.stringify(value)}: ${reason}`,
        ),
        `${plan.lines} lines, ${new Set(plan.problems.map(({ line }) => line)).size} of them refused: nobody is imported`,
      ].join('\n');
    case 'ready':
      return [
        ...plan.unchanged
          .filter(({ differs }) => differs.length > 0)
          .map(
            ({ line, librarian, differs }) =>
              `unchanged line ${line}, ${JSON.stringify(librarian.name)}: other ${differs.join(', ')} than known; change them at the desk`,
          ),
        `${plan.lines} lines: ${plan.invited.length} invited, ${plan.unchanged.length} unchanged`,
      ].join('\n');
    default:
      return plan satisfies never;
  }
}
