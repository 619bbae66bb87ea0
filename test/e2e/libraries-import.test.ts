import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'eambasador-import-'));
const dataDir = path.join(folder, 'data');
const env = { PATH: process.env.PATH ?? '', HOME: folder, DATA_DIR: dataDir };

/** Villages that carry their name once: [name, district] of the places that we ship. */
function villages(): [string, string][] {
  const rows = readFileSync(path.join(root, 'src/libraries/data/places.csv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const header = rows[0]!.split(',');
  const [name, district] = ['name_ro', 'district'].map((column) => header.indexOf(column));
  const plain = rows
    .slice(1)
    .filter((row) => !row.includes('"'))
    .map((row) => row.split(','));
  const pairs = plain.map((fields): [string, string] => [fields[name!]!, fields[district!]!]);
  const count = new Map<string, number>();
  for (const [one, where] of pairs) count.set(`${one}/${where}`, (count.get(`${one}/${where}`) ?? 0) + 1);
  return pairs.filter(([one, where]) => count.get(`${one}/${where}`) === 1);
}

/** 10,000 lines, every fiftieth without a settlement that exists. */
function list(suffix = ''): string {
  const known = villages();
  const lines = Array.from({ length: 10_000 }, (_, index) => {
    const [locality, district] = known[index % known.length]!;
    const place = index % 50 === 49 ? `Nicăieri${index}` : locality;
    return `lib-${index},Biblioteca ${index}${suffix},${place},${district},unknown`;
  });
  return ['id,name_ro,locality,district,e_ambassador', ...lines].join('\n');
}

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', 'libraries', 'import', ...words], { cwd: root, env, encoding: 'utf8' });
const stored = async () => {
  const storage = openEmbeddedStorage(dataDir, { now: () => new Date('2026-11-24T10:00:00Z') });
  const libraries = await storage.directory.all();
  await storage.close();
  return libraries;
};

describe('libraries import', () => {
  const first = path.join(folder, 'first.csv');
  const second = path.join(folder, 'second.csv');
  beforeAll(() => {
    writeFileSync(first, list());
    writeFileSync(second, list(' nouă'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('changes nothing in a dry run', async () => {
    const { stdout } = run(first, '--dry-run');
    assert.match(stdout, /Dry run: nothing was changed/);
    assert.equal((await stored()).length, 0);
  });

  test('takes 10,000 lines, names each of the 200 bad ones, and a second run changes nothing', async () => {
    const { stdout } = run(first);
    const named = new Set(
      [...stdout.matchAll(/^refused {3}line (\d+), locality "Nicăieri(\d+)"/gm)].map((match) => match[2]),
    );
    assert.equal(named.size, 200);
    assert.match(stdout, /10000 lines: 9800 added, 0 changed, \d+ closed, 0 unchanged, 200 refused/);
    assert.equal((await stored()).length, 9800);
    assert.match(run(first).stdout, /10000 lines: 0 added, 0 changed, 0 closed, 9800 unchanged, 200 refused/);
  });

  test('leaves the old list whole when it is killed in the middle', async () => {
    const isNew = (name: string): boolean => name.endsWith(' nouă');
    for (const afterMs of [150, 400, 650, 900, 1150]) {
      const importing: ChildProcess = spawn(process.execPath, ['dist/cli.js', 'libraries', 'import', second], {
        cwd: root,
        env,
        stdio: 'ignore',
      });
      const ended = once(importing, 'exit');
      const timer = setTimeout(() => importing.kill('SIGKILL'), afterMs);
      await ended;
      clearTimeout(timer);
      const libraries = await stored();
      assert.equal(libraries.length, 9800);
      assert.equal(new Set(libraries.map(({ name }) => isNew(name))).size, 1, `a mixture after ${afterMs} ms`);
    }
  });

  test('says what is wrong with a file that is no such list', () => {
    const wrong = path.join(folder, 'wrong.csv');
    writeFileSync(wrong, 'nume,sat\nBiblioteca,Orhei\n');
    const { status, stderr } = run(wrong);
    assert.equal(status, 1);
    assert.match(stderr, /IMPORT_INVALID: .*columns missing in line 1: name_ro, locality, district, e_ambassador/);
    assert.match(run(path.join(folder, 'absent.csv')).stderr, /IMPORT_INVALID: The file .* cannot be read/);
  });
});
