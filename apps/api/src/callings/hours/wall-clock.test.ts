import { describe, expect, it } from '@jest/globals';
import { afterSlot, momentsOf, slotAt, wallClock } from './wall-clock.js';

const helsinki = 'Europe/Helsinki';
const utc = (text: string) => Date.parse(text);

describe('The clock on the wall', () => {
  it('says day, time and weekday', () => {
    expect(wallClock(utc('2026-12-01T22:30:10Z'), helsinki)).toEqual({ at: '2026-12-02T00:30', weekday: 3 });
    expect(wallClock(utc('2026-12-06T04:00Z'), 'America/St_Johns')).toEqual({ at: '2026-12-06T00:30', weekday: 7 });
  });

  it('leads to its moment, to none in the hour that is left out, to two in the one that comes twice', () => {
    expect(momentsOf('2026-12-01T15:30', helsinki)).toEqual([utc('2026-12-01T13:30Z')]);
    expect(momentsOf('2027-03-28T03:30', helsinki)).toEqual([]);
    expect(momentsOf('2026-10-25T03:30', helsinki)).toEqual([utc('2026-10-25T00:30Z'), utc('2026-10-25T01:30Z')]);
    expect(momentsOf('2026-02-30T10:00', helsinki)).toEqual([]);
  });

  it('knows the slot, and when the next one begins', () => {
    const friday = utc('2026-11-27T13:10Z');
    expect(slotAt(friday, helsinki)).toBe('afternoon');
    expect(afterSlot(friday, helsinki)).toBe(utc('2026-11-27T15:00Z'));
    expect(afterSlot(utc('2026-11-27T16:00Z'), helsinki)).toBe(utc('2026-11-27T22:00Z'));
    expect(afterSlot(utc('2026-11-28T08:00Z'), helsinki)).toBe(utc('2026-11-29T22:00Z'));
  });
});
