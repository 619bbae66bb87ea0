/**
 * From what a person typed to what the scorers compare. Three steps, each a plain string:
 * `cleanText` (safe, NFKC, at most 1,000 characters) -> `lowerText` (lower case, marks kept, one alphabet a word) ->
 * `foldText` (one key for all spellings of a word: no marks, Cyrillic in Latin letters, Latin schemes of Russian joined).
 */

/** Longest message that is read, in characters; what follows is ignored. */
export const longestMessage = 1000;

/**
 * A text that is safe to process: well-formed, compatibility forms and ligatures resolved (NFKC), no control or format
 * characters, white space as single spaces, at most `longestMessage` UTF-16 units. Anything that is not a string is ''.
 */
export function cleanText(text: unknown): string {
  if (typeof text !== 'string') return '';
  // Cut before NFKC too: one character may expand to eighteen.
  const cut = text.length > 4 * longestMessage ? text.slice(0, 4 * longestMessage) : text;
  // Soft hyphens and zero-width characters go without a trace; line ends and other controls end a word.
  const plain = /^[\x20-\x7e]*$/.test(cut)
    ? cut
    : cut
        .toWellFormed()
        .replace(/\p{Cf}/gu, '')
        .replace(/\p{Cc}/gu, ' ')
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Cc}\ufffd]/gu, ' ');
  const single = plain.replace(/\s+/g, ' ').trim();
  return single.length > longestMessage
    ? single
        .slice(0, longestMessage)
        .toWellFormed()
        .replace(/\ufffd/g, '')
    : single;
}

const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ӓ: 'ä',
  ӧ: 'ö',
  ӱ: 'ü',
};
const cyrillicOfLatin: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ä: 'ӓ',
  ö: 'ӧ',
  ü: 'ӱ',
  ÿ: 'ӱ',
};

/** A word with letters of both alphabets: look-alikes follow the letters that belong to one alphabet only. */
function oneAlphabet(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    if (letter >= '\u0400' && letter <= '\u04ff') {
      if (!(letter in latinOfCyrillic)) cyrillic++;
    } else if (!(letter in cyrillicOfLatin)) latin++;
  }
  if (latin > 0 && cyrillic > 0) return word; // two real parts, as in "PINкод"
  if (cyrillic > 0) return word.replace(/[a-zäöüÿ]/g, (letter) => cyrillicOfLatin[letter] ?? letter);
  return word.replace(/[\u0400-\u04ff]/g, (letter) => latinOfCyrillic[letter] ?? letter);
}

/** `cleanText` in lower case, comma and cedilla forms joined (ş ţ), look-alikes of the other alphabet repaired. */
export function lowerText(clean: string): string {
  let lower = clean.replaceAll('İ', 'i').toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  lower = lower.replaceAll('\u0307', '').replace(/[țșȇҁʼ’‘`´]/g, (letter) => lowerForms[letter] ?? '');
  if (!/[\u0400-\u04ff]/.test(lower)) return lower;
  return lower.replace(/[a-z\u00c0-\u024f]*[\u0400-\u04ff][a-z\u00c0-\u024f\u0400-\u04ff]*/g, (word) =>
    /[a-z\u00c0-\u024f]/.test(word) || /[іѕј]/.test(word) ? oneAlphabet(word) : word,
  );
}
const lowerForms: Readonly<Record<string, string>> = {
  ț: 'ţ',
  ș: 'ş',
  ȇ: 'ê',
  ҁ: 'ç',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

/**
 * Letter by letter, the key of `foldText`: index is the UTF-16 unit below 0x530, '' drops, ' ' parts words. The sounds
 * that people spell in several ways get one letter each: ш ş sh -> s, ч ç ch -> c, ц ţ ts -> t, ж zh -> j, y й -> i.
 */
const keyOf: readonly string[] = (() => {
  const table: string[] = new Array<string>(0x530).fill(' ');
  for (let unit = 0; unit < 0x530; unit++) {
    const letter = String.fromCharCode(unit);
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (/^[a-z0-9]$/.test(base)) table[unit] = base;
  }
  const set = (letters: string): void => {
    for (const pair of letters.split(' ')) {
      const [from, to] = pair.split('=') as [string, string];
      table[from.charCodeAt(0)] = to;
    }
  };
  set('ı=i ß=ss æ=e ø=o đ=d ł=l ð=d þ=t œ=e ə=e ğ=');
  set('а=a б=b в=v г=g д=d е=e ё=e ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=t ч=c ш=s щ=sc');
  set('ъ= ы=i ь= э=e ю=iu я=ia ӓ=a ӧ=o ӱ=u ӂ=c є=e і=i ї=i ґ=g ў=u ђ=d ј=i љ=l њ=n ѕ=s');
  set("'= y=i w=v q=k x=h");
  return table;
})();

/** Latin spellings of Russian sounds -> the key's letters; longest first. Applied to every Latin word alike. */
const schemes: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])4|4(?=[a-z])/g, 'c'], // ч as the digit four, ш as six
  [/(?<=[a-z])6|6(?=[a-z])/g, 's'],
  [/shch|sch|shh/g, 'sc'],
  [/sh/g, 's'],
  [/ch|tch/g, 'c'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/t[sz]/g, 't'],
  [/i{2,}/g, 'i'],
];

/**
 * The key under which messages are compared: letters a-z, digits and single spaces, for Romanian, Russian and Gagauz in
 * either alphabet; letters of other scripts stay as they are. Takes `lowerText`.
 */
export function foldText(lower: string): string {
  let folded = '';
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit < 0x530) folded += keyOf[unit]!;
    else folded += isForeignLetter(lower[at]!) ? lower[at] : ' ';
  }
  for (const [pattern, key] of schemes) folded = folded.replace(pattern, key);
  return folded.replace(/ {2,}/g, ' ').trim();
}
const isForeignLetter = (letter: string): boolean =>
  /[\p{L}\p{M}\p{N}]/u.test(letter) || /[\ud800-\udfff]/.test(letter);

/** What the scorers read of one message. */
export interface Normal {
  /** Safe text in the person's own letters. */
  readonly clean: string;
  /** Lower case, marks kept. */
  readonly lower: string;
  /** The key's words, in order; may be empty (an emoji, dots). */
  readonly words: readonly string[];
}

export function normalise(text: unknown): Normal {
  const clean = cleanText(text);
  const lower = lowerText(clean);
  const folded = foldText(lower);
  return { clean, lower, words: folded === '' ? [] : folded.split(' ') };
}
