import assert from 'node:assert/strict';
import { test } from 'vitest';
import { foldTitle } from '../../src/core/fold-title.js';

test.each([
  ['Da, șterge!', 'da sterge'],
  ['DA STERGE', 'da sterge'],
  ['İş hem Bızım', 'is hem bizim'],
  ['  Acte   și  documente ', 'acte si documente'],
  ['Дом и жильё', 'дом и жилье'],
  ['...', ''],
  ['😀', ''],
])('"%s" is compared as "%s"', (title, folded) => {
  assert.equal(foldTitle(title), folded);
});
