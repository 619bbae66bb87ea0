import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

/** Loads what a start without Messenger loads, and counts modules of the Bot Framework. */
const counting = `
  await import('./dist/main.js');
  await import('./dist/messenger.js');
  const { createRequire } = await import('node:module');
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  process.stdout.write(String(loaded.filter((name) => /botbuilder|botframework|azure/.test(name)).length));
`;

test('without its variables no module of the Bot Framework is loaded', () => {
  const root = join(import.meta.dirname, '../../..');
  const count = (code: string): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }));
  assert.equal(count(counting), 0);
  assert.ok(count(`await import('./dist/channels/messenger/adapter.js');${counting}`) > 100);
});
