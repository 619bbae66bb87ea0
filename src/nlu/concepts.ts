import type { ConceptContent } from './content.js';
import { frameKeys } from './frame-words.js';
import { cleanText, foldText, lowerText } from './normalise.js';

/** A word of a form: what it begins with, and how many letters may follow. */
interface Part {
  readonly start: string;
  readonly more: number;
}
interface Form {
  readonly concept: number;
  /** Asks about a service (price, place); others name a thing, and no frame word alone names a thing. */
  readonly asks: boolean;
  readonly parts: readonly Part[];
}

/** A long word may take another ending of two letters even where no `*` says so; a short one stands as it is. */
const partOf = (word: string, open: boolean): Part => {
  if (open) return { start: word, more: 12 };
  return word.length < 6 ? { start: word, more: 0 } : { start: word.slice(0, -1), more: 3 };
};
const fits = (word: string | undefined, { start, more }: Part): boolean =>
  word !== undefined && word.length - start.length <= more && word.startsWith(start);

/** A form as it stands in content -> its words in the key; one word of content may be several there ("e-mail*"). */
function partsOf(form: string): Part[] {
  return form.split(/\s+/).flatMap((word) => {
    const open = word.endsWith('*');
    const keys = foldText(lowerText(cleanText(open ? word.slice(0, -1) : word)))
      .split(' ')
      .filter(Boolean);
    return keys.map((key, at) => partOf(key, open && at === keys.length - 1));
  });
}

export interface Concepts {
  /** Ids of the concepts in the key's words, each once, in the order of their first word. */
  find(words: readonly string[]): readonly number[];
  readonly ids: readonly string[];
  readonly content: readonly ConceptContent[];
}

/** Finds concepts by their forms, in any of the three languages, whichever one the message is in. */
export function openConcepts(content: readonly ConceptContent[]): Concepts {
  const byStart = new Map<string, Form[]>();
  content.forEach(({ forms, aspect }, concept) => {
    for (const text of new Set(forms)) {
      const parts = partsOf(text);
      const first = parts[0]?.start;
      if (first === undefined) continue;
      const asks = aspect !== undefined;
      const known = byStart.get(first);
      if (known) known.push({ concept, asks, parts });
      else byStart.set(first, [{ concept, asks, parts }]);
    }
  });
  return {
    ids: content.map(({ id }) => id),
    content,
    find(words) {
      const found: number[] = [];
      words.forEach((word, at) => {
        // In the key "сколько" begins like "школа": the sounds that people spell in several ways are one letter there.
        const frame = frameKeys.has(word);
        for (let end = Math.min(word.length, 16); end >= 1; end--)
          for (const { concept, asks, parts } of byStart.get(word.slice(0, end)) ?? [])
            if (
              (!frame || asks || parts.length > 1) &&
              !found.includes(concept) &&
              parts.every((part, ahead) => fits(words[at + ahead], part))
            )
              found.push(concept);
      });
      return found;
    },
  };
}
