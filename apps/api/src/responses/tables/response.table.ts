import type { CanonicalRecord } from '#surveys';
import type { FieldValues } from '../../customers/fields/field.js';
import { bigint, boolean, byDefault, day, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { allChannels } from '../hand-in.js';

/** Accepted answers. */
export const ResponseTable = defineTable('responses', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  surveyVersionId: uuid(),
  storeId: orNull(uuid()),
  customerId: orNull(uuid()),
  invitationId: orNull(uuid()),
  importId: orNull(uuid()),
  channel: oneOf(...allChannels),
  language: text(),
  answeredOn: day(),
  receivedAt: orNull(moment()),
  weightMillionths: byDefault(bigint()),
  record: json<CanonicalRecord>(),
  erasedAt: orNull(moment()),
  held: byDefault(boolean()),
  fields: orNull(json<FieldValues>()),
});
