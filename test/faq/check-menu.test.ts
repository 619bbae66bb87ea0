import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import type { Sources } from '../../src/faq/read-content.js';
import { changed, faultsIn, lineOf, smallSources } from './small-sources.js';

const card = 'intents/card.yaml';
const other = 'intents/other.yaml';

/** The small service with this many topics. */
function withTopics(count: number): Sources {
  const more = Array.from({ length: count - 2 }, (_, index) => index);
  const topics = more.map(
    (index) => `  more-${index}:
    aspect: how
    audience: [citizen]
    menu: documents
    title: { ro: Mai ${index}, ru: Ещё ${index}, gag: Taa ${index} }
    reviewed: no
    phrases: { ro: [ro ${index}x], ru: [ру ${index}x], gag: [gag ${index}x] }
`,
  );
  const answers = more.map((index) => `more-${index} = Text.\n`).join('');
  const texts = languages.map((language) => `locales/${language}/card.ftl`);
  return {
    ...smallSources,
    [card]: smallSources[card] + topics.join(''),
    ...Object.fromEntries(texts.map((file) => [file, smallSources[file] + answers])),
  };
}

/** A second service beside it, so that both stand on buttons by their names. */
function withAnother(sources: Sources): Sources {
  const yaml = sources[card]!.replaceAll('card-', 'other-')
    .replaceAll('cartea de identitate', 'alta')
    .replaceAll(/удостоверение[^\n,}]*/g, 'другое')
    .replaceAll('gag: kimlik', 'gag: başka')
    .replaceAll(/: \[(\S+) /g, ': [x $1 ');
  const texts = languages.map((language) => [
    `locales/${language}/other.ftl`,
    sources[`locales/${language}/card.ftl`]!.replaceAll('card-', 'other-'),
  ]);
  return { ...sources, [other]: yaml, ...Object.fromEntries(texts) };
}

describe('a level of the menu', () => {
  test('of thirteen is full, of fourteen too much for one message', () => {
    assert.deepEqual(faultsIn(withTopics(13)), []);
    const [fault, ...others] = faultsIn(withTopics(14));
    assert.deepEqual(others, []);
    assert.equal(fault?.file, card);
    assert.match(fault!.problem, /^documents, card: 14 choices/);
    assert.match(fault!.fix, /13/);
  });

  test('with two buttons that read the same is named, with the language', () => {
    const [fault, ...others] = faultsIn(changed(card, 'ru: Получение', 'ru: Цена'));
    assert.deepEqual(others, []);
    assert.match(fault!.problem, /two buttons read "Цена" in ru/);
  });
});

describe('the name of a service', () => {
  test('on a button is as short as a title: the fault names its line and the way out', () => {
    const sources = withAnother(smallSources);
    const [fault, ...others] = faultsIn(sources);
    assert.deepEqual(others, []);
    assert.deepEqual([fault?.file, fault?.line], [card, lineOf(sources, card, 'ru: удостоверение личности')]);
    assert.match(fault!.problem, /the ru name has 22 characters on its button/);
    assert.match(fault!.fix, /at most 20 as "ru" under "short"/);
  });

  test('may be longer with a short title beside it, which then stands on the button', () => {
    const short = changed(card, 'facts:', 'short: { ru: удостоверение }\nfacts:');
    assert.deepEqual(faultsIn(withAnother(short)), []);
    const long = changed(card, 'facts:', 'short: { ru: удостоверение личности гражданина }\nfacts:');
    const [fault] = faultsIn(withAnother(long));
    assert.deepEqual([fault?.file, fault?.line], [card, lineOf(long, card, 'short:')]);
  });

  test('is on no button where the service is alone in its life situation', () => {
    assert.deepEqual(faultsIn(smallSources), []);
  });
});
