import type { Problem } from './problem.js';

/** Seconds after which it makes sense to ask again: what `Retry-After` says of each refusal for a while. Null for all others. */
export function waitOf({ status, details }: Problem): number | null {
  if (status === 429) return 60 * ((details as { minutes?: number }).minutes ?? 1);
  if (status === 423) return 1;
  return status === 503 ? 5 : null;
}
