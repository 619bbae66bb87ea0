import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { chatOf, noBrowser, openBrowser, seriousFindings } from '../support/browser.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';

const picture = (name: string) => path.resolve(import.meta.dirname, '../../test-results', `web-chat-${name}.png`);

/** The built product in a real browser, as a citizen meets it. */
describe.skipIf(noBrowser)('the web chat', () => {
  let browser: Browser;
  let server: ServerProcess;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await serverProcess();
    [browser] = await Promise.all([openBrowser(), server.start()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });

  async function visit(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ locale: 'ro-MD', ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (/Content.Security.Policy/i.test(line.text())) complaints.push(line.text());
    });
    await page.goto(server.url);
    await page.locator('[role=log][aria-live=polite]').waitFor();
    return { context, page, chat: chatOf(page), complaints };
  }

  /** Waits until the last own message has an answer below it and nothing more comes. */
  async function answered(page: Page): Promise<string[]> {
    await page.locator('[role=log] .message:last-child:not(.own)').waitFor();
    const { said } = chatOf(page);
    for (let before = await said(); ; ) {
      await page.waitForTimeout(250);
      const now = await said();
      if (now.length === before.length) return now;
      before = now;
    }
  }

  test('answers a question, then a pressed button, and shows the same after a reload', async () => {
    const { page, chat, complaints } = await visit();
    assert.equal(await page.getByRole('textbox').count(), 1);
    assert.equal(await page.getByRole('log').count(), 1);
    await chat.write('cum fac cazier judiciar');
    await answered(page);
    const answer = chat.log.locator('.message:not(.own)').last();
    assert.match(await answer.innerText(), /cazier/i);
    await page.screenshot({ path: picture('answer') });

    const button = answer.getByRole('button').first();
    const title = await button.innerText();
    await button.click();
    await chat.own(title).waitFor();
    const before = await answered(page);
    assert.equal(before.filter((words) => words === 'cum fac cazier judiciar').length, 1);

    await page.reload();
    await chat.own(title).waitFor();
    assert.deepEqual(await answered(page), before);
    assert.deepEqual(complaints, []);
  });

  test('loses nothing and doubles nothing when the server dies while a person writes', async () => {
    const { page, chat } = await visit();
    await chat.write('cum fac cazier judiciar');
    await answered(page);
    await server.kill();
    const away = ['cât costă buletinul', 'am pierdut buletinul', 'vârsta de pensionare'];
    for (const text of away) await chat.write(text);
    assert.equal(await chat.box.isEnabled(), true);
    await chat.status.filter({ hasText: 'Fără conexiune; mesajul e păstrat' }).waitFor();
    await page.screenshot({ path: picture('away') });
    await server.start();
    await page.waitForFunction(() => {
      const last = document.querySelector('[role=log]')?.lastElementChild;
      return last !== null && !last?.classList.contains('own');
    });
    const said = await answered(page);
    for (const text of away) {
      assert.equal(said.filter((words) => words === text).length, 1, text);
      assert.notEqual(said[said.indexOf(text) + 1], undefined, `${text} has no answer`);
    }
    const order = away.map((text) => said.indexOf(text));
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
    );
    for (const index of order) assert.ok(!away.includes(said[index + 1] ?? ''), 'an answer below each question');
    await page.reload();
    await chat.own(away[2] ?? '').waitFor();
    assert.deepEqual(await answered(page), said);
  });

  test('survives five kills at any moment: each message once, each answer once, in order', {
    timeout: 90_000,
  }, async () => {
    const { page, chat } = await visit();
    const texts = Array.from({ length: 10 }, (_, index) => `întrebarea numărul ${index + 1} despre nimic`);
    for (const [index, text] of texts.entries()) {
      await chat.write(text);
      if (index % 2 === 0) continue;
      await page.waitForTimeout(index * 13);
      await server.kill();
      await server.start();
    }
    await chat.own(texts[9] ?? '').waitFor();
    await page.waitForFunction(() => {
      const last = document.querySelector('[role=log]')?.lastElementChild;
      return last !== null && !last?.classList.contains('own');
    });
    const said = await answered(page);
    const kinds = await chat.log.locator('.message').evaluateAll((all) => all.map((it) => it.matches('.own')));
    assert.deepEqual(
      said.filter((_, index) => kinds[index]),
      texts,
    );
    for (const [index, own] of kinds.entries())
      if (own) assert.equal(kinds[index + 1], false, `answer to ${said[index]}`);
    await page.reload();
    await chat.own(texts[9] ?? '').waitFor();
    assert.deepEqual(await answered(page), said);
  });

  test('speaks the language that a person chooses, also after a reload', async () => {
    const { page, chat } = await visit();
    await page.getByRole('button', { name: 'Русский', exact: true }).click();
    await page.locator('html[lang=ru]').waitFor();
    await answered(page);
    await chat.write('как получить ID карту');
    await answered(page);
    assert.match(await chat.log.locator('.message:not(.own)').last().innerText(), /[а-я]{4}/);
    await page.reload();
    await page.locator('html[lang=ru]').waitFor();
    await page.getByRole('button', { name: 'Gagauzça', exact: true }).first().click();
    await page.locator('html[lang=gag]').waitFor();
    await answered(page);
    await page.screenshot({ path: picture('gagauz') });
  });

  test('forgets everything when asked to, on the page too', async () => {
    const { page, chat } = await visit();
    await chat.write('am un secret: pisica');
    await answered(page);
    await chat.write('/delete');
    await answered(page);
    await chat.log.locator('.message:not(.own)').last().getByRole('button').first().click();
    await page.waitForFunction(() => !document.body.innerText.includes('pisica'), undefined, { timeout: 15_000 });
    await page.waitForFunction(() => document.querySelectorAll('[role=log] .message').length === 1);
    await chat.write('bună ziua');
    await answered(page);
    await page.reload();
    await chat.own('bună ziua').waitFor();
    assert.ok(!(await chat.said()).some((words) => words.includes('pisica')));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no serious accessibility finding, ${colorScheme}`, async () => {
      const { page, chat } = await visit({ colorScheme });
      await chat.write('cum fac cazier judiciar');
      await answered(page);
      await page.screenshot({ path: picture(colorScheme) });
      assert.deepEqual(await seriousFindings(page), []);
    });
  }

  test('fits into 320 px with a whole conversation, without sideways scrolling', async () => {
    const { page, chat } = await visit({ viewport: { width: 320, height: 568 } });
    await chat.write('cum fac cazier judiciar');
    await answered(page);
    await page.getByRole('button', { name: 'Meniu', exact: true }).first().click();
    await answered(page);
    await page.screenshot({ path: picture('narrow') });
    const beyond = await page.evaluate(() =>
      ['html', 'main']
        .map((tag) => document.querySelector(tag) as HTMLElement)
        .map((it) => it.scrollWidth - it.clientWidth),
    );
    assert.deepEqual(beyond, [0, 0]);
  });

  test('stops cleanly with a page open', async () => {
    const { chat, page } = await visit();
    await chat.write('bună');
    await answered(page);
    assert.equal(await server.stop(), 0);
    await server.start();
  });
});
