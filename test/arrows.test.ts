import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'vitest';

// Arrows point inward: main -> doors -> rooms -> core. docs/architecture.md draws the house.

const src = join(import.meta.dirname, '../src');
const rooms = ['bot', 'nlu', 'faq', 'libraries', 'cases', 'delivery', 'i18n', 'links'];

/** `core`, `bot`, `channels/web`, `storage/embedded`, `http`, ... ; the top level is `.`. */
function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (!file.includes('/')) return '.';
  if (first === 'channels') return `channels/${second}`;
  if (first === 'storage' && file.split('/').length > 2) return `storage/${second}`;
  return first;
}

const isRoom = (part: string): boolean => rooms.includes(part);
const isDoor = (part: string): boolean => /^(channels|storage)(\/|$)|^(desk|http)$/.test(part);

/** Why this import may not be, or nothing. */
function wrong(from: string, to: string): string | undefined {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === imported || importer === '.') return undefined;
  if (importer === 'core') return 'core imports nothing';
  if (isRoom(importer)) return imported === 'core' ? undefined : 'a room imports core and itself only';
  if (!isDoor(importer)) return `nobody knows what "${importer}" is: a room, or a door?`;
  if (imported === 'core' || isRoom(imported)) return undefined;
  if (importer.startsWith('storage')) {
    if (imported === 'storage') return undefined; // what both stores share
    if (to === 'channels/web/feed.ts') return undefined; // the port that every store fulfils
  }
  return 'a door imports rooms and core, not another door';
}

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Imports of our own files in a source, static and dynamic, with types too. */
const arrowsIn = (from: string, source: string): Arrow[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    from,
    to: normalize(join(dirname(from), match[1]!)).replace(/\.js$/, '.ts'),
  }));

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
/** The source without its comments: what a word in them promises is no use of it. */
const codeOf = (file: string): string =>
  sources
    .get(file)!
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

describe('arrows', () => {
  test('point inward, every one', () => {
    const pointing = [...sources]
      .flatMap(([file, source]) => arrowsIn(file, source))
      .flatMap(({ from, to }) => {
        const why = wrong(from, to);
        return why === undefined ? [] : [`src/${from} -> src/${to}: ${why}`];
      });
    assert.deepEqual(pointing, []);
  });

  test('lead to files that exist', () => {
    const lost = [...sources]
      .flatMap(([file, source]) => arrowsIn(file, source))
      .filter(({ to }) => !sources.has(to) && !to.startsWith('..'))
      .map(({ from, to }) => `${from} -> ${to}`);
    assert.deepEqual(lost, []);
  });

  test('are seen at all: the reader finds static, dynamic, type and re-exporting imports', () => {
    const source = `import { a } from './a.js';\nimport type {\n  B,\n} from '../core/b.js';\nexport * from './c.js';\nimport './d.js';\nconst e = await import('../x/e.js');\nimport fs from 'node:fs';`;
    assert.deepEqual(
      arrowsIn('bot/z.ts', source).map(({ to }) => to),
      ['bot/a.ts', 'core/b.ts', 'bot/c.ts', 'bot/d.ts', 'x/e.ts'],
    );
    assert.ok([...sources].flatMap(([file, source_]) => arrowsIn(file, source_)).length > 100);
  });

  test.each([
    ['core/turn.ts', 'bot/decide.ts'],
    ['core/turn.ts', 'main.ts'],
    ['bot/decide.ts', 'delivery/inbox.ts'],
    ['faq/answers.ts', 'i18n/words.ts'],
    ['bot/decide.ts', 'channels/web/feed.ts'],
    ['bot/decide.ts', 'main.ts'],
    ['channels/web/routes.ts', 'channels/console/chat.ts'],
    ['channels/web/routes.ts', 'http/server.ts'],
    ['channels/web/routes.ts', 'storage/storage.ts'],
    ['storage/embedded/feed.ts', 'storage/mongo/feed.ts'],
    ['storage/embedded/feed.ts', 'channels/web/channel.ts'],
    ['storage/storage.ts', 'main.ts'],
    ['http/server.ts', 'config.ts'],
    ['desk/page.ts', 'channels/telegram/translate.ts'],
    ['attic/box.ts', 'core/turn.ts'],
  ])('%s -> %s points the wrong way', (from, to) => {
    assert.notEqual(wrong(from, to), undefined);
  });

  test.each([
    ['main.ts', 'storage/embedded/storage.ts'],
    ['cli.ts', 'main.ts'],
    ['bot/steps/commands.ts', 'bot/step.ts'],
    ['bot/decide.ts', 'core/turn.ts'],
    ['channels/web/routes.ts', 'delivery/receive.ts'],
    ['storage/embedded/feed.ts', 'channels/web/feed.ts'],
    ['storage/mongo/inbox.ts', 'storage/record-json.ts'],
    ['desk/page.ts', 'cases/reply.ts'],
  ])('%s -> %s is as it should be', (from, to) => {
    assert.equal(wrong(from, to), undefined);
  });
});

