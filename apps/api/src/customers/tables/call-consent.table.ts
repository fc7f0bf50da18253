import { byDefault, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** That a customer agreed to be asked by mail, or to be called by an interviewer (`phone`) or by a machine: when, in which words, where. The newest that was not taken back holds. */
export const CallConsentTable = defineTable('call_consents', ['organisationId', 'customerId', 'channel', 'givenAt'], {
  organisationId: uuid(),
  customerId: uuid(),
  channel: oneOf('email', 'phone', 'automated_call'),
  givenAt: moment(),
  wording: text(),
  /** Where it was given, such as a form or a till; of consents from before it is not known. */
  source: text(),
  notedBy: orNull(uuid()),
  notedAt: byDefault(moment()),
  takenBackAt: orNull(moment()),
  /** The list that brought it. */
  importId: orNull(uuid()),
});
