import { Injectable } from '@nestjs/common';
import { promiseMay, promiseState, type PromiseEvent, type PromiseEventKind } from '#cases';
import { endOfDay } from '#hours';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { PromiseProblem } from './promise-problems.js';
import { PromiseEventTable } from './tables/promise-event.table.js';
import { PromiseTable } from './tables/promise.table.js';

type Made = Row<typeof PromiseTable>;
type Event = Row<typeof PromiseEventTable>;

/** A promise to be. */
export type NewPromise = Omit<Made, 'organisationId' | 'madeAt' | 'firstDueOn' | 'endsAt' | 'state' | 'events'> & {
  timeZone: string;
};

/** Something to be written down; `at` only for what is known to have happened then. */
export interface PromiseHappening extends Partial<Pick<Event, 'words' | 'channel' | 'dueOn'>> {
  kind: PromiseEventKind;
  personId: string | null;
  at?: Date;
  /** Of `moved`: by whose clock its day ends. */
  timeZone?: string;
}

/** Writes down what happens to promises, and keeps beside them what follows. Nothing else writes either table, and nothing deletes from them. */
@Injectable()
export class PromiseLog {
  async make(tx: Transaction, { timeZone, ...made }: NewPromise): Promise<void> {
    const at = new Date();
    const { id, dueOn, personId } = made;
    const endsAt = new Date(endOfDay(dueOn, timeZone));
    await tx.table(PromiseTable).insert({ ...made, madeAt: at, firstDueOn: dueOn, endsAt, state: 'open', events: 1 });
    await tx.table(PromiseEventTable).insert({ promiseId: id, number: 1, kind: 'made', at, personId, dueOn, endsAt });
  }

  /** Adds to a promise that is locked. Throws `not_now_in_promise` where this can't follow. */
  async add(tx: Transaction, one: Made, happening: PromiseHappening): Promise<void> {
    const { kind, timeZone, dueOn = null, at = new Date(), ...rest } = happening;
    const before = inMilliseconds(await this.eventsOf(tx, one.id));
    if (!promiseMay(kind, before, at.getTime())) throw new PromiseProblem('not_now_in_promise', { state: one.state });
    const endsAt = dueOn === null || timeZone === undefined ? null : new Date(endOfDay(dueOn, timeZone));
    const number = one.events + 1;
    await tx.table(PromiseEventTable).insert({ promiseId: one.id, number, kind, at, dueOn, endsAt, ...rest });
    const event = { kind, at: at.getTime(), endsAt: endsAt?.getTime() };
    const state = promiseState([...before, event], Date.now());
    const moved = endsAt === null || dueOn === null ? {} : { dueOn, endsAt };
    await tx.table(PromiseTable).update({ id: one.id }, { events: number, state, ...moved });
  }

  async eventsOf(tx: Transaction, promiseId: string): Promise<Event[]> {
    return tx.table(PromiseEventTable).findBy({ promiseId }, 'number');
  }

  /** Takes a person's words out of promises to her; that something was promised and whether it was kept stays. */
  async forget(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.table(PromiseTable).update({ id: ids }, { what: null, toWhom: null });
    await tx.table(PromiseEventTable).update({ promiseId: ids }, { words: null });
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await tx.table(PromiseTable).update({ customerId }, { customerId: null, toWhom: null });
  }
}

function inMilliseconds(events: readonly Event[]): PromiseEvent[] {
  return events.map(({ kind, at, endsAt }) => ({ kind, at: at.getTime(), endsAt: endsAt?.getTime() }));
}
