import { byDefault, json, moment, oneOf, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

export const ProgrammeTable = defineTable('programmes', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  surveyVersionId: uuid(),
  state: oneOf('draft', 'running', 'paused', 'finished'),
  terms: json<unknown>(),
  staffNotice: orNull(json<unknown>()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
});
