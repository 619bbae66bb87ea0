import { editCost } from './edit-cost.js';
import { type Gazetteer, isTown, type Place } from './gazetteer.js';
import { type BaseForm, baseForms } from './place-endings.js';
import { joinKeys, placeKeyWords, placeNameKey } from './place-key.js';

/** Places that a word or several may name, and how they were found. */
export interface Hit {
  readonly places: readonly Place[];
  /** These and those that stand behind them: the villages of a town's name, places that have it as another name. */
  readonly all: readonly Place[];
  /** 0: the name itself; above that the price of an ending taken off or of typos. */
  readonly cost: number;
  readonly how: 'name' | 'alternative' | 'ending' | 'beginning' | 'typo';
  /** The ending was a Gagauz "in" or "from". */
  readonly placeCase: boolean;
}

interface Entry {
  /** Places whose name it is in one of the three languages, or a town's other name that everyone knows (Котовск). */
  readonly main: Place[];
  readonly other: Place[];
}

export interface PlaceIndex {
  /** The name as typed, or with an ending of one of the three languages. Several words are a name of several words only. */
  exact(key: string, script: 'latin' | 'cyrillic', words?: number): Hit | undefined;
  /** The first word of names of several words, when it names only few: Ceadîr -> Ceadîr-Lunga. */
  beginning(key: string): Hit | undefined;
  /** Names within the bar for typos; several when they are about equally near. For several words: names of several words. */
  near(key: string, script: 'latin' | 'cyrillic', bar: number, words: number): Hit | undefined;
}

/** How much mistyping a name of this many letters may carry. */
export const typoBar = (letters: number): number =>
  letters < 4 ? 0 : letters === 4 ? 0.7 : letters < 7 ? 1 : letters < 8 ? 1.4 : letters < 11 ? 2 : 2.2;

export function makePlaceIndex(gazetteer: Gazetteer): PlaceIndex {
  const entries = new Map<string, Entry>();
  const beginnings = new Map<string, Set<Place>>();
  const doubleNames = new Set<string>();
  const put = (words: readonly string[], place: Place, kind: keyof Entry): void => {
    const key = joinKeys(words);
    if (key.length < 3) return;
    if (words.length > 1) doubleNames.add(key);
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { main: [], other: [] };
      entries.set(key, entry);
    }
    if (!entry[kind].includes(place)) entry[kind].push(place);
  };
  for (const place of gazetteer.places) {
    for (const name of mainNames(place)) {
      const words = placeKeyWords(name);
      put(words, place, 'main');
      if (words.length > 1 && words[0]!.length >= 5) {
        const set = beginnings.get(words[0]!) ?? new Set();
        beginnings.set(words[0]!, set.add(place));
      }
    }
    for (const name of place.alternatives) put(placeKeyWords(name), place, name.startsWith('!') ? 'main' : 'other');
  }
  let searches: { all: TypoSearch; double: TypoSearch } | undefined;
  const typos = (typed: string, bar: number, several: boolean): [string, number][] => {
    searches ??= { all: makeTypoSearch([...entries.keys()]), double: makeTypoSearch([...doubleNames]) };
    return searches[several ? 'double' : 'all'](typed, bar);
  };
  const namesakes = new Map<string, Place[]>();
  for (const place of gazetteer.places) {
    const group = namesakes.get(place.names.ro);
    if (group) group.push(place);
    else namesakes.set(place.names.ro, [place]);
  }
  /** Villages of one Romanian name may have two Russian ones (Молешты, Молешть): a form or a typo tells them not apart. */
  const withNamesakes = (places: readonly Place[]): Place[] =>
    unique(places.flatMap((place) => namesakes.get(place.names.ro) ?? [place]));

  const byKey = (
    key: string,
    script: 'latin' | 'cyrillic',
    how: 'name' | 'ending',
    form?: BaseForm,
  ): Hit | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    const main = entry.main.length > 0;
    return {
      places: main ? inScript(withTownOfThatName(entry), key, script) : weightiest(entry.other),
      all: [...entry.main, ...entry.other],
      cost: (how === 'ending' ? 0.1 : 0) + (main ? 0 : 0.05),
      how: how === 'name' && !main ? 'alternative' : how,
      placeCase: form?.placeCase ?? false,
    };
  };

  const byEnding = (forms: readonly BaseForm[], script: 'latin' | 'cyrillic'): Hit | undefined => {
    const hits = forms.flatMap((form) => byKey(form.key, script, 'ending', form) ?? []);
    if (hits.length === 0) return undefined;
    const least = Math.min(...hits.map((hit) => hit.cost));
    const best = hits.filter((hit) => hit.cost === least);
    const places = weightiest(withNamesakes(unique(best.flatMap((hit) => hit.places))));
    const all = unique(hits.flatMap((hit) => hit.all));
    return { places, all, cost: least, how: 'ending', placeCase: best.some((hit) => hit.placeCase) };
  };

  return {
    exact: (key, script, words = 1) => {
      if (words === 1) return byKey(key, script, 'name') ?? byEnding(baseForms(key, script), script);
      if (doubleNames.has(key)) return byKey(key, script, 'name');
      return byEnding(
        baseForms(key, script).filter((form) => doubleNames.has(form.key)),
        script,
      );
    },
    beginning: (key) => {
      const places = beginnings.get(key);
      if (places === undefined || places.size > 6) return undefined;
      return { places: weightiest([...places]), all: [...places], cost: 0.3, how: 'beginning', placeCase: false };
    },
    near: (key, script, bar, words) => {
      const limit = Math.min(bar, typoBar(key.length));
      if (limit <= 0) return undefined;
      const found = new Map<Place, number>();
      const note = (form: string, extra: number): void => {
        for (const [name, cost] of typos(form, limit - extra, words > 1)) {
          const entry = entries.get(name)!;
          for (const place of entry.main) found.set(place, Math.min(found.get(place) ?? 9, cost + extra));
          for (const place of entry.other) found.set(place, Math.min(found.get(place) ?? 9, cost + extra + 0.15));
        }
      };
      note(key, 0);
      // An ending of one letter is one typo anyway.
      const bases = baseForms(key, script).filter((form) => key.length - form.key.length > 1);
      for (const base of new Set(bases.map((form) => form.key))) note(base, 0.25);
      if (found.size === 0) return undefined;
      const least = Math.min(...found.values());
      const close = [...found].filter(([, cost]) => cost <= least + 0.35);
      // A town that is as near as any is meant rather than a village that is a little less near.
      const towns = close
        .filter(([place, cost]) => isTown(place) && place.rank >= 2 && cost <= least)
        .map(([place]) => place);
      const equal = close.filter(([, cost]) => cost <= least + 0.05).map(([place]) => place);
      const places = withNamesakes(
        towns.length > 0 && equal.every((place) => towns.includes(place)) ? towns : close.map(([place]) => place),
      );
      // Too many names are about as near: it was none of them.
      if (places.length > 6 && new Set(places.map((place) => place.names.ro)).size > 3) return undefined;
      return {
        places: oneName(places) ? weightiest(places) : places,
        all: withNamesakes(close.map(([place]) => place)),
        cost: least,
        how: 'typo',
        placeCase: false,
      };
    },
  };
}

