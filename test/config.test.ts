import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { readConfig, variables } from '../src/config.js';
import { AppError } from '../src/core/app-error.js';

const problemOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof AppError && error.code === 'CONFIG_INVALID');
    return error.message;
  }
  return '';
};

describe('the configuration', () => {
  test('is complete with nothing set: a newcomer starts without a token and without a database', () => {
    assert.deepEqual(readConfig({}), {
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: './data',
      nluEngine: 'joint',
      caseTiming: {
        rollUpAfterMs: 900_000,
        remindAfterMs: 600_000,
        releaseAfterMs: 3_600_000,
        closeAfterMs: 259_200_000,
      },
      logLevel: 'info',
    });
  });

  test('is what was set', () => {
    assert.deepEqual(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        PUBLIC_URL: 'https://help.example.md/',
        DATA_DIR: ' /var/lib/bot ',
        MONGODB_URI: 'mongodb+srv://user:pass@host/db',
        CONTROLLER_NAME: 'Biblioteca',
        CONTROLLER_CONTACT: 'date@biblioteca.md',
        NLU_ENGINE: 'node-nlp',
        LOG_LEVEL: 'silent',
        PATH: '/usr/bin',
      }),
      {
        port: 8080,
        host: '0.0.0.0',
        publicUrl: 'https://help.example.md',
        dataDir: '/var/lib/bot',
        mongodbUri: 'mongodb+srv://user:pass@host/db',
        controllerName: 'Biblioteca',
        controllerContact: 'date@biblioteca.md',
        nluEngine: 'node-nlp',
        caseTiming: {
          rollUpAfterMs: 900_000,
          remindAfterMs: 600_000,
          releaseAfterMs: 3_600_000,
          closeAfterMs: 259_200_000,
        },
        logLevel: 'silent',
      },
    );
  });

  test('takes an empty variable for one that is not set', () => {
    assert.deepEqual(readConfig(Object.fromEntries(Object.keys(variables).map((name) => [name, '']))), readConfig({}));
  });

  test('names its own port in the address that people reach, when none is given', () => {
    assert.equal(readConfig({ PORT: '8080' }).publicUrl, 'http://localhost:8080');
  });

  test.each([
    ['PORT', ['abc', '65536', '-1', '3000.5', ' 3000', '0x10', '1e3']],
    ['HOST', [' ']],
    ['PUBLIC_URL', ['example.md', 'ftp://example.md', 'https://example.md/chat', 'https://example.md/?a=1']],
    ['DATA_DIR', ['  ']],
    ['MONGODB_URI', ['localhost:27017', 'mongodb://', 'https://host']],
    ['CONTROLLER_NAME', [' ']],
    ['CONTROLLER_CONTACT', ['\t']],
    ['NLU_ENGINE', ['spacy', 'Joint']],
    ['LOG_LEVEL', ['loud', 'INFO']],
  ])('refuses a %s that cannot be meant, and says what it expects', (name, values) => {
    for (const value of values) {
      const problem = problemOf({ [name]: value });
      assert.match(problem, new RegExp(`^ {2}${name}: expected .+, for example .+`, 'm'), `${name}=${value}`);
      assert.match(problem, /\.env\.example/);
    }
  });

  test('takes every port there is, and 0 for any free one', () => {
    assert.deepEqual([readConfig({ PORT: '0' }).port, readConfig({ PORT: '65535' }).port], [0, 65535]);
  });

  test('reports every problem at once', () => {
    const wrong = {
      PORT: 'x',
      PUBLIC_URL: 'x',
      MONGODB_URI: 'x',
      NLU_ENGINE: 'x',
      LOG_LEVEL: 'x',
      HOST: ' ',
      DATA_DIR: ' ',
    };
    const problem = problemOf(wrong);
    assert.match(problem, /has 7 problems/);
    for (const name of Object.keys(wrong)) assert.match(problem, new RegExp(`^ {2}${name}: `, 'm'));
    assert.match(problemOf({ PORT: 'x' }), /has 1 problem:/);
  });

  test('never says a value: it may be a secret', () => {
    const secret = 'S3cr3t-Zq';
    for (const name of Object.keys(variables)) assert.doesNotMatch(problemOf({ [name]: secret }), /S3cr3t/);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8').split('\n');
  const documented = lines.flatMap((line, index) => {
    const match = /^#? ?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    return match ? [{ name: match[1]!, example: match[2]!, what: lines[index - 1]!.replace(/^# /, '') }] : [];
  });

  test('documents every variable that we read, as the code does, and no other', () => {
    assert.deepEqual(
      documented,
      Object.entries(variables).map(([name, { what, example }]) => ({ name, example, what })),
    );
  });

  test('is a configuration, as it stands and with every line taken', () => {
    assert.equal(problemOf(Object.fromEntries(documented.map(({ name, example }) => [name, example]))), '');
  });
});
