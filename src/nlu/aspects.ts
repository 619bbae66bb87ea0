/**
 * What a follow-up asks about the service just spoken of ("și cât costă?" -> price), where it asks for nothing else. Learned
 * from the follow-ups and frames of `intents/aspects.yaml` and the concepts that ask; compared by how words begin.
 */
import type { Language } from '../core/language.js';
import type { Concepts } from './concepts.js';
import type { ConceptContent, NluContent } from './content.js';
import { frameKeys, openers } from './frame-words.js';
import { normalise } from './normalise.js';
import { stemOf } from './phrases.js';

export interface AspectReading {
  /** What is asked about. */
  readonly aspect?: string;
  /** To the nearest way of asking for it, 0..1. */
  readonly likeness: number;
  /** Nothing in the message is a subject of its own: without what was spoken of before it cannot be answered. */
  readonly bare: boolean;
  /** Services that it names, and is not about them only in passing ("and at the consulate?"). */
  readonly named: readonly string[];
}

export interface AspectReader {
  /** `words` are those of the message in the key; `rarity` as in `PhraseReader`. */
  read(
    words: readonly string[],
    found: readonly ConceptContent[],
    of: { readonly service: string; readonly rarity: (word: string) => number },
  ): AspectReading;
}

const spoken: readonly Language[] = ['ro', 'ru', 'gag'];
/** Who asks for the one is served by a topic of the other. */
const alike: readonly (readonly [string, string])[] = [['abroad', 'consulate']];
export const answersAspect = (topic: string, asked: string): boolean =>
  topic === asked || alike.some((two) => two.includes(topic) && two.includes(asked));
/** Words that point back to what was spoken of, in the key; no subject of their own. */
const pointers = new Set(
  [
    'el ea ei lui lor asta acesta aceasta astea aia acela dânsul ele îl o le între anume',
    'он она оно они его её их им ему ей ними ним ней них него неё этим этого этой этому между вообще именно теперь',
    'onun ona onu onnar onnarın buna bunun bunu bu aralarında şindi',
  ].flatMap((words) => normalise(words).words),
);
/** A longer message is a question of its own. */
const mostWords = 6;
const shortWords = 5;
/** Chosen on the follow-ups of the development set and on its new questions after another topic. */
const limits = {
  /** Likeness to a taught follow-up, where no concept says what is asked. */
  alone: 0.7,
  /** ... and where nothing is left of a subject of its own. */
  aloneBare: 0.5,
  /** What a concept adds to it at most; it is enough where nothing at all is left of a subject of its own. */
  concept: 0.4,
  withConcept: 0.45,
  /** What other aspects lose where a concept asks for one. */
  notAsked: 0.1,
  /** So much of a subject of its own may a follow-up have: one rare word, or nearly one in a longer message. */
  restOfShort: 1.05,
  rest: 0.8,
  /** ... and so little is nothing. */
  little: 0.5,
};

/** How much a reading needs to be taken for meant. */
const enoughFor = (asked: boolean, subject: boolean): number => {
  if (asked) return subject ? limits.withConcept : 0;
  return subject ? limits.alone : limits.aloneBare;
};

export function openAspects(content: NluContent, concepts: Concepts): AspectReader {
  const labels = content.aspects.map(({ aspect }) => aspect);
  const rows: { label: number; words: readonly string[]; form?: boolean }[] = [];
  content.aspects.forEach(({ frames, followUps }, label) => {
    for (const language of spoken)
      for (const text of [...(followUps[language] ?? []), ...(frames[language] ?? [])])
        rows.push({ label, words: normalise(text.replace('{service}', ' ')).words });
  });
  for (const { aspect, forms } of content.concepts) {
    const label = labels.indexOf(aspect ?? '');
    if (label >= 0)
      for (const form of forms) rows.push({ label, words: normalise(form.replaceAll('*', '')).words, form: true });
  }
  const likeness = nearestRows(rows, labels.length);
  const taught = new Set(rows.flatMap(({ words }) => words.map(stemOf)));
  const isTaught = (word: string): boolean => frameKeys.has(word) || pointers.has(word) || taught.has(stemOf(word));
  const waysOfAsking = thingsIn(rows, concepts);
  const sure = askingSurely(content, rows, concepts);

  return {
    read(words, found, { service, rarity }) {
      let rest = 0;
      for (const word of new Set(words)) if (!isTaught(word)) rest += rarity(word);
      const things = found.filter(({ covered, services }) => covered && services !== undefined && services.length > 0);
      const others = things.filter(({ id }) => !waysOfAsking.has(id));
      const inPassing = rest <= limits.little && words.filter((word) => !openers.has(word)).length < shortWords;
      const named = (inPassing ? others : things).flatMap(({ services = [] }) => services);
      const bare =
        words.length > 0 &&
        words.length <= mostWords &&
        rest <= (words.length <= shortWords ? limits.restOfShort : limits.rest) &&
        (others.length === 0 || named.includes(service));
      if (!bare) return { bare, named, likeness: 0 };
      const nearest = likeness(words);
      const asks = new Map(
        found.filter(({ aspect }) => aspect !== undefined).map(({ id, aspect }) => [aspect, sure.get(id) ?? 0]),
      );
      const notAsked = asks.size > 0 ? limits.notAsked : 0;
      let best = -1;
      let most = 0;
      labels.forEach((label, at) => {
        const score = nearest[at]! + (asks.has(label) ? limits.concept * asks.get(label)! : -notAsked);
        if (score > most) [best, most] = [at, score];
      });
      const aspect = labels[best];
      const subject = rest > limits.little;
      if (aspect === undefined || most < enoughFor(asks.has(aspect), subject)) return { bare, named, likeness: 0 };
      const elsewhere = found.some(({ covered, id }) => !covered && !waysOfAsking.has(id));
      if (elsewhere && !answersAspect('abroad', aspect) && (subject || !asks.has(aspect)))
        return { bare, named, likeness: 0 };
      return { aspect, bare, named, likeness: nearest[best]! };
    },
  };
}

