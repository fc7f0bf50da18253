import type { CaseClock, ClockReading, OpenTime } from './case-clocks.js';

/** At so many per cent of what a clock allows somebody is told: whoever works on it, the region, the desk. */
export const escalationSteps = [100, 150, 200] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** Moment at which a clock has used so much of what it allows. */
export interface Escalation {
  readonly clock: CaseClock;
  readonly step: EscalationStep;
  readonly at: number;
}

/** Which team is told at a step: the one that has it, then the next above, the desk at the latest. */
export function teamToTell(team: CaseTeam, step: EscalationStep): CaseTeam {
  const at = caseTeams.indexOf(team) + escalationSteps.indexOf(step);
  return caseTeams[Math.min(at, caseTeams.length - 1)] ?? 'desk';
}

/** Who works on it: the store, its region, or the organisation's desk. */
export const caseTeams = ['store', 'region', 'desk'] as const;
export type CaseTeam = (typeof caseTeams)[number];

/**
 * The steps that running clocks come to, what is reached included, in order of time. A clock that stands still comes to none.
 *
 * @param told Steps of which somebody was told, as `escalationKey` names them.
 */
export function escalationsOf(
  clocks: readonly ClockReading[],
  hours: OpenTime,
  told: ReadonlySet<string>,
): Escalation[] {
  const all = clocks
    .filter(({ doneAt, dueAt }) => doneAt === null && dueAt !== null)
    .flatMap(({ clock, startedAt, targetMinutes, pausedMinutes }) =>
      escalationSteps.flatMap((step) => {
        if (told.has(escalationKey({ clock, step }))) return [];
        const at = hours.addOpenMinutes(startedAt, (targetMinutes * step) / 100 + pausedMinutes);
        return at === null ? [] : [{ clock, step, at }];
      }),
    );
  return all.toSorted((one, other) => one.at - other.at);
}

/** A step of a clock, since the case was opened, or opened again. */
export const escalationKey = ({ clock, step }: Pick<Escalation, 'clock' | 'step'>) => `${clock} ${step}`;
