import assert from 'node:assert/strict';
import { fastify } from 'fastify';
import { test } from 'vitest';
import { registerTelegramWebhook, webhookPath } from '../../../src/channels/telegram/webhook.js';
import { AppError } from '../../../src/core/app-error.js';

const post = async (take: () => Promise<void>, payload = '{"update_id":1}') => {
  const app = fastify();
  registerTelegramWebhook(app, { secret: 's', take });
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 's' };
  const { statusCode, body } = await app.inject({ method: 'POST', url: webhookPath, headers, payload });
  await app.close();
  return [statusCode, body];
};

test('while the store is away an update gets an empty 503, and Telegram sends it again', async () => {
  const away = async () => {
    throw new AppError('STORE_UNAVAILABLE', 'away');
  };
  assert.deepEqual(await post(away), [503, '']);
  assert.deepEqual(await post(async () => {}), [200, '']);
});

test('a body beyond any update is 413', async () => {
  assert.deepEqual(await post(async () => {}, `"${'x'.repeat(1024 * 1024)}"`), [413, '']);
});
