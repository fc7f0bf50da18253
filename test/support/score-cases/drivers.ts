import {
  type Coefficient,
  driverImportance,
  driverSystem,
  kanoCategories,
  linearRegression,
  penaltyReward,
  relativeWeights,
} from '#scoring';
import type { Answer } from './answer.ts';
import { named, outcomeAndPredictors } from './tables.ts';

export const drivers: Record<string, Answer> = {
  linear_regression(input, datasets) {
    const { y, x } = outcomeAndPredictors(input, datasets);
    const fit = linearRegression(y, x);
    const all = Object.entries({ intercept: fit.intercept, ...fit.slopes });
    return {
      coef: Object.fromEntries(all.map(([name, { value }]) => [name, value])),
      se: Object.fromEntries(all.map(([name, { se }]) => [name, se])),
      residual_sd: fit.residualSd,
      r_squared: fit.rSquared,
      f: fit.f,
    };
  },

  lmg_shapley(input, datasets) {
    const { y, x } = outcomeAndPredictors(input, datasets);
    const system = driverSystem(y, x);
    const { n, rSquared, ...parts } = driverImportance(system);
    const by = (values: number[]): Record<string, number> => named(system.names, values);
    return {
      n,
      r_squared: rSquared,
      lmg: by(parts.shapley),
      lmg_percent: by(parts.shapleyPercent),
      first: by(parts.first),
      last: by(parts.last),
      pratt: by(parts.pratt),
      standardized_beta_sq: by(parts.squaredCoefficient),
    };
  },

  relative_weights(input, datasets) {
    const { y, x } = outcomeAndPredictors(input, datasets);
    const system = driverSystem(y, x);
    const { rSquared, raw, percent } = relativeWeights(system);
    return { r_squared: rSquared, raw: named(system.names, raw), percent: named(system.names, percent) };
  },

  penalty_reward(input, datasets) {
    const { y, x } = outcomeAndPredictors(input, datasets);
    const fit = penaltyReward(y, x, { lowAtOrBelow: input.low_at_or_below, highAtOrAbove: input.high_at_or_above });
    const shown = Object.entries(fit.byDriver).map(([name, { penalty, reward }]) => [
      name,
      { penalty: test(penalty), reward: test(reward) },
    ]);
    return { ...Object.fromEntries(shown), intercept: fit.intercept.value, r_squared: fit.rSquared };
  },

  kano({ functional, dysfunctional }) {
    return kanoCategories(functional, dysfunctional);
  },
};

function test(coefficient: Coefficient | null): Record<string, number | null> {
  return { coef: coefficient?.value ?? null, se: coefficient?.se ?? null, p: coefficient?.pValue ?? null };
}
