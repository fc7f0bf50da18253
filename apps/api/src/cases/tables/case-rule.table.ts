import type { RuleTest } from '#cases';
import { byDefault, integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { teams } from './case.table.js';

/** Which answers open a case. One that was stopped stays, since cases name it. */
export const CaseRuleTable = defineTable('case_rules', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  /** Null looks at every survey that is not anonymous. */
  surveyId: orNull(uuid()),
  test: json<RuleTest>(),
  team: oneOf(...teams),
  place: integer(),
  startedAt: byDefault(moment()),
  stoppedAt: orNull(moment()),
});
