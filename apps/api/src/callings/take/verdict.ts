import type { Hindrance } from '../../invitations/attempts/standing-sql.js';
import type { HoursOf, HoursThere } from '../hours/calling-hours.service.js';
import { hoursKey, placeOf, type Place } from '../place.js';
import type { Candidate } from './candidates.reads.js';

/** Why somebody who is at the head of the queue is not rung. */
export type NotRungFor =
  | Hindrance
  | 'over_quota'
  | 'number_suppressed'
  | 'no_number'
  | 'no_consent'
  | 'tried_often'
  | 'closed'
  | 'rung_today'
  | 'rung_this_week'
  | 'same_slot'
  | 'number_in_use'
  | 'over_budget';

/** Whether somebody may be rung now; else by which move out of the way, and until when where it comes back. */
export type Verdict =
  | { move: null; place: Place }
  | { move: 'putOff'; reason: NotRungFor; until: Date }
  | { move: 'leaveOut' | 'answerElsewhere'; reason: NotRungFor };

export interface Judging {
  now: number;
  hoursOf: HoursOf;
}

const day = 86_400_000;
/** A calling is rung so often at most. */
export const mostRings = 6;
/** A household that is being talked with, and a campaign or an installation that rests, is looked at again after a while. */
const aWhile = 5 * 60_000;

/** Judges one candidate. What was agreed on with her is not put off for having been rung before; whoever calls herself is asked at any hour. */
export function judge(candidate: Candidate, { now, hoursOf }: Judging): Verdict {
  const { hindrance } = candidate;
  const putOff = (reason: NotRungFor, until: number): Verdict => ({ move: 'putOff', reason, until: new Date(until) });
  if (hindrance === 'suspended' || hindrance === 'campaign_rests') return putOff(hindrance, now + aWhile);
  if (hindrance === 'answered') return { move: 'answerElsewhere', reason: hindrance };
  if (hindrance !== null) return { move: 'leaveOut', reason: hindrance };
  if (candidate.isOverQuota) return { move: 'leaveOut', reason: 'over_quota' };
  if (candidate.isSuppressedNumber) return { move: 'leaveOut', reason: 'number_suppressed' };
  const place = placeOf(candidate);
  if (place === null) return { move: 'leaveOut', reason: 'no_number' };
  const hours = hoursOf(hoursKey(place), candidate.window);
  if (hours.consent === 'given' && candidate.consent !== 'given') return { move: 'leaveOut', reason: 'no_consent' };
  if (!candidate.callsBack && !hours.isOpen(now)) return later(hours.atOrAfter(now), 'closed');
  if (candidate.isNumberInUse) return putOff('number_in_use', now + aWhile);
  return candidate.callsBack || isAgreed(candidate, now)
    ? { move: null, place }
    : limits(candidate, { now, hours, place });
}

const isAgreed = ({ appointmentAt }: Candidate, now: number) =>
  appointmentAt !== null && appointmentAt.getTime() <= now;

/** What only rang: once a day, three times a week, six times a calling, not twice in a row in one slot. And the contact budget. */
function limits(
  candidate: Candidate,
  { now, hours, place }: { now: number; hours: HoursThere; place: Place },
): Verdict {
  const { tries, lastSlot, rangInVainAt, rangInVainThirdAt, budgetFreeAt } = candidate;
  const after = (from: Date | null, days: number) => (from === null ? now : from.getTime() + days * day);
  if (tries >= mostRings) return { move: 'leaveOut', reason: 'tried_often' };
  if (after(rangInVainThirdAt, 7) > now) return later(hours.atOrAfter(after(rangInVainThirdAt, 7)), 'rung_this_week');
  if (after(rangInVainAt, 1) > now) return later(hours.atOrAfter(after(rangInVainAt, 1)), 'rung_today');
  if (rangInVainAt !== null && lastSlot === hours.slot(now)) return later(hours.inAnotherSlot(now), 'same_slot');
  if (budgetFreeAt !== null) return later(hours.atOrAfter(budgetFreeAt.getTime()), 'over_budget');
  return { move: null, place };
}

/** Back at a moment at which it is open, out where there is none. */
function later(until: number | null, reason: NotRungFor): Verdict {
  return until === null ? { move: 'leaveOut', reason } : { move: 'putOff', reason, until: new Date(until) };
}
