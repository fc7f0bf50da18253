import { describe, expect, it } from '@jest/globals';
import type { HoursThere } from '../hours/calling-hours.service.js';
import type { Candidate } from './candidates.reads.js';
import { judge, mostRings } from './verdict.js';

const hour = 3_600_000;
const day = 24 * hour;
/** An afternoon. */
const now = Date.UTC(2026, 5, 10, 13);
const ago = (time: number) => new Date(now - time);
/** Always open, and the evening begins in four hours. */
const open: HoursThere = {
  consent: 'not_refused',
  isOpen: () => true,
  atOrAfter: (moment) => moment,
  slot: () => 'afternoon',
  inAnotherSlot: (moment) => moment + 4 * hour,
};
const candidate: Candidate = {
  id: 'calling',
  channel: 'phone',
  invitationId: 'invitation',
  customerId: 'customer',
  consent: 'unknown',
  hours: 'FI Europe/Helsinki',
  window: null,
  number: '+358401234567',
  tries: 0,
  lastSlot: null,
  appointmentAt: null,
  callsBack: false,
  rangInVainAt: null,
  rangInVainThirdAt: null,
  budgetFreeAt: null,
  isNumberInUse: false,
  isOverQuota: false,
  isSuppressedNumber: false,
  hindrance: null,
  phone: '+358401234567',
  ownZone: null,
  storeZone: null,
  organisationZone: 'Europe/Helsinki',
};
const judged = (part: Partial<Candidate>, there: Partial<HoursThere> = {}) => {
  const verdict = judge({ ...candidate, ...part }, { now, hoursOf: () => ({ ...open, ...there }) });
  if (verdict.move === null) return 'rung';
  return verdict.move === 'putOff' ? [verdict.reason, verdict.until.getTime() - now] : verdict.reason;
};

describe('Whether somebody may be rung', () => {
  it('counts what only rang: once a day, three times a week, six times a calling, not twice in a row in one slot', () => {
    expect(judged({})).toBe('rung');
    expect(judged({ tries: mostRings - 1 })).toBe('rung');
    expect(judged({ tries: mostRings })).toBe('tried_often');
    expect(judged({ rangInVainAt: ago(10 * hour) })).toEqual(['rung_today', 14 * hour]);
    expect(judged({ rangInVainAt: ago(day) })).toBe('rung');
    expect(judged({ rangInVainAt: ago(2 * day), lastSlot: 'evening' })).toBe('rung');
    expect(judged({ rangInVainAt: ago(2 * day), lastSlot: 'afternoon' })).toEqual(['same_slot', 4 * hour]);
    // Twice within a week is not three times.
    expect(judged({ rangInVainAt: ago(2 * day), rangInVainThirdAt: ago(6 * day) })).toEqual(['rung_this_week', day]);
    expect(judged({ rangInVainAt: ago(2 * day), rangInVainThirdAt: ago(7 * day) })).toBe('rung');
    // A slot in which somebody answered may be tried again at once.
    expect(judged({ lastSlot: 'afternoon' })).toBe('rung');
  });

  it('keeps what was agreed on, but for what holds for everybody', () => {
    const agreed = { appointmentAt: ago(60_000) };
    const everything = { tries: 9, rangInVainAt: ago(hour), budgetFreeAt: new Date(now + day) };
    expect(judged({ ...everything, ...agreed })).toBe('rung');
    expect(judged({ ...everything, appointmentAt: new Date(now + 60_000) })).toBe('tried_often');
    expect(judged({ ...agreed, isNumberInUse: true })).toEqual(['number_in_use', 5 * 60_000]);
    expect(judged(agreed, { isOpen: () => false, atOrAfter: () => now + hour })).toEqual(['closed', hour]);
    expect(judged(agreed, { consent: 'given' })).toBe('no_consent');
    expect(judged({ ...agreed, phone: null })).toBe('no_number');
  });

  it('lets whoever calls back be asked at any hour, and keeps what holds for everybody', () => {
    const back = { callsBack: true, tries: 9, rangInVainAt: ago(hour), budgetFreeAt: new Date(now + day) };
    expect(judged(back, { isOpen: () => false })).toBe('rung');
    expect(judged({ ...back, isNumberInUse: true })).toEqual(['number_in_use', 5 * 60_000]);
    expect(judged(back, { consent: 'given' })).toBe('no_consent');
  });

  it('comes back when it is open again, and is out where it never is', () => {
    expect(judged({ budgetFreeAt: new Date(now + 3 * day) }, { atOrAfter: (from) => from + hour })).toEqual([
      'over_budget',
      3 * day + hour,
    ]);
    expect(judged({ budgetFreeAt: new Date(now + day) }, { atOrAfter: () => null })).toBe('over_budget');
    expect(judged({}, { isOpen: () => false, atOrAfter: () => null })).toBe('closed');
  });
});
