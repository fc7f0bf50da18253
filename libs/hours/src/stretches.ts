import type { OpeningsOf } from './hours.js';
import { DAY } from './wall-clock.js';
import { offsetSpans } from './zone-offsets.js';

/** From one moment until before another, in milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * The stretches between two moments that are open by the wall clocks of every zone, in order and apart.
 *
 * A moment is open where the clock on the wall says so. While the clock stands still in its offset, wall time is moments moved
 * by it; so each span between two changes of the clock is looked at by itself, and neither the hour that is left out nor the
 * one that comes twice needs a rule of its own.
 */
export function openStretches(openings: OpeningsOf, zones: readonly string[], { from, until }: Stretch): Stretch[] {
  const [first = [], ...others] = zones.map((zone) => stretchesIn(openings, zone, { from, until }));
  return others.reduce(inBoth, first);
}

function stretchesIn(openings: OpeningsOf, timeZone: string, { from, until }: Stretch): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of offsetSpans(timeZone, from, until)) {
    const [start, end] = [Math.max(from, span.from), Math.min(until, span.until)];
    const lastDay = Math.floor((end - 1 + span.offset) / DAY);
    for (let day = Math.floor((start + span.offset) / DAY); day <= lastDay; day += 1) {
      const midnight = day * DAY - span.offset;
      for (const opening of openings(day))
        add(stretches, Math.max(start, midnight + opening.from), Math.min(end, midnight + opening.until));
    }
  }
  return stretches;
}

/** Adds a stretch where it is one, to the one before where they touch. */
function add(stretches: Stretch[], from: number, until: number): void {
  if (from >= until) return;
  const last = stretches.at(-1);
  if (last?.until === from) stretches.splice(-1, 1, { from: last.from, until });
  else stretches.push({ from, until });
}

function inBoth(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = [];
  for (let [a, b] = [0, 0]; ;) {
    const [one, other] = [some[a], others[b]];
    if (!one || !other) return both;
    add(both, Math.max(one.from, other.from), Math.min(one.until, other.until));
    if (one.until < other.until) a += 1;
    else b += 1;
  }
}
