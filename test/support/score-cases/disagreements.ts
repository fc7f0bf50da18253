/** How far a number may be from the known one: the larger of an absolute and a relative distance. */
export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/** Where an answer differs from the known one, in words. What the known answer does not mention is not looked at. */
export function disagreements(got: unknown, known: unknown, tolerance: Tolerance, path = 'result'): string[] {
  if (typeof known === 'number' && typeof got === 'number') {
    const allowed = Math.max(tolerance.abs, tolerance.rel * Math.abs(known));
    return Math.abs(got - known) <= allowed ? [] : [`${path} is ${got}, should be ${known}`];
  }
  if (Array.isArray(known)) {
    if (!Array.isArray(got) || got.length !== known.length) return [`${path} is not a list of ${known.length}`];
    return known.flatMap((entry, i) => disagreements(got[i], entry, tolerance, `${path}[${i}]`));
  }
  if (known !== null && typeof known === 'object') {
    if (got === null || typeof got !== 'object') return [`${path} is ${JSON.stringify(got)}`];
    const fields = got as Record<string, unknown>;
    return Object.entries(known).flatMap(([key, entry]) =>
      disagreements(fields[key], entry, tolerance, `${path}.${key}`),
    );
  }
  return got === known ? [] : [`${path} is ${JSON.stringify(got)}, should be ${JSON.stringify(known)}`];
}
