import { expect, test } from 'vitest';
import { editCost } from '../../src/libraries/edit-cost.js';

test('the same costs nothing, one letter at most one', () => {
  expect(editCost('orhei', 'orhei', 2)).toBe(0);
  expect(editCost('orhzei', 'orhei', 2)).toBe(1);
  expect(editCost('orhe', 'orhei', 2)).toBeCloseTo(0.7);
});

test('neighbouring letters turned round, neighbouring keys and like sounds cost less', () => {
  expect(editCost('ohrei', 'orhei', 2)).toBeCloseTo(0.7);
  expect(editCost('orgei', 'orhei', 2)).toBeCloseTo(0.7);
  expect(editCost('orhai', 'orhei', 2)).toBeCloseTo(0.6);
});

test('above the bar there is no answer', () => {
  expect(editCost('cahul', 'orhei', 2)).toBe(Number.POSITIVE_INFINITY);
  expect(editCost('o', 'orhei', 2)).toBe(Number.POSITIVE_INFINITY);
});

test('it costs the same both ways', () => {
  for (const [first, second] of [
    ['nisporeni', 'nisproeni'],
    ['causeni', 'causani'],
    ['telenesti', 'telenst'],
  ] as const) {
    expect(editCost(first, second, 3)).toBeCloseTo(editCost(second, first, 3));
  }
});
