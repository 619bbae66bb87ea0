import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { nothingKept, openSmallDesk, type SmallDesk } from '../desk/small-desk.js';
import { noBrowser, openBrowser, seriousFindings } from '../support/browser.js';

const picture = (name: string) => path.resolve(import.meta.dirname, '../../test-results', `desk-${name}.png`);

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The desk in a real browser, before the case's own rules; its citizens write by hand. */
describe.skipIf(noBrowser)('the desk', () => {
  let browser: Browser;
  let small: SmallDesk;
  let contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await small?.crash();
    assert.deepEqual(complaints.splice(0), [], 'exceptions and refused content on the page');
  });

  /** A librarian comes by their link, in a browser of their own. */
  async function comes(id: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'ro-MD', viewport: { width: 1200, height: 800 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (line) => {
      if (/Content.Security.Policy/i.test(line.text())) complaints.push(line.text());
    });
    await enter(page, id);
    return page;
  }

  async function enter(page: Page, id: string): Promise<void> {
    await page.goto(await small.link(id));
    await page.locator('[data-action=confirm]').click();
    await page.locator('#cases-page:not([hidden])').waitFor();
  }

  const action = (page: Page, name: string) => page.locator(`[data-action=${name}]:visible`).first();
  /** The last visible text box, as every reader of the page finds it. */
  const replyField = (page: Page) =>
    page.locator('textarea:visible, input[type=text]:visible, input:not([type]):visible').last();
  const said = (page: Page, from: string) => page.locator(`#lines .line.${from} .words`).allTextContents();

  async function replies(page: Page, text: string): Promise<void> {
    await action(page, 'reply').waitFor(); // until the case is shown, the last text box may be another one
    await replyField(page).fill(text);
    await action(page, 'reply').click();
  }

  test('a case from the queue to its end: take, reply, ready answer, note, close', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    await page.screenshot({ path: picture('empty') });
    const id = await small.ask('Cum îmi fac buletin dacă sunt la Cahul și l-am pierdut?', { topic: 'id-card-price' });
    await small.ask('Где получить паспорт ребёнку?', { language: 'ru', step: 'district' });
    await page.locator('#queue .card').nth(1).waitFor();
    assert.match(await page.title(), /^\(2\) /);
    await page.screenshot({ path: picture('queue') });

    await action(page, 'take').click();
    await page.locator('#case-state', { hasText: 'Cazul este al dumneavoastră' }).waitFor();
    assert.equal(new URL(page.url()).pathname, `/desk/case/${id}`);
    assert.equal(await replyField(page).getAttribute('id'), 'reply');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'reply');

    await replies(page, 'Bună ziua! Vă ajut îndată.');
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).waitFor();
    await small.delivers(id, 'sent');
    await page.locator('.line.librarian .delivery', { hasText: 'a ajuns' }).waitFor();
    await small.writes(id, 'Mulțumesc, aștept');
    await page.locator('.line.citizen', { hasText: 'Mulțumesc, aștept' }).waitFor();
    await replies(page, '// de întrebat la ASP');
    await page.locator('.line.note', { hasText: 'de întrebat la ASP' }).waitFor();

    await action(page, 'ready').click();
    await page.locator('#ready-text', { hasText: 'Răspuns gata id-card-price (ro)' }).waitFor();
    await page.screenshot({ path: picture('ready') });
    await page.locator('#ready-dialog button[value=send]').click();
    await page.locator('.line.librarian', { hasText: 'Răspuns gata id-card-price (ro)' }).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['Bună ziua! Vă ajut îndată.', 'Răspuns gata id-card-price (ro)']);
    await page.screenshot({ path: picture('case') });

    await action(page, 'close').click();
    await page.screenshot({ path: picture('close') });
    await action(page, 'confirm').click();
    await page.locator('#case-state', { hasText: 'Închis de bibliotecar' }).waitFor();
    assert.equal(await page.locator('#composer').isVisible(), false);
    const found = (await small.kept.board.get(id))!.case;
    assert.ok(found.state === 'closed' && found.category === 'citizen-consulted' && found.service === 'id-card');
  });

  test('corrects the newest words, and leaves them by Escape', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    const id = await small.ask('Când vin?');
    await action(page, 'take').click();
    await page.locator('#case-state', { hasText: 'al dumneavoastră' }).waitFor();
    await replies(page, 'Veniți ieri');
    await replies(page, 'Veniți luni');
    const mend = page.locator('.line [data-action=correct]');
    await page.locator('.line.librarian', { hasText: 'Veniți luni' }).locator('[data-action=correct]').waitFor();
    assert.equal(await mend.count(), 1);
    await replyField(page).fill('ciornă');
    await page.keyboard.press('Alt+e');
    assert.equal(await replyField(page).inputValue(), 'Veniți luni');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'reply');
    await page.locator('#reply-label', { hasText: 'Corectați mesajul' }).waitFor();
    assert.deepEqual(await seriousFindings(page), [], 'correcting');
    await page.screenshot({ path: picture('correcting') });
    await page.keyboard.press('Escape');
    assert.equal(await replyField(page).inputValue(), 'ciornă');
    await page.locator('#reply-label', { hasText: 'Răspunsul dumneavoastră' }).waitFor();
    await mend.click();
    await replyField(page).fill('Veniți marți');
    await page.keyboard.press('Enter');
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).nth(2).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['Veniți ieri', 'Veniți luni', '✏️ Veniți marți']);
    assert.equal(await replyField(page).inputValue(), 'ciornă');
    // words as they were are nothing new
    await page.keyboard.press('Alt+e');
    await page.keyboard.press('Enter');
    await mend.waitFor();
    await small.settled();
    assert.equal((await small.kept.board.lines(id, 50)).filter(({ from }) => from === 'librarian').length, 3);
  });

  test('sends a file by the button, with words, and shows it in the case', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    const id = await small.ask('Ce completez?', {}, 'messenger');
    await action(page, 'take').click();
    await page.locator('#case-state', { hasText: 'al dumneavoastră' }).waitFor();
    const chooses = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#attach').click()]);
      await chooser.setFiles(file);
    };
    const folder = await mkdtemp(path.join(tmpdir(), 'desk-'));
    const large = path.join(folder, 'prea mare.pdf');
    await writeFile(large, '');
    await truncate(large, 25 * 1024 * 1024 + 1);
    await chooses(large);
    await page.locator('#status.urgent', { hasText: 'cel mult 25 MB' }).waitFor();
    await rm(folder, { recursive: true });
    assert.equal(await page.locator('#attached').isVisible(), false);

    await chooses({ name: 'formular.png', mimeType: 'image/png', buffer: onePixel });
    await page.locator('#attached', { hasText: 'formular.png · 1 kB' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'reply');
    assert.deepEqual(await seriousFindings(page), [], 'attached');
    await page.screenshot({ path: picture('attached') });
    await replies(page, 'Completați acesta');
    const line = page.locator('.line.librarian', { hasText: 'Completați acesta' });
    await line.locator('.delivery', { hasText: 'pe drum' }).waitFor();
    await line.locator('img').waitFor();
    assert.equal(
      await line.locator('img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.width > 0)),
      true,
    );
    assert.equal(await line.locator('img').getAttribute('alt'), 'imagine · formular.png · 1 kB');
    assert.equal(await page.locator('#attached').isVisible(), false);
    assert.deepEqual(await said(page, 'librarian'), ['[imagine] Completați acesta']);

    await page.keyboard.press('Alt+r');
    await chooses({ name: 'ghid.txt', mimeType: 'text/plain', buffer: Buffer.from('Pasul 1') });
    await page.locator('#detach').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'attach');
    await chooses({ name: 'ghid.txt', mimeType: 'text/plain', buffer: Buffer.from('Pasul 1') });
    await page.keyboard.press('Enter');
    await page.locator('.line.librarian a', { hasText: 'fișier · ghid.txt' }).waitFor();
    await chooses({ name: 'joc.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    await page.keyboard.press('Enter');
    await page.locator('.line.failed', { hasText: 'Acest fel de fișier nu se trimite' }).waitFor();
    assert.deepEqual(await seriousFindings(page), [], 'sent');
    await page.screenshot({ path: picture('files') });
    assert.equal((await small.kept.board.lines(id, 50)).filter(({ file }) => file).length, 2);
    assert.equal(small.kept.media.files.size, 2);
  });

  test('shows what a citizen wrote letter for letter, also when it is markup', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    const evil = '<img src=x onerror="document.title=\'owned\'"><script>window.owned=1</script> *b* {0}';
    const id = await small.ask(evil, { place: { id: 'x', name: evil, district: 'Cahul', libraryId: 'cahul-1' } });
    await page.locator('#queue .card', { hasText: '<img src=x' }).waitFor();
    await action(page, 'take').click();
    await small.writes(id, evil);
    await page.locator('.line.citizen').nth(1).waitFor();
    assert.deepEqual(await said(page, 'citizen'), [evil, evil]);
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.equal(await page.evaluate(() => 'owned' in window), false);
    assert.doesNotMatch(await page.title(), /owned/);
  });

  test('of two who take at once, the loser reads who was first', async () => {
    small = await openSmallDesk();
    const [ana, ion] = await Promise.all([comes('ana'), comes('ion')]);
    await small.ask('Cine mă ajută?');
    await Promise.all([ana, ion].map((page) => page.locator('#queue [data-action=take]').waitFor()));
    await Promise.all([ana, ion].map((page) => page.locator('#queue [data-action=take]').click()));
    const holder = (page: Page) => page.locator('#case-state');
    await Promise.all(
      [ana, ion].map((page) =>
        holder(page)
          .filter({ hasText: /Cazul este al|Răspunde:/ })
          .waitFor(),
      ),
    );
    const states = await Promise.all([ana, ion].map((page) => holder(page).innerText()));
    const loser = states[0]!.startsWith('Cazul') ? ion : ana;
    assert.equal(states.filter((state) => state.startsWith('Cazul este al')).length, 1);
    await loser.locator('#status', { hasText: /Cazul este la (Ana|Ion) Popescu/ }).waitFor();
    await loser.locator('.line.to-you', { hasText: 'Cazul este la' }).waitFor();
    await loser.screenshot({ path: picture('lost-take') });
    await replyField(loser).fill('și eu știu');
    await loser.locator('#send').click();
    await loser.locator('.line.note', { hasText: 'și eu știu' }).waitFor();
    await action(loser, 'join').click();
    await loser.locator('#note-choice').waitFor();
    await replies(loser, 'Scriu și eu');
    await loser.locator('.line.librarian', { hasText: 'Scriu și eu' }).waitFor();
  });

  test('loses nothing and doubles nothing when the server dies while a librarian writes', async () => {
    const kept = nothingKept();
    small = await openSmallDesk({ kept });
    const page = await comes('ana');
    const id = await small.ask('Mă auziți?');
    await action(page, 'take').click();
    await page.locator('#case-state', { hasText: 'al dumneavoastră' }).waitFor();
    await replies(page, 'înainte');
    await page.locator('.line.librarian', { hasText: 'înainte' }).waitFor();
    const { port } = small;
    await small.crash();
    const away = ['prima', 'a doua', 'a doua', 'a treia'];
    for (const text of away) await replies(page, text);
    assert.equal(await replyField(page).isEnabled(), true);
    await page.locator('#status.urgent', { hasText: 'mesajele sunt păstrate' }).waitFor();
    await page.screenshot({ path: picture('away') });
    small = await openSmallDesk({ kept, port });
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).nth(4).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['înainte', ...away]);
    await page.reload();
    await page.locator('.line.librarian').nth(4).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['înainte', ...away]);
    const words = (await kept.board.lines(id, 500)).filter(({ from }) => from === 'librarian').map(({ text }) => text);
    assert.deepEqual(words, ['înainte', ...away]);
    assert.equal(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('desk.sent')).length),
      0,
    );
  });

  test('keeps what was written when the session ends, and sends it after the next sign-in', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    const id = await small.ask('Mă auziți?');
    await action(page, 'take').click();
    await page.locator('#case-state', { hasText: 'al dumneavoastră' }).waitFor();
    await small.kept.librarians.endSessions({ librarianId: 'ana' });
    await replies(page, 'scris prea târziu');
    await page.locator('#status', { hasText: 'Sesiunea s-a terminat' }).waitFor();
    await page.locator('.line.librarian .delivery', { hasText: 'păstrat' }).waitFor();
    await enter(page, 'ana');
    await page.locator('#mine .about').click();
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['scris prea târziu']);
    assert.equal((await small.kept.board.get(id))!.case.state, 'taken');
  });

  test('gives words back that the case no longer takes', async () => {
    small = await openSmallDesk();
    const [page, vera] = [await comes('vera'), await small.signIn('ana')];
    const id = await small.ask('Mă auziți?', { step: 'district' });
    await page.locator('#queue .about').click();
    await replyField(page).fill('am scris mult');
    const json = { 'content-type': 'application/json', cookie: vera };
    const body = JSON.stringify({ id: 'pass-00001', act: { do: 'pass', to: 'national' } });
    await page.route('**/desk/api/home*', (route) => route.abort());
    await page.route(`**/desk/api/cases/${id}?*`, (route) => route.abort());
    await fetch(`${small.url}/desk/api/cases/${id}/acts`, { method: 'POST', headers: json, body });
    await page.waitForTimeout(200);
    await action(page, 'reply').click();
    await page.locator('.line.failed', { hasText: 'Nu a plecat.' }).waitFor();
    await page.screenshot({ path: picture('refused') });
    await page.locator('.line.failed button').click();
    assert.equal(await replyField(page).inputValue(), 'am scris mult');
    assert.equal(small.kept.events.filter((event) => event.key.startsWith('desk:vera')).length, 0);
  });

  test('says in words that an answer did not arrive, wherever the librarian looks', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    const id = await small.ask('Mă auziți?');
    await action(page, 'take').click();
    await replies(page, 'Bună ziua');
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).waitFor();
    await page.locator('nav [data-page=cases]').click();
    await small.delivers(id, 'refused');
    await page.locator('#mine .alert', { hasText: 'NU a ajuns' }).waitFor();
    await page.locator('#mine .about').click();
    await page.locator('.line.failed .delivery', { hasText: 'NU a ajuns la cetățean' }).waitFor();
    await page.screenshot({ path: picture('undelivered') });
  });

  test('asks who was invited without a name for it, and stands in nobody’s way', async () => {
    small = await openSmallDesk();
    const ana = (await small.kept.librarians.get('ana'))!;
    await small.kept.librarians.save({ ...ana, name: '' }, { expecting: ana.version });
    const page = await comes('ana');
    await small.ask('Mă auziți?');
    await action(page, 'take').click();
    await replies(page, 'Bună ziua');
    await page.locator('.line.librarian', { hasText: 'Bună ziua' }).waitFor();
    assert.deepEqual(await seriousFindings(page), []);
    await page.screenshot({ path: picture('nameless') });
    await page.locator('#my-new-name').fill('Ana Rusu');
    await page.locator('#name-form button').click();
    await page.locator('#my-name', { hasText: 'Ana Rusu' }).waitFor();
    await page.locator('#name-form').waitFor({ state: 'hidden' });
  });

  test('is used with the keyboard alone', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    await small.ask('Mă auziți?');
    await page.locator('#queue .card').waitFor();
    await page.keyboard.press('Alt+t');
    await page.locator('#case-state', { hasText: 'al dumneavoastră' }).waitFor();
    await page.keyboard.press('Alt+r');
    await page.keyboard.type('Da');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('vă aud');
    await page.keyboard.press('Enter');
    await page.locator('.line.librarian', { hasText: 'vă aud' }).waitFor();
    assert.deepEqual(await said(page, 'librarian'), ['Da\nvă aud']);
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('numai noi');
    await page.keyboard.press('Enter');
    await page.locator('.line.note', { hasText: 'numai noi' }).waitFor();
    await page.keyboard.press('Alt+k');
    await page.locator('#shortcuts-dialog', { hasText: 'Alt + T' }).waitFor();
    await page.screenshot({ path: picture('shortcuts') });
    await page.keyboard.press('Escape');
    await page.locator('#shortcuts-dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Alt+c');
    await page.locator('#close-dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#close-dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Alt+l');
    await page.locator('#log-page').waitFor();
  });

  test('speaks the librarian’s language, also after a reload', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    await small.ask('Mă auziți?');
    for (const [name, language, take] of [
      ['Русский', 'ru', 'Взять'],
      ['Gagauzça', 'gag', 'Alêrım'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.locator('#queue [data-action=take]', { hasText: take }).waitFor();
      await page.reload();
      await page.locator('#queue [data-action=take]', { hasText: take }).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
    }
    await page.locator('#queue .about').click();
    await page.locator('#case-facts').waitFor();
    await page.screenshot({ path: picture('gagauz') });
  });

  test('counts help given face to face in three taps, and takes it back', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    await page.locator('nav [data-page=log]').click();
    await page.getByRole('button', { name: 'Am instruit' }).click();
    await page.getByRole('button', { name: 'Cetățeni' }).click();
    await page.getByRole('button', { name: '3', exact: true }).click();
    const entry = page.locator('#log-list li', { hasText: 'Cetățean instruit · 3' });
    await entry.waitFor();
    await page.screenshot({ path: picture('log') });
    assert.equal(small.kept.work.entries.size, 1);
    await page.reload();
    await entry.getByRole('button', { name: /Anulează/ }).click();
    await page.locator('#log-empty').waitFor();
    assert.equal(small.kept.work.entries.size, 0);
  });

  test('lets a coordinator invite, suspend and publish a notice', async () => {
    small = await openSmallDesk();
    await small.ask('Așteaptă cineva');
    const page = await comes('maria');
    await page.locator('nav [data-page=coordinator]').click();
    await page.locator('#invite summary').click();
    await page.locator('#invite-name').fill('Nina Rusu');
    await page.locator('#invite-library').selectOption('cahul-2');
    await page.locator('#invite button[type=submit]').click();
    const link = await page.locator('#one-time-link code').innerText();
    await page.screenshot({ path: picture('invited') });
    const joined = await fetch(link, { method: 'POST', redirect: 'manual' });
    assert.equal(joined.status, 303);

    await page.locator('#notice-new summary').click();
    await page.locator('#notice-service').selectOption('passport');
    await page.locator('#notice-ro').fill('Ghișeul este închis.');
    await page.locator('#notice-ru').fill('Окно закрыто.');
    await page.locator('#notice-new button[type=submit]').click();
    await page.locator('li', { hasText: 'Ghișeul este închis.' }).waitFor();

    await page.locator('#people summary').click();
    await page.locator('#people-filter').fill('ana');
    await page.getByRole('button', { name: 'Suspendă: Ana Popescu' }).click();
    await page.getByRole('button', { name: 'Reactivează: Ana Popescu' }).waitFor();
    assert.equal((await small.kept.librarians.get('ana'))?.status, 'suspended');
    await page.screenshot({ path: picture('coordinator'), fullPage: true });
    assert.deepEqual(await seriousFindings(page), []);
    await page.locator('nav [data-page=cases]').click();
    assert.equal(await page.locator('#one-time-link').count(), 0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no serious accessibility finding, ${colorScheme}`, async () => {
      small = await openSmallDesk();
      const page = await comes('ana', { colorScheme });
      assert.deepEqual(await seriousFindings(page), [], 'empty');
      const id = await small.ask('Mă auziți?', { alarmedAt: new Date() });
      await small.ask('Și eu aștept');
      await page.locator('#queue .card').nth(1).waitFor();
      assert.deepEqual(await seriousFindings(page), [], 'queue');
      await action(page, 'take').click();
      await replies(page, 'Bună ziua');
      await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).waitFor();
      await small.delivers(id, 'refused');
      await replies(page, '// notiță');
      await page.locator('.line.note').waitFor();
      await page.locator('.line.failed').waitFor();
      await page.locator('#before summary').click();
      await page.screenshot({ path: picture(colorScheme) });
      assert.deepEqual(await seriousFindings(page), [], 'case');
      for (const dialog of ['ready', 'pass', 'close']) {
        await action(page, dialog).click();
        await page.locator(`#${dialog}-dialog`).waitFor();
        assert.deepEqual(await seriousFindings(page), [], dialog);
        await page.keyboard.press('Escape');
      }
      await page.locator('#me summary').click();
      assert.deepEqual(await seriousFindings(page), [], 'menu');
      await page.locator('nav [data-page=log]').click();
      assert.deepEqual(await seriousFindings(page), [], 'log');
      await page.goto(await small.link('ana'));
      assert.deepEqual(await seriousFindings(page), [], 'invitation');
      await page.screenshot({ path: picture(`join-${colorScheme}`) });
      await page.context().clearCookies();
      await page.goto(`${small.url}/desk`);
      assert.deepEqual(await seriousFindings(page), [], 'entrance');
    });
  }

  test('fits into 320 px, one thing at a time, without sideways scrolling', async () => {
    small = await openSmallDesk();
    const page = await comes('maria', { viewport: { width: 320, height: 640 } });
    const id = await small.ask('Cum îmi fac buletin dacă l-am pierdut și sunt plecat din țară de multă vreme?', {
      topic: 'id-card-price',
    });
    const beyond = () =>
      page.evaluate(() => {
        const wide = [...document.querySelectorAll('html, main, .page, #scroll, #case')] as HTMLElement[];
        return wide.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.id || it.tagName);
      });
    await page.locator('#queue .card').waitFor();
    await page.screenshot({ path: picture('narrow-queue') });
    assert.deepEqual(await beyond(), []);
    await action(page, 'take').click();
    await replies(page, 'Bună ziua! Un cuvântfoarteluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuung.');
    await page.locator('.line.librarian .delivery', { hasText: 'pe drum' }).waitFor();
    await small.writes(id, 'Mulțumesc frumos');
    await page.locator('.line.citizen').nth(1).waitFor();
    await page.screenshot({ path: picture('narrow-case') });
    assert.deepEqual(await beyond(), []);
    assert.equal(await page.locator('#queue').isVisible(), false);
    assert.equal(await replyField(page).getAttribute('id'), 'reply');
    await page.locator('#back').click();
    await page.locator('#mine .card').waitFor();
    for (const name of ['log', 'coordinator']) {
      await page.locator(`nav [data-page=${name}]`).click();
      await page.locator(`#${name}-page:not([hidden]) h2`).first().waitFor();
      await page.screenshot({ path: picture(`narrow-${name}`) });
      assert.deepEqual(await beyond(), [], name);
    }
    await page.goto(await small.link('ana'));
    assert.deepEqual(await beyond(), [], 'invitation');
  });

  test('signs out, and leaves nothing of a librarian in the browser', async () => {
    small = await openSmallDesk();
    const page = await comes('ana');
    await small.ask('Mă auziți?');
    await action(page, 'take').click();
    await replyField(page).fill('o ciornă');
    await page.locator('#me summary').click();
    await page.locator('#sign-out').click();
    await page.getByText('Intrați în birou').first().waitFor();
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
    await page.goBack();
    assert.equal(await page.locator('#lines .line').count(), 0);
  });
});
