import assert from 'node:assert/strict';
import { test } from 'vitest';
import { harmOf } from '../../src/nlu/harm.js';

const topic = (id: string, service: string, aspect: string) => ({ id, service, aspect, phrases: {} });
const harmful = harmOf([
  topic('passport-price', 'passport', 'price'),
  topic('passport-get', 'passport', 'how'),
  topic('id-card-price', 'id-card', 'price'),
  topic('id-card-lost', 'id-card', 'lost'),
  topic('phishing-victim', 'phishing', 'problem'),
  topic('evo-app-what-is', 'evo-app', 'what'),
]);

test('the right answer harms nobody', () => assert.equal(harmful('passport-price', 'passport-price'), false));
test("another document's price is money lost", () => assert.ok(harmful('passport-price', 'id-card-price')));
test('another answer about the same document is only a nuisance', () =>
  assert.equal(harmful('passport-price', 'passport-get'), false));
test('an explanation instead of an answer is only a nuisance', () =>
  assert.equal(harmful('passport-price', 'evo-app-what-is'), false));
test('somebody who was cheated or lost a document needs that very answer', () => {
  assert.ok(harmful('phishing-victim', 'evo-app-what-is'));
  assert.ok(harmful('id-card-lost', 'id-card-price'));
});
test("another country's passport is not ours to explain", () => assert.ok(harmful('', 'passport-get')));
test('small talk that gets an answer is only odd', () => assert.equal(harmful('action:thanks', 'passport-get'), false));
