import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { qrPng, qrSvg } from '../../src/links/qr-code.js';
import { noBrowser, openBrowser } from '../support/browser.js';
import { readQr } from './read-qr.js';

const links = [
  `https://t.me/eambasador_bot?start=lib_${'a'.repeat(60)}`,
  `https://m.me/102345678901234?ref=top_criminal-record-get`,
  'https://help.example.md',
];

describe('a QR code as PNG', () => {
  test.each(links)('is read back as %s', async (link) => {
    assert.equal(readQr(await qrPng(link)), link);
  });

  test('is large enough to print, black on white, with 4 squares of white around it', async () => {
    const { width, data } = PNG.sync.read(await qrPng(links[0]!));
    assert.ok(width >= 700, `${width} pixels`);
    const row = (y: number) => Array.from({ length: width }, (_, x) => data[4 * (y * width + x)]);
    assert.ok(row(4 * 20 - 1).every((red) => red === 255));
    assert.equal(row(4 * 20)[4 * 20], 0);
  });
});

describe.skipIf(noBrowser)('a QR code as SVG', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(links)('is drawn by a browser so that it is read back as %s', async (link) => {
    const page = await browser.newPage();
    await page.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(await qrSvg(link)).toString('base64')}">`);
    assert.equal(readQr(await page.locator('img').screenshot()), link);
    await page.close();
  });
});
