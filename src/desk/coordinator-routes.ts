import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Librarian } from '../cases/librarians.js';
import { changePerson, makeLink, suspend } from '../cases/people.js';
import { coordinates, isInArea, looksAfter } from '../cases/rights.js';
import type { CaseSummary } from '../core/case.js';
import { dayInMoldova } from '../faq/fact.js';
import { dayCount, fromLocal, toDay } from '../libraries/local-time.js';
import {
  type InviteBody,
  inviteBody,
  joinBody,
  noticeBody,
  noticeIdBody,
  type PersonBody,
  personBody,
} from './bodies.js';
import type { Changes } from './changes.js';
import type { DeskLibrary } from './deps.js';
import { isOnDuty } from './on-duty.js';
import { answer, type Desk, languageOf, type Refusal, readBody } from './request.js';

const dayMs = 24 * 3_600_000;
const mostCases = 2000;
const mostQuestions = 500;
const mostReadings = 200;

/** What a coordinator sees and does; a librarian's request for any of it is refused. */
export function registerCoordinator(scope: FastifyInstance, { deps, signedIn, refuse }: Desk, changes: Changes): void {
  const { board, librarians, notices, unanswered, clock, content } = deps;
  const publicOrigin = deps.publicOrigin === undefined ? undefined : new URL(deps.publicOrigin).origin;

  scope.register(async (room) => {
    room.addHook('preHandler', async (request, reply) => {
      if (!coordinates(signedIn(request).librarian)) return refuse(request, reply, 'forbidden');
    });

    room.get('/api/coordinator', async (request, reply) => {
      const who = signedIn(request).librarian;
      const language = languageOf(request);
      const now = clock.now();
      const ago = (days: number): Date => new Date(now.getTime() - days * dayMs);
      const titles = new Map(content.topics(language).map(({ id, title }) => [id, title]));
      const [queue, questions, all, read, joins] = await Promise.all([
        casesOf(who, ago(7)),
        unanswered.since(ago(30), mostQuestions),
        notices.all(),
        readingsOf(who, ago(30)),
        deps.joins?.open(who) ?? [],
      ]);
      return answer(reply, {
        now,
        area: who.role === 'admin' ? undefined : (who.district ?? 'national'),
        queue: waitingTimes(queue, now),
        unanswered: questions.map(({ at, text, language: asked }) => ({ at, text, language: asked })),
        expired: content.expiredFacts(dayInMoldova(now)),
        unreviewed: content.unreviewedTopics().map((id) => ({ id, title: titles.get(id) ?? id })),
        notices: all.map(({ id, service, text, from, until }) => ({
          id,
          service,
          text,
          from,
          until,
          over: until <= now,
        })),
        readings: read,
        joins: joins.map(({ id, shown, name, library, district, languages, at }) => ({
          ...{ id, shown, library, district, languages, at },
          named: name !== '',
        })),
      });
    });

    /** Who read which case of the area, the last first. */
    async function readingsOf(who: Librarian, since: Date) {
      const found = await librarians.audits({ ...areaOf(who), since, limit: mostReadings });
      const ids = [...new Set(found.map(({ librarianId }) => librarianId))];
      const people = new Map(await Promise.all(ids.map(async (id) => [id, await librarians.get(id)] as const)));
      return found.map(({ at, librarianId, caseId }) => ({
        at,
        name: people.get(librarianId)?.name || librarianId,
        ...(caseId !== undefined && { caseId }),
      }));
    }

    async function casesOf(who: Librarian, since: Date): Promise<readonly CaseSummary[]> {
      const { district, national, role } = who;
      const [recent, waiting] = await Promise.all([
        board.recent({ ...(role !== 'admin' && district !== undefined && { district }), since, limit: mostCases }),
        board.waiting({
          ...(role !== 'admin' && district !== undefined && { district }),
          national,
          allSteps: role === 'admin' || district !== undefined,
          limit: mostCases,
        }),
      ]);
      const inArea = ({ case: found }: CaseSummary) =>
        isInArea(who, { district: found.district, national: found.step === 'national' });
      const byId = new Map([...recent, ...waiting].filter(inArea).map((summary) => [summary.case.id, summary]));
      return [...byId.values()];
    }

    // notices

    room.post('/api/notices', async (request, reply) => {
      const body = readBody(noticeBody, request);
      if (body === undefined) return refuse(request, reply, 'bad-request');
      const { id, service, text, from, until } = body;
      if (!content.services('ro').some((one) => one.id === service)) return refuse(request, reply, 'not-found');
      await notices.put({
        id,
        service,
        text: { ro: text.ro, ru: text.ru, gag: text.gag || text.ru },
        from: midnightOf(from),
        until: midnightAfter(until),
        by: signedIn(request).librarian.id,
      });
      return answer(reply, { status: 'stored' });
    });

    room.post('/api/notices/remove', async (request, reply) => {
      const body = readBody(noticeIdBody, request);
      if (body === undefined) return refuse(request, reply, 'bad-request');
      await notices.remove(body.id);
      return answer(reply, { status: 'removed' });
    });

    // who asks to join

    room.post('/api/joins/:id', async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const body = readBody(joinBody, request);
      if (body === undefined) return refuse(request, reply, 'bad-request');
      const decided = await deps.joins?.decide(request.params.id, body.do, signedIn(request).librarian);
      if (decided === undefined || decided.outcome === 'gone') return refuse(request, reply, 'not-found');
      if (decided.outcome === 'forbidden') return refuse(request, reply, 'forbidden');
      if (decided.outcome === 'decided')
        return answer(reply, { status: 'decided', what: decided.what, by: decided.by });
      return answer(reply, { status: decided.became });
    });

    // people

    room.get('/api/people', async (request, reply) => {
      const who = signedIn(request).librarian;
      const [people, libraries] = await Promise.all([librarians.list(areaOf(who)), deps.directory()]);
      const names = new Map(libraries.map(({ id, name }) => [id, name]));
      return answer(reply, {
        people: people.map((one) => ({
          id: one.id,
          name: one.name,
          role: one.role,
          status: one.status,
          languages: one.languages,
          hours: one.hours,
          national: one.national,
          libraryId: one.libraryId,
          library: one.libraryId === undefined ? undefined : (names.get(one.libraryId) ?? one.libraryId),
          district: one.district,
          onDuty: isOnDuty(one, clock.now()),
          yours: looksAfter(who, one),
        })),
        libraries: libraries.filter(({ district }) => isInArea(who, { district, national: false })),
        national: isInArea(who, { national: true }),
        roles: who.role === 'admin' ? ['librarian', 'coordinator', 'admin'] : ['librarian'],
      });
    });

    const areaOf = ({ role, district }: Librarian): { readonly national?: true; readonly district?: string } =>
      role === 'admin' ? {} : district === undefined ? { national: true } : { district };

    room.post('/api/people', async (request, reply) => {
      const body = readBody(inviteBody, request);
      if (body === undefined) return refuse(request, reply, 'bad-request');
      const invited = await invite(body, request);
      if (typeof invited === 'string') return refuse(request, reply, invited);
      return answer(reply, { id: invited.id, ...(await linkFor(invited, request)) });
    });

    /** The page's id makes the person's: a repeated invitation finds them, and only makes another link. */
    async function invite(body: InviteBody, request: FastifyRequest): Promise<Librarian | Refusal> {
      const who = signedIn(request).librarian;
      const { name, languages, role, hours } = body;
      const place = await placeOf(body.libraryId);
      if (place === undefined) return 'not-found';
      if (!isInArea(who, place) || (role !== 'librarian' && who.role !== 'admin')) return 'forbidden';
      const id = deps
        .hash(`desk:${who.id}:${body.id}`)
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 16);
      const person: Librarian = { id, name, role, ...place, languages, hours, status: 'invited', version: 0 };
      await librarians.save(person, { expecting: 0 });
      const stored = await librarians.get(id);
      return stored === undefined ? 'unavailable' : looksAfter(who, stored) ? stored : 'forbidden';
    }

    /** Where a person works; the national team for `null`, `undefined` for a library that is not there. */
    async function placeOf(libraryId: string | null): Promise<Place | undefined> {
      if (libraryId === null) return { national: true };
      const library = (await deps.directory()).find(({ id }) => id === libraryId);
      return library && { libraryId: library.id, district: library.district, national: false };
    }

    const linkFor = (person: Librarian, request: FastifyRequest) =>
      makeLink(person, { ...deps, origin: publicOrigin ?? `${request.protocol}://${request.host}` });

    room.post('/api/people/:id', async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const body = readBody(personBody, request);
      if (body === undefined) return refuse(request, reply, 'bad-request');
      const person = await librarians.get(request.params.id);
      if (person === undefined) return refuse(request, reply, 'not-found');
      if (!looksAfter(signedIn(request).librarian, person)) return refuse(request, reply, 'forbidden');
      const done = await change(person, body, request);
      changes.look(person.id);
      return typeof done === 'string' ? refuse(request, reply, done) : answer(reply, done);
    });

    async function change(person: Librarian, body: PersonBody, request: FastifyRequest): Promise<object | Refusal> {
      const { id } = person;
      switch (body.do) {
        case 'link':
          return person.status === 'suspended' ? 'conflict' : linkFor(person, request);
        case 'suspend':
          await suspend(id, deps);
          return { status: 'suspended' };
        case 'restore':
          await changePerson(librarians, id, (one) =>
            one.status === 'suspended' ? { ...one, status: 'invited' } : undefined,
          );
          return { status: 'invited' };
        case 'hours':
          await changePerson(librarians, id, (one) => ({ ...one, hours: body.hours }));
          return { status: 'stored' };
        case 'move': {
          const place = await placeOf(body.libraryId);
          if (place === undefined) return 'not-found';
          if (!isInArea(signedIn(request).librarian, place)) return 'forbidden';
          await changePerson(librarians, id, ({ libraryId: _library, district: _district, ...one }) => ({
            ...one,
            ...place,
          }));
          return { status: 'moved' };
        }
        default:
          return body satisfies never;
      }
    }
  });
}

