import { promiseEventKinds } from '#cases';
import { day, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const ways = ['phone', 'email', 'letter', 'in_person'] as const;

/** What happened to a promise; never changed, but for words that go with whoever is erased. */
export const PromiseEventTable = defineTable('promise_events', ['organisationId', 'promiseId', 'number'], {
  organisationId: uuid(),
  promiseId: uuid(),
  number: integer(),
  kind: oneOf(...promiseEventKinds),
  at: moment(),
  personId: orNull(uuid()),
  words: orNull(text()),
  /** Of `kept`: how she was reached. */
  channel: orNull(oneOf(...ways)),
  /** Of `made` and `moved`: the day on which it is due, and when that ends. */
  dueOn: orNull(day()),
  endsAt: orNull(moment()),
});
