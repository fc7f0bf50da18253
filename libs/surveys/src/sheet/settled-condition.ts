import type { Comparison, Condition } from '../definition/condition.js';

/** Whether a comparison holds, as is known before anybody has answered; `open` for what only answers will tell. */
export type Known = (comparison: Comparison) => boolean | 'open';

/**
 * A condition as far as it is settled before anybody has answered: it holds, it does not, or what is left of it.
 *
 * @example
 * settledCondition({ all: [{ customer: 'store', is: 'answered' }, rated] }, (each) => ('customer' in each ? true : 'open')); // rated
 */
export function settledCondition(condition: Condition, known: Known): Condition | boolean {
  if ('all' in condition) return settledList(condition.all, known, 'all');
  if ('any' in condition) return settledList(condition.any, known, 'any');
  if ('not' in condition) {
    const inner = settledCondition(condition.not, known);
    if (typeof inner === 'boolean') return !inner;
    return 'not' in inner ? inner.not : { not: inner };
  }
  const holds = known(condition);
  return holds === 'open' ? condition : holds;
}

function settledList(parts: readonly Condition[], known: Known, join: 'all' | 'any'): Condition | boolean {
  const decides = join === 'any';
  const settled = parts.map((part) => settledCondition(part, known));
  if (settled.includes(decides)) return decides;
  const open = settled.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  if (only === undefined) return !decides;
  if (open.length === 1) return only;
  return join === 'all' ? { all: open } : { any: open };
}

/** Both conditions, where there are any. */
export function joinedConditions(one: Condition | undefined, other: Condition | undefined): Condition {
  const both = [one, other].filter((condition) => condition !== undefined);
  // An `all` inside an `all` says no more than one.
  return { all: both.flatMap((condition) => ('all' in condition ? condition.all : [condition])) };
}
