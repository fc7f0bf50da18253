import { DAY } from './wall-clock.js';

/** A time during which a zone's clocks are so many milliseconds ahead of UTC, from its first moment until before its last. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** Spans are looked for, and kept, for so long a time at once. */
const BLOCK = 400 * DAY;
const known = new Map<string, OffsetSpan[]>();

/**
 * How a zone's clocks stand between two moments: one span, and another after each change of the clock. The first may begin
 * before, the last end after.
 *
 * @throws {RangeError} where the zone has no such name.
 */
export function offsetSpans(timeZone: string, from: number, until: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  for (let index = Math.floor(from / BLOCK); index * BLOCK < until; index += 1)
    spans.push(...spansOfBlock(timeZone, index));
  return spans.filter((span) => span.until > from && span.from < until);
}

function spansOfBlock(timeZone: string, index: number): OffsetSpan[] {
  const key = `${timeZone} ${index}`;
  let spans = known.get(key);
  if (!spans) known.set(key, (spans = findSpans(timeZone, index * BLOCK, (index + 1) * BLOCK)));
  return spans;
}

/** Looks at each day, since some zones change their clocks for a month only. */
function findSpans(timeZone: string, from: number, until: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let span = { from, offset: offsetAt(from, timeZone) };
  for (let at = from; at < until; at += DAY) {
    const next = offsetAt(at + DAY, timeZone);
    for (let start = at; span.offset !== next; start = span.from) {
      const change = changeAfter(start, at + DAY, timeZone);
      spans.push({ ...span, until: change });
      span = { from: change, offset: offsetAt(change, timeZone) };
    }
  }
  if (span.from < until) spans.push({ ...span, until });
  return spans;
}

/** The second at which the clock no longer stands as it did. */
function changeAfter(before: number, after: number, timeZone: string): number {
  const offset = offsetAt(before, timeZone);
  let [low, high] = [before / 1000, after / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which a zone's clocks are ahead of UTC at a moment. */
export function offsetAt(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const [, sign, hours, minutes, seconds] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(moment)) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -size : size) * 1000;
}
