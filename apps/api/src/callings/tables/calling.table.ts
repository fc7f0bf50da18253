import { callingStates } from '#calling';
import { bigint, byDefault, moment, oneOf, orNull, smallint, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** One invitation on its way by telephone, moved by the verbs of `CallingMoves` alone. */
export const CallingTable = defineTable('callings', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  invitationId: uuid(),
  channel: byDefault(oneOf('phone', 'automated_call')),
  campaignId: uuid(),
  customerId: orNull(uuid()),
  state: oneOf(...callingStates),
  number: orNull(text()),
  hours: text(),
  /** In which she is asked. */
  language: text(),
  priority: byDefault(smallint()),
  triesMorning: byDefault(smallint()),
  triesAfternoon: byDefault(smallint()),
  triesEvening: byDefault(smallint()),
  triesWeekend: byDefault(smallint()),
  tries: byDefault(smallint()),
  lastSlot: orNull(oneOf('morning', 'afternoon', 'evening', 'weekend')),
  waitingSince: moment(),
  draw: bigint(),
  restUntil: orNull(moment()),
  reason: orNull(text()),
  appointmentAt: orNull(moment()),
  appointmentBy: orNull(uuid()),
  takenBy: orNull(uuid()),
  takenUntil: orNull(moment()),
  attemptId: orNull(uuid()),
  forPerson: orNull(uuid()),
  notBy: orNull(uuid()),
  changedAt: byDefault(moment()),
});
