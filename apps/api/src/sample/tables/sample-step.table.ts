import { json, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const SampleStepTable = defineTable('sample_steps', ['organisationId', 'step'], {
  organisationId: uuid(),
  step: text(),
  made: json<unknown>(),
});
