/** Bernoulli terms of Stirling's series for the logarithm of the gamma function. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula leaves out: delta(x) = log gamma(x+1) - (x + 1/2) log x + x - log(2 pi)/2, for x > 0.
 *
 * Below 15 the recurrence delta(x) = delta(x+1) + (x + 1/2) log(1 + 1/x) - 1 is used, whose terms are small, so that
 * no digits are lost; above, Stirling's series. Source: Loader 2000, Fast and Accurate Computation of Binomial
 * Probabilities.
 *
 * @example stirlingError(1) // 0.08106146679532726
 */
export function stirlingError(x: number): number {
  const twice = 2 * x;
  if (x >= 15 || !Number.isInteger(twice)) return fromSeries(x);
  return (halves[twice] ??= fromSeries(x));
}

/** Of halves below 15, which sizes of samples ask for again and again. */
const halves: number[] = [];

function fromSeries(x: number): number {
  let at = x;
  let carried = 0;
  while (at < 15) {
    carried += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const inverseSquare = 1 / (at * at);
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = sum * inverseSquare + SERIES[i]!;
  return carried + sum / at;
}
