/**
 * One key for all spellings of a place name, in Latin or Cyrillic: Cahul, Kahul, КАХУЛ -> `cahul`; Ungheni, Унгены ->
 * `ungeni`; Bălți, Bel'tsy, Бельцы -> `balti`, `belti`. It joins what people spell in several ways: k q ç ч ch -> c,
 * ș ş sh ш щ -> s, ț ц ts tz -> t, gh -> g, kh х -> h, y й ы -> i, w -> v, zh ж -> j, doubled letters -> one letter.
 * Marks, apostrophes and the two Russian signs fall away. The key is for comparing only, never for showing.
 */
export function placeKey(word: string): string {
  const lower = word.includes('İ') ? word.replaceAll('İ', 'i').toLowerCase() : word.toLowerCase();
  let plain = '';
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit < letters.length) plain += letters[unit];
  }
  let key = '';
  for (let at = 0; at < plain.length; ) {
    const letter = plain[at]!;
    const next = plain[at + 1];
    let sound = letter;
    let length = 1;
    if (letter === 's') length = hissing(plain, at);
    else if (letter === 't' && next === 's') length = 1 + hissing(plain, at + 1);
    else if (letter === 't' && next === 'z') length = 2;
    else if ((letter === 'c' || letter === 'g') && next === 'h') length = 2;
    else if (letter === 'k') {
      sound = next === 'h' ? 'h' : 'c';
      length = next === 'h' ? 2 : 1;
    } else if (letter === 'z' && next === 'h') {
      sound = 'j';
      length = 2;
    } else if (letter === 'x') sound = at === 0 ? 'h' : 'cs';
    else if (letter in single) sound = single[letter]!;
    else if (letter <= '9') sound = digit(plain, at);
    at += length;
    // Yedintsy, Orgeyev: the y that Russian е does not write.
    if (sound === 'e' && key.endsWith('i') && (key.length === 1 || 'aoue'.includes(key.at(-2)!)))
      key = key.slice(0, -1);
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}

const single: Readonly<Record<string, string>> = { q: 'c', w: 'v', y: 'i' };

/** Length of s, sh, sch, shch at a position. */
const hissing = (plain: string, at: number): number =>
  plain.startsWith('shch', at) ? 4 : plain.startsWith('sch', at) ? 3 : plain[at + 1] === 'h' ? 2 : 1;

/** ч typed as 4 and ш as 6, inside a word; other digits say nothing. */
function digit(plain: string, at: number): string {
  const inside = /[a-z]/.test(plain[at - 1] ?? '') || /[a-z]/.test(plain[at + 1] ?? '');
  return !inside ? '' : plain[at] === '4' ? 'c' : plain[at] === '6' ? 's' : '';
}

/** Index is the UTF-16 unit; '' drops the letter. Latin with marks, Cyrillic of Russian, Moldovan and Gagauz. */
const letters: readonly string[] = (() => {
  const table = new Array<string>(0x530).fill('');
  for (let unit = 0x30; unit < 0x530; unit++) {
    const base = String.fromCharCode(unit).normalize('NFD').replace(/\p{M}/gu, '');
    if (/^[a-z0-9]$/.test(base)) table[unit] = base;
  }
  const pairs =
    'ı=i ß=ss ø=o æ=ae đ=d ł=l ğ=g ə=e а=a б=b в=v г=g д=d е=e ё=e ж=j з=z и=i й=i к=c л=l м=m н=n о=o п=p р=r с=s т=t ' +
    'у=u ф=f х=h ц=t ч=c ш=s щ=s ы=i э=e ю=iu я=ia ӓ=a ӧ=o ӱ=u ӂ=j є=e і=i ї=i ґ=g ў=u ј=i';
  for (const pair of pairs.split(' ')) {
    const [letter, key] = pair.split('=') as [string, string];
    table[letter.charCodeAt(0)] = key;
  }
  return table;
})();

/** Adjectives that stand in Russian and Gagauz double names; their endings say nothing: Новые, Новых, Новым -> `nov`. */
const adjective =
  /^(nov|star|verhn|nijn|bols|mal|crasn|bel)(ie|ih|im|imi|aia|oi|uiu|i|oe|ogo|omu|om|iaia|ei|iuiu|ee|ego|emu|em)$/;

/** The words of a name as keys, in order; hyphens part words, adjectives lose their ending when another word follows. */
export function placeKeyWords(name: string): string[] {
  const keys = name
    .split(/[\s\-–—‑.,/()]+/)
    .map(placeKey)
    .filter((key) => key !== '');
  return keys.length < 2 ? keys : keys.map(adjectiveStem);
}

export const adjectiveStem = (key: string): string => adjective.exec(key)?.[1] ?? key;

/** A whole name as one key, its words joined: Ștefan Vodă, Stefan-Voda, stefanvoda -> `stefanvoda`. */
export const placeNameKey = (name: string): string => joinKeys(placeKeyWords(name));

export const joinKeys = (keys: readonly string[]): string => keys.join('').replace(/(.)\1+/g, '$1');
