import assert from 'node:assert/strict';
import { test } from 'vitest';
import { fitButtons, mostButtons } from '../../src/core/fit-buttons.js';

const choices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('the ways on stand below the choices while there is room', () => {
  assert.deepEqual(fitButtons([1, 2], [3, 4]), [1, 2, 3, 4]);
  assert.equal(fitButtons(choices(12), [99]).at(-1), 99);
});

test('a full message has no way on, and no message has more than fit', () => {
  assert.deepEqual(fitButtons(choices(13), [99]), choices(13));
  assert.equal(fitButtons(choices(20), [99]).length, mostButtons);
});
