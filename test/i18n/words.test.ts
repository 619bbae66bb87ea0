import assert from 'node:assert/strict';
import { join } from 'node:path';
import { FluentParser, type Message, Visitor } from '@fluent/syntax';
import { describe, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import { readSources } from '../../src/faq/sources.js';
import { createWords } from '../../src/i18n/words.js';

const count = (one: string, few: string, other: string): string =>
  `count = { $count ->\n    [one] ${one}\n    [few] ${few}\n   *[other] ${other}\n    }\n`;
const words = createWords({
  ro: ['hello = Bună, { $name }!\nplain = Doar vorbe.\n', count('leu', 'lei', 'de lei'), 'page-a = A\npage-b = B\n'],
  ru: ['hello = Привет, { $name }!\n', 'count = { $count ->\n    [one] лей\n    [few] лея\n   *[many] леев\n    }\n'],
  gag: ['hello = Selam, { $name }!\n', count('ONE', 'FEW', 'OTHER')],
});

describe('our words', () => {
  test('are said in the language asked for', () => {
    assert.deepEqual(
      languages.map((language) => words.say(language, 'hello', { name: 'Ana' })),
      ['Bună, Ana!', 'Привет, Ana!', 'Selam, Ana!'],
    );
  });

  test('hold no invisible marks around what was put in: links and phones are copied', () => {
    assert.doesNotMatch(words.say('ro', 'hello', { name: 'https://gov.md' }), /[\u2066-\u2069]/);
  });

  test('take what is put in letter for letter', () => {
    const name = '{ $x } <b> __proto__ \\u0041';
    assert.equal(words.say('ro', 'hello', { name }), `Bună, ${name}!`);
  });

  test('are said of an attribute too, by its name behind a point', () => {
    const source = 'get = Text.\n    .bring = actul, { $copies }\n';
    const { say } = createWords({ ro: [source], ru: [], gag: [] });
    assert.equal(say('ro', 'get.bring', { copies: 'o copie' }), 'actul, o copie');
    assert.equal(say('ro', 'get'), 'Text.');
    assert.throws(() => say('ro', 'get.other'), { name: 'RangeError', message: 'No message "get.other" in ro.' });
  });

  test('say numbers without grouping', () => {
    assert.equal(words.say('ro', 'hello', { name: 1220 }), 'Bună, 1220!');
  });

  test('that are missing throw with key and language', () => {
    assert.throws(() => words.say('ru', 'plain'), { name: 'RangeError', message: 'No message "plain" in ru.' });
    assert.throws(() => words.say('ro', '__proto__'), RangeError);
  });

  test('with a variable that is missing throw', () => {
    assert.throws(() => words.say('ro', 'hello'), /Message "hello" in ro/);
  });

  test('can be asked for, one or all of a kind', () => {
    assert.equal(words.has('ro', 'plain'), true);
    assert.equal(words.has('gag', 'plain'), false);
    assert.deepEqual(words.all('ro', 'page-'), { 'page-a': 'A', 'page-b': 'B' });
    assert.deepEqual(words.all('ru', 'page-'), {});
  });
});

describe('plurals', () => {
  test.each([
    ['ro', 1, 'leu'],
    ['ro', 0, 'lei'],
    ['ro', 2, 'lei'],
    ['ro', 19, 'lei'],
    ['ro', 20, 'de lei'],
    ['ro', 101, 'lei'],
    ['ro', 120, 'de lei'],
    ['ru', 1, 'лей'],
    ['ru', 2, 'лея'],
    ['ru', 5, 'леев'],
    ['ru', 11, 'леев'],
    ['ru', 21, 'лей'],
    ['ru', 22, 'лея'],
    ['gag', 1, 'ONE'],
    ['gag', 2, 'OTHER'],
    ['gag', 21, 'OTHER'],
  ] as const)('in %s of %i are "%s"', (language, number, said) => {
    assert.equal(words.say(language, 'count', { count: number }), said);
  });
});

/** Each message of a language with the variables it needs, or says in its comment-free source. */
function messagesOf(language: string): Map<string, string> {
  const sources = readSources(join(import.meta.dirname, '../..'));
  const parser = new FluentParser();
  const found = new Map<string, string>();
  for (const [file, source] of Object.entries(sources)) {
    if (!file.startsWith(`locales/${language}/`)) continue;
    for (const entry of parser.parse(source).body)
      if (entry.type === 'Message') found.set(entry.id.name, variablesOf(entry));
  }
  return found;
}

function variablesOf(message: Message): string {
  const names = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(reference: { id: { name: string } }): void {
      names.add(reference.id.name);
    }
  }
  new Variables().visit(message);
  return [...names].sort().join(' ');
}

/** Gagauz, like Turkish, has no plural behind a number. */
const withoutCount = (variables = ''): string => variables.replace(/^count /, '');

describe('the words in locales/', () => {
  const ro = messagesOf('ro');

  test.each(['ru', 'gag'])('are the same messages in %s as in ro', (language) => {
    const other = messagesOf(language);
    assert.deepEqual([...other.keys()].sort(), [...ro.keys()].sort());
  });

  test.each(['ru', 'gag'])('that are no answers name the same variables in %s as in ro (but a count)', (language) => {
    const other = messagesOf(language);
    const shared = [...ro].filter(([id]) =>
      /^(button|page|unit|my-data|unreadable|first|fact|check|official|source)/.test(id),
    );
    assert.ok(shared.length > 20);
    assert.deepEqual(
      shared.map(([id]) => `${id}: ${withoutCount(other.get(id))}`),
      shared.map(([id, variables]) => `${id}: ${withoutCount(variables)}`),
    );
  });
});
