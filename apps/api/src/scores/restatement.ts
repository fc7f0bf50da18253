import type { Figure } from './figure.js';
import type { Standing } from './views/standings.js';

/** A store before and after a change of the rules. */
export interface RestatedStore {
  storeId: string;
  name: string;
  before: Stood;
  after: Stood;
}

export interface Stood {
  value: number | null;
  status: Figure['status'];
  /** Place by the score alone, 1 the highest; the range says what the answers can tell. */
  place: number | null;
  rank: Standing['rank'] | null;
  band: Standing['band'];
}

/** What a change of the rules does to the figures of the latest months: nothing else changes, no answer does. */
export interface Restatement {
  period: { from: string; to: string };
  index: { before: number | null; after: number | null };
  compared: number;
  placesChanged: number;
  bandsChanged: number;
  /** Store indexes that can no longer be shown, and that can now. */
  hidden: number;
  shown: number;
  /** The stores that move most, at most 50. */
  stores: RestatedStore[];
}
