import { selected, someColumns, type Part } from '../../database/some-columns.js';
import { ResponseTable } from '../../responses/tables/response.table.js';
import { NO_STORE, type CellKey } from './cell-key.js';

const stored = someColumns(ResponseTable, [
  'id',
  'surveyVersionId',
  'storeId',
  'channel',
  'language',
  'answeredOn',
  'weightMillionths',
  'record',
  'fields',
  'held',
]);

/** What cells are made of: a response as it is stored. */
export type StoredAnswers = Part<typeof stored>;

/** It in a select from responses, as `r`. */
export const storedAnswers = selected(stored, 'r');

/** Under which key the cells count it. */
export function keyOf(
  { storeId, channel, language, answeredOn }: Omit<StoredAnswers, 'fields'>,
  surveyId: string,
): Omit<CellKey, 'measure'> {
  return { surveyId, storeId: storeId ?? NO_STORE, channel, language, day: answeredOn };
}
