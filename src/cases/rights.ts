import type { Case, CasePerson } from '../core/case.js';
import type { CaseBoard } from './case-board.js';
import type { Librarian } from './librarians.js';

/** What a right needs to know of a person. */
export type Who = Pick<Librarian, 'id' | 'role' | 'libraryId' | 'district' | 'national'>;

/** A librarian as citizens and colleagues read them; who has not said their name yet has the programme's. */
export const asPerson = ({ id, name }: Librarian): CasePerson => ({ id, name: name || 'e-Ambasador' });

/** Holds the case, writes in it, or was the last to hold it. */
export function isIn(id: string, found: Case): boolean {
  if (found.state === 'waiting') return false;
  if (found.holder?.id === id) return true;
  return found.state === 'taken' && found.coWriters.some((one) => one.id === id);
}

/** Whether a case is a matter of the team this librarian belongs to, at the step at which it stands. */
export function isOffered(who: Who, found: Case): boolean {
  if (found.state === 'closed' || found.author === who.id) return false;
  switch (found.step) {
    case 'library':
      return who.libraryId !== undefined && found.libraryId === who.libraryId;
    case 'district':
      return who.district !== undefined && found.district === who.district;
    case 'national':
      return who.national;
    default:
      return found.step satisfies never;
  }
}

/** What a librarian's queue is asked for at the board. An admin sees every team's. */
export function queueOf({
  role,
  libraryId,
  district,
  national,
}: Who): Omit<Parameters<CaseBoard['waiting']>[0], 'limit'> {
  if (role === 'admin') return { national: true, allSteps: true };
  return {
    ...(libraryId !== undefined && { libraryId }),
    ...(district !== undefined && { district }),
    national,
    allSteps: role === 'coordinator' && district !== undefined,
  };
}

/**
 * | who          | reads                                                                                        |
 * |--------------|----------------------------------------------------------------------------------------------|
 * | librarian    | what they hold, held last or write in; open cases that stand at their library, district, team |
 * | coordinator  | that, and every case of their district (of the national team: every case at that step)       |
 * | admin        | every case                                                                                    |
 *
 * Acting needs the same: whether somebody may speak, pass on or close is the case's own rule.
 */
export function mayRead(who: Who, found: Case): boolean {
  if (who.role === 'admin' || isIn(who.id, found) || isOffered(who, found)) return true;
  if (who.role !== 'coordinator') return false;
  if (who.district !== undefined && found.district === who.district) return true;
  return who.national && found.step === 'national';
}

export const coordinates = (who: Who): boolean => who.role !== 'librarian';

/** Whether `who` looks after `other`: may invite, suspend and move them. Nobody suspends themselves. */
export function looksAfter(who: Who, other: Who): boolean {
  if (who.id === other.id || !coordinates(who)) return false;
  if (who.role === 'admin') return true;
  return other.role === 'librarian' && isInArea(who, other);
}

/** The same district; without one, the national team. */
export const isInArea = (
  who: Who,
  where: { readonly district?: string | undefined; readonly national: boolean },
): boolean => {
  if (who.role === 'admin') return true;
  return who.district === undefined ? who.national && where.national : where.district === who.district;
};

/**
 * Whether `who` decides on somebody who asks to join a library of this district: who may invite its people; where it has
 * no coordinator (not `covered`), the national team's as well.
 */
export const mayConfirm = (who: Who, where: { readonly district: string; readonly covered: boolean }): boolean =>
  coordinates(who) &&
  (isInArea(who, { district: where.district, national: false }) ||
    (!where.covered && who.national && who.district === undefined));

/** Whether a case may be handed to this colleague by `who`: those of the area of either, and the national team. */
export function mayReceive(who: Who, found: Case, colleague: Librarian): boolean {
  if (colleague.id === who.id || colleague.id === found.author || colleague.status !== 'active') return false;
  if (who.role === 'admin' || colleague.national) return true;
  return colleague.district !== undefined && [who.district, found.district].includes(colleague.district);
}
