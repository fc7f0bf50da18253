/** The four slots of a week among which attempts are balanced: whoever is not in in one may be in another. */
export const SLOTS = ['morning', 'afternoon', 'evening', 'weekend'] as const;

export type Slot = (typeof SLOTS)[number];

/**
 * The slot of a wall-clock time: mornings until 13, afternoons until 17 and evenings from Monday (1) to Friday, and the weekend.
 *
 * @example slotOf(5, '17:00') // 'evening'
 */
export function slotOf(weekday: number, time: string): Slot {
  if (weekday > 5) return 'weekend';
  if (time < '13:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
}
