import type { AnswersChanged } from '#surveys';
import { byDefault, bytes, json, moment, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { AmendmentJournal } from '../amendments/amendment-evidence.js';

/** Answers of a visit that were changed after its hand-in: by a review, an answer to it, or an appeal. */
export const VisitCorrectionTable = defineTable('visit_corrections', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  visitId: uuid(),
  amendmentKey: orNull(text()),
  changes: json<AnswersChanged['changes']>(),
  reason: text(),
  byPerson: orNull(uuid()),
  at: byDefault(moment()),
  contentHash: orNull(bytes()),
  journal: orNull(json<AmendmentJournal>()),
});
