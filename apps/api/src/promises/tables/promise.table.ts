import { promiseStates } from '#cases';
import { day, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What somebody says that she will do: a word to the customer, or a thing. */
export const promised = ['call', 'answer', 'send', 'repair', 'other'] as const;

/** What was promised to a customer. Due day and state follow from its events, and are kept to be looked for; no row is ever deleted. */
export const PromiseTable = defineTable('promises', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  storeId: orNull(uuid()),
  /** Null for whoever is no customer, and once she is erased. */
  customerId: orNull(uuid()),
  caseId: orNull(uuid()),
  personId: orNull(uuid()),
  /** Whoever is no customer, as she was written down. */
  toWhom: orNull(text()),
  kind: oneOf(...promised),
  what: orNull(text()),
  madeWhere: oneOf('store', 'case', 'interview'),
  madeAt: moment(),
  dueOn: day(),
  /** The day that she was told first, however often it was moved. */
  firstDueOn: day(),
  /** When the day ends on which it is due, by the clock of its place. */
  endsAt: moment(),
  state: oneOf(...promiseStates),
  events: integer(),
});
