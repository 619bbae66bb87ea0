import assert from 'node:assert/strict';
import { test } from 'vitest';
import { showCoverage } from '../src/content-coverage.js';
import type { Understanding } from '../src/core/turn.js';

const got = (topic: string, outcome: Understanding['outcome'] = 'answer'): Understanding => ({
  language: 'ro',
  languageSure: 1,
  outcome,
  confidence: 0.9,
  alternatives: [{ topic, confidence: 0.9 }],
  ...(outcome === 'answer' && { topic }),
});

test('coverage shows the weakest topic first, with what was taken instead', async () => {
  const meant: Record<string, Understanding> = {
    'cât costă pașaportul': got('passport-price'),
    'prețul la pașaport': got('passport-get'),
    'fac pașaport': got('passport-get', 'clarify'),
    'buletin nou': got('id-card-get'),
  };
  const messages = [
    { language: 'ro', label: 'passport-price', text: 'cât costă pașaportul' },
    { language: 'ro', label: 'passport-price', text: 'prețul la pașaport' },
    { language: 'ro', label: 'passport-get', text: 'fac pașaport' },
    { language: 'ro', label: 'id-card-get', text: 'buletin nou' },
  ];
  const shares: number[] = [];
  const shown = await showCoverage(
    messages,
    async (text) => meant[text]!,
    (share) => shares.push(share),
  );
  assert.deepEqual(shares, [0.25, 0.5, 0.75, 1]);
  assert.deepEqual(shown.split('\n').slice(0, 2), [
    ' 50 %  passport-price  (1 of 2)',
    '         1 x passport-get: prețul la pașaport',
  ]);
  assert.match(shown, /100 % {2}passport-get {2}\(1 of 1, asked back 1\)/);
  assert.match(shown, /3 topics, 4 messages .*: 75\.0 % right first$/);
});
