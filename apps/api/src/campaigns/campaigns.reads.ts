import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { Audience, CampaignMessage, CampaignReminder } from './campaigns.dto.js';
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
  audience: Audience;
  message: CampaignMessage;
  reminders: CampaignReminder[];
  sending: Sending;
  startsAt: Date | null;
  closesOn: string | null;
  releasedAt: Date | null;
}

const columns = `c.id, c.name, c.survey_version_id as "surveyVersionId", v.survey_id as "surveyId", s.name as "surveyName",
  v.definition ->> 'setting' as "surveySetting", c.status, c.audience,
  c.message, c.reminders, c.sending, c.starts_at as "startsAt", c.closes_on::text as "closesOn", c.released_at as "releasedAt"`;
const source = `campaigns c join survey_versions v on v.organisation_id = c.organisation_id and v.id = c.survey_version_id
  join surveys s on s.organisation_id = v.organisation_id and s.id = v.survey_id`;
/** What campaigns are. How they go is for the ledger to say. */
@Injectable()
export class CampaignsReads {
  async one(tx: Transaction, id: string): Promise<Campaign> {
    const found = await tx.first<Campaign>(
      `select ${columns} from ${source} where c.organisation_id = $1 and c.id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return { ...found, sending: { ...plainSending, ...found.sending } };
  }
}
