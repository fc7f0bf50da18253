import { text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A value that a field of choices has had. */
export const CustomerFieldValueTable = defineTable('customer_field_values', ['organisationId', 'field', 'value'], {
  organisationId: uuid(),
  field: text(),
  value: text(),
});
