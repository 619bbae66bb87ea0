import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { AppError } from '../core/app-error.js';

export interface HttpDeps {
  readonly logger: FastifyBaseLogger;
  /** What is running and what is not, for a person who asks; never secret. */
  readonly health: () => Promise<Record<string, unknown>>;
  /** Resolves once this process takes in and answers messages; rejects with why not. */
  readonly ready: () => Promise<void>;
  readonly metrics: () => Promise<{ type: string; text: string }>;
  /** Doors add their own paths. */
  readonly doors: readonly ((app: FastifyInstance) => void)[];
}

export const maxBodyBytes = 256 * 1024;

/** The one server: health, metrics and whatever the doors add. Every response carries the cautious headers. */
export function createHttpServer(deps: HttpDeps): FastifyInstance {
  const app = fastify({
    loggerInstance: deps.logger,
    logController: new LogController({ disableRequestLogging: true }), // a path can hold a one-time code
    bodyLimit: maxBodyBytes,
    trustProxy: false,
    forceCloseConnections: true,
    // a librarian's file of 25 MB on a slow line; what is no body must come sooner
    requestTimeout: 120_000,
    http: { headersTimeout: 30_000 },
    keepAliveTimeout: 60_000,
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    }
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) deps.logger.error({ code: error.code ?? error.name }, 'a request failed');
    return reply.code(status).send({ error: status === 500 ? 'internal' : (error.code ?? 'bad-request') });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not-found' }));

  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return deps.health();
  });
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await deps.ready();
      return { ready: true };
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'NOT_READY';
      return reply.code(503).header('retry-after', '5').send({ ready: false, reason: code });
    }
  });
  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await deps.metrics();
    return reply.type(type).send(text);
  });
  for (const door of deps.doors) door(app);
  return app;
}

/** Listens, or says in words why it cannot. Resolves with the port. */
export async function listen(app: FastifyInstance, where: { host: string; port: number }): Promise<number> {
  try {
    await app.listen(where);
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw cause;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used';
    throw new AppError('PORT_UNAVAILABLE', `Port ${where.port} on ${where.host} ${why}: set PORT or HOST.`, { cause });
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : where.port;
}
