import type { FastifyInstance } from 'fastify';
import type { Librarian } from '../cases/librarians.js';
import { loggedHelp } from '../cases/logged-help.js';
import { changePerson } from '../cases/people.js';
import type { WorkEntry } from '../core/case.js';
import { fromLocal, toLocal } from '../libraries/local-time.js';
import { logBody, meBody, undoBody } from './bodies.js';
import { awayUntil } from './on-duty.js';
import { answer, type Desk, readBody } from './request.js';

/** `desk:<librarian>:<the page's id of the press>` and back. */
const keyOf = (by: string, id: string): string => `desk:${by}:${id}`;
const idIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/** Help given face to face, and whether a librarian is there at all. */
export function registerWork(scope: FastifyInstance, { deps, signedIn, refuse }: Desk): void {
  const { work, clock, content, librarians } = deps;

  /** What this librarian has written down today (Moldova's day), newest first. */
  async function today(librarian: Librarian): Promise<WorkEntry[]> {
    const now = clock.now();
    const entries = await work.between(fromLocal(toLocal(now), 0), new Date(now.getTime() + 60_000));
    return entries.filter(({ kind, librarianId }) => kind === 'logged' && librarianId === librarian.id).reverse();
  }

  scope.get('/api/log', async (request, reply) => {
    const entries = await today(signedIn(request).librarian);
    return answer(reply, {
      today: entries.map(({ key, at, category, people, service }) => ({
        id: idIn(key),
        at,
        category,
        people,
        service,
      })),
    });
  });

  scope.post('/api/log', async (request, reply) => {
    const body = readBody(logBody, request);
    if (body === undefined) return refuse(request, reply, 'bad-request');
    const { people, service, id } = body;
    if (service !== undefined && !content.services('ro').some((one) => one.id === service)) {
      return refuse(request, reply, 'not-found');
    }
    const { librarian } = signedIn(request);
    const { what, whom } = body;
    const entry = { key: keyOf(librarian.id, id), at: clock.now() };
    await work.put(loggedHelp(librarian, { what, whom, people, service }, entry));
    return answer(reply, { status: 'stored' });
  });

  scope.post('/api/log/undo', async (request, reply) => {
    const body = readBody(undoBody, request);
    if (body === undefined) return refuse(request, reply, 'bad-request');
    const { id } = signedIn(request).librarian;
    return answer(reply, { status: await work.undo(keyOf(id, body.id), id) });
  });

  scope.post('/api/me', async (request, reply) => {
    const body = readBody(meBody, request);
    if (body === undefined) return refuse(request, reply, 'bad-request');
    if ('name' in body) {
      const { name } = body;
      // said once; who wants to be called otherwise later asks their coordinator
      await changePerson(librarians, signedIn(request).librarian.id, (person) =>
        person.name === '' ? { ...person, name } : undefined,
      );
      return answer(reply, { status: 'stored' });
    }
    const until = awayUntil(body.away, clock.now());
    await changePerson(librarians, signedIn(request).librarian.id, ({ awayUntil: _before, ...person }) => ({
      ...person,
      ...(until !== undefined && { awayUntil: until }),
    }));
    return answer(reply, { status: 'stored', awayUntil: until });
  });
}
