import type { FillState } from '#surveys';
import { byDefault, integer, json, moment, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A half-filled survey, as its respondent left it. */
export const FillTable = defineTable('fills', ['organisationId', 'invitationId'], {
  organisationId: uuid(),
  invitationId: uuid(),
  state: json<FillState>(),
  revision: byDefault(integer()),
  updatedAt: byDefault(moment()),
});
