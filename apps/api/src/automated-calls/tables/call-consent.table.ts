import { byDefault, moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** That a customer agreed to be called by a machine: when, and in which words. */
export const CallConsentTable = defineTable('call_consents', ['organisationId', 'customerId'], {
  organisationId: uuid(),
  customerId: uuid(),
  givenAt: moment(),
  wording: text(),
  notedBy: orNull(uuid()),
  notedAt: byDefault(moment()),
});
