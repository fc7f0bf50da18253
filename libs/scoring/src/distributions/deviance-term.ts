/**
 * x log(x/m) + m - x without cancellation where x is close to m (Loader's saddle-point deviance).
 *
 * Source: Loader 2000, Fast and Accurate Computation of Binomial Probabilities.
 *
 * @example devianceTerm(10, 10) // 0
 */
export function devianceTerm(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = (x - m) / (x + m);
  let sum = (x - m) * ratio;
  let term = 2 * x * ratio;
  for (let j = 1; j < 1000; j++) {
    term *= ratio * ratio;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
