/**
 * From a place name as it stands in a sentence to the names it may come from. Works on keys (`placeKey`).
 * Russian: из Кагула, в Бельцах, под Оргеевом, до Сорок. Romanian: Chișinăului, Sorocii, Căușenilor. Gagauz (after
 * orthography.md, section 4; e for ä too): Komratta, Komrattan, Komrada, Çadırın, Valkaneştä, Kongazlı.
 */
type EndingLanguage = 'ro' | 'ru' | 'gag';

export interface BaseForm {
  readonly key: string;
  readonly language: EndingLanguage;
  /** A Gagauz "in" or "from", which says by itself that a place is meant. */
  readonly placeCase: boolean;
}

/** ending:what stood there in the name (`-` for nothing), several separated by `,`. */
const russian =
  'ah:i iah:i,- am:i ami:i iam:i iami:i ev:i,a ov:i i:a,ia,- e:a,-,o,ia u:a,-,o oi:a,aia ei:a,ia,i oiu:a om:-,o,oe em:-,e,o ' +
  'iem:- im:-,i,oe a:-,o ia:-,e iu:-,ia,e ogo:oe,i omu:oe,i uiu:aia ta:et tu:et te:et tom:et ti:et';
const romanian = 'ului:-,u lui:- ul:-,u ei:a,e i:a ilor:i elor:e ii:a';
const gagauz =
  'da:- ta:- dan:- tan:- de:- te:- den:- ten:- nan:- lan:- ilan:- daci:- taci:- a:- ia:- na:- nda:- ndan:- in:- un:- nin:- ' +
  'nun:- i:- u:- li:- lu:- liim:- luim:- lar:- an:- ada:- adan:-';

interface Ending {
  readonly language: EndingLanguage;
  readonly restores: readonly string[];
}

const endings: ReadonlyMap<string, readonly Ending[]> = (() => {
  const table = new Map<string, Ending[]>();
  const add = (language: EndingLanguage, list: string): void => {
    for (const rule of list.split(' ')) {
      const [ending = '', restores = ''] = rule.split(':');
      const entry = { language, restores: restores.split(',').map((letters) => (letters === '-' ? '' : letters)) };
      table.set(ending, [...(table.get(ending) ?? []), entry]);
    }
  };
  add('ru', russian);
  add('ro', romanian);
  add('gag', gagauz);
  return table;
})();

const placeCases = new Set([
  'da',
  'ta',
  'dan',
  'tan',
  'de',
  'te',
  'den',
  'ten',
  'an',
  'nda',
  'ndan',
  'daci',
  'taci',
  'adan',
  'ada',
]);
const voiced: Readonly<Record<string, string>> = { d: 't', g: 'c', b: 'p', j: 'c' };

/** The names that `key` may be a form of, `key` itself not among them; stems of at least 3 letters. */
export function baseForms(key: string, script: 'latin' | 'cyrillic'): BaseForm[] {
  const forms: BaseForm[] = [];
  const add = (base: string, language: EndingLanguage, ending: string): void => {
    if (base.length >= 3 && base !== key)
      forms.push({ key: base, language, placeCase: language === 'gag' && placeCases.has(ending) });
  };
  // Russian genitive plural has no ending: до Сорок, из Бендер.
  if (key.length >= 4 && /[^aeiou]$/.test(key)) for (const ending of ['i', 'a']) add(key + ending, 'ru', '');
  for (let length = 1; length <= 4 && key.length - length >= 3; length++) {
    const ending = key.slice(-length);
    const stem = key.slice(0, -length);
    for (const { language, restores } of endings.get(ending) ?? []) {
      if (language === 'ro' && script === 'cyrillic') continue;
      if (language === 'gag' && !fitsGagauz(stem, ending)) continue;
      for (const letters of restores) add(stem + letters, language, ending);
      if (language === 'gag' && /^[aiu]/.test(ending)) {
        const hard = voiced[stem.at(-1)!];
        if (hard !== undefined) add(stem.slice(0, -1) + hard, language, ending); // Komrada -> Komrat
        if (/^(a|i|u|in|un|ada|adan|an)$/.test(ending))
          add(`${stem}${/[aiu]$/.test(stem) ? '' : ending[0]}c`, language, ending); // Bucaa -> Bucak
      }
    }
  }
  return forms;
}

/** Endings that mean something only after certain letters (doubled letters are one in a key: Komrattan -> comratan). */
function fitsGagauz(stem: string, ending: string): boolean {
  const last = stem.at(-1)!;
  if (ending === 'an') return last === 't' || last === 'a';
  if (ending.startsWith('t')) return /[fstcph]/.test(last);
  if (ending === 'nan' || ending === 'nin' || ending === 'nun') return /[mnaeiou]/.test(last);
  return true;
}
