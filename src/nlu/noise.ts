/**
 * How people really type, made by seed from phrases that were typed well: typing errors of both keyboards, lost marks,
 * doubled letters, split and joined words, Russian in Latin letters (several schemes), Gagauz in Cyrillic letters.
 */
import { cyrillicFromLatin, lowerGagauz } from './gagauz/alphabet.js';
import { oneOf, type Random } from './random.js';

const latinRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const cyrillicRows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** Letter -> the letters around it on the keyboard (same row and the rows above and below). */
const neighbours: ReadonlyMap<string, string> = (() => {
  const around = new Map<string, string>();
  for (const rows of [latinRows, cyrillicRows])
    rows.forEach((row, line) => {
      [...row].forEach((letter, column) => {
        const near = [-1, 0, 1].flatMap((down) =>
          [-1, 0, 1].map((right) => (down === 0 && right === 0 ? '' : (rows[line + down]?.[column + right] ?? ''))),
        );
        around.set(letter, near.join(''));
      });
    });
  return around;
})();

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);

/** `count` typing errors: a neighbouring key, a letter lost, doubled or swapped with the next one. Letters only. */
export function withTypos(text: string, count: number, random: Random): string {
  let typed = text;
  for (let done = 0; done < count; done++) {
    const places = [...typed.matchAll(/\p{L}/gu)].map((match) => match.index);
    if (places.length < 3) return typed;
    const at = oneOf(places, random);
    const letter = typed[at]!;
    const kind = Math.floor(random() * 4);
    const next = typed[at + 1];
    if (kind === 0) {
      const near = neighbours.get(letter.toLowerCase());
      typed = typed.slice(0, at) + (near ? oneOf([...near], random) : '') + typed.slice(at + 1);
    } else if (kind === 1) typed = typed.slice(0, at) + typed.slice(at + 1);
    else if (kind === 2 || !isLetter(next)) typed = typed.slice(0, at) + letter + typed.slice(at);
    else typed = typed.slice(0, at) + next + letter + typed.slice(at + 2);
  }
  return typed;
}

/** Latin marks lost, as on a keyboard without them (ă -> a, ş -> s, ı -> i, ê -> e); й and ё stay. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i');

/** The letters of one way to write Russian in Latin letters; a letter with several spellings is typed in any of them. */
type Scheme = Readonly<Record<string, string>>;
const common: Scheme = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
/** Passport-like, chat-like (4, 6, w), Romanian-like (j, ia, iu, ţ) and Central European (c, š without marks) habits. */
export const latinSchemes: readonly Scheme[] = [
  common,
  { ...common, х: 'kh', щ: 'shch', ц: 'c', й: 'i', я: 'ia', ю: 'iu' },
  { ...common, ж: 'j', я: 'ia', ю: 'iu', й: 'i', ы: 'i', х: 'h', ц: 't', щ: 'sh' },
  { ...common, ч: '4', ш: 'w', щ: 'w', я: 'ja', ю: 'ju', й: 'j', х: 'x', ж: 'zh' },
  { ...common, ш: '6', ч: '4', ж: 'j', щ: 'sh', х: 'x', ы: 'i' },
  { ...common, ж: 'z', ч: 'c', ш: 's', ц: 'c', я: 'ja', ю: 'ju', ь: "'", й: 'j' },
  { ...common, ё: 'yo', ь: "'", э: 'e', ы: 'i', щ: 'sh', й: 'i' },
];

/** Russian in Latin letters, lower case; other letters stay. */
export const inLatin = (text: string, scheme: Scheme): string =>
  text.toLowerCase().replace(/[а-яё]/g, (letter) => scheme[letter] ?? letter);

/** Gagauz in the old Cyrillic letters, as typed with or without a Gagauz layout. */
export function inOldCyrillic(text: string, random: Random): string {
  const cyrillic = cyrillicFromLatin(lowerGagauz(text));
  if (random() < 0.5) return cyrillic;
  const [a, o, u, j] = oneOf(
    [
      ['я', 'ё', 'ю', 'дж'],
      ['а', 'о', 'у', 'ж'],
      ['э', 'о', 'у', 'дж'],
      ['аь', 'оь', 'уь', 'дж'],
    ] as const,
    random,
  );
  return cyrillic.replaceAll('ӓ', a).replaceAll('ӧ', o).replaceAll('ӱ', u).replaceAll('ӂ', j);
}

/** A space too many or too few. */
function withMovedSpace(text: string, random: Random): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  const word = words[at]!;
  if (random() < 0.6 && at + 1 < words.length) words.splice(at, 2, word + words[at + 1]);
  else if (word.length > 5) {
    const cut = 2 + Math.floor(random() * (word.length - 4));
    words[at] = `${word.slice(0, cut)} ${word.slice(cut)}`;
  }
  return words.join(' ');
}

/** A word left out; never one of fewer than four. */
function withoutAWord(text: string, random: Random): string {
  const words = text.split(' ');
  if (words.length < 4) return text;
  words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ');
}

/** One way in which `text` (of `language`; any code) might have been typed. The same seed gives the same text. */
export function noisy(text: string, language: string, random: Random): string {
  let typed = text;
  if (language === 'ru' && random() < 0.4) typed = inLatin(typed, oneOf(latinSchemes, random));
  else if (language === 'gag' && random() < 0.2) typed = inOldCyrillic(typed, random);
  else if (random() < 0.3) typed = withoutMarks(typed);
  if (random() < 0.35) typed = withoutAWord(typed, random);
  if (random() < 0.15) typed = withMovedSpace(typed, random);
  if (random() < 0.5) typed = withTypos(typed, 1 + Math.floor(random() * Math.max(1, typed.length / 25)), random);
  return typed;
}
