import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { webFiles } from '../../../src/channels/web/files.js';
import { chatOf, noBrowser, openBrowser, seriousFindings } from '../../support/browser.js';
import { type EchoChat, nothingKept, openEchoChat, root } from './echo-chat.js';

const picture = (name: string) => path.join(root, 'test-results', `page-${name}.png`);

describe.skipIf(noBrowser)('the page', () => {
  let browser: Browser;
  let server: EchoChat | undefined;
  let contexts: BrowserContext[] = [];
  const exceptions: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await server?.crash();
    server = undefined;
    assert.deepEqual(exceptions.splice(0), [], 'exceptions on the page');
  });

  /** A visitor's own browser. */
  async function person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'ro-MD', ...options });
    contexts.push(context);
    return context;
  }

  async function pageOf(context: BrowserContext, url: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => exceptions.push(error.stack ?? error.message));
    await page.goto(url);
    await page.locator('[role=log][aria-live=polite]').waitFor();
    return page;
  }

  async function visit(options: Parameters<typeof openEchoChat>[0] = {}, browserOptions: BrowserContextOptions = {}) {
    server = await openEchoChat(options);
    const context = await person(browserOptions);
    const page = await pageOf(context, server.url);
    return { server, context, page, chat: chatOf(page) };
  }

  test('shows a question at once and its answer below it; a button in the log asks on', async () => {
    const { chat } = await visit();
    await chat.write('Cum obțin buletinul?');
    await chat.answer('Ați scris: Cum obțin buletinul?').waitFor();
    await chat.log.getByRole('button', { name: 'Cât costă?' }).click();
    await chat.answer('Ați apăsat: topic id-card-price').waitFor();
    assert.deepEqual(await chat.said(), [
      'Cum obțin buletinul?',
      'Ați scris: Cum obțin buletinul?',
      'Cât costă?',
      'Ați apăsat: topic id-card-price',
    ]);
    assert.equal(await chat.box.inputValue(), '');
  });

  test('shows the same after a reload, in the same order', async () => {
    const { page, chat } = await visit();
    for (const text of ['unu', 'doi', 'trei']) await chat.write(text);
    await chat.answer('Ați scris: trei').waitFor();
    const before = await chat.said();
    assert.deepEqual(before, ['unu', 'Ați scris: unu', 'doi', 'Ați scris: doi', 'trei', 'Ați scris: trei']);
    await page.reload();
    await chat.answer('Ați scris: trei').waitFor();
    assert.deepEqual(await chat.said(), before);
  });

  test('keeps what is written while the server is away, also over a reload, and sends it once, in order', async () => {
    const { server: first, context, page, chat } = await visit();
    await chat.write('înainte');
    await chat.answer('Ați scris: înainte').waitFor();

    await first.crash();
    await chat.write('unu');
    await chat.write('doi');
    await chat.status.filter({ hasText: 'Fără conexiune; mesajul e păstrat' }).waitFor();
    assert.equal(await chat.box.isEnabled(), true);
    assert.deepEqual(await chat.said(), ['înainte', 'Ați scris: înainte', 'unu', 'doi']);
    await chat.own('doi').filter({ hasText: 'se trimite' }).waitFor();
    await page.screenshot({ path: picture('away') });
    await page.close();

    server = await openEchoChat({ port: first.port, kept: first.kept });
    const again = await pageOf(context, server.url);
    const chatAgain = chatOf(again);
    await chatAgain.write('trei');
    await chatAgain.answer('Ați scris: trei').waitFor();
    assert.deepEqual(await chatAgain.said(), [
      ...['înainte', 'Ați scris: înainte', 'unu', 'Ați scris: unu'],
      ...['doi', 'Ați scris: doi', 'trei', 'Ați scris: trei'],
    ]);
    assert.equal(server.kept.events.length, 4);
  });

  test('comes back by itself when the server does, and says so', async () => {
    const { server: first, chat } = await visit();
    await first.crash();
    await chat.status.filter({ hasText: 'Fără conexiune; puteți scrie' }).waitFor();
    await chat.write('ești acolo?');
    await chat.status.filter({ hasText: 'mesajul e păstrat' }).waitFor();
    server = await openEchoChat({ port: first.port, kept: first.kept });
    await chat.answer('Ați scris: ești acolo?').waitFor();
    await chat.status.filter({ hasText: 'Conexiunea a revenit' }).waitFor();
    assert.deepEqual(await chat.said(), ['ești acolo?', 'Ați scris: ești acolo?']);
  });

  test('repeats a message whose confirmation was lost; nobody sees it twice', async () => {
    const { server: chatServer, page, chat } = await visit();
    let lost = 0;
    await page.route('**/chat/messages*', async (route) => {
      await route.fetch();
      if (lost++ < 2) return route.abort('connectionreset');
      return route.continue();
    });
    await chat.write('o singură dată');
    await chat.answer('Ați scris: o singură dată').waitFor();
    await chat.write('gata');
    await chat.answer('Ați scris: gata').waitFor();
    assert.deepEqual(await chat.said(), ['o singură dată', 'Ați scris: o singură dată', 'gata', 'Ați scris: gata']);
    assert.equal(chatServer.kept.events.length, 2);
  });

  test('says that the service is away when only its store is', async () => {
    let away = true;
    const kept = nothingKept();
    const real = await openEchoChat({ kept });
    await real.crash();
    const { page, chat } = await visit({ kept });
    await page.route('**/chat/messages*', (route) =>
      away
        ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { error: 'unavailable' } })
        : route.continue(),
    );
    await chat.write('bună');
    await chat.status.filter({ hasText: 'Serviciul nu răspunde acum' }).waitFor();
    away = false;
    await chat.answer('Ați scris: bună').waitFor();
    assert.equal(await chat.status.textContent(), '');
  });

  test('marks a refused message and goes on with the next', async () => {
    const { page, chat } = await visit();
    await page.route('**/chat/messages*', (route) =>
      route.request().postData()?.includes('prea')
        ? route.fulfill({ status: 413, json: { error: 'too-long', message: 'Mesajul este prea lung.' } })
        : route.continue(),
    );
    await chat.write('prea lung');
    await chat.write('scurt');
    await chat.answer('Ați scris: scurt').waitFor();
    await chat.own('prea lung').filter({ hasText: 'Mesajul este prea lung.' }).waitFor();
  });

  test('puts each message into the log exactly once, and history before it is live', async () => {
    const { page, chat } = await visit();
    await chat.write('istorie');
    await chat.answer('Ați scris: istorie').waitFor();
    await page.addInitScript(() => {
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      document.addEventListener('DOMContentLoaded', () => {
        const log = document.querySelector('[role=log]');
        new MutationObserver((changes) => {
          for (const { addedNodes, target } of changes) {
            if (target !== log || log.getAttribute('aria-live') !== 'polite') continue;
            for (const node of addedNodes) spoken.push((node as Element).querySelector('.words')?.textContent ?? '');
          }
        }).observe(log as Element, { childList: true, subtree: true });
      });
    });
    await page.reload();
    await page.locator('[role=log][aria-live=polite]').waitFor();
    await chat.write('unu');
    await chat.write('doi');
    await chat.answer('Ați scris: doi').waitFor();
    await page.waitForTimeout(300);
    const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    assert.deepEqual(spoken.sort(), ['Ați scris: doi', 'Ați scris: unu', 'doi', 'unu']);
  });

  test('speaks three languages; the choice reaches the server, sets the language of the page and stays', async () => {
    const { server: chatServer, page, chat } = await visit();
    assert.equal(await page.locator('html').getAttribute('lang'), 'ro');
    for (const [name, lang, send, code] of [
      ['Русский', 'ru', 'Отправить', 'language ru'],
      ['Gagauzça', 'gag', 'Gönder', 'language gag'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: send, exact: true }).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await chat.answer(`Ați apăsat: ${code}`).waitFor();
    }
    await page.reload();
    await page.getByRole('button', { name: 'Gönder', exact: true }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'gag');
    assert.equal(await page.getByRole('button', { name: 'Gagauzça' }).getAttribute('aria-pressed'), 'true');
    assert.equal(chatServer.kept.language, 'gag');
  });

  test('begins in the language of the browser and follows the conversation until somebody chooses', async () => {
    const { page, chat } = await visit({ answer: () => [{ text: 'Cuvap', language: 'gag' }] }, { locale: 'ru-RU' });
    await page.getByRole('button', { name: 'Отправить', exact: true }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
    await chat.write('seläm');
    await page.getByRole('button', { name: 'Gönder', exact: true }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'gag');
    assert.equal(await chat.answer('Cuvap').locator('.words').getAttribute('lang'), 'gag');
    await page.getByRole('button', { name: 'Română' }).click();
    await chat.answer('Cuvap').nth(1).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'ro');
  });

  test('sends where the person is, roughly, or asks for the name of the place', async () => {
    const { page, chat, context, server: chatServer } = await visit();
    await page.getByRole('button', { name: 'Locația mea' }).click();
    await chat.status.filter({ hasText: 'Scrieți numele localității' }).waitFor();
    await context.setGeolocation({ latitude: 46.299871, longitude: 28.656912 });
    await context.grantPermissions(['geolocation'], { origin: chatServer.url });
    await page.getByRole('button', { name: 'Locația mea' }).click();
    await chat.answer('Sunteți la 46.3, 28.657').waitFor();
    await chat.write('mersi');
    await chat.answer('Ați scris: mersi').waitFor();
    assert.deepEqual(await chat.said(), ['Locația mea', 'Sunteți la 46.3, 28.657', 'mersi', 'Ați scris: mersi']);
  });

  test('makes links of https addresses and telephone numbers, and of nothing else', async () => {
    const text =
      'Vedeți https://servicii.gov.md/ro (sau sunați +373 22 820 000). <img src=x onerror="alert(1)"> javascript:alert(1)';
    const { chat, page } = await visit({ answer: () => [{ text }] });
    await chat.write('unde?');
    await chat.answer('Vedeți').waitFor();
    assert.equal((await chat.said())[1], text);
    const links = chat.log.getByRole('link');
    assert.deepEqual(
      await links.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])),
      [
        ['https://servicii.gov.md/ro', 'noopener noreferrer'],
        ['tel:+37322820000', null],
      ],
    );
    assert.equal(await page.locator('[role=log] img').count(), 0);
  });

  test("opens a library's point in the phone's own maps, where there is a phone", async () => {
    const map = 'https://www.openstreetmap.org/?mlat=47.38&mlon=28.82#map=17/47.38/28.82';
    const { chat, page } = await visit({ answer: () => [{ text: `Harta: ${map}` }] });
    await chat.write('unde?');
    await chat.answer('Harta').waitFor();
    const link = chat.log.locator('a.maps');
    assert.deepEqual(
      [await link.getAttribute('href'), await link.isVisible()],
      ['geo:47.38,28.82?q=47.38,28.82', false],
    );
    const phone = await person({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });
    const held = chatOf(await pageOf(phone, page.url()));
    await held.write('unde?');
    await held.answer('Harta').waitFor();
    assert.ok(await held.log.locator('a.maps').isVisible());
  });

  test('shows what a librarian sends: a picture and sound in their place, a document to be saved', async () => {
    const kept = nothingKept();
    const picture1 = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const files = [
      ['photo', 'image/png', 'hartă.png', picture1],
      ['voice', 'audio/mpeg', 'cum.mp3', Buffer.from('ID3')],
      ['file', 'text/html', 'Cerere <b>.txt', Buffer.from('<script>alert(1)</script>')],
    ] as const;
    const fetchFile = async ({ id }: { id: string }) => ({ type: files[Number(id)]![1], bytes: files[Number(id)]![3] });
    server = await openEchoChat({
      kept,
      answer: () =>
        files.map(([kind, type, name, bytes], index) => ({
          author: 'librarian',
          text: 'Ana:',
          media: { kind, file: { id: String(index), kept: true, name, type, bytes: bytes.length } },
        })),
      deps: { fileAt: webFiles({ feed: kept.feed, fetchFile }) },
    });
    const page = await pageOf(await person(), server.url);
    await chatOf(page).write('arătați-mi');
    const image = page.getByRole('img', { name: 'Imagine de la bibliotecar · hartă.png · 1 kB' });
    await image.waitFor();
    assert.ok(await image.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth === 1)));
    await page.locator('audio[aria-label="Înregistrare audio de la bibliotecar · cum.mp3 · 1 kB"]').waitFor();
    const link = page.getByRole('link', { name: 'Fișier de la bibliotecar · Cerere _b_.txt · 1 kB' });
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    assert.equal(saved.suggestedFilename(), 'Cerere _b_.txt');
    await page.screenshot({ path: picture('files') });
    assert.deepEqual(await seriousFindings(page), []);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 320), true);
  });

  test('is one conversation in two windows', async () => {
    const { context, chat, server: chatServer } = await visit();
    const other = chatOf(await pageOf(context, chatServer.url));
    await chat.write('din prima');
    await other.answer('Ați scris: din prima').waitFor();
    await other.write('din a doua');
    await chat.answer('Ați scris: din a doua').waitFor();
    const both = ['din prima', 'Ați scris: din prima', 'din a doua', 'Ați scris: din a doua'];
    assert.deepEqual([await chat.said(), await other.said()], [both, both]);
  });

  test('waits while too many windows are open, and goes on when it is used', async () => {
    const { context, page, chat, server: chatServer } = await visit();
    for (let count = 0; count < 4; count++) await pageOf(context, chatServer.url);
    const last = chatOf(await pageOf(context, chatServer.url));
    await last.write('din ultima');
    await last.answer('Ați scris: din ultima').waitFor();
    await page.bringToFront();
    await chat.box.press('Shift');
    await chat.answer('Ați scris: din ultima').waitFor();
    assert.equal(await chat.status.textContent(), '');
  });

  test('forgets when the server has forgotten, but for what is not yet sent', async () => {
    const { page, chat, server: chatServer } = await visit({ pollEveryMs: 50 });
    await chat.write('secret');
    await chat.answer('Ați scris: secret').waitFor();
    const [event] = chatServer.kept.events;
    const visitor = event?.conversation.id ?? '';
    await page.route('**/chat/messages*', (route) => route.abort());
    await chat.write('pe drum');
    await chatServer.kept.feed.forget(`web:${visitor}`);
    await chat.status
      .filter({ hasText: 'Conversația a fost ștearsă' })
      .or(chat.status.filter({ hasText: 'Serviciul' }))
      .waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[role=log] .message').length === 1);
    assert.deepEqual(await chat.said(), ['pe drum']);
    await page.unroute('**/chat/messages*');
    await chat.answer('Ați scris: pe drum').waitFor();
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /secret/);
  });

  test('shows own words as the server keeps them', async () => {
    const masked = { heard: { key: '', text: 'codul meu e •••' } };
    const { chat, page } = await visit({
      answer: (event) => [{ text: 'Nu scrieți coduri.', heard: { ...masked.heard, key: event.key } }],
    });
    await chat.write('codul meu e 2001234567890');
    await chat.answer('Nu scrieți').waitFor();
    assert.deepEqual(await chat.said(), ['codul meu e •••', 'Nu scrieți coduri.']);
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /2001234567890/);
  });

  test('brings back own words of a turn that has no answer, and no empty message', async () => {
    const { chat, page } = await visit({ answer: (_event, turn) => (turn === 1 ? [{}] : [{ text: 'doi' }]) });
    await chat.write('fără răspuns');
    await chat.write('cu răspuns');
    await chat.answer('doi').waitFor();
    await page.reload();
    await chat.answer('doi').waitFor();
    assert.deepEqual(await chat.said(), ['fără răspuns', 'cu răspuns', 'doi']);
  });

  test('takes a text of 100 KB and does not send an empty one', async () => {
    const { chat, server: chatServer } = await visit();
    await chat.box.press('Enter');
    await chat.status.filter({ hasText: 'Scrieți mai întâi întrebarea' }).waitFor();
    await chat.write('жș'.repeat(50 * 1024));
    await chat.answer('Ați scris: жș').waitFor();
    assert.equal(chatServer.kept.events.length, 1);
  });

  test('counts in its title what came while nobody looked', async () => {
    const { page, chat, server: chatServer } = await visit();
    await chat.write('bună');
    await chat.answer('Ați scris: bună').waitFor();
    const hide = (hidden: boolean) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'hidden', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    const to = chatServer.kept.events[0]?.conversation ?? assert.fail();
    const late = { language: 'ro', author: 'librarian', text: 'Vă ajut eu.', buttons: [], at: new Date() } as const;
    await chatServer.channel.send(to, { ...late, key: 'late', position: 9000 });
    await page.waitForFunction(() => document.title.startsWith('(1) '));
    await hide(false);
    assert.match(await page.title(), /^e-Ambasador/);
  });

  test('works by keyboard alone, focus always in sight', async () => {
    const { page, chat } = await visit();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the link that skips to the message
    await page.keyboard.type('prima linie');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('a doua');
    await page.keyboard.press('Enter');
    await chat.answer('prima linie').waitFor();
    assert.equal((await chat.said())[0], 'prima linie\na doua');
    const reached: string[] = [];
    await page.locator('.skip').focus();
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent || element.id,
          seen: outlineStyle !== 'none' && outlineWidth !== '0px',
          tag: element.tagName,
        };
      });
      if (focused.tag === 'BODY') break;
      assert.ok(focused.seen, `no focus to see on ${focused.name}`);
      reached.push(focused.name);
    }
    for (const name of ['Română', 'Русский', 'Gagauzça', 'Meniu', 'Ajutor', 'Cât costă?', 'message', 'Trimite']) {
      assert.ok(reached.includes(name), `${name} not reached: ${reached}`);
    }
  });

  test('works without storage, as long as it is open', async () => {
    server = await openEchoChat();
    const context = await person();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('switched off', 'SecurityError');
        },
      });
    });
    const chat = chatOf(await pageOf(context, server.url));
    await chat.write('bună');
    await chat.answer('Ați scris: bună').waitFor();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`has no serious accessibility finding, ${scheme}`, async () => {
      const { page, chat } = await visit({}, { colorScheme: scheme });
      await chat.write('Cum obțin buletinul? https://servicii.gov.md');
      await chat.answer('Ați scris').waitFor();
      await page.screenshot({ path: picture(scheme) });
      assert.deepEqual(await seriousFindings(page), []);
      await server?.crash();
      await chat.write('pe drum');
      await chat.status.filter({ hasText: 'mesajul e păstrat' }).waitFor();
      assert.deepEqual(await seriousFindings(page), []);
    });
  }

  const windows = {
    'a narrow phone': { viewport: { width: 320, height: 568 } },
    '200 % on a small screen': { viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 },
    '400 % on a wide screen': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    'forced colours': { viewport: { width: 700, height: 600 }, forcedColors: 'active' },
  } as const;
  for (const [name, options] of Object.entries(windows)) {
    test(`fits into ${name} without sideways scrolling, in each language`, async () => {
      const { page, chat } = await visit({}, options);
      await chat.write(`https://exemplu.md/${'foarte-lung'.repeat(20)} și ${'cuvânt'.repeat(40)}`);
      await chat.answer('Ați scris').waitFor();
      for (const language of ['Gagauzça', 'Русский', 'Română']) {
        await page.getByRole('button', { name: language, exact: true }).click();
        await page.waitForTimeout(100);
        const [scroll, client] = await page.evaluate(() => {
          const widths = ['html', 'body', 'main'].map((tag) => document.querySelector(tag) as HTMLElement);
          return [Math.max(...widths.map((it) => it.scrollWidth - it.clientWidth)), 0];
        });
        assert.equal(scroll, client, language);
      }
      await chat.answer('Ați apăsat: language ro').waitFor();
      await page.screenshot({ path: picture(name.replace(/\W+/g, '-')), fullPage: true });
      await chat.box.scrollIntoViewIfNeeded();
      assert.ok(await chat.box.isVisible());
    });
  }
});
