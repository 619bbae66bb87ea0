import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { splitText } from '../../src/core/split-text.js';
import { anyText } from '../support/any-text.js';

describe('a text in pieces', () => {
  test('is one piece, letter for letter, when it fits', () => {
    assert.deepEqual(splitText(' a \n b ', 7), [' a \n b ']);
    assert.deepEqual(splitText('', 7), ['']);
  });

  test.each([
    ['between paragraphs', 'unu doi trei.\n\npatru. cinci', 22, ['unu doi trei.', 'patru. cinci']],
    ['between lines', 'unu doi.\ntrei patru. cinci', 16, ['unu doi.', 'trei patru.', 'cinci']],
    ['between sentences', 'Unu doi trei. Patru cinci', 17, ['Unu doi trei.', 'Patru cinci']],
    ['between words', 'unu doi trei patru', 8, ['unu doi', 'trei', 'patru']],
    ['anywhere when there is no seam', 'a'.repeat(10), 4, ['aaaa', 'aaaa', 'aa']],
    ['never inside a character', '😀😀😀', 3, ['😀', '😀', '😀']],
  ])('is parted %s', (_name, text, limit, pieces) => {
    assert.deepEqual(splitText(text, limit), pieces);
  });

  test('loses nothing but the white space of its seams, and no piece is too long', () => {
    fc.assert(
      fc.property(anyText(400), fc.integer({ min: 2, max: 60 }), (raw, limit) => {
        const text = raw.toWellFormed();
        const pieces = splitText(text, limit);
        for (const piece of pieces) assert.ok(piece.length <= limit && piece.isWellFormed());
        const bare = (words: string): string => words.replace(/\s/g, '');
        assert.equal(bare(pieces.join('')), bare(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
