import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { createAnswers } from '../../src/faq/answers.js';
import { exportContent } from '../../src/faq/export-html.js';
import { readContent } from '../../src/faq/read-content.js';
import { wordsOf } from '../../src/load-content.js';
import { smallSources } from './small-sources.js';

const { content } = readContent(smallSources);
const page = (day: string): string =>
  exportContent(content, createAnswers(content, wordsOf(content).say), new Date(`${day}T12:00:00Z`));

describe('the page of all content', () => {
  test('has each topic once, with three answers and the facts of its service', () => {
    const shown = page('2026-03-02');
    for (const id of Object.keys(content.topics)) {
      assert.equal(shown.split(`<section id="${id}">`).length, 2, id);
    }
    assert.equal(shown.split('<div class="answers">').length - 1, Object.keys(content.topics).length);
    for (const { facts } of Object.values(content.services)) {
      for (const [key, fact] of Object.entries(facts))
        assert.ok(shown.includes(`<td>${key}</td>`) && shown.includes(fact.source));
    }
  });

  test('strikes out what is withheld on that day', () => {
    assert.ok(!page('2026-03-02').includes('<td class="withheld">'));
    assert.ok(page('2199-01-01').includes('<td class="withheld">'));
  });

  test('has no script, fetches nothing, and lets no text become markup', () => {
    const texts = { ...content.texts.ro };
    for (const file of Object.keys(texts)) texts[file] = texts[file]!.replace(/= (\p{Lu})/gu, '= <img src=x> $1');
    const marked = { ...content, texts: { ...content.texts, ro: texts } };
    const shown = exportContent(marked, createAnswers(marked, wordsOf(marked).say), new Date('2026-03-02T12:00:00Z'));
    assert.ok(shown.includes('&lt;img'));
    assert.ok(!/<script|<img|<link|src=x>/.test(shown.replaceAll('&lt;img src=x&gt;', '')));
  });
});
