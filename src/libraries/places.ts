import type { GeoPoint } from '../core/geo.js';
import type { Language } from '../core/language.js';
import { type DistrictFinder, makeDistrictFinder } from './district-names.js';
import type { District, Gazetteer, Place } from './gazetteer.js';
import { isTown } from './gazetteer.js';
import { distanceKm } from './nearest.js';
import { baseForms } from './place-endings.js';
import { type Hit, makePlaceIndex, type PlaceIndex, typoBar } from './place-index.js';
import { adjectiveStem, joinKeys, placeKey } from './place-key.js';
import {
  atWords,
  countedWords,
  districtWords,
  firstNames,
  fromWords,
  isFiller,
  isGagauzSettlement,
  nearWords,
  notWords,
  nowWords,
  personWords,
  residenceWords,
  sectorWords,
  settlementWords,
  streetWords,
  toWords,
} from './place-words.js';

/** What we know of the person already; it orders and narrows, it never names a place by itself. */
export interface KnownOfPerson {
  readonly language?: Language;
  /** Where the person is or was last: places of one name come nearest first. */
  readonly near?: GeoPoint;
  /** Name of the person's district: of several places of one name, the one there. */
  readonly district?: string;
}

export interface FoundPlaces {
  /** `place`: one place. `ambiguous`: at most 8, ask which. `none`: nothing that we may call a place. */
  readonly outcome: 'place' | 'ambiguous' | 'none';
  readonly places: readonly Place[];
  /** With `none`: the message names a town or country that is not in Moldova. */
  readonly abroad?: boolean;
}

export type FindPlaces = (text: string, known?: KnownOfPerson) => FoundPlaces;

const none: FoundPlaces = { outcome: 'none', places: [] };
/** Words of a message that are read; a place named later than that is not found. */
const longestRead = 60;
/** Unknown words that are compared with all names, typos allowed: each costs about 0.2 ms. */
const mostTypoWords = 8;

/**
 * Finds the places that a message names, in Romanian, Russian (either alphabet) or Gagauz. Asks (`ambiguous`) rather than
 * guesses. Names that are also everyday words count only where the sentence says that a place is meant.
 */
export function makeFindPlaces(gazetteer: Gazetteer): FindPlaces {
  const index = makePlaceIndex(gazetteer);
  const districts = makeDistrictFinder(gazetteer);
  return (text, known = {}) => {
    const words = readWords(text);
    if (words.length === 0) return none;
    const named = nameDistricts(words, districts);
    const mentions = findMentions(words, named, index, { gazetteer, districts });
    if (mentions.length === 0 && named.districts.length === 0 && words.some((word) => isAbroad(word, gazetteer))) {
      return { ...none, abroad: true };
    }
    return conclude(words, mentions, named, known, { gazetteer, districts });
  };
}

// --- words -----------------------------------------------------------------------------------------------------------

interface Word {
  readonly raw: string;
  readonly key: string;
  readonly script: 'latin' | 'cyrillic';
  readonly capital: boolean;
  /** A dot follows at once, as in "s.", "or.", "г.". */
  readonly dotted: boolean;
  /** The first word, or the first behind a full stop: its capital letter says nothing. */
  readonly opens: boolean;
  /** A comma, bracket, semicolon or line break stands before it. */
  readonly parted: boolean;
}

/** "р-н", "r-nul", "r-l": district, written short. */
const districtShort =
  /(?<![\p{L}])(?:r(?:-|\.|\. )?(?:nul|n|l|onul|onu)|r\.(?= ?\p{L})|р(?:-|\. ?)н[аеу]?|р-он[аеу]?)(?![\p{L}])\.?/giu;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const spelled = text.normalize('NFC').replace(districtShort, ' raion ');
  const pattern = /[\p{L}\p{M}\d]+(?:['’`´ʼ][\p{L}\p{M}]+)*/gu;
  let end = 0;
  for (const { 0: raw, index } of spelled.matchAll(pattern)) {
    if (words.length >= longestRead) break;
    const between = spelled.slice(end, index);
    end = index + raw.length;
    if (/^\d+$/.test(raw)) continue;
    const key = placeKey(raw);
    if (key === '') continue;
    words.push({
      raw,
      key,
      script: /[\u0400-\u04ff]/.test(raw) ? 'cyrillic' : 'latin',
      capital: /^\p{Lu}/u.test(raw),
      dotted: spelled[end] === '.',
      opens:
        words.length === 0 ||
        /[.!?\n]/.test(between.replace(/^\.\s*/, words.at(-1)?.dotted && words.at(-1)!.raw.length < 4 ? '' : '.')),
      parted: /[,;()\n–—:]/.test(between),
    });
  }
  return words;
}

const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined &&
  (fromWords.has(word.key) || atWords.has(word.key) || toWords.has(word.key) || nearWords.has(word.key));

/** "s.", "с.", "г." before a name, and "sat", "город": also when the letter stands alone. */
function isSettlementWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (settlementWords.has(word.key) || isGagauzSettlement(word.raw)) return true;
  return word.dotted && /^(s|с|г|g|k|к|or|c|m|d|п|д|пос|дер)$/i.test(word.raw);
}

