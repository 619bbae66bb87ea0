import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { contentHash } from '../../src/nlu/content.js';
import { trainHead } from '../../src/nlu/encoder/head.js';
import { hashOfModel, readModel, writeModel } from '../../src/nlu/model-file.js';
import { trainFast } from '../../src/nlu/train.js';
import { createUnderstanding } from '../../src/nlu/understand.js';
import { smallContent } from './small-content.js';

const model = trainFast(smallContent, { ngrams: { dimensions: 16, epochs: 20 } });
const understand = createUnderstanding(smallContent, model);

describe('a message is understood', () => {
  const messages: [string, string, string][] = [
    ['cum fac buletin nou', 'ro', 'id-card-get'],
    ['как получить ID карту', 'ru', 'id-card-get'],
    ['kak proverit shtraf', 'ru', 'road-fines-check'],
    ['pensiya kaç yaşında', 'gag', 'pension-age'],
    ['Bună ziua, cât costă buletinul?', 'ro', 'id-card-price'],
    ['пенсия кач яшында', 'gag', 'pension-age'],
  ];
  for (const [text, language, topic] of messages)
    test(`${text} -> ${language} ${topic}`, async () => {
      const { alternatives, ...got } = await understand(text);
      assert.deepEqual([got.language, alternatives[0]?.topic], [language, topic]);
      assert.ok(alternatives.length >= 3);
    });
  test('a person who chose a language keeps it', async () => {
    const { language, languageSure } = await understand('cum fac buletin', { language: 'ru', languageChosen: true });
    assert.deepEqual([language, languageSure], ['ru', 1]);
  });
  test('a word that all languages share keeps the language of the conversation', async () => {
    assert.equal((await understand('ok', { language: 'gag' })).language, 'gag');
  });
  test('a follow-up speaks of the service just answered', async () => {
    assert.equal(
      (await understand('și cât costă?', { lastTopic: 'id-card-get' })).alternatives[0]?.topic,
      'id-card-price',
    );
    assert.equal(
      (await understand('ce acte trebuie', { lastTopic: 'id-card-price' })).alternatives[0]?.topic,
      'id-card-get',
    );
  });
  test('a follow-up that names nothing stays with the topic', async () => {
    const { alternatives } = await understand('și pentru copil?', { lastTopic: 'id-card-get' });
    assert.equal(alternatives[0]?.topic, 'id-card-get');
  });
  test('a whole new question is not captured by what was spoken of before', async () => {
    for (const [text, topic] of [
      ['cum verific amenzile de circulație', 'road-fines-check'],
      ['а во сколько лет выходят на пенсию', 'pension-age'],
      ['var mı bendä ştraf', 'road-fines-check'],
    ] as const)
      assert.equal((await understand(text, { lastTopic: 'id-card-price' })).alternatives[0]?.topic, topic);
  });
  test('thanks after an answer are thanks', async () => {
    for (const text of ['mulțumesc', 'спасибо большое', 'saa olun'])
      assert.equal((await understand(text, { lastTopic: 'id-card-price' })).action, 'thanks');
  });
  test('a typing error is mended', async () => {
    assert.equal((await understand('cat costa bulletinul')).alternatives[0]?.topic, 'id-card-price');
  });
  test('what cannot be read is unknown, never an exception', async () => {
    for (const text of ['', ' ', '...', '\u202e', '__proto__', 'constructor', '\ud800', 'x'.repeat(100_000), '👍'])
      assert.ok(['unknown', 'clarify', 'action', 'answer'].includes((await understand(text)).outcome));
    assert.equal((await understand('')).outcome, 'unknown');
  });
});

test('of a hundred messages at once the loop is given back between them', async () => {
  let turns = 0;
  let asked = 0;
  let most = 0;
  const encoder = {
    id: 'stand-in',
    dimensions: 4,
    embed: async (texts: readonly string[]) => {
      most = Math.max(most, ++asked);
      return texts.map(() => Float32Array.of(1, 0, 0, 0));
    },
  };
  const head = await trainHead(
    smallContent.topics.map(({ id }, at) => ({ label: id, embedding: Float32Array.of(at, 1, 0, 0) })),
  );
  const slow = createUnderstanding(
    smallContent,
    { ...model, head: { encoder: 'stand-in', head } },
    { encoder, fastIsEnough: 2 },
  );
  let running = true;
  const turn = (): void => {
    turns++;
    asked = 0;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await Promise.all(Array.from({ length: 100 }, (_, at) => slow(`cum fac buletin ${at}`)));
  running = false;
  assert.ok(turns >= 90, `${turns} turns of the loop`);
  assert.ok(most <= 2, `${most} messages in one turn`);
});

describe('a model file', () => {
  const file = writeModel(model);
  test('says which content it was trained on', () => {
    assert.equal(hashOfModel(file), contentHash(smallContent));
    assert.equal(hashOfModel(new Uint8Array([1, 2, 3])), undefined);
  });
  test('gives the same answers when it is read again', () => {
    const again = createUnderstanding(smallContent, readModel(file));
    for (const text of ['cum fac buletin', 'сколько стоит булетин', 'saa ol', 'ştraf'])
      assert.deepEqual(again.fast(text), understand.fast(text));
  });
  test('that is cut short is refused with MODEL_INVALID', () => {
    assert.throws(() => readModel(file.slice(0, file.length >> 1)), { code: 'MODEL_INVALID' });
  });
  test('comes out the same from the same content', () => {
    const twin = writeModel(trainFast(smallContent, { ngrams: { dimensions: 16, epochs: 20 } }));
    assert.ok(Buffer.from(twin).equals(file));
  });
});
