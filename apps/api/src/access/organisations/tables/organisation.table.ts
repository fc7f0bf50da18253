import { byDefault, json, moment, text, uuid } from '../../../database/columns.js';
import type { OrganisationSettings } from '../organisation-settings.js';
import { defineTable } from '../../../database/table.js';

/** Whose Candour this is, and what it set. */
export const OrganisationTable = defineTable('organisations', ['id'], {
  id: uuid(),
  name: text(),
  timeZone: text(),
  language: text(),
  settings: json<Partial<OrganisationSettings>>(),
  createdAt: byDefault(moment()),
});
