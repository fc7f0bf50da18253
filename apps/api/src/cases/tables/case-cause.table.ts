import { integer, json, moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A root cause of an organisation's own, or what it changed of a ready one. One that is retired stays, since old cases name it. */
export const CaseCauseTable = defineTable('case_causes', ['organisationId', 'key'], {
  organisationId: uuid(),
  key: text(),
  /** The one that it is part of. */
  parent: orNull(text()),
  /** By language; null where a ready one is called as it was. */
  names: orNull(json<Record<string, string>>()),
  place: integer(),
  retiredAt: orNull(moment()),
});
