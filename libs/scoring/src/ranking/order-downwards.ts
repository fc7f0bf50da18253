/**
 * The places of values in the order from the highest downwards; of equal ones the one given first comes first. Bare numbers are sorted
 * and each one's place is looked up, which takes a fraction of sorting by a comparison.
 *
 * @example orderDownwards([10, 30, 30, 20]) // [1, 2, 3, 0]
 */
export function orderDownwards(values: readonly number[]): Uint32Array {
  const descending = Float64Array.from(values).sort().reverse();
  const order = new Uint32Array(values.length);
  const taken = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const first = countAbove(descending, values[i]!);
    order[first + taken[first]!] = i;
    taken[first]! += 1;
  }
  return order;
}

/** How many of the values sorted downwards lie strictly above a value. */
export function countAbove(descending: Float64Array, value: number): number {
  let [low, high] = [0, descending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (descending[middle]! > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
