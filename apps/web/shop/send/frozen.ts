import type { Draft, Receipt } from '../keep/shapes';
import { ask } from './request';

/** What of a draft goes to the server: a visit under its key, or what puts a returned one right. */
export interface Frozen {
  send: () => Promise<Receipt>;
  /** Where its receipt is asked for. */
  path: string;
  /** The hashes of the photos that belong to it. */
  photos: ReadonlySet<string>;
}

export function frozenOf({ key, handIn, amends, amendment }: Draft): Frozen | null {
  if (amends !== undefined && amendment != null) {
    const path = `/api/visits/${amends.key}`;
    return { path, photos: hashesOf(amendment), send: () => ask('POST', `${path}/amendments`, amendment) };
  }
  if (handIn === null) return null;
  const path = `/api/visits/${key}`;
  return { path, photos: hashesOf(handIn), send: () => ask('PUT', path, { ...handIn, sentAt: Date.now() }) };
}

function hashesOf({ photos }: { photos: readonly { sha256: string }[] }): ReadonlySet<string> {
  return new Set(photos.map(({ sha256 }) => sha256));
}
