import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../../core/escape-html.js';
import { type Language, languages } from '../../core/language.js';
import { readSignedRequest } from './signature.js';
import { messengerPath } from './webhook.js';

export const deletionPath = `${messengerPath}/deletion`;

export interface DeletionDeps {
  readonly appSecret: string;
  readonly publicUrl: string;
  readonly say: (language: Language, key: string) => string;
  /** Remembers that the request came; the code names nobody. */
  readonly noted: (code: string) => Promise<void>;
  readonly noteOf: (code: string) => Promise<Date | undefined>;
}

/**
 * Meta's data-deletion callback. The id in it belongs to Facebook Login, which we do not use, and is not the id by which
 * Messenger knows a person: there is nothing to find by it. So the request is noted and answered with a page that says
 * so, and how everything is deleted at once: by a word in the chat.
 */
export function registerMessengerDeletion(app: FastifyInstance, deps: DeletionDeps): void {
  const codeOf = (userId: string): string =>
    createHash('sha256').update(`deletion ${deps.appSecret} ${userId}`).digest('hex').slice(0, 20);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 64 * 1024 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(deletionPath, async (request, reply) => {
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      const read = readSignedRequest(form.get('signed_request') ?? undefined, deps.appSecret);
      if (read === undefined) return reply.code(401).send();
      const code = codeOf(read.userId);
      await deps.noted(code);
      return reply.send({ url: `${deps.publicUrl}${deletionPath}/${code}`, confirmation_code: code });
    });
  });
  app.get(`${deletionPath}/:code`, async (request, reply) => {
    const { code } = request.params as { code: string };
    const at = /^[0-9a-f]{20}$/.test(code) ? await deps.noteOf(code) : undefined;
    const sections = languages.map((language) => {
      const known =
        at === undefined
          ? ''
          : `<p>${escapeHtml(deps.say(language, 'messenger-deletion-noted'))} ${at.toISOString().slice(0, 10)}</p>`;
      return `<section lang="${language}"><h2>${escapeHtml(deps.say(language, 'messenger-deletion-title'))}</h2>${known}<p>${escapeHtml(deps.say(language, 'messenger-deletion-how'))}</p></section>`;
    });
    return reply
      .code(at === undefined ? 404 : 200)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
      .send(
        `<!doctype html>\n<html lang="ro"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(deps.say('ro', 'messenger-deletion-title'))}</title></head><body><main>${sections.join('\n')}</main></body></html>\n`,
      );
  });
}
