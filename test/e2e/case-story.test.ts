import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { chatOf, noBrowser, openBrowser } from '../support/browser.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';

const root = path.resolve(import.meta.dirname, '../..');
/** The smallest GIF. */
const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const library = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';

/** A newcomer's whole case: the built server, its command line, a citizen on the page, a librarian at the desk. */
describe.skipIf(noBrowser)('a case from question to rating', () => {
  let browser: Browser;
  let server: ServerProcess;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await serverProcess();
    [browser] = await Promise.all([openBrowser(), server.start()]);
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
    await server?.dispose();
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ locale: 'ro-MD', viewport: { width: 1100, height: 760 } });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (line) => {
      if (/Content.Security.Policy/i.test(line.text())) complaints.push(line.text());
    });
    return page;
  }

  /** `npx eambasador ...` beside the running server. */
  async function command(...args: string[]): Promise<string> {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, DATA_DIR: server.dataDir, PUBLIC_URL: server.url, LOG_LEVEL: 'warn' };
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', ...args], { cwd: root, env });
    return stdout;
  }

  /** A picture for looking at; with DOCS_IMG also the one that the documents show. */
  async function picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: path.join(root, 'test-results', `story-${name}.png`) });
    if (process.env.DOCS_IMG) await page.screenshot({ path: path.join(root, 'docs/img', `case-${name}.png`) });
  }

  test('asked, sent, taken, answered, closed, rated and counted', { timeout: 180_000 }, async () => {
    const invite = ['librarian', 'invite', '--library', library, '--languages', 'ro,ru', '--hours', '24/7'];
    const { desk: link } = JSON.parse(await command(...invite, '--name', 'Ana Rusu', '--json')) as { desk: string };
    assert.ok(link.startsWith(`${server.url}/desk/join/`));

    const desk = await open();
    await desk.goto(link);
    await desk.locator('[data-action=confirm]').click();
    await desk.locator('#cases-page:not([hidden])').waitFor();

    const citizen = await open();
    await citizen.goto(server.url);
    const chat = chatOf(citizen);
    const asked = 'Cum îmi fac cazier judiciar pentru serviciu?';
    await chat.write(asked);
    await chat
      .answer(/cazier/i)
      .first()
      .waitFor();
    await chat.write('vreau un om');
    await chat.answer('ce localitate').last().waitFor();
    await chat.write('Orhei');
    await citizen.getByRole('button', { name: 'Da, trimite', exact: true }).click();

    const take = desk.locator('#queue .card [data-action=take]');
    await take.waitFor(); // comes by itself
    assert.match(await desk.locator('#queue .card').innerText(), /cazier judiciar[\s\S]*Orhei/);
    assert.match(await desk.title(), /^\(1\) /);
    await take.click();
    await desk.locator('#case-state', { hasText: 'Cazul este al dumneavoastră' }).waitFor();

    const reply = 'Bună ziua! Veniți cu buletinul, vă ajut eu. Când vă convine?';
    await desk.locator('#reply').fill(reply);
    await desk.locator('[data-action=reply]').click();
    await chat.answer(reply).waitFor();
    await chat.write('Mulțumesc! Vin mâine la 10.');
    await desk.locator('#lines .line.citizen', { hasText: 'Vin mâine la 10.' }).waitFor();
    await desk.locator('#lines .line.librarian .delivery', { hasText: 'a ajuns' }).waitFor();
    await picture(desk, 'desk');
    await picture(citizen, 'citizen');

    const map = { name: 'hartă.gif', mimeType: 'image/gif', buffer: onePixel };
    const [chooser] = await Promise.all([desk.waitForEvent('filechooser'), desk.locator('#attach').click()]);
    await chooser.setFiles(map);
    await desk.locator('#reply').fill('Iată drumul.');
    await desk.locator('[data-action=reply]').click();
    const image = citizen.getByRole('img', { name: 'Imagine de la bibliotecar · hartă.gif' });
    await image.waitFor();
    assert.ok(await image.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth === 1)));
    await desk.locator('#lines .line.librarian img').waitFor();
    await desk.locator('#lines .line.librarian [data-action=correct]').click();
    await desk.locator('#reply').fill('Iată drumul spre noi.');
    await desk.locator('[data-action=reply]').click();
    await chat.answer('✏️ Ana: Iată drumul spre noi.').waitFor();

    await desk.locator('[data-action=close]:visible').click();
    await desk.locator('[data-action=confirm]:visible').click();
    await desk.locator('#case-state', { hasText: 'Închis de bibliotecar' }).waitFor();
    await chat.answer('Cât de mult v-a ajutat').getByRole('button', { name: /5/ }).click();
    await chat.answer('Mulțumesc pentru notă').waitFor();

    const words = (of: string) => desk.locator(`#lines .line.${of} .words`).allTextContents();
    assert.deepEqual(await words('librarian'), [reply, '[imagine] Iată drumul.', '✏️ Iată drumul spre noi.']);
    assert.deepEqual(await words('citizen'), ['Mulțumesc! Vin mâine la 10.']);
    const said = await chat.said();
    assert.equal(said.filter((text) => text.includes(reply)).length, 1);
    assert.equal(said.filter((text) => text === 'Mulțumesc! Vin mâine la 10.').length, 1);

    const stranger = await open();
    await stranger.goto(link);
    const [spent] = await Promise.all([
      stranger.waitForResponse((response) => response.request().method() === 'POST'),
      stranger.locator('[data-action=confirm]').click(),
    ]);
    assert.equal(spent.status(), 401);
    await stranger.goto(`${server.url}/desk`);
    assert.equal(await stranger.locator('#cases-page').count(), 0);

    const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Chisinau', year: 'numeric', month: '2-digit' });
    const report = JSON.parse(await command('report', '--month', month.format(new Date()), '--format', 'json'));
    assert.deepEqual(report.totals.cases, { entries: 1, people: 1 });
    assert.deepEqual(report.totals.categories['citizen-consulted'], { entries: 1, people: 1 });
    assert.deepEqual([report.ratings.count, report.ratings.average], [1, 5]);
    assert.equal(report.byLibrary[0].key, library);
    assert.deepEqual(complaints, [], 'exceptions and refused content on the pages');
  });
});
