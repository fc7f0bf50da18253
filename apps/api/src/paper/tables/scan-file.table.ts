import { bigint, byDefault, bytes, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A scanned file, without its name: that goes at once. */
export const ScanFileTable = defineTable('scan_files', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  batchId: uuid(),
  /** From 1, as they came. */
  ordinal: integer(),
  bytes: bigint(),
  /** `known`: the very file was brought before. */
  state: oneOf('arriving', 'waiting', 'read', 'known', 'failed'),
  sha256: orNull(bytes()),
  fileKey: orNull(text()),
  /** Of an upload that goes on, or a file that is read. */
  changedAt: byDefault(moment()),
});
