import type { Slot } from '#calling';
import type { HoursOf, HoursThere } from '../hours/calling-hours.service.js';
import type { Place } from './queue-standing.reads.js';

/** A place that is open now, and what its clocks say. */
export type InSlot<Of extends Place = Place> = Of & { slot: Slot };

/** Where somebody is ready and it is open now; what is closed costs nothing, and hides nobody. */
export function openNow<Of extends Place>(places: readonly Of[], hoursOf: HoursOf): InSlot<Of>[] {
  const now = Date.now();
  // Many places are apart by campaign or language alone.
  const slots = new Map<HoursThere, Slot | null>();
  return places.flatMap((place) => {
    const there = hoursOf(place.hours, place.window);
    const slot = slots.get(there) ?? (there.isOpen(now) ? there.slot(now) : null);
    slots.set(there, slot);
    return slot === null ? [] : [{ ...place, slot }];
  });
}
