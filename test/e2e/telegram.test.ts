import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { type FakeTelegram, type Seen, startFakeTelegram } from '../fakes/telegram.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';

/** The greeting and nothing else. */
const isPlainGreeting = (seen: Seen | undefined): boolean => /^Добро пожаловать![^\n]*\n[^\n]*$/.test(seen?.text ?? '');

const token = '7000000001:fake-token_for-tests';
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function openTelegram(env: Record<string, string> = {}): Promise<{ fake: FakeTelegram; server: ServerProcess }> {
  const fake = await startFakeTelegram({ token });
  endings.push(() => fake.stop());
  const server = await serverProcess({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: fake.url, ...env });
  endings.push(() => server.dispose());
  await server.start();
  return { fake, server };
}

describe('a citizen on Telegram', () => {
  test('is answered in the language of their words, with buttons that lead on', async () => {
    const { fake } = await openTelegram();
    const ana = fake.user(1001, { firstName: 'Ana', languageCode: 'ru' });
    ana.start();
    const hello = await fake.until(() => ana.inbox().find((message) => message.buttons.length > 0));
    assert.match(hello.text, /Здравствуйте|бот/i);
    ana.send('cum obțin cazierul judiciar');
    const answer = await fake.until(() =>
      ana.inbox().find(({ from, text }) => from === 'bot' && /Cazierul/.test(text)),
    );
    assert.ok(answer.buttons.length > 0);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('has the nearest library pinned on the map, below words that keep their buttons', async () => {
    const { fake } = await openTelegram();
    const ana = fake.user(1002, { firstName: 'Ana', languageCode: 'ro' });
    ana.send('biblioteca din Gura Bîcului');
    const pin = await fake.until(() => ana.inbox().find(({ venue }) => venue !== undefined), 10_000);
    const words = ana.inbox().findLast(({ id, buttons }) => id < pin.id && buttons.length > 0);
    assert.ok(words?.text.includes(pin.venue!.title) === true, pin.venue!.title);
    assert.deepEqual(pin.location, { latitude: 46.928, longitude: 29.458 });
    assert.equal(ana.inbox().filter(({ venue }) => venue !== undefined).length, 1);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('comes by the link of a library and sees it, by the link of a topic and reads its answer, then asks on', async () => {
    const { fake } = await openTelegram({ TELEGRAM_CHAT_PER_SECOND: '1000' });
    const ana = fake.user(1002, { firstName: 'Ana', languageCode: 'ro' });
    const told = (words: RegExp): Promise<Seen> =>
      fake.until(() => ana.inbox().find(({ from, text }) => from === 'bot' && words.test(text)), 10_000);
    const library = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';
    ana.start(`lib_${library}`);
    const shown = await told(/Biblioteca Publică Raională „Alexandru Donici” Orhei – Orhei/);
    assert.match(shown.text, /^Bun venit!/);
    const titles = shown.buttons.map(({ title }) => title);
    for (const title of ['Scriu bibliotecii', 'Română', 'Русский', 'Gagauzça']) assert.ok(titles.includes(title));
    ana.press(shown.id, 'Русский');
    await told(/по-русски/);
    ana.start('top_id-card-get');
    const answer = await told(/Добро пожаловать!/);
    assert.match(answer.text, /удостоверени/);
    const before = ana.inbox().length;
    ana.send('сколько стоит?');
    await fake.until(
      () =>
        ana
          .inbox()
          .slice(before)
          .some(({ text }) => /леев|лей/.test(text)),
      10_000,
    );
    ana.start('lib___proto__');
    await fake.until(() => isPlainGreeting(ana.inbox().at(-1)), 10_000);
    assert.deepEqual(fake.journal.complaints, []);
  });
});