/** The names of a place in three languages, with â for î; of a sector its name without "Sectorul". */
function mainNames(place: Place): string[] {
  const names = Object.values(place.names);
  const ro = place.names.ro.replace(/^Sectorul /, '');
  if (ro !== place.names.ro) names.push(ro);
  if (ro.includes('î')) names.push(ro.replace(/(?<=\p{L})î/gu, 'â'));
  return names;
}

/**
 * A village may have as its Russian name what is another spelling of a town's: Хынчешть. The town of that name then stands
 * for its namesakes; villages of other names stay beside it.
 */
function withTownOfThatName({ main, other }: Entry): readonly Place[] {
  if (other.length === 0 || main.some(isTown)) return weightiest(main);
  const towns = other.filter((place) => isTown(place) && main.some((village) => village.names.ro === place.names.ro));
  if (towns.length === 0) return weightiest(main);
  return [...towns, ...main.filter((village) => towns.every((town) => town.names.ro !== village.names.ro))];
}

/** In Russian letters Рышканы is the town: the sector of Chișinău has a Russian name of its own, Рышкановка. */
function inScript(places: readonly Place[], key: string, script: 'latin' | 'cyrillic'): readonly Place[] {
  if (script === 'latin' || places.length < 2) return places;
  return places.filter(
    ({ names, type }) => type !== 'sector' || names.ru === undefined || placeNameKey(names.ru) === key,
  );
}

const oneName = (places: readonly Place[]): boolean => new Set(places.map((place) => place.names.ro)).size === 1;
const unique = (places: readonly Place[]): Place[] => [...new Set(places)];

/**
 * Of several places of one name, those worth asking about: towns win over villages, a village over the railway station
 * beside it. A sector of Chișinău stands beside a town.
 */
function weightiest(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const towns = places.filter((place) => isTown(place) || place.type === 'sector');
  if (towns.length > 0) return unique(towns);
  const settled = places.filter((place) => place.type !== 'station');
  return unique(settled.length > 0 ? settled : places);
}

type TypoSearch = (typed: string, bar: number) => [name: string, cost: number][];

/** Names within `bar` of a typed key. Letters used (one bit each) and length sort out most names before comparing. */
function makeTypoSearch(keys: readonly string[]): TypoSearch {
  const byLength: ({ names: string[]; letters: number[] } | undefined)[] = [];
  for (const key of keys) {
    if (key.length < 4) continue;
    let group = byLength[key.length];
    if (group === undefined) {
      group = { names: [], letters: [] };
      byLength[key.length] = group;
    }
    group.names.push(key);
    group.letters.push(lettersOf(key));
  }
  return (typed, bar) => {
    const found: [string, number][] = [];
    if (bar <= 0 || typed.length > 40) return found;
    const letters = lettersOf(typed);
    const first = typed.charCodeAt(0);
    const reach = Math.floor(bar / 0.7);
    for (let length = Math.max(4, typed.length - reach); length <= typed.length + reach; length++) {
      const group = byLength[length];
      if (group === undefined) continue;
      const limit = Math.min(bar, typoBar(Math.min(length, typed.length)));
      // A letter too many in one of the two costs at least this much, wherever it stands.
      const most = Math.floor(limit / 0.6);
      for (let at = 0; at < group.letters.length; at++) {
        const other = group.letters[at]!;
        if (bits(other & ~letters) > most || bits(letters & ~other) > most) continue;
        const name = group.names[at]!;
        const start = name.charCodeAt(0) === first ? 0 : firstLetter;
        const cost = editCost(typed, name, limit - start) + start;
        if (cost <= limit) found.push([name, cost]);
      }
    }
    return found;
  };
}

/** The first letter is seldom mistyped. */
const firstLetter = 0.3;

function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