// --- districts -------------------------------------------------------------------------------------------------------

/** Words that name a district as a district: "raionul Orhei", "Хынчештский р-н", "Gagauziya". */
interface NamedDistricts {
  readonly districts: readonly District[];
  /** Word positions that are spent by it. */
  readonly taken: ReadonlySet<number>;
}

function nameDistricts(words: readonly Word[], districts: DistrictFinder): NamedDistricts {
  const found: District[] = [];
  const taken = new Set<number>();
  const take = (district: District | undefined, from: number, length: number): boolean => {
    if (district === undefined) return false;
    if (!found.includes(district)) found.push(district);
    for (let at = from; at < from + length; at++) taken.add(at);
    return true;
  };
  const keyAt = (from: number, length: number): string =>
    joinKeys(words.slice(from, from + length).map((word) => (length > 1 ? adjectiveStem(word.key) : word.key)));
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (districtWords.has(word.key)) {
      // Behind the word first (raionul Orhei), then before it (Orhei rayonu, Оргеевский район).
      const behind = [2, 1].some(
        (length) =>
          at + length < words.length &&
          take(districts.byName(keyAt(at + 1, length), words[at + 1]!.script), at + 1, length),
      );
      const before =
        !behind &&
        [2, 1].some(
          (length) =>
            at >= length &&
            take(districts.byAny(keyAt(at - length, length), words[at - 1]!.script), at - length, length),
        );
      if (behind || before) taken.add(at);
      continue;
    }
    const length = [2, 1].find(
      (size) => at + size <= words.length && districts.byAdjective(keyAt(at, size)) !== undefined,
    );
    if (length !== undefined) take(districts.byAdjective(keyAt(at, length)), at, length);
  }
  return { districts: found, taken };
}

// --- mentions --------------------------------------------------------------------------------------------------------

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly hit: Hit;
  readonly cue: number;
  /** Also an everyday word: it gives way to a name that the sentence marks more clearly. */
  readonly doubtful: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hit: Hit;
}

function findMentions(
  words: readonly Word[],
  named: NamedDistricts,
  index: PlaceIndex,
  { gazetteer, districts }: Frame,
): Mention[] {
  const spans = findExactSpans(words, named, index);
  const covered = (at: number): boolean => named.taken.has(at) || spans.some((span) => span.from <= at && at < span.to);
  const unknown = words.map((_, at) => at).filter((at) => !covered(at) && !isSpent(words[at]!));
  const isEverydayWord = (word: Word): boolean => isEveryday(word, gazetteer, index);
  const isCommon = (span: Span): boolean => span.to - span.from === 1 && isEverydayWord(words[span.from]!);
  const cues = spans.map((span) => {
    const beside = spans.some(
      (other) => (other.from === span.to || other.to === span.from) && standsIn(span.hit, other.hit, districts),
    );
    return cueFor(words, span, named, beside);
  });
  /** Words of some other matter, though spelled like a place: they make a sentence of the message. */
  const otherMatter = spans.map(
    (span, at) =>
      cues[at]! < 2 && (isCommon(span) || (span.to - span.from === 1 && span.hit.how === 'ending' && cues[at] === 0)),
  );
  const mentions = spans.flatMap((span, order) => {
    const cue = cues[order]!;
    const bare = unknown.length === 0 && otherMatter.every((other, at) => !other || at === order);
    return accepts(words, span, cue, bare, unknown.length, isEverydayWord, (word) => isAbroad(word, gazetteer))
      ? [{ ...span, cue, doubtful: isCommon(span) }]
      : [];
  });
  const typos = findTypoSpans(words, named, index, spans, unknown, isEverydayWord, gazetteer);
  const kept = mentions.filter((mention) => !typos.some((typo) => typo.from < mention.to && mention.from < typo.to));
  return [...kept, ...typos].sort((first, second) => first.from - second.from);
}

