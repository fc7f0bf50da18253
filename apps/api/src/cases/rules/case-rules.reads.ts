import { Injectable } from '@nestjs/common';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import type { CaseAnswerTable } from '../tables/case-answer.table.js';
import { CaseRules } from './case-rules.service.js';

interface Outcome {
  ruleId: string;
  outcome: Row<typeof CaseAnswerTable>['outcome'];
  count: number;
}

/** Rules that are started, with what came of each lately. */
@Injectable()
export class CaseRulesReads {
  constructor(private readonly rules: CaseRules) {}

  async list(tx: Transaction) {
    const names = await tx.query<{ id: string; name: string }>(
      'select id, name from surveys where organisation_id = $1 and id in (select survey_id from case_rules where organisation_id = $1)',
      [tx.organisationId],
    );
    const outcomes = await tx.query<Outcome>(
      `select rule_id as "ruleId", outcome, count(*)::int as count from case_answers
       where organisation_id = $1 and answered_on > current_date - 30 group by rule_id, outcome order by rule_id, outcome`,
      [tx.organisationId],
    );
    return (await this.rules.started(tx)).map(({ organisationId: _, place: __, stoppedAt: ___, ...rule }) => ({
      ...rule,
      surveyName: names.find(({ id }) => id === rule.surveyId)?.name ?? null,
      outcomes: outcomes.filter(({ ruleId }) => ruleId === rule.id).map(({ outcome, count }) => ({ outcome, count })),
    }));
  }
}
