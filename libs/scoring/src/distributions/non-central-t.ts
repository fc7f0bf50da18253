import { betaTails } from './beta-tails.js';
import { logGamma } from './log-gamma.js';
import { normalCdf } from './normal-distribution.js';

/**
 * Beyond this non-centrality the series is long and the normal approximation (Abramowitz & Stegun 26.7.10) is used.
 */
const FAR = 100;

/**
 * P(T > t) of Student's t on df degrees of freedom with non-centrality delta, for t >= 0.
 *
 * P(T <= t) = Phi(-delta) + sum_j (p_j I_x(j+1/2, df/2) + q_j I_x(j+1, df/2))/2, x = t²/(t² + df), Poisson-like
 * weights p, q. Absolute error about 1e-12. Source: Lenth 1989, Algorithm AS 243, Applied Statistics 38:185.
 *
 * @example nonCentralTUpper(1.9651, 504.26, 2.807) // 0.8
 */
export function nonCentralTUpper(t: number, df: number, delta: number): number {
  if (delta > FAR) return normalCdf((delta - t * (1 - 1 / (4 * df))) / Math.sqrt(1 + (t * t) / (2 * df)));
  const half = (delta * delta) / 2;
  const sum = t * t + df;
  const [x, y] = [(t * t) / sum, df / sum];
  const reach = half + 12 * Math.sqrt(half + 1) + 30;
  const from = Math.max(0, Math.floor(half - 12 * Math.sqrt(half + 1) - 30));
  let lower = normalCdf(-delta);
  for (let j = from; j <= reach; j++) {
    const common = j === 0 ? -half : -half + j * Math.log(half);
    const p = half === 0 && j > 0 ? 0 : Math.exp(common - logGamma(j + 1));
    const q = half === 0 && j > 0 ? 0 : (delta / Math.SQRT2) * Math.exp(common - logGamma(j + 1.5));
    lower += 0.5 * (p * betaTails(x, y, j + 0.5, df / 2).lower + q * betaTails(x, y, j + 1, df / 2).lower);
  }
  return Math.max(0, 1 - lower);
}
