import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { libraryOfRef } from '../../src/core/origin-ref.js';
import { openEmbeddedStorage } from '../../src/storage/embedded/storage.js';
import { type FakeTelegram, startFakeTelegram } from '../fakes/telegram.js';
import { readQr } from './read-qr.js';

const root = join(import.meta.dirname, '../..');
const token = '7000000001:links';
const orhei = 'lib-biblioteca-publica-raionala-alexandru-donici-orhei';
const long = 'lib-filiala-nr-1-danuteni-a-bibliotecii-publice-raionale-dimitri';

const page = {
  MESSENGER_PAGE_ID: '102345678901234',
  MESSENGER_PAGE_TOKEN: 'page',
  MESSENGER_APP_SECRET: 'secret',
  MESSENGER_VERIFY_TOKEN: 'verify',
};
const noPage = Object.fromEntries(Object.keys(page).map((name) => [name, '']));

describe('npx eambasador links', { timeout: 60_000 }, () => {
  let folder = '';
  let telegram: FakeTelegram;
  let settings: Record<string, string>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eambasador-links-'));
    telegram = await startFakeTelegram({ token, username: 'eambasador_bot' });
    settings = {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.url,
      ...page,
      PUBLIC_URL: 'https://help.example.md',
      CONTROLLER_NAME: 'Biblioteca Publică Raională Orhei',
      DATA_DIR: join(folder, 'none'),
    };
  });
  afterAll(async () => {
    await telegram?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const links = (args: readonly string[], about: Readonly<Record<string, string>> = {}) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { PATH: process.env.PATH ?? '', HOME: folder, ...settings, ...about };
      const command = ['--import', 'tsx', 'src/cli.ts', 'links', ...args];
      const child = execFile(process.execPath, command, { cwd: root, env }, (_, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  test('prints the links of a library', async () => {
    const { code, out, err } = await links(['--library', orhei]);
    assert.deepEqual(out.trimEnd().split('\n'), [
      'Biblioteca Publică Raională „Alexandru Donici” Orhei, bd. M. Eminescu 4, MD-3505, Orhei',
      `Telegram: https://t.me/eambasador_bot?start=lib_${orhei}`,
      `Messenger: https://m.me/102345678901234?ref=lib_${orhei}`,
      'Web: https://help.example.md',
    ]);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });

  test('--json prints one object, whose short ref leads back to a library with a long id', async () => {
    const { out } = await links(['--library', long, '--json'], { PUBLIC_URL: '' });
    const { telegram: start, ...rest } = JSON.parse(out) as { telegram: string };
    assert.deepEqual(rest, {
      library: {
        id: long,
        name: 'Filiala nr. 1 Dănuțeni a Bibliotecii Publice Raionale „Dimitrie Cantemir” Ungheni',
        address: 'cartierul Dănuțeni, Ungheni',
      },
      messenger: start.replace('https://t.me/eambasador_bot?start=', 'https://m.me/102345678901234?ref='),
      web: null,
      files: [],
    });
    const ref = start.replace('https://t.me/eambasador_bot?start=', '');
    assert.ok(ref.length <= 64);
    assert.equal(libraryOfRef(ref, [orhei, long]), long);
  });

  test('--out writes a code for each link, that is read back as the link, and a poster', async () => {
    const out = join(folder, 'new/links');
    const { code, out: printed } = await links(['--topic', 'criminal-record-get', '--out', out, '--json']);
    assert.equal(code, 0);
    const said = JSON.parse(printed) as { telegram: string; messenger: string; web: string; files: string[] };
    const ref = 'top_criminal-record-get';
    assert.deepEqual(
      said.files,
      ['telegram.svg', 'telegram.png', 'messenger.svg', 'messenger.png', 'web.svg', 'web.png', 'poster.html'].map(
        (end) => join(out, `${ref}-${end}`),
      ),
    );
    assert.deepEqual(readdirSync(out).length, said.files.length);
    assert.equal(said.telegram, `https://t.me/eambasador_bot?start=${ref}`);
    for (const door of ['telegram', 'messenger', 'web'] as const) {
      assert.equal(readQr(readFileSync(join(out, `${ref}-${door}.png`))), said[door], door);
    }
    const poster = readFileSync(join(out, `${ref}-poster.html`), 'utf8');
    for (const shown of ['Cazierul judiciar: Obține cazierul', 'help.example.md', settings.CONTROLLER_NAME!]) {
      assert.ok(poster.includes(shown), shown);
    }
  });

  test('without the Page it says which setting is missing, and gives the link to Telegram', async () => {
    const { code, out, err } = await links(['--group', 'Mame din Bălți', '--json'], noPage);
    const { telegram: start, messenger } = JSON.parse(out) as { telegram: string; messenger: null };
    assert.deepEqual(
      { code, start, messenger },
      {
        code: 0,
        start: 'https://t.me/eambasador_bot?start=grp_mame-din-balti',
        messenger: null,
      },
    );
    assert.match(err, /^Messenger: no link\. .*MESSENGER_PAGE_ID.*\n$/);
  });

  test('without a token it says so in one line, and gives the link to Messenger', async () => {
    const { code, out, err } = await links(['--group', 'stiri'], { TELEGRAM_BOT_TOKEN: '', PUBLIC_URL: '' });
    assert.deepEqual({ code, out }, { code: 0, out: 'Messenger: https://m.me/102345678901234?ref=grp_stiri\n' });
    assert.match(err, /^Telegram: no link\. .*TELEGRAM_BOT_TOKEN.*\n$/);
  });

  test('without both it exits with 2 and says what to set', async () => {
    const { code, out, err } = await links(['--library', orhei], { TELEGRAM_BOT_TOKEN: '', ...noPage });
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /TELEGRAM_BOT_TOKEN/);
    assert.match(err, /MESSENGER_PAGE_ID/);
  });

  test.each([
    ['the id that was meant', ['--library', 'lib-donici-orhei'], new RegExp(`no library.*Near to it: ${orhei},`)],
    ['libraries of a place typed in Russian', ['--library', 'Орхей'], /Near to it:.*-orhei/],
    [
      'no ids where nothing is near',
      ['--library', '???'],
      /There is no library "\?\?\?"\. `npx eambasador place --json`/,
    ],
    ['topics', ['--topic', 'cazier'], /There is no topic "cazier"\. Near to it: .*criminal-record-get/],
    ['topics, not what every object has', ['--topic', '__proto__'], /There is no topic "__proto__"/],
    ['how a group can be called', ['--group', 'Мамы'], /Latin letters/],
  ])('refuses what does not exist and shows %s', async (_, args, shown) => {
    const { code, out, err } = await links(args);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, shown);
  });

  test.each([
    ['nothing that the links are for', []],
    ['two things at once', ['--group', 'a', '--topic', 'b']],
  ])('exits with 2 on %s', async (_, args) => {
    assert.equal((await links(args)).code, 2);
  });

  test('says when the folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, err } = await links(['--group', 'a', '--out', file]);
    assert.equal(code, 1);
    assert.match(err, /^IMPORT_INVALID: The folder .* cannot be written to/);
  });

  test("knows the owner's list, with ids and names as the owner wrote them", async () => {
    const dataDir = join(folder, 'data');
    const storage = openEmbeddedStorage(dataDir, { now: () => new Date('2026-11-24T10:00:00Z') });
    const id = 'Bibl.№1/Ștefan';
    const library = {
      id,
      name: 'Bibliotecă fără denumire în sursă (Peresecina)',
      placeId: 'gn617609',
      locality: 'Peresecina',
      district: 'Orhei',
      point: { lat: 47.25, lon: 28.77 },
      pointQuality: 'locality',
      eAmbassador: 'unknown',
    } as const;
    const report = { lines: 1, added: [id], changed: [], closed: [], unchanged: 0, refused: [], doubtful: [] };
    await storage.directory.replace([library], report);
    await storage.close();
    const { out } = await links(['--library', id, '--json'], { DATA_DIR: dataDir });
    const { telegram: start, ...said } = JSON.parse(out) as { telegram: string; library: unknown };
    assert.deepEqual(said.library, { id, name: 'Biblioteca din Peresecina', address: 'Peresecina, Orhei' });
    const ref = start.replace('https://t.me/eambasador_bot?start=', '');
    assert.match(ref, /^lib_Bibl-1-Stefan-[0-9a-f]{8}$/);
    assert.equal(libraryOfRef(ref, ['a', id]), id);
  });
});
