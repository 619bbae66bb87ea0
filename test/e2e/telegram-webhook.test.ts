import assert from 'node:assert/strict';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openTelegramHouse, quiet, sees, shown, type TelegramHouse } from '../support/telegram-house.js';

const secret = 'a-secret_of-the-webhook';
const path = '/webhooks/telegram';

describe('the webhook', () => {
  let house: TelegramHouse;
  beforeAll(async () => {
    house = await openTelegramHouse({
      env: { TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: secret },
      start: false,
    });
    house.env.PUBLIC_URL = house.server.url;
    await house.server.start();
  });
  afterAll(() => house?.dispose());

  let updateId = 50;
  const updateFrom = (chat: number, text: string): object => ({
    update_id: ++updateId,
    message: {
      message_id: updateId,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chat, type: 'private', first_name: 'Ion' },
      from: { id: chat, is_bot: false, first_name: 'Ion', language_code: 'ro' },
      text,
    },
  });
  async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
    const response = await fetch(`${house.server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret, ...headers },
      body,
    });
    return { status: response.status, body: await response.text() };
  }
  /** In two chunks, parted at this byte. */
  const postParted = (body: Buffer, at: number): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(
        `${house.server.url}${path}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode));
        },
      );
      asked.on('error', reject);
      asked.setNoDelay(true);
      asked.write(body.subarray(0, at), () => setTimeout(() => asked.end(body.subarray(at)), 2));
    });

  test('is registered with its secret, and what comes by it is answered', async () => {
    const [set] = house.fake.journal.calls('setWebhook');
    assert.equal(set!.payload.url, `${house.server.url}${path}`);
    assert.equal(set!.payload.secret_token, secret);
    assert.ok(set!.payload.drop_pending_updates !== true);
    const ion = house.citizen('Ion');
    ion.start();
    await sees(house, ion, 'buton');
    house.fake.updates.duplicateNext();
    ion.send('cum obțin cazierul judiciar');
    await sees(house, ion, 'Cazierul');
    await quiet();
    assert.equal(shown(ion.inbox(), 'Cazierul').length, 1);
    assert.deepEqual(
      house.fake.journal.updates().filter(({ status }) => status !== 200),
      [],
    );
    assert.equal(house.fake.journal.calls('getUpdates').length, 0);
    assert.deepEqual(house.fake.journal.complaints, []);
  });

  test.each([
    ['missing', {}],
    ['wrong', { 'x-telegram-bot-api-secret-token': `${secret}x` }],
    ['empty', { 'x-telegram-bot-api-secret-token': '' }],
  ])('with a secret that is %s is 401, and nothing comes of it', async (_name, headers) => {
    const ion = house.citizen('Ion');
    ion.start();
    await sees(house, ion, 'buton');
    const before = ion.inbox().length;
    const response = await fetch(`${house.server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(updateFrom(ion.id, 'cum obțin cazierul judiciar')),
    });
    assert.equal(response.status, 401);
    await quiet(300);
    assert.equal(ion.inbox().length, before);
  });

  test.each(['null', '"x"', '[]', '{}', '7', '', '{"update_id":"a"}', '{"update_id":1', 'ж'])(
    'takes %j, which is no update, with an empty 200',
    async (body) => {
      assert.deepEqual(await post(body), { status: 200, body: '' });
      assert.deepEqual(await post(body, { 'content-type': 'text/plain' }), { status: 200, body: '' });
    },
  );

  test('takes updates of every kind and shape, also of a business or another time', async () => {
    const strange = [
      { update_id: 1001, business_message: { message_id: 1, chat: { id: 5, type: 'private' }, text: 'x' } },
      { update_id: 1002, message: null },
      { update_id: 1003, message: { message_id: 1 } },
      { update_id: 1004, callback_query: { id: '1', from: { id: 5 } } },
      { update_id: 1005, channel_post: { message_id: 1, chat: { id: -5, type: 'channel' } } },
      { update_id: 1006, message: { message_id: 1, date: 1e12, chat: { id: 5, type: 'private' }, new_kind: {} } },
      { update_id: 1007, message: { message_id: 1, chat: { id: -7, type: 'group' }, text: '/start' } },
      { update_id: 1008, edited_message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' } } },
      { update_id: 1009, my_chat_member: { chat: { id: 5, type: 'private' }, from: { id: 5 } } },
    ];
    for (const update of strange) {
      assert.deepEqual(await post(JSON.stringify(update)), { status: 200, body: '' }, JSON.stringify(update));
    }
  });

  test('reads letters that are parted at any byte', async () => {
    const ion = house.citizen('Ion');
    ion.start();
    await sees(house, ion, 'buton');
    await house.opensCase(ion, 'Cum plătesc chiria?');
    const words = 'ăîșț жя 👩‍👧';
    const wholeOf = (at: number): Buffer => Buffer.from(JSON.stringify(updateFrom(ion.id, `${words} ${at}`)));
    const from = wholeOf(0).indexOf('ăîșț');
    const length = Buffer.byteLength(words);
    for (let at = 0; at <= length; at++) assert.equal(await postParted(wholeOf(at), from + at), 200);
    await quiet();
    const said = await house.inStore(async (storage) => {
      const [summary] = await storage.board.waiting({ national: true, allSteps: true, limit: 10 });
      return (await storage.board.lines(summary!.case.id, 500)).filter((line) => line.from === 'citizen');
    });
    assert.deepEqual(
      said.map(({ text }) => text).filter((text) => /\d$/.test(text)),
      Array.from({ length: length + 1 }, (_, at) => `${words} ${at}`),
    );
  });
});
