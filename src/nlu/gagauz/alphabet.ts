/**
 * The two alphabets of Gagauz (ISO 639-3 `gag`): Latin since 1993 (`a ä b c ç d e ê f g h ı i j ...`), Cyrillic from
 * 1957 to 1993 and still typed. Sources: decision 1421-XII of 13.05.1993; the Cyrillic table of 1957 with the change of
 * 1968 (ӂ for дж). Nobody here speaks Gagauz: a native reader should look at what is marked "inferred".
 */

/** Letters that keyboards and editors put in the place of the right ones -> the right one (lower case). */
const lookAlikes: Readonly<Record<string, string>> = {
  ȇ: 'ê',
  ă: 'ä', // inferred: the Romanian keyboard has ă where ä is meant
  ț: 'ţ',
  ș: 'ş',
  ҁ: 'ç',
  â: 'ä',
  ğ: '', // Turkish; Gagauz lost the sound
  q: 'k',
  w: 'v',
  x: 'ks',
};

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  ӓ: 'ä',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'j',
  ӂ: 'c',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ӧ: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ӱ: 'ü',
  ф: 'f',
  х: 'h',
  ц: 'ţ',
  ч: 'ç',
  ш: 'ş',
  щ: 'şç',
  ъ: '',
  ь: '',
  ы: 'ı',
  е: 'e',
};

/** Two letters that stood for one where no Gagauz keyboard was at hand; read before single letters. */
const digraphs: Readonly<Record<string, string>> = { аь: 'ä', оь: 'ö', уь: 'ü', дж: 'c' };

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
const isCyrillicConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && /[бвгджӂзйклмнпрстфхцчшщ]/.test(letter);

/** Has the text at least one Cyrillic letter? */
export const hasCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);

/** Lower case by Turkic rules: I -> ı, İ -> i, without the machine's locale and without a stray U+0307. */
export const lowerGagauz = (text: string): string =>
  text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase().replaceAll('\u0307', '');

/** Repairs look-alikes in lower-cased Latin text (ȇ -> ê, ț -> ţ, ӓ inside Latin words -> ä). */
export const repairGagauz = (lower: string): string =>
  lower.replace(/[ȇățșҁâğqwx]/g, (letter) => lookAlikes[letter] ?? letter);

/**
 * Cyrillic Gagauz (lower case, NFC) -> Latin with its marks; Latin letters and all else stay. ё ю я are ö ü ä after a
 * consonant, yo yu ya elsewhere; э is e at word start and ê inside a word.
 */
export function latinFromCyrillic(lower: string): string {
  let latin = '';
  for (let at = 0; at < lower.length; at++) {
    const letter = lower[at]!;
    const before = lower[at - 1];
    const pair = digraphs[letter + (lower[at + 1] ?? '')];
    if (pair !== undefined) {
      latin += pair;
      at++;
    } else if (letter === 'ё') latin += isCyrillicConsonant(before) ? 'ö' : 'yo';
    else if (letter === 'ю') latin += isCyrillicConsonant(before) ? 'ü' : 'yu';
    else if (letter === 'я') latin += isCyrillicConsonant(before) ? 'ä' : 'ya';
    else if (letter === 'э') latin += isLetter(before) ? 'ê' : 'e';
    else latin += cyrillic[letter] ?? letter;
  }
  return latin;
}

const latinToCyrillic: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(cyrillic)
      .filter(([, latin]) => latin.length === 1)
      .map(([from, to]) => [to, from]),
  ),
  ê: 'э',
};

/** Latin Gagauz (lower case) -> the old Cyrillic spelling, for training material and tests. */
export const cyrillicFromLatin = (lower: string): string =>
  [...lower.replace(/(?<!\p{L})e/gu, 'э')].map((letter) => latinToCyrillic[letter] ?? letter).join('');

const folds: Readonly<Record<string, string>> = {
  ä: 'a',
  ă: 'a',
  â: 'a',
  ê: 'e',
  ȇ: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ş: 's',
  ș: 's',
  ç: 'c',
  ţ: 't',
  ț: 't',
};

/**
 * The matching key of Gagauz: lower-cased Latin text without marks. Of 6,421 attested word forms only 111 groups fall
 * together, half of them two spellings of one word. Double vowels stay: dil "language" is not diil "not".
 */
export const foldGagauz = (lower: string): string =>
  lower.replace(/[äăâêȇıöüşșçţț]/g, (letter) => folds[letter] ?? letter);

/** The weaker second key: double vowels halved too (lääzım, läazım, lazim -> lazim). It joins words that matter. */
export const halveVowels = (folded: string): string => folded.replace(/([aeiou])\1/g, '$1');
