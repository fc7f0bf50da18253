import { bytes, day, integer, json, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What stands in the window of an envelope, and where it goes. */
export interface LetterAddress {
  lines: string[];
  postcode: string;
}

/** A letter that asks somebody: it is one attempt of the ledger, which counts once it is posted. */
export const LetterTable = defineTable('letters', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  mailingId: uuid(),
  attemptId: uuid(),
  invitationId: uuid(),
  /** From 0, in the order of the files. */
  place: integer(),
  /** Null once its person is erased. */
  address: orNull(json<LetterAddress>()),
  /** In the window: by it a letter that came back is noted. It opens nothing. */
  number: text(),
  /** Of the code inside, by which its survey is opened. */
  codeHash: bytes(),
  /** Of personal letters, the sheet in the same envelope. */
  runId: orNull(uuid()),
  sheetNumber: orNull(text()),
  state: oneOf('waiting', 'taken_out', 'posted', 'returned', 'dropped'),
  returnedAs: orNull(oneOf('undeliverable', 'moved', 'new_address', 'refused', 'deceased', 'blank')),
  returnedOn: orNull(day()),
});
