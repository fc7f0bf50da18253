import { byDefault, integer, json, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { Restatement } from '../restatement.js';
import type { ScoreRules } from '../score-rules.js';

/** A published version of weights, targets and bounds, and what it restated. */
export const ScoreRuleTable = defineTable('score_rules', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  number: integer(),
  rules: json<ScoreRules>(),
  standardVersionId: uuid(),
  restatement: json<Restatement>(),
  publishedAt: byDefault(moment()),
  publishedBy: orNull(uuid()),
});
