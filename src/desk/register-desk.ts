import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage } from '../core/language.js';
import { registerCases } from './case-routes.js';
import { createChanges } from './changes.js';
import { beganElsewhere, isForeign, readCookie, setCookie } from './cookie.js';
import { registerCoordinator } from './coordinator-routes.js';
import type { DeskDeps } from './deps.js';
import { type Entrance, howToSignIn, invitationPage, spentPage } from './entrance.js';
import { isOnDuty } from './on-duty.js';
import { type PageFile, readPageFiles } from './page-files.js';
import { answer, type Desk, languageOf, type Refusal, refusals } from './request.js';
import { createSessions, type SignedIn } from './sessions.js';
import { registerWork } from './work-routes.js';

export const maxBodyBytes = 128 * 1024;

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const codeShape = /^[A-Za-z0-9_-]{16,128}$/;

/**
 * The web desk, all of it under `/desk`. A request passes, in this order:
 *
 * | check                                  | else                                                    |
 * |----------------------------------------|---------------------------------------------------------|
 * | not from another site                  | 403                                                     |
 * | signed in (but for the entrance)       | 401; for a person who looks at `/desk`: how to sign in  |
 * | `POST /desk/api/...` is JSON (a file: bytes) | 415                                               |
 * | role and district, in each route       | 403                                                     |
 */
