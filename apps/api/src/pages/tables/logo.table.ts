import { byDefault, bytes, integer, moment, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A picture that stands or stood for the organisation, under its digest. */
export const LogoTable = defineTable('logos', ['organisationId', 'digest'], {
  organisationId: uuid(),
  digest: text(),
  png: bytes(),
  width: integer(),
  height: integer(),
  madeAt: byDefault(moment()),
});
