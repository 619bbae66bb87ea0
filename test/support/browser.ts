import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Chromium of the system (Debian package `chromium`), or the one that CHROMIUM names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Browser tests are skipped with one line where there is no Chromium; in CI they then fail. */
export const noBrowser = !existsSync(chromiumPath) && !process.env.CI;
if (noBrowser) process.stderr.write(`skipped: browser tests (no ${chromiumPath}; install chromium or set CHROMIUM)\n`);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The page as a person uses it. */
export const chatOf = (page: Page) => {
  const log = page.getByRole('log');
  const box = page.getByRole('textbox');
  return {
    log,
    box,
    status: page.getByRole('status'),
    /** Words of all messages, both sides, from top to bottom. */
    said: (): Promise<string[]> => log.locator('.words').allTextContents(),
    async write(text: string): Promise<void> {
      await box.fill(text);
      await box.press('Enter');
    },
    answer: (text: string | RegExp): Locator => log.locator('.message:not(.own)').filter({ hasText: text }),
    own: (text: string | RegExp): Locator => log.locator('.message.own').filter({ hasText: text }),
  };
};

const axePath = createRequire(import.meta.url).resolve('axe-core');

/** What axe-core finds serious or critical on the page as it is now, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(await (await import('node:fs/promises')).readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe;
    type Finding = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
}
