/**
 * Typing errors mended before anything reads the message: a word that nobody has taught us becomes the taught word one
 * error away, if there is one. Found by leaving one letter out on both sides (W. Garbe, "Symmetric Delete", 2012), over
 * the key's letters, so that one index serves both alphabets.
 */
import { hashText } from './features.js';
import { cleanText, foldText, lowerText } from './normalise.js';

/** Plain arrays for the model file: taught words by their keys, the most frequent first. */
export interface SpellingModel {
  readonly keys: readonly string[];
  /** How each key is written in Latin and in Cyrillic letters; '' where it is not. */
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
  /** Hashes of the keys and of the keys without one letter, sorted; and whose they are. */
  readonly parts: Uint32Array;
  readonly owners: Uint16Array;
}

/** Shorter words are near too many others. */
const shortest = 5;
/** From this length on the first letter may be the wrong one. */
const longEnough = 7;
const mostWords = 40_000;
const seed = 0x2545f491;

const hasCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);
const keyOf = (word: string): string => foldText(lowerText(cleanText(word)));
const partsOf = (key: string): string[] => Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));

/** Learns the words of `texts`. */
export function trainSpelling(texts: Iterable<string>): SpellingModel {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of lowerText(cleanText(text)).match(/[\p{L}\p{M}]{4,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const written = new Map<string, { latin: string; cyrillic: string }>();
  for (const [word] of words.slice(0, mostWords)) {
    const key = keyOf(word);
    if (key.length < shortest || key.includes(' ')) continue;
    const own = written.get(key) ?? { latin: '', cyrillic: '' };
    written.set(key, own);
    own[hasCyrillic(word) ? 'cyrillic' : 'latin'] ||= word;
  }
  const keys = [...written.keys()];
  const found: [hash: number, owner: number][] = [];
  keys.forEach((key, owner) => {
    for (const part of new Set([key, ...partsOf(key)])) found.push([hashText(part, seed), owner]);
  });
  found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return {
    keys,
    latin: keys.map((key) => written.get(key)!.latin),
    cyrillic: keys.map((key) => written.get(key)!.cyrillic),
    parts: Uint32Array.from(found, ([hash]) => hash),
    owners: Uint16Array.from(found, ([, owner]) => owner),
  };
}

export interface Mended {
  readonly text: string;
  /** How many words were changed. */
  readonly count: number;
}

/** Mends the words of a `cleanText`; needs no preparation, so opening costs nothing. */
export const openSpelling =
  (model: SpellingModel): ((clean: string) => Mended) =>
  (clean) => {
    let count = 0;
    const text = clean.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
      const mended = mendWord(model, word);
      if (mended !== word) count++;
      return mended;
    });
    return { text, count };
  };

function mendWord(model: SpellingModel, word: string): string {
  const key = keyOf(word);
  if (key.length < shortest || key.includes(' ') || isKnown(model, key)) return word;
  const [own, foreign] = hasCyrillic(word) ? [model.cyrillic, model.latin] : [model.latin, model.cyrillic];
  let best = -1;
  for (const part of [key, ...partsOf(key)])
    for (const owner of ownersOf(model, part)) {
      const other = model.keys[owner]!;
      if (key.length < longEnough && other[0] !== key[0]) continue;
      if (!oneErrorApart(key, other)) continue;
      // A word written in the same letters first, then the more frequent one.
      if (best < 0 || (own[owner] !== '' && own[best] === '')) best = owner;
      else if (owner < best && (own[owner] !== '' || own[best] === '')) best = owner;
    }
  return best < 0 ? word : own[best] || foreign[best] || word;
}

function isKnown(model: SpellingModel, key: string): boolean {
  for (const owner of ownersOf(model, key)) if (model.keys[owner] === key) return true;
  return false;
}

/** The words that have this part, or whose hash is the same. */
function* ownersOf({ parts, owners }: SpellingModel, part: string): Generator<number> {
  const hash = hashText(part, seed);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; parts[at] === hash; at++) yield owners[at]!;
}

/** One letter more, less or other, or two neighbours swapped. */
export function oneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
