import { comparisonsIn, type Comparison, type Condition } from '../definition/condition.js';
import { holds, type Comparable } from '../logic/holds.js';

/** More combinations than this are not tried. */
const COMBINATIONS = 20_000;

/** The values worth trying for the left side that these comparisons share. */
type Values = (comparison: Comparison, all: readonly Comparison[]) => readonly Comparable[];

/** Whether some combination of values makes the condition hold; true also when there are too many to try. */
export function canHold(condition: Condition, values: Values): boolean {
  const sides = new Map<string, Comparison[]>();
  for (const { comparison } of comparisonsIn(condition, '')) {
    const side = sideOf(comparison);
    sides.set(side, [...(sides.get(side) ?? []), comparison]);
  }
  const domains = [...sides].map(([side, all]) => ({ side, domain: all[0] === undefined ? [] : values(all[0], all) }));
  const combinations = domains.reduce((product, { domain }) => product * domain.length, 1);
  if (combinations > COMBINATIONS) return true;

  const chosen = new Map<string, Comparable>();
  for (let number = 0; number < combinations; number += 1) {
    let rest = number;
    for (const { side, domain } of domains) {
      chosen.set(side, domain[rest % domain.length]);
      rest = Math.floor(rest / domain.length);
    }
    if (holds(condition, (comparison) => chosen.get(sideOf(comparison)))) return true;
  }
  return false;
}

function sideOf(comparison: Comparison): string {
  return 'answer' in comparison ? `answer:${comparison.answer}` : `customer:${comparison.customer}`;
}
