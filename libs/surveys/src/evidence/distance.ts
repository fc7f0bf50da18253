/** A point on the earth, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two points, by the haversine formula on a sphere: within half a per cent.
 *
 * @example
 * distanceBetween({ latitude: 60.1699, longitude: 24.9384 }, { latitude: 60.1841, longitude: 24.9496 }); // 1696
 */
export function distanceBetween(from: Position, to: Position): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin((b - a) / 2) ** 2;
  const along = Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(across + along))));
}
