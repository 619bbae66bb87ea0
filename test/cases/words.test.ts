import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { type Language, languages } from '../../src/core/language.js';
import { createWords } from '../../src/i18n/words.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = ['bot', 'cases', 'libraries'];
const sources = Object.fromEntries(
  languages.map((language) => [language, files.map((name) => read(`locales/${language}/${name}.ftl`))]),
) as unknown as Record<Language, string[]>;
const words = createWords(sources);

/** Names of actions, of what is awaited and of files look like keys in the code and are none. */
const noKeys = /^case-(yes|place|skip-place|other-place|close|continue|board|room|step|new)$/;
const used = new Set(
  readdirSync(join(root, 'src/cases'))
    .flatMap((name) => [...read(`src/cases/${name}`).matchAll(/'((?:case|button)-[a-z-]+)'/g)])
    .map(([, key]) => key!)
    .filter((key) => !noKeys.test(key) || key === 'case-new'),
);
const anything = {
  known: 'yes',
  place: 'Cahul',
  name: 'Ana',
  to: 'Ion',
  step: 'national',
  by: 'time',
  media: 'voice',
  caption: 'no',
  delivery: 'refused',
  reason: 'blocked',
  text: 'Bună',
  day: 'mo',
  date: '9.03',
  time: '9:00',
  support: '14909',
};

describe.each(languages)('the words of cases in %s', (language) => {
  test('are there for every key that the code uses, and for no other', () => {
    const missing = [...used].filter((key) => !words.has(language, key));
    assert.deepEqual(missing, []);
    const written = Object.keys(
      Object.fromEntries([...sources[language][1]!.matchAll(/^([a-z-]+) =/gm)].map(([, key]) => [key, 1])),
    );
    assert.deepEqual(
      written.filter((key) => !used.has(key)),
      [],
    );
  });
  test('are whole sentences with every value', () => {
    for (const key of used) assert.ok(words.say(language, key, anything).length > 0, key);
  });
  test('fit a button', () => {
    for (const key of used) {
      if (key.startsWith('button-')) assert.ok(words.say(language, key).length <= 20, words.say(language, key));
    }
  });
});

test('at most 60 characters stand around a librarian’s words', () => {
  for (const language of languages) {
    assert.ok(`${words.say(language, 'case-by', { name: 'x'.repeat(40) })} `.length <= 60);
  }
});
