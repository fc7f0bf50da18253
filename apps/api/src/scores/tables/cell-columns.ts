import { bigint, numeric } from '../../database/columns.js';

/** What every cell counts and adds up, whatever it is kept apart by (decision 004). */
export const cellColumns = {
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
};
