import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { inspectContent, toNluContent } from '../../src/load-content.js';
import { answersAspect, openAspects } from '../../src/nlu/aspects.js';
import { openConcepts } from '../../src/nlu/concepts.js';
import { normalise } from '../../src/nlu/normalise.js';

const content = toNluContent(inspectContent(join(import.meta.dirname, '../..')).content);
const concepts = openConcepts(content.concepts);
const aspects = openAspects(content, concepts);
/** As after a topic of the service, with every word that is no way of asking a rare one. */
function reading(text: string, service = 'criminal-record') {
  const { words } = normalise(text);
  const found = concepts.find(words).map((at) => concepts.content[at]!);
  return aspects.read(words, found, { service, rarity: () => 1 });
}

describe('a follow-up', () => {
  const asked: [string, string][] = [
    ['ok, și cât mă costă', 'price'],
    ['а сколько по времени?', 'duration'],
    ['hem nesoy dokumentlär lääzım?', 'documents'],
    ['до скольки они открыты?', 'hours'],
    ['unde trebuie să merg?', 'where'],
    ['kto za eto otvechaet', 'who'],
  ];
  for (const [text, aspect] of asked)
    test(`${text} -> ${aspect}`, () => {
      assert.equal(reading(text).aspect, aspect);
      assert.equal(reading(text).bare, true);
    });

  test('of the consulate names no other service in passing', () => {
    const { aspect, named } = reading('și la consulat se poate?');
    assert.deepEqual([aspect, named], ['consulate', []]);
  });

  test('may name the service that is spoken of, but no other', () => {
    assert.equal(reading('cât costă cazierul?').aspect, 'price');
    const other = reading('cât costă pașaportul?');
    assert.deepEqual([other.bare, other.aspect], [false, undefined]);
    assert.ok(other.named.includes('passport'));
  });

  test('with a subject of its own asks for no aspect', () => {
    for (const text of ['și pentru copil de 5 ani?', 'și medicul îmi trebuie?', 'а если жених иностранец'])
      assert.equal(reading(text).aspect, undefined, text);
  });

  test('says how near it is to a way of asking, so that small talk can be told from it', () => {
    assert.ok(reading('și la ce folosește asta?').likeness > 0.6);
    assert.ok(reading('спасибо').likeness < 0.5);
  });

  test('longer than a few words is a question of its own', () => {
    assert.equal(reading('spuneți-mi vă rog și cât costă asta la voi').bare, false);
  });
});

test('who asks for abroad is served by a topic about consulates, and the other way round', () => {
  assert.ok(answersAspect('consulate', 'abroad') && answersAspect('abroad', 'consulate'));
  assert.ok(answersAspect('price', 'price') && !answersAspect('price', 'pay'));
});
