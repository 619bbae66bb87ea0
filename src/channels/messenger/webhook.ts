import type { FastifyInstance } from 'fastify';
import { isSameSecret, takeBytes } from '../../delivery/webhook-scope.js';
import { readWebhook, type WebhookEvent } from './events.js';
import { isSigned } from './signature.js';

export const messengerPath = '/webhooks/messenger';
/** Batches of events; Meta's own limit is not told. */
const maxBodyBytes = 1024 * 1024;

export interface MessengerWebhookDeps {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Durable when it resolves. */
  readonly take: (events: readonly WebhookEvent[]) => Promise<void>;
}

/**
 * `GET /webhooks/messenger`: Meta's question whether the address is ours. `POST`: 200 only when every event is stored; 401
 * without Meta's signature over the very bytes; 400 for what is no JSON, 404 for another object than a Page; 503 while the
 * store is away, so that Meta sends it again.
 */
export function registerMessengerWebhook(
  app: FastifyInstance,
  { appSecret, verifyToken, take }: MessengerWebhookDeps,
): void {
  app.get(messengerPath, async (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>;
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
    const asked = mode === 'subscribe' && typeof token === 'string' && isSameSecret(token, verifyToken);
    if (!asked || typeof challenge !== 'string' || !/^[\w-]{1,200}$/.test(challenge)) return reply.code(403).send();
    return reply.type('text/plain').send(challenge);
  });
  app.register(async (scope) => {
    takeBytes(scope, maxBodyBytes);
    scope.post(messengerPath, { bodyLimit: maxBodyBytes }, async (request, reply) => {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      if (!isSigned(raw, request.headers['x-hub-signature-256'], appSecret)) return reply.code(401).send();
      const events = readWebhook(raw.toString('utf8'));
      if (events === 'not-json') return reply.code(400).send();
      if (events === 'not-page') return reply.code(404).send();
      await take(events);
      return reply.type('text/plain').send('EVENT_RECEIVED');
    });
  });
}
