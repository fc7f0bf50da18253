import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { agreedTerms } from '../assignments/agreed-terms.js';

/** What a shopper has earned by one approved visit. */
export interface PayRow {
  visitId: string;
  /** As the shopper's own statement names the visit; stores never see it. */
  jobId: string;
  shopperId: string;
  shopper: string;
  store: string;
  programme: string;
  visitedOn: string;
  fee: number;
  reimbursement: number;
  currency: string;
  paidOn: string | null;
}

/** Fees and reimbursements of approved visits. */
@Injectable()
export class PayReads {
  async rows(tx: Transaction, filter: { shopperId?: string; paid?: boolean }): Promise<PayRow[]> {
    return tx.query<PayRow>(
      `select v.id as "visitId", v.assignment_id as "jobId", v.shopper_id as "shopperId", q.name as shopper, s.name as store, p.name as programme,
         v.visited_on::text as "visitedOn", v.fee_hundredths / 100.0::float as fee,
         v.reimbursement_hundredths / 100.0::float as reimbursement, ${agreedTerms}->>'currency' as currency, v.paid_on::text as "paidOn"
       from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
       join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       join people q on q.organisation_id = v.organisation_id and q.id = v.shopper_id
       where v.organisation_id = $1 and v.state = 'approved' and ($2::uuid is null or v.shopper_id = $2)
         and ($3::boolean is null or (v.paid_on is not null) = $3)
       order by q.name, v.visited_on, v.id limit 20000`,
      [tx.organisationId, filter.shopperId ?? null, filter.paid ?? null],
    );
  }
}
