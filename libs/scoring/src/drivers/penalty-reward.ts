import { checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type Coefficient, linearRegression } from './linear-regression.js';

/**
 * What being bad costs and what being excellent brings, in units of the outcome. null where nobody, or everybody,
 * was.
 */
export interface PenaltyReward {
  readonly n: number;
  readonly byDriver: Record<string, { readonly penalty: Coefficient | null; readonly reward: Coefficient | null }>;
  readonly intercept: Coefficient;
  readonly rSquared: number | null;
}

/**
 * Penalty-reward contrasts: least squares of the outcome on two dummies per driver, low (answer <= lowAtOrBelow) and
 * high (answer >= highAtOrAbove). A penalty without reward marks a basic need, a reward without penalty a delight.
 *
 * A dummy that never or always fires is left out and null. Bounds out of order: `invalid_parameter`; dummies that
 * repeat each other: `collinear`; too few rows: `insufficient_data`. Source: Brandt 1987; Mikulić & Prebežac 2011.
 *
 * @example penaltyReward(y, { price }, { lowAtOrBelow: 2, highAtOrAbove: 5 }).byDriver.price.penalty
 */
export function penaltyReward(
  outcome: readonly Missable[],
  drivers: Readonly<Record<string, readonly Missable[]>>,
  { lowAtOrBelow, highAtOrAbove }: { readonly lowAtOrBelow: number; readonly highAtOrAbove: number },
): PenaltyReward {
  if (!(lowAtOrBelow < highAtOrAbove))
    refuse('invalid_parameter', `bounds out of order: ${lowAtOrBelow}, ${highAtOrAbove}`);
  const names = Object.keys(drivers);
  checkSameLength(outcome, ...names.map((name) => drivers[name]!));
  const used = outcome
    .map((_, i) => i)
    .filter((i) => outcome[i] !== null && names.every((name) => drivers[name]![i] !== null));
  const dummies: Record<string, number[]> = {};
  for (const [i, name] of names.entries()) {
    const answers = used.map((row) => drivers[name]![row]!);
    keepIfVarying(
      dummies,
      `low ${i}`,
      answers.map((answer) => (answer <= lowAtOrBelow ? 1 : 0)),
    );
    keepIfVarying(
      dummies,
      `high ${i}`,
      answers.map((answer) => (answer >= highAtOrAbove ? 1 : 0)),
    );
  }
  const fit = linearRegression(
    used.map((row) => outcome[row]!),
    dummies,
  );
  const byDriver = Object.fromEntries(
    names.map((name, i) => [
      name,
      { penalty: fit.slopes[`low ${i}`] ?? null, reward: fit.slopes[`high ${i}`] ?? null },
    ]),
  );
  return { n: fit.n, byDriver, intercept: fit.intercept, rSquared: fit.rSquared };
}

function keepIfVarying(dummies: Record<string, number[]>, name: string, values: number[]): void {
  if (values.includes(0) && values.includes(1)) dummies[name] = values;
}
