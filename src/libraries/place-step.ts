import type { Action } from '../core/event.js';
import type { GeoPoint } from '../core/geo.js';
import type { Language } from '../core/language.js';
import type { Card, Title } from '../core/message.js';
import {
  errandKm,
  findNearestLibraries,
  mapLink,
  type NearestLibraries,
  type NearLibrary,
  type Origin,
} from './find-nearest-library.js';
import { type District, districtName, type Gazetteer, type Place, placeName } from './gazetteer.js';
import type { Moment, OpenState, Span } from './hours.js';
import { isNameless, type Library } from './library.js';
import { clockText, weekdayOf } from './local-time.js';
import { type Locate, readPoint } from './location.js';
import { distanceKm } from './nearest.js';
import type { FindPlaces } from './places.js';

/** What a person did while the bot speaks about libraries. */
export type PlaceHeard =
  /** The wish for a library or a person nearby, perhaps with a place in it: "где библиотека в Комрате?" */
  | { readonly kind: 'wish'; readonly text?: string }
  /** A text while a place is awaited. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'point'; readonly point: GeoPoint }
  /** A place button; `another` asks anew although a place is remembered. */
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'skip' }
  /** They came by this library's own link. */
  | { readonly kind: 'library'; readonly library: Library };

export interface PlaceSituation {
  readonly heard: PlaceHeard;
  /** The place that the person named earlier. */
  readonly remembered?: string;
  /** The topic just spoken of: it stays in reach. */
  readonly topic?: string;
  /** What to take along for that topic, in words, and its title. */
  readonly bring?: { readonly title: string; readonly what: string };
  readonly language: Language;
  readonly now: Date;
  /** The channel can send a message later (not Messenger, whose window is 24 hours). */
  readonly canRemind?: boolean;
}

export interface PlaceSaid {
  readonly outcome: 'libraries' | 'ask' | 'ambiguous' | 'none' | 'abroad' | 'skipped';
  readonly say: readonly { readonly key: string; readonly params?: Readonly<Record<string, string | number>> }[];
  readonly buttons: readonly { readonly title: Title; readonly action: Action }[];
  /** Place id to remember; absent: what was remembered stays. */
  readonly place?: string;
  /** The libraries shown, for channels with cards and maps. */
  readonly cards: readonly Card[];
  /** Ids of the libraries shown, in order. */
  readonly libraries: readonly string[];
  /** The next text is to be read as a place. */
  readonly awaiting: boolean;
  /** A message `library-reminder` (params `name`, `until`) at this moment, if the person presses for it. */
  readonly reminder?: { readonly at: Date; readonly library: string };
}

export interface PlaceStepDeps {
  readonly gazetteer: Gazetteer;
  readonly findPlaces: FindPlaces;
  readonly locate: Locate;
  readonly libraries: readonly Library[];
  /** The topic that helps people abroad, shown when there is one. */
  readonly abroadTopic?: string;
}

type Said = PlaceSaid['say'][number];
type Button = PlaceSaid['buttons'][number];

/** Place buttons in one question: more do not fit a phone (Messenger shows 13). */
const mostChoices = 6;
const another = 'another';

const anotherPlace: Button = { title: { say: 'button-another-place' }, action: { do: 'library', place: another } };
const human: Button = { title: { say: 'button-human' }, action: { do: 'human' } };

