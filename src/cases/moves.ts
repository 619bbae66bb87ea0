import type {
  Case,
  CaseCategory,
  CasePerson,
  CasePromise,
  CaseStep,
  ClosedCase,
  Duty,
  OpenCase,
  TakenCase,
  WaitingCase,
  WorkEntry,
} from '../core/case.js';
import type { ConversationKey } from '../core/event.js';
import type { Reply } from '../core/message.js';
import { type Route, route, routeBlindly } from './route.js';
import { say } from './situation.js';
import { inWords } from './when.js';

/** What a case keeps through all its states. */
export type Basics = Pick<
  Case,
  | 'id'
  | 'openedAt'
  | 'question'
  | 'language'
  | 'place'
  | 'libraryId'
  | 'district'
  | 'topic'
  | 'before'
  | 'author'
  | 'marked'
>;

function basicsOf(from: Case): Basics {
  const { id, openedAt, question, language, place, libraryId, district, topic, before, author, marked } = from;
  return {
    id,
    openedAt,
    question,
    language,
    before,
    ...(place && { place }),
    ...(libraryId !== undefined && { libraryId }),
    ...(district !== undefined && { district }),
    ...(topic !== undefined && { topic }),
    ...(author !== undefined && { author }),
    ...(marked && { marked }),
  };
}

/** What else a waiting case remembers. */
interface Waited {
  readonly releasedBy?: string;
  readonly alarmedAt?: Date;
}

export function waitingBy(
  found: Basics,
  { step, stepSince, promise, alarm }: Route,
  now: Date,
  kept: Waited,
): WaitingCase {
  const alarmedAt = kept.alarmedAt ?? (alarm ? now : undefined);
  return {
    ...found,
    state: 'waiting',
    step,
    stepSince,
    promise,
    ...(alarmedAt && { alarmedAt }),
    ...(kept.releasedBy !== undefined && { releasedBy: kept.releasedBy }),
  };
}

/** Back to the queue, from step `from` upward; `releasedBy` is not asked first. */
export function letGo(
  found: Case,
  from: CaseStep,
  { duty, now, releasedBy }: { duty: Duty | undefined; now: Date; releasedBy?: string },
): WaitingCase {
  const basics = basicsOf(found);
  const left = releasedBy === undefined ? {} : { releasedBy };
  const way = duty === undefined ? routeBlindly(from, now) : route({ ...basics, ...left }, from, duty, now);
  return waitingBy(basics, way, now, left);
}

/** One holder from now on; the citizen has no answer until they speak. */
export const takenBy = (found: Case, holder: CasePerson, now: Date): TakenCase => ({
  ...basicsOf(found),
  state: 'taken',
  step: found.step,
  holder,
  takenAt: now,
  coWriters: [],
  waitingSince: now,
});

export interface Ending {
  readonly by: ClosedCase['closedBy'];
  readonly now: Date;
  readonly category?: CaseCategory;
  readonly service?: string | undefined;
  /** Who ends a case that nobody holds. */
  readonly librarian?: CasePerson;
}

/** Without a category of the librarian's own, a case in which one spoke was a consultation. */
export function closedBy(found: OpenCase, { by, now, category, service, librarian }: Ending): ClosedCase {
  const holder = found.state === 'taken' ? found.holder : librarian;
  const spoke = found.state === 'taken' && found.lastLibrarianAt !== undefined;
  return {
    ...basicsOf(found),
    state: 'closed',
    step: found.step,
    closedAt: now,
    closedBy: by,
    category: category ?? (spoke ? 'citizen-consulted' : 'none'),
    ...(holder && { holder }),
    ...(service !== undefined && { service }),
  };
}

/** The help that a closed case counts as; none when nobody ever held it. */
export function workOf(closed: ClosedCase, { channel }: ConversationKey): WorkEntry | undefined {
  if (closed.holder === undefined) return undefined;
  return {
    key: `case:${closed.id}`,
    at: closed.closedAt,
    kind: 'case',
    librarianId: closed.holder.id,
    category: closed.category,
    people: 1,
    language: closed.language,
    channel,
    ...(closed.libraryId !== undefined && { libraryId: closed.libraryId }),
    ...(closed.district !== undefined && { district: closed.district }),
    ...(closed.service !== undefined && { service: closed.service }),
    ...(closed.rating !== undefined && { rating: closed.rating }),
  };
}

/** Who may speak to the citizen. */
export const speaksFor = (found: TakenCase, id: string): boolean =>
  found.holder.id === id || found.coWriters.some((one) => one.id === id);

/** When somebody will read it, in the citizen's words. */
export function promiseSaid(promise: CasePromise, now: Date): Reply {
  switch (promise.kind) {
    case 'soon':
      return say('case-soon');
    case 'later':
      return say('case-later', { ...inWords(promise.at, now) });
    case 'nobody-speaks':
      return say('case-nobody-speaks');
    case 'nobody':
      return say('case-nobody');
    default:
      return promise satisfies never;
  }
}

export const samePromise = (one: CasePromise, other: CasePromise): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'later' || other.kind !== 'later' || one.at.getTime() === other.at.getTime());
