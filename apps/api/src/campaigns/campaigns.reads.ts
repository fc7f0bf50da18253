import { Injectable } from '@nestjs/common';
import { FieldUses } from '../customers/fields/field-uses.reads.js';
import { everyColumnBut, selected, type Part } from '../database/some-columns.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { plainSending, type Sending } from './sending.dto.js';
import { CampaignTable } from './tables/campaign.table.js';

export type CampaignStatus = Row<typeof CampaignTable>['status'];

const told = everyColumnBut(CampaignTable, ['organisationId', 'createdBy', 'createdAt']);

/** A campaign: who is asked what, when, and in which words. */
export interface Campaign extends Part<typeof told> {
  surveyId: string;
  surveyName: string;
  surveySetting: 'store' | 'call_centre' | 'any';
  sending: Sending;
}

const columns = `${selected(told, 'c')}, v.survey_id as "surveyId", s.name as "surveyName", v.definition ->> 'setting' as "surveySetting"`;
const source = `campaigns c join survey_versions v on v.organisation_id = c.organisation_id and v.id = c.survey_version_id
  join surveys s on s.organisation_id = v.organisation_id and s.id = v.survey_id`;

/** What campaigns are. How they go is for the ledger to say. */
@Injectable()
export class CampaignsReads {
  constructor(fieldUses: FieldUses) {
    fieldUses.add((tx, key) => this.#needing(tx, key));
  }

  async one(tx: Transaction, id: string): Promise<Campaign> {
    const found = await tx.first<Campaign>(
      `select ${columns} from ${source} where c.organisation_id = $1 and c.id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return { ...found, sending: { ...plainSending, ...found.sending } };
  }

  /** The names of campaigns that are not over and ask by a field, or write it. */
  async #needing(tx: Transaction, field: string): Promise<string[]> {
    const campaigns = await tx.query<{ name: string }>(
      `select name from campaigns where organisation_id = $1 and status not in ('finished', 'cancelled')
         and (audience -> 'fields' @> jsonb_build_array(jsonb_build_object('field', $2::text))
           or message::text || reminders::text ~ ('[{]{2}\\s*' || $2 || '\\s*[}]{2}')) order by name`,
      [tx.organisationId, field],
    );
    return campaigns.map(({ name }) => name);
  }
}
