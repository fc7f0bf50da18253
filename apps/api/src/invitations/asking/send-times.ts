import type { Sending } from '../../campaigns/sending.dto.js';

/** One mail whose time is to be set. */
export interface ToTime {
  id: string;
  timeZone: string;
  /** Not before this, by the contact budget or the gap before a reminder. */
  notBefore: Date;
}

export interface TimingRules {
  start: Date;
  window: Sending['window'];
  spreadHours: number;
}

interface Interval {
  from: number;
  until: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Sets the time of each mail: spread evenly over the chosen hours, counted in the open hours of the recipient's own time
 * zone, and never before its day has come.
 */
export function sendTimes(mails: readonly ToTime[], rules: TimingRules): Map<string, Date> {
  const clocks = new Map<string, OpenHours>();
  const timed = mails.map(({ id, timeZone, notBefore }, index): [string, Date] => {
    let clock = clocks.get(timeZone);
    if (!clock) clocks.set(timeZone, (clock = new OpenHours(rules.start, rules.window, timeZone)));
    const spread = clock.after((rules.spreadHours * hour * index) / mails.length);
    return [id, new Date(clock.atOrAfter(Math.max(spread, notBefore.getTime())))];
  });
  return new Map(timed);
}

/** The open hours of one time zone from a start on, found day by day as they are needed. */
class OpenHours {
  readonly #intervals: Interval[] = [];
  /** The next calendar day to look at: days are counted as days, since some have 23 or 25 hours. */
  #nextDay: string;

  constructor(
    private readonly start: Date,
    private readonly window: Sending['window'],
    private readonly timeZone: string,
  ) {
    this.#nextDay = dayIn(start.getTime() - day, timeZone);
  }

  /** The moment when so much open time has passed since the start. */
  after(duration: number): number {
    if (this.window === null) return this.start.getTime() + duration;
    let left = duration;
    for (let index = 0; ; index += 1) {
      const { from, until } = this.#interval(index);
      if (from + left < until) return from + left;
      left -= until - from;
    }
  }

  /** The moment itself where it is open, else when it opens next. */
  atOrAfter(moment: number): number {
    if (this.window === null) return moment;
    for (let index = 0; ; index += 1) {
      const { from, until } = this.#interval(index);
      if (moment < until) return Math.max(from, moment);
    }
  }

  #interval(index: number): Interval {
    while (this.#intervals.length <= index) this.#addDay();
    return this.#intervals[index] as Interval;
  }

  #addDay(): void {
    const { window, timeZone } = this;
    if (window === null) return;
    const date = this.#nextDay;
    this.#nextDay = new Date(Date.parse(`${date}T12:00:00Z`) + day).toISOString().slice(0, 10);
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
    if (!window.weekdays.includes(weekday)) return;
    const from = Math.max(momentIn(date, window.from, timeZone), this.start.getTime());
    const until = momentIn(date, window.until, timeZone);
    if (from < until && from >= (this.#intervals.at(-1)?.until ?? 0)) this.#intervals.push({ from, until });
  }
}

/** The calendar day that a moment belongs to in a time zone, as `2026-03-29`. */
function dayIn(moment: number, timeZone: string): string {
  return partsIn(moment, timeZone).slice(0, 10);
}

/** The moment of a wall-clock time. Where the clock is put back the first one; where it is put forward the moment of that. */
function momentIn(date: string, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const guesses = [day, -day].map((away) => asUtc - offsetAt(asUtc - away, timeZone));
  const right = guesses.filter((guess) => guess + offsetAt(guess, timeZone) === asUtc);
  return right.length > 0 ? Math.min(...right) : clockChange(Math.min(...guesses), Math.max(...guesses), timeZone);
}

/** The minute between two moments at which the clock is changed. */
function clockChange(before: number, after: number, timeZone: string): number {
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetAt(middle, timeZone) === offsetAt(before, timeZone)) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(moment: number, timeZone: string): number {
  return Date.parse(`${partsIn(moment, timeZone)}Z`) - Math.floor(moment / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock at a moment, as `2026-03-29T03:30:00`. */
function partsIn(moment: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return format.format(moment).replace(' ', 'T');
}
