import { json, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A step of loading the sample that is done, so that it is not done again. */
export const SampleStepTable = defineTable('sample_steps', ['organisationId', 'step'], {
  organisationId: uuid(),
  step: text(),
  made: json<unknown>(),
});
