import { numberWords } from './numbers.js';
import { stemGagauz } from './stemmer.js';
import { normaliseGagauz } from './tokenizer.js';

/** How a word is attested: the form itself, or a form of the same stem; `by` is the attested form that says so. */
export interface Attestation {
  readonly how: 'form' | 'stem';
  readonly by: string;
}

// What is attested must not be joined as freely as what people type, so this is stricter than the stemmer: it reads the
// marks, keeps nouns and verbs apart, and takes off only regular endings. Source: the grammar notes of the project
// (vowels, nouns, copula, verbs). A stands for a ä (e before another syllable), I for ı i u ü, D for d t.
const A = '[aäe]';
const I = '[ıiuü]';
const D = '[dt]';
const afterVowel = '(?<=[aäeêıioöuü])';
const person = `(?:${I}m|s${I}n(?:${I}z)?|${I}z|l${A}r)?`;
const oldPerson = `(?:m|n|k|n${I}z|l${A}r)?`;
const ends = (...endings: string[]): RegExp[] => endings.map((ending) => new RegExp(`^(.{2,}?)(${ending})$`));

/** What may still stand behind a case or a tense: if it is, was, you are. */
const copulas = ends(
  ...[`y?s${A}${oldPerson}`, `y?${D}${I}${oldPerson}`, `s${I}n${I}z`],
  ...[`${afterVowel}y${I}[mz]`, `${D}${I}r`, `${afterVowel}ym${I}ş`],
);
/** Which is in, which is of (a time): behind a case. With, without: before everything. Both make an adjective of any noun. */
const outerAdjectives = ends(`(?<=[dt][aäe])k[ıi]`, `(?<=....)k${I}`);
const adjectives = ends(`s${I}z`, `l${I}`, `(?<=[mn])n${I}`);
const cases = ends(
  ...[`${I}n`, A, I, `${D}${A}n?`, `[ln]${A}n`, `${afterVowel}n${I}n`],
  ...[`${afterVowel}y${A}`, `${afterVowel}[yn]${I}`, `${afterVowel}yl${A}n`, `${afterVowel}y${I}n`],
);
/** After a possessive of the third person; then that possessive. */
const possessedCases = ends(`n${I}n`, `n${A}`, `n${I}`, `nd${A}n?`, `nn${A}n`, `yl${A}n`);
const possessives = ends(`${afterVowel}s${I}`, I, `[ln]${A}r${I}`, '(?<=üü)yü');
const ownPossessives = ends(
  ...[`${I}m`, `${I}n`, `${I}[mn]${I}z`, `${afterVowel}[mn]`, `${afterVowel}[mn]${I}z`, `(?<=üü|u)y${I}n${I}z`],
);
const plurals = ends(`[ln]${A}r`);

const tenses = ends(
  ...[`[êe]r${person}`, `${afterVowel}y[êe]r${person}`, `m[êe]{2}r${person}`], // present
  ...[`[aäıiuü]r${person}`, `${afterVowel}r${person}`, `m[aä]z${person}`], // aorist
  `${D}${I}${oldPerson}`, // past
  `m${I}ş${person}`, // reported
  `y?${A}c(?:${A}[mnz]|[aeä]n${I}z|[aeê]k(?:l${A}r)?)`, // future
  ...[
    `y?${I}n(?:${I}z)?`,
    `s${I}n(?:n${A}r)?`,
    `y?${A}l${I}m`,
    `y?${A}y${I}m`,
    `${afterVowel}y${I}m`,
    `y?${A}s${I}n(?:${I}z)?`,
  ], // imperative
  `s${A}${oldPerson}`, // if
  ...[`y?[aä]n(?:n${A}r)?`, `y?${I}p`, `y?${A}r[aä]k`, `m${A}d[aä]{2}n`, `y?${I}nc[aä]n?`], // participle, converbs
  ...[`${A}rk${A}n[aä]?`, `${afterVowel}rk${A}n[aä]?`, `${D}${I}yn[aä]n`],
  ...['m[aä]{2}', 'm[aäe]k'], // infinitive
);
/** A verb as a noun; what is left when the noun's endings are off. */
const verbalNouns = ends(`m${A}`, `m${A}k`, `${D}${I}${I}`, `${D}${I}k`, `y?${A}n`, `m${I}ş`);
const beforeTense = ends(`y?${A}b${I}l`, `y?${A}m[aäeê]{1,2}`, `m${A}`);
/** Passive, reflexive and causative: regular, and common in what an office writes (yazıl-, saklan-, görün-, yazdır-). */
const consonant = '(?<=[bcçdfghjklmnprsştvyz])';
const voices = ends(`${consonant}${I}[ln]`, `${afterVowel}n`, `${D}${I}r`, `${afterVowel}t`);

