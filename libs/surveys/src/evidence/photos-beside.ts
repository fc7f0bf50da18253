import { distanceBetween, type Position } from './distance.js';
import { NEAR_METRES, type EvidenceFacts } from './evidence-flags.js';
import type { VisitTimes } from './visit-times.js';

/** When and where a picture was taken, as its phone or its camera says. */
export interface PhotoTaken {
  /** The phone's clock, milliseconds since 1970. */
  readonly takenAt: number;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Metres; a camera that writes down a place does not say how well it knew it. */
  readonly accuracy?: number | undefined;
}

/** Before the first tap and after the last there is so much time for a picture. */
const BESIDE = 900_000;
const UNSAID = 100;

/** How many photos were taken at another time than their visit, by the same clock; one that was set counts before and after. */
export function photosOutside(
  photos: readonly PhotoTaken[],
  { began, ended }: VisitTimes,
  journal: EvidenceFacts['journal'],
): number {
  const moments = [began, ended, ...journal.map(({ at }) => at)];
  const from = moments.reduce((least, at) => Math.min(least, at)) - BESIDE;
  const to = moments.reduce((most, at) => Math.max(most, at)) + BESIDE;
  return photos.filter(({ takenAt }) => takenAt < from || takenAt > to).length;
}

/** How many photos say of themselves that they were taken elsewhere than at the store. */
export function photosElsewhere(photos: readonly PhotoTaken[], store: Position | null): number {
  if (store === null) return 0;
  return photos.filter(({ latitude, longitude, accuracy = UNSAID }) => {
    if (latitude === undefined || longitude === undefined) return false;
    return distanceBetween(store, { latitude, longitude }) - accuracy > NEAR_METRES;
  }).length;
}
