import { Injectable } from '@nestjs/common';
import {
  clocksOf,
  escalationKey,
  escalationsOf,
  isOpen,
  mayHappen,
  nextDue,
  settlingsOf,
  sinceOpened,
  stateOf,
  type CaseEvent,
  type CaseEventKind,
  type ClockTargets,
  type Escalation,
} from '#cases';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { StoreHours, type PlaceHours } from '../../stores/hours/store-hours.reads.js';
import { CaseProblem } from '../case-problems.js';
import { CaseEventTable } from '../tables/case-event.table.js';
import { CaseTable } from '../tables/case.table.js';
import type { EventDetails } from './event-details.js';

type Case = Row<typeof CaseTable>;
type KeptEvent = Pick<Row<typeof CaseEventTable>, 'kind' | 'at' | 'details'>;

type Counted = 'openedMonth' | 'triedMonth' | 'reopenedMonth' | 'settledMonth' | 'toldMinutes';

/** A case to be, before anything happened to it. */
export type NewCase = Omit<
  Case,
  | 'organisationId'
  | 'openedAt'
  | 'events'
  | 'state'
  | 'isOpen'
  | 'dueAt'
  | 'escalatesAt'
  | 'settledAt'
  | 'settledMinutes'
  | Counted
>;

/** Something to be written down. */
export interface Happening {
  kind: CaseEventKind;
  personId: string | null;
  words?: string | null;
  details?: EventDetails | null;
}

/** Writes down what happens to cases, one event after another, and keeps beside them what follows. Nothing else writes either table. */
@Injectable()
export class CaseLog {
  constructor(private readonly hours: StoreHours) {}

  /** Begins a case; false where this customer has an open one with this store. */
  async begin(tx: Transaction, made: NewCase, { personId, words = null, details = null }: Omit<Happening, 'kind'>) {
    const at = new Date();
    const follows = await this.#follows(tx, made, [{ kind: 'opened', at, details }]);
    const months = await this.#months(tx, made, [{ kind: 'opened', at, details }]);
    const row = { ...made, openedAt: at, events: 1, state: 'new' as const, isOpen: true, ...follows, ...months };
    if (!(await tx.table(CaseTable).insertOnce(row))) return false;
    await tx.table(CaseEventTable).insert({ caseId: made.id, number: 1, kind: 'opened', at, personId, words, details });
    return true;
  }

  /** Adds to a case that is locked. Throws `not_now_in_case` where this can't follow. */
  async add(tx: Transaction, one: Case, { kind, personId, words = null, details = null }: Happening): Promise<void> {
    const before = await eventsOf(tx, one.id);
    if (!mayHappen(kind, before)) throw new CaseProblem('not_now_in_case', { state: one.state });
    const at = new Date();
    const number = one.events + 1;
    await tx.table(CaseEventTable).insert({ caseId: one.id, number, kind, at, personId, words, details });
    const events = [...before, { kind, at, details }];
    const state = stateOf(events);
    const follows = await this.#follows(tx, one, events);
    const team = (kind === 'moved' ? details?.team : undefined) ?? one.team;
    // Closed after it was settled, it was settled when it was.
    const isEnd = kind === 'settled' || ((kind === 'closed' || kind === 'withdrawn') && one.state !== 'settled');
    const settledAt = isEnd ? at : one.settledAt;
    const minutes = kind === 'settled' ? await this.#settledMinutes(tx, one, events) : one.settledMinutes;
    // What is open has no time to settle.
    const settledMinutes = isOpen(state) ? null : minutes;
    const months = await this.#months(tx, one, events);
    const changed = {
      events: number,
      state,
      isOpen: isOpen(state),
      ...follows,
      ...months,
      settledAt,
      settledMinutes,
      team,
    };
    await tx.table(CaseTable).update({ id: one.id }, changed);
    if (kind === 'contacted' || kind === 'settled')
      await tx.publish({ name: 'case.contacted', caseId: one.id, number });
  }

