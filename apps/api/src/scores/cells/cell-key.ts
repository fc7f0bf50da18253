/** Stands in cells for responses without a store, since keys can't be null. */
export const NO_STORE = '00000000-0000-0000-0000-000000000000';

/** What a cell is about, besides the organisation and the day. */
export interface CellKey {
  surveyId: string;
  measure: string;
  storeId: string;
  channel: string;
  language: string;
  day: string;
}
