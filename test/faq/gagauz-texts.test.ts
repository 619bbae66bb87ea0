import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { gagauzLines, gagauzWords } from '../../src/faq/gagauz-texts.js';
import { readContent } from '../../src/faq/read-content.js';
import { changed, smallSources } from './small-sources.js';

const wordsOf = (...texts: string[]): string[] =>
  gagauzWords(texts.map((text) => ({ place: 'here', text }))).map(({ form }) => form);

describe('the words of a line', () => {
  test('are in small letters, those of a beginning too', () => {
    assert.deepEqual(wordsOf('İlkin yazın. Sora ödeyin.'), ['ilkin', 'yazın', 'sora', 'ödeyin']);
  });

  test('leave out numbers, abbreviations, single letters, and the endings on them', () => {
    assert.deepEqual(wordsOf('Gidin ASP-da, 190-dan zeedä, eSIM-lan, 7-nci kat, C tipi'), [
      'gidin',
      'zeedä',
      'kat',
      'tipi',
    ]);
  });

  test('leave out names: a capital inside a sentence, and the same word where a sentence begins', () => {
    assert.deepEqual(wordsOf('Orada Moldova ministerlii.', 'Moldova verer. Kimlik verer.'), [
      'orada',
      'ministerlii',
      'verer',
      'kimlik',
      'verer',
    ]);
  });

  test('keep a word that is written small elsewhere', () => {
    assert.deepEqual(wordsOf('Bakın Büün olan.', 'Büün yaptı. Yaptı büün.'), [
      'bakın',
      'olan',
      'büün',
      'yaptı',
      'yaptı',
      'büün',
    ]);
  });

  test('are the parts of a hyphened word, unless it begins with a name', () => {
    assert.deepEqual(wordsOf('vakıt-vakıt e-mail MPay-lan e-Ambasador'), ['vakıt', 'vakıt', 'mail']);
  });
});

describe('the lines of a content', () => {
  const linesIn = (sources = smallSources): string[] =>
    gagauzLines(readContent(sources).content).map(({ place, text }) => `${place}: ${text}`);

  test('are answers, own words, names, titles and life situations, each with its place', () => {
    const lines = linesIn();
    for (const line of [
      'card-get: 1. Gidin.',
      'card: kimlik',
      'card-price: Paa',
      'documents: Dokumentlär',
      'card-price: Paası: ….',
    ])
      assert.ok(lines.includes(line), `${line} is not in ${lines.join(' / ')}`);
  });

  test('are the variants of a choice one by one, and what stands below an answer', () => {
    const lines = linesIn(
      changed(
        'locales/gag/card.ftl',
        'card-get =',
        'ask = Yazın { $a ->\n    [b] kimlii\n   *[c] pasportu\n    } büün.\ncard-get =',
      ),
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith('ask:')),
      ['ask: Yazın', 'ask: kimlii', 'ask: pasportu', 'ask: büün.'],
    );
  });

  test('hold no link, address or command, and nothing that people say', () => {
    const text = linesIn(
      changed('locales/gag/card.ftl', 'Gidin.', 'Gidin https://a.md/b, asp.gov.md, a@b.md, /menu.'),
    ).join('\n');
    assert.match(text, /^card-get: 1\. Gidin …(?:,? …)+\.?$/m);
    assert.ok(!text.includes('almaa kimlik'), 'a phrase is no text of ours');
  });

  test('are facts in words', () => {
    const fact = '    value: { ro: azi, ru: сегодня, gag: büün }';
    assert.ok(
      linesIn(changed('intents/card.yaml', '    value: 130\n    unit: MDL', fact)).includes('card.price: büün'),
    );
  });
});
