import { double, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What an organisation set for its cases: open minutes of each clock, and up to what cost a remedy is granted by whoever works on it. */
export const CaseSettingsTable = defineTable('case_settings', ['organisationId'], {
  organisationId: uuid(),
  acknowledged: integer(),
  firstWord: integer(),
  settled: integer(),
  remedyLimit: double(),
  currency: text(),
});
