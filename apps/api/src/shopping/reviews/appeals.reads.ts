import { Injectable } from '@nestjs/common';
import { storesOf, type Scope } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { decodeId, pageOf } from '../../http/page.js';
import type { AppealsQuery } from './reviews.dto.js';

/** Appeals with their outcome, visible to both sides; and how often each question's answers were overturned. */
@Injectable()
export class AppealsReads {
  async list(tx: Transaction, scope: Scope, query: AppealsQuery) {
    const rows = await tx.query<{ id: string }>(
      `select e.id, e.visit_id as "visitId", e.kind, e.question, e.reason, e.state, e.appealed_at as "appealedAt", e.outcome,
         e.decided_at as "decidedAt", s.name as store, v.visited_on::text as "visitedOn"
       from appeals e join visits v on v.organisation_id = e.organisation_id and v.id = e.visit_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       where e.organisation_id = $1 and ($2::text is null or e.state = $2) and ($3::uuid[] is null or v.store_id = any($3))
         -- A shopper's own appeal is no business of the store's.
         and ($3::uuid[] is null or e.kind = 'item') and ($4::uuid is null or e.id < $4)
       order by e.id desc limit $5`,
      [tx.organisationId, query.state ?? null, storesOf(scope), decodeId(query.after), query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => row.id);
  }

  /** A question whose answers are often overturned is worded badly, or asked of shoppers who were not told how to look. */
  async rates(tx: Transaction) {
    return tx.query(
      `select sv.name as survey, e.question, count(*)::int as appealed,
         count(*) filter (where e.state = 'upheld')::int as upheld, count(*) filter (where e.state = 'dismissed')::int as dismissed
       from appeals e join visits v on v.organisation_id = e.organisation_id and v.id = e.visit_id
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       join survey_versions w on w.organisation_id = r.organisation_id and w.id = r.survey_version_id
       join surveys sv on sv.organisation_id = w.organisation_id and sv.id = w.survey_id
       where e.organisation_id = $1 and e.kind = 'item' group by sv.name, e.question order by upheld desc, appealed desc limit 500`,
      [tx.organisationId],
    );
  }
}
