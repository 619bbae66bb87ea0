/**
 * Typing errors mended before anything reads the message: a word that nobody has taught us becomes the taught word one
 * error away, if there is one. Found by leaving out one letter on both sides (W. Garbe, "Symmetric Delete", 2012).
 */
import { hashText } from './features.js';
import { cleanText, foldText, lowerText } from './normalise.js';

/** Shorter words are near too many others. */
const shortest = 4;
/** Words this long or longer are compared with a different first letter too. */
const longEnough = 6;

const lettersOf = (lower: string): string[] => lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const hasCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);
const keyOf = (word: string): string => foldText(lowerText(cleanText(word)));

/** The words of texts as people write them (lower case), the most frequent first. */
export function wordsOfTexts(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of lettersOf(lowerText(cleanText(text)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([word]) => word);
}

export interface Spelling {
  /** The text with its unknown words mended; the very same text where none is. */
  mend(clean: string): string;
}

/** `words` from `wordsOfTexts`. */
export function openSpelling(words: readonly string[]): Spelling {
  const keys: string[] = [];
  /** How a key is written, in either alphabet. */
  const written: { latin?: string; cyrillic?: string }[] = [];
  const numbers = new Map<string, number>();
  for (const word of words) {
    const key = keyOf(word);
    if (key === '' || key.includes(' ')) continue;
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.length;
      numbers.set(key, number);
      keys.push(key);
      written.push({});
    }
    written[number]![hasCyrillic(word) ? 'cyrillic' : 'latin'] ??= word;
  }
  const byPart = new Map<number, number[]>();
  const put = (part: string, number: number): void => {
    const hash = hashText(part, 0x2545f491);
    const known = byPart.get(hash);
    if (known === undefined) byPart.set(hash, [number]);
    else if (known.length < 8) known.push(number);
  };
  keys.forEach((key, number) => {
    if (key.length < shortest || /^\d/.test(key)) return;
    put(key, number);
    for (const part of partsOf(key)) put(part, number);
  });

  const nearest = (key: string): number | undefined => {
    let best: number | undefined;
    for (const part of [key, ...partsOf(key)])
      for (const number of byPart.get(hashText(part, 0x2545f491)) ?? []) {
        if (best !== undefined && number >= best) continue;
        const other = keys[number]!;
        if (key.length < longEnough && other[0] !== key[0]) continue;
        if (oneErrorApart(key, other)) best = number;
      }
    return best;
  };

  return {
    mend(clean) {
      const mended = clean.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
        const key = keyOf(word);
        if (key.length < shortest || key.includes(' ') || numbers.has(key)) return word;
        const number = nearest(key);
        if (number === undefined) return word;
        const { latin, cyrillic } = written[number]!;
        return (hasCyrillic(word) ? cyrillic : latin) ?? word;
      });
      return mended;
    },
  };
}

const partsOf = (key: string): string[] => Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));

/** One letter more, less, other, or two neighbours swapped. */
function oneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
