import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { needsUnderstanding } from '../../../src/bot/decide.js';
import { createBatch } from '../../../src/channels/console/batch.js';
import type { Conversation } from '../../../src/core/turn.js';
import { clockAt } from '../../support/clock.js';
import { smallCatalogue, smallDecide, smallRender, understood } from '../../support/small-brain.js';

function batch() {
  const records: Conversation[] = [];
  const clock = clockAt('2026-03-02T10:00:00Z');
  const { answer, restart } = createBatch({
    decide: smallDecide(),
    understand: async (text, record) => {
      records.push(record);
      return understood(text);
    },
    needsUnderstanding,
    render: smallRender,
    serviceOf: (topic) => smallCatalogue.topic(topic)?.service,
    now: () => clock.now(),
  });
  return { answer, restart, records };
}

const fields = [
  'text',
  'language',
  'outcome',
  'topic',
  'service',
  'action',
  'confidence',
  'alternatives',
  'buttons',
  'reply',
];

describe('a line of `ask --json`', () => {
  test('that is answered', async () => {
    const answer = await batch().answer('cum fac buletin');
    assert.deepEqual(Object.keys(answer), fields);
    assert.deepEqual(answer, {
      text: 'cum fac buletin',
      language: 'ro',
      outcome: 'answer',
      topic: 'id-card-get',
      service: 'id-card',
      action: null,
      confidence: 0.97,
      alternatives: understood('buletin').alternatives,
      buttons: ['id-card-price', 'passport-price', 'pension-age'],
      reply: 'answer id-card-get (ro)',
    });
    assert.ok(answer.alternatives.length >= 3);
  });

  test('that needs a question back', async () => {
    const answer = await batch().answer('пенсия');
    assert.deepEqual(Object.keys(answer), fields);
    const { outcome, topic, service, action, language, buttons, reply } = answer;
    assert.deepEqual(
      { outcome, topic, service, action, language, buttons, reply },
      {
        outcome: 'clarify',
        topic: 'id-card-get', // the best guess, although it is asked back
        service: 'id-card',
        action: null,
        language: 'ru',
        buttons: ['id-card-get', 'pension-age', 'passport-price'],
        reply: 'clarify (ru)',
      },
    );
  });

  test('that is an action', async () => {
    const { outcome, topic, action, reply } = await batch().answer('salut');
    assert.deepEqual(
      { outcome, topic, action, reply },
      { outcome: 'action', topic: null, action: 'greeting', reply: 'greeting (ro)' },
    );
  });

  test('that nobody knows', async () => {
    const { outcome, topic, action, confidence, reply } = await batch().answer('cine a câștigat meciul');
    assert.deepEqual(
      { outcome, topic, action, confidence, reply },
      { outcome: 'unknown', topic: null, action: null, confidence: 0.1, reply: 'unknown (ro)' },
    );
  });

  test.each([
    ['/human', 'human'],
    ['/library', 'library'],
    ['/delete', 'delete-my-data'],
    ['/language ru', 'language-change'],
  ])('that is the command %s is the action %s, surely', async (line, name) => {
    const { outcome, action, confidence } = await batch().answer(line);
    assert.deepEqual({ outcome, action, confidence }, { outcome: 'action', action: name, confidence: 1 });
  });

  test('that is empty is unknown', async () => {
    const answer = await batch().answer('');
    assert.deepEqual([answer.outcome, answer.confidence, answer.text], ['unknown', 0, '']);
  });

  test('is given back as it came, however it was cleaned and masked for the turn', async () => {
    const { answer, records } = batch();
    const line = 'IDNP 2001234567890\u0000';
    assert.equal((await answer(line)).text, line);
    assert.equal(records.length, 1);
  });

  test('is one line of JSON whatever it holds', async () => {
    const json = JSON.stringify(await batch().answer('"\n\u2028 __proto__ 😀 \uD800'));
    assert.equal(json.split('\n').length, 1);
    assert.deepEqual(Object.keys(JSON.parse(json)), fields);
  });
});

describe('lines of one conversation', () => {
  test('remember the topic and the language of those before', async () => {
    const { answer, records } = batch();
    await answer('cum fac buletin');
    await answer('și cât costă?');
    assert.deepEqual([records[1]?.lastTopic, records[1]?.language], ['id-card-get', 'ro']);
  });

  test('press the buttons that were shown by their titles', async () => {
    const { answer } = batch();
    await answer('pensie');
    assert.equal((await answer('pension-age (ro)')).topic, 'pension-age');
  });

  test('begin anew after a restart', async () => {
    const { answer, restart, records } = batch();
    await answer('cum fac buletin');
    restart();
    await answer('și cât costă?');
    assert.equal(records[1]?.lastTopic, undefined);
    assert.equal(records[1]?.version, 0);
  });

  test('carry no first-contact notice and no limit: a file of lines is no person in a hurry', async () => {
    const { answer } = batch();
    for (let line = 1; line <= 40; line++) {
      assert.equal((await answer('cum fac buletin')).reply, 'answer id-card-get (ro)', `line ${line}`);
    }
  });
});
