import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asPerson, coordinates, isIn, isOffered, mayRead, mayReceive, queueOf } from '../cases/rights.js';
import type { Case, CasePerson, CaseSummary, LibrarianAct } from '../core/case.js';
import { isLanguage } from '../core/language.js';
import { type ActBody, actBody } from './bodies.js';
import { cleanWords, createCaseActs, mostLines } from './case-acts.js';
import { alertIn, type CaseCard, caseCard, caseView, type Reader } from './case-views.js';
import { registerFiles } from './file-routes.js';
import { createLibraryNames } from './library-names.js';
import { isOnDuty } from './on-duty.js';
import { answer, type Desk, languageOf, type Refusal, readBody } from './request.js';

const mostWaiting = 200;
const mostHeld = 50;
/** Cases that a librarian has closed stay in sight as long as the citizen may go on with them. */
const closedInSightMs = 24 * 3_600_000;
/** A desk that shows a case asks for it again with every change: all of it is one reading. */
const oneReadingMs = 15 * 60_000;
/** Readings that this process remembers. */
const mostReadings = 5000;

type CaseRequest = FastifyRequest<{ Params: { id: string } }>;

/** The queue, the case, and all that a librarian does in it. */
export function registerCases(scope: FastifyInstance, desk: Desk): void {
  const { deps, signedIn, refuse } = desk;
  const { board, librarians, clock, content } = deps;
  const libraryNames = createLibraryNames(deps);
  const readings = new Map<string, number>();
  const acts = createCaseActs(desk);
  const { caseOf } = acts;

  async function readerOf(request: FastifyRequest): Promise<Reader> {
    const language = languageOf(request);
    const titles = new Map(content.topics(language).map(({ id, title }) => [id, title]));
    return {
      librarian: signedIn(request).librarian,
      language,
      libraries: await libraryNames(),
      say: deps.say,
      topicTitle: (id) => titles.get(id) ?? id,
    };
  }

  // what there is to do

  scope.get('/api/home', async (request, reply) => {
    const reader = await readerOf(request);
    const { librarian, libraries, language } = reader;
    const now = clock.now();
    const [waiting, held, recent] = await Promise.all([
      board.waiting({ ...queueOf(librarian), limit: mostWaiting }),
      board.heldBy(librarian.id, mostHeld),
      board.recent({ since: new Date(now.getTime() - closedInSightMs), limit: 300 }),
    ]);
    const closed = recent.filter(({ case: found }) => found.state === 'closed' && isIn(librarian.id, found));
    return answer(reply, {
      me: {
        id: librarian.id,
        name: librarian.name,
        role: librarian.role,
        coordinates: coordinates(librarian),
        languages: librarian.languages,
        hours: librarian.hours,
        onDuty: isOnDuty(librarian, now),
        ...(librarian.awayUntil !== undefined && librarian.awayUntil > now && { awayUntil: librarian.awayUntil }),
        ...(librarian.libraryId !== undefined && { library: libraries.get(librarian.libraryId)?.name }),
        ...(librarian.district !== undefined && { district: librarian.district }),
        national: librarian.national,
      },
      now,
      queue: waiting
        .filter(({ case: found }) => mayRead(librarian, found) && found.author !== librarian.id)
        .map((summary) => ({ ...caseCard(summary, reader), offered: isOffered(librarian, summary.case) })),
      mine: await withAlerts([...held, ...closed], reader),
      language,
    });
  });

  const withAlerts = (summaries: readonly CaseSummary[], reader: Reader): Promise<CaseCard[]> =>
    Promise.all(
      summaries.map(async (summary) => {
        const alert = alertIn(await board.lines(summary.case.id, 30), reader);
        return { ...caseCard(summary, reader), ...(alert !== undefined && { alert }) };
      }),
    );

  // one case

  scope.get('/api/cases/:id', async (request: CaseRequest, reply) => {
    const summary = await caseOf(request);
    if (typeof summary === 'string') return refuse(request, reply, summary);
    const reader = await readerOf(request);
    await auditReading(reader.librarian.id, summary.case);
    return answer(reply, caseView(summary, await board.lines(summary.case.id, mostLines), reader));
  });

  /** Written before anything is shown; when it cannot be, nothing is. */
  async function auditReading(librarianId: string, { id: caseId, district, step }: Case): Promise<void> {
    const now = clock.now();
    const key = `${librarianId} ${caseId}`;
    if (now.getTime() - (readings.get(key) ?? Number.NEGATIVE_INFINITY) < oneReadingMs) return;
    await librarians.audit({
      at: now,
      librarianId,
      what: 'case',
      caseId,
      ...(district !== undefined && { district }),
      ...(step === 'national' && { national: true }),
    });
    if (readings.size >= mostReadings) readings.clear();
    readings.set(key, now.getTime());
  }

  scope.get('/api/cases/:id/colleagues', async (request: CaseRequest, reply) => {
    const summary = await caseOf(request);
    if (typeof summary === 'string') return refuse(request, reply, summary);
    const { librarian } = signedIn(request);
    const found = summary.case;
    const districts = [...new Set([librarian.district, found.district])].filter((one) => one !== undefined);
    const people = await Promise.all([
      librarians.list({ national: true }),
      ...districts.map((district) => librarians.list({ district })),
    ]);
    const byId = new Map(people.flat().map((one) => [one.id, one]));
    const libraries = await libraryNames();
    return answer(reply, {
      colleagues: [...byId.values()]
        .filter((one) => mayReceive(librarian, found, one))
        .map((one) => ({
          id: one.id,
          name: one.name,
          onDuty: isOnDuty(one, clock.now()),
          speaks: one.languages.includes(found.language),
          where: one.libraryId === undefined ? undefined : libraries.get(one.libraryId)?.name,
          national: one.national,
        }))
        .sort((one, other) => Number(other.onDuty) - Number(one.onDuty) || one.name.localeCompare(other.name, 'ro')),
    });
  });

  // what is done in it

  scope.post('/api/cases/:id/acts', async (request: CaseRequest, reply) => {
    const body = readBody(actBody, request);
    if (body === undefined) return refuse(request, reply, 'bad-request');
    const before = acts.acceptedBefore(request, body.id);
    if (before !== undefined) return answer(reply, before);
    const summary = await caseOf(request);
    if (typeof summary === 'string') return refuse(request, reply, summary);
    if (summary.conversation.id === '') return refuse(request, reply, 'not-found'); // the citizen is forgotten
    const act = await readAct(body.act, summary, request);
    if (typeof act === 'string') return refuse(request, reply, act);
    return answer(reply, await acts.accept(request, summary, body.id, act));
  });

  /** An act with its words cleaned and its names looked up. */
  async function readAct(
    act: ActBody['act'],
    { case: found }: CaseSummary,
    request: FastifyRequest,
  ): Promise<LibrarianAct | Refusal> {
    switch (act.do) {
      case 'say':
      case 'note': {
        const text = cleanWords(act.text);
        if (text === undefined) return 'too-long';
        if (text.trim() === '') return 'bad-request';
        if (act.do === 'note' || act.corrects === undefined) return { do: act.do, text };
        const corrects = await ownWords(act.corrects, found, request);
        return corrects === undefined ? 'not-found' : { do: 'say', text, corrects };
      }
      case 'ready':
        return content.answer(act.topic, found.language) === undefined ? 'not-found' : act;
      case 'pass': {
        if (typeof act.to === 'string') return { do: 'pass', to: act.to };
        const to = await colleague(act.to.librarian, found, request);
        return to === undefined ? 'forbidden' : { do: 'pass', to };
      }
      case 'close': {
        const { category, service } = act;
        const known = service === undefined || content.services('ro').some(({ id }) => id === service);
        return known ? { do: 'close', category, ...(service !== undefined && { service }) } : 'not-found';
      }
      case 'take':
      case 'release':
      case 'join':
      case 'leave':
        return { do: act.do };
      default:
        return act satisfies never;
    }
  }

  /** The name of a line of this librarian's own, as a correction points to it. */
  async function ownWords(key: string, found: Case, request: FastifyRequest): Promise<string | undefined> {
    const line = (await board.lines(found.id, mostLines)).find((one) => one.key === key);
    const own = line?.from === 'librarian' && line.by?.id === signedIn(request).librarian.id;
    return own ? (line.source ?? line.key) : undefined;
  }

  async function colleague(
    id: string,
    found: CaseSummary['case'],
    request: FastifyRequest,
  ): Promise<CasePerson | undefined> {
    const one = await librarians.get(id);
    return one !== undefined && mayReceive(signedIn(request).librarian, found, one) ? asPerson(one) : undefined;
  }

  registerFiles(scope, desk, acts);

  // what can be chosen from

  scope.get('/api/choices', (request, reply) => {
    const language = languageOf(request);
    return answer(reply, { topics: content.topics(language), services: content.services(language) });
  });

  scope.get('/api/answers/:topic', (request: FastifyRequest<{ Params: { topic: string } }>, reply: FastifyReply) => {
    const { in: language } = request.query as { in?: unknown };
    const text = isLanguage(language) ? content.answer(request.params.topic, language) : undefined;
    return text === undefined ? refuse(request, reply, 'not-found') : answer(reply, { text });
  });
}
