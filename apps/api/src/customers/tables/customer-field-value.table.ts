import { text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const CustomerFieldValueTable = defineTable('customer_field_values', ['organisationId', 'field', 'value'], {
  organisationId: uuid(),
  field: text(),
  value: text(),
});
