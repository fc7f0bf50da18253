import { byDefault, json, moment, oneOf, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { StaffNotice, Terms } from '../programmes.dto.js';

/** What is shopped: a checklist, stores, and terms. */
export const ProgrammeTable = defineTable(
  'programmes',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    name: text(),
    surveyVersionId: uuid(),
    state: oneOf('draft', 'running', 'paused', 'finished'),
    terms: json<Terms>(),
    staffNotice: orNull(json<StaffNotice>()),
    createdBy: orNull(uuid()),
    createdAt: byDefault(moment()),
  },
  { programmes_name: 'programme name' },
);
