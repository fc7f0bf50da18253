import { caseEventKinds } from '#cases';
import { integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { EventDetails } from '../log/event-details.js';

/** What happened to a case; never changed, but for words that go with whoever is erased. */
export const CaseEventTable = defineTable('case_events', ['organisationId', 'caseId', 'number'], {
  organisationId: uuid(),
  caseId: uuid(),
  number: integer(),
  kind: oneOf(...caseEventKinds),
  at: moment(),
  personId: orNull(uuid()),
  words: orNull(text()),
  details: orNull(json<EventDetails>()),
});
