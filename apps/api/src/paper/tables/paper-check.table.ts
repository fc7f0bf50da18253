import type { Choice } from '#reading';
import { byDefault, boolean, integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Something on a scanned page that a person looks at. */
export const PaperCheckTable = defineTable('paper_checks', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  runId: uuid(),
  returnedId: uuid(),
  /** Doubtful marks; writing to be typed; other marks under the same number; marks that were accepted, looked at blindly. */
  kind: oneOf('mark', 'text', 'pages', 'sample'),
  /** A question, `matrix.row` or a field; empty for pages. */
  question: text(),
  fileId: uuid(),
  pageOfFile: integer(),
  /** What the reading accepted, of a sample. */
  machine: orNull(json<Choice[]>()),
  state: byDefault(oneOf('open', 'settled')),
  takenBy: orNull(uuid()),
  takenUntil: orNull(moment()),
  /** Of a sample: whether the person saw other marks. */
  differed: orNull(boolean()),
  settledBy: orNull(uuid()),
});
