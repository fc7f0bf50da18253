import type { Comparison, Condition } from './condition-shape';

/** A condition as the screen edits it: comparisons side by side. */
export interface SimpleCondition {
  join: 'all' | 'any';
  comparisons: readonly Comparison[];
}

const isComparison = (condition: Condition): condition is Comparison =>
  'answer' in condition || 'customer' in condition;

/** The condition as a flat list; null where it is nested deeper than that. */
export function simpleCondition(condition: Condition | undefined): SimpleCondition | null {
  if (!condition) return { join: 'all', comparisons: [] };
  if (isComparison(condition)) return { join: 'all', comparisons: [condition] };
  if ('not' in condition) return null;
  const [join, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.every(isComparison) ? { join, comparisons: parts.filter(isComparison) } : null;
}

export function toCondition({ join, comparisons }: SimpleCondition): Condition | undefined {
  const [only] = comparisons;
  if (!only) return undefined;
  if (comparisons.length === 1) return only;
  return join === 'all' ? { all: comparisons } : { any: comparisons };
}
