import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../core/clock.js';
import { conversationId, type Event } from '../../core/event.js';
import { isLanguage, type Language, languages, type PerLanguage } from '../../core/language.js';
import { fileAnswer } from '../../delivery/file-headers.js';
import type { FileAt } from './files.js';
import { etagOf, type PageFile, readPageFiles } from './page-files.js';
import { createPostLimit } from './post-limit.js';
import type { WebStreams } from './streams.js';
import { readPosition, readPosted, toEvent } from './translate.js';
import { beganElsewhere, isForeign, readVisitor, visitorCookie } from './visitor.js';

/** Words of the page by message id (`page-...` of locales/<language>/page.ftl), already formatted. */
export type PageWords = Readonly<Record<string, string>>;

export interface WebChatDeps {
  /** Stores the event; durable when it resolves. What it throws becomes 503, and the page repeats the message. */
  readonly receive: (event: Event) => Promise<'stored' | 'repeated'>;
  readonly streams: WebStreams;
  readonly clock: Clock;
  /** A new random 128-bit id, 20 to 64 of `A-Z a-z 0-9 _ -`. */
  readonly newVisitorId: () => string;
  readonly words: (language: Language) => PageWords;
  /** A librarian's file in a visitor's feed; without it the page is shown none. */
  readonly fileAt?: FileAt;
  /** Folder of index.html and what it needs. */
  readonly pageFolder: string;
  /** PUBLIC_URL, read for its origin: ours too where a proxy changes the host; cookies are `Secure` if it is https. */
  readonly publicOrigin?: string;
}

export const maxBodyBytes = 256 * 1024;

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const refusals = {
  'bad-request': 400,
  'foreign-origin': 403,
  'not-found': 404,
  'too-long': 413,
  'not-json': 415,
  'too-many': 429,
  unavailable: 503,
} as const;
type Refusal = keyof typeof refusals;

