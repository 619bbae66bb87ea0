import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isLanguage, type Language } from '../core/language.js';
import type { DeskDeps } from './deps.js';
import type { SignedIn } from './sessions.js';

export const refusals = {
  'bad-request': 400,
  'signed-out': 401,
  'foreign-origin': 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'no-files': 409,
  'too-long': 413,
  'file-too-large': 413,
  'not-json': 415,
  'file-kind': 415,
  unavailable: 503,
} as const;
export type Refusal = keyof typeof refusals;

/** What a route with bytes for a body takes; all others of `/desk/api/` take JSON. */
export const takesBytes = 'application/octet-stream';
declare module 'fastify' {
  interface FastifyContextConfig {
    readonly takes?: typeof takesBytes;
  }
}

/** What every route of the desk shares: who asks, and how to say no. */
export interface Desk {
  readonly deps: DeskDeps;
  /** Who asks; a request without a session does not get as far as here. */
  readonly signedIn: (request: FastifyRequest) => SignedIn;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => FastifyReply;
}

/** A body as the page sends it, or `undefined` when it is none of ours. */
export const readBody = <T>(shape: z.ZodType<T>, request: FastifyRequest): T | undefined => {
  const read = shape.safeParse(request.body);
  return read.success ? read.data : undefined;
};

/** Answers a person's own question: no cache may keep it. */
export const answer = (reply: FastifyReply, body: unknown): FastifyReply =>
  reply.header('cache-control', 'no-store').send(body);

/** The language to answer in: the page says it in `?language=`, a browser in `Accept-Language`. */
export function languageOf(request: FastifyRequest): Language {
  const { language } = request.query as { language?: unknown };
  if (isLanguage(language)) return language;
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((range) => range.trim().split(/[-;]/)[0]);
  return accepted.find(isLanguage) ?? 'ro';
}
