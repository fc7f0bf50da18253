import type { CaseEvent, CaseEventKind } from './case-event.js';

export const caseStates = [
  'new',
  'acknowledged',
  'in_work',
  'waiting_for_customer',
  'settled',
  'confirmed',
  'closed_without_word',
  'reopened',
] as const;
export type CaseState = (typeof caseStates)[number];

const open = ['new', 'acknowledged', 'in_work', 'waiting_for_customer', 'reopened'] as const satisfies CaseState[];
const ended = ['settled', 'confirmed', 'closed_without_word'] as const satisfies CaseState[];

interface Move {
  readonly from: readonly CaseState[];
  /** The state that follows; null stays. */
  readonly to: CaseState | null;
}

/** From which states an event may come, and which follows. */
const moves: Readonly<Record<Exclude<CaseEventKind, 'opened'>, Move>> = {
  acknowledged: { from: ['new', 'reopened'], to: 'acknowledged' },
  begun: { from: ['new', 'acknowledged', 'reopened', 'waiting_for_customer'], to: 'in_work' },
  contacted: { from: open, to: 'in_work' },
  waiting: { from: ['in_work'], to: 'waiting_for_customer' },
  heard: { from: open, to: null },
  settled: { from: ['in_work', 'waiting_for_customer'], to: 'settled' },
  confirmed: { from: ['settled', 'closed_without_word'], to: 'confirmed' },
  closed: { from: ['settled', 'waiting_for_customer'], to: 'closed_without_word' },
  withdrawn: { from: open, to: 'closed_without_word' },
  reopened: { from: ended, to: 'reopened' },
  answered: { from: open, to: null },
  noted: { from: [...open, ...ended], to: null },
  moved: { from: open, to: null },
  due_moved: { from: open, to: null },
  escalated: { from: open, to: null },
  remedy_asked: { from: ['in_work', 'waiting_for_customer'], to: null },
  remedy_granted: { from: open, to: null },
  remedy_refused: { from: open, to: null },
  erased: { from: [...open, ...ended], to: 'closed_without_word' },
};

/** Whether somebody still has to do something. */
export function isOpen(state: CaseState): boolean {
  return open.some((each) => each === state);
}

/**
 * The state of a case, worked out from all that happened to it, in order.
 *
 * @throws {RangeError} where it does not begin with being opened, or something happened that could not.
 */
export function stateOf(events: readonly Pick<CaseEvent, 'kind'>[]): CaseState {
  const [first, ...others] = events;
  if (first?.kind !== 'opened') throw new RangeError('A case begins with being opened.');
  let state: CaseState = 'new';
  for (const [at, { kind }] of others.entries()) {
    if (!mayHappen(kind, events.slice(0, at + 1)))
      throw new RangeError(`${kind} can’t happen to a case that is ${state}.`);
    state = after(state, kind);
  }
  return state;
}

function after(state: CaseState, kind: CaseEventKind): CaseState {
  if (kind === 'opened') return state;
  // What she writes is an answer to what was waited for, and news otherwise.
  if ((kind === 'heard' || kind === 'answered') && state === 'waiting_for_customer') return 'in_work';
  return moves[kind].to ?? state;
}

/**
 * Whether this may happen to a case next. Nobody waits for a customer to whom nobody has spoken since it was opened, or opened again;
 * nothing is settled while a remedy waits for a yes.
 */
export function mayHappen(kind: CaseEventKind, events: readonly Pick<CaseEvent, 'kind'>[]): boolean {
  if (kind === 'opened') return events.length === 0;
  const state = walked(events);
  if (!moves[kind].from.some((each) => each === state)) return false;
  switch (kind) {
    case 'waiting':
      return sinceOpened(events).some((event) => event.kind === 'contacted');
    case 'remedy_asked':
    case 'settled':
      return !isRemedyAsked(events);
    case 'remedy_granted':
    case 'remedy_refused':
      return isRemedyAsked(events);
    default:
      return true;
  }
}

/** Whether somebody asked for a remedy and has no yes or no yet. */
export function isRemedyAsked(events: readonly Pick<CaseEvent, 'kind'>[]): boolean {
  const last = sinceOpened(events).findLast(({ kind }) => kind.startsWith('remedy_'));
  return last?.kind === 'remedy_asked';
}

function walked(events: readonly Pick<CaseEvent, 'kind'>[]): CaseState {
  return events.reduce<CaseState>((state, { kind }) => after(state, kind), 'new');
}

/** What happened since it was opened, or opened again the last time, that included. */
export function sinceOpened<Event extends Pick<CaseEvent, 'kind'>>(events: readonly Event[]): readonly Event[] {
  const last = events.findLastIndex(({ kind }) => kind === 'opened' || kind === 'reopened');
  return events.slice(Math.max(0, last));
}
