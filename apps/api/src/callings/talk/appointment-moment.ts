import { CallingProblem } from '../calling-problems.js';
import type { HoursThere } from '../hours/calling-hours.service.js';
import { momentsOf } from '../hours/wall-clock.js';

/** A moment by the customer's clock, as `2026-12-01T15:30`; which one is meant where that comes twice. */
export interface AgreedOn {
  at: string;
  which?: 'earlier' | 'later' | undefined;
}

export interface AgreedWhere {
  hours: HoursThere;
  timeZone: string;
  now: number;
}

const words = {
  in_the_past: 'That moment has passed',
  closed: 'Nobody may be rung at that hour there',
  no_such_hour: 'The clock is put forward and leaves that hour out',
  twice: 'The clock is put back and that hour comes twice: say whether the earlier or the later one is meant',
};

/** The moment that was agreed on. Throws `unusable_appointment`, with the next open moment, where nobody can be rung then. */
export function appointmentMoment({ at, which }: AgreedOn, where: AgreedWhere): Date {
  const moments = momentsOf(at, where.timeZone);
  const moment = moments.at(which === 'later' ? -1 : 0);
  if (moment === undefined) return refuse('no_such_hour', where.now, where);
  if (moments.length > 1 && which === undefined) return refuse('twice', moment, where);
  if (moment <= where.now) return refuse('in_the_past', where.now, where);
  if (!where.hours.isOpen(moment)) return refuse('closed', moment, where);
  return new Date(moment);
}

function refuse(code: keyof typeof words, from: number, { hours }: AgreedWhere): never {
  const next = hours.atOrAfter(from);
  const opens = next === null ? '' : new Date(next).toISOString();
  const message = `${words[code]}. ${opens === '' ? 'It is never open there.' : `It is next open at ${opens}.`}`;
  throw new CallingProblem('unusable_appointment', {}, [
    { path: 'appointment.at', code, details: { next: opens }, message },
  ]);
}