  /** Steps of its clocks that a locked case has come to, of which nobody was told yet; what comes next is kept. */
  async reached(tx: Transaction, one: Case): Promise<Escalation[]> {
    const events = await eventsOf(tx, one.id);
    const { hours } = await this.hoursOf(tx, one.storeId);
    await tx.table(CaseTable).update({ id: one.id }, { escalatesAt: followsFrom(one, events, hours).escalatesAt });
    return one.isOpen ? steps(one, events, hours).filter(({ at }) => at <= Date.now()) : [];
  }

  /** Counts open cases anew where hours have changed, and says so in each of which that moves the due time. */
  async hoursChanged(tx: Transaction): Promise<void> {
    await this.#countAnew(tx, {});
  }

  /** Counts open cases by other targets from now on, and says so in each of which that moves the due time. */
  async targetsChanged(tx: Transaction, targets: ClockTargets): Promise<void> {
    await this.#countAnew(tx, { targets });
  }

  async #countAnew(tx: Transaction, changed: { targets?: ClockTargets }): Promise<void> {
    const cases = await tx.table(CaseTable).findBy({ isOpen: true }, 'id');
    if (cases.length === 0) return;
    const ofStores = await this.hours.of(tx, [...new Set(cases.flatMap(({ storeId }) => storeId ?? []))]);
    const ofAll = await this.hours.ofOrganisation(tx);
    const rows = await tx.query<KeptEvent & { caseId: string }>(
      `select e.case_id as "caseId", e.kind, e.at, e.details from case_events e join cases k on k.organisation_id = $1 and k.id = e.case_id and k.is_open
       where e.organisation_id = $1 order by e.case_id, e.number`,
      [tx.organisationId],
    );
    const events = Map.groupBy(rows, ({ caseId }) => caseId);
    for (const one of cases) {
      const { hours } = ofStores.get(one.storeId ?? '') ?? ofAll;
      const targets = changed.targets ?? one.targets;
      const { dueAt, escalatesAt } = followsFrom({ targets }, events.get(one.id) ?? [], hours);
      const isMoved = dueAt?.getTime() !== one.dueAt?.getTime();
      if (!isMoved && !changed.targets && escalatesAt?.getTime() === one.escalatesAt?.getTime()) continue;
      const locked = await tx.table(CaseTable).lock({ id: one.id });
      if (!locked?.isOpen) continue;
      await tx.table(CaseTable).update({ id: one.id }, { targets, escalatesAt });
      // Whatever was written meanwhile counted by the new hours already; new targets hold for it all the same.
      if (!changed.targets && locked.events !== one.events) continue;
      if (!isMoved) continue;
      const details: EventDetails = { from: locked.dueAt?.toISOString() ?? null, to: dueAt?.toISOString() ?? null };
      if (changed.targets) details.byTargets = true;
      await this.add(tx, { ...locked, targets }, { kind: 'due_moved', personId: null, details });
    }
  }

  /** The hours by which a case is counted: those of its store, or the organisation's. */
  async hoursOf(tx: Transaction, storeId: string | null): Promise<PlaceHours> {
    const ofStore = storeId === null ? undefined : (await this.hours.of(tx, [storeId])).get(storeId);
    return ofStore ?? this.hours.ofOrganisation(tx);
  }

  async #follows(tx: Transaction, one: Pick<Case, 'storeId' | 'targets'>, events: readonly KeptEvent[]) {
    return followsFrom(one, events, (await this.hoursOf(tx, one.storeId)).hours);
  }

  /** In which months what is counted of it happened. */
  async #months(
    tx: Transaction,
    one: Pick<Case, 'storeId'> & Partial<Pick<Case, Counted>>,
    events: readonly KeptEvent[],
  ) {
    const { timeZone } = await this.hoursOf(tx, one.storeId);
    const { triedAt, reopenedAt, settledAt } = settlingsOf(inMilliseconds(events));
    const month = (at: number | null) => (at === null ? null : monthOf(at, timeZone));
    return {
      // What a month was once is not moved by another clock of its store.
      openedMonth: one.openedMonth ?? monthOf(events[0]?.at.getTime() ?? Date.now(), timeZone),
      triedMonth: one.triedMonth ?? month(triedAt),
      reopenedMonth: one.reopenedMonth ?? month(reopenedAt),
      settledMonth: settledAt === null ? null : (one.settledMonth ?? month(settledAt)),
    };
  }

  /** Keeps within how many open minutes its customer was told that it would be settled. */
  async told(tx: Transaction, id: string, toldMinutes: number): Promise<void> {
    await tx.table(CaseTable).update({ id }, { toldMinutes });
  }

  /** Open minutes that it took to be settled, without those of waiting for the customer. */
  async #settledMinutes(tx: Transaction, one: Case, events: readonly KeptEvent[]): Promise<number> {
    const { hours } = await this.hoursOf(tx, one.storeId);
    const clocks = clocksOf(inMilliseconds(events), one.targets, hours, Date.now());
    return Math.round(clocks.find(({ clock }) => clock === 'settled')?.usedMinutes ?? 0);
  }

  /** By when a case is settled that takes so many open minutes; null where it is, or the customer is waited for. */
  async settledBy(tx: Transaction, one: Case, minutes: number): Promise<{ at: Date; timeZone: string } | null> {
    const { hours, timeZone } = await this.hoursOf(tx, one.storeId);
    const clocks = clocksOf(
      inMilliseconds(await eventsOf(tx, one.id)),
      { ...one.targets, settled: minutes },
      hours,
      Date.now(),
    );
    const settled = clocks.find(({ clock }) => clock === 'settled');
    if (!settled || settled.doneAt !== null || settled.dueAt === null) return null;
    return { at: new Date(settled.dueAt), timeZone };
  }

  /** Takes a person's words out of her cases, ends those that are open, and cuts them from her. */
  async forget(tx: Transaction, customerId: string): Promise<void> {
    for (const { id } of await tx.table(CaseTable).findBy({ customerId }, 'id')) await this.#takeWords(tx, id);
  }

  /** The same of a case of whoever is no customer; false where it is none. */
  async forgetCaller(tx: Transaction, id: string): Promise<boolean> {
    const one = await tx.table(CaseTable).lock({ id });
    if (one === null || one.customerId !== null) return false;
    await this.#takeWords(tx, id);
    await tx.table(CaseTable).update({ id }, { caller: null });
    return true;
  }

  async #takeWords(tx: Transaction, id: string): Promise<void> {
    const one = await tx.table(CaseTable).lock({ id });
    if (one?.isOpen) await this.add(tx, one, { kind: 'erased', personId: null });
    await tx.query(
      `update case_events set words = null, details = details - 'action' - 'told' where organisation_id = $1 and case_id = $2`,
      [tx.organisationId, id],
    );
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await tx.table(CaseTable).update({ customerId }, { customerId: null, caller: null });
  }
}