/** One of the places lies in the district that the other name stands for. */
const standsIn = (inner: Hit, outer: Hit, districts: DistrictFinder): boolean =>
  outer.places.some((town) => {
    const district = districts.ofTown(town);
    return district !== undefined && inner.places.some((place) => place !== town && place.district === district.name);
  });

/** Words that may stand around a place without being one. */
const isSpent = (word: Word): boolean =>
  isPreposition(word) ||
  isSettlementWord(word) ||
  isFiller(word.key) ||
  districtWords.has(word.key) ||
  notWords.has(word.key);

function isEveryday(word: Word, gazetteer: Gazetteer, index: PlaceIndex): boolean {
  if (gazetteer.elsewhere.has(word.key) || gazetteer.everyday[word.script].has(word.key)) return true;
  // Russian typed in Latin letters; a town's name in Latin letters is no Russian word (Soroca).
  if (word.script === 'cyrillic' || !gazetteer.everyday.cyrillic.has(word.key)) return false;
  return !index.exact(word.key, 'latin')?.places.some(isTown);
}

/** A town or country elsewhere, in any case of its name: из Милана. */
const isAbroad = (word: Word, gazetteer: Gazetteer): boolean =>
  gazetteer.elsewhere.has(word.key) ||
  baseForms(word.key, word.script).some((form) => form.key.length > 3 && gazetteer.elsewhere.has(form.key));

function findExactSpans(words: readonly Word[], named: NamedDistricts, index: PlaceIndex): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const span = longestExact(words, at, named, index);
    if (span !== undefined) spans.push(span);
    at = span?.to ?? at + 1;
  }
  return spans;
}

function longestExact(
  words: readonly Word[],
  from: number,
  named: NamedDistricts,
  index: PlaceIndex,
): Span | undefined {
  for (let size = Math.min(4, words.length - from); size > 0; size--) {
    const part = words.slice(from, from + size);
    if (part.some((_, offset) => named.taken.has(from + offset))) continue;
    const first = part[0]!;
    if (isPreposition(first) || part.slice(1).some((word) => word.parted)) continue;
    if (size === 1 ? isSpent(first) : part.at(-1)!.key.length === 1) continue;
    const hit = lookUp(part, index);
    // "Anenii Noi" is a name, "noi" (we) behind a name is not: small words belong to it only as they stand in it.
    if (hit === undefined || (hit.how === 'ending' && (isSpent(first) || (size > 1 && isSpent(part.at(-1)!)))))
      continue;
    return { from, to: from + size, hit };
  }
  return undefined;
}

/** The words as one name; a double name also with its words changed round (Анены Новые) or its first word inflected. */
function lookUp(part: readonly Word[], index: PlaceIndex): Hit | undefined {
  const script = part.at(-1)!.script;
  if (part.length === 1) return index.exact(part[0]!.key, script);
  const keys = part.map((word) => adjectiveStem(word.key));
  const straight = index.exact(joinKeys(keys), script, part.length);
  if (straight !== undefined) return straight;
  if (part.length === 2 && keys[1] !== part[1]!.key) {
    const turned = index.exact(joinKeys([keys[1]!, keys[0]!]), script, 2);
    if (turned !== undefined) return turned;
  }
  const bases = ['ilor', 'ului', 'ei', 'i'].flatMap((ending) => {
    const first = keys[0]!;
    if (!first.endsWith(ending) || first.length - ending.length < 3) return [];
    const stem = first.slice(0, -ending.length);
    return ending === 'ilor' ? [`${stem}i`] : ending === 'ului' ? [stem, `${stem}u`] : [`${stem}a`];
  });
  for (const base of bases) {
    const hit = index.exact(joinKeys([base, ...keys.slice(1)]), script, part.length);
    if (hit !== undefined) return { ...hit, cost: hit.cost + 0.1, how: 'ending' };
  }
  return undefined;
}

/**
 * How clearly the sentence says that these words are a place: -1 it is a street, a person or a number; 0 not at all;
 * 1 a preposition or a capital letter; 2 both, or a Gagauz case, or "biblioteca din"; 3 "живу в", a district, or
 * (`beside`) the town of its district standing beside it; 4 "satul".
 */
