import { checkFinite, checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Splits values by the label beside each, in order of first appearance; rows missing either are dropped. */
export function groupValues(
  values: readonly Missable[],
  labels: readonly (string | number | null)[],
): Map<string, number[]> {
  checkSameLength(values, labels);
  const groups = new Map<string, number[]>();
  for (const [i, value] of values.entries()) {
    const label = labels[i]!;
    if (value === null || label === null) continue;
    checkFinite(value, 'value');
    const key = String(label);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Fewer than two groups cannot be compared: `insufficient_data`. */
export function requireTwoGroups(groups: readonly (readonly number[])[]): void {
  if (groups.filter((group) => group.length > 0).length < 2)
    refuse('insufficient_data', 'a comparison needs at least two groups');
}
