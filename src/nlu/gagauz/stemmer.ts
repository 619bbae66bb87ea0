import { foldGagauz, hasCyrillic, latinFromCyrillic, lowerGagauz, repairGagauz } from './alphabet.js';

/**
 * Gagauz is agglutinative: stem + plural + possessive + case (+ copula), or stem + voice + negation + tense + person
 * (+ question particle). The stemmer takes these off from the end, longest first, on the folded form, so that text typed
 * without marks meets text typed with them. Its aim is one stem for the forms of one word, not the dictionary's word.
 * Never below three letters, but for the few verbs whose root has two.
 */

/** In folded text a/ä and e fall together with their harmony partners: A = a ä e, I = ı i u ü. */
const A = '[ae]';
const I = '[iu]';
/** D: t after the voiceless f s t k ç ş h p, d after all else. */
const D = '(?:(?<=[fstkchp])t|(?<![fstkhp])d)';
const person = `(?:${I}m|s${I}n(?:${I}z)?|${I}z|l${A}r|n${I}z|${I}n(?:${I}z)?)?`;

/** Tense and person, or infinitive, participle, converb; one of them ends a verb. */
const verbEndings: readonly RegExp[] = [
  `m(?:aa|ak)(?:t${A}n|l${A}n)?`, // infinitive -maa / -mak
  `m?e{1,2}r${person}`, // present: yapêr, başlêêr, bilmeer
  `y?${A}c${A}(?:k|m|n|z|n${I}z|kl${A}r)`, // future
  `m${I}s${person}`, // reported
  `${D}${I}(?:m|n|k|n${I}z|l${A}r)?`, // past
  `m?[ai]r${person}`, // aorist
  `m${A}z${person}`, // aorist, negative
  `s${I}n(?:n${A}r|l${A}r)?`, // let him
  `y?${A}y${I}m`, // let me
  `y?${A}l${I}m`, // let us
  `y?${I}n(?:${I}z)?`, // imperative, plural
  `s${A}(?:m|n|k|n${I}z|l${A}r)`, // if
  `${D}${I}${I}(?:m|n|m${I}z|n${I}z)?`, // participle -dıı
  `${D}${I}yn${A}n`, // "when"
  `y?${A}r${A}k`, // "by doing"
  `${A}rk${A}n${A}?`, // "while"
  `m${A}d${A}{1,2}n`, // "without, before"
  `y?${I}nc${A}n`, // "until"
  `y?${I}p`,
].map((ending) => new RegExp(`${ending}$`));

/** Ability and negation stand before the tense. */
const beforeTense = new RegExp(`(?:y?${A}b${I}l|y?${A}m${A}{1,2}|m${A})$`);

/** Copula; then case (after a possessive it starts with n); then possessive; then plural. */
const nounEndings: readonly (readonly RegExp[])[] = [
  [`y?d${I}r`, `yd${I}(?:m|n|k|l${A}r)?`, `ym${I}s`, `s${I}n${I}z`],
  [
    `nn${A}n`,
    `nd${A}n?`,
    `y?l${A}n`,
    `${D}${A}n?`,
    `n${I}n`,
    `n${A}`,
    `n${I}`,
    `n${A}n`,
    `y${A}`,
    `y${I}`,
    `${I}n`,
    `(?<=[aeiou])s${I}`,
    A,
    I,
  ],
  [`l${A}r${I}`, `n${A}r${I}`, `${I}m${I}z`, `${I}n${I}z`, `m${I}z`, `n${I}z`, `s${I}`, `${I}m`, `${I}n`, I, '[mn]'],
  [`[ln]${A}r`],
].map((endings) => endings.map((ending) => new RegExp(`${ending}$`)));

/** Two-letter roots of common verbs (folded): take, be, do, say, hang, throw, open, put, drink, eat. */
const shortRoots = new Set(['al', 'ol', 'et', 'ed', 'de', 'as', 'at', 'ac', 'ko', 'ic', 'ii']);

/** Words that look inflected and are not (folded): question words, pronouns, numbers, short frequent words. */
const untouched = new Set(
  (
    'nica nasil nereda nerda nereya neredan nerdan acan nekadar ne angi angisi kim necin naseu nasey icin deyni hem yada ' +
    'ama eer diil yok var bana benim beni sana senin seni bizim bizi sizin sizi onun ona onu bu su o ani da gibi kadar ' +
    'sora ilkin taa artik salt pek cok mi mu lazim laazim burada orada simdi sindi buun yaarin dun bir iki uc dort bes ' +
    'alti edi sekiz dokuz on isla islaa parasiz'
  ).split(' '),
);

