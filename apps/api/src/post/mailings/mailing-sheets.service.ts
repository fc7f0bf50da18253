import { Injectable } from '@nestjs/common';
import type { Language } from '#surveys';
import type { Who } from '../../access/who.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import { PersonalSheets } from '../../paper/runs/personal-sheets.service.js';
import { PrintRuns } from '../../paper/runs/print-runs.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { MailingInput } from './mailings.dto.js';

interface SheetsOf {
  campaign: Campaign;
  language: Language;
  copies: number;
  input: MailingInput;
}

/** The sheets that lie in the envelopes of a mailing. */
@Injectable()
export class MailingSheets {
  constructor(
    private readonly personal: PersonalSheets,
    private readonly runs: PrintRuns,
    private readonly versions: SurveyVersions,
  ) {}

  async isAnonymous(tx: Transaction, { surveyVersionId }: Campaign): Promise<boolean> {
    return (await this.versions.version(tx.organisationId, surveyVersionId, tx)).definition.anonymous;
  }

  /**
   * Orders the sheets of the letters in one language. Personal ones are printed behind their letters, and their run is given. Of an
   * anonymous survey they are numbered copies that belong to nobody, in a run of their own that nothing joins to the letters: null.
   */
  async order(tx: Transaction, who: Who, of: SheetsOf, isAnonymous: boolean): Promise<string | null> {
    const { campaign, language, copies, input } = of;
    const { surveyVersionId } = campaign;
    const { paper, textSize } = input;
    const what = {
      name: `${input.name} · ${language}`.slice(0, 200),
      surveyVersionId,
      language,
      paper,
      textSize,
      copies,
    };
    if (!isAnonymous) return this.personal.order(tx, who, { ...what, campaignId: campaign.id });
    const { storeIds } = campaign.audience;
    const storeId = storeIds?.length === 1 ? storeIds[0] : null;
    await this.runs.order(tx, who, { ...what, storeId, kind: 'numbered', keepDays: 90 });
    return null;
  }
}
