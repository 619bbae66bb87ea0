import type { FastifyInstance } from 'fastify';
import { isSameSecret, takeBytes } from '../../delivery/webhook-scope.js';
import { readUpdate, type TelegramUpdate } from './updates.js';

export const webhookPath = '/webhooks/telegram';
/** Telegram's updates are a few kilobytes; nothing of ours needs more. */
const maxBodyBytes = 1024 * 1024;

export interface TelegramWebhookDeps {
  readonly secret: string;
  readonly take: (update: TelegramUpdate) => Promise<void>;
}

/**
 * `POST /webhooks/telegram`. 200 only when the update is stored; 401 without the secret; 503 while the store is away, so
 * that Telegram sends it again. What is no update gets 200: sending it again would change nothing. The body of an
 * answer is always empty: Telegram would carry out a call in it.
 */
export function registerTelegramWebhook(app: FastifyInstance, { secret, take }: TelegramWebhookDeps): void {
  app.register(async (scope) => {
    takeBytes(scope, maxBodyBytes);
    scope.post(
      webhookPath,
      {
        bodyLimit: maxBodyBytes,
        onRequest: async (request, reply) => {
          const given = request.headers['x-telegram-bot-api-secret-token'];
          if (typeof given !== 'string' || !isSameSecret(given, secret)) return reply.code(401).send();
          return undefined;
        },
      },
      async (request, reply) => {
        const update = readUpdate(readJson(request.body));
        if (update !== undefined) await take(update);
        return reply.code(200).send();
      },
    );
  });
}

function readJson(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
