/** WGS 84, decimal degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}
