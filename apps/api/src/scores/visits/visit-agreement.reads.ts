import { Injectable } from '@nestjs/common';
import { itemsIn, type CanonicalRecord, type Language } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { agreementOf, leniencyOf, type RatedVisit } from './visit-agreement.js';
import { measureText, visitChecklists } from './visit-checklists.js';
import { visitScore } from './visit-contributions.js';

/** How alike shoppers look at the same places. */
@Injectable()
export class VisitAgreementReads {
  constructor(private readonly versions: SurveyVersions) {}

  /**
   * How far shoppers who looked at the same store in the same wave agree, and who is more lenient than others: of one
   * checklist, the newest unless one is named.
   */
  async of(tx: Transaction, surveyId: string | null, wanted: Language) {
    const checklists = await visitChecklists(tx, this.versions);
    const chosen = surveyId === null ? checklists[0] : checklists.find(({ id }) => id === surveyId);
    if (surveyId !== null && chosen === undefined) throw new Problem('not_found', {});
    const named = checklists.map(({ id, name }) => ({ id, name }));
    if (chosen === undefined) return { checklists: named, surveyId: null, items: [], shoppers: [] };
    const visits = await this.#rated(tx, chosen.id);
    const yesNo = itemsIn(chosen.definition)
      .filter(({ min, max, timed }) => timed === null && min === 0 && max === 1)
      .map(({ key }) => key);
    const items = agreementOf(visits, yesNo).map((item) => ({
      ...item,
      text: measureText(chosen.definition, `visit:item:${item.question}`, wanted) ?? item.question,
    }));
    return { checklists: named, surveyId: chosen.id, items, shoppers: leniencyOf(visits) };
  }

  async #rated(tx: Transaction, surveyId: string): Promise<RatedVisit[]> {
    const rows = await tx.query<{ versionId: string; record: CanonicalRecord; shopper: number; place: string }>(
      `select r.survey_version_id as "versionId", r.record, h.number as shopper, a.wave_id || ' ' || v.store_id as place
       from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
       join shoppers h on h.organisation_id = v.organisation_id and h.person_id = v.shopper_id
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       join survey_versions w on w.organisation_id = r.organisation_id and w.id = r.survey_version_id
       where v.organisation_id = $1 and v.state = 'approved' and w.survey_id = $2 order by v.received_at desc limit 5000`,
      [tx.organisationId, surveyId],
    );
    const visits: RatedVisit[] = [];
    for (const { versionId, record, shopper, place } of rows) {
      const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
      visits.push({ shopper, place, record, score: visitScore(definition, record).percent });
    }
    return visits;
  }
}
