import { bigint, day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Sums of products of two measures’ scores, from which their correlation is worked out. */
export const DriverProductTable = defineTable(
  'driver_products',
  ['organisationId', 'surveyId', 'month', 'channel', 'language', 'a', 'b'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    channel: text(),
    language: text(),
    month: day(),
    a: text(),
    b: text(),
    n: bigint(),
    sumA: bigint(),
    sumB: bigint(),
    squaresA: bigint(),
    squaresB: bigint(),
    products: bigint(),
  },
);
