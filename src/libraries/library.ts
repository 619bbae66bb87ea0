import type { GeoPoint } from '../core/geo.js';

/** A public library as the directory knows it; a field that no source gives is absent. */
export interface Library {
  readonly id: string;
  /** As on the door, in Romanian. */
  readonly name: string;
  /** `Place.id` of its settlement. */
  readonly placeId: string;
  /** Romanian name of the settlement, and its district. */
  readonly locality: string;
  readonly district: string;
  readonly point: GeoPoint;
  /** `exact`: the library itself. `locality`: the point of the settlement; say "in Orhei", not "350 m from you". */
  readonly pointQuality: 'exact' | 'locality';
  /** `unknown` means that no source says it: ask there. It is never to be read as `no`. */
  readonly eAmbassador: 'yes' | 'no' | 'unknown';
  readonly address?: string;
  /** One or several, separated by `; `; the library's own, never a person's. */
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** OpenStreetMap `opening_hours` syntax, the part that `hours.ts` reads. */
  readonly openingHours?: string;
  /** The locality's patron day, `MM-DD`: a public holiday there. */
  readonly patronDay?: string;
  readonly source?: string;
  readonly sourceDate?: string;
}

/** OpenStreetMap's nameless libraries are "the library in ...", not "Bibliotecă fără denumire". */
export const isNameless = ({ name }: Library): boolean => name.startsWith('Bibliotecă fără denumire');
