import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { VisitTable } from '../visits/tables/visit.table.js';
import type { payChanges } from './pay-changes.js';

/** Marks what has been paid. Paying itself happens elsewhere. */
@Injectable()
export class PayService {
  constructor(private readonly trail: ChangeTrail<typeof payChanges>) {}

  /** Marks approved visits as paid on a day. All of them or none; what was marked before keeps its day. */
  async markPaid(
    tx: Transaction,
    who: Who,
    visitIds: readonly string[],
    paidOn: string,
    seen: Readonly<Record<string, number>> = {},
  ): Promise<void> {
    const wanted = [...new Set(visitIds)];
    const found = await tx.query<{ id: string; paid: boolean; hundredths: number }>(
      `select id, paid_on is not null as paid, (fee_hundredths + reimbursement_hundredths)::float as hundredths from visits
       where organisation_id = $1 and id = any($2) and state = 'approved' order by id for update`,
      [tx.organisationId, wanted],
    );
    if (found.length < wanted.length) throw new Problem('not_found', {});
    const changed = found.some(({ id, paid, hundredths }) => {
      const amount = seen[id];
      return amount !== undefined && (paid || Math.round(amount * 100) !== hundredths);
    });
    if (changed) throw new Problem('changed_meanwhile', {});
    const unpaid = found.filter(({ paid }) => !paid).map(({ id }) => id);
    await tx.table(VisitTable).update({ id: unpaid }, { paidOn });
    if (unpaid.length > 0)
      await this.trail.record(tx, who, {
        action: 'marked paid',
        kind: 'visit',
        id: null,
        name: `${unpaid.length} visits`,
      });
  }
}
