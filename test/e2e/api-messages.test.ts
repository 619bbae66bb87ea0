import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { createBrain } from '../../src/brain.js';
import { azurePath, openAzure } from '../../src/channels/messenger/azure.js';
import { systemClock as clock } from '../../src/core/clock.js';
import { createHttpServer, listen } from '../../src/http/server.js';
import { type Bot, createBot } from '../../src/main.js';
import { botToCome } from '../../src/platform-parts.js';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import type { Storage } from '../../src/storage/storage.js';
import { type DirectLineHouse, openDirectLine } from '../support/direct-line.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';
import { quiet } from '../support/telegram-house.js';

const activity = {
  type: 'message',
  id: 'a1',
  channelId: 'directline',
  serviceUrl: 'http://127.0.0.1:9',
  from: { id: 'ana' },
  recipient: { id: 'bot' },
  conversation: { id: 'c1' },
  text: 'Cum fac cazier judiciar?',
};

/** The status of a POST; a server that does not answer within five seconds fails the test. */
const post = async (url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<number> => {
  const response = await fetch(`${url}${azurePath}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(5000),
  });
  await response.text();
  return response.status;
};

describe('the server without an app id', () => {
  test.each([
    ['nothing set', {}],
    ['an empty id', { BOT_FRAMEWORK_APP_ID: '', BOT_FRAMEWORK_APP_PASSWORD: '' }],
    ['a password alone', { BOT_FRAMEWORK_APP_PASSWORD: 'secret-for-tests' }],
  ])('has no such path: %s', async (_what, env) => {
    const server = await serverProcess(env);
    try {
      await server.start();
      assert.equal(await post(server.url, JSON.stringify(activity)), 404);
    } finally {
      await server.dispose();
    }
  });

  test('does not start with an id alone', async () => {
    const server = await serverProcess({ BOT_FRAMEWORK_APP_ID: 'an-app-id' });
    await assert.rejects(server.start(), /BOT_FRAMEWORK_APP_PASSWORD/);
    await server.dispose();
  });
});

describe('the server with an app id', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await serverProcess({ BOT_FRAMEWORK_APP_ID: 'an-app-id', BOT_FRAMEWORK_APP_PASSWORD: 'secret-for-tests' });
    await server.start();
  });
  afterAll(async () => server?.dispose());

  const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
  const expires = Math.floor(Date.now() / 1000) + 3600;
  const unsigned = `${part({ alg: 'none' })}.${part({ iss: 'https://somebody.example', aud: 'an-app-id', exp: expires })}.`;

  test.each([
    ['none', undefined],
    ['empty', ''],
    ['no token', 'Bearer'],
    ['not a token', 'Bearer x.y.z'],
    ['another scheme', 'Basic YW5hOmFuYQ=='],
    ['unsigned, by somebody', `Bearer ${unsigned}`],
  ])('refuses an activity whose token is not Microsoft’s: %s', async (_what, authorization) => {
    const headers = authorization === undefined ? undefined : { authorization };
    assert.equal(await post(server.url, JSON.stringify(activity), headers), 401);
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no type', JSON.stringify({ ...activity, type: undefined })],
    ['a type that is no text', JSON.stringify({ ...activity, type: {} })],
    ['no conversation', JSON.stringify({ ...activity, conversation: null })],
    ['nobody', JSON.stringify({ ...activity, from: {} })],
    ['a prototype', JSON.stringify(activity).replace('"text"', '"__proto__":{"type":"message"},"text"')],
  ])('says 400 to what is no activity: %s', async (_what, body) => {
    assert.equal(await post(server.url, body), 400);
  });

  test('says 413 to a body that no activity has', async () => {
    assert.equal(await post(server.url, JSON.stringify({ ...activity, text: 'a'.repeat(300_000) })), 413);
  });

  test('is ready after all this, and wakes nobody', async () => {
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
    assert.doesNotMatch(server.output(), /needs the operator|failed/);
  });
});

/** The server's own parts, in this process: without an app id no configuration opens this path. */
describe('by Direct Line and a client that others wrote', () => {
  let folder: string;
  let storage: Storage;
  let bot: Bot;
  let app: FastifyInstance;
  let line: DirectLineHouse;
  let botUrl: string;
  let storeAway = false;
  const alarms: string[] = [];
  const taken: string[] = [];
  const noted = new Set<string>();
  /** What is noted beside the records of this conversation. */
  const left = async (conversation: string): Promise<(string | undefined)[]> => {
    const values = await Promise.all([...noted].map((name) => storage.memos.get(name)));
    return values.filter((value) => value?.includes(conversation));
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'direct-line-'));
    storage = openEmbeddedStorage(folder, clock);
    const brain = await createBrain({ config: { nluEngine: 'joint', publicUrl: 'http://localhost' }, progress() {} });
    const log = pino({ level: 'silent' });
    const toCome = botToCome();
    const azure = openAzure({
      appId: '',
      appPassword: '',
      memos: {
        ...storage.memos,
        put(name, value, about) {
          noted.add(name);
          return storage.memos.put(name, value, about);
        },
      },
      clock,
      receive: (event) => (storeAway ? Promise.reject(new Error('the disk is full')) : toCome.receive(event)),
      alarm: (code, { error }) => void alarms.push(`${code} ${error}`),
    });
    bot = createBot({ brain, storage, channels: [azure.channel], clock, log, forgetElsewhere: azure.forget });
    toCome.begin(bot.receive, bot.sender.added);
    await bot.start();
    app = createHttpServer({
      logger: log,
      health: async () => ({}),
      ready: async () => {},
      metrics: async () => ({ type: 'text/plain', text: '' }),
      doors: [azure.doors],
    });
    app.addHook('preHandler', async ({ body }) => void taken.push(JSON.stringify(body)));
    botUrl = `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}`;
    line = await openDirectLine(`${botUrl}${azurePath}`);
  });
  afterAll(async () => {
    await line?.stop();
    await app?.close();
    await bot?.stop();
    await storage?.close();
    await rm(folder, { recursive: true, force: true });
    assert.deepEqual(alarms, []);
  });

  test('a question is answered with the reviewed answer, and a button below it with its topic', async () => {
    const ana = line.person();
    await ana.writes('Cum fac cazier judiciar?');
    await ana.reads(/Cazierul[\s\S]*STI[\s\S]*Sursa:/);
    await ana.taps('Cazier din diaspora');
    await ana.reads(/consul/);
    assert.equal(ana.inbox().length, 2);
  });

  test('the same activity again is answered no second time', async () => {
    const ana = line.person();
    await ana.writes('Cum fac cazier judiciar? 👵🏽');
    await ana.reads(/Cazierul/);
    const again = taken.findLast((body) => body.includes('👵🏽')) ?? '';
    assert.deepEqual([await post(botUrl, again), await post(botUrl, again)], [200, 200]);
    await ana.writes('Mulțumesc');
    await quiet(1500);
    assert.equal(ana.inbox().filter(({ text = '' }) => text.startsWith('Cazierul')).length, 1);
  });

  test('what could not be stored is refused with an alarm, and answered when it comes again', async () => {
    const ana = line.person();
    await ana.writes('Bună ziua');
    await ana.reads(/robotul/);
    const again = JSON.stringify({ ...JSON.parse(taken.at(-1) ?? ''), id: 'again', text: 'Cum fac cazier judiciar?' });
    storeAway = true;
    assert.equal(await post(botUrl, again), 503);
    assert.deepEqual(alarms.splice(0), ['BOT_FRAMEWORK Error: the disk is full']);
    storeAway = false;
    assert.equal(await post(botUrl, again), 200);
    await ana.reads(/Cazierul/);
  });

  test('people hear what is theirs, in their language', async () => {
    const [ana, ion] = [line.person(), line.person()];
    await Promise.all([ana.writes('Cum fac cazier judiciar?'), ion.writes('сколько стоит удостоверение личности?')]);
    await ana.reads(/Cazierul/);
    await ion.reads(/лей|леев/);
    assert.ok(!ion.inbox().some(({ text = '' }) => text.includes('Cazierul')));
  });

  test('a deletion is confirmed, and then nothing is left to write to', async () => {
    const ana = line.person();
    await ana.writes('Cum fac cazier judiciar?');
    await ana.reads(/Cazierul/);
    const { conversation } = JSON.parse(taken.at(-1) ?? '');
    assert.equal((await left(conversation.id)).length, 1, 'where to write to');
    await ana.writes('/delete');
    await ana.reads(/Ștergem tot/);
    await ana.taps('Da, șterge');
    await ana.reads(/Gata: am șters tot/);
    await vi.waitFor(async () => assert.deepEqual(await left(conversation.id), []));
  });
});