function cueFor(
  words: readonly Word[],
  span: { from: number; to: number; hit?: Hit },
  named: NamedDistricts,
  beside?: boolean,
): number {
  const before = words[span.from - 1];
  const behind = words[span.to];
  const first = words[span.from]!;
  if (isOther(words, span)) return -1;
  if (isSettlementWord(before) || (behind !== undefined && !behind.parted && isGagauzSettlement(behind.raw))) return 4;
  if (named.taken.has(span.from - 1) || named.taken.has(span.to)) return 3;
  if (beside === true) return 3;
  let cue = 0;
  if (first.capital && !first.opens) cue++;
  if (span.hit?.placeCase) cue += 2;
  if (isPreposition(before)) {
    if (!weakWords.has(before!.key) || first.capital) cue++;
    const lead = words.slice(Math.max(0, span.from - 4), span.from - 1);
    if (lead.some((word) => residenceWords.has(word.key))) cue += 2;
    if (lead.some((word) => /^bibliot/.test(word.key)) || nearWords.has(before!.key)) cue++;
  } else if (before !== undefined && /^bibliot/.test(before.key)) cue += 2;
  // "Komratta yaşêêrım", "Kongazdan geldim"
  if (span.hit?.placeCase && behind !== undefined && residenceWords.has(behind.key)) cue++;
  return Math.min(cue, 3);
}

/** Prepositions that seldom stand before the place where somebody is. */
const weakWords = new Set(['s', 'so', 'u', 'po', 'ot', 'de', 'pe', 'c']);

/** A street, a person or a number of things, spelled like a place. */
function isOther(words: readonly Word[], span: { from: number; to: number }): boolean {
  const before = words[span.from - 1];
  const behind = words[span.to];
  const first = words[span.from]!;
  if (before !== undefined && (streetWords.has(before.key) || personWords.has(before.key))) return true;
  const second = words[span.from - 2];
  if (second !== undefined && streetWords.has(second.key) && !first.parted && !isPreposition(before)) return true;
  if (behind !== undefined && !behind.parted && streetWords.has(behind.key)) return true;
  const lead = words.slice(Math.max(0, span.from - 3), span.from);
  if (
    lead.some((word) => /^(numesc|cheama|zovut|familia|familiia|familiiam|soiad|soiadim|numele|adim)$/.test(word.key))
  )
    return true;
  if (/^soroc/.test(first.key) && behind !== undefined && countedWords.has(behind.key)) return true;
  if (before !== undefined && !isPreposition(before) && firstNames.has(before.key)) return true;
  if (behind !== undefined && !behind.parted && behind.capital && firstNames.has(behind.key)) return true;
  return false;
}

function accepts(
  words: readonly Word[],
  span: Span,
  cue: number,
  bare: boolean,
  unknown: number,
  everyday: (word: Word) => boolean,
  abroad: (word: Word) => boolean,
): boolean {
  if (cue < 0) return false;
  const town = span.hit.places.some(isTown);
  const single = span.to - span.from === 1;
  const word = words[span.from]!;
  const common = single && everyday(word);
  // "țară" is written with a letter that no place of this key has: Țîra.
  if (common && /[ăâîșşțţ]/i.test(word.raw) && !span.hit.places.some((place) => isSpelledAs(word, place)) && cue < 3)
    return false;
  if (single && span.hit.how !== 'name' && abroad(word)) return false;
  if (span.hit.how === 'alternative' && common && !town) return cue >= 3;
  if (bare) return !common || span.hit.how === 'name' || (span.hit.how === 'alternative' && town) || cue >= 2;
  if (common) return cue >= (span.hit.how === 'ending' || abroad(word) ? 3 : 2);
  const known = town || span.hit.places.some((place) => place.rank >= 2);
  if (span.hit.how === 'ending') return cue >= 2 || (cue === 1 && (known || word.capital));
  if (cue >= 1) return true;
  return (
    !single || town || (span.hit.how === 'name' && (unknown <= 2 || span.hit.places.some((place) => place.rank >= 1)))
  );
}

/** The same Romanian letters, î and â, comma and cedilla being one. */
const isSpelledAs = (word: Word, place: Place): boolean =>
  sameLetters(word.raw) === sameLetters(place.names.ro.replace('Sectorul ', ''));
const sameLetters = (name: string): string =>
  name.toLowerCase().replaceAll('â', 'î').replaceAll('ş', 'ș').replaceAll('ţ', 'ț');

