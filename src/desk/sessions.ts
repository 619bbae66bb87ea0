import type { Librarian, LibrarianStore } from '../cases/librarians.js';
import type { Clock } from '../core/clock.js';
import { type DeskCookie, writeCookie } from './cookie.js';

const hour = 3_600_000;
/** A session ends so long after its librarian last did something ... */
const slidingMs = 12 * hour;
/** ... and so long after they signed in, whatever they do. */
const longestMs = 30 * 24 * hour;
/** A prolonged session is a new row of the store: not one for each press. */
const prolongEveryMs = hour;

/** Who asks, as the store knows them at this moment. */
export interface SignedIn {
  readonly librarian: Librarian;
  readonly cookie: DeskCookie;
  readonly expiresAt: Date;
}

export interface Sessions {
  /** Spends a one-time code; `undefined`: it is forged, spent, too old, or its librarian may no longer act. */
  signIn(code: string): Promise<SignedIn | undefined>;
  /** Who holds this cookie, while the session lasts and they may act. */
  find(cookie: DeskCookie): Promise<SignedIn | undefined>;
  /** After something its librarian did; the session with a new cookie, or `undefined` when it is new enough. */
  prolong(signedIn: SignedIn): Promise<SignedIn | undefined>;
  signOut(cookie: DeskCookie): Promise<void>;
}

/**
 * A desk stays signed in for 12 h after the last thing its librarian did, at most 30 days. The store never changes a
 * session, so a prolonged one is a new row, whose cookie follows from the old one: two tabs that prolong at once get
 * the same. The old row lives on until its own hour, for what is still under way with the old cookie.
 */
export function createSessions(deps: {
  readonly librarians: LibrarianStore;
  readonly clock: Clock;
  readonly randomToken: () => string;
  readonly hash: (secret: string) => string;
}): Sessions {
  const { librarians, clock, randomToken, hash } = deps;
  const hashOf = (cookie: DeskCookie): string => hash(writeCookie(cookie));

  async function open(librarian: Librarian, cookie: DeskCookie): Promise<SignedIn> {
    const now = clock.now().getTime();
    const expiresAt = new Date(Math.min(now + slidingMs, cookie.signedInAt.getTime() + longestMs));
    await librarians.openSession({ tokenHash: hashOf(cookie), librarianId: librarian.id, expiresAt });
    return { librarian, cookie, expiresAt };
  }

  /** Whoever comes by an invitation is there from now on; 'invited' becomes 'active'. */
  async function arrive(id: string): Promise<Librarian | undefined> {
    for (;;) {
      const librarian = await librarians.get(id);
      if (librarian === undefined || librarian.status === 'suspended') return undefined;
      if (librarian.status === 'active') return librarian;
      await librarians.save({ ...librarian, status: 'active' }, { expecting: librarian.version });
    }
  }

  return {
    async signIn(code) {
      const invitation = await librarians.spend(hash(code), clock.now());
      if (invitation === undefined) return undefined;
      const librarian = await arrive(invitation.librarianId);
      if (librarian === undefined) return undefined;
      return open(librarian, { signedInAt: clock.now(), secret: randomToken(), prolonged: 0 });
    },
    async find(cookie) {
      const session = await librarians.session(hashOf(cookie), clock.now());
      if (session === undefined) return undefined;
      const librarian = await librarians.get(session.librarianId);
      if (librarian === undefined || librarian.status !== 'active') return undefined;
      return { librarian, cookie, expiresAt: session.expiresAt };
    },
    async prolong({ librarian, cookie, expiresAt }) {
      const now = clock.now();
      const end = cookie.signedInAt.getTime() + longestMs;
      const young = expiresAt.getTime() - now.getTime() > slidingMs - prolongEveryMs;
      if (young || expiresAt.getTime() >= end || cookie.prolonged >= 9999) return undefined;
      const next = await open(librarian, { ...cookie, prolonged: cookie.prolonged + 1 });
      // signed out meanwhile: what has just been opened must not outlive it
      if ((await librarians.session(hashOf(cookie), now)) !== undefined) return next;
      await librarians.endSessions({ tokenHash: hashOf(next.cookie) });
      return undefined;
    },
    async signOut(cookie) {
      const oldest = cookie.prolonged - slidingMs / prolongEveryMs;
      for (let prolonged = cookie.prolonged + 1; prolonged >= Math.max(0, oldest); prolonged--) {
        await librarians.endSessions({ tokenHash: hashOf({ ...cookie, prolonged }) });
      }
    },
  };
}
