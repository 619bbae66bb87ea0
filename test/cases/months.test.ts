import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { isMonth, momentText, monthAfter, monthOf, startOfMonth } from '../../src/cases/months.js';

describe('months', () => {
  test('begin at midnight in Moldova, in winter and in summer', () => {
    assert.equal(startOfMonth('2026-03').toISOString(), '2026-02-28T22:00:00.000Z');
    assert.equal(startOfMonth('2026-04').toISOString(), '2026-03-31T21:00:00.000Z');
    assert.equal(startOfMonth('2026-11').toISOString(), '2026-10-31T22:00:00.000Z');
    assert.equal(startOfMonth('2026-01').toISOString(), '2025-12-31T22:00:00.000Z');
  });

  test('hold every moment up to the last before the next', () => {
    for (let index = 0; index < 60; index++) {
      const month = monthAfter('2024-11', index);
      assert.equal(monthOf(startOfMonth(month)), month);
      assert.equal(monthOf(new Date(startOfMonth(monthAfter(month, 1)).getTime() - 1)), month);
      assert.equal(monthOf(new Date(startOfMonth(month).getTime() - 1)), monthAfter(month, -1));
    }
  });

  test('follow each other over the New Year', () => {
    assert.deepEqual(
      [monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-03', -12)],
      ['2027-01', '2025-12', '2025-03'],
    );
  });

  test.each(['2026-1', '2026-00', '2026-13', '26-01', '2026-01-01', '', ' 2026-01'])('%j is none', (text) => {
    assert.equal(isMonth(text), false);
  });

  test('a moment on paper is that of Moldovan clocks', () => {
    assert.equal(momentText(new Date('2026-07-09T06:05:00Z')), '9.07.2026, 9:05');
  });
});
