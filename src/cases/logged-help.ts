import type { CaseCategory, GivenHelp, WorkEntry } from '../core/case.js';
import type { Librarian } from './librarians.js';

/** What three taps come to. Help to librarians counts as training, whatever it was: the programme has no other word. */
export function categoryOf({ what, whom }: GivenHelp): CaseCategory {
  switch (whom) {
    case 'citizens':
      return what === 'trained' ? 'citizen-trained' : 'citizen-consulted';
    case 'librarians':
      return 'librarian-trained';
    case 'public-authority':
    case 'business':
      return whom;
    default:
      return whom satisfies never;
  }
}

/** Help given face to face, as the work log keeps it: whose it was, never of whom. */
export function loggedHelp(
  { id, libraryId, district }: Librarian,
  given: GivenHelp & { readonly people: number; readonly service: string | undefined },
  { key, at }: Pick<WorkEntry, 'key' | 'at'>,
): WorkEntry {
  const { people, service } = given;
  return {
    key,
    at,
    kind: 'logged',
    librarianId: id,
    ...(libraryId !== undefined && { libraryId }),
    ...(district !== undefined && { district }),
    category: categoryOf(given),
    people,
    ...(service !== undefined && { service }),
  };
}