/** The web chat: the page at `/`, its files, its words, `POST /chat/messages`, `GET /chat/events` and `GET /chat/files/<position>`. */
export function registerWebChat(app: FastifyInstance, deps: WebChatDeps): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Not fastify's own JSON: broken UTF-8 gets replacement characters, `__proto__` is a field that nobody reads.
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: maxBodyBytes },
      (_request, body, done) => done(null, readJson(body as Buffer)),
    );
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode === 413) return refuse(request, reply, 'too-long');
      if (error.statusCode === 415) return refuse(request, reply, 'not-json');
      if (error.statusCode !== undefined && error.statusCode < 500) return refuse(request, reply, 'bad-request');
      request.log.error({ code: error.code ?? error.name }, 'web chat failed');
      return refuse(request, reply, 'unavailable');
    });
    scope.addHook('preClose', async () => deps.streams.close());
    servePage(scope);
    serveChat(scope);
  });

  const publicOrigin = deps.publicOrigin === undefined ? undefined : new URL(deps.publicOrigin).origin;
  const secure = publicOrigin?.startsWith('https:') ?? false;
  const words = Object.fromEntries(
    languages.map((language) => [language, deps.words(language)]),
  ) as PerLanguage<PageWords>;

  function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, afterMs = 1000): FastifyReply {
    const status = refusals[refusal];
    if (status === 429 || status === 503) reply.header('retry-after', Math.ceil(afterMs / 1000));
    const message = words[languageOf(request)][`page-error-${refusal}`] ?? refusal;
    return reply.code(status).header('cache-control', 'no-store').send({ error: refusal, message });
  }

  /** Who asks; a new visitor gets a cookie, a known one keeps theirs for another 400 days. */
  function visitorOf(request: FastifyRequest, reply: FastifyReply): string {
    const visitor = readVisitor(request.headers.cookie) ?? deps.newVisitorId();
    reply.header('set-cookie', visitorCookie(visitor, secure));
    return visitor;
  }

  function servePage(scope: FastifyInstance): void {
    const files = readPageFiles(deps.pageFolder);
    const index = files.get('index.html');
    if (!index) throw new Error(`no index.html in ${deps.pageFolder}`);

    scope.get('/', (request, reply) => {
      if (readVisitor(request.headers.cookie) !== undefined || !beganElsewhere(request.headers)) {
        visitorOf(request, reply);
      }
      reply.header('content-security-policy', pagePolicy).header('referrer-policy', 'same-origin');
      return sendFile(request, reply, index);
    });
    scope.get<{ Params: { name: string } }>('/chat/assets/:name', (request, reply) => {
      const file = files.get(request.params.name);
      return file ? sendFile(request, reply, file) : refuse(request, reply, 'not-found');
    });

    const wordFiles = Object.fromEntries(
      languages.map((language) => {
        const body = Buffer.from(JSON.stringify(words[language]));
        return [language, { body, type: 'application/json; charset=utf-8', etag: etagOf(body) }];
      }),
    ) as PerLanguage<PageFile>;
    // The page asks for its words first: this also gives a visitor who came by another site's link their cookie.
    scope.get('/chat/words', (request, reply) => {
      if (isForeign(request.headers, publicOrigin)) return refuse(request, reply, 'foreign-origin');
      const { language } = request.query as { language?: unknown };
      if (!isLanguage(language)) return refuse(request, reply, 'bad-request');
      visitorOf(request, reply);
      return sendFile(request, reply, wordFiles[language]);
    });
  }

  function serveChat(scope: FastifyInstance): void {
    const waitOf = createPostLimit();

    scope.post('/chat/messages', { bodyLimit: maxBodyBytes }, async (request, reply) => {
      if (isForeign(request.headers, publicOrigin)) return refuse(request, reply, 'foreign-origin');
      const posted = readPosted(request.body);
      if (!posted) return refuse(request, reply, 'bad-request');
      const visitor = visitorOf(request, reply);
      const now = deps.clock.now();
      const waitMs = waitOf(visitor, now);
      if (waitMs > 0) return refuse(request, reply, 'too-many', waitMs);
      try {
        const status = await deps.receive(toEvent(posted, visitor, now));
        return await reply.header('cache-control', 'no-store').send({ status });
      } catch (error) {
        request.log.warn({ code: codeOf(error) }, 'a message could not be stored; the page will repeat it');
        return refuse(request, reply, 'unavailable');
      }
    });

    scope.get('/chat/files/:position', async (request: FastifyRequest<{ Params: { position: string } }>, reply) => {
      if (isForeign(request.headers, publicOrigin)) return refuse(request, reply, 'foreign-origin');
      const visitor = readVisitor(request.headers.cookie);
      const position = readPosition(undefined, request.params.position);
      const found =
        visitor === undefined || position === 0
          ? undefined
          : await deps.fileAt?.(conversationId({ channel: 'web', id: visitor }), position);
      if (found === undefined) return refuse(request, reply, 'not-found');
      const { status, headers, bytes } = fileAnswer(found.kept, found.name, request.headers.range);
      return reply.code(status).headers(headers).send(bytes);
    });

    scope.get('/chat/events', { exposeHeadRoute: false }, (request, reply) => {
      if (isForeign(request.headers, publicOrigin)) return refuse(request, reply, 'foreign-origin');
      const visitor = visitorOf(request, reply);
      const { after } = request.query as { after?: unknown };
      const position = readPosition(request.headers['last-event-id'], after);
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no') // nginx would hold back what we write
        .send(deps.streams.open(conversationId({ channel: 'web', id: visitor }), position));
    });
  }
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply.header('etag', file.etag).header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  return reply.type(file.type).send(file.body);
}

/** JSON, or `undefined` (which is no message of the page's). */
function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The language to refuse in: the page says it in `?language=`, a browser in `Accept-Language`. */
function languageOf(request: FastifyRequest): Language {
  const { language } = request.query as { language?: unknown };
  if (isLanguage(language)) return language;
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((range) => range.trim().split(/[-;]/)[0]);
  return accepted.find(isLanguage) ?? 'ro';
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown';
