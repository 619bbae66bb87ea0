import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import pino from 'pino';
import { describe, test } from 'vitest';
import { AppError } from '../../src/core/app-error.js';
import { registerPrivacyPage } from '../../src/http/privacy-page.js';
import { createHttpServer, type HttpDeps, listen, maxBodyBytes } from '../../src/http/server.js';

const logged: string[] = [];
const logger = pino({ base: null }, { write: (line: string) => void logged.push(line) });

const serverWith = (over: Partial<HttpDeps> = {}) =>
  createHttpServer({
    logger,
    health: async () => ({ status: 'ok', store: 'embedded' }),
    ready: async () => {},
    metrics: async () => ({ type: 'text/plain; version=0.0.4', text: 'eambasador_turns_total 1\n' }),
    doors: [],
    ...over,
  });

describe('health', () => {
  test('says what runs, and is never kept by a proxy', async () => {
    const response = await serverWith().inject('/healthz');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), { status: 'ok', store: 'embedded' });
    assert.equal(response.headers['cache-control'], 'no-store');
  });
});

describe('readiness', () => {
  test('is green while messages are taken in', async () => {
    const response = await serverWith().inject('/readyz');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), { ready: true });
  });

  test('is red with our code while the store is away, and says when to ask again', async () => {
    const ready = (): Promise<void> => Promise.reject(new AppError('STORE_UNAVAILABLE', 'mongodb://user:secret@host'));
    const response = await serverWith({ ready }).inject('/readyz');
    assert.equal(response.statusCode, 503);
    assert.deepEqual(response.json(), { ready: false, reason: 'STORE_UNAVAILABLE' });
    assert.equal(response.headers['retry-after'], '5');
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  test("is red without a stranger's words", async () => {
    const response = await serverWith({ ready: () => Promise.reject(new Error('secret')) }).inject('/readyz');
    assert.deepEqual([response.statusCode, response.json()], [503, { ready: false, reason: 'NOT_READY' }]);
  });
});

test('metrics come in the type that they say', async () => {
  const response = await serverWith().inject('/metrics');
  assert.equal(response.headers['content-type'], 'text/plain; version=0.0.4');
  assert.equal(response.body, 'eambasador_turns_total 1\n');
});

describe('a request', () => {
  test('for what does not exist gets 404 and nothing of us', async () => {
    for (const url of ['/nothing', '/../etc/passwd', '/%00', '/__proto__']) {
      const response = await serverWith().inject(url);
      assert.equal(response.statusCode, 404, url);
      assert.deepEqual(response.json(), { error: 'not-found' });
    }
  });

  test('whatever comes of it is answered with cautious headers', async () => {
    for (const url of ['/healthz', '/nothing', '/metrics']) {
      const { headers } = await serverWith().inject(url);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    }
  });

  test('to a door that sets its own policy keeps that', async () => {
    const app = serverWith({
      doors: [
        (http) => http.get('/page', (_request, reply) => reply.header('content-security-policy', 'mine').send('x')),
      ],
    });
    assert.equal((await app.inject('/page')).headers['content-security-policy'], 'mine');
  });

  const echo = serverWith({ doors: [(http) => http.post('/echo', async (request) => request.body)] });

  test('with a body that is no JSON is a bad request', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await echo.inject({ method: 'POST', url: '/echo', headers, payload: '{' });
    assert.equal(response.statusCode, 400);
    assert.equal(typeof response.json().error, 'string');
  });

  test('with __proto__ in its body is a bad request', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await echo.inject({ method: 'POST', url: '/echo', headers, payload: '{"__proto__": {"a": 1}}' });
    assert.equal(response.statusCode, 400);
  });

  test('with too large a body is refused', async () => {
    const response = await echo.inject({ method: 'POST', url: '/echo', payload: { text: 'x'.repeat(maxBodyBytes) } });
    assert.equal(response.statusCode, 413);
  });

  test('whose handler fails gets no word of why, and the log gets the code, not the words', async () => {
    const app = serverWith({
      doors: [
        (http) => http.get('/fails', () => Promise.reject(Object.assign(new Error('ana@example.md'), { code: 'EIO' }))),
      ],
    });
    logged.length = 0;
    const response = await app.inject('/fails?code=one-time-secret');
    assert.deepEqual([response.statusCode, response.json()], [500, { error: 'internal' }]);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /"code":"EIO"/);
    assert.doesNotMatch(logged[0]!, /ana@|one-time-secret/);
  });

  test('with a code in its path is not logged', async () => {
    logged.length = 0;
    await serverWith().inject('/desk/one-time-secret');
    assert.deepEqual(logged, []);
  });
});

describe('listening', () => {
  test('says the port that was found free', async () => {
    const app = serverWith();
    const port = await listen(app, { host: '127.0.0.1', port: 0 });
    assert.ok(port > 0);
    await app.close();
  });

  test('on a port that is taken says so and what to set', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await assert.rejects(listen(serverWith(), { host: '127.0.0.1', port }), (error) => {
      assert.ok(error instanceof AppError && error.code === 'PORT_UNAVAILABLE');
      assert.match(error.message, new RegExp(`Port ${port} .*is taken.*set PORT or HOST`));
      return true;
    });
    other.close();
  });
});

describe('the privacy page', () => {
  const app = serverWith({
    doors: [
      (http) =>
        registerPrivacyPage(http, (language) => ({
          title: `Title ${language}`,
          text: `First <b>line</b>\nSee https://datepersonale.md now\n\n"Last" & 'least'`,
        })),
    ],
  });
  const page = async (url = '/privacy', acceptLanguage?: string): Promise<string> =>
    (await app.inject({ url, headers: acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage } }))
      .body;

  test.each([
    ['/privacy', undefined, 'ro'],
    ['/privacy?language=gag', 'ru', 'gag'],
    ['/privacy?language=klingon', 'ru-MD,ru;q=0.9', 'ru'],
    ['/privacy?language=ro&language=ru', undefined, 'ro'],
    ['/privacy', 'en-US,ru;q=0.5,ro;q=0.4', 'ru'],
    ['/privacy', 'de', 'ro'],
  ])('at %s for a browser that prefers %s is in %s', async (url, accepts, language) => {
    assert.match(
      await page(url, accepts),
      new RegExp(`<html lang="${language}">.*<title>Title ${language}</title>`, 's'),
    );
  });

  test('shows words as words, links as links, and no script', async () => {
    const body = await page();
    assert.match(body, /<p>First &#60;b&#62;line&#60;\/b&#62;<\/p>/);
    assert.match(body, /<a href="https:\/\/datepersonale\.md" rel="noopener">/);
    assert.doesNotMatch(body, /<script/);
    const { headers } = await app.inject('/privacy');
    assert.match(String(headers['content-security-policy']), /default-src 'none'; style-src 'self'/);
  });

  test('links to itself in the three languages and marks the one shown', async () => {
    const body = await page('/privacy?language=ru');
    for (const name of ['Română', 'Русский', 'Gagauzça']) assert.ok(body.includes(`>${name}</a>`));
    assert.match(body, /hreflang="ru" aria-current="page"/);
  });
});
