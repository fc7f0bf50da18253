import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { mentionedFields } from '../../email/invitation/field-words.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { MailingTable } from '../tables/mailing.table.js';
import type { CampaignLetters } from './letter-writer.service.js';

type Mailing = Row<typeof MailingTable>;

/** What letters of one mailing have in common. */
@Injectable()
export class CommonLetters {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly campaigns: CampaignsReads,
    private readonly versions: SurveyVersions,
  ) {}

  async of(
    tx: Transaction,
    { campaignId, returnAddress }: Pick<Mailing, 'campaignId' | 'returnAddress'>,
  ): Promise<CampaignLetters> {
    const campaign = await this.campaigns.one(tx, campaignId);
    const texts = Object.values(campaign.message.letter ?? {}).flatMap((each) => Object.values(each ?? {}));
    return {
      campaign,
      returnAddress,
      organisation: await this.organisations.read(tx),
      version: await this.versions.version(tx.organisationId, campaign.surveyVersionId, tx),
      fields: await mentionedFields(tx, texts),
    };
  }
}
