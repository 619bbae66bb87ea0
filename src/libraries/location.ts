import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeoPoint } from '../core/geo.js';
import type { Gazetteer, Place } from './gazetteer.js';
import { nearest } from './nearest.js';

/** The coarse outline of a district; each ring is `[lon, lat]` pairs, holes included (even-odd rule). */
export interface Outline {
  readonly district: string;
  readonly rings: readonly (readonly (readonly [lon: number, lat: number])[])[];
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
}

/** Reads `districts.geojson` of the data folder; some 8,300 points, so only when the first location comes. */
export function readOutlines(folder: string): Outline[] {
  const { features } = JSON.parse(readFileSync(join(folder, 'districts.geojson'), 'utf8')) as {
    features: { properties: { name: string }; geometry: { coordinates: [number, number][][][] } }[];
  };
  return features.map(({ properties, geometry }) => {
    const rings = geometry.coordinates.flat();
    const points = rings.flat();
    const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
    return {
      district: properties.name,
      rings,
      box: { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) },
    };
  });
}

export type Located =
  /** In Moldova. `others`: settlements on the other bank or across a border that may be meant as well, nearest first. */
  | {
      readonly where: 'inside';
      readonly point: GeoPoint;
      readonly place: Place;
      readonly distanceKm: number;
      readonly district: string;
      readonly others: readonly Place[];
    }
  /** A real place on Earth, not in Moldova; `place` is the nearest settlement in it, for people just behind the border. */
  | { readonly where: 'outside'; readonly point: GeoPoint; readonly place: Place; readonly distanceKm: number }
  /** No place on Earth, or 0, 0. */
  | { readonly where: 'absurd' };

export type Locate = (point: GeoPoint) => Located;

/** A point this near behind the outline is still inside: outlines are coarse, and phones err. In kilometres. */
const borderSlackKm = 1;
/** Two banks of a river are a choice when both settlements are about equally near; in kilometres. */
const bankSlackKm = 1.5;

/**
 * From a shared point to district and settlement. Latitude and longitude given in the wrong order are turned round when
 * that, and only that, lies in Moldova. On the border river the person's own bank is the one whose district holds the point.
 */
export function makeLocate(gazetteer: Gazetteer, outlines: () => readonly Outline[]): Locate {
  let read: readonly Outline[] | undefined;
  return (given) => {
    read ??= outlines();
    const point = straighten(given, read);
    if (point === undefined) return { where: 'absurd' };
    const settlements = nearest(point, gazetteer.places, 12, (place) => place.type !== 'station');
    const closest = settlements[0]!;
    const district = districtAt(point, read) ?? (isNearBorder(point, read) ? closest.item.district : undefined);
    if (district === undefined) {
      // A settlement at our own edge may lie outside its coarse outline.
      if (closest.distanceKm > borderSlackKm) {
        return { where: 'outside', point, place: closest.item, distanceKm: closest.distanceKm };
      }
    }
    const own = district === undefined ? closest : ownBank(settlements, district);
    const others = settlements
      .filter(({ item, distanceKm }) => bankOf(item) !== bankOf(own.item) && distanceKm <= own.distanceKm + bankSlackKm)
      .map(({ item }) => item);
    return {
      where: 'inside',
      point,
      place: own.item,
      distanceKm: own.distanceKm,
      district: district ?? own.item.district,
      others,
    };
  };
}

type Settled = { readonly item: Place; readonly distanceKm: number };

/** The nearest settlement, unless it lies on the other bank and one of the point's own bank is nearly as near. */
function ownBank(settlements: readonly Settled[], district: string): Settled {
  const closest = settlements[0]!;
  const mine = settlements.find(({ item }) => item.district === district);
  if (mine === undefined || bankOf(closest.item) === bankOf(mine.item)) return closest;
  return mine.distanceKm <= closest.distanceKm + 3 ? mine : closest;
}