/** Endings of a form that is surely a verb, whatever the word: no `-er` (haber), no `-an` (insan), no `-ın`. */
const sureTenses = ends(
  ...[`êr${person}`, `(?<=e)er${person}`, `er(?:${I}m|s${I}n(?:${I}z)?|${I}z|l${A}r)`, `m[êe]{2}r${person}`],
  ...[`${D}${I}${oldPerson}`, `m${I}ş(?:l${A}r)?`, `y?${A}c(?:${A}[mnz]|[aeê]k(?:l${A}r)?)`, `s${I}n(?:n${A}r)?`],
  ...[`y?${A}r[aä]k`, `m${A}d[aä]{2}n`, `${D}${I}yn[aä]n`, 'm[aä]{2}', 'm[aäe]k', `m${A}s${I}(?:n${I})?`],
  ...[`y?${I}c${I}`, `${D}${I}${I}m?`, `(?<=..${I}[ln])[aä]n`, `${D}${I}kl${A}r${I}`, '(?<=.{5})m[aä]'],
);

/** What shows a noun in an attested noun or verb: romınca has romın, zorluk has zor, ilerle- has ileri's stem. */
const nounsOfNouns = ends('[cç][aä]', `(?<=...)l${I}k`);
const verbsOfNouns = ends('(?<=....)l[aäe]');

/** Roots of two letters are too easily met by chance: those that are words. */
const shortNouns = new Set('ad ay az el er ev iş ne ön üç üz'.split(' '));
const shortVerbs = new Set('aç al at de et ol öl uç uy'.split(' '));
const joined = /^(bir|bu|her|hiç|ne|o)(..+)$/;
/** What is made of a word and one of these takes endings as the word does: birkaçına. */
const joinedNoun = /^(bir|her|hiç)(...+)$/;
const ordinals = ends(`${I}nc${I}`, `${afterVowel}nc${I}`);

const front = /[äöü]/;
const back = /[aoıuê]/;
const vowels = /[aäeêıioöuü]/g;
/** Loans take what they like after e and i (universitetı), so those two say nothing. */
function inHarmony(stem: string, ending: string): boolean {
  const last = stem.match(vowels)?.at(-1);
  const first = ending.match(vowels)?.[0];
  if (last === undefined) return false;
  if (first === undefined || last === 'e' || last === 'i') return true;
  return back.test(last) ? !/[äöüi]/.test(first) : !/[aıu]/.test(first) || !front.test(last);
}

const takeOff = (word: string, endings: readonly RegExp[]): string[] =>
  endings.flatMap((ending) => {
    const [, stem, tail] = ending.exec(word) ?? [];
    if (stem === undefined || !inHarmony(stem, tail!)) return [];
    return tail!.startsWith('y') ? [stem, `${stem}y`] : [stem]; // y may be the stem's own: say-ıp, koy-un
  });
const withAndWithout = (words: readonly string[], endings: readonly RegExp[]): string[] => [
  ...new Set(words.flatMap((word) => [word, ...takeOff(word, endings)])),
];

const unvoiced: Readonly<Record<string, string>> = { d: 't', b: 'p', c: 'ç', g: 'k' };
/** What a noun's end was before an ending met it: sokaa(n) -> sokak, kiyad(ı) -> kiyat, ayle(yä) -> aylä, izn(i) -> izin. */
function nounsBehind(stem: string): string[] {
  const lost = /^(.+)([aäıiuü])\2$/.exec(stem);
  const voiced = /^(.+)([dbcg])$/.exec(stem);
  const squeezed = /^(.*[aeäıioöuü][a-zçşţ])([a-zçşţ])$/.exec(stem);
  return [
    stem,
    ...(lost === null ? [] : [...(/[aä]/.test(lost[2]!) ? 'aäıiuü' : lost[2]!)].map((vowel) => `${lost[1]}${vowel}k`)),
    ...(voiced === null ? [] : [`${voiced[1]}${unvoiced[voiced[2]!]}`]),
    ...(squeezed === null ? [] : [...'ıiuü'].map((vowel) => `${squeezed[1]}${vowel}${squeezed[2]}`)),
    ...(stem.endsWith('e') ? [`${stem.slice(0, -1)}ä`] : []),
  ];
}

/** The last vowel of a verb's root changes with what follows: başlê(êr) başla(maa), işle(er) işlä(mää), ed(er) et(mää). */
const verbBehind = (stem: string): string => stem.replace(/ê$/, 'a').replace(/ä$/, 'e').replace(/d$/, 't');