/** Unknown words that stand where a place would, compared with all names. */
function findTypoSpans(
  words: readonly Word[],
  named: NamedDistricts,
  index: PlaceIndex,
  spans: readonly Span[],
  unknown: readonly number[],
  everyday: (word: Word) => boolean,
  gazetteer: Gazetteer,
): Mention[] {
  const found: Mention[] = [];
  // No form of an everyday word, nor of a country, is a typo: токена, Germaniyadan.
  const isForm = (word: Word): boolean =>
    baseForms(word.key, word.script).some(
      ({ key }) => key.length > 3 && (gazetteer.elsewhere.has(key) || gazetteer.everyday[word.script].has(key)),
    );
  const worth = unknown.filter((at) => words[at]!.key.length >= 2 && !everyday(words[at]!) && !isForm(words[at]!));
  let tried = 0;
  for (const at of worth) {
    if (tried >= mostTypoWords || found.some((mention) => mention.from <= at && at < mention.to)) continue;
    const best = spansAround(words, at)
      .flatMap((part) => {
        const outside = unknown.filter((other) => other < part.from || other >= part.to);
        // A sentence about something else: only what a preposition or "sat" points at.
        const sentence =
          outside.length > 1 || outside.some((other) => everyday(words[other]!) || !words[other]!.capital);
        const cue = cueFor(words, part, named);
        if (cue < 0 || (sentence && cue < 1)) return [];
        const hit = typoHit(words, part, named, index, spans, everyday, sentence && cue < 2);
        // With no more than a preposition before it, only a town's name is worth a guess.
        const weak = sentence && (cue < 2 || (part.to - part.from > 1 && cue < 3));
        if (
          hit === undefined ||
          (weak && !(hit.places.length === 1 && isTown(hit.places[0]!) && hit.places[0]!.rank >= 2))
        )
          return [];
        return [{ ...part, hit, cue, doubtful: true }];
      })
      .sort((first, second) => worthOf(second) - worthOf(first))[0];
    tried++;
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** The word by itself and with its neighbours, up to four words; names of several words begin with a real one. */
function spansAround(words: readonly Word[], at: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let size = 4; size >= 1; size--) {
    for (let from = Math.max(0, at - size + 1); from <= at && from + size <= words.length; from++) {
      if (size > 1 || words[at]!.key.length >= 4) parts.push({ from, to: from + size });
    }
  }
  return parts;
}

const worthOf = (mention: Mention): number => mention.to - mention.from - mention.hit.cost * 0.6;

function typoHit(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  named: NamedDistricts,
  index: PlaceIndex,
  spans: readonly Span[],
  everyday: (word: Word) => boolean,
  strict: boolean,
): Hit | undefined {
  const part = words.slice(from, to);
  if (part.some((_, offset) => named.taken.has(from + offset))) return undefined;
  if (to - from > 1) {
    // "Vadul lui Vodă", "Marianca de Sus", "Fundurii Noi": small words stand inside and behind, not before.
    if (part.slice(1).some((word) => word.parted) || isSpentSoftly(part[0]!)) return undefined;
    if (part.filter((word) => isSpentSoftly(word) && !insideNames.has(word.key)).length > 0) return undefined;
    // Two names side by side are two places, not one mistyped.
    const solid = spans.filter(
      (span) => span.from >= from && span.to <= to && span.hit.how === 'name' && span.hit.places.some(isTown),
    );
    if (solid.length > 0 && part.length === 2 && everyday(part.find((_, offset) => from + offset !== solid[0]!.from)!))
      return undefined;
  }
  const key = joinKeys(part.map((word) => (to - from > 1 ? adjectiveStem(word.key) : word.key)));
  const script = part.at(-1)!.script;
  const near = index.near(
    key,
    script,
    strict ? (key.length >= 6 ? 1 : 0) : typoBar(key.length) * (to - from > 1 ? 0.8 : 1),
    to - from,
  );
  return near ?? (to - from === 1 && !strict ? index.beginning(key) : undefined);
}

const isSpentSoftly = (word: Word): boolean => isPreposition(word) || isFiller(word.key);
/** Small words of double names: Anenii Noi, Vadul lui Vodă, Marianca de Sus, Moara de Piatră, Alexandru cel Bun. */
const insideNames = new Set(['noi', 'lui', 'de', 'la', 'cel', 'mare', 'mic', 'lui', 'lui', 'din']);

// --- conclusion ------------------------------------------------------------------------------------------------------

interface Frame {
  readonly gazetteer: Gazetteer;
  readonly districts: DistrictFinder;
}

/** From the places and districts named to one answer: qualifiers narrow, the rest asks. */
function conclude(
  words: readonly Word[],
  all: readonly Mention[],
  named: NamedDistricts,
  known: KnownOfPerson,
  frame: Frame,
): FoundPlaces {
  const mentions = withoutDenied(words, withoutDoubtful(all)).map((mention) => byKind(words, mention, frame));
  if (mentions.length === 0) return onlyDistricts(named, known, frame);
  const present = mentions.length > 1 ? presentOne(words, mentions) : undefined;
  const groups = (present ? [present] : mentions).map((mention) => mention.hit.places);
  if (named.districts.length > 0) return inDistricts(present ? [present] : mentions, named.districts, known, frame);
  if (groups.length === 1) return answer(byLanguage(groups[0]!, known), known);
  if (groups.length === 2) {
    const [first, second] = mentions as [Mention, Mention];
    const one = qualify(words, first, second, frame);
    if (one !== undefined) return answer(one, known);
  }
  return answer([...new Set(groups.flat())], known, { ask: new Set(groups.flat()).size > 1 });
}

/** "sunt de la țară, satul Pepeni": a clear name makes a doubtful one beside it a common word. */
function withoutDoubtful(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ cue }) => cue === 4)) return mentions;
  return mentions.filter(({ doubtful, cue }) => !doubtful || cue === 4);
}

