/** Points and weights of a quadrature. */
export interface Quadrature {
  readonly points: number[];
  readonly weights: number[];
}

/**
 * Gauss and Legendre's quadrature of the given order on [low, high]: exact for polynomials up to degree 2 order - 1.
 *
 * Source: Press et al., Numerical Recipes, 4.6.
 *
 * @example gaussLegendre(2, -1, 1).points // [-0.577, 0.577]
 */
export function gaussLegendre(order: number, low: number, high: number): Quadrature {
  const points = new Array<number>(order);
  const weights = new Array<number>(order);
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  for (let i = 0; i < (order + 1) / 2; i++) {
    const { root, slope } = legendreRoot(order, Math.cos((Math.PI * (i + 0.75)) / (order + 0.5)));
    const weight = (2 * half) / ((1 - root * root) * slope * slope);
    [points[i], points[order - 1 - i]] = [middle - half * root, middle + half * root];
    [weights[i], weights[order - 1 - i]] = [weight, weight];
  }
  return { points, weights };
}

function legendreRoot(order: number, guess: number): { root: number; slope: number } {
  let [root, slope] = [guess, 0];
  for (let step = 1, i = 0; Math.abs(step) > 1e-15 && i < 50; i++) {
    let [p, before] = [1, 0];
    for (let j = 0; j < order; j++) [p, before] = [((2 * j + 1) * root * p - j * before) / (j + 1), p];
    slope = (order * (root * p - before)) / (root * root - 1);
    step = p / slope;
    root -= step;
  }
  return { root, slope };
}
