interface Placed {
  band: 'above' | 'in_line' | 'below' | null;
  /** From and to, 1 the best. */
  rank: { low: number; high: number } | null;
}

/**
 * A store that clearly differs from the network and whose rank, of so many stores, still spans more than half of them.
 * It looks like a contradiction and is none: a rank has to hold against every other store at once.
 */
export function differsWithoutPlace({ band, rank }: Placed, stores: number): boolean {
  return (band === 'above' || band === 'below') && rank !== null && rank.high - rank.low + 1 > stores / 2;
}
