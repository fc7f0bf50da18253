import { byDefault, day, integer, json, moment, oneOf, orNull, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { Terms } from '../../programmes/programmes.dto.js';

/** A visit that is planned: one store, one wave, and whose it is. */
export const AssignmentTable = defineTable('assignments', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  programmeId: uuid(),
  waveId: uuid(),
  storeId: uuid(),
  number: integer(),
  state: oneOf('open', 'offered', 'accepted', 'handed_in', 'missed', 'cancelled'),
  shopperId: orNull(uuid()),
  surveyVersionId: uuid(),
  fromDay: day(),
  toDay: day(),
  offerUntil: orNull(moment()),
  briefingPassedBy: orNull(uuid()),
  changedAt: byDefault(moment()),
  terms: orNull(json<Partial<Terms>>()),
});
