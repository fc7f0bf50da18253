import { Injectable } from '@nestjs/common';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { PrintRunTable } from '../tables/print-run.table.js';

type Kept = Row<typeof PrintRunTable>;

/** A print run as it is shown. */
export interface PrintRun extends Pick<
  Kept,
  | 'id'
  | 'name'
  | 'surveyVersionId'
  | 'kind'
  | 'campaignId'
  | 'language'
  | 'paper'
  | 'textSize'
  | 'copies'
  | 'pages'
  | 'state'
  | 'bytes'
  | 'keepDays'
  | 'closedAt'
  | 'createdAt'
> {
  surveyId: string;
  survey: string;
  versionNumber: number;
  anonymous: boolean;
  store: { id: string; name: string } | null;
}

const shown = `r.id, r.name, r.survey_version_id as "surveyVersionId", r.kind, r.campaign_id as "campaignId", r.language, r.paper, r.text_size as "textSize", r.copies, r.pages,
  r.state, r.bytes::float as bytes, r.keep_days as "keepDays", r.closed_at as "closedAt", r.created_at as "createdAt",
  v.survey_id as "surveyId", s.name as survey, v.number as "versionNumber", (v.definition -> 'anonymous')::boolean as anonymous,
  case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as store
  from print_runs r
  join survey_versions v on v.organisation_id = r.organisation_id and v.id = r.survey_version_id
  join surveys s on s.organisation_id = r.organisation_id and s.id = v.survey_id
  left join stores o on o.organisation_id = r.organisation_id and o.id = r.store_id`;

/** Which print runs there are. */
@Injectable()
export class PrintRunsReads {
  /** The newest first. */
  async list(tx: Transaction, after: string | null, limit: number): Promise<PrintRun[]> {
    return tx.query<PrintRun>(
      `select ${shown} where r.organisation_id = $1 and ($2::uuid is null or r.id < $2) order by r.id desc limit $3`,
      [tx.organisationId, after, limit],
    );
  }

  async one(tx: Transaction, id: string): Promise<PrintRun> {
    const found = await tx.first<PrintRun>(`select ${shown} where r.organisation_id = $1 and r.id = $2`, [
      tx.organisationId,
      id,
    ]);
    if (found === null) throw new Problem('not_found', {});
    return found;
  }
}
