import { moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Whether customers in a country are asked by mail only with their consent, where an organisation has it otherwise than `libs/calling`. */
export const MailRuleTable = defineTable('mail_rules', ['organisationId', 'country'], {
  organisationId: uuid(),
  country: text(),
  consent: oneOf('given', 'not_refused'),
  /** Null where nobody has decided yet: mails go on as they did before there was a rule. */
  decidedAt: orNull(moment()),
});
