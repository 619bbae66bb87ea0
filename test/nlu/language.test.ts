import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { examplesOf } from '../../src/nlu/content.js';
import { languageReader, trainLanguage } from '../../src/nlu/language.js';
import { lowerText } from '../../src/nlu/normalise.js';
import { smallContent } from './small-content.js';

const read = languageReader(trainLanguage(examplesOf(smallContent)));

describe('the language of a message', () => {
  const messages: [string, string][] = [
    ['cum fac buletin', 'ro'],
    ['cat costa buletinul', 'ro'],
    ['cum fac spravka o nesudimosti', 'ro'],
    ['сколько стоит булетин', 'ru'],
    ['kak poluchit udostoverenie', 'ru'],
    ['nekadar paası kimlik', 'gag'],
    ['neredä almaa spravka', 'gag'],
    ['нередӓ алмаа кимлик', 'gag'],
  ];
  for (const [text, language] of messages)
    test(`${text} is ${language}`, () => assert.equal(read(lowerText(text)).language, language));
  test('probabilities add up to one', () => {
    const { probabilities } = read('pensiya');
    assert.ok(Math.abs(probabilities.ro + probabilities.ru + probabilities.gag - 1) < 1e-4);
  });
  test('without letters the language of the conversation stays', () => {
    assert.deepEqual([read('14909', 'ru').language, read('14909', 'ru').sure], ['ru', 0]);
  });
});
