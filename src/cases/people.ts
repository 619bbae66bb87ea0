import type { Clock } from '../core/clock.js';
import type { Event } from '../core/event.js';
import type { CaseBoard } from './case-board.js';
import type { Librarian, LibrarianStore } from './librarians.js';
import { asPerson } from './rights.js';

/** A name from a platform as citizens may read it, or empty: it is the person's own choice there, and may be anything. */
export function properName(...parts: readonly (string | undefined)[]): string {
  const name = shownName(...parts);
  return /^\p{L}[^<>]*\p{L}/u.test(name) ? name : '';
}

/** The same for a coordinator to look at: whatever it is, without what a screen would act on. */
export const shownName = (...parts: readonly (string | undefined)[]): string =>
  [
    ...parts
      .filter(Boolean)
      .join(' ')
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 80)
    .join('');

const linkLastsMs = 24 * 3_600_000;

/**
 * Changes a person as they stand; when somebody else was first, on what that left. `change` gives `undefined` to leave
 * them as they are. Resolves with the person afterwards, or `undefined` when there is no such person.
 */
export async function changePerson(
  librarians: LibrarianStore,
  id: string,
  change: (person: Librarian) => Librarian | undefined,
): Promise<Librarian | undefined> {
  for (;;) {
    const person = await librarians.get(id);
    if (person === undefined) return undefined;
    const changed = change(person);
    if (changed === undefined) return person;
    if ((await librarians.save(changed, { expecting: person.version })) === 'saved') return librarians.get(id);
  }
}

/** A link that signs somebody in once, within 24 h. Only its hash is stored: whoever made it sees it once. */
export async function makeLink(
  person: Librarian,
  deps: {
    readonly librarians: LibrarianStore;
    readonly clock: Clock;
    readonly randomToken: () => string;
    readonly hash: (secret: string) => string;
    readonly origin: string;
  },
): Promise<{ readonly link: string; readonly expiresAt: Date }> {
  const code = deps.randomToken();
  const expiresAt = new Date(deps.clock.now().getTime() + linkLastsMs);
  await deps.librarians.invite({
    codeHash: deps.hash(code),
    librarianId: person.id,
    purpose: person.status === 'invited' ? 'join' : 'sign-in',
    expiresAt,
  });
  return { link: `${deps.origin}/desk/join/${code}`, expiresAt };
}

/**
 * From now on this person may do nothing, and holds nothing: every session ends, and every open case of theirs hears of
 * it. So do the cases that wait where they could have taken one a moment ago: to all others it means nothing. Done
 * again, it finishes what a crash left.
 */
export async function suspend(
  id: string,
  deps: {
    readonly librarians: LibrarianStore;
    readonly board: CaseBoard;
    readonly clock: Clock;
    readonly receive: (event: Event) => Promise<unknown>;
  },
): Promise<Librarian | undefined> {
  const { librarians, board } = deps;
  const person = await changePerson(librarians, id, (one) =>
    one.status === 'suspended' ? undefined : { ...one, status: 'suspended' },
  );
  if (person === undefined) return undefined;
  await librarians.endSessions({ librarianId: id });
  const { libraryId, district, national } = person;
  const [held, waiting] = await Promise.all([
    board.heldBy(id, 1000),
    board.waiting({
      ...(libraryId !== undefined && { libraryId }),
      ...(district !== undefined && { district }),
      national,
      allSteps: false,
      limit: 1000,
    }),
  ]);
  for (const { case: found, conversation } of [...held, ...waiting]) {
    await deps.receive({
      kind: 'librarian',
      key: `desk:${id}:suspended-${person.version}-${found.id}`,
      conversation,
      at: deps.clock.now(),
      caseId: found.id,
      by: asPerson(person),
      act: { do: 'suspended' },
    });
  }
  return person;
}