/** Villages of Dubăsari district that lie on the left bank of the Nistru; the others lie on the right. */
const leftOfDubasari = new Set(
  'Cocieri|Vasilievca|Molovata Nouă|Roghi|Corjova|Mahala|Coșnița|Pohrebea|Pîrîta|Doroțcaia'.split('|'),
);
/** Places of the left-bank unit that lie on the right bank: their way to Bender or Causeni needs no bridge. */
const rightOfLeftBank = new Set('Chițcani|Mereneşti|Merenești|Zahorna|Cremenciug|Gîsca|Proteagailovca'.split('|'));

/** Which side of the Nistru a settlement lies on: a library on the other side may be 2 km away and an hour's drive. */
export function bankOf(place: Pick<Place, 'district'> & { readonly names: { readonly ro: string } }): 'left' | 'right' {
  if (place.district === 'Dubăsari') return leftOfDubasari.has(place.names.ro) ? 'left' : 'right';
  if (place.district !== 'Stînga Nistrului (Transnistria)') return 'right';
  return rightOfLeftBank.has(place.names.ro) ? 'right' : 'left';
}

/** The point on Earth that was meant; `undefined` for none. */
function straighten(given: GeoPoint, outlines: readonly Outline[]): GeoPoint | undefined {
  const { lat, lon } = given;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
  const sound = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(Math.abs(lat) < 0.01 && Math.abs(lon) < 0.01);
  const turned = { lat: lon, lon: lat };
  const inMoldova = (point: GeoPoint): boolean => districtAt(point, outlines) !== undefined;
  if (sound && inMoldova(given)) return given;
  if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180 && inMoldova(turned)) return turned;
  return sound ? given : undefined;
}

/** The district whose outline holds the point. Source of the test: even-odd ray casting. */
export function districtAt({ lat, lon }: GeoPoint, outlines: readonly Outline[]): string | undefined {
  return outlines.find(
    ({ box, rings }) =>
      lon >= box.west &&
      lon <= box.east &&
      lat >= box.south &&
      lat <= box.north &&
      rings.filter((ring) => crosses(ring, lat, lon)).length % 2 === 1,
  )?.district;
}

function crosses(ring: Outline['rings'][number], lat: number, lon: number): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [fromLon, fromLat] = ring[at - 1]!;
    const [toLon, toLat] = ring[at]!;
    if (fromLat > lat !== toLat > lat && lon < ((toLon - fromLon) * (lat - fromLat)) / (toLat - fromLat) + fromLon)
      inside = !inside;
  }
  return inside;
}

/** Within `borderSlackKm` of any outline, measured to its lines on a plane (fine for a kilometre). */
function isNearBorder({ lat, lon }: GeoPoint, outlines: readonly Outline[]): boolean {
  const kmPerLat = 111.195;
  const kmPerLon = kmPerLat * Math.cos((lat * Math.PI) / 180);
  const slack = borderSlackKm / 60;
  for (const { box, rings } of outlines) {
    if (lon < box.west - slack || lon > box.east + slack || lat < box.south - slack || lat > box.north + slack)
      continue;
    for (const ring of rings) {
      for (let at = 1; at < ring.length; at++) {
        const [x1, y1] = [(ring[at - 1]![0] - lon) * kmPerLon, (ring[at - 1]![1] - lat) * kmPerLat];
        const [x2, y2] = [(ring[at]![0] - lon) * kmPerLon, (ring[at]![1] - lat) * kmPerLat];
        const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
        const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length));
        if (Math.hypot(x1 + share * (x2 - x1), y1 + share * (y2 - y1)) <= borderSlackKm) return true;
      }
    }
  }
  return false;
}

/** `47.0245, 28.8323`, `47,0245 28,8323`, `geo:47.02,28.83`, a map link with `@lat,lon`: two numbers that are a point. */
export function readPoint(text: string): GeoPoint | undefined {
  const link = /(?:geo:|[@=/])(-?\d{1,3}\.\d{2,}),\s?(-?\d{1,3}\.\d{2,})/.exec(text);
  const plain =
    /^\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*[NS]?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*[EW]?\s*$/i.exec(text) ??
    /^\s*(-?\d{1,3},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)\s*$/.exec(text);
  const found = link ?? plain;
  if (!found) return undefined;
  const [lat, lon] = [found[1]!, found[2]!].map((number) => Number(number.replace(',', '.'))) as [number, number];
  return { lat, lon };
}
