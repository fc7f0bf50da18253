import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { caseChanges } from '../../cases/case-changes.js';
import { CaseLog } from '../../cases/log/case-log.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { PromiseLog } from '../promise-log.service.js';
import { PromiseTable } from '../tables/promise.table.js';

interface Found {
  kind: 'case' | 'promise';
  id: string;
  caller: string | null;
  said: string | null;
  store: string | null;
  at: Date;
}

/** What is shown of one search; whoever finds more says more of whom is looked for. */
const most = 50;
/** So many digits in a row say whose number it is, and so many of its last ones, with the country’s or without. */
const [fewestDigits, mostDigits] = [5, 7];

const has = (text: string) =>
  `(position(lower($2) in lower(${text})) > 0 or ($3 <> '' and position($3 in regexp_replace(${text}, '\\D', '', 'g')) > 0))`;

const searchSql = `
  select 'case' as kind, k.id, k.caller, e.words as said, s.name as store, k.opened_at as at
  from cases k
  join case_events e on e.organisation_id = $1 and e.case_id = k.id and e.number = 1
  left join stores s on s.organisation_id = $1 and s.id = k.store_id
  where k.organisation_id = $1 and k.customer_id is null and (${has(`coalesce(k.caller, '')`)}
    or exists (select from case_events w where w.organisation_id = $1 and w.case_id = k.id and w.words is not null and ${has('w.words')}))
  union all
  select 'promise', p.id, p.to_whom, p.what, s.name, p.made_at
  from promises p left join stores s on s.organisation_id = $1 and s.id = p.store_id
  where p.organisation_id = $1 and p.customer_id is null and (${has(`coalesce(p.to_whom, '')`)} or ${has(`coalesce(p.what, '')`)}
    or exists (select from promise_events w where w.organisation_id = $1 and w.promise_id = p.id and w.words is not null and ${has('w.words')}))
  order by at desc limit ${most}`;

/** Finds what is kept of whoever is no customer, by what she left, and forgets it: she may ask for that as a customer may. */
@Injectable()
export class Unregistered {
  constructor(
    private readonly cases: CaseLog,
    private readonly promises: PromiseLog,
    private readonly trail: ChangeTrail<typeof caseChanges>,
  ) {}

  async find(tx: Transaction, about: string): Promise<Found[]> {
    const digits = about.replaceAll(/\D/g, '').slice(-mostDigits);
    return tx.query<Found>(searchSql, [tx.organisationId, about, digits.length >= fewestDigits ? digits : '']);
  }

  /** Takes her words and name out of a case, with the promises in it, or out of a promise. Throws `not_found` for one of a customer. */
  async forget(tx: Transaction, who: Who, kind: Found['kind'], id: string): Promise<void> {
    if (kind === 'case') {
      if (!(await this.cases.forgetCaller(tx, id))) throw new Problem('not_found', {});
      const made = await tx.table(PromiseTable).findBy({ caseId: id }, 'id');
      for (const promise of made) await this.promises.forget(tx, [promise.id]);
    } else {
      const one = await tx.table(PromiseTable).lock({ id });
      if (one === null || one.customerId !== null) throw new Problem('not_found', {});
      await this.promises.forget(tx, [id]);
    }
    await this.trail.record(tx, who, { action: 'erased', kind: 'caller', id, name: '' });
  }
}
