/** Where a text may be parted, best first: between paragraphs, lines, sentences, words. */
const seams = [/\n\n(?=\S)/g, /\n/g, /(?<=[.!?…])\s+/gu, /\s+/gu];

/**
 * A text in pieces of at most `limit` UTF-16 units, parted at the best seam in the second half of each piece, never
 * inside a character. The pieces, put together again with the white space of the seams, are the text; a text within
 * the limit is one piece, letter for letter.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const { end, next } = seamIn(rest, limit);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(next);
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

function seamIn(text: string, limit: number): { end: number; next: number } {
  const head = text.slice(0, limit + 1);
  for (const seam of seams) {
    const last = [...head.matchAll(seam)].findLast(({ index }) => index >= limit / 2 && index <= limit);
    if (last !== undefined) return { end: last.index, next: last.index + last[0].length };
  }
  const half = (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800 ? 1 : 0; // a pair of surrogates stays together
  return { end: limit - half, next: limit - half };
}