/** All nouns that a form may be a form of. */
function nounsIn(form: string): string[] {
  const related = withAndWithout(withAndWithout(withAndWithout([form], copulas), copulas), outerAdjectives);
  const owned = [...related, ...related.flatMap((word) => takeOff(word, possessedCases))];
  const bare = withAndWithout(related, cases);
  const free = [...withAndWithout(bare, ownPossessives), ...owned.flatMap((word) => takeOff(word, possessives))];
  return [...new Set(withAndWithout(withAndWithout(free, plurals), adjectives).flatMap(nounsBehind))];
}

/** All verbs that a form may be a form of. */
function verbsIn(form: string): string[] {
  const finite = withAndWithout(withAndWithout([form], copulas), copulas).flatMap((word) => takeOff(word, tenses));
  const nominal = nounsIn(form).flatMap((word) => takeOff(word, verbalNouns));
  return [form, ...verbsBehind([...finite, ...nominal])];
}

const verbsBehind = (stems: readonly string[]): string[] => [
  ...new Set(
    withAndWithout(
      withAndWithout(stems, beforeTense).flatMap((stem) => [stem, stem.replace(/d$/, 't')]), // annad(êr) -> annat-
      voices,
    ).flatMap((stem) => [stem, verbBehind(stem)]),
  ),
];

const isNoun = (root: string): boolean => root.length >= 3 || shortNouns.has(root);
const isVerb = (root: string): boolean => root.length >= 3 || shortVerbs.has(root);

/**
 * What a list of attested forms says about a word. The list: words between white space, with `-` behind the root where it
 * is a verb's (ver-, boz-an); lines with `#` are notes. A word is attested by its own form, as a regular form of a noun
 * or verb that some attested form shows, or by a form with the same stem (`stemGagauz`, of at least five letters, with
 * the same marks). Number words and what is made of two attested words (bir + kaç) count as attested. Words may come in
 * any spelling that `normaliseGagauz` reads. Pure; reading the list once is the costly part.
 */
export function createAttested(list: string): (word: string) => Attestation | undefined {
  const listed = list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
  const forms = new Set(listed.map((word) => normaliseGagauz(word.replace('-', ''))));
  const nouns = new Map<string, string>();
  const verbs = new Map<string, string>();
  const stems = new Map<string, string>();
  const keep = (roots: Map<string, string>, root: string, by: string): void => {
    if (!roots.has(root)) roots.set(root, by);
  };
  for (const word of listed) {
    const form = normaliseGagauz(word.replace('-', ''));
    const [root] = word.split('-');
    if (root !== word) keep(verbs, verbBehind(normaliseGagauz(root!)), form);
    if (isNoun(form) && `${root}-` !== word) keep(nouns, form, form);
  }
  for (const form of forms) {
    for (const root of nounsIn(form)) if (root.length >= 4) keep(nouns, root, form);
    for (const root of takeOff(form, nounsOfNouns)) if (isNoun(root)) keep(nouns, root, form);
    for (const noun of nounsIn(form))
      for (const root of takeOff(noun, nounsOfNouns)) if (root.length >= 4) keep(nouns, root, form);
    for (const root of verbsBehind(takeOff(form, sureTenses))) {
      if (isVerb(root)) keep(verbs, verbBehind(root), form);
      for (const noun of takeOff(root, verbsOfNouns)) keep(nouns, noun, form);
    }
    const stem = stemGagauz(form);
    if (stem.length >= 5) keep(stems, form.slice(0, stem.length), form);
  }

  const byStemmer = (word: string): string | undefined => {
    const stem = stemGagauz(word);
    return stem.length >= 5 ? stems.get(word.slice(0, stem.length)) : undefined;
  };
  const byForm = (word: string): string | undefined =>
    nounsIn(word)
      .filter(isNoun)
      .map((root) => nouns.get(root))
      .find((by) => by !== undefined) ??
    verbsIn(word)
      .filter(isVerb)
      .map((root) => verbs.get(verbBehind(root)))
      .find((by) => by !== undefined);

  return (given) => {
    const word = normaliseGagauz(given);
    if (forms.has(word)) return { how: 'form', by: word };
    const number = [word, ...nounsIn(word).flatMap((noun) => takeOff(noun, ordinals))].find((one) =>
      Object.hasOwn(numberWords, one),
    );
    if (number !== undefined) return { how: 'stem', by: number };
    const [, , second] = joined.exec(word) ?? [];
    const [, , noun = ''] = joinedNoun.exec(word) ?? [];
    const inflected = nounsIn(noun).find((root) => isNoun(root) && forms.has(root));
    const by =
      byForm(word) ?? byStemmer(word) ?? inflected ?? (second !== undefined && forms.has(second) ? second : undefined);
    return by === undefined ? undefined : { how: 'stem', by };
  };
}