const vowel = /[aeiou]/;
const front = /[äeiöü]/;
const back = /[aêıou]/;

/**
 * Vowel harmony, where the word carries marks at all: an ending with ä ö ü does not follow a back vowel, one with ı ê
 * does not follow a front one. Loans break the rule with i (universitetı), so i says nothing.
 */
function inHarmony(stem: string, ending: string): boolean {
  const last = [...stem].reverse().find((letter) => front.test(letter) || back.test(letter));
  if (last === undefined || last === 'i') return true;
  if (/[äöü]/.test(ending)) return front.test(last);
  return true;
}

interface Cut {
  /** Folded, and the same letters with their marks. */
  readonly folded: string;
  readonly marked: string;
}

function without(ending: RegExp, { folded, marked }: Cut, least: number): Cut | undefined {
  const match = ending.exec(folded);
  if (match === null || match[0].length === 0) return undefined;
  const left = folded.slice(0, match.index);
  if (!vowel.test(left)) return undefined;
  if (left.length < least && !(least <= 3 && shortRoots.has(left))) return undefined;
  if (marked.length === folded.length && !inHarmony(marked.slice(0, match.index), marked.slice(match.index)))
    return undefined;
  return { folded: left, marked: marked.slice(0, match.index) };
}

/** The cut that leaves the least, of all endings that fit. */
function shortest(endings: readonly RegExp[], cut: Cut, least: number): Cut | undefined {
  let best: Cut | undefined;
  for (const ending of endings) {
    const left = without(ending, cut, least);
    if (left !== undefined && (best === undefined || left.folded.length < best.folded.length)) best = left;
  }
  return best;
}

/** Lost and voiced consonants made alike: sokak/sokaa, kimlik/kimlii, kiyat/kiyad(ı), esap/esab(ı). */
function settled(stem: Cut): Cut {
  let { folded } = stem;
  if (untouched.has(folded)) return stem;
  if (folded.length >= 5) folded = folded.replace(/(?<=[aeiou])k$/, '');
  if (folded.length >= 4) folded = folded.replace(/([aeiou])\1$/, '$1');
  if (folded.length >= 3) folded = folded.replace(/d$/, 't').replace(/b$/, 'p').replace(/g$/, 'k');
  return folded === stem.folded ? stem : { folded, marked: folded };
}
const shortened = ({ folded, marked }: Cut, length: number): Cut => ({
  folded: folded.slice(0, length),
  marked: marked.slice(0, length),
});

/**
 * One word (any case, either alphabet, with or without marks) -> its stem in folded letters. A stem is its own stem, so
 * a bare word that only looks inflected (kasaba) still meets its inflected forms (kasabaların).
 */
export function stemGagauz(word: string): string {
  const lower = lowerGagauz(word);
  const marked = repairGagauz(hasCyrillic(lower) ? latinFromCyrillic(lower) : lower);
  let cut: Cut = { folded: foldGagauz(marked), marked };
  for (let round = 0; round < 4; round++) {
    const next = onceStemmed(cut);
    if (next.folded === cut.folded) break;
    cut = next;
  }
  return cut.folded;
}

function onceStemmed(word: Cut): Cut {
  const { folded } = word;
  if (folded.length <= 3 || untouched.has(folded) || /\d/.test(folded)) return settled(word);
  // Joined question particle: isteermisiniz, varmı, olacekmi.
  const asked = /(?<=..[rk])m[iu](?:s[iu]n(?:[iu]z)?|y[iu]m)?$/.exec(folded);
  const whole: Cut = asked ? shortened(word, asked.index) : word;
  const verb = shortest(verbEndings, whole, 3);
  const noun = nounStem(whole);
  if (verb === undefined) return settled(noun);
  const bare = without(beforeTense, verb, 3) ?? verb;
  // A long noun form (adreslerimizdä) is a noun; of two readings the shorter stem is the one that more forms share.
  if (noun.folded.length <= bare.folded.length) return settled(noun);
  const root = without(/[ae]{1,2}$/, bare, 3);
  return settled(root ?? bare);
}

function nounStem(whole: Cut): Cut {
  let cut = whole;
  let possessed = false;
  nounEndings.forEach((endings) => {
    const left = shortest(endings, cut, 3);
    if (left === undefined) return;
    const taken = cut.folded.slice(left.folded.length);
    // One letter is taken only from a stem that stays long (ana, boba, para keep theirs apart), or before the n that a
    // case has after a possessive: yol-u-nu.
    if (taken.length > 1 || left.folded.length >= 4 || (possessed && /[iu]/.test(taken))) cut = left;
    possessed = /^n[aeiu]/.test(taken);
  });
  return cut;
}
