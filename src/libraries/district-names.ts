import { editCost } from './edit-cost.js';
import { type District, type Gazetteer, isTown, type Place } from './gazetteer.js';
import { baseForms } from './place-endings.js';
import { placeNameKey } from './place-key.js';

/** Districts as people name them. Keys are of `placeNameKey`. */
export interface DistrictFinder {
  /** "Orhei", "Hînceștilor", small typos included: only where the word "district" stands beside it. */
  byName(key: string, script: 'latin' | 'cyrillic'): District | undefined;
  /** What says by itself that a district is meant: "Хынчештский", "Gagauziya", "Приднестровье". */
  byAdjective(key: string): District | undefined;
  byAny(key: string, script: 'latin' | 'cyrillic'): District | undefined;
  /** Its seat; for Gagauzia and the left bank, which have several, their towns. */
  centres(district: District): readonly Place[];
  /** The district that a town gives its name to. */
  ofTown(town: Place): District | undefined;
  /** All places with the same Romanian name. */
  sameName(place: Place): readonly Place[];
}

const gagauzia = 'UTA Găgăuzia';
const leftBank = 'Stînga Nistrului (Transnistria)';
/** Names of the two regions that no column has. */
const regionNames: Readonly<Record<string, string>> = {
  [gagauzia]:
    'găgăuzia|gagauzia|гагаузия|гагаузии|гагаузию|gagauziya|gagauziyada|gagauziyadan|gagauzyeri|gagauzeri|gagauzeridä|găgăuziei|utag|атогагаузия|утагагаузия',
  [leftBank]:
    'transnistria|transnistriei|transnistrie|приднестровье|приднестровья|приднестровьем|pridnestrovie|pridnestrovye|пмр|stînganistrului|stânganistrului|stingaNistrului',
};

export function makeDistrictFinder(gazetteer: Gazetteer): DistrictFinder {
  const names = new Map<string, District>();
  const adjectives = new Map<string, District>();
  const byTown = new Map<string, District>();
  const namesakes = new Map<string, Place[]>();
  for (const place of gazetteer.places) {
    const group = namesakes.get(place.names.ro) ?? [];
    group.push(place);
    namesakes.set(place.names.ro, group);
  }
  for (const district of gazetteer.districts) {
    const [russian = ''] = district.names.ru?.split(' ') ?? [];
    if (/ский$/.test(russian)) adjectives.set(adjectiveKey(placeNameKey(russian))!, district);
    for (const name of regionNames[district.name]?.split('|') ?? []) adjectives.set(placeNameKey(name), district);
    // The town of that name, whichever district it lies in (Dubăsari stands on the other bank).
    for (const town of (namesakes.get(district.name) ?? []).filter(isTown)) {
      byTown.set(town.id, district);
      for (const name of [...Object.values(town.names), ...town.alternatives]) names.set(placeNameKey(name), district);
      if (town.names.ru)
        adjectives.set(`${placeNameKey(town.names.ru).replace(/[aeiou]+$/, '')}sc`.replace(/tsc$/, 'tc'), district);
    }
    const plain = district.name.replace(/(?<=\p{L})î/gu, 'â');
    for (const name of [district.name, plain, district.names.gag ?? ''])
      if (name) names.set(placeNameKey(name), district);
  }
  const byAdjective = (key: string): District | undefined =>
    adjectives.get(key) ?? adjectives.get(adjectiveKey(key) ?? '');
  const byName = (key: string, script: 'latin' | 'cyrillic'): District | undefined =>
    names.get(key) ??
    baseForms(key, script)
      .map((form) => names.get(form.key))
      .find((found) => found !== undefined) ??
    nearest(names, key);
  return {
    byName,
    byAdjective,
    byAny: (key, script) => byAdjective(key) ?? nearest(adjectives, adjectiveKey(key) ?? '') ?? byName(key, script),
    centres: (district) => {
      if (district.name !== gagauzia && district.name !== leftBank) {
        const seat = gazetteer.placeById.get(district.seat);
        return seat ? [seat] : [];
      }
      return gazetteer.places
        .filter((place) => place.district === district.name && isTown(place) && place.rank >= 2)
        .slice(0, 8);
    },
    ofTown: (town) => byTown.get(town.id),
    sameName: (place) => namesakes.get(place.names.ro) ?? [],
  };
}

/** Хынчештский, Хынчештского, Хынчештском -> one key (тск is tc there: ts and ц are one letter). */
const adjectiveKey = (key: string): string | undefined =>
  /^(.{3,}[st]c)(?:i|ii|ogo|om|omu|im|oi|aia|uiu)$/.exec(key)?.[1];

function nearest(names: ReadonlyMap<string, District>, key: string): District | undefined {
  if (key.length < 5) return undefined;
  const bar = key.length < 8 ? 1 : 1.6;
  const found = [...names]
    .map(([name, district]) => ({ district, cost: editCost(key, name, bar) }))
    .filter(({ cost }) => cost <= bar);
  const least = Math.min(...found.map(({ cost }) => cost));
  const best = new Set(found.filter(({ cost }) => cost === least).map(({ district }) => district));
  return best.size === 1 ? [...best][0] : undefined;
}