/** By when the next thing is to be done, and somebody told that it is late; null where nothing is, or the customer is waited for. */
function followsFrom(one: Pick<Case, 'targets'>, events: readonly KeptEvent[], hours: PlaceHours['hours']) {
  const due = nextDue(clocksOf(inMilliseconds(events), one.targets, hours, Date.now()));
  // One that is reached and not told yet comes first: whoever looks next tells it.
  const [next] = steps(one, events, hours);
  return { dueAt: due === null ? null : new Date(due), escalatesAt: next === undefined ? null : new Date(next.at) };
}

/** Steps of its clocks of which nobody was told since it was opened, or opened again. */
function steps({ targets }: Pick<Case, 'targets'>, events: readonly KeptEvent[], hours: PlaceHours['hours']) {
  const told = sinceOpened(events).flatMap(({ kind, details }) =>
    kind === 'escalated' && details?.clock && details.step
      ? [escalationKey({ clock: details.clock, step: details.step })]
      : [],
  );
  return escalationsOf(clocksOf(inMilliseconds(events), targets, hours, Date.now()), hours, new Set(told));
}

/** The first day of a moment's month, by a clock. */
function monthOf(at: number, timeZone: string): string {
  return `${new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at).slice(0, 7)}-01`;
}

/** What happened to a case, in order. */
export async function eventsOf(tx: Transaction, caseId: string): Promise<Row<typeof CaseEventTable>[]> {
  return tx.table(CaseEventTable).findBy({ caseId }, 'number');
}

export function inMilliseconds(events: readonly KeptEvent[]): CaseEvent[] {
  return events.map(({ kind, at }) => ({ kind, at: at.getTime() }));
}
