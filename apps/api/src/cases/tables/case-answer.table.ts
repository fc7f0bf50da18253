import { day, oneOf, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What became of answers that met a rule. */
export const answerOutcomes = ['opened', 'added', 'reopened', 'no_leave', 'no_customer', 'imported'] as const;

/** Answers that met a rule, each judged once. */
export const CaseAnswerTable = defineTable('case_answers', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
  ruleId: uuid(),
  outcome: oneOf(...answerOutcomes),
  caseId: orNull(uuid()),
  answeredOn: day(),
});
