import { byDefault, integer, json, uuid } from '../../database/columns.js';
import type { Standard } from '../standard.js';
import { defineTable } from '../../database/table.js';

/** The service standard as it is being worked on. */
export const StandardDraftTable = defineTable('standard_drafts', ['organisationId'], {
  organisationId: uuid(),
  standard: json<Standard>(),
  revision: byDefault(integer()),
});