/** Files whose code holds `what`, apart from those that may, each with its reason. */
const elsewhere = (what: RegExp, but: Readonly<Record<string, string>>): string[] =>
  files.filter((file) => what.test(codeOf(file)) && !Object.hasOwn(but, file));

describe('only one place', () => {
  test('reads the environment', () => {
    const may = {
      'config.ts': 'turns the environment into a Config',
      'cli.ts': 'hands the environment to readConfig',
    };
    assert.deepEqual(elsewhere(/process\s*\.\s*env|\benv\s*[,}][^;]*from 'node:process'/, may), []);
  });

  test('asks what time it is', () => {
    assert.deepEqual(
      elsewhere(/Date\.now\(|new Date\(\s*\)|\bDate\(\s*\)/, { 'core/clock.ts': 'the system clock' }),
      [],
    );
  });

  test('asks for chance', () => {
    assert.deepEqual(elsewhere(/Math\.random/, {}), []);
    const mayMakeIds = {
      'main.ts': 'the process name in leases, and visitor ids that nobody may guess',
      'cli.ts': 'names one run of the terminal chat in its event keys',
      'cli-cases.ts': 'gives invitations their one-time codes',
      'storage/embedded/media.ts': 'names a file that is still being written',
      'storage/mongo/conversations.ts': 'marks each commit, so that one whose answer is lost is known again',
      'storage/mongo/directory.ts': 'names each imported list, so that two imports at once do not mix',
    };
    assert.deepEqual(elsewhere(/\brandom(Bytes|UUID|Int)\b|getRandomValues/, mayMakeIds), []);
  });

  test('measures how long something took', () => {
    const may = {
      'main.ts': 'the metric of turn time',
      'cli.ts': 'tells how long a training took',
      'nlu/encoder/head.ts': 'lets the event loop breathe while it trains; no result depends on it',
      'nlu/encoder/encoder.ts': 'shrinks its batches on a slow machine; no result depends on it',
    };
    assert.deepEqual(elsewhere(/performance\.now|hrtime/, may), []);
  });

  test('calls a channel', () => {
    const may = { 'delivery/sender.ts': 'the only caller of channels' };
    assert.deepEqual(elsewhere(/\bchannel\w*(\)|\?|!)?\.send\(|\.channel\.send\(|ctx\.reply|telegram\.send/i, may), []);
  });

  test('sends on Telegram', () => {
    const may = {
      'channels/telegram/channel.ts': 'what the sender sends',
      'channels/telegram/topics.ts': 'the topic and the card that what is sent needs',
    };
    assert.deepEqual(
      elsewhere(/['"`](send(?!ing)|copy|forward|edit)(Message|Photo|Voice|Document|MediaGroup)/, may),
      [],
    );
  });

  test('is really the one: each exception is still needed', () => {
    assert.match(codeOf('config.ts') + codeOf('cli.ts'), /process\.env/);
    assert.match(codeOf('core/clock.ts'), /new Date\(\)/);
    assert.match(codeOf('delivery/sender.ts'), /channel\.send\(/);
    for (const file of ['main.ts', 'cli.ts']) assert.match(codeOf(file), /randomBytes/);
  });
});

test('no file of src lies in a folder that is no part of the house', () => {
  const parts = new Set(files.map(partOf));
  const strange = [...parts].filter((part) => part !== '.' && part !== 'core' && !isRoom(part) && !isDoor(part));
  assert.deepEqual(strange, []);
});
