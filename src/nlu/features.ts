/** The features of a message: words, pairs of words and character 3-5-grams inside words, each as a 32-bit number. */

/** FNV-1a over UTF-16 units; `seed` parts the kinds of features. Source: Fowler, Noll, Vo; 32-bit constants. */
export function hashText(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const wordSeed = 0x811c9dc5;
const pairSeed = 0x1b873593;
const gramSeed = 0xcc9e2d51;
const conceptSeed = 0x38b34ae5;
const space = 32;

/** Features by kind; each kind is weighed on its own so that many n-grams do not drown a few words. */
export interface Features {
  readonly words: Uint32Array;
  readonly grams: Uint32Array;
}

/**
 * Features of the key's words (`Normal.words`). `extra` are more word-like features: concepts or stems.
 * A word of n letters gives about 3n n-grams of 3-5 letters, with its borders as spaces.
 */
export function featuresOf(
  words: readonly string[],
  extra: readonly string[] = [],
  shortest = 3,
  longest = 5,
): Features {
  let most = 0;
  for (const word of words) most += (word.length + 2) * (longest - shortest + 1);
  const grams = new Uint32Array(most);
  const whole = new Uint32Array(words.length * 2 + extra.length);
  let gramCount = 0;
  let wordCount = 0;
  let before = 0;
  for (const word of words) {
    const own = hashText(word, wordSeed);
    whole[wordCount++] = own;
    if (before !== 0) whole[wordCount++] = Math.imul(before ^ pairSeed, 0x85ebca6b) ^ own;
    before = own;
    const length = word.length;
    for (let start = -1; start <= length + 1 - shortest; start++) {
      let hash = gramSeed | 0;
      for (let end = start; end < start + longest && end <= length; end++) {
        const unit = end < 0 || end === length ? space : word.charCodeAt(end);
        hash = Math.imul(hash ^ unit, 0x01000193);
        hash ^= hash >>> 15;
        if (end - start + 1 >= shortest) grams[gramCount++] = hash + end - start;
      }
    }
  }
  for (const text of extra) whole[wordCount++] = hashText(text, conceptSeed);
  return { words: whole.subarray(0, wordCount), grams: grams.subarray(0, gramCount) };
}