type Place = Pick<Librarian, 'national'> & Partial<Pick<DeskLibrary, 'district'>> & { readonly libraryId?: string };

/** How an area stands: how many wait and for how long, how many citizens have no answer, what the last 7 days came to. */
export function waitingTimes(summaries: readonly CaseSummary[], now: Date) {
  const cases = summaries.map((summary) => summary.case);
  const waiting = cases.filter((one) => one.state === 'waiting');
  const taken = cases.filter((one) => one.state === 'taken');
  const closed = cases.filter((one) => one.state === 'closed');
  const unanswered = taken.flatMap(({ waitingSince }) => waitingSince ?? []);
  const ratings = closed.flatMap(({ rating }) => rating ?? []);
  const minutesSince = (at: Date): number => Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000));
  const longest = (moments: readonly Date[]): number | undefined =>
    moments.length === 0 ? undefined : Math.max(...moments.map(minutesSince));
  const untilTaken = taken.map(({ openedAt, takenAt }) => (takenAt.getTime() - openedAt.getTime()) / 60_000);
  return {
    waiting: waiting.length,
    longestWaitMinutes: longest(waiting.map(({ openedAt }) => openedAt)),
    alarmed: waiting.filter(({ alarmedAt }) => alarmedAt !== undefined).length,
    taken: taken.length,
    medianUntilTakenMinutes: median(untilTaken),
    withoutAnswer: unanswered.length,
    longestWithoutAnswerMinutes: longest(unanswered),
    closed: closed.length,
    rating: ratings.length === 0 ? undefined : ratings.reduce<number>((sum, one) => sum + one, 0) / ratings.length,
  };
}

function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return Math.round(sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2);
}

const readDay = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
};
const midnightOf = (day: string): Date => fromLocal(readDay(day), 0);
const midnightAfter = (day: string): Date => fromLocal(toDay(dayCount(readDay(day)) + 1), 0);
