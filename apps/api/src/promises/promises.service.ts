import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { storesOf, type Who } from '../access/who.js';
import { CaseTable } from '../cases/tables/case.table.js';
import { CustomersReads } from '../customers/customers.reads.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { StoresReads } from '../stores/stores.reads.js';
import { StoreTable } from '../stores/tables/store.table.js';
import { PromiseLog } from './promise-log.service.js';
import type { PromiseActInput, PromiseInput } from './promises.wire.js';
import { PromiseTable } from './tables/promise.table.js';

/** What people do with promises: make them, keep them, move them with her agreement, and write down that she takes one back. */
@Injectable()
export class MadePromises {
  constructor(
    private readonly log: PromiseLog,
    private readonly stores: StoresReads,
    private readonly customers: CustomersReads,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Throws `invalid_input` for a day that is over where its place is, `not_found` for a place, a case or a customer that is none. */
  async make(tx: Transaction, who: Who, { madeWhere, ...input }: PromiseInput): Promise<string> {
    const ofCase = input.caseId === null ? null : await this.#case(tx, who, input.caseId);
    const storeId = ofCase === null ? input.storeId : ofCase.storeId;
    const customerId = ofCase === null ? input.customerId : ofCase.customerId;
    if (storeId === null && storesOf(who.scope) !== null) throw new Problem('not_found', {});
    if (storeId !== null) await this.stores.store(tx, who.scope, storeId);
    if (ofCase === null && customerId !== null) await this.customers.one(tx, customerId);
    const timeZone = await this.#zone(tx, storeId);
    refusePast(input.dueOn, timeZone);
    const id = newId();
    const toWhom = input.toWhom || ofCase?.caller || null;
    const where = ofCase === null ? madeWhere : ('case' as const);
    const { personId } = who;
    await this.log.make(tx, { ...input, id, storeId, customerId, toWhom, personId, madeWhere: where, timeZone });
    return id;
  }

  /** Throws `changed_meanwhile` where more has happened than she saw, `not_now_in_promise`, `not_found`, `invalid_input` for a day that is over. */
  async act(tx: Transaction, who: Who, id: string, { act, events }: PromiseActInput): Promise<void> {
    const one = await tx.table(PromiseTable).lock({ id });
    const stores = storesOf(who.scope);
    if (one === null || (stores !== null && (one.storeId === null || !stores.includes(one.storeId))))
      throw new Problem('not_found', {});
    if (one.events !== events) throw new Problem('changed_meanwhile', {});
    const { personId } = who;
    if (act.kind !== 'moved') return this.log.add(tx, one, { ...act, personId });
    const timeZone = await this.#zone(tx, one.storeId);
    refusePast(act.dueOn, timeZone, 'act.dueOn');
    await this.log.add(tx, one, { ...act, personId, timeZone });
  }

  async #case(tx: Transaction, { scope }: Who, id: string) {
    const found = await tx.table(CaseTable).findOneBy({ id });
    const stores = storesOf(scope);
    if (found === null || (stores !== null && (found.storeId === null || !stores.includes(found.storeId))))
      throw new Problem('not_found', {});
    return found;
  }

  async #zone(tx: Transaction, storeId: string | null): Promise<string> {
    const store = storeId === null ? null : await tx.table(StoreTable).findOneBy({ id: storeId });
    return (store ?? (await this.organisations.read(tx))).timeZone;
  }
}

function refusePast(dueOn: string, timeZone: string, path = 'dueOn'): void {
  const today = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());
  if (dueOn >= today) return;
  const message = 'This day is over: promise it for today or later.';
  throw new Problem('invalid_input', { count: 1 }, [{ path, code: 'day_is_over', message }]);
}