/** "nu din Orhei, ci din Soroca", "не в Бельцах, а в Сороках". */
function withoutDenied(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const denied = (mention: Mention): boolean => {
    const [near, far] = [words[mention.from - 1], words[mention.from - 2]];
    return (
      (far !== undefined && notWords.has(far.key) && isPreposition(near)) ||
      (near !== undefined && notWords.has(near.key))
    );
  };
  const left = mentions.filter((mention) => !denied(mention));
  return left.length > 0 ? left : mentions;
}

/** "Sunt din Orhei, dar acum locuiesc în Chișinău": the one that a "now" leads to. */
function presentOne(words: readonly Word[], mentions: readonly Mention[]): Mention | undefined {
  const present = mentions.filter((mention, order) => {
    const start = order === 0 ? 0 : mentions[order - 1]!.to;
    return words.slice(Math.max(start, mention.from - 5), mention.from).some((word) => nowWords.has(word.key));
  });
  return present.length === 1 ? present[0] : undefined;
}

function onlyDistricts(named: NamedDistricts, known: KnownOfPerson, frame: Frame): FoundPlaces {
  const places = named.districts.flatMap((district) => frame.districts.centres(district));
  return places.length === 0 ? none : answer(places, known);
}

function inDistricts(
  mentions: readonly Mention[],
  districts: readonly District[],
  known: KnownOfPerson,
  frame: Frame,
): FoundPlaces {
  const isInside = (place: Place): boolean => districts.some((district) => district.name === place.district);
  const inside = mentions.flatMap((mention) => insideOf(mention, isInside, frame));
  if (inside.length === 0) {
    const centres = districts.flatMap((district) => frame.districts.centres(district));
    const near = centres[0]?.point;
    const named = mentions.flatMap((mention) => mention.hit.places);
    return answer([...named, ...centres], near ? { ...known, near } : known, { ask: true });
  }
  const notSeat = inside.filter((place) => !districts.some((district) => district.seat === place.id));
  // "Peresecina, Orhei, raionul Orhei" is Peresecina.
  return answer(mentions.length > 1 && notSeat.length > 0 ? notSeat : inside, known);
}

/** The places of a mention that a district holds: by the name itself, else those that a town's name hid, else by other names. */
function insideOf({ hit }: Mention, isInside: (place: Place) => boolean, frame: Frame): readonly Place[] {
  const ways = [hit.places, hit.places.flatMap((place) => frame.districts.sameName(place)), hit.all];
  return ways.map((places) => [...new Set(places)].filter(isInside)).find((places) => places.length > 0) ?? [];
}