/** The conversation about "where does somebody help me?": pure; what it says is in locales/<language>/libraries.ftl. */
export function placeStep(situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid {
  const { heard, remembered } = situation;
  switch (heard.kind) {
    case 'skip':
      return said('skipped', [{ key: 'library-any' }], backButtons(situation));
    case 'place': {
      const place = deps.gazetteer.placeById.get(heard.placeId);
      return place === undefined || heard.placeId === another ? askPlace(situation) : atPlace(place, situation, deps);
    }
    case 'point':
      return atPoint(heard.point, situation, deps);
    case 'wish': {
      const named = heard.text === undefined ? undefined : inText(heard.text, situation, deps);
      if (named !== undefined && named.outcome !== 'none') return named;
      const place = remembered === undefined ? undefined : deps.gazetteer.placeById.get(remembered);
      return place === undefined ? askPlace(situation) : atPlace(place, situation, deps);
    }
    case 'text':
      return inText(heard.text, situation, deps);
    case 'library':
      return atLibrary(heard.library, situation, deps);
    default:
      return heard satisfies never;
  }
}

function said(
  outcome: PlaceSaid['outcome'],
  say: readonly Said[],
  buttons: readonly Button[],
  more: Partial<PlaceSaid> = {},
): PlaceSaid {
  return { outcome, say, buttons, cards: [], libraries: [], awaiting: false, ...more };
}

const backButtons = ({ topic }: PlaceSituation): Button[] => [
  ...(topic === undefined ? [] : [{ title: { topic }, action: { do: 'topic', topic } } as const]),
  human,
];

const askPlace = (situation: PlaceSituation): PlaceSaid =>
  said('ask', [{ key: 'library-ask-place' }], backButtons(situation), { awaiting: true });

function inText(text: string, situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid {
  const point = readPoint(text);
  if (point !== undefined) return atPoint(point, situation, deps);
  const home = situation.remembered === undefined ? undefined : deps.gazetteer.placeById.get(situation.remembered);
  const found = deps.findPlaces(text, {
    language: situation.language,
    ...(home && { near: home.point }),
  });
  switch (found.outcome) {
    case 'place':
      return atPlace(found.places[0]!, situation, deps);
    case 'ambiguous':
      return said('ambiguous', [{ key: 'library-which-place' }], choices(found.places, situation, deps), {
        awaiting: true,
      });
    case 'none':
      if (found.abroad) return abroad(situation, deps);
      return said('none', [{ key: 'library-place-not-found' }], backButtons(situation), { awaiting: true });
    default:
      return found.outcome satisfies never;
  }
}

/** Each place with its district; namesakes of one district also with the nearest town. */
export function choices(
  places: readonly Place[],
  { language }: Pick<PlaceSituation, 'language'>,
  deps: Pick<PlaceStepDeps, 'gazetteer'>,
): { title: { text: string }; action: { do: 'library'; place: string } }[] {
  const label = (place: Place): string => {
    const name = placeName(place, language);
    const district = shortDistrict(
      deps.gazetteer.districts.find((one) => one.name === place.district),
      place,
      language,
    );
    const twins = places.filter(
      (other) => other !== place && placeName(other, language) === name && other.district === place.district,
    );
    if (twins.length === 0) return `${name} (${district})`;
    const neighbour = neighbourOf(place, deps.gazetteer);
    return `${name} (${district}; ${neighbour === undefined ? place.id : `~ ${placeName(neighbour, language)}`})`;
  };
  return places
    .slice(0, mostChoices)
    .map((place) => ({ title: { text: label(place) }, action: { do: 'library', place: place.id } }));
}

const shortDistrict = (district: District | undefined, place: Place, language: Language): string =>
  district === undefined
    ? place.district
    : districtName(district, language)
        .replace(' (Transnistria)', '')
        .replace(/ район$/, ' р-н');

function neighbourOf(place: Place, { places }: Gazetteer): Place | undefined {
  const others = places.filter((other) => other.district === place.district && other.names.ro !== place.names.ro);
  return others.sort(
    (first, second) => distanceKm(place.point, first.point) - distanceKm(place.point, second.point),
  )[0];
}

const abroad = (situation: PlaceSituation, { abroadTopic }: PlaceStepDeps): PlaceSaid =>
  said(
    'abroad',
    [{ key: 'library-abroad' }],
    [
      ...(abroadTopic === undefined
        ? []
        : [{ title: { topic: abroadTopic }, action: { do: 'topic', topic: abroadTopic } } as const]),
      ...backButtons(situation),
    ],
    { awaiting: true },
  );

function atPoint(point: GeoPoint, situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid {
  const located = deps.locate(point);
  switch (located.where) {
    case 'absurd':
      return said('none', [{ key: 'library-point-unclear' }], backButtons(situation), { awaiting: true });
    case 'outside':
      return abroad(situation, deps);
    case 'inside': {
      const origin: Origin = { point: located.point, precision: 'exact', place: located.place };
      const answer = show(origin, located.place, situation, deps);
      const otherBank = located.others.slice(0, 1);
      if (otherBank.length === 0) return answer;
      return { ...answer, buttons: [...choices(otherBank, situation, deps), ...answer.buttons] };
    }
    default:
      return located satisfies never;
  }
}

const atPlace = (place: Place, situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid =>
  show({ point: place.point, precision: 'locality', place }, place, situation, deps);

/** One library alone. Where the person is stays unknown, so there is no distance; its card says when it opens. */
function atLibrary(library: Library, situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid {
  const place = deps.gazetteer.placeById.get(library.placeId);
  const origin: Origin = { point: library.point, precision: 'locality', ...(place && { place }) };
  const near = findNearestLibraries(origin, [library], situation.now);
  const say = near.libraries.map((one) => {
    const { key, params } = card(one, 0, localityName(library, situation.language, deps));
    return { key, params: { ...params, distance: 'none' } };
  });
  return said('libraries', say, [writeTo(library, 1, 1)], {
    ...(place && { place: place.id }),
    ...listed(near, situation, deps),
  });
}

function show(origin: Origin, place: Place, situation: PlaceSituation, deps: PlaceStepDeps): PlaceSaid {
  const { now, language, topic, bring } = situation;
  const near = findNearestLibraries(origin, deps.libraries, now);
  if (near.libraries.length === 0) {
    return said('none', [{ key: 'library-none' }], [human, anotherPlace], { place: place.id });
  }
  const say: Said[] = [{ key: 'library-near', params: { place: placeName(place, language) } }];
  say.push(
    ...near.libraries.map((library, index) => card(library, index + 1, localityName(library.library, language, deps))),
  );
  if (near.libraries[0]!.distanceKm > errandKm) say.push({ key: 'library-far' });
  if (near.libraries.every(({ library }) => library.eAmbassador !== 'yes'))
    say.push({ key: 'library-ask-for-ambassador' });
  const first = near.opensFirst;
  if (first !== undefined)
    say.push({
      key: 'library-nothing-open',
      params: {
        name: shownName(first.library, localityName(first.library, language, deps)),
        ...openParams(first.open),
      },
    });
  // who goes to an open library now needs the same things as who waits until it opens
  if (bring !== undefined) say.push({ key: 'library-bring', params: bring });
  else if (first !== undefined) say.push({ key: 'library-bring-usual' });
  const buttons: Button[] = [
    ...near.libraries.map(({ library }, index) => writeTo(library, index + 1, near.libraries.length)),
    ...(topic === undefined ? [] : [{ title: { topic }, action: { do: 'topic', topic } } as const]),
    anotherPlace,
  ];
  return said('libraries', say, buttons, { place: place.id, ...listed(near, situation, deps) });
}

const listed = (
  near: NearestLibraries,
  { language, canRemind }: PlaceSituation,
  deps: PlaceStepDeps,
): Pick<PlaceSaid, 'libraries' | 'cards' | 'reminder'> => ({
  libraries: near.libraries.map(({ library }) => library.id),
  cards: near.libraries.map(({ library }) => mapCard(library, localityName(library, language, deps))),
  ...reminderOf(near, canRemind === true),
});

/** Each library has its own button, by the number that its card begins with. */
const writeTo = ({ id }: Library, order: number, count: number): Button => ({
  title: { say: 'button-write-to-library', params: { order, of: count === 1 ? 'one' : 'several' } },
  action: { do: 'human', library: id },
});

function reminderOf({ opensFirst }: NearestLibraries, canRemind: boolean): Pick<PlaceSaid, 'reminder'> {
  if (!canRemind || opensFirst?.open.state !== 'closed' || opensFirst.open.opens === undefined) return {};
  return { reminder: { at: opensFirst.open.opens.at, library: opensFirst.library.id } };
}

const shownName = (library: Library, locality: string): string => (isNameless(library) ? locality : library.name);
function localityName(library: Library, language: Language, { gazetteer }: PlaceStepDeps): string {
  const place = gazetteer.placeById.get(library.placeId);
  return place === undefined ? library.locality : placeName(place, language);
}

/** One library as the message `library-card`; `none` stands for what is not known, order 0 for a library alone. */
function card(near: NearLibrary, order: number, locality: string): Said {
  const { library, distance, today } = near;
  return {
    key: 'library-card',
    params: {
      order,
      named: isNameless(library) ? 'no' : 'yes',
      name: shownName(library, locality),
      locality,
      distance: distance.kind,
      km: distance.kind === 'same-place' ? 0 : distance.km,
      across: near.acrossNistru ? 'yes' : 'no',
      address: library.address ?? 'none',
      phone: library.phone ?? 'none',
      hours: today === undefined ? 'unknown' : today.length === 0 ? 'closed' : 'some',
      spans: today === undefined || today.length === 0 ? 'none' : spansText(today),
      ...openParams(near.open),
      ambassador: library.eAmbassador,
      map: mapLink(library.point),
      exact: library.pointQuality === 'exact' ? 'yes' : 'no',
    },
  };
}

/** The same library as a card with a map; its point may be the settlement's. */
function mapCard(library: Library, locality: string): Card {
  const { id, address, point, phone } = library;
  // one number that can be dialled from abroad too
  const digits = phone?.split(/[;,]/)[0]?.replace(/[^\d+]/g, '') ?? '';
  const dialled = /^0\d{8}$/.test(digits) ? `+373${digits.slice(1)}` : digits;
  return {
    title: shownName(library, locality),
    subtitle: [locality, address].filter((part) => part !== undefined).join(', '),
    point,
    ...(library.pointQuality === 'exact' && { exact: true }),
    mapUrl: mapLink(point),
    ...(/^\+\d{8,15}$/.test(dialled) && { phone: dialled }),
    button: { title: { say: 'card-write' }, action: { do: 'human', library: id } },
  };
}

export const spansText = (spans: readonly Span[]): string =>
  spans
    .map(([from, to]) => (from === 0 && to === 1440 ? '0:00–24:00' : `${clockText(from)}–${clockText(to)}`))
    .join(', ');

/**
 * Params of the messages that say when: `state` always, open-until, opens, closed, unknown; `when` today, tomorrow, mo to
 * su (within a week) or date; `date` as 27.08; `time` as 9:00.
 */
export function openParams(open: OpenState): { state: string; when: string; date: string; time: string } {
  const nothing = { when: 'none', date: 'none', time: 'none' };
  switch (open.state) {
    case 'unknown':
      return { state: 'unknown', ...nothing };
    case 'open':
      return open.until === undefined
        ? { state: 'always', ...nothing }
        : { state: 'open-until', ...momentParams(open.until) };
    case 'closed':
      return open.opens === undefined
        ? { state: 'closed', ...nothing }
        : { state: 'opens', ...momentParams(open.opens) };
    default:
      return open satisfies never;
  }
}

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function momentParams({ day, minute, daysAhead }: Moment): { when: string; date: string; time: string } {
  const when =
    daysAhead === 0 ? 'today' : daysAhead === 1 ? 'tomorrow' : daysAhead < 7 ? weekdays[weekdayOf(day)]! : 'date';
  const two = (number: number): string => String(number).padStart(2, '0');
  return { when, date: `${two(day.day)}.${two(day.month)}`, time: clockText(minute) };
}
