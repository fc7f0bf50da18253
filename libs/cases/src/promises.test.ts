import { describe, expect, it } from '@jest/globals';
import { promiseMay, promiseState, type PromiseEvent } from '#cases';
import { endOfDay } from '#hours';

const made = (day: string, zone = 'Europe/Helsinki'): PromiseEvent => ({
  kind: 'made',
  at: Date.parse('2026-12-01T10:00+02:00'),
  endsAt: endOfDay(day, zone),
});
const at = (text: string) => Date.parse(text);

describe('A promise', () => {
  it('is kept at 23:59 of the due day in the store’s zone, and broken at 00:00', () => {
    for (const [zone, offset] of [
      ['Europe/Helsinki', '+02:00'],
      ['Asia/Jakarta', '+07:00'],
      ['Asia/Kuala_Lumpur', '+08:00'],
    ] as const) {
      const [last, next] = [at(`2026-12-04T23:59:59.999${offset}`), at(`2026-12-05T00:00${offset}`)];
      const one = [made('2026-12-04', zone)];
      expect([promiseState(one, last), promiseState(one, next)]).toEqual(['open', 'broken']);
      expect(promiseState([...one, { kind: 'kept', at: last }], next)).toBe('kept');
      expect(promiseState([...one, { kind: 'kept', at: next }], next)).toBe('kept_late');
    }
  });

  it('ends with the day on which the clock is changed', () => {
    expect(endOfDay('2027-03-28', 'Europe/Helsinki')).toBe(at('2027-03-29T00:00+03:00'));
    expect(endOfDay('2026-10-25', 'Europe/Helsinki')).toBe(at('2026-10-26T00:00+02:00'));
    expect(endOfDay('2028-02-29', 'Asia/Jakarta')).toBe(at('2028-03-01T00:00+07:00'));
  });

  it('is moved before it is broken, taken back before it is broken, and done late after it', () => {
    const one = [made('2026-12-04')];
    const [before, after] = [at('2026-12-04T12:00+02:00'), at('2026-12-05T12:00+02:00')];
    expect((['moved', 'withdrawn', 'kept', 'broken'] as const).map((kind) => promiseMay(kind, one, before))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect((['moved', 'withdrawn', 'kept', 'broken'] as const).map((kind) => promiseMay(kind, one, after))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const moved = [...one, { kind: 'moved', at: before, endsAt: endOfDay('2026-12-07', 'Europe/Helsinki') } as const];
    expect([promiseState(moved, after), promiseState(moved, at('2026-12-08T00:00+02:00'))]).toEqual(['open', 'broken']);
    const broken = [...one, { kind: 'broken', at: after } as const];
    expect([promiseMay('broken', broken, after), promiseMay('kept', broken, after)]).toEqual([false, true]);
    expect(promiseState([...broken, { kind: 'kept', at: after }], after)).toBe('kept_late');
  });
});
