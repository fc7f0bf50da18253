import { boolean, byDefault, day, integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { Envelope } from '../letters/envelope.js';

/** Letters of one campaign that are printed and posted together. */
export const MailingTable = defineTable('mailings', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  campaignId: uuid(),
  name: text(),
  state: oneOf('printing', 'printed', 'failed', 'posted', 'dropped'),
  paper: oneOf('a4', 'letter'),
  textSize: oneOf('normal', 'large'),
  envelope: json<Envelope>(),
  returnAddress: text(),
  /** Printed on both sides: every letter and every sheet begins on a leaf of its own. */
  twoSided: boolean(),
  letters: integer(),
  postedOn: orNull(day()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
});
