import type { GeoPoint } from '../core/geo.js';
import type { Place } from './gazetteer.js';
import { hoursOn, type OpenState, openState, readHours, type Span } from './hours.js';
import type { Library } from './library.js';
import { toLocal } from './local-time.js';
import { bankOf } from './location.js';
import { type Near, nearest } from './nearest.js';

/** Where a person is: at a point that they shared, or somewhere in a settlement. */
export interface Origin {
  readonly point: GeoPoint;
  /** `locality`: only the settlement is known, `point` stands for all of it. */
  readonly precision: 'exact' | 'locality';
  /** The settlement, when it is known. */
  readonly place?: Place;
}

/** How far, as honestly as the two points allow. */
export type Distance =
  /** Both points are exact: rounded to 0.1 km below 1 km, to 0.5 km below 10 km, else to 1 km. */
  | { readonly kind: 'exact'; readonly km: number }
  /** One of them stands for a settlement: whole kilometres, "about". */
  | { readonly kind: 'about'; readonly km: number }
  /** In the same settlement, nothing nearer is known. */
  | { readonly kind: 'same-place' };

export interface NearLibrary {
  readonly library: Library;
  /** Great-circle, unrounded, for sorting and machines; people are shown `distance`. */
  readonly distanceKm: number;
  readonly distance: Distance;
  readonly open: OpenState;
  /** Today's hours in minutes of the day; empty: closed today; absent: not known. */
  readonly today?: readonly Span[];
  /** It lies on the other bank of the Nistru. */
  readonly acrossNistru: boolean;
}

export interface NearestLibraries {
  /** Nearest first, at most `count`; one that has an e-Ambassador is among them wherever there is one. */
  readonly libraries: readonly NearLibrary[];
  readonly anyOpen: boolean;
  /** When nothing is known to be open: the one of `libraries` within `errandKm` that opens first. */
  readonly opensFirst?: NearLibrary;
}

/**
 * The libraries nearest to a person. `e_ambassador: unknown` never counts as `no`: such a library stays in its place. When
 * all the nearest lie across the Nistru, the last gives way to the nearest on the person's own bank.
 */
export function findNearestLibraries(
  origin: Origin,
  libraries: readonly Library[],
  now: Date,
  count = 3,
): NearestLibraries {
  // Libraries that stand for one settlement point lie at equal distances; what we know more of comes first.
  const ordered = [...libraries].sort(byWorth);
  const near = nearest(origin.point, ordered, count);
  const chosen = withOwnBank(origin, ordered, withAmbassador(origin, ordered, near, count), count);
  const shown = chosen.map((found) => describe(origin, found, now));
  const anyOpen = shown.some(({ open }) => open.state === 'open');
  const opensFirst = anyOpen ? undefined : firstToOpen(shown);
  return { libraries: shown, anyOpen, ...(opensFirst && { opensFirst }) };
}

const worth = (library: Library): number =>
  (library.eAmbassador === 'yes' ? 4 : 0) +
  (library.openingHours ? 2 : 0) +
  (library.phone ? 1 : 0) -
  (library.name.startsWith('Bibliotecă fără') ? 1 : 0);
const byWorth = (first: Library, second: Library): number =>
  worth(second) - worth(first) || (first.id < second.id ? -1 : 1);

function withAmbassador(
  origin: Origin,
  libraries: readonly Library[],
  near: Near<Library>[],
  count: number,
): Near<Library>[] {
  if (near.some(({ item }) => item.eAmbassador === 'yes')) return near;
  const [ambassador] = nearest(origin.point, libraries, 1, (library) => library.eAmbassador === 'yes');
  return ambassador === undefined ? near : [...near.slice(0, count - 1), ambassador];
}

function withOwnBank(
  origin: Origin,
  libraries: readonly Library[],
  near: Near<Library>[],
  count: number,
): Near<Library>[] {
  if (origin.place === undefined || near.length < count) return near;
  const bank = bankOf(origin.place);
  const isOwn = (library: Library): boolean => libraryBank(library) === bank;
  if (near.slice(0, -1).some(({ item }) => isOwn(item))) return near;
  const [own] = nearest(origin.point, libraries, 1, isOwn);
  if (own === undefined || near.some(({ item }) => item.id === own.item.id)) return near;
  // The e-Ambassador, in the last place, stays; the one before it gives way.
  const kept = near.filter((_, index) => index !== near.length - 2);
  return [...kept, own].sort((first, second) => first.distanceKm - second.distanceKm);
}

const libraryBank = (library: Library): 'left' | 'right' =>
  bankOf({ district: library.district, names: { ro: library.locality } });

function describe(origin: Origin, { item: library, distanceKm }: Near<Library>, now: Date): NearLibrary {
  const context = library.patronDay === undefined ? {} : { patronDay: library.patronDay };
  const read = library.openingHours === undefined ? undefined : readHours(library.openingHours);
  return {
    library,
    distanceKm,
    distance: honestDistance(origin, library, distanceKm),
    open: openState(library.openingHours, now, context),
    ...(read && 'hours' in read && { today: hoursOn(read.hours, toLocal(now), context) }),
    acrossNistru: origin.place !== undefined && bankOf(origin.place) !== libraryBank(library),
  };
}

/** No more precise than the worse of the two points. */
export function honestDistance(origin: Origin, library: Library, distanceKm: number): Distance {
  const bothExact = origin.precision === 'exact' && library.pointQuality === 'exact';
  if (bothExact) return { kind: 'exact', km: rounded(distanceKm) };
  if (origin.place?.id === library.placeId || distanceKm < 0.75) return { kind: 'same-place' };
  return { kind: 'about', km: Math.max(1, Math.round(distanceKm)) };
}

function rounded(km: number): number {
  if (km < 1) return Math.max(1, Math.round(km * 10)) / 10;
  return km < 10 ? Math.round(km * 2) / 2 : Math.round(km);
}

/** A library further away than this is not the one to wait for; in kilometres. */
export const errandKm = 30;

function firstToOpen(shown: readonly NearLibrary[]): NearLibrary | undefined {
  const opening = ({ open }: NearLibrary): number =>
    open.state === 'closed' && open.opens ? open.opens.at.getTime() : Number.POSITIVE_INFINITY;
  const first = shown
    .filter(({ distanceKm }) => distanceKm <= errandKm)
    .sort((one, other) => opening(one) - opening(other))[0];
  return first !== undefined && opening(first) < Number.POSITIVE_INFINITY ? first : undefined;
}

/** A link that opens the point on OpenStreetMap. */
export const mapLink = ({ lat, lon }: GeoPoint): string =>
  `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
