import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Language, languages } from '../../src/core/language.js';
import { type Poster, posterPage } from '../../src/links/poster.js';
import { qrSvg } from '../../src/links/qr-code.js';
import { inspectContent, wordsOf } from '../../src/load-content.js';
import { noBrowser, openBrowser, seriousFindings } from '../support/browser.js';
import { readQr } from './read-qr.js';

const links = [
  `https://t.me/a_rather_long_name_of_a_test_bot?start=lib_${'b'.repeat(60)}`,
  `https://m.me/102345678901234?ref=lib_${'b'.repeat(60)}`,
  'https://help.example.md',
];
const { say } = wordsOf(inspectContent(join(import.meta.dirname, '../..')).content);
const wordsIn = (language: Language) => ({
  what: say(language, 'poster-what'),
  scan: say(language, 'poster-scan'),
  runBy: say(language, 'poster-run-by'),
});
const words: Poster['words'] = { ro: wordsIn('ro'), ru: wordsIn('ru'), gag: wordsIn('gag') };
const about = (text: string): Poster['words'] => ({
  ro: { ...words.ro, about: `ro ${text}` },
  ru: { ...words.ru, about: `ru ${text}` },
  gag: { ...words.gag, about: `gag ${text}` },
});
const doorsOf = (count: number): Promise<Poster['doors']> =>
  Promise.all(
    links.slice(0, count).map(async (link, index) => ({
      name: ['Telegram', 'Messenger', 'Web'][index]!,
      address: link.slice(8).split('?')[0]!,
      qrCode: await qrSvg(link),
    })),
  );
const longest = {
  name: 'Biblioteca Centrală Orășenească „A.S. Pușkin” Bender (Центральная городская библиотека им. А.С. Пушкина)',
  address: 'str. Suvorov 13 (în sediul Casei Raionale de Cultură), MD-6501, Anenii Noi',
};

describe('the poster', () => {
  test('says what the bot does and how to begin in three languages, the library, the ways, and who runs it', async () => {
    const page = posterPage({ doors: await doorsOf(3), words, library: longest, controller: 'Biblioteca Orhei' });
    const text = page.replace(/<style>[\s\S]*?<\/style>/, '');
    for (const language of languages) {
      const section = new RegExp(`<section lang="${language}">[\\s\\S]*?</section>`).exec(text)?.[0] ?? '';
      assert.ok(section.includes(words[language].what) && section.includes(words[language].scan), language);
      assert.ok(text.includes(`<span lang="${language}">${words[language].runBy}</span>`), language);
    }
    for (const shown of [longest.name, longest.address, 'Biblioteca Orhei', 't.me/a_rather_long', 'help.example.md']) {
      assert.ok(text.includes(shown), shown);
    }
    assert.equal(text.split('<svg ').length - 1, 3);
  });

  test('of a group, run by nobody who is named, has no foot', async () => {
    assert.ok(!posterPage({ doors: await doorsOf(1), words }).includes('<footer>'));
  });

  test('has no script, fetches nothing, and lets no name become markup', async () => {
    const evil = '"><script>alert(1)</script><img src=x>';
    const page = posterPage({
      doors: (await doorsOf(1)).map((door) => ({ ...door, name: evil, address: evil })),
      words: about(evil),
      library: { name: evil, address: evil },
      controller: evil,
    });
    assert.doesNotMatch(page, /<(script|img|link|iframe|object)|@import|url\(|\ssrc=["']/i);
  });
});

describe.skipIf(noBrowser)('the poster in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 794, height: 1123 } }); // A4 at 96 pixels an inch
    return () => page.close();
  });

  test.each([1, 2, 3])('shows %i codes that a camera can read as they are on the sheet', async (count) => {
    await page.setContent(posterPage({ doors: await doorsOf(count), words, library: longest }));
    const codes = page.locator('.doors svg');
    const read = await Promise.all(
      (await codes.all()).map(async (code) => {
        await code.evaluate((svg) => svg.scrollIntoView());
        return readQr(await code.screenshot());
      }),
    );
    assert.deepEqual(read, links.slice(0, count));
  });

  const longestTopic = about('Выписка из акта гражданского состояния: Многоязычная справка');
  test.each([
    ['of a library', { words, library: longest, controller: longest.name }],
    ['of a topic', { words: longestTopic, controller: longest.name }],
    ['of a group', { words }],
  ])('%s is one sheet of A4 with 1, 2 or 3 codes and the longest names that we know', async (_, poster) => {
    for (const count of [1, 2, 3]) {
      await page.setContent(posterPage({ ...poster, doors: await doorsOf(count) }));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, `${count} codes`);
      assert.match(pdf, /\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
      assert.deepEqual(await overlaps(page), [], `${count} codes`);
    }
  });

  test('has nothing that axe-core finds serious', async () => {
    await page.setContent(posterPage({ doors: await doorsOf(3), words, library: longest, controller: 'Biblioteca' }));
    assert.deepEqual(await seriousFindings(page), []);
  });
});

/** Parts of the sheet that reach into the next one, or out of the sheet. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet')!;
    const parts = [...sheet.children].map((part) => ({ name: part.tagName, box: part.getBoundingClientRect() }));
    const ends = [...parts.slice(1).map(({ box }) => box.top), sheet.getBoundingClientRect().bottom];
    return parts.flatMap(({ name, box }, index) => (box.bottom > ends[index]! + 1 ? [name] : []));
  });