export function registerDesk(app: FastifyInstance, deps: DeskDeps): void {
  const publicOrigin = deps.publicOrigin === undefined ? undefined : new URL(deps.publicOrigin).origin;
  const secure = publicOrigin?.startsWith('https:') ?? false;
  const sessions = createSessions(deps);
  const asking = new WeakMap<FastifyRequest, SignedIn>();

  const desk: Desk = {
    deps,
    signedIn(request) {
      const found = asking.get(request);
      if (found === undefined) throw new Error('a route of the desk was reached without a session');
      return found;
    },
    refuse(request, reply, refusal) {
      if (refusal === 'unavailable') reply.header('retry-after', '1');
      const message = deps.words(languageOf(request))[`desk-error-${refusal}`] ?? refusal;
      return answer(reply.code(refusals[refusal]), { error: refusal, message });
    },
  };
  const { refuse } = desk;

  app.register(
    async (scope) => {
      const changes = createChanges({
        revision: deps.board.revision,
        onFailure: (error) =>
          scope.log.warn({ code: codeOf(error) }, 'the board could not be asked; it is tried again'),
        ...(deps.pollEveryMs !== undefined && { pollEveryMs: deps.pollEveryMs }),
        ...(deps.beatEveryMs !== undefined && { beatEveryMs: deps.beatEveryMs }),
      });
      scope.addHook('preClose', async () => changes.close());
      readBodies(scope);
      scope.addHook('onRequest', admit);
      serveEntrance(scope);
      servePage(scope);
      registerCases(scope, desk);
      registerWork(scope, desk);
      registerCoordinator(scope, desk, changes);
      scope.get('/events', { exposeHeadRoute: false }, (request, reply) => {
        const { librarian, cookie } = desk.signedIn(request);
        const standing = async () => {
          const found = await sessions.find(cookie);
          return found && `${found.librarian.version} ${isOnDuty(found.librarian, deps.clock.now())}`;
        };
        return reply
          .header('content-type', 'text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store, no-transform')
          .header('x-accel-buffering', 'no') // nginx would hold back what we write
          .send(changes.open(librarian.id, standing));
      });
      scope.all('/*', (request, reply) => refuse(request, reply, 'not-found'));
    },
    { prefix: '/desk' },
  );

  function readBodies(scope: FastifyInstance): void {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: maxBodyBytes },
      (_request, body, done) => done(null, readJson(body as Buffer)),
    );
    // what the button of an invitation sends; nobody reads it
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, _body, done) =>
      done(null, undefined),
    );
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode === 413) return refuse(request, reply, 'too-long');
      if (error.statusCode === 415) return refuse(request, reply, 'not-json');
      if (error.statusCode !== undefined && error.statusCode < 500) return refuse(request, reply, 'bad-request');
      request.log.error({ code: codeOf(error) }, 'the desk failed');
      return refuse(request, reply, 'unavailable');
    });
  }

  /** Before every route of the desk, also those that are not there. */
  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const { method, headers } = request;
    const path = request.url.split('?')[0] ?? '';
    if (isForeign(method, headers, publicOrigin)) return refuse(request, reply, 'foreign-origin');
    const cookie = readCookie(headers.cookie);
    const found = cookie && (await sessions.find(cookie));
    if (found !== undefined) asking.set(request, found);
    if (isEntrance(request.routeOptions.url)) return undefined;
    if (found === undefined) {
      if ((method === 'GET' || method === 'HEAD') && !path.startsWith('/desk/api/') && wantsPage(headers.accept)) {
        return enter(request, reply.code(401), howToSignIn(languageOf(request), wordsFor(request)));
      }
      return refuse(request, reply, 'signed-out');
    }
    if (method === 'GET' || method === 'HEAD') return undefined;
    const [given] = (headers['content-type'] ?? '').toLowerCase().split(';');
    if (path.startsWith('/desk/api/') && given?.trim() !== (request.routeOptions.config?.takes ?? 'application/json')) {
      return refuse(request, reply, 'not-json');
    }
    await stayHere(found, reply);
    return undefined;
  }

  const isEntrance = (route: string | undefined): boolean =>
    route === '/desk' || route === '/desk/' || route === '/desk/join/:code';
  const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') ?? false;
  const wordsFor = (request: FastifyRequest) => deps.words(languageOf(request));

  /** Only what a person does keeps a desk signed in, not what its page asks by itself. */
  async function stayHere(found: SignedIn, reply: FastifyReply): Promise<void> {
    const prolonged = await sessions.prolong(found);
    if (prolonged) give(reply, prolonged);
  }

  const give = (reply: FastifyReply, { cookie, expiresAt }: SignedIn): FastifyReply =>
    reply.header('set-cookie', setCookie(cookie, expiresAt, deps.clock.now(), secure));

  const enter = (_request: FastifyRequest, reply: FastifyReply, { html, policy }: Entrance): FastifyReply =>
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(html);

  function serveEntrance(scope: FastifyInstance): void {
    type JoinRequest = FastifyRequest<{ Params: { code: string } }>;

    scope.get('/join/:code', (request: JoinRequest, reply) => {
      const language = languageOf(request);
      const { code } = request.params;
      if (!codeShape.test(code)) return enter(request, reply.code(401), spentPage(language, deps.words(language)));
      return enter(request, reply, invitationPage(language, deps.words(language), code));
    });

    scope.post('/join/:code', async (request: JoinRequest, reply) => {
      const language = languageOf(request);
      const { code } = request.params;
      const signedIn = codeShape.test(code) ? await sessions.signIn(code) : undefined;
      if (signedIn === undefined) return enter(request, reply.code(401), spentPage(language, deps.words(language)));
      return give(reply, signedIn).header('cache-control', 'no-store').redirect('/desk', 303);
    });

    scope.post('/sign-out', async (request, reply) => {
      const { cookie } = desk.signedIn(request);
      await sessions.signOut(cookie);
      const now = deps.clock.now();
      return answer(reply.header('set-cookie', setCookie(undefined, now, now, secure)), { status: 'signed-out' });
    });
  }

  function servePage(scope: FastifyInstance): void {
    const files = readPageFiles(deps.pageFolder);
    const index = files.get('index.html');
    if (!index) throw new Error(`no index.html in ${deps.pageFolder}`);

    const sendIndex = (request: FastifyRequest, reply: FastifyReply) =>
      sendFile(
        request,
        reply.header('content-security-policy', pagePolicy).header('referrer-policy', 'same-origin'),
        index,
      );

    scope.get('/', async (request, reply) => {
      const found = asking.get(request);
      if (found === undefined) {
        const again = beganElsewhere(request.headers);
        return enter(request, reply, howToSignIn(languageOf(request), wordsFor(request), { again }));
      }
      await stayHere(found, reply);
      return sendIndex(request, reply);
    });
    for (const path of ['/log', '/coordinator', '/case/:id']) scope.get(path, sendIndex);

    scope.get('/assets/:name', (request: FastifyRequest<{ Params: { name: string } }>, reply) => {
      const file = files.get(request.params.name);
      return file ? sendFile(request, reply, file) : refuse(request, reply, 'not-found');
    });
    scope.get('/api/words', (request, reply) => {
      const { language } = request.query as { language?: unknown };
      if (!isLanguage(language)) return refuse(request, reply, 'bad-request' satisfies Refusal);
      return answer(reply, deps.words(language));
    });
  }
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply.header('etag', file.etag).header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  return reply.type(file.type).send(file.body);
}

/** JSON, or `undefined` (which is nothing of the page's). */
function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown';
