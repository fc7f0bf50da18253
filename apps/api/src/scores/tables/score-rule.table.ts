import { byDefault, integer, json, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A published version of weights, targets and bounds, and what it restated. */
export const ScoreRuleTable = defineTable('score_rules', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  number: integer(),
  rules: json<unknown>(),
  standardVersionId: uuid(),
  restatement: json<unknown>(),
  publishedAt: byDefault(moment()),
  publishedBy: orNull(uuid()),
});
