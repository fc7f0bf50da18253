import type { ComparedValue, Comparison, Condition } from '../definition/condition.js';

/** What a comparison finds on its left: a code, a number, a text or day, the codes chosen; undefined when empty. */
export type Comparable = number | string | readonly number[] | undefined;

/** Finds the left side of a comparison. */
export type Lookup = (comparison: Comparison) => Comparable;

/**
 * Whether a condition holds.
 *
 * | comparison | left side empty | otherwise |
 * | --- | --- | --- |
 * | `answered` | no | yes |
 * | `empty` | yes | no |
 * | `=` `!=` | no | same type and value, or not |
 * | `<` `<=` `>` `>=` | no | both numbers, or both texts (days compare as texts) |
 * | `in` | no | the list holds the value |
 * | `includes` | no | the chosen codes hold the value |
 *
 * Every kind of emptiness is empty, so `!=` does not hold for a question that was skipped; say `not` with `=` for that.
 *
 * @example
 * holds({ answer: 'overall', is: '<=', value: 2 }, () => 1); // true
 */
export function holds(condition: Condition, lookup: Lookup): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, lookup));

  if ('any' in condition) return condition.any.some((part) => holds(part, lookup));

  if ('not' in condition) return !holds(condition.not, lookup);

  return compares(condition, lookup(condition));
}

function compares({ is, value }: Comparison, left: Comparable): boolean {
  if (is === 'empty') return left === undefined;

  if (left === undefined) return false;

  switch (is) {
    case 'answered':
      return true;
    case '=':
      return left === value;
    case '!=':
      return left !== value;
    case 'in':
      return Array.isArray(value) && value.includes(left);
    case 'includes':
      return Array.isArray(left) && left.includes(value);
    default:
      return isOrdered(is, left, value);
  }
}

function isOrdered(is: '<' | '<=' | '>' | '>=', left: Comparable, right: ComparedValue | undefined): boolean {
  const comparable =
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string');
  if (!comparable) return false;

  switch (is) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
