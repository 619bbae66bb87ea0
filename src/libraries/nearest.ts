import type { GeoPoint } from '../core/geo.js';

/** IUGG mean radius. */
const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/**
 * Great-circle distance between two WGS 84 points in decimal degrees, in kilometres (>= 0).
 * Takes the Earth as a sphere of 6371.0088 km (IUGG mean radius); off by up to about 0.5 %.
 * Throws RangeError when a latitude is outside -90..90 or a longitude outside -180..180.
 * Source: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68, no. 2 (1984).
 */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  if (!isOnEarth(from) || !isOnEarth(to)) throw new RangeError('a point lies outside -90..90, -180..180');
  const height = Math.sin(((to.lat - from.lat) * radians) / 2);
  const width = Math.sin(((to.lon - from.lon) * radians) / 2);
  const square = height * height + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * width * width;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

export const isOnEarth = ({ lat, lon }: GeoPoint): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

export interface Near<T> {
  readonly item: T;
  readonly distanceKm: number;
}

/**
 * The `count` items nearest to a point, nearest first; of equal distances the earlier item first. Compares each item: for
 * 1,700 places that takes some 0.1 ms, and an index would have to be right at every border of its cells.
 */
export function nearest<T extends { readonly point: GeoPoint }>(
  point: GeoPoint,
  items: readonly T[],
  count: number,
  wanted: (item: T) => boolean = () => true,
): Near<T>[] {
  const best: Near<T>[] = [];
  // One degree of latitude is 111.195 km on this sphere: most items are too far by latitude alone.
  const kmPerDegree = earthRadiusKm * radians;
  for (const item of items) {
    const bar = best.length < count ? Number.POSITIVE_INFINITY : best.at(-1)!.distanceKm;
    if (Math.abs(item.point.lat - point.lat) * kmPerDegree > bar + 0.001 || !wanted(item)) continue;
    const distance = distanceKm(point, item.point);
    if (distance >= bar) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.distanceKm > distance) at--;
    best.splice(at, 0, { item, distanceKm: distance });
    if (best.length > count) best.pop();
  }
  return best;
}
