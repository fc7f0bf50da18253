import { caseStates, caseTeams, type ClockTargets } from '#cases';
import { boolean, day, integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const teams = caseTeams;

/** What somebody is owed. State, due and settled follow from its events, and are kept to be looked for. */
export const CaseTable = defineTable('cases', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  storeId: orNull(uuid()),
  /** Null for whoever is no customer, and once she is erased. */
  customerId: orNull(uuid()),
  /** Whoever is no customer, as she was written down. */
  caller: orNull(text()),
  /** The answers that opened it. */
  responseId: orNull(uuid()),
  ruleId: orNull(uuid()),
  /** The one before, which was settled too long ago to be opened again. */
  previousId: orNull(uuid()),
  team: oneOf(...teams),
  language: text(),
  targets: json<ClockTargets>(),
  openedAt: moment(),
  /** How many events it has. */
  events: integer(),
  state: oneOf(...caseStates),
  isOpen: boolean(),
  dueAt: orNull(moment()),
  /** The next moment at which somebody is to be told that it is late. */
  escalatesAt: orNull(moment()),
  settledAt: orNull(moment()),
  /** Open minutes that it took, without those of waiting for the customer; null while it is open. */
  settledMinutes: orNull(integer()),
  /** First days of the months, by its place's clock, in which it was opened, settled for the first time, opened again after that, and settled as it is now. */
  openedMonth: day(),
  triedMonth: orNull(day()),
  reopenedMonth: orNull(day()),
  settledMonth: orNull(day()),
  /** Open minutes within which its customer was told that it would be settled. */
  toldMinutes: orNull(integer()),
});
