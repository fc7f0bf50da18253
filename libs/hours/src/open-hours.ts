import { explainHours, type HoursRow } from './explain-hours.js';
import { type Hours, type OpeningsOf, openingsOf } from './hours.js';
import { openStretches, type Stretch } from './stretches.js';
import { DAY, MINUTE } from './wall-clock.js';

/** Stretches are worked out, and kept, for so long a time at once. */
const PART = 28 * DAY;
/** What has stayed closed for so many parts, more than a year, is taken to stay so. */
const GIVEN_UP = 15;

/**
 * The arithmetic of open time: of a store's day, a mail's window, the hours at which a customer may be rung. Moments are
 * milliseconds since 1970, as `Date.now()` gives them; each is open where the wall clock of every zone says so, also on the days on
 * which it is changed.
 *
 * @example
 * const office = new OpenHours({
 *   week: [{ from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] }],
 *   timeZones: ['Europe/Helsinki'],
 * });
 * office.addOpenMinutes(Date.parse('2026-11-27T16:30+02:00'), 60); // Monday 2026-11-30T09:30+02:00
 */
export class OpenHours {
  readonly #openings: OpeningsOf;
  readonly #zones: readonly [string, ...string[]];
  readonly #parts = new Map<number, readonly Stretch[]>();

  /** @throws {RangeError} where a zone, a day or a time is none, no zone is named, or a period ends before it begins. */
  constructor(hours: Hours) {
    const [first, ...others] = new Set(hours.timeZones);
    if (first === undefined) throw new RangeError('Open hours need a time zone.');
    this.#zones = [first, ...others];
    this.#openings = openingsOf(hours);
  }

  isOpen(moment: number): boolean {
    return this.#part(Math.floor(moment / PART)).some(({ from, until }) => from <= moment && moment < until);
  }

  /** The moment itself where it is open, else the one at which it opens next; null where it stays closed for more than a year. */
  atOrAfter(moment: number): number | null {
    for (const stretch of this.#stretchesFrom(moment)) return stretch.from;
    return null;
  }

  /**
   * The first moment by which so many open minutes have passed; null where it stays closed for more than a year before that.
   * It may be the one at which it closes, at which it is not open any more.
   */
  addOpenMinutes(moment: number, minutes: number): number | null {
    let left = Math.round(minutes * MINUTE);
    if (left <= 0) return moment;
    for (const { from, until } of this.#stretchesFrom(moment)) {
      if (left <= until - from) return from + left;
      left -= until - from;
    }
    return null;
  }

  /** Open minutes from one moment until another; 0 where the other is not later. */
  openMinutesBetween(from: number, until: number): number {
    let sum = 0;
    for (let index = Math.floor(from / PART); index * PART < until; index += 1)
      for (const stretch of this.#part(index))
        sum += Math.max(0, Math.min(stretch.until, until) - Math.max(stretch.from, from));
    return sum / MINUTE;
  }

  /** The rows that `openMinutesBetween` is the sum of, and the closed days between them, by the clock of the first zone. */
  explain(from: number, until: number): HoursRow[] {
    const stretches = openStretches(this.#openings, this.#zones, { from, until });
    return explainHours(stretches, this.#zones[0], { from, until });
  }

  /** What is open from a moment on, the first stretch without what lies before; ends once it has stayed closed for long. */
  *#stretchesFrom(moment: number): Generator<Stretch> {
    const first = Math.floor(moment / PART);
    for (let [index, closed] = [first, 0]; closed < GIVEN_UP; index += 1) {
      const part = this.#part(index);
      closed = part.length === 0 ? closed + 1 : 0;
      for (const { from, until } of part) if (until > moment) yield { from: Math.max(from, moment), until };
    }
  }

  #part(index: number): readonly Stretch[] {
    let part = this.#parts.get(index);
    if (!part) {
      part = openStretches(this.#openings, this.#zones, { from: index * PART, until: (index + 1) * PART });
      this.#parts.set(index, part);
    }
    return part;
  }
}
