import { escapeHtml } from '../core/escape-html.js';

/** A district's outline: rings of `[longitude, latitude]` in WGS 84 degrees. */
export interface DistrictOutline {
  readonly name: string;
  readonly rings: readonly (readonly (readonly [lon: number, lat: number])[])[];
}

/** Outlines of a GeoJSON feature collection of polygons with a `name`; everything else in it is left out. */
export function readOutlines(geojson: unknown): DistrictOutline[] {
  const { features } = geojson as { features?: unknown };
  if (!Array.isArray(features)) return [];
  return features.flatMap(({ properties, geometry }) => {
    if (typeof properties?.name !== 'string') return [];
    if (geometry?.type === 'Polygon') return [{ name: properties.name, rings: geometry.coordinates }];
    if (geometry?.type === 'MultiPolygon') return [{ name: properties.name, rings: geometry.coordinates.flat() }];
    return [];
  });
}

export interface Bar {
  readonly label: string;
  /** A count, >= 0. */
  readonly value: number;
}

const ink = '#1b1b1b';
/** From nobody to most; each step is told by number too, so that no meaning hangs on the colour. */
const shades = ['#f4f4f4', '#d6e6f4', '#abcfe6', '#6aaed6', '#3787c0', '#105ba4'];
const pale = '#d6e6f4';
const deep = '#105ba4';
const mapWidth = 640;

/** Numbers in boxes side by side, three in a row. */
export function tilesPicture(title: string, tiles: readonly Bar[]): string {
  const [width, height, gap] = [208, 84, 8];
  const boxes = tiles.map(({ label, value }, index) => {
    const x = (index % 3) * (width + gap);
    const y = Math.floor(index / 3) * (height + gap);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${pale}"/>
<text x="${x + 12}" y="${y + 42}" font-size="32" font-weight="bold">${value}</text>
<text x="${x + 12}" y="${y + 68}">${escapeHtml(label)}</text>`;
  });
  const rows = Math.ceil(tiles.length / 3);
  return picture('tiles', title, inWords(tiles), 3 * width + 2 * gap, rows * (height + gap) - gap, boxes.join('\n'));
}

/** Horizontal bars with their labels and numbers, in the order given. */
export function barsPicture(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return `<p>${escapeHtml(title)}: nimic în această lună.</p>`;
  const [line, labels, room] = [26, 300, 280];
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const drawn = bars.map(({ label, value }, index) => {
    const y = index * line;
    const length = oneDecimal((value / most) * room);
    return `<g><title>${escapeHtml(label)}: ${value}</title>
<text x="${labels - 8}" y="${y + 18}" text-anchor="end">${escapeHtml(shortened(label, 38))}</text>
<rect x="${labels}" y="${y + 4}" width="${length}" height="${line - 8}" fill="${deep}"/>
<text x="${oneDecimal(labels + length + 6)}" y="${y + 18}">${value}</text></g>`;
  });
  return picture(idOf(title), title, inWords(bars), labels + room + 60, bars.length * line, drawn.join('\n'));
}

/** Districts shaded by number, with the number on each that has one. Flat projection around the middle latitude. */
export function mapPicture(
  title: string,
  outlines: readonly DistrictOutline[],
  numbersOf: ReadonlyMap<string | null, number>,
): string {
  const points = outlines.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return '';
  const bounds = points.reduce(
    ({ west, east, south, north }, [lon, lat]) => ({
      west: Math.min(west, lon),
      east: Math.max(east, lon),
      south: Math.min(south, lat),
      north: Math.max(north, lat),
    }),
    { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity },
  );
  const squeeze = Math.cos(((bounds.south + bounds.north) / 2) * (Math.PI / 180));
  const scale = mapWidth / Math.max((bounds.east - bounds.west) * squeeze, 1e-9);
  const project = ([lon, lat]: readonly [number, number]): Point => [
    oneDecimal((lon - bounds.west) * squeeze * scale),
    oneDecimal((bounds.north - lat) * scale),
  ];
  const most = Math.max(0, ...outlines.map(({ name }) => numbersOf.get(name) ?? 0));
  const districts = outlines.map(({ name, rings }) => ({
    name,
    value: numbersOf.get(name) ?? 0,
    rings: rings.map((ring) => thinned(ring.map(project))),
  }));
  const shapes = districts.map(
    ({ name, value, rings }) =>
      `<path d="${rings.map(pathOf).join('')}" fill="${shadeOf(value, most)}" stroke="#666" stroke-width="0.7" fill-rule="evenodd"><title>${escapeHtml(name)}: ${value}</title></path>`,
  );
  const numbers = districts
    .filter(({ value }) => value > 0)
    .map(({ value, rings }) => {
      const [x, y] = middleOf(rings);
      return `<text x="${x}" y="${y + 5}" text-anchor="middle" font-weight="bold" stroke="#fff" stroke-width="3" paint-order="stroke" aria-hidden="true">${value}</text>`;
    });
  const named = districts.map(({ name, value }) => ({ label: name, value })).filter(({ value }) => value > 0);
  return picture(
    'map',
    title,
    named.length === 0 ? 'Niciun raion în această lună.' : inWords(named),
    mapWidth,
    Math.ceil((bounds.north - bounds.south) * scale),
    [...shapes, ...numbers].join('\n'),
  );
}

type Point = readonly [x: number, y: number];

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Without points that stand closer than a line is wide to the one before. */
function thinned(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.8) kept.push(point);
  }
  return kept;
}

const pathOf = (ring: readonly Point[]): string => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** Nobody is the palest; the rest in equal steps up to the most. */
const shadeOf = (value: number, most: number): string =>
  value <= 0 ? shades[0]! : shades[Math.max(1, Math.ceil((value / most) * (shades.length - 1)))]!;

/** Where a number stands: the centre of gravity of the largest ring. */
function middleOf(rings: readonly (readonly Point[])[]): Point {
  const largest = rings
    .map((ring) => ({ ring, area: doubleArea(ring) }))
    .reduce((one, other) => (Math.abs(other.area) > Math.abs(one.area) ? other : one));
  if (largest.area === 0) return largest.ring[0] ?? [0, 0];
  let [x, y] = [0, 0];
  for (const [[x1, y1], [x2, y2]] of sidesOf(largest.ring)) {
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [oneDecimal(x / (3 * largest.area)), oneDecimal(y / (3 * largest.area))];
}

const doubleArea = (ring: readonly Point[]): number =>
  sidesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

const sidesOf = (ring: readonly Point[]): (readonly [Point, Point])[] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const);

const inWords = (bars: readonly Bar[]): string => `${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`;

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;

/** Titles of one page differ, so their letters name a picture. */
const idOf = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');

/** A picture that a screen reader reads out: its title, then what it shows in words. */
function picture(id: string, title: string, desc: string, width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="14" fill="${ink}">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-desc">${escapeHtml(desc)}</desc>
${inside}
</svg>`;
}
