import { Injectable } from '@nestjs/common';
import { FieldUses } from '../customers/fields/field-uses.reads.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { Audience, CampaignChannel, CampaignMessage, CampaignReminder } from './campaigns.dto.js';
import { plainSending, type Sending } from './sending.dto.js';

export type CampaignStatus = 'draft' | 'scheduled' | 'running' | 'paused' | 'finished' | 'cancelled';

/** A campaign: who is asked what, when, and in which words. */
export interface Campaign {
  id: string;
  name: string;
  surveyVersionId: string;
  surveyId: string;
  surveyName: string;
  surveySetting: 'store' | 'call_centre' | 'any';
  status: CampaignStatus;
  /** The ways of asking, in order. */
  channels: CampaignChannel[];
  audience: Audience;
  message: CampaignMessage;
  reminders: CampaignReminder[];
  sending: Sending;
  startsAt: Date | null;
  closesOn: string | null;
  releasedAt: Date | null;
}

const columns = `c.id, c.name, c.survey_version_id as "surveyVersionId", v.survey_id as "surveyId", s.name as "surveyName",
  v.definition ->> 'setting' as "surveySetting", c.status, c.channels, c.audience,
  c.message, c.reminders, c.sending, c.starts_at as "startsAt", c.closes_on::text as "closesOn", c.released_at as "releasedAt"`;
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
