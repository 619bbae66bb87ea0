import type { Clock } from '../core/clock.js';
import { findNearestLibraries, type Origin } from './find-nearest-library.js';
import type { Place } from './gazetteer.js';
import type { Library } from './library.js';
import { type Locate, readPoint } from './location.js';
import type { FindPlaces } from './places.js';

/** One line of `eambasador place --json`. */
export interface PlaceAnswer {
  readonly query: string;
  readonly outcome: 'place' | 'ambiguous' | 'none';
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly district: string;
    readonly lat: number;
    readonly lon: number;
  }[];
  /** Nearest first; `distanceKm` great-circle to 1 decimal; `open` is `null` when the hours are not known. */
  readonly libraries: readonly {
    readonly id: string;
    readonly name: string;
    readonly distanceKm: number;
    readonly open: boolean | null;
  }[];
}

export interface PlaceQueryDeps {
  readonly findPlaces: FindPlaces;
  readonly locate: Locate;
  readonly libraries: readonly Library[];
  readonly clock: Clock;
}

/** A typed place, or `lat,lon`: libraries only when it is clear where. */
export function answerPlaceQuery(query: string, deps: PlaceQueryDeps): PlaceAnswer {
  const point = readPoint(query);
  if (point !== undefined) {
    const located = deps.locate(point);
    if (located.where !== 'inside') return { query, outcome: 'none', places: [], libraries: [] };
    return found(query, [located.place], { point: located.point, precision: 'exact', place: located.place }, deps);
  }
  const { outcome, places } = deps.findPlaces(query);
  if (outcome !== 'place') return { query, outcome, places: places.map(toRow), libraries: [] };
  const place = places[0]!;
  return found(query, places, { point: place.point, precision: 'locality', place }, deps);
}

function found(query: string, places: readonly Place[], origin: Origin, deps: PlaceQueryDeps): PlaceAnswer {
  const near = findNearestLibraries(origin, deps.libraries, deps.clock.now());
  return {
    query,
    outcome: 'place',
    places: places.map(toRow),
    libraries: near.libraries.map(({ library, distanceKm, open }) => ({
      id: library.id,
      name: library.name,
      distanceKm: Math.round(distanceKm * 10) / 10,
      open: open.state === 'unknown' ? null : open.state === 'open',
    })),
  };
}

const toRow = (place: Place): PlaceAnswer['places'][number] => ({
  id: place.id,
  name: place.names.ro,
  district: place.district,
  lat: place.point.lat,
  lon: place.point.lon,
});
