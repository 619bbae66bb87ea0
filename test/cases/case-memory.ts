import type { CaseBoard } from '../../src/cases/case-board.js';
import type { DutyBook } from '../../src/cases/duty-book.js';
import type { UnansweredLog, WorkEntry, WorkLog } from '../../src/cases/work-log.js';
import {
  type Available,
  type CaseLine,
  type CasePlace,
  type CaseSummary,
  caseSteps,
  type FoundCasePlace,
  type UnansweredRow,
} from '../../src/core/case.js';
import { conversationId } from '../../src/core/event.js';
import type { Language } from '../../src/core/language.js';

/** What desks would read, for as long as a test lives. */
export interface CaseMemory {
  readonly board: CaseBoard;
  readonly work: WorkLog;
  readonly unanswered: UnansweredLog;
  readonly cases: Map<string, CaseSummary>;
  readonly said: Map<string, CaseLine>;
  readonly worked: Map<string, WorkEntry>;
  readonly asked: Map<string, UnansweredRow>;
}

const inOrder = (one: CaseLine, other: CaseLine): number =>
  one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1);

export function createCaseMemory(): CaseMemory {
  const cases = new Map<string, CaseSummary>();
  const said = new Map<string, CaseLine>();
  const worked = new Map<string, WorkEntry>();
  const asked = new Map<string, UnansweredRow>();
  let revision = 0;
  const newestFirst = (keep: (one: CaseSummary) => boolean): CaseSummary[] =>
    [...cases.values()].filter(keep).sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
  const board: CaseBoard = {
    async put(summary) {
      const known = cases.get(summary.case.id);
      if (known === undefined || known.version < summary.version) cases.set(summary.case.id, summary);
      revision++;
    },
    get: async (id) => cases.get(id),
    waiting: async ({ limit }) =>
      newestFirst(({ case: { state } }) => state === 'waiting')
        .reverse()
        .slice(0, limit),
    casesOf: async (conversation) =>
      newestFirst((one) => conversationId(one.conversation) === conversation).map((one) => one.case.id),
    heldBy: async (id, limit) =>
      newestFirst(({ case: found }) => found.state === 'taken' && found.holder.id === id).slice(0, limit),
    recent: async ({ since, limit }) => newestFirst(({ changedAt }) => changedAt >= since).slice(0, limit),
    async addLine(line) {
      if (!said.has(line.key)) said.set(line.key, line);
      revision++;
    },
    async delivered(key, delivery) {
      const line = said.get(key);
      if (line !== undefined) said.set(key, { ...line, delivery });
      revision++;
    },
    lines: async (id, limit) =>
      [...said.values()]
        .filter(({ caseId }) => caseId === id)
        .sort(inOrder)
        .slice(-limit),
    revision: async () => revision,
    async forget(conversation) {
      for (const { case: found, conversation: of } of cases.values()) {
        if (conversationId(of) !== conversation) continue;
        for (const [key, line] of said) if (line.caseId === found.id) said.delete(key);
      }
    },
    purge: async () => 0,
  };
  return {
    board,
    cases,
    said,
    worked,
    asked,
    work: {
      put: async (entry) => void worked.set(entry.key, entry),
      undo: async () => 'absent',
      between: async () => [...worked.values()],
    },
    unanswered: {
      put: async (row) => void asked.set(row.key, row),
      async forget(asker) {
        for (const key of asked.keys()) if (key.startsWith(`${asker}.`)) asked.delete(key);
      },
      since: async () => [...asked.values()],
      purge: async () => 0,
    },
  };
}

export const cahul: CasePlace = { id: 'cahul', name: 'Cahul', district: 'Cahul', libraryId: 'lib-cahul' };
export const [ivanovca1, ivanovca2] = [
  { id: 'ivanovca-1', name: 'Ivanovca', district: 'Hîncești' },
  { id: 'ivanovca-2', name: 'Ivanovca', district: 'Cahul' },
] as const satisfies CasePlace[];

const places: readonly CasePlace[] = [cahul, ivanovca1, ivanovca2];
export const placeNamed = (id: string): CasePlace | undefined => places.find((place) => place.id === id);

/** Another library of Cahul than the nearest one. */
export const byTheRiver: CasePlace = { ...cahul, libraryId: 'lib-river', library: 'Biblioteca de la râu' };
export const libraryNamed = (id: string): CasePlace | undefined => (id === 'lib-river' ? byTheRiver : undefined);

/** Knows one town, and a village of which there are two. */
export const findPlace = (text: string): FoundCasePlace => {
  if (/cahul|кахул/i.test(text)) return { place: cahul, options: [] };
  return { options: /ivanovca/i.test(text) ? [ivanovca1, ivanovca2] : [] };
};

/** A librarian as a test names one; `duty` can be changed while the test runs. */
export interface Staff extends Omit<Available, 'onDuty'> {
  onDuty: boolean;
}

export const staff = (
  id: string,
  where: 'library' | 'district' | 'national',
  spoken: readonly Language[] = ['ro', 'ru'],
  onDuty = true,
): Staff => ({
  id,
  name: `${id[0]!.toUpperCase()}${id.slice(1)} Popescu`,
  languages: spoken,
  national: where === 'national',
  ...(where !== 'national' && { district: 'Cahul' }),
  ...(where === 'library' && { libraryId: 'lib-cahul' }),
  onDuty,
});

/** Who of these is there; `nextAt` is the test's own knowledge of their hours. */
export const dutyBookOf = (people: readonly Staff[], nextAt: () => Date | undefined): DutyBook => ({
  async duty({ libraryId, district }) {
    const at = nextAt();
    const steps = {
      library: people.filter((one) => libraryId !== undefined && one.libraryId === libraryId),
      district: people.filter((one) => district !== undefined && !one.libraryId && one.district === district),
      national: people.filter((one) => one.national),
    };
    const copy = Object.fromEntries(caseSteps.map((step) => [step, steps[step].map((one) => ({ ...one }))]));
    return { ...(copy as unknown as typeof steps), ...(at && { nextAt: at }) };
  },
});
