import type { Sheet } from '#surveys';
import { bytes, json, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A sheet as it was printed, by the digest of it: what comes back is read by it, however sheets are laid out by then. */
export const SheetLayoutTable = defineTable('sheet_layouts', ['organisationId', 'digest'], {
  organisationId: uuid(),
  digest: bytes(),
  sheet: json<Sheet>(),
});
