import { bigint, byDefault, integer, moment, oneOf, orNull, smallint, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Sheets of one survey that are printed together. */
export const PrintRunTable = defineTable('print_runs', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  surveyVersionId: uuid(),
  /** Whose answers they are; null where nobody says. */
  storeId: orNull(uuid()),
  kind: oneOf('numbered', 'copied', 'personal'),
  /** Of personal sheets, whose invitations they are. */
  campaignId: orNull(uuid()),
  language: oneOf('en', 'fi', 'sv', 'lt', 'id', 'ms'),
  paper: oneOf('a4', 'letter'),
  textSize: oneOf('normal', 'large'),
  copies: integer(),
  /** Of the longest sheet. */
  pages: smallint(),
  state: oneOf('printing', 'printed', 'failed'),
  fileKey: orNull(text()),
  bytes: orNull(bigint()),
  /** Scans go so many days after it was closed. */
  keepDays: byDefault(smallint()),
  closedAt: orNull(moment()),
  /** Pictures and readings of its pages are gone, until more come. */
  scansRemovedAt: orNull(moment()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
});
