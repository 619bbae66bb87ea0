import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { afterAll, beforeAll, test } from 'vitest';
import { type ServerProcess, serverProcess } from '../support/server-process.js';

/**
 * A stand-in for Telegram that others wrote: it knows 9 methods and no rules, so it only shows that the bot and somebody
 * else's idea of the Bot API understand each other. All else is tried against test/fakes/telegram.ts.
 */

const token = '7000000002:smoke';
let telegram: TelegramServer;
let server: ServerProcess;

beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  telegram = new TelegramServer({ port, host: '127.0.0.1', protocol: 'http', storage: 'RAM', storeTimeout: 60 });
  await telegram.start();
  server = await serverProcess({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` });
  await server.start();
});
afterAll(async () => {
  await server?.dispose();
  await telegram?.stop();
});

test('a stranger’s Telegram can talk to the bot: commands, words, buttons, a place', async () => {
  const client = telegram.getClient(token, { userId: 1, chatId: 1, firstName: 'Ion', timeout: 10_000, interval: 50 });
  const heard: string[] = [];
  const hears = async (words: RegExp): Promise<void> => {
    while (!heard.some((text) => words.test(text))) {
      const { result } = await client.getUpdates();
      for (const { message } of result) if ('text' in message) heard.push(String(message.text));
    }
    heard.length = 0;
  };
  await client.sendCommand(client.makeCommand('/start lib_017_ro'));
  await hears(/buton/);
  await client.sendMessage(client.makeMessage('cum obțin cazierul judiciar'));
  await hears(/Cazierul/);
  await client.sendCallback(client.makeCallbackQuery('language ro'));
  await hears(/română/);
  await client.sendMessage(client.makeMessage('/library'));
  await hears(/satul/);
  await client.sendMessage(
    client.makeMessage(undefined as never, { location: { latitude: 47.385, longitude: 28.823 } } as never),
  );
  await hears(/Orhei/);
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
});
