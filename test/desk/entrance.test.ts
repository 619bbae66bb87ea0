import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import { clockAt } from '../support/clock.js';
import { openSmallDesk, type SmallDesk } from './small-desk.js';

let open: SmallDesk | undefined;
async function desk(options: Parameters<typeof openSmallDesk>[0] = {}): Promise<SmallDesk> {
  open = await openSmallDesk(options);
  return open;
}
afterEach(async () => {
  await open?.crash();
  open = undefined;
});

const hour = 3_600_000;
const page = { accept: 'text/html,application/xhtml+xml' };
const post = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', headers });
const cookieOf = (response: Response): string => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const home = (url: string, cookie: string) => fetch(`${url}/desk/api/home`, { headers: { cookie } });

describe('a stranger', () => {
  test('is told how to sign in, in three languages, by a page that is whole in itself', async () => {
    const { url } = await desk();
    for (const language of languages) {
      const response = await fetch(`${url}/desk?language=${language}`, { headers: page });
      assert.equal(response.status, 200);
      const html = await response.text();
      assert.match(html, new RegExp(`<html lang="${language}">`));
      assert.match(html, /coordonator|координатор|koordinator/);
      assert.doesNotMatch(html, /assets|undefined|desk-/);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; style-src 'sha256-/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(response.headers.get('set-cookie'), null);
    }
  });

  test('gets 401 from every other path, whatever the method, and no word of a case', async () => {
    const { url, ask } = await desk();
    const id = await ask('secretul meu');
    const paths = [
      'log',
      'coordinator',
      `case/${id}`,
      'events',
      'sign-out',
      'api/home',
      'api/words?language=ro',
      `api/cases/${id}`,
      `api/cases/${id}/acts`,
      `api/cases/${id}/colleagues`,
      'api/choices',
      'api/answers/id-card-price?in=ro',
      'api/log',
      'api/log/undo',
      'api/me',
      'api/coordinator',
      'api/notices',
      'api/notices/remove',
      'api/people',
      'api/people/ana',
      'assets/page.js',
      'assets/index.html',
      'nothing/here',
    ];
    for (const path of paths) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
        for (const headers of [{}, page, { cookie: 'desk=lf00000000.aaaaaaaaaaaaaaaaaaaaaaaa.0' }]) {
          const response = await fetch(`${url}/desk/${path}`, { method, headers });
          assert.equal(response.status, 401, `${method} ${path}`);
          assert.doesNotMatch(await response.text(), /secretul/);
        }
      }
    }
  });

  test('who comes by a link of another site is sent through once more, so that their cookie comes along', async () => {
    const { url } = await desk();
    const linked = await fetch(`${url}/desk`, { headers: { ...page, 'sec-fetch-site': 'cross-site' } });
    assert.match(await linked.text(), /http-equiv="refresh"/);
    const again = await fetch(`${url}/desk`, { headers: { ...page, 'sec-fetch-site': 'same-origin' } });
    assert.doesNotMatch(await again.text(), /http-equiv="refresh"/);
  });
});

describe('a one-time link', () => {
  test('is not spent by being looked at, and signs in by its button', async () => {
    const { url, link } = await desk();
    const address = await link('ana');
    for (let look = 0; look < 3; look++) {
      const preview = await fetch(address, { headers: page });
      assert.equal(preview.status, 200);
      assert.match(
        await preview.text(),
        /<form method="post" action="\/desk\/join\/[^"]+"><button data-action="confirm">/,
      );
      assert.equal(preview.headers.get('set-cookie'), null);
    }
    const head = await fetch(address, { method: 'HEAD' });
    assert.equal(head.status, 200);
    const joined = await post(address, { 'content-type': 'application/x-www-form-urlencoded' });
    assert.deepEqual([joined.status, joined.headers.get('location')], [303, '/desk']);
    assert.match(
      joined.headers.get('set-cookie') ?? '',
      /^desk=[^;]+; Path=\/desk; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    assert.equal((await home(url, cookieOf(joined))).status, 200);
    const index = await fetch(`${url}/desk`, { headers: { ...page, cookie: cookieOf(joined) } });
    assert.match(await index.text(), /id="cases-page"/);
    assert.match(index.headers.get('content-security-policy') ?? '', /script-src 'self'; style-src 'self';/);
  });

  test('is refused when it is used again, forged, or a day old', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const { url, link, signIn } = await desk({ clock });
    const used = await link('ana');
    await post(used);
    const old = await link('ion');
    clock.advance(24 * hour);
    for (const address of [used, old, `${url}/desk/join/${'A'.repeat(32)}`, `${url}/desk/join/x`]) {
      const response = await post(address);
      assert.equal(response.status, 401, address);
      assert.equal(response.headers.get('set-cookie'), null);
      assert.match(await response.text(), /nu mai este valabil/);
    }
    assert.notEqual(await signIn('ion'), '');
  });

  test('lets one of two presses at once in', async () => {
    const { link } = await desk();
    const address = await link('ana');
    const statuses = await Promise.all([post(address), post(address)].map(async (one) => (await one).status));
    assert.deepEqual(statuses.sort(), [303, 401]);
  });

  test('of a suspended librarian opens nothing, and an invited one is there once they have come', async () => {
    const { kept, link, url, signIn } = await desk();
    const { librarians } = kept;
    const cookie = await signIn('ana');
    const suspended = await link('ana');
    const ana = (await librarians.get('ana'))!;
    await librarians.save({ ...ana, status: 'suspended' }, { expecting: ana.version });
    assert.equal((await post(suspended)).status, 401);
    assert.equal((await home(url, cookie)).status, 401, 'a session that the store still has');
    const ion = (await librarians.get('ion'))!;
    await librarians.save({ ...ion, status: 'invited' }, { expecting: ion.version });
    assert.equal((await post(await link('ion'))).status, 303);
    assert.equal((await librarians.get('ion'))?.status, 'active');
  });

  test('has a Secure cookie where the public address is https', async () => {
    const { link } = await desk({ deps: { publicOrigin: 'https://ajutor.md/' } });
    const joined = await post(await link('ana'));
    assert.match(joined.headers.get('set-cookie') ?? '', /; Secure$/);
  });

  test('whose code holds markup is no markup', async () => {
    const { url } = await desk();
    const html = await (await fetch(`${url}/desk/join/${encodeURIComponent('"><img src=x onerror=alert(1)>')}`)).text();
    assert.doesNotMatch(html, /<img/);
  });
});

