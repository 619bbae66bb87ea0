/**
 * The phrases themselves: which one is nearest to a message, and which of its words a topic explains. Words are compared
 * by their first five letters of the key (the plainest stemmer there is, and the same for three languages).
 */
import { hashText } from './features.js';

/** Plain arrays for the model file. A phrase is a row; its stems are `ids[offsets[row] .. offsets[row + 1]]`. */
export interface PhraseModel {
  readonly labels: readonly string[];
  /** All stems, in the order of their ids. */
  readonly stems: readonly string[];
  readonly phraseLabels: Uint16Array;
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
  /** `wholeKey` of each phrase. */
  readonly whole: Uint32Array;
}

const stemLength = 5;
export const stemOf = (word: string): string => (word.length > stemLength ? word.slice(0, stemLength) : word);
const wholeKey = (words: readonly string[]): number => hashText(words.join(' '), 0x51ed270b);

export function indexPhrases(
  labels: readonly string[],
  phrases: readonly { readonly label: number; readonly words: readonly string[] }[],
): PhraseModel {
  const stems = new Map<string, number>();
  const offsets = new Uint32Array(phrases.length + 1);
  const ids: number[] = [];
  phrases.forEach(({ words }, row) => {
    for (const stem of new Set(words.map(stemOf))) {
      const id = stems.get(stem) ?? stems.size;
      stems.set(stem, id);
      if (id < 65_535) ids.push(id);
    }
    offsets[row + 1] = ids.length;
  });
  return {
    labels,
    stems: [...stems.keys()].slice(0, 65_535),
    phraseLabels: Uint16Array.from(phrases, ({ label }) => label),
    offsets,
    ids: Uint16Array.from(ids),
    whole: Uint32Array.from(phrases, ({ words }) => wholeKey(words)),
  };
}

/** What the phrases say of a message. */
export interface PhraseScores {
  /** Likeness of the nearest phrase of each label, 0..1 (cosine over weighed stems), in the model's order. */
  readonly nearest: Float32Array;
  /** The label whose phrase is the message itself, -1 where none or more than one is. */
  readonly same: number;
}

/** How the words of a message stand to one label; each is a sum of weights, a rare word weighs 1, a frame word about 0. */
export interface Explained {
  /** Words that the label's phrases have. */
  readonly here: number;
  /** Words that only other labels' phrases have. */
  readonly elsewhere: number;
  /** Words that no phrase has. */
  readonly nowhere: number;
}

export interface PhraseReader {
  score(words: readonly string[]): PhraseScores;
  explain(words: readonly string[], label: number): Explained;
  /** How much a word tells one label from others: 1 for a word of one label or of none, about 0 for one of many. */
  rarity(word: string): number;
}

export function readPhrases(model: PhraseModel): PhraseReader {
  const { labels, stems, phraseLabels, offsets, ids, whole } = model;
  const rows = phraseLabels.length;
  const idOf = new Map(stems.map((stem, id) => [stem, id]));
  const counts = new Uint32Array(stems.length);
  for (const id of ids) counts[id] = counts[id]! + 1;
  const weights = Float32Array.from(counts, (count) => Math.log((rows + 1) / (count + 0.5)));

  // Which phrases hold a stem, and which labels (one bit each).
  const starts = new Uint32Array(stems.length + 1);
  counts.forEach((count, id) => {
    starts[id + 1] = starts[id]! + count;
  });
  const holders = new Uint32Array(ids.length);
  const filled = starts.slice();
  const bits = Math.ceil(labels.length / 32);
  const inLabel = new Uint32Array(stems.length * bits);
  const norms = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    const label = phraseLabels[row]!;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const id = ids[at]!;
      holders[filled[id]!] = row;
      filled[id] = filled[id]! + 1;
      square += weights[id]! ** 2;
      const word = id * bits + (label >>> 5);
      inLabel[word] = inLabel[word]! | (1 << (label & 31));
    }
    norms[row] = Math.sqrt(square);
  }
  /** 1 for a stem of one label, about 0 for one of a third of them. */
  const rarity = Float32Array.from(stems, (_, id) => {
    let own = 0;
    for (let word = 0; word < bits; word++) own += bitCount(inLabel[id * bits + word]!);
    return Math.max(0, 1 - Math.log(own) / Math.log(Math.max(2, labels.length / 3)));
  });

  // Stems with one letter left out, for words with a typing error.
  const nearStems = new Map<string, number>();
  stems.forEach((stem, id) => {
    if (stem.length === stemLength)
      for (const less of withoutOne(stem)) if (!nearStems.has(less)) nearStems.set(less, id);
  });
  const known = (word: string): number => {
    const stem = stemOf(word);
    const id = idOf.get(stem);
    if (id !== undefined) return id;
    if (stem.length < stemLength) return -1;
    for (const less of withoutOne(stem)) {
      const near = nearStems.get(less);
      if (near !== undefined) return near;
    }
    return -1;
  };

  const sameAs = new Map<number, number>();
  whole.forEach((key, row) => {
    const label = phraseLabels[row]!;
    sameAs.set(key, sameAs.has(key) && sameAs.get(key) !== label ? -1 : label);
  });

  const overlap = new Float32Array(rows);
  return {
    score(words) {
      const nearest = new Float32Array(labels.length);
      const touched: number[] = [];
      let square = 0;
      for (const word of new Set(words.map(stemOf))) {
        const id = known(word);
        if (id < 0) {
          square += word.length > 2 ? Math.log(rows + 1) ** 2 / 2 : 1;
          continue;
        }
        const weight = weights[id]! ** 2;
        square += weight;
        if (counts[id]! > Math.max(20, rows / 5)) continue; // a frame word: too many phrases, too little said
        for (let at = starts[id]!; at < starts[id + 1]!; at++) {
          const row = holders[at]!;
          if (overlap[row] === 0) touched.push(row);
          overlap[row] = overlap[row]! + weight;
        }
      }
      const norm = Math.sqrt(square) || 1;
      for (const row of touched) {
        const likeness = overlap[row]! / (norm * (norms[row]! || 1));
        overlap[row] = 0;
        const label = phraseLabels[row]!;
        if (likeness > nearest[label]!) nearest[label] = likeness;
      }
      return { nearest, same: sameAs.get(wholeKey(words)) ?? -1 };
    },
    explain(words, label) {
      let here = 0;
      let elsewhere = 0;
      let nowhere = 0;
      for (const word of new Set(words)) {
        if (/^\d+$/.test(word)) continue;
        const id = known(word);
        if (id < 0) nowhere += unknownWord(word);
        else if ((inLabel[id * bits + (label >>> 5)]! >>> (label & 31)) & 1) here += rarity[id]!;
        else elsewhere += rarity[id]!;
      }
      return { here, elsewhere, nowhere };
    },
    rarity(word) {
      if (/^\d+$/.test(word)) return 0;
      const id = known(word);
      return id >= 0 ? rarity[id]! : unknownWord(word);
    },
  };
}

/** A short word that nobody has taught is rather a particle than a thing. */
const unknownWord = (word: string): number => (word.length >= 4 ? 1 : 0.3);

const withoutOne = (stem: string): string[] => Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1));

function bitCount(word: number): number {
  let rest = word >>> 0;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
