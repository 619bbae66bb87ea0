import type { Language, PerLanguage } from '../core/language.js';

export const factKinds = [
  'price',
  'phone',
  'link',
  'address',
  'email',
  'deadline',
  'duration',
  'date',
  'count',
  'name',
  'law',
] as const;
export type FactKind = (typeof factKinds)[number];
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Something we know, and who says so since when. Dates are days, `YYYY-MM-DD`. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: number | string | readonly [number, number] | PerLanguage<string>;
  readonly unit?: string;
  readonly source: string;
  readonly seen: string;
  readonly confidence: Confidence;
  readonly review: string;
  readonly expires: string | 'never';
}

export interface Topic {
  readonly id: string;
  readonly service: string;
  readonly aspect: string;
  readonly audience: readonly string[];
  readonly menu: string;
  readonly title: PerLanguage<string>;
  readonly link?: string;
  readonly related: readonly string[];
  /** A Gagauz speaker has read the Gagauz text. */
  readonly reviewed: boolean;
  /** The day when somebody who did not write the answer read it against its facts and its three languages against each other. */
  readonly checked?: string;
  readonly phrases: PerLanguage<readonly string[]>;
}

export interface Service {
  readonly id: string;
  readonly names: PerLanguage<string>;
  /** What stands on a button where the name is too long for one. */
  readonly short: Readonly<Partial<PerLanguage<string>>>;
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface Concept {
  readonly services: readonly string[];
  readonly aspect?: string;
  readonly weak: boolean;
  readonly forms: PerLanguage<readonly string[]>;
}

/** Which lines of an answer speak of an aspect. */
export interface SaidBy extends PerLanguage<readonly string[]> {
  /** Facts of these kinds do. */
  readonly facts: readonly FactKind[];
  /** What a topic asks people to take along does. */
  readonly bring: boolean;
  /** An answer in numbered steps as a whole does. */
  readonly steps: boolean;
  /** A sentence with one of these words, of any language, speaks of something else. */
  readonly not: readonly string[];
}

export interface Aspect {
  readonly names: PerLanguage<string>;
  readonly saidBy?: SaidBy;
  readonly frames: PerLanguage<readonly string[]>;
  readonly followUps: PerLanguage<readonly string[]>;
}

/** All of intents/ and locales/, read and checked. Plain data: it survives JSON. */
export interface Content {
  /** Changes with every byte of content. */
  readonly hash: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly menus: Readonly<Record<string, PerLanguage<string>>>;
  readonly aspects: Readonly<Record<string, Aspect>>;
  readonly concepts: Readonly<Record<string, Concept>>;
  readonly uncovered: Readonly<Record<string, Concept>>;
  readonly smalltalk: Readonly<Record<string, PerLanguage<readonly string[]>>>;
  /** What people also write and nobody here answers: training examples against confident nonsense. */
  readonly outside: PerLanguage<readonly string[]>;
  /** Fluent sources by language and file name. */
  readonly texts: PerLanguage<Readonly<Record<string, string>>>;
}

/** Something wrong in content, for the person who writes it: where, what, and what to write instead. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly fix: string;
}

export const showFault = ({ file, line, problem, fix }: Fault): string => `${file}:${line}: ${problem}\n    ${fix}`;

export const eachLanguage = <T>(of: (language: Language) => T): PerLanguage<T> => ({
  ro: of('ro'),
  ru: of('ru'),
  gag: of('gag'),
});
