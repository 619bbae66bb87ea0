import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, test } from 'vitest';
import {
  createTelegramApi,
  isGone,
  isNotModified,
  isTopicClosed,
  isTopicGone,
} from '../../../src/channels/telegram/api.js';
import { type FakeTelegram, type Fault, startFakeTelegram } from '../../fakes/telegram.js';

const token = '7000000001:api';
let fake: FakeTelegram | undefined;
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});
async function open() {
  fake = await startFakeTelegram({ token });
  fake.user(42).start();
  return { fake, api: createTelegramApi({ token, apiRoot: fake.url }) };
}
const hello = { chat_id: 42, text: 'bună' };
const refused = (description: string, code = 400): Fault => ({ kind: 'refuse', code, description });

describe('a call of the Bot API', () => {
  test('gives what Telegram gives', async () => {
    const { api } = await open();
    const sent = await api<{ message_id: number }>('sendMessage', hello);
    assert.ok(sent.ok && sent.result.message_id > 0);
  });

  test.each<[string, Fault, object]>([
    ['too-fast, in milliseconds', { kind: 'too-many', retryAfter: 7 }, { kind: 'too-fast', afterMs: 7000 }],
    ['away when Telegram has trouble', { kind: 'error-before' }, { kind: 'away' }],
    ['unclear when the line is cut', { kind: 'lost-answer' }, { kind: 'unclear' }],
    ['unclear when half of the answer comes', { kind: 'half-answer' }, { kind: 'unclear' }],
    ['unclear when no answer comes in time', { kind: 'hang' }, { kind: 'unclear' }],
    ['unauthorised', refused('Unauthorized', 401), { kind: 'unauthorised' }],
    ['conflict', refused('Conflict', 409), { kind: 'conflict' }],
    [
      'moved, with the new id',
      { ...refused('group chat was upgraded'), parameters: { migrate_to_chat_id: -100 } } as Fault,
      { kind: 'moved', to: -100 },
    ],
    [
      'refused, with the reason',
      refused('Bad Request: x'),
      { kind: 'refused', code: 400, description: 'Bad Request: x' },
    ],
  ])('says %s', async (_name, fault, expected) => {
    const { api, fake } = await open();
    fake.faults.next('sendMessage', fault);
    const since = Date.now();
    const answer = await api('sendMessage', hello, { deadlineMs: 500 });
    assert.deepEqual(answer, { ok: false, ...expected });
    if (fault.kind === 'half-answer') assert.ok(Date.now() - since < 400, 'long before its deadline');
  });

  test('says away when nobody listens, and unclear when a page comes instead of an answer', async () => {
    const server = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const api = createTelegramApi({ token, apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    assert.deepEqual(await api('getMe'), { ok: false, kind: 'unclear' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    const nobody = createTelegramApi({ token, apiRoot: 'http://127.0.0.1:9' });
    assert.deepEqual(await nobody('getMe'), { ok: false, kind: 'away' });
  });

  test('ends when it is hung up', async () => {
    const { api } = await open();
    const hangUp = new AbortController();
    const come = await api<{ update_id: number }[]>('getUpdates');
    assert.ok(come.ok);
    const asked = api(
      'getUpdates',
      { timeout: 30, offset: come.result.at(-1)!.update_id + 1 },
      { signal: hangUp.signal },
    );
    setTimeout(() => hangUp.abort(), 50);
    assert.equal((await asked).ok, false);
    assert.equal((await api('getUpdates', {}, { signal: hangUp.signal })).ok, false);
  });
});

test('what a refusal means is read from its words', () => {
  const failure = (description: string, code = 400) => ({ ok: false, kind: 'refused', code, description }) as const;
  assert.ok(isGone(failure('Forbidden: bot was blocked by the user', 403)));
  assert.ok(isGone(failure('Bad Request: chat not found')));
  assert.ok(!isGone(failure('Bad Request: message is too long')));
  assert.ok(isTopicGone(failure('Bad Request: message thread not found')));
  assert.ok(isTopicGone(failure('Bad Request: TOPIC_DELETED')));
  assert.ok(isTopicClosed(failure('Bad Request: TOPIC_CLOSED')));
  assert.ok(isNotModified(failure('Bad Request: message is not modified: x')));
});
