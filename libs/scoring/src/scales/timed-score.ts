import { checkFinite, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** How seconds of waiting become points 0-100. */
export type TimedRule =
  /** 100 up to fullAt, 0 from zeroAt, straight between. */
  | { readonly type: 'linear'; readonly fullAt: number; readonly zeroAt: number }
  /** Straight between knots, constant outside. */
  | { readonly type: 'piecewise'; readonly knots: readonly number[]; readonly scores: readonly number[] }
  /** The score of the first upper bound that is not exceeded, else the last score: one score more than bounds. */
  | { readonly type: 'step'; readonly upper: readonly number[]; readonly scores: readonly number[] }
  /** 100 up to fullAt, then halved every halfLife. */
  | { readonly type: 'exponential'; readonly fullAt: number; readonly halfLife: number };

/**
 * Points for a time in seconds by a rule. null stays null.
 *
 * Negative seconds: `invalid_value`; bounds out of order, scores outside 0-100 or of the wrong number:
 * `invalid_parameter`.
 *
 * @example timedScore(180, { type: 'linear', fullAt: 120, zeroAt: 480 }) // 83.33
 */
export function timedScore(seconds: Missable, rule: TimedRule): number | null {
  checkRule(rule);
  if (seconds === null) return null;
  if (checkFinite(seconds, 'seconds') < 0) refuse('invalid_value', `negative seconds: ${seconds}`);
  switch (rule.type) {
    case 'linear':
      return 100 * Math.min(1, Math.max(0, (rule.zeroAt - seconds) / (rule.zeroAt - rule.fullAt)));
    case 'piecewise':
      return interpolate(seconds, rule.knots, rule.scores);
    case 'step': {
      const step = rule.upper.findIndex((bound) => seconds <= bound);
      return step < 0 ? rule.scores.at(-1)! : rule.scores[step]!;
    }
    case 'exponential':
      return seconds <= rule.fullAt ? 100 : 100 * 2 ** (-(seconds - rule.fullAt) / rule.halfLife);
  }
}

function checkRule(rule: TimedRule): void {
  const wrong = (): never => refuse('invalid_parameter', `not a rule for times: ${JSON.stringify(rule)}`);
  const rising = (bounds: readonly number[]): boolean =>
    bounds.every((bound, i) => Number.isFinite(bound) && (i === 0 || bound > bounds[i - 1]!));
  const points = (scores: readonly number[], length: number): boolean =>
    scores.length === length && scores.every((score) => score >= 0 && score <= 100);
  switch (rule.type) {
    case 'linear':
      return rising([rule.fullAt, rule.zeroAt]) ? undefined : wrong();
    case 'piecewise':
      return rule.knots.length > 0 && rising(rule.knots) && points(rule.scores, rule.knots.length)
        ? undefined
        : wrong();
    case 'step':
      return rising(rule.upper) && points(rule.scores, rule.upper.length + 1) ? undefined : wrong();
    case 'exponential':
      return Number.isFinite(rule.fullAt) && rule.halfLife > 0 && Number.isFinite(rule.halfLife) ? undefined : wrong();
    default:
      wrong();
  }
}

function interpolate(x: number, knots: readonly number[], scores: readonly number[]): number {
  const after = knots.findIndex((knot) => x <= knot);
  if (after === 0) return scores[0]!;
  if (after < 0) return scores.at(-1)!;
  const part = (x - knots[after - 1]!) / (knots[after]! - knots[after - 1]!);
  return scores[after - 1]! + part * (scores[after]! - scores[after - 1]!);
}
