import assert from 'node:assert/strict';
import { test } from 'vitest';
import { inWords } from '../../src/cases/when.js';

const at = (moment: string, now: string) => inWords(new Date(moment), new Date(now));

test('a moment is said as clocks in Moldova show it', () => {
  assert.deepEqual(at('2026-03-02T07:00:00Z', '2026-03-02T05:00:00Z'), { day: 'today', date: '2.03', time: '9:00' });
  assert.equal(at('2026-07-02T06:05:00Z', '2026-07-02T05:00:00Z').time, '9:05'); // summer time
});

test('midnight in Moldova divides today from tomorrow, wherever the machine stands', () => {
  assert.equal(at('2026-03-02T22:30:00Z', '2026-03-02T21:30:00Z').day, 'tomorrow');
  assert.equal(at('2026-03-02T21:59:00Z', '2026-03-02T21:30:00Z').day, 'today');
});

test('a weekday is one of the next six days, anything later has its date', () => {
  assert.equal(at('2026-03-08T07:00:00Z', '2026-03-02T10:00:00Z').day, 'su');
  assert.deepEqual(at('2026-03-09T07:00:00Z', '2026-03-02T10:00:00Z'), { day: 'date', date: '9.03', time: '9:00' });
  assert.equal(at('2026-03-01T07:00:00Z', '2026-03-02T10:00:00Z').day, 'date');
});

test('the night of the clock change counts days, not hours', () => {
  assert.equal(at('2026-03-29T22:00:00Z', '2026-03-28T22:30:00Z').day, 'tomorrow');
});
