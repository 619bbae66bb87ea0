import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { outsideLabel } from '../../src/nlu/content.js';
import { harmShareOf } from '../../src/nlu/harm-share.js';

const labels = ['pay', 'lost', 'what', 'action:thanks', outsideLabel];
const harmful = (expected: string, given: string): boolean =>
  given === 'pay' && (expected === 'lost' || expected === '');
const mixed = (...shares: number[]): Float32Array => Float32Array.from(shares, Math.log);

describe('the share of the doubt that would harm', () => {
  const harmShare = harmShareOf(labels, harmful);

  test('is what harmed people and strangers have of all but the answer itself', () => {
    assert.ok(Math.abs(harmShare(mixed(0.8, 0.1, 0.05, 0.02, 0.03), 'pay') - 0.13 / 0.2) < 1e-6);
  });

  test('is nothing for an answer that harms nobody, or with no doubt left', () => {
    assert.equal(harmShare(mixed(0.1, 0.1, 0.7, 0.05, 0.05), 'what'), 0);
    assert.equal(harmShare(mixed(1, 0, 0, 0, 0), 'pay'), 0);
  });
});
