import { byDefault, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Scanned files that were brought together. */
export const ScanBatchTable = defineTable('scan_batches', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
  /** Nothing more of it is read from then on, until somebody says go on. */
  stoppedAt: orNull(moment()),
});
