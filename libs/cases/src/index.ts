/**
 * Cases: what a dissatisfied customer is owed, from when somebody hears of it until she says that it is settled.
 *
 * Pure: no clock, no chance; moments and the hours of a place come in as arguments.
 */

// What happened, and what follows from it
export { caseEventKinds, type CaseEvent, type CaseEventKind } from './case-event.js';
export { caseStates, isOpen, mayHappen, sinceOpened, stateOf, type CaseState } from './case-state.js';

// By when what is to be done
export { caseClocks, clocksOf, nextDue, STANDARD_TARGETS } from './case-clocks.js';
export type { CaseClock, ClockReading, ClockTargets, OpenTime } from './case-clocks.js';

// Who is told when it is late
export { caseTeams, escalationKey, escalationSteps, escalationsOf, teamToTell } from './escalations.js';
export type { CaseTeam, Escalation, EscalationStep } from './escalations.js';

// What months count of it
export { settlingsOf, type Settlings } from './settlings.js';

// What was promised, and whether it is kept
export { dueEnd, promiseEventKinds, promiseMay, promiseState, promiseStates } from './promises.js';
export type { PromiseEvent, PromiseEventKind, StateOfPromise } from './promises.js';

// How long one is told to take
export { LEAST_TO_TELL, toldTime } from './told-time.js';

// Which answers open one
export { firstHit, type RuleTest, type Said } from './case-rules.js';
