import type { Available, Duty } from '../core/case.js';
import type { DutyBook } from './duty-book.js';
import type { Librarian, LibrarianStore } from './librarians.js';

/**
 * Whether hours (opening_hours syntax, Europe/Chisinau) are open at a moment, and when they open next; `opensAt` is absent
 * when they are open, never open again, or cannot be read.
 */
export type IsOpen = (hours: string, now: Date) => { readonly open: boolean; readonly opensAt?: Date };

/**
 * Who is there for a case, from the librarians' store: only the active ones, by step. The district's team is everybody
 * of the district, the library's own people too; a librarian may stand in several steps. Away counts as off duty,
 * whatever the hours say.
 */
export function makeDutyBook(librarians: Pick<LibrarianStore, 'list'>, isOpen: IsOpen): DutyBook {
  const active = async (filter: Parameters<LibrarianStore['list']>[0]): Promise<readonly Librarian[]> =>
    (await librarians.list(filter)).filter(({ status }) => status === 'active');
  return {
    async duty({ language, libraryId, district }, now) {
      const [library, team, national] = await Promise.all([
        libraryId === undefined ? [] : active({ libraryId }),
        district === undefined ? [] : active({ district }),
        active({ national: true }),
      ]);
      const speaking = [...library, ...team, ...national].filter(({ languages }) => languages.includes(language));
      const comings = speaking.flatMap((one) => comesOnDuty(one, now, isOpen) ?? []);
      const seen = (people: readonly Librarian[]): Available[] => people.map((one) => toAvailable(one, now, isOpen));
      return {
        library: seen(library),
        district: seen(team),
        national: seen(national),
        ...(comings.length > 0 && { nextAt: new Date(Math.min(...comings.map((at) => at.getTime()))) }),
      } satisfies Duty;
    },
  };
}

/** Whether an active librarian is there at a moment, by hours and absence. */
export const isOnDuty = (
  { hours, awayUntil }: Pick<Librarian, 'hours' | 'awayUntil'>,
  now: Date,
  isOpen: IsOpen,
): boolean => (awayUntil === undefined || awayUntil <= now) && isOpen(hours, now).open;

/** When somebody who is off duty comes next; `undefined` for who is there, and for who never comes. */
function comesOnDuty(librarian: Librarian, now: Date, isOpen: IsOpen): Date | undefined {
  if (isOnDuty(librarian, now, isOpen)) return undefined;
  const { hours, awayUntil } = librarian;
  const back = awayUntil !== undefined && awayUntil > now ? awayUntil : now;
  const { open, opensAt } = isOpen(hours, back);
  return open ? back : opensAt;
}

const toAvailable = (librarian: Librarian, now: Date, isOpen: IsOpen): Available => ({
  id: librarian.id,
  name: librarian.name,
  languages: librarian.languages,
  ...(librarian.libraryId !== undefined && { libraryId: librarian.libraryId }),
  ...(librarian.district !== undefined && { district: librarian.district }),
  national: librarian.national,
  onDuty: isOnDuty(librarian, now, isOpen),
});
