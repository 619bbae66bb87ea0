import type { FastifyRequest } from 'fastify';
import { asPerson, mayRead } from '../cases/rights.js';
import type { CaseSummary, LibrarianAct } from '../core/case.js';
import { cleanText, maskCodes, maxLibrarianTextLength } from '../core/clean.js';
import type { Event, EventKey } from '../core/event.js';
import type { Desk, Refusal } from './request.js';

/** Lines of a case that a desk is shown. */
export const mostLines = 500;
/** Acts whose acceptance this process remembers, for a page that repeats one after it has lost its rights by it. */
const mostRemembered = 5000;

type CaseRequest = FastifyRequest<{ Params: { id: string } }>;

/** What the page hears of an act: its words as they are kept. */
export interface Accepted {
  readonly status: 'stored' | 'repeated';
  readonly at: Date;
  readonly text?: string;
  readonly media?: string;
}

/** How an act of a librarian gets from the desk into its case. */
export interface CaseActs {
  /** Every case asked for by its id goes through here. */
  caseOf(request: CaseRequest): Promise<CaseSummary | Refusal>;
  /** `id` is the page's own, for one thing that a person does. */
  keyOf(request: FastifyRequest, id: string): EventKey;
  acceptedBefore(request: FastifyRequest, id: string): Accepted | undefined;
  accept(request: FastifyRequest, summary: CaseSummary, id: string, act: LibrarianAct): Promise<Accepted>;
}

export function createCaseActs({ deps, signedIn }: Desk): CaseActs {
  const { board, librarians, clock } = deps;
  const accepted = new Map<string, Accepted>();
  const keyOf: CaseActs['keyOf'] = (request, id) => `desk:${signedIn(request).librarian.id}:${id}`;

  /** Suspended while this was under way: the act stands in the inbox already, so what undoes it comes right behind. */
  async function letGoIfSuspended(event: Event & { kind: 'librarian' }): Promise<void> {
    const now = await librarians.get(event.by.id);
    if (now !== undefined && now.status === 'suspended') {
      await deps.receive({ ...event, key: `${event.key}:suspended`, act: { do: 'suspended' } });
    }
  }

  return {
    keyOf,
    async caseOf(request) {
      const summary = await board.get(request.params.id);
      if (summary === undefined) return 'not-found';
      return mayRead(signedIn(request).librarian, summary.case) ? summary : 'forbidden';
    },
    acceptedBefore(request, id) {
      const before = accepted.get(keyOf(request, id));
      return before && { ...before, status: 'repeated' };
    },
    async accept(request, summary, id, act) {
      const key = keyOf(request, id);
      const event = {
        kind: 'librarian',
        key,
        conversation: summary.conversation,
        at: clock.now(),
        caseId: summary.case.id,
        by: asPerson(signedIn(request).librarian),
        act,
      } as const;
      const status = await deps.receive(event);
      await letGoIfSuspended(event);
      const kept = {
        status,
        at: event.at,
        ...('text' in act && { text: act.text }),
        ...('media' in act && act.media !== undefined && { media: act.media }),
      };
      if (accepted.size >= mostRemembered) accepted.delete(accepted.keys().next().value as string);
      accepted.set(key, kept);
      return kept;
    },
  };
}

/** A librarian's words as they are kept; `undefined` when they are too long. */
export function cleanWords(text: string): string | undefined {
  const cleaned = cleanText(text, maxLibrarianTextLength);
  return cleaned.cut ? undefined : maskCodes(cleaned.text).text;
}
