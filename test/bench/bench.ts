/** What a bench found: Candour's figure, the reference's, and their ratio, medians of alternating rounds. */
export interface BenchResult {
  name: string;
  unit: string;
  candour: number;
  reference: number;
  ratio: number;
  [more: string]: number | string;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs two things in turn, so that a machine that slows down slows both; gives the median of each and of their ratios. */
export async function alternate(
  candour: () => Promise<number>,
  reference: () => Promise<number>,
  rounds: number,
): Promise<{ candour: number; reference: number; ratio: number }> {
  const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
  await candour();
  await reference();
  for (let round = 0; round < rounds; round += 1) {
    const own = await candour();
    const other = await reference();
    ours.push(own);
    theirs.push(other);
    ratios.push(own / other);
    process.stderr.write(`  round ${round + 1}: ${own.toFixed(1)} to ${other.toFixed(1)}\n`);
  }
  return { candour: median(ours), reference: median(theirs), ratio: median(ratios) };
}
