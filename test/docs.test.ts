import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';
import { parse } from 'yaml';
import { subscribedFields } from '../src/channels/messenger/door.js';
import { readConfig, variables } from '../src/config.js';
import { inspectContent } from '../src/load-content.js';

// What the documents claim about the code is held to the code.

const root = join(import.meta.dirname, '..');

interface Document {
  readonly name: string;
  readonly text: string;
}
const documents: readonly Document[] = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'THIRD-PARTY-NOTICES.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const textOf = (name: string): string => documents.find((document) => document.name === name)?.text ?? '';

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Every place where `pattern` stands, as `document:line`. */
const found = (pattern: RegExp, from: (text: string) => string = (text) => text) =>
  documents.flatMap(({ name, text }) =>
    [...from(text).matchAll(pattern)].map((match) => ({ name, match, first: match[1] ?? '' })),
  );

describe('commands', () => {
  const run = promisify(execFile);
  const helps = new Map<string, Promise<string>>();
  const helpOf = (path: readonly string[]): Promise<string> => {
    const key = path.join(' ');
    const asked =
      helps.get(key) ??
      run(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...path, '--help'], { cwd: root }).then(
        ({ stdout }) => stdout,
      );
    helps.set(key, asked);
    return asked;
  };
  const subcommandsIn = (help: string): string[] =>
    [...(help.split(/^Commands:$/m)[1] ?? '').matchAll(/^ {2}([a-z][\w-]*)/gm)].map((match) => match[1]!);
  const optionsIn = (help: string): string[] => [...help.matchAll(/--[a-z][\w-]*/g)].map(([option]) => option);

  /** What is wrong with a command line that begins behind `eambasador`, or nothing. */
  async function wrongWith(words: readonly string[]): Promise<string | undefined> {
    let rest = words;
    const path: string[] = [];
    for (;;) {
      const known = subcommandsIn(await helpOf(path));
      const [next] = rest;
      if (known.length === 0 || next === undefined || next.startsWith('-')) break;
      if (!known.includes(next)) return `there is no command "${[...path, next].join(' ')}"`;
      path.push(next);
      rest = rest.slice(1);
    }
    const options = optionsIn(await helpOf(path));
    const unknown = rest.find((word) => word.startsWith('--') && !options.includes(word));
    return unknown === undefined ? undefined : `"${path.join(' ')}" has no option ${unknown}`;
  }

  test('that are shown exist, with the options that are shown', async () => {
    const lines = found(/(?:npx eambasador|node dist\/cli\.js)((?: +[^\s`|>&;()"'\\]+)*)/g);
    assert.ok(lines.length > 10);
    const wrong = await Promise.all(
      lines.map(async ({ name, first }) => {
        // placeholders (FILE), paths and what a sentence adds behind the command are none of the command's names
        const words = first
          .trim()
          .split(/ +/)
          .map((word) => word.replace(/[.,:]+$/, ''))
          .filter((word) => /^-{0,2}[a-z][a-z-]*$/.test(word));
        const problem = await wrongWith(words);
        return problem === undefined ? [] : [`${name}: ${first.trim()}: ${problem}`];
      }),
    );
    assert.deepEqual(wrong.flat(), []);
  });

  test('are all in the README, but for `start`, which is npm start', async () => {
    async function leaves(path: readonly string[]): Promise<string[]> {
      const below = subcommandsIn(await helpOf(path)).filter((name) => name !== 'help');
      if (below.length === 0) return [path.join(' ')];
      return (await Promise.all(below.map((name) => leaves([...path, name])))).flat();
    }
    const text = textOf('README.md');
    const missing = (await leaves([])).filter(
      (name) => name !== 'start' && !text.includes(`| \`npx eambasador ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  test('of npm that are shown are scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const missing = found(/npm run (?:--silent )?([a-z][\w:-]*)/g).filter(({ first }) => !(first in scripts));
    assert.deepEqual(
      missing.map(({ name, first }) => `${name}: npm run ${first}`),
      [],
    );
  });
});

test('docs/operations.md has the table of all variables, as src/config.ts reads them', () => {
  const table = /<!-- variables[^>]*-->\n([\s\S]*?)<!-- \/variables -->/.exec(textOf('docs/operations.md'))?.[1];
  const rows = Object.entries(variables).map(
    ([name, { what, example }]) => `| \`${name}\` | ${what} | \`${example}\` |`,
  );
  assert.equal(table?.trim(), ['| variable | what | example |', '|---|---|---|', ...rows].join('\n'));
});

test('docs/cases.md has the timers of cases with their defaults', () => {
  const { rollUpAfterMs, remindAfterMs, releaseAfterMs, closeAfterMs } = readConfig({}).caseTiming;
  const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
  const shown = [...textOf('docs/cases.md').matchAll(/^\| `(CASE_\w+)` \| `(\d+)([smhd])` \|/gm)].map(
    ([, name, count, unit]) => [name, Number(count) * unitMs[unit as keyof typeof unitMs]],
  );
  assert.deepEqual(shown, [
    ['CASE_ROLL_UP_AFTER', rollUpAfterMs],
    ['CASE_REMIND_AFTER', remindAfterMs],
    ['CASE_RELEASE_AFTER', releaseAfterMs],
    ['CASE_CLOSE_AFTER', closeAfterMs],
  ]);
});

describe('the way from outside', () => {
  test('docs/messenger.md names the fields that the server subscribes', () => {
    assert.ok(textOf('docs/messenger.md').includes(`\`${subscribedFields.join(' ')}\``));
  });

  test('compose.https.yaml lets through what people and platforms need, and nothing of the operator', () => {
    const file = parse(readFileSync(join(root, 'compose.https.yaml'), 'utf8'), { logLevel: 'error' }) as {
      configs: { caddyfile: { content: string } };
    };
    const patterns = (/@public path (.+)/.exec(file.configs.caddyfile.content)?.[1] ?? '').split(' ');
    const passes = (path: string): boolean =>
      patterns.some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : one === path));
    for (const path of [
      ...['/', '/chat/messages', '/chat/events', '/chat/assets/page.js', '/privacy', '/desk', '/desk/join/x'],
      ...['/desk/api/home', '/desk/events', '/webhooks/telegram', '/webhooks/messenger', '/api/messages'],
      '/webhooks/messenger/deletion/0',
    ]) {
      assert.ok(passes(path), path);
    }
    for (const path of ['/metrics', '/healthz', '/readyz']) assert.ok(!passes(path), path);
  });
});

describe('the README', () => {
  const topics = Object.keys(inspectContent(root).content.topics).length;

  test('shows the current number of topics in its table and in its words', () => {
    const text = textOf('README.md');
    assert.equal(Number(/^topics +(\d+)$/m.exec(text)?.[1]), topics, 'run `npx eambasador content stats` and paste it');
    assert.equal(Number(/\| (\d+) topics of/.exec(text)?.[1]), topics);
  });

  test('names the sources of places with the words that their licences ask for', () => {
    const line = "Locuri: © OpenStreetMap contributors (ODbL 1.0); GeoNames, Who's On First (CC BY 4.0).";
    assert.ok(textOf('README.md').includes(line));
    assert.ok(textOf('THIRD-PARTY-NOTICES.md').includes(line));
  });
});

describe('links', () => {
  /** The anchor of a heading, as GitHub makes it. */
  const anchorOf = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/ /g, '-');
  const anchorsIn = (text: string): string[] =>
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm)].map((match) => anchorOf(match[1]!));

  test('to files and to headings lead somewhere', () => {
    const dead = found(/\]\(([^)\s]+)\)/g, withoutCode).filter(({ name, first }) => {
      if (/^[a-z]+:/.test(first)) return false;
      const [path = '', anchor] = first.split('#');
      const target = path === '' ? name : normalize(join(dirname(name), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(join(root, target), 'utf8')).includes(anchor);
    });
    assert.deepEqual(
      dead.map(({ name, first }) => `${name}: ${first}`),
      [],
    );
  });

  test('are written for readers of the project: no address of a machine, no path outside', () => {
    const outside = found(/((?:^|[\s`(])(?:\/home|\/root|\/work|\/tmp)\/[^\s`)]*)/gm);
    assert.deepEqual(
      outside.map(({ name, first }) => `${name}: ${first.trim()}`),
      [],
    );
  });
});

test('files that are named exist', () => {
  const missing = found(/`((?:src|test|docs|intents|locales|bench|tools|\.ci)\/[^`\s]*)`/g).filter(({ first }) => {
    if (/[<>*{}]|\.\.\./.test(first)) return false; // a pattern, not a file
    return !existsSync(join(root, first.replace(/:\d+$/, '')));
  });
  assert.deepEqual(
    missing.map(({ name, first }) => `${name}: ${first}`),
    [],
  );
});
