import { zFor } from '../distributions/normal-quantile.js';
import { around, type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkCount, present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** How many answered 9-10, 7-8 and 0-6 to 'how likely are you to recommend us?'. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** NPS in points from -100 to 100, with two intervals. Show `adjustedWald`. */
export interface NetPromoterScore extends PromoterCounts {
  readonly n: number;
  readonly score: number | null;
  /** On the -1..+1 scale: p + d - (p - d)², dividing by n. */
  readonly variance: number | null;
  readonly se: number | null;
  readonly wald: Interval;
  readonly adjustedWald: Interval & { readonly centre: number | null };
}

/** Sorts 0-10 answers into promoters, passives and detractors; anything else is `invalid_value`, null is dropped. */
export function countPromoters(values: readonly Missable[]): PromoterCounts {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const value of present(values)) {
    if (!Number.isInteger(value) || value < 0 || value > 10) refuse('invalid_value', `not an answer 0 to 10: ${value}`);
    if (value >= 9) promoters += 1;
    else if (value >= 7) passives += 1;
    else detractors += 1;
  }
  return { promoters, passives, detractors };
}

/**
 * Net promoter score, 100 (promoters - detractors)/n, with Wald and adjusted Wald intervals clamped to ±100.
 *
 * The adjusted Wald interval adds 3 answers (3/4 promoters, 3/2 passives, 3/4 detractors) before applying Wald; its
 * centre is therefore not the score, but it covers near 95 % where Wald collapses (all promoters). No answers: nulls.
 * Counts that are not counts: `invalid_value`. Source: Reichheld 2003; Rocks 2016, American Statistician 70:365.
 *
 * @example netPromoterScore({ promoters: 67, passives: 27, detractors: 6 }).score // 61
 */
export function netPromoterScore(counts: PromoterCounts, confidence = 0.95): NetPromoterScore {
  const { promoters, passives, detractors } = counts;
  for (const count of [promoters, passives, detractors]) checkCount(count, 'answers');
  return netPromoterScoreOfSizes(counts, confidence);
}

/** The same of counts that need not be whole: weighted shares of an effective number of answers. */
export function netPromoterScoreOfSizes(
  { promoters, passives, detractors }: PromoterCounts,
  confidence = 0.95,
): NetPromoterScore {
  const z = zFor(confidence);
  const n = promoters + passives + detractors;
  if (n === 0) {
    const unknown = {
      score: null,
      variance: null,
      se: null,
      wald: UNKNOWN,
      adjustedWald: { centre: null, ...UNKNOWN },
    };
    return { n, promoters, passives, detractors, ...unknown };
  }
  const plain = onPoints(promoters, detractors, n);
  const adjusted = onPoints(promoters + 0.75, detractors + 0.75, n + 3);
  return {
    n,
    promoters,
    passives,
    detractors,
    score: plain.score,
    variance: plain.variance,
    se: plain.se,
    wald: around(plain.score, z * plain.se, -100, 100),
    adjustedWald: { centre: adjusted.score, ...around(adjusted.score, z * adjusted.se, -100, 100) },
  };
}

function onPoints(promoters: number, detractors: number, n: number): { score: number; variance: number; se: number } {
  const net = (promoters - detractors) / n;
  const variance = Math.max(0, (promoters + detractors) / n - net * net);
  return { score: 100 * net, variance, se: 100 * Math.sqrt(variance / n) };
}
