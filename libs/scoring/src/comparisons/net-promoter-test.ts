import { normalTwoSided } from '../distributions/normal-distribution.js';
import { zFor } from '../distributions/normal-quantile.js';
import { around, type Interval, UNKNOWN } from '../intervals/interval.js';
import { checkFinite } from '../refusal/checks.js';
import { type NetPromoterScore, netPromoterScore, type PromoterCounts } from '../scales/net-promoter-score.js';

/** A difference of net promoter scores in points, with its z test. */
export interface NetPromoterTest extends Interval {
  readonly difference: number | null;
  readonly se: number | null;
  readonly z: number | null;
  readonly pValue: number | null;
}

type Scored = Pick<NetPromoterScore, 'score' | 'se'>;

/**
 * Compares a net promoter score with another group's, or with a fixed number of points:
 * z = (a - b)/sqrt(se(a)² + se(b)²), unpooled; a fixed number has no error of its own.
 *
 * Standard error 0: z and p null, interval collapsed on the difference. An empty group: nulls. Source: Rocks 2016; R
 * NPS nps.test.
 *
 * @example netPromoterTest({ promoters: 45, passives: 30, detractors: 25 }, { promoters: 60, passives: 25, detractors: 15 }).z
 * // -2.275
 */
export function netPromoterTest(x: PromoterCounts, y: PromoterCounts | number, confidence = 0.95): NetPromoterTest {
  const b = typeof y === 'number' ? { score: checkFinite(y, 'points'), se: 0 } : netPromoterScore(y, confidence);
  return compareNetPromoterScores(netPromoterScore(x, confidence), b, confidence);
}

/** The same test of two scores that are worked out already, as those of cells with their weights. */
export function compareNetPromoterScores(a: Scored, b: Scored, confidence = 0.95): NetPromoterTest {
  const z95 = zFor(confidence);
  if (a.score === null || b.score === null || a.se === null || b.se === null)
    return { difference: null, se: null, z: null, pValue: null, ...UNKNOWN };

  const difference = a.score - b.score;
  const se = Math.hypot(a.se, b.se);
  const z = se === 0 ? null : difference / se;
  return { difference, se, z, pValue: z === null ? null : normalTwoSided(z), ...around(difference, z95 * se) };
}
