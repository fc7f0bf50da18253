/** What an address asks for, where it is one of those that there are; the first of them otherwise. */
export function oneOf<Known extends string>(known: readonly [Known, ...Known[]], asked: string | null): Known {
  return known.find((one) => one === asked) ?? known[0];
}