/**
 * So often a thing stands in ways of asking that it names no service there: the consulate in "and at the consulate?". A form
 * of a concept that asks counts more: one word of it is read as a thing by mistake.
 */
const oftenAsked = 7;
const oftenMistaken = 4;
function thingsIn(
  rows: readonly { readonly words: readonly string[]; readonly form?: boolean }[],
  concepts: Concepts,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; forms: number }>();
  for (const { words, form = false } of rows)
    for (const at of concepts.find(words)) {
      const { all, forms } = counts.get(concepts.ids[at]!) ?? { all: 0, forms: 0 };
      counts.set(concepts.ids[at]!, { all: all + 1, forms: forms + (form ? 1 : 0) });
    }
  const often = [...counts].filter(([, { all, forms }]) => all >= (forms > 0 ? oftenMistaken : oftenAsked));
  return new Set(often.map(([id]) => id));
}

/** How words begin (three, four, five letters and whole), and how two that follow each other do. */
function beginnings(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const length of [3, 4, 5]) if (word.length >= length) found.add(`${word.slice(0, length)}*`);
    found.add(word);
    const next = words[at + 1];
    if (next !== undefined) found.add(`${word.slice(0, 4)} ${next.slice(0, 4)}`);
  });
  return found;
}

/** The likeness of a message to the nearest row of each label, 0..1 (cosine over weighed beginnings). */
function nearestRows(
  rows: readonly { readonly label: number; readonly words: readonly string[] }[],
  labels: number,
): (words: readonly string[]) => Float32Array {
  const features = rows.map(({ words }) => beginnings(words));
  const holders = new Map<string, number[]>();
  features.forEach((own, row) => {
    for (const feature of own) {
      const known = holders.get(feature);
      if (known) known.push(row);
      else holders.set(feature, [row]);
    }
  });
  const weightOf = (feature: string): number =>
    Math.log((rows.length + 1) / ((holders.get(feature)?.length ?? 0) + 0.5)) ** 2;
  const normOf = (own: ReadonlySet<string>): number => {
    let square = 0;
    for (const feature of own) square += holders.has(feature) ? weightOf(feature) : 9;
    return Math.sqrt(square) || 1;
  };
  const norms = features.map(normOf);
  return (words) => {
    const own = beginnings(words);
    const overlap = new Map<number, number>();
    for (const feature of own)
      for (const row of holders.get(feature) ?? []) overlap.set(row, (overlap.get(row) ?? 0) + weightOf(feature));
    const norm = normOf(own);
    const nearest = new Float32Array(labels);
    for (const [row, shared] of overlap) {
      const { label } = rows[row]!;
      nearest[label] = Math.max(nearest[label]!, shared / (norm * norms[row]!));
    }
    return nearest;
  };
}

/** How surely each asking concept means its own aspect: "where" stands in many other questions, "how much is it" in few. */
function askingSurely(
  { concepts: all, aspects }: NluContent,
  rows: readonly { readonly label: number; readonly words: readonly string[] }[],
  concepts: Concepts,
): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  const aspectOf = new Map(all.map(({ id, aspect }) => [id, aspect]));
  for (const { label, words } of rows)
    for (const at of concepts.find(words)) {
      const id = concepts.ids[at]!;
      whole.set(id, (whole.get(id) ?? 0) + 1);
      if (aspectOf.get(id) === aspects[label]?.aspect) own.set(id, (own.get(id) ?? 0) + 1);
    }
  return new Map([...own].map(([id, count]) => [id, count / whole.get(id)!]));
}
