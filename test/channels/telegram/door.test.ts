import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { createTelegramApi } from '../../../src/channels/telegram/api.js';
import { createTelegramDoor, type Desk, type TelegramDoor } from '../../../src/channels/telegram/door.js';
import { AppError } from '../../../src/core/app-error.js';
import { systemClock } from '../../../src/core/clock.js';
import type { Event } from '../../../src/core/event.js';
import { type FakeTelegram, startFakeTelegram } from '../../fakes/telegram.js';

const token = '7000000001:door';
let fake: FakeTelegram;
let door: TelegramDoor;
afterEach(async () => {
  await door.stop();
  await fake.stop();
});

async function open({ desk, receive }: { desk?: Desk; receive?: (event: Event) => void } = {}) {
  fake = await startFakeTelegram({ token });
  const received: string[] = [];
  const alarms: string[] = [];
  door = createTelegramDoor({
    api: createTelegramApi({ token, apiRoot: fake.url }),
    botId: '7000000001',
    ...(desk && { desk }),
    async receive(event) {
      receive?.(event);
      if (event.kind === 'text') received.push(event.text);
      return 'stored';
    },
    leases: { take: async () => 'taken', release: async () => {} },
    processId: 'test',
    clock: systemClock,
    alarm: (code) => alarms.push(code),
    mode: { by: 'polling' },
    pollSeconds: 1,
  });
  door.start();
  await fake.until(() => door.ready());
  return { received, alarms };
}
const confirmed = (): boolean => fake.updates.pending() === 0;

describe('the door to Telegram', () => {
  test('confirms nothing while the store is away, and then takes all, in order', async () => {
    let away = true;
    const { received, alarms } = await open({
      receive: () => {
        if (away) throw new AppError('STORE_UNAVAILABLE', 'away');
      },
    });
    const ana = fake.user(42);
    for (const text of ['unu', 'doi', 'trei']) ana.send(text);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(fake.updates.pending(), 3);
    away = false;
    await fake.until(confirmed);
    assert.deepEqual(received, ['unu', 'doi', 'trei']);
    assert.deepEqual(alarms, []);
  });

  test('lets go of an update that throws three times, with an alarm, and goes on', { timeout: 20_000 }, async () => {
    let tries = 0;
    const { received, alarms } = await open({
      desk: async ({ message }) => {
        if (message?.text !== 'otravă') return 'not-mine';
        tries++;
        throw new TypeError('a bug of ours');
      },
    });
    const ana = fake.user(42);
    ana.send('otravă');
    ana.send('apă');
    await fake.until(confirmed, 10_000);
    assert.equal(tries, 3);
    assert.deepEqual(alarms, ['EVENT_PARKED']);
    assert.ok(received.includes('apă'));
  });

  test('answers a press also when the first answers fail', async () => {
    await open();
    const ana = fake.user(42);
    ana.start();
    await fake.until(confirmed);
    fake.faults.next('answerCallbackQuery', { kind: 'error-before' });
    fake.faults.next('answerCallbackQuery', { kind: 'lost-answer' });
    const api = createTelegramApi({ token, apiRoot: fake.url });
    const keyboard = { inline_keyboard: [[{ text: 'Meniu', callback_data: 'menu' }]] };
    await api('sendMessage', { chat_id: 42, text: 'x', reply_markup: keyboard });
    const press = ana.press(undefined, 'Meniu');
    await fake.until(() => press.answer() !== undefined);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('knows that a dead token brings no updates, and comes back by itself', async () => {
    const { alarms } = await open();
    fake.changeToken('7000000001:other');
    fake.user(42).send('x');
    await fake.until(() => !door.ready());
    assert.ok(alarms.includes('TELEGRAM_TOKEN'));
    fake.changeToken(token);
    await fake.until(() => door.ready());
  });
});