describe('a session', () => {
  test('lasts 12 hours after the last thing its librarian did, at most 30 days', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const { url, signIn } = await desk({ clock });
    let cookie = await signIn('ana');
    const does = async () => {
      const response = await fetch(`${url}/desk/api/me`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: '{"away":"back"}',
      });
      cookie = cookieOf(response) || cookie;
      return response.status;
    };
    for (let hours = 0; hours < 48; hours += 8) {
      clock.advance(8 * hour);
      assert.equal(await does(), 200, `${hours} h`);
    }
    clock.advance(12 * hour - 1000);
    assert.equal((await home(url, cookie)).status, 200);
    clock.advance(1000);
    assert.equal((await home(url, cookie)).status, 401);

    cookie = await signIn('ana');
    for (let hours = 0; hours < 30 * 24 - 8; hours += 8) {
      clock.advance(8 * hour);
      assert.equal(await does(), 200, `${hours} h`);
    }
    clock.advance(8 * hour);
    assert.equal(await does(), 401);
  });

  test('is not kept alive by what the page asks by itself', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const { url, signIn } = await desk({ clock });
    const cookie = await signIn('ana');
    clock.advance(11 * hour);
    const response = await home(url, cookie);
    assert.deepEqual([response.status, response.headers.get('set-cookie')], [200, null]);
    clock.advance(hour);
    assert.equal((await home(url, cookie)).status, 401);
  });

  test('goes on in a tab that still has the cookie from before it was prolonged', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const { url, signIn } = await desk({ clock });
    const cookie = await signIn('ana');
    clock.advance(2 * hour);
    const [one, other] = await Promise.all([1, 2].map(() => fetch(`${url}/desk`, { headers: { cookie } })));
    assert.equal(cookieOf(one!), cookieOf(other!));
    assert.notEqual(cookieOf(one!), cookie);
    assert.equal((await home(url, cookie)).status, 200);
    assert.equal((await home(url, cookieOf(one!))).status, 200);
  });

  test('ends when its librarian signs out, with all the cookies it ever had', async () => {
    const clock = clockAt('2026-03-02T08:00:00Z');
    const { url, signIn } = await desk({ clock });
    const first = await signIn('ana');
    clock.advance(2 * hour);
    const second = cookieOf(await fetch(`${url}/desk`, { headers: { cookie: first } }));
    const out = await post(`${url}/desk/sign-out`, { cookie: second, 'content-type': 'application/json' });
    assert.equal(out.status, 200);
    assert.match(out.headers.get('set-cookie') ?? '', /^desk=; Path=\/desk; Max-Age=0/);
    for (const cookie of [first, second]) assert.equal((await home(url, cookie)).status, 401);
  });

  test('is made of a secret: another number or moment in its cookie opens nothing', async () => {
    const { url, signIn } = await desk();
    const cookie = await signIn('ana');
    for (const forged of [cookie.replace(/\.0$/, '.1'), cookie.replace(/=./, '=z'), `${cookie}x`, 'desk=', 'desk=..']) {
      assert.equal((await home(url, forged)).status, 401, forged);
    }
  });
});

describe('another site', () => {
  test('changes and reads nothing, with or without a session', async () => {
    const { url, signIn, link, ask, kept } = await desk();
    const cookie = await signIn('ana');
    const id = await ask('ajutor');
    const json = { 'content-type': 'application/json', cookie };
    const body = JSON.stringify({ id: 'abcdefgh', act: { do: 'take' } });
    for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const act = await fetch(`${url}/desk/api/cases/${id}/acts`, {
        method: 'POST',
        headers: { ...json, ...from },
        body,
      });
      assert.equal(act.status, 403);
      assert.equal((await post(await link('ion'), from as Record<string, string>)).status, 403);
    }
    assert.equal((await home(url, cookie)).status, 200);
    const read = await fetch(`${url}/desk/api/home`, { headers: { cookie, origin: 'https://evil.example' } });
    assert.equal(read.status, 403);
    assert.equal(kept.events.length, 0);
    const own = await fetch(`${url}/desk/api/cases/${id}/acts`, {
      method: 'POST',
      headers: { ...json, origin: url },
      body,
    });
    assert.equal(own.status, 200);
  });

  test('cannot send a form: only JSON is taken', async () => {
    const { url, signIn } = await desk();
    const cookie = await signIn('ana');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${url}/desk/api/me`, {
        method: 'POST',
        headers: { cookie, 'content-type': type },
        body: '{"away":"week"}',
      });
      assert.equal(response.status, 415, type);
    }
  });
});
