import { byDefault, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A field that an organisation keeps of its customers beside what every one does. */
export const CustomerFieldTable = defineTable('customer_fields', ['organisationId', 'key'], {
  organisationId: uuid(),
  key: text(),
  name: text(),
  labels: byDefault(json<Readonly<Record<string, string>>>()),
  kind: oneOf('choice', 'text', 'number', 'date', 'yes_no'),
  compared: byDefault(oneOf('no', 'counting', 'yes', 'clearing')),
  removedAt: orNull(moment()),
  createdAt: byDefault(moment()),
});
