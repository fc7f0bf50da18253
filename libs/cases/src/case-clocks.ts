import type { CaseEvent, CaseEventKind } from './case-event.js';
import { sinceOpened } from './case-state.js';

/** What every case is to have in time: somebody who takes it up, a first word by a person, an end. */
const ofEvery = ['acknowledged', 'first_word', 'settled'] as const;
/** The same, and a yes or no to a remedy, where one was asked for. */
export const caseClocks = [...ofEvery, 'remedy'] as const;
export type CaseClock = (typeof caseClocks)[number];

/** Open minutes within which each is to come. */
export type ClockTargets = Readonly<Record<(typeof ofEvery)[number], number>>;

/** A yes or no to a remedy comes within one working day, of eight open hours. */
export const REMEDY_TARGET = 480;

/** Where nothing else is set: two open hours, one open day of eight hours, five of them. */
export const STANDARD_TARGETS: ClockTargets = { acknowledged: 120, first_word: 480, settled: 2_400 };

/** The arithmetic of a store's hours, as `libs/hours` has it; moments are milliseconds since 1970. */
export interface OpenTime {
  addOpenMinutes(moment: number, minutes: number): number | null;
  openMinutesBetween(from: number, until: number): number;
}

export interface ClockReading {
  readonly clock: CaseClock;
  readonly targetMinutes: number;
  readonly startedAt: number;
  /** Times of waiting for the customer, which do not count; the last may go on. */
  readonly pauses: readonly { readonly from: number; readonly until: number | null }[];
  /** Open minutes that count, until it was done or until now. */
  readonly usedMinutes: number;
  /** Open minutes of the pauses. */
  readonly pausedMinutes: number;
  /** By when it is to be done; null while it is paused, or where its place never opens. */
  readonly dueAt: number | null;
  readonly doneAt: number | null;
}

const endedBy: Readonly<Record<keyof ClockTargets, readonly CaseEventKind[]>> = {
  acknowledged: ['acknowledged', 'begun', 'contacted', 'settled', 'closed', 'withdrawn', 'erased'],
  first_word: ['contacted', 'settled', 'closed', 'withdrawn', 'erased'],
  settled: ['settled', 'closed', 'withdrawn', 'erased'],
};

/**
 * The three clocks of a case, and that of a remedy that was asked for, since it was opened, or opened again, counted in the hours of its place.
 *
 * @example
 * // Monday to Friday 9 to 17; opened on Friday at 15:00, waited for the customer from Friday 16:00 to Monday 10:00:
 * // two of the hours in between were open, so what was due on Monday at 10:00 is due at 12:00.
 */
export function clocksOf(
  events: readonly CaseEvent[],
  targets: ClockTargets,
  hours: OpenTime,
  now: number,
): ClockReading[] {
  const own = sinceOpened(events);
  const startedAt = own[0]?.at ?? now;
  const clocks = ofEvery.map((clock) => {
    const doneAt = own.find(({ kind }) => endedBy[clock].includes(kind))?.at ?? null;
    const pauses = pausesIn(own).filter(({ from }) => doneAt === null || from < doneAt);
    const until = doneAt ?? now;
    const pausedMinutes = pauses.reduce(
      (sum, pause) => sum + hours.openMinutesBetween(pause.from, pause.until ?? until),
      0,
    );
    const isPaused = doneAt === null && pauses.at(-1)?.until === null;
    const targetMinutes = targets[clock];
    return {
      clock,
      targetMinutes,
      startedAt,
      pauses,
      pausedMinutes,
      usedMinutes: hours.openMinutesBetween(startedAt, until) - pausedMinutes,
      dueAt: isPaused ? null : hours.addOpenMinutes(startedAt, targetMinutes + pausedMinutes),
      doneAt,
    };
  });
  return [...clocks, ...remedyClock(own, hours, now)];
}

/** It waits for a manager, not for the customer: nothing pauses it. */
function remedyClock(own: readonly CaseEvent[], hours: OpenTime, now: number): ClockReading[] {
  const asked = own.findLastIndex(({ kind }) => kind === 'remedy_asked');
  const startedAt = own[asked]?.at;
  if (startedAt === undefined) return [];
  const doneAt = own.slice(asked).find(({ kind }) => endsRemedy.includes(kind))?.at ?? null;
  return [
    {
      clock: 'remedy',
      targetMinutes: REMEDY_TARGET,
      startedAt,
      pauses: [],
      pausedMinutes: 0,
      usedMinutes: hours.openMinutesBetween(startedAt, doneAt ?? now),
      dueAt: hours.addOpenMinutes(startedAt, REMEDY_TARGET),
      doneAt,
    },
  ];
}

const endsRemedy: readonly CaseEventKind[] = ['remedy_granted', 'remedy_refused', 'closed', 'withdrawn', 'erased'];

function pausesIn(events: readonly CaseEvent[]): { from: number; until: number | null }[] {
  const pauses: { from: number; until: number | null }[] = [];
  for (const { kind, at } of events) {
    const last = pauses.at(-1);
    if (kind === 'waiting') pauses.push({ from: at, until: null });
    else if (last?.until === null && endsWaiting.includes(kind)) last.until = at;
  }
  return pauses;
}

const endsWaiting: readonly CaseEventKind[] = [
  'begun',
  'contacted',
  'heard',
  'answered',
  'settled',
  'closed',
  'erased',
];

/** The next moment by which something is to be done; null where nothing is, or the customer is waited for. */
export function nextDue(clocks: readonly ClockReading[]): number | null {
  const due = clocks.flatMap(({ doneAt, dueAt }) => (doneAt === null && dueAt !== null ? [dueAt] : []));
  return due.length === 0 ? null : Math.min(...due);
}
