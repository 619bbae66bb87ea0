import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, test } from 'vitest';
import { type ServerProcess, serverProcess } from '../support/server-process.js';
import { openVisitor, type Saying, type WebVisitor } from '../support/web-visitors.js';

const idnp = '2001234567893';
const card = '4111 1111 1111 1111';
const codes = [idnp, card, card.replaceAll(' ', ''), card.replaceAll(' ', '-'), card.replaceAll(' ', '\u00a0')];
const marker = 'zimbrulfermecat';

let server: ServerProcess | undefined;
let visitor: WebVisitor | undefined;
afterEach(async () => {
  visitor?.close();
  await server?.dispose();
});

/** Names of the files of the data folder in which one of the words stands, as bytes, with that word. */
async function found(folder: string, words: readonly string[]): Promise<string[]> {
  const hits: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // a journal may go while we look
    const bytes = await readFile(path.join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const word of words) if (bytes.includes(word)) hits.push(`${entry.name}: ${word}`);
  }
  return hits;
}

async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await holds()); ) {
    if (Date.now() > deadline) assert.fail(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('personal codes never reach the disk, and what is deleted leaves it while the server runs', {
  timeout: 120_000,
}, async () => {
  const running = await serverProcess();
  server = running;
  await running.start();
  const page = openVisitor({ urls: [running.url], language: 'ro', random: Math.random, lostAnswers: 0 });
  visitor = page;
  await page.begin();
  const shown = (words: RegExp) => page.journal().seen.some(({ text }) => words.test(text));
  async function say(saying: Saying): Promise<void> {
    const before = page.heard();
    page.say(saying);
    await until(`an answer to ${saying.text}`, () => page.heard() > before, 20_000);
  }

  await say({ text: `Codul meu este ${idnp}, cum fac cazier? ${marker}` });
  await say({ text: `Cardul ${card} nu merge în MPay ${marker}` });
  await say({ text: `${codes.slice(2).join(' și ')} ${marker}` });
  await say({ text: `Meniu ${idnp} ${card} ${marker}`, action: 'menu' });
  await say({ text: `un buton vechi ${idnp} ${card} ${marker}`, action: 'no-such-button' });
  await say({ text: 'vreau un om' });
  await say({ text: `Nu știu, codul e ${idnp} ${marker}` });
  await say({ text: `Da, trimite ${card} ${marker}`, action: 'case-yes' });
  await say({ text: `IDNP ${idnp}, card ${card} ${marker}` });
  await say({ text: `Meniu ${idnp} ${card} ${marker}`, action: 'menu' });
  assert.ok(shown(/Am trimis/) && shown(/așteaptă un bibliotecar/), 'a case is open');
  assert.deepEqual(await found(running.dataDir, codes), [], 'while it runs');
  assert.equal(await running.stop(), 0);
  assert.deepEqual(await found(running.dataDir, codes), [], 'after it stopped');
  assert.notDeepEqual(await found(running.dataDir, [marker]), [], 'other words are kept');
  for (const code of codes) assert.ok(!running.output().includes(code), 'nor in the log');

  await running.start();
  await say({ text: '/delete' });
  page.say({ text: 'Da, șterge', action: 'yes' });
  await until('the citizen reads that all is deleted', () => shown(/am șters tot/), 30_000);
  const left = async () => found(running.dataDir, [marker]);
  await until('the words are gone from the disk', async () => (await left()).length === 0, 10_000).catch(
    async (error) => assert.fail(`${error.message}: ${(await left()).join(', ')}`),
  );
  assert.deepEqual(await found(running.dataDir, codes), []);
});
