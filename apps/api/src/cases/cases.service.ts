import { Injectable } from '@nestjs/common';
import { storesOf, type Who } from '../access/who.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { CustomersReads } from '../customers/customers.reads.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { StoresReads } from '../stores/stores.reads.js';
import { CaseProblem } from './case-problems.js';
import type { ActInput, CaseAct, OpenCaseInput } from './cases.wire.js';
import { Remedies } from './remedies.service.js';
import { CaseLog, type Happening } from './log/case-log.service.js';
import { OpenCases } from './open-cases.service.js';
import { CaseSettings } from './settings/case-settings.service.js';
import { CaseEventTable } from './tables/case-event.table.js';
import { CaseTable } from './tables/case.table.js';

/** What people do with cases: open one by hand, and write down what happened. */
@Injectable()
export class Cases {
  constructor(
    private readonly log: CaseLog,
    private readonly settings: CaseSettings,
    private readonly open: OpenCases,
    private readonly stores: StoresReads,
    private readonly customers: CustomersReads,
    private readonly organisations: OrganisationsService,
    private readonly remedies: Remedies,
  ) {}

  /** Throws `case_open` where the customer has an open one with this store, `not_found` for a store or customer that is none. */
  async openByHand(tx: Transaction, who: Who, { storeId, customerId, caller, words }: OpenCaseInput): Promise<string> {
    if (storeId === null && storesOf(who.scope) !== null) throw new Problem('not_found', {});
    const store = storeId === null ? null : await this.stores.store(tx, who.scope, storeId);
    if (customerId !== null) await this.customers.one(tx, customerId);
    const last = customerId === null ? null : await this.open.last(tx, customerId, storeId);
    if (last?.isOpen) throw new CaseProblem('case_open', { caseId: last.id });
    const id = newId();
    const { language } = store ?? (await this.organisations.read(tx));
    const made = { id, storeId, customerId, caller, responseId: null, ruleId: null, previousId: last?.id ?? null };
    const team = store === null ? ('desk' as const) : ('store' as const);
    const isMade = await this.log.begin(
      tx,
      { ...made, team, language, targets: (await this.settings.read(tx)).targets },
      { personId: who.personId, words },
    );
    if (isMade) return id;
    const other = customerId === null ? null : await this.open.last(tx, customerId, storeId);
    throw new CaseProblem('case_open', { caseId: other?.id ?? id });
  }

  /** Writes down what somebody did. Throws `changed_meanwhile` where more has happened than she saw, `not_now_in_case`, `not_found`, `remedy_needs_yes`. */
  async act(tx: Transaction, who: Who, id: string, { act, events }: ActInput): Promise<void> {
    const one = await tx.table(CaseTable).lock({ id });
    const stores = storesOf(who.scope);
    if (one === null || (stores !== null && (one.storeId === null || !stores.includes(one.storeId))))
      throw new Problem('not_found', {});
    if (one.events !== events) throw new Problem('changed_meanwhile', {});
    await this.remedies.check(tx, who, one, act);
    await this.log.add(tx, one, { ...(await this.#happening(tx, act, id)), personId: who.personId });
  }

  async #happening(tx: Transaction, act: CaseAct, id: string): Promise<Omit<Happening, 'personId'>> {
    if (act.kind !== 'remedy_granted') return happening(act);
    // The yes is to what was asked for, and says so.
    const asked = (await tx.table(CaseEventTable).findBy({ caseId: id, kind: 'remedy_asked' }, 'number')).at(-1);
    const { remedy, cost } = asked?.details ?? {};
    return { kind: act.kind, words: act.words, details: remedy === undefined ? null : { remedy, cost: cost ?? 0 } };
  }
}

function happening(act: CaseAct): Omit<Happening, 'personId'> {
  switch (act.kind) {
    case 'contacted':
      return { kind: act.kind, words: act.words, details: { by: act.by } };
    case 'moved':
      return { kind: act.kind, details: { team: act.team } };
    case 'settled': {
      const { kind, cost, currency: _, ...details } = act;
      return { kind, details: cost === null ? details : { ...details, cost } };
    }
    case 'remedy_asked':
      return { kind: act.kind, words: act.words, details: { remedy: act.remedy, cost: act.cost } };
    default:
      return { kind: act.kind, words: act.words };
  }
}
