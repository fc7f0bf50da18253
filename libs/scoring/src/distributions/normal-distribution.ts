import { refuse } from '../refusal/scoring-error.js';

/**
 * Density of the standard normal distribution, exp(-z^2/2)/sqrt(2 pi).
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(z: number): number {
  return 0.3989422804014326779399 * Math.exp(-0.5 * z * z);
}

/** P(Z > z), exact in the far tail. @example normalUpper(8) // 6.220960574271784e-16 */
export function normalUpper(z: number): number {
  return normalCdf(-z);
}

/** Two-sided p-value of a z statistic, 2 P(Z > |z|). @example normalTwoSided(1.959963984540054) // 0.05 */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

const A = [2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249];
const A5 = 0.065682337918207449113;
const B = [47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const C = [
  0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
  6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const C9 = 1.0765576773720192317e-8;
const D = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const P = [
  0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5,
];
const P6 = 0.02307344176494017303;
const Q = [
  1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5,
];

/**
 * P(Z <= z) of the standard normal distribution; relative error below 1e-15 down to z = -37.
 *
 * NaN: `invalid_value`. Source: Cody 1969, Rational Chebyshev approximations for the error function, Math. Comp.
 * 23:631.
 *
 * @example normalCdf(-8) // 6.220960574271784e-16
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) refuse('invalid_value', 'z is not a number');
  const y = Math.abs(z);
  if (y <= 0.67448975) return 0.5 + z * centre(z * z);
  if (y > 38.5) return z > 0 ? 1 : 0;
  const tail = y <= 5.656854249492380195 ? middle(y) : far(y);
  const cut = Math.trunc(y * 16) / 16;
  const lower = Math.exp(-cut * cut * 0.5) * Math.exp(-(y - cut) * (y + cut) * 0.5) * tail;
  return z > 0 ? 1 - lower : lower;
}

function centre(square: number): number {
  let top = A5 * square;
  let bottom = square;
  for (let i = 0; i < 3; i++) {
    top = (top + A[i]!) * square;
    bottom = (bottom + B[i]!) * square;
  }
  return (top + A[3]!) / (bottom + B[3]!);
}

function middle(y: number): number {
  let top = C9 * y;
  let bottom = y;
  for (let i = 0; i < 7; i++) {
    top = (top + C[i]!) * y;
    bottom = (bottom + D[i]!) * y;
  }
  return (top + C[7]!) / (bottom + D[7]!);
}

function far(y: number): number {
  const inverse = 1 / (y * y);
  let top = P6 * inverse;
  let bottom = inverse;
  for (let i = 0; i < 4; i++) {
    top = (top + P[i]!) * inverse;
    bottom = (bottom + Q[i]!) * inverse;
  }
  const fraction = (inverse * (top + P[4]!)) / (bottom + Q[4]!);
  return (0.398942280401432677939946 - fraction) / y;
}
