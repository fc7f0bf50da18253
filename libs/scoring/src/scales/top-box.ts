import { wilsonInterval } from '../intervals/wilson-interval.js';
import { present, type Missable } from '../refusal/checks.js';

/** A share in percent with its Wilson interval, both on 0-100. */
export interface TopBox {
  readonly n: number;
  readonly successes: number;
  readonly percent: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Percent of answers in the named boxes (top-two box: `[4, 5]`), with Wilson's interval in percent. CSAT is the
 * top-two box of the overall question.
 *
 * Nulls are dropped; no answers: nulls. NaN: `invalid_value`; confidence outside 0..1: `invalid_parameter`.
 * Source: Wilson 1927.
 *
 * @example topBox([5, 4, 3], [4, 5]) // { n: 3, successes: 2, percent: 66.67, lower: 20.77, upper: 93.85 }
 */
export function topBox(values: readonly Missable[], boxes: readonly number[], confidence = 0.95): TopBox {
  const kept = present(values);
  return shareInPercent(kept.filter((value) => boxes.includes(value)).length, kept.length, confidence);
}

/** The same from counts, as cells deliver them. @example shareInPercent(2, 3).percent // 66.67 */
export function shareInPercent(successes: number, n: number, confidence = 0.95): TopBox {
  const { lower, upper } = wilsonInterval({ successes, n }, confidence);
  return {
    n,
    successes,
    percent: n === 0 ? null : (100 * successes) / n,
    lower: lower === null ? null : 100 * lower,
    upper: upper === null ? null : 100 * upper,
  };
}
