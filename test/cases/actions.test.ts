import assert from 'node:assert/strict';
import { test } from 'vitest';
import { readAction, writeAction } from '../../src/core/action-code.js';
import type { Action } from '../../src/core/event.js';

test('the buttons of a case travel as short strings and come back', () => {
  const actions: Action[] = [
    { do: 'case-yes' },
    { do: 'case-place', place: 'ivanovca-1' },
    { do: 'case-skip-place' },
    { do: 'case-other-place' },
    { do: 'human', library: 'lib-biblioteca-publica-raionala-andrei-ciurunga-cahul' },
    { do: 'case-close' },
    { do: 'case-continue' },
    { do: 'case-new' },
    { do: 'rate', stars: 5 },
  ];
  for (const action of actions) {
    assert.deepEqual(readAction(writeAction(action)), action);
    assert.ok(Buffer.byteLength(writeAction(action)) <= 64);
  }
});

test('a damaged rating or place is no action', () => {
  for (const code of ['rate', 'rate 6', 'rate 0', 'rate five', 'case-place']) {
    assert.equal(readAction(code), undefined);
  }
});
