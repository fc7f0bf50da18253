import { itemsIn, type CanonicalRecord, type Definition, type Item } from '#surveys';
import type { Standard } from '../standard/standard.js';
import { csatBoxes } from './figure.js';
import type { Contribution } from './cells/contributions.js';
import { itemsOf } from './items-of.js';

/** What one answer adds to one score of its response, in whole hundredths of a point. */
export interface AnswerShare {
  /** The score's cells: `principle:courtesy`, `role:recommend`. */
  measure: string;
  item: Item;
  hundredths: number;
}

/** What each answer of a response adds to its principles and roles: the shares of a score sum to it exactly. */
export function answerShares(definition: Definition, standard: Standard, record: CanonicalRecord): AnswerShare[] {
  const { scores } = itemsOf(definition, standard, record);
  const byMeasure = new Map(scores.map((each) => [each.measure, each]));
  const answered = itemsIn(definition).flatMap((item) => {
    const contribution = byMeasure.get(`item:${item.key}`);
    return contribution === undefined || contribution.score === null
      ? []
      : [{ item, contribution, score: contribution.score }];
  });
  const roles = answered.flatMap(({ item, contribution, score }) =>
    item.role === null
      ? []
      : [{ measure: `role:${item.role}`, item, hundredths: roleShare(item.role, contribution, score) }],
  );
  const principles = scores.flatMap(({ measure, score }) => {
    if (score === null || !measure.startsWith('principle:')) return [];
    const own = answered.filter(({ item }) => `principle:${item.principle}` === measure && item.weight > 0);
    const hundredths = splitWhole(
      score,
      own.map(({ item, score: points }) => item.weight * points),
    );
    return own.map(({ item }, at) => ({ measure, item, hundredths: hundredths[at] ?? 0 }));
  });
  return [...roles, ...principles];
}

/** A recommendation adds 100, 0 or -100 points to the NPS, a satisfied answer 100 to the share of satisfied ones. */
function roleShare(role: string, { code }: Contribution, score: number): number {
  if (role === 'recommend') return (code ?? 0) >= 9 ? 10_000 : (code ?? 0) >= 7 ? 0 : -10_000;
  if (role === 'overall') return csatBoxes.includes(1 + Math.floor(score / 2_500)) ? 10_000 : 0;
  return score;
}

/** Splits a whole number in proportion, into whole numbers that sum to it: what rounding leaves goes to the largest rests. */
export function splitWhole(total: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (all === 0) return parts.map((_, at) => (at === 0 ? total : 0));
  const exact = parts.map((part) => (total * part) / all);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const rests = exact.map((value, at) => ({ at, rest: value - (whole[at] ?? 0) })).sort((a, b) => b.rest - a.rest);
  for (const { at } of rests.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