/** "sectorul Rîșcani" is the sector, "orașul Rîșcani" the town, "satul Ocnița" one of the villages. */
function byKind(words: readonly Word[], mention: Mention, { districts }: Frame): Mention {
  const before = words[mention.from - 1];
  const { hit } = mention;
  const only = (places: readonly Place[]): Mention =>
    places.length === 0 ? mention : { ...mention, hit: { ...hit, places } };
  if (before === undefined) return mention;
  if (sectorWords.has(before.key) || districtWords.has(before.key)) {
    return only(hit.places.filter(({ type }) => type === 'sector' || type === 'quarter'));
  }
  if (isVillageWord(before)) {
    const namesakes = hit.places.flatMap((place) => districts.sameName(place));
    return only([...new Set(namesakes)].filter(({ type }) => type === 'village' || type === 'hamlet'));
  }
  return isSettlementWord(before) ? only(hit.places.filter(isTown)) : mention;
}

const isVillageWord = ({ key, raw, dotted }: Word): boolean =>
  /^(sat|satul|satului|satu|selo|sela|sele|selu|derevn.*)$/.test(key) ||
  (dotted && /^[sс]$/iu.test(raw)) ||
  /^(k[üu]{2}|küy)/iu.test(raw);

/** Someone who writes Gagauz means the namesake that has a Gagauz name. */
function byLanguage(places: readonly Place[], { language }: KnownOfPerson): readonly Place[] {
  const gagauz = language === 'gag' ? places.filter((place) => place.names.gag !== undefined) : [];
  return gagauz.length === 1 ? gagauz : places;
}

/** Two names of which one says where the other is; `undefined` when they are two places. */
function qualify(words: readonly Word[], first: Mention, second: Mention, frame: Frame): readonly Place[] | undefined {
  const steps = (mention: Mention): { from: boolean; to: boolean; near: boolean } => {
    const lead = words.slice(Math.max(0, mention.from - 2), mention.from).map((word) => word.key);
    return {
      from: lead.some((key) => fromWords.has(key)),
      to: lead.some((key) => toWords.has(key) || key === 'la' || key === 'v' || key === 'in'),
      near: lead.some((key) => nearWords.has(key)),
    };
  };
  const [one, other] = [steps(first), steps(second)];
  const saysVillage = isSettlementWord(words[first.from - 1]) || isSettlementWord(words[second.from - 1]);
  const journey = one.from && other.to && !other.near && !saysVillage;
  if (journey) return undefined;
  const pairs: readonly (readonly [Mention, Mention, boolean])[] = [
    [first, second, other.near],
    [second, first, one.near],
  ];
  for (const [inner, outer] of pairs) {
    const inside = within(inner, outer, frame);
    if (inside !== undefined) return inside;
  }
  for (const [inner, outer, near] of pairs) {
    // "Ivanovca, comuna X", "un sat lângă Orhei": the namesake that is near the other place.
    const places = inner.hit.places;
    const centre = outer.hit.places.length === 1 ? outer.hit.places[0]! : undefined;
    if (centre === undefined || (places.length === 1 && !near)) continue;
    const close = places.filter(
      (place) => place.id !== centre.id && distanceKm(place.point, centre.point) <= (near ? 25 : 12),
    );
    if (close.length === 1) return close;
  }
  return undefined;
}

/** The places of `inner` in the district (or the Chișinău) that `outer` names. */
function within(inner: Mention, outer: Mention, frame: Frame): readonly Place[] | undefined {
  const district = outer.hit.places.map((place) => frame.districts.ofTown(place)).find((found) => found !== undefined);
  if (district === undefined) return undefined;
  const isInside = (place: Place): boolean => place.district === district.name && !outer.hit.places.includes(place);
  const inside = insideOf(inner, isInside, frame);
  return inside.length > 0 ? inside : undefined;
}

/** One place, or a question; nearest to what we know first, else the bigger and then by name. */
function answer(places: readonly Place[], known: KnownOfPerson, options: { ask?: boolean } = {}): FoundPlaces {
  const different = [...new Set(places)];
  if (different.length === 0) return none;
  if (different.length === 1) return { outcome: 'place', places: different };
  const home = different.filter((place) => place.district === known.district);
  if (home.length === 1 && !options.ask) return { outcome: 'place', places: home };
  const { near } = known;
  const sorted = different.sort(
    (first, second) =>
      Number(second.district === known.district) - Number(first.district === known.district) ||
      (near ? distanceKm(near, first.point) - distanceKm(near, second.point) : second.rank - first.rank) ||
      (first.id < second.id ? -1 : 1),
  );
  return { outcome: 'ambiguous', places: sorted.slice(0, 8) };
}
