import { zFor } from '../distributions/normal-quantile.js';
import { type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkFraction, type Missable } from '../refusal/checks.js';
import { completePairs, type Pairs } from '../samples/complete-pairs.js';
import { meanOf, varianceOf } from '../samples/summarise.js';

/** How far two measurements of the same things differ, in their units. */
export interface BlandAltman {
  readonly n: number;
  readonly meanDifference: number | null;
  /** Between these lie 95 % of the differences. */
  readonly limits: Interval;
}

/**
 * Bland and Altman's limits of agreement of complete pairs: mean(x - y) ± z sd(x - y), with z = 1.96 at 95 %.
 *
 * For customers beside mystery shoppers: a high correlation is not agreement. One pair: no limits; none: null.
 * Source: Bland & Altman 1986, Lancet 327:307.
 *
 * @example limitsOfAgreement([1, 2, 3, 4], [10, 20, 30, 40]).meanDifference // -22.5
 */
export function limitsOfAgreement(x: readonly Missable[], y: readonly Missable[], confidence = 0.95): BlandAltman {
  const z = zFor(confidence);
  const pairs = completePairs(x, y);
  const differences = pairs.x.map((a, i) => a - pairs.y[i]!);
  const n = differences.length;
  if (n === 0) return { n, meanDifference: null, limits: UNKNOWN };
  const meanDifference = meanOf(differences);
  if (n === 1) return { n, meanDifference, limits: UNKNOWN };
  const half = z * Math.sqrt(varianceOf(differences));
  return { n, meanDifference, limits: { lower: meanDifference - half, upper: meanDifference + half } };
}

/**
 * Lin's concordance correlation 2 Sxy/(Sx² + Sy² + (mx - my)²), moments dividing by n: 1 only when x equals y.
 *
 * Fewer than three complete pairs, or both constant at one value: null. Source: Lin 1989, Biometrics 45:255.
 *
 * @example concordanceCorrelation([1, 2, 3, 4], [10, 20, 30, 40]) // 0.0395
 */
export function concordanceCorrelation(x: readonly Missable[], y: readonly Missable[]): number | null {
  const pairs = completePairs(x, y);
  if (pairs.x.length < 3) return null;
  const { sxx, syy, sxy, gap } = momentsByN(pairs);
  const scale = sxx + syy + gap * gap;
  return scale === 0 ? null : (2 * sxy) / scale;
}

/**
 * Correlation as it would be without measurement error, r/sqrt(reliability of x times reliability of y).
 *
 * May exceed 1 when a reliability is underestimated. A reliability of 0, or r null: null; outside 0..1:
 * `invalid_parameter`. Source: Spearman 1904.
 *
 * @example disattenuatedCorrelation(0.5967, 0.8, 0.7) // 0.7974
 */
export function disattenuatedCorrelation(
  r: number | null,
  reliabilityX: number | null,
  reliabilityY: number | null,
): number | null {
  if (r === null || reliabilityX === null || reliabilityY === null) return null;
  checkFraction(reliabilityX, 'reliability');
  checkFraction(reliabilityY, 'reliability');
  const scale = Math.sqrt(reliabilityX * reliabilityY);
  return scale === 0 ? null : r / scale;
}

function momentsByN({ x, y }: Pairs): { sxx: number; syy: number; sxy: number; gap: number } {
  const [mx, my] = [meanOf(x), meanOf(y)];
  let [sxx, syy, sxy] = [0, 0, 0];
  for (const [i, a] of x.entries()) {
    sxx += (a - mx) ** 2 / x.length;
    syy += (y[i]! - my) ** 2 / x.length;
    sxy += ((a - mx) * (y[i]! - my)) / x.length;
  }
  return { sxx, syy, sxy, gap: mx - my };
}
