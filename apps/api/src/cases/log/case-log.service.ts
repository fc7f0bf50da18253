import { Injectable } from '@nestjs/common';
import { clocksOf, isOpen, mayHappen, nextDue, stateOf, type CaseEvent, type CaseEventKind } from '#cases';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { StoreHours, type PlaceHours } from '../../stores/hours/store-hours.reads.js';
import { CaseProblem } from '../case-problems.js';
import { CaseEventTable } from '../tables/case-event.table.js';
import { CaseTable } from '../tables/case.table.js';
import type { EventDetails } from './event-details.js';

type Case = Row<typeof CaseTable>;
type KeptEvent = Pick<Row<typeof CaseEventTable>, 'kind' | 'at'>;

/** A case to be, before anything happened to it. */
export type NewCase = Omit<
  Case,
  'organisationId' | 'openedAt' | 'events' | 'state' | 'isOpen' | 'dueAt' | 'settledAt' | 'settledMinutes'
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
    const dueAt = await this.#due(tx, made, [{ kind: 'opened', at }]);
    const row = { ...made, openedAt: at, events: 1, state: 'new' as const, isOpen: true, dueAt };
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
    const events = [...before, { kind, at }];
    const state = stateOf(events);
    const dueAt = await this.#due(tx, one, events);
    const team = details?.team ?? one.team;
    // Closed after it was settled, it was settled when it was.
    const isEnd = kind === 'settled' || ((kind === 'closed' || kind === 'withdrawn') && one.state !== 'settled');
    const settledAt = isEnd ? at : one.settledAt;
    const settledMinutes = kind === 'settled' ? await this.#settledMinutes(tx, one, events) : one.settledMinutes;
    await tx
      .table(CaseTable)
      .update({ id: one.id }, { events: number, state, isOpen: isOpen(state), dueAt, settledAt, settledMinutes, team });
  }

  /** Counts open cases anew where hours have changed, and says so in each of which that moves the due time. */
  async hoursChanged(tx: Transaction): Promise<void> {
    const cases = await tx.table(CaseTable).findBy({ isOpen: true }, 'id');
    if (cases.length === 0) return;
    const ofStores = await this.hours.of(tx, [...new Set(cases.flatMap(({ storeId }) => storeId ?? []))]);
    const ofAll = await this.hours.ofOrganisation(tx);
    const rows = await tx.query<KeptEvent & { caseId: string }>(
      `select e.case_id as "caseId", e.kind, e.at from case_events e join cases k on k.organisation_id = $1 and k.id = e.case_id and k.is_open
       where e.organisation_id = $1 order by e.case_id, e.number`,
      [tx.organisationId],
    );
    const events = Map.groupBy(rows, ({ caseId }) => caseId);
    const dueNow = (one: Case) => {
      const { hours } = ofStores.get(one.storeId ?? '') ?? ofAll;
      return dueOf(one, events.get(one.id) ?? [], hours);
    };
    for (const one of cases) {
      if (dueNow(one)?.getTime() === one.dueAt?.getTime()) continue;
      const locked = await tx.table(CaseTable).lock({ id: one.id });
      // Whatever was written meanwhile counted by the new hours already.
      if (!locked?.isOpen || locked.events !== one.events) continue;
      const details = { from: one.dueAt?.toISOString() ?? null, to: dueNow(one)?.toISOString() ?? null };
      await this.add(tx, locked, { kind: 'due_moved', personId: null, details });
    }
  }

  /** The hours by which a case is counted: those of its store, or the organisation's. */
  async hoursOf(tx: Transaction, storeId: string | null): Promise<PlaceHours> {
    const ofStore = storeId === null ? undefined : (await this.hours.of(tx, [storeId])).get(storeId);
    return ofStore ?? this.hours.ofOrganisation(tx);
  }

  async #due(tx: Transaction, one: Pick<Case, 'storeId' | 'targets'>, events: readonly KeptEvent[]) {
    return dueOf(one, events, (await this.hoursOf(tx, one.storeId)).hours);
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
    for (const { id } of await tx.table(CaseTable).findBy({ customerId }, 'id')) {
      const one = await tx.table(CaseTable).lock({ id });
      if (one?.isOpen) await this.add(tx, one, { kind: 'erased', personId: null });
      await tx.query(
        `update case_events set words = null, details = details - 'action' - 'told' where organisation_id = $1 and case_id = $2`,
        [tx.organisationId, id],
      );
    }
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await tx.table(CaseTable).update({ customerId }, { customerId: null, caller: null });
  }
}

/** By when the next thing is to be done; null where nothing is, or the customer is waited for. */
function dueOf({ targets }: Pick<Case, 'targets'>, events: readonly KeptEvent[], hours: PlaceHours['hours']) {
  const due = nextDue(clocksOf(inMilliseconds(events), targets, hours, Date.now()));
  return due === null ? null : new Date(due);
}

/** What happened to a case, in order. */
export async function eventsOf(tx: Transaction, caseId: string): Promise<KeptEvent[]> {
  return tx.table(CaseEventTable).findBy({ caseId }, 'number');
}

export function inMilliseconds(events: readonly KeptEvent[]): CaseEvent[] {
  return events.map(({ kind, at }) => ({ kind, at: at.getTime() }));
}
