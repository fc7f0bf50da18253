import { bigint, day, numeric, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Counts and sums of one measure’s scores at a store in a month. */
export const MonthCellTable = defineTable(
  'month_cells',
  ['organisationId', 'measure', 'storeId', 'month', 'surveyId', 'channel', 'language'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    measure: text(),
    storeId: uuid(),
    channel: text(),
    language: text(),
    month: day(),
    n: bigint(),
    sum: bigint(),
    sumSquares: bigint(),
    weight: bigint(),
    weightedSum: numeric(),
    weightedSumSquares: numeric(),
    squaredWeight: numeric(),
    h0: bigint(),
    h1: bigint(),
    h2: bigint(),
    h3: bigint(),
    h4: bigint(),
    h5: bigint(),
    h6: bigint(),
    h7: bigint(),
    h8: bigint(),
    h9: bigint(),
    h10: bigint(),
    notShown: bigint(),
    notApplicable: bigint(),
    skipped: bigint(),
    refused: bigint(),
  },
);
