import { byDefault, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** That sending was let go on after it was stopped. */
export const SendingReleaseTable = defineTable('sending_releases', ['organisationId', 'heldAt'], {
  organisationId: uuid(),
  heldAt: moment(),
  personId: orNull(uuid()),
  at: byDefault(moment()),
});
