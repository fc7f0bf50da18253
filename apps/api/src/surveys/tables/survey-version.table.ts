import type { Definition } from '#surveys';
import { byDefault, integer, json, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A published version, which never changes. */
export const SurveyVersionTable = defineTable('survey_versions', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  surveyId: uuid(),
  number: integer(),
  definition: json<Definition>(),
  standardVersionId: uuid(),
  publishedAt: byDefault(moment()),
  publishedBy: orNull(uuid()),
});
