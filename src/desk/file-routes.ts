import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { fileAnswer } from '../delivery/file-headers.js';
import { cleanFileName } from '../delivery/file-name.js';
import { mediaId, mostMediaBytes, showsKeptFiles } from '../delivery/media.js';
import { readSentFile } from '../delivery/sent-file.js';
import { readFileBody } from './bodies.js';
import { type CaseActs, cleanWords, mostLines } from './case-acts.js';
import { answer, type Desk, takesBytes } from './request.js';

/** Beside the file itself: the words that go with it. */
const mostHeadBytes = 64 * 1024;

/**
 * Files of a case, both ways. `POST /api/cases/<id>/files` has a line of JSON (`fileBody`) and behind it the file's bytes,
 * as `application/octet-stream`: no form of another site can send that, and no proxy logs a name or a word.
 */
export function registerFiles(scope: FastifyInstance, desk: Desk, acts: CaseActs): void {
  const { deps, refuse } = desk;

  scope.get(
    '/api/cases/:id/files/:key',
    async (request: FastifyRequest<{ Params: { id: string; key: string } }>, reply) => {
      const summary = await acts.caseOf(request);
      if (typeof summary === 'string') return refuse(request, reply, summary);
      const lines = await deps.board.lines(summary.case.id, mostLines);
      const file = lines.find(({ key }) => key === request.params.key)?.file;
      const found = file === undefined ? undefined : await deps.file?.(file);
      if (found === undefined) return refuse(request, reply, 'not-found');
      const { status, headers, bytes } = fileAnswer(
        found,
        file?.name && cleanFileName(file.name),
        request.headers.range,
      );
      return reply.code(status).headers(headers).send(bytes);
    },
  );

  scope.register(async (uploads) => {
    uploads.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: mostMediaBytes + mostHeadBytes },
      (_request, body, done) => done(null, body),
    );
    uploads.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode === 413) return refuse(request, reply, 'file-too-large');
      throw error; // as everywhere at the desk
    });
    uploads.post(
      '/api/cases/:id/files',
      { config: { takes: takesBytes } },
      async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
        const body = readFileBody(request.body);
        if (body === undefined) return refuse(request, reply, 'bad-request');
        const before = acts.acceptedBefore(request, body.id);
        if (before !== undefined) return answer(reply, before);
        const summary = await acts.caseOf(request);
        if (typeof summary === 'string') return refuse(request, reply, summary);
        const { conversation } = summary;
        if (conversation.id === '') return refuse(request, reply, 'not-found'); // the citizen is forgotten
        if (deps.media === undefined || !showsKeptFiles.has(conversation.channel))
          return refuse(request, reply, 'no-files');
        if (body.bytes.length > mostMediaBytes) return refuse(request, reply, 'file-too-large');
        const sent = readSentFile(body.bytes, body.name);
        if (sent === undefined) return refuse(request, reply, 'file-kind');
        const text = body.text.trim() === '' ? '' : cleanWords(body.text);
        if (text === undefined) return refuse(request, reply, 'too-long');
        const { media, type, name } = sent;
        // the act's own key: however often it comes, the file is stored once
        const file = mediaId(conversation, acts.keyOf(request, body.id));
        if ((await deps.media.get(file)) === undefined) {
          await deps.media.put(file, { bytes: body.bytes, type }, deps.clock.now());
        }
        const accepted = await acts.accept(request, summary, body.id, {
          do: 'say',
          text,
          media,
          file: { id: file, kept: true, bytes: body.bytes.length, name, type },
        });
        // forgotten while the file came: what was put behind the purge goes too
        const now = await deps.board.get(summary.case.id);
        if (now?.conversation.id === '') await deps.media.forget(conversation);
        return answer(reply, accepted);
      },
    );
  });
}
