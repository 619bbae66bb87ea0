import assert from 'node:assert/strict';
import { request } from 'node:http';
import { afterEach, describe, test } from 'vitest';
import { webFiles } from '../../../src/channels/web/files.js';
import { languages } from '../../../src/core/language.js';
import { type EchoChat, nothingKept, openEchoChat, pageWords } from './echo-chat.js';
import { openStream } from './event-stream.js';

const visitor = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const cookie = `visitor=${visitor}`;
const json = { 'content-type': 'application/json', cookie };

let open: EchoChat | undefined;
async function chat(options: Parameters<typeof openEchoChat>[0] = {}): Promise<EchoChat> {
  open = await openEchoChat(options);
  return open;
}
afterEach(async () => {
  await open?.crash();
  open = undefined;
});

const post = (url: string, body: unknown, headers: Record<string, string> = json) =>
  fetch(`${url}/chat/messages`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });

describe('the page', () => {
  test('comes with a policy that allows no inline script or style, and with a visitor', async () => {
    const { url } = await chat();
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(
      response.headers.get('set-cookie') ?? '',
      /^visitor=[0-9a-f]{32}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Strict$/,
    );
    assert.doesNotMatch(await response.text(), /<script>|<style| style=| on\w+=/);
  });

  test('keeps the visitor that is there, and gives none to who came by another site’s link', async () => {
    const { url } = await chat();
    const again = await fetch(url, { headers: { cookie } });
    assert.match(again.headers.get('set-cookie') ?? '', new RegExp(`^visitor=${visitor};`));
    const linked = await fetch(url, { headers: { referer: 'https://biblioteca.example/' } });
    assert.equal(linked.headers.get('set-cookie'), null);
    const words = await fetch(`${url}/chat/words?language=ro`);
    assert.match(words.headers.get('set-cookie') ?? '', /^visitor=/);
  });

  test('has a Secure cookie where the public address is https', async () => {
    const { url } = await chat({ deps: { publicOrigin: 'https://ajutor.md' } });
    assert.match((await fetch(url)).headers.get('set-cookie') ?? '', /; Secure$/);
  });

  test('has all that it asks for, each checked again by its etag', async () => {
    const { url } = await chat();
    const html = await (await fetch(url)).text();
    const wanted = [...html.matchAll(/(?:src|href)="(\/chat\/assets\/[^"]+)"/g)].map(([, address]) => address);
    const modules = ['feed.js', 'log.js', 'outbox.js', 'rich-text.js', 'words.js'].map(
      (name) => `/chat/assets/${name}`,
    );
    assert.equal(wanted.length, 3);
    for (const address of [...wanted, ...modules, '/']) {
      const first = await fetch(`${url}${address}`);
      assert.equal(first.status, 200, address);
      await first.arrayBuffer();
      const again = await fetch(`${url}${address}`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      assert.equal(again.status, 304, address);
    }
  });

  test('serves nothing but its own folder', async () => {
    const { url } = await chat();
    for (const name of ['nothing.js', '..%2Froutes.ts', '%2e%2e', '__proto__']) {
      assert.equal((await fetch(`${url}/chat/assets/${name}`)).status, 404, name);
    }
  });

  test('has the same words in three languages', async () => {
    const { url } = await chat();
    const all = await Promise.all(
      languages.map(async (language) => (await fetch(`${url}/chat/words?language=${language}`)).json()),
    );
    for (const words of all) assert.deepEqual(Object.keys(words).sort(), Object.keys(pageWords('ro')).sort());
    assert.equal(all[1]['page-send'], 'Отправить');
    assert.equal((await fetch(`${url}/chat/words?language=en`)).status, 400);
  });

  test('finds every word that it names', async () => {
    const { url } = await chat();
    const files = ['', 'chat/assets/page.js', 'chat/assets/log.js', 'chat/assets/outbox.js'];
    const sources = await Promise.all(files.map(async (name) => (await fetch(`${url}/${name}`)).text()));
    const named = new Set(sources.join('\n').match(/\bpage-[a-z-]+(?=['"])/g));
    assert.ok(named.size > 20);
    for (const key of named) assert.ok(pageWords('ro')[key], key);
  });
});

describe('a posted message', () => {
  test('is stored before it is confirmed, once however often it comes', async () => {
    const { url, kept } = await chat();
    const first = await post(url, { id: 'm1', text: 'bună ziua' });
    assert.deepEqual([first.status, await first.json()], [200, { status: 'stored' }]);
    const again = await post(url, { id: 'm1', text: 'bună ziua' });
    assert.deepEqual([again.status, await again.json()], [200, { status: 'repeated' }]);
    assert.deepEqual(
      kept.events.map(({ key }) => key),
      [`web:${visitor}:m1`],
    );
  });

  test('may be 100 KB, empty, only emoji, or broken UTF-8', async () => {
    const { url, kept } = await chat();
    const texts = ['ж'.repeat(100 * 1024), '', '🙂🙂', '\u0000\u202e__proto__'];
    for (const [index, text] of texts.entries()) {
      assert.equal((await post(url, { id: `m${index}`, text })).status, 200);
    }
    const broken = Buffer.concat([
      Buffer.from('{"id":"broken","text":"a'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}'),
    ]);
    assert.equal((await post(url, broken)).status, 200);
    assert.deepEqual(
      kept.events.map((event) => event.kind === 'text' && event.text),
      [...texts, 'a\ufffd(\ufffd'],
    );
  });

  test('is refused in words when it cannot be one of ours', async () => {
    const { url, kept } = await chat();
    const refusal = async (response: Response) => [response.status, await response.json()];
    const say = (language: 'ro' | 'ru', code: string) => ({
      error: code,
      message: pageWords(language)[`page-error-${code}`],
    });

    assert.deepEqual(await refusal(await post(url, '{"id":')), [400, say('ro', 'bad-request')]);
    assert.deepEqual(await refusal(await post(url, { id: 'm1' })), [400, say('ro', 'bad-request')]);
    assert.deepEqual(await refusal(await post(url, { id: 'm1', text: 'x'.repeat(300_000) })), [
      413,
      say('ro', 'too-long'),
    ]);
    const inRussian = { ...json, 'content-type': 'text/plain', 'accept-language': 'ru-RU,ru;q=0.9' };
    assert.deepEqual(await refusal(await post(url, 'привет', inRussian)), [415, say('ru', 'not-json')]);
    const foreign = await post(url, { id: 'm1', text: 'bună' }, { ...json, origin: 'https://evil.example' });
    assert.deepEqual(await refusal(foreign), [403, say('ro', 'foreign-origin')]);
    assert.equal(kept.events.length, 0);
  });

  test('is asked for again when the store is away, without a word of it in the answer', async () => {
    const { url } = await chat({
      deps: { receive: () => Promise.reject(Object.assign(new Error('secret'), { code: 'STORE_UNAVAILABLE' })) },
    });
    const response = await post(url, { id: 'm1', text: 'bună' });
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
    assert.doesNotMatch(await response.text(), /secret/);
  });

  test('has to wait behind 200 others of the same visitor', async () => {
    const now = new Date('2026-03-01T10:00:07.500Z');
    const { url } = await chat({ deps: { clock: { now: () => now } } });
    for (let count = 0; count < 200; count++) await post(url, { id: `m${count}`, text: '' });
    const response = await post(url, { id: 'last', text: '' });
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '3']);
  });

  test('makes a visitor of who has no cookie yet', async () => {
    const { url, kept } = await chat();
    const response = await post(url, { id: 'm1', text: 'bună' }, { 'content-type': 'application/json' });
    const [, id] = /^visitor=([0-9a-f]{32});/.exec(response.headers.get('set-cookie') ?? '') ?? [];
    assert.deepEqual(kept.events[0]?.conversation, { channel: 'web', id });
  });
});

describe('the stream of events', () => {
  test('begins with what stands in the feed, says that it is all, then brings what is new', async () => {
    const { url } = await chat();
    await post(url, { id: 'm1', text: 'unu' });
    const stream = await openStream(`${url}/chat/events`, { cookie });
    assert.equal(stream.response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    await stream.until(() => stream.events.some(({ event }) => event === 'ready'));
    await post(url, { id: 'm2', text: 'doi' });
    await stream.until(() => stream.texts().length === 2);
    assert.deepEqual(
      stream.events.map(({ event, id }) => [event, id]),
      [
        ['message', '1000'],
        ['ready', undefined],
        ['message', '2000'],
      ],
    );
    const message = JSON.parse(stream.events[2]?.data ?? '');
    assert.deepEqual(Object.keys(message).sort(), 'at author buttons heard key language position text'.split(' '));
    assert.deepEqual(message.heard, { key: `web:${visitor}:m2`, text: 'doi' });
    await stream.close();
  });

  test('goes on behind Last-Event-ID, or behind ?after=', async () => {
    const { url } = await chat();
    for (const id of ['1', '2', '3']) await post(url, { id, text: id });
    const whole = await openStream(`${url}/chat/events`, { cookie });
    await whole.until(() => whole.texts().length === 3);
    const [, two, three] = whole.texts();
    const resumed = await openStream(`${url}/chat/events?after=0`, { cookie, 'last-event-id': '1000' });
    await resumed.until(() => resumed.events.length === 3);
    assert.deepEqual(resumed.texts(), [two, three]);
    const after = await openStream(`${url}/chat/events?after=2000`, { cookie });
    await after.until(() => after.events.length === 2);
    assert.deepEqual(after.texts(), [three]);
    await Promise.all([whole, resumed, after].map((stream) => stream.close()));
  });

  test('brings each of 300 messages once and in order to several pages', async () => {
    const { url, channel } = await chat();
    const to = { channel: 'web', id: visitor } as const;
    const say = (position: number) => ({
      key: `k${position}`,
      position,
      language: 'ro' as const,
      author: 'bot' as const,
      text: String(position),
      buttons: [],
      at: new Date(),
    });
    for (let position = 1; position <= 120; position++) await channel.send(to, say(position));
    const streams = await Promise.all([1, 2, 3].map(() => openStream(`${url}/chat/events`, { cookie })));
    for (let position = 121; position <= 300; position++) {
      await channel.send(to, say(position));
      if (position % 7 === 0) await channel.send(to, say(position));
    }
    for (const stream of streams) {
      await stream.until(() => stream.texts().length >= 300);
      assert.deepEqual(
        stream.texts(),
        Array.from({ length: 300 }, (_, index) => String(index + 1)),
      );
      await stream.close();
    }
  });

  test('finds what another process put into the feed', async () => {
    const { url, kept } = await chat({ pollEveryMs: 20 });
    const stream = await openStream(`${url}/chat/events`, { cookie });
    await stream.until(() => stream.events.length === 1);
    await kept.feed.append(`web:${visitor}`, {
      key: 'elsewhere',
      position: 5,
      language: 'ru',
      author: 'librarian',
      text: 'Здравствуйте',
      buttons: [],
      at: new Date(),
    });
    await stream.until(() => stream.texts().length === 1);
    await stream.close();
  });

  test('says so when the conversation was forgotten, and goes on with what comes then', async () => {
    const { url, kept, channel } = await chat({ pollEveryMs: 20 });
    await post(url, { id: 'm1', text: 'unu' });
    const stream = await openStream(`${url}/chat/events`, { cookie });
    await stream.until(() => stream.texts().length === 1);
    await kept.feed.forget(`web:${visitor}`);
    await stream.until(() => stream.events.some(({ event }) => event === 'forgotten'));
    const deleted = { language: 'ro', author: 'bot', text: 'Șters.', buttons: [], at: new Date() } as const;
    await channel.send({ channel: 'web', id: visitor }, { ...deleted, key: 'd', position: 500 });
    await stream.until(() => stream.texts().length === 2);
    await stream.close();

    const returning = await openStream(`${url}/chat/events`, { cookie, 'last-event-id': '7777' });
    await returning.until(() => returning.texts().length === 1);
    assert.equal(returning.events[0]?.event, 'forgotten');
    await returning.close();
  });

  test('beats while nothing is said', async () => {
    const { url } = await chat({ beatEveryMs: 20 });
    const stream = await openStream(`${url}/chat/events`, { cookie });
    await stream.until(() => stream.events.filter(({ event }) => event === 'beat').length >= 2);
    assert.ok(stream.events.some(({ event }) => event === ':'));
    await stream.close();
  });

  test('is open for four pages of a visitor; the oldest is told to wait', async () => {
    const { url } = await chat();
    const streams = [];
    for (let count = 0; count < 5; count++) {
      const stream = await openStream(`${url}/chat/events`, { cookie });
      await stream.until(() => stream.events.length > 0);
      streams.push(stream);
    }
    const [oldest, ...others] = streams;
    await oldest?.until(() => oldest.ended());
    assert.equal(oldest?.events.at(-1)?.event, 'replaced');
    await post(url, { id: 'm1', text: 'unu' });
    for (const stream of others) {
      await stream.until(() => stream.texts().length === 1);
      await stream.close();
    }
  });

  test('is nobody else’s', async () => {
    const { url } = await chat();
    await post(url, { id: 'm1', text: 'al meu' });
    const stranger = await openStream(`${url}/chat/events`);
    await stranger.until(() => stranger.events.length === 1);
    assert.deepEqual(stranger.texts(), []);
    await stranger.close();
    const foreign = await openStream(`${url}/chat/events`, { cookie, origin: 'https://evil.example' });
    assert.equal(foreign.response.status, 403);
    await foreign.close();
  });

  test('survives a store that is away for a while', async () => {
    let away = true;
    const kept = (await import('./echo-chat.js')).nothingKept();
    const feed = {
      ...kept.feed,
      after: (...args: Parameters<typeof kept.feed.after>) =>
        away ? Promise.reject(new Error('away')) : kept.feed.after(...args),
    };
    const { url } = await chat({ kept: { ...kept, feed }, pollEveryMs: 20 });
    const stream = await openStream(`${url}/chat/events`, { cookie });
    await post(url, { id: 'm1', text: 'unu' });
    away = false;
    await stream.until(() => stream.texts().length === 1);
    await stream.close();
  });

  test('does not pile up for a page that does not read', async () => {
    const { port, channel, kept } = await chat({ pollEveryMs: 20 });
    const big = 'x'.repeat(64 * 1024);
    for (let position = 1; position <= 400; position++) {
      await channel.send(
        { channel: 'web', id: visitor },
        { key: `k${position}`, position, language: 'ro', author: 'bot', text: big, buttons: [], at: new Date() },
      );
    }
    let asked = 0;
    const { after } = kept.feed;
    kept.feed.after = (...args) => {
      asked = Math.max(asked, args[1]);
      return after(...args);
    };
    const socket = request({ port, host: '127.0.0.1', path: '/chat/events', headers: { cookie } });
    socket.on('response', (response) => response.pause());
    socket.on('error', () => {});
    socket.end();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(asked < 399, `read up to ${asked} for a page that has not read`);
    socket.destroy();
  });

  test('ends when the server stops', async () => {
    const { url, app } = await chat();
    const stream = await openStream(`${url}/chat/events`, { cookie });
    await stream.until(() => stream.events.length === 1);
    await app.close();
    await stream.until(() => stream.ended());
  });
});

describe('a librarian’s file', () => {
  const bytes = Buffer.from('%PDF-1.7 0123456789');
  const media = (id: string, more: object = { kept: true }) => ({
    kind: 'file' as const,
    file: { id, name: 'Cerere "ţ".pdf', bytes: bytes.length, type: 'application/pdf', ...more },
  });

  /** A visitor’s feed with messages that have these files, at positions 1000, 2000 ... */
  async function sent(...files: ReturnType<typeof media>[]) {
    const kept = nothingKept();
    const fetchFile = async ({ id }: { id: string }) =>
      id === 'there' ? { bytes, type: 'application/pdf' } : ('gone' as const);
    const server = await chat({ kept, deps: { fileAt: webFiles({ feed: kept.feed, fetchFile }) } });
    for (const [index, file] of files.entries()) {
      await server.channel.send(
        { channel: 'web', id: visitor },
        {
          key: `k${index}`,
          position: (index + 1) * 1000,
          language: 'ro',
          author: 'librarian',
          text: 'Ana:',
          buttons: [],
          at: new Date(),
          media: file,
        },
      );
    }
    const get = (position: string, headers: Record<string, string> = { cookie }) =>
      fetch(`${server.url}/chat/files/${position}`, { headers });
    return { server, kept, get };
  }

  test('is shown to the visitor to whom it was sent, and to nobody else', async () => {
    const { kept, get } = await sent(media('there'));
    const file = await get('1000');
    assert.equal(file.status, 200);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), bytes);
    assert.equal(file.headers.get('content-type'), 'application/octet-stream');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="Cerere __ţ?/);
    assert.match(file.headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.match(file.headers.get('cache-control') ?? '', /^private/);
    assert.equal((await get('1000', {})).status, 404);
    assert.equal((await get('1000', { cookie: 'visitor=00000000000000000000000000000000' })).status, 404);
    assert.equal((await get('1000', { cookie, origin: 'https://evil.example' })).status, 403);
    assert.equal((await get('1000', { cookie, 'sec-fetch-site': 'cross-site' })).status, 403);
    for (const position of ['999', '1001', '0', '-1', '1e3', '__proto__', '..%2F1000', '9'.repeat(30)]) {
      assert.equal((await get(position)).status, 404, position);
    }
    await kept.feed.forget(`web:${visitor}`);
    assert.equal((await get('1000')).status, 404);
  });

  test('is not there when nobody keeps it any more, or a platform has it', async () => {
    const { get } = await sent(media('gone'), media('there', {}));
    assert.equal((await get('1000')).status, 404);
    assert.equal((await get('2000')).status, 404);
  });

  test('comes in the parts that a player asks for', async () => {
    const { get } = await sent(media('there'));
    const parts: [string, number, string, string][] = [
      ['bytes=0-3', 206, '%PDF', 'bytes 0-3/19'],
      ['bytes=17-', 206, '89', 'bytes 17-18/19'],
      ['bytes=-2', 206, '89', 'bytes 17-18/19'],
      ['bytes=17-99', 206, '89', 'bytes 17-18/19'],
      ['bytes=19-', 416, '', 'bytes */19'],
    ];
    for (const [range, status, text, said] of parts) {
      const part = await get('1000', { cookie, range });
      assert.deepEqual(
        [part.status, await part.text(), part.headers.get('content-range')],
        [status, text, said],
        range,
      );
    }
    for (const range of ['bytes=0-1,3-4', 'lines=1', 'bytes=-']) {
      assert.equal((await get('1000', { cookie, range })).status, 200, range);
    }
  });

  test('is told to the page by kind, name and size, not by where it lies', async () => {
    const { server } = await sent(media('there'), media('secret', {}));
    const stream = await openStream(`${server.url}/chat/events`, { cookie });
    await stream.until(() => stream.events.some(({ event }) => event === 'ready'));
    const told = stream.events.filter(({ event }) => event === 'message').map(({ data }) => JSON.parse(data));
    assert.deepEqual(
      told.map(({ file }) => file),
      [{ kind: 'file', name: 'Cerere _ţ_.pdf', bytes: 19 }, undefined],
    );
    assert.doesNotMatch(JSON.stringify(told), /there|secret|"media"/);
    await stream.close();
  });
});
