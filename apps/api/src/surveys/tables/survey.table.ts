import type { Definition } from '#surveys';
import { byDefault, integer, json, moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A survey or checklist, with its draft. */
export const SurveyTable = defineTable('surveys', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  draft: json<Definition>(),
  draftRevision: byDefault(integer()),
  createdAt: byDefault(moment()),
  updatedAt: byDefault(moment()),
  archivedAt: orNull(moment()),
});
