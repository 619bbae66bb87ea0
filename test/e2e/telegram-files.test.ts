import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, test } from 'vitest';
import { type FakeTelegram, type FakeUser, startFakeTelegram } from '../fakes/telegram.js';
import { type ServerProcess, serverProcess } from '../support/server-process.js';

const token = '7000000002:fake-token_for-files';
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** The smallest GIF. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

async function openCase(): Promise<{
  fake: FakeTelegram;
  server: ServerProcess;
  ana: FakeUser;
  maria: FakeUser;
  desk: string;
}> {
  const fake = await startFakeTelegram({ token });
  endings.push(() => fake.stop());
  const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: fake.url };
  const server = await serverProcess(env);
  endings.push(() => server.dispose());
  await server.start();
  const invite = ['librarian', 'invite', '--national', '--languages', 'ro,ru', '--hours', '24/7', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', ...invite], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...env, DATA_DIR: server.dataDir },
  });
  const links = JSON.parse(stdout) as { telegram: string; desk: string };
  const maria = fake.user(5001, { firstName: 'Maria', languageCode: 'ro' });
  maria.start(new URL(links.telegram).searchParams.get('start')!);
  await fake.until(() => maria.heard().length > 0);
  const ana = fake.user(1001, { firstName: 'Ana', languageCode: 'ro' });
  const sees = (who: FakeUser, title: string) => () =>
    who.inbox().some(({ buttons }) => buttons.some((one) => one.title === title));
  ana.send('/human');
  await fake.until(() => ana.heard().some((text) => text.includes('localitate')));
  ana.send('fără localitate');
  await fake.until(sees(ana, 'Da, trimite'));
  ana.press(undefined, 'Da, trimite');
  await fake.until(sees(maria, 'Preiau'));
  maria.press(undefined, 'Preiau');
  await fake.until(sees(maria, 'Închid'));
  return { fake, server, ana, maria, desk: new URL(links.desk).pathname };
}

describe('files in a case', () => {
  test('go from the citizen to the librarian in Telegram and at the desk, with the caption and without codes', async () => {
    const { fake, server, ana, maria, desk } = await openCase();
    ana.photo(picture, 'scrisoarea, codul meu 2001234567890');
    const copy = await fake.until(() =>
      maria.inbox().find(({ from, media }) => from === 'bot' && media?.kind === 'photo'),
    );
    assert.match(copy.text, /👤 scrisoarea, codul meu •••$/);
    assert.deepEqual(copy.media?.bytes, picture);

    const entered = await fetch(`${server.url}${desk}`, { method: 'POST', redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    const get = (what: string, headers: Record<string, string> = { cookie }) =>
      fetch(`${server.url}${what}`, { headers });
    const home = (await (await get('/desk/api/home')).json()) as { mine: { id: string }[] };
    const id = home.mine[0]!.id;
    const shown = (await (await get(`/desk/api/cases/${id}`)).json()) as {
      lines: { key: string; file?: boolean; media?: string }[];
    };
    const line = shown.lines.find(({ file }) => file)!;
    assert.equal(line.media, 'photo');
    const address = `/desk/api/cases/${id}/files/${encodeURIComponent(line.key)}`;
    const file = await get(address);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), picture);
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal((await get(address, {})).status, 401);
    assert.equal((await get(`/desk/api/cases/${id}/files/nothing`)).status, 404);
    assert.ok(!server.output().includes(token));
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('go from the librarian to the citizen, a voice without words and a document with them', async () => {
    const { fake, ana, maria } = await openCase();
    maria.voice(Buffer.from('voice of Maria'));
    const voice = await fake.until(() =>
      ana.inbox().find(({ from, media }) => from === 'bot' && media?.kind === 'voice'),
    );
    assert.equal(voice.media?.bytes?.toString(), 'voice of Maria');
    maria.document(Buffer.from('formular'), 'completați acesta');
    const paper = await fake.until(() =>
      ana.inbox().find(({ from, media }) => from === 'bot' && media?.kind === 'document'),
    );
    assert.match(paper.text, /^Maria: ?\s*completați acesta$/);
    assert.deepEqual(fake.journal.complaints, []);
  });

  test('of an album arrive all, in order', async () => {
    const { fake, ana, maria } = await openCase();
    const pages = ['1', '2', '3', '4'].map((page) => ({
      bytes: Buffer.from(`page ${page}`),
      caption: `pagina ${page}`,
    }));
    ana.album(pages);
    const arrived = () => maria.inbox().filter(({ from, media }) => from === 'bot' && media !== undefined);
    await fake.until(() => arrived().length === 4);
    assert.deepEqual(
      arrived().map(({ media }) => media?.bytes?.toString()),
      ['page 1', 'page 2', 'page 3', 'page 4'],
    );
  });
});

test('words that a librarian’s blocked chat did not take stand at the desk, where it is said', async () => {
  const { fake, server, ana, maria, desk } = await openCase();
  maria.block();
  ana.send('mă auziți?');
  const entered = await fetch(`${server.url}${desk}`, { method: 'POST', redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const get = async (what: string) => (await fetch(`${server.url}${what}`, { headers: { cookie } })).json();
  const { mine } = (await get('/desk/api/home')) as { mine: { id: string }[] };
  type Shown = { lines: { from: string; text: string }[] };
  const lines = async () => ((await get(`/desk/api/cases/${mine[0]!.id}`)) as Shown).lines;
  const deadline = Date.now() + 10_000;
  while (
    !(await lines()).some(
      ({ from, text }) => from === 'notice' && text.includes('NU a ajuns la bibliotecar pe Telegram'),
    )
  ) {
    assert.ok(Date.now() < deadline, JSON.stringify(await lines()));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal((await lines()).filter(({ text }) => text === 'mă auziți?').length, 1);
  assert.deepEqual(fake.journal.complaints, []);
});
