import { byDefault, bytes, integer, moment, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** The address of a store’s page where anybody says what is to be put right, as its digest: for receipts and walls. */
export const CaseLinkTable = defineTable('case_links', ['organisationId', 'storeId'], {
  organisationId: uuid(),
  storeId: uuid(),
  /** How often it was renewed; the address follows from it and the installation’s secret. */
  turn: integer(),
  tokenHash: bytes(),
  madeAt: byDefault(moment()),
});
