import { byDefault, json, moment, orNull, text, uuid } from '../../../database/columns.js';
import type { ChangedFields } from '../change-words.js';
import { defineTable } from '../../../database/table.js';

/** What a person or a key changed: never altered. */
export const ChangeTable = defineTable('changes', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  at: byDefault(moment()),
  personId: orNull(uuid()),
  apiKeyId: orNull(uuid()),
  action: text(),
  subjectKind: text(),
  subjectId: orNull(uuid()),
  subjectName: text(),
  fields: json<ChangedFields>(),
});
