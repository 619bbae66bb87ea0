import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { nluCommands } from '../../src/cli-nlu.js';
import { readConfig } from '../../src/config.js';
import { examplesOf } from '../../src/nlu/content.js';
import type { Report } from '../../src/nlu/evaluate.js';
import { smallContent } from './small-content.js';

const phrases = examplesOf(smallContent).filter(({ label }) => !label.startsWith('action:'));
const lines = (rows: readonly { language: string; label: string; text: string }[]): string =>
  rows.map(({ language, label, text }) => `${language}\t${label}\t${text}`).join('\n');

describe('nlu evaluate', { timeout: 120_000 }, () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eambasador-nlu-'));
    writeFileSync(file('train.tsv'), `# learn\n${lines(phrases)}\n`);
    writeFileSync(file('test.tsv'), lines(phrases.slice(0, 12)));
    writeFileSync(file('oos.tsv'), 'ro\tcine a câștigat meciul\nru\tкакая погода завтра');
    writeFileSync(file('broken.tsv'), 'ro\tid-card-get\tcum fac buletin\njust words');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...args: string[]): Promise<{ printed: string; complained: string[] }> {
    const out: string[] = [];
    const complained: string[] = [];
    const program = new Command('eambasador')
      .exitOverride()
      .configureOutput({ writeErr: (text) => complained.push(text), writeOut: (text) => out.push(text) });
    let time = 0;
    nluCommands(program, {
      config: () => readConfig({ DATA_DIR: folder }),
      print: (text) => out.push(text),
      complain: (text) => complained.push(text),
      now: () => time++,
    });
    for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
      command.exitOverride().configureOutput({
        writeErr: (text) => complained.push(text),
        writeOut: (text) => out.push(text),
      });
    await program.parseAsync(['nlu', 'evaluate', ...args], { from: 'user' });
    return { printed: out.join(''), complained };
  }
  const refused = (...args: string[]): Promise<CommanderError> =>
    run(...args).then(
      () => assert.fail('was not refused'),
      (error: unknown) => {
        assert.ok(error instanceof CommanderError);
        return error;
      },
    );

  test('measures any files with our engine, and prints one JSON object', async () => {
    const { printed, complained } = await run(
      ...['--train', file('train.tsv'), '--test', file('test.tsv'), '--oos', file('oos.tsv'), '--no-encoder', '--json'],
    );
    const { rows, totals } = JSON.parse(printed) as Report;
    const all = rows.find(({ language, noise }) => language === 'all' && noise === 'as typed')!;
    assert.equal(all.messages, 12);
    assert.ok(all.top1 > 0.9 && all.atOnce !== undefined && all.wrong !== undefined && all.macroF1 > 0.5);
    assert.deepEqual([...new Set(rows.map(({ noise }) => noise))], ['as typed', '1 typo', '2 typos', 'no marks']);
    const [outside] = totals[0]!.outOfScope;
    assert.deepEqual([outside!.kind, outside!.messages], ['out of scope', 2]);
    assert.ok(totals[0]!.bytes > 1000 && totals[0]!.trainSeconds > 0 && totals[0]!.perSecond > 0);
    assert.ok(complained.some((line) => line.includes('100 %')));
  });
  test('prints tables, with the plain model beside ours when asked to compare', async () => {
    const { printed } = await run(
      ...['--train', file('train.tsv'), '--test', file('test.tsv'), '--no-encoder', '--compare'],
    );
    for (const word of ['engine', 'top-1', 'at once', 'harmful', 'p99 ms', 'ours, fast path', 'linear'])
      assert.ok(printed.includes(word), word);
  });
  test('names the line that is not lang, label and text', async () => {
    const { message, exitCode } = await refused('--train', file('train.tsv'), '--test', file('broken.tsv'));
    assert.match(message, /broken\.tsv: line 2/);
    assert.equal(exitCode, 2);
  });
  test('refuses phrases without messages to measure them on, and a file that is not there', async () => {
    assert.match((await refused('--train', file('train.tsv'))).message, /--train needs --test/);
    assert.match((await refused('--train', file('train.tsv'), '--test', file('none.tsv'))).message, /cannot be read/);
  });
  test('says in its help what the files hold', async () => {
    const out: string[] = [];
    await run('--help').catch((error: CommanderError) => out.push(error.code));
    assert.deepEqual(out, ['commander.helpDisplayed']);
  });
});
