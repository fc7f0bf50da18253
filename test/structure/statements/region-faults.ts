import { basename } from 'node:path';

/** Files, by name, in which regions below others may be gathered, or asked of a store as it is today, and why. */
const mayGather = [
  // The text itself.
  'regions-below.ts',
  // Whose stores a person sees: those of today.
  'session-checks.service.ts',
  'promise-feeds.service.ts',
  // What a filter means.
  'places-within.ts',
  // The list of stores itself, and the tree of regions.
  'stores.reads.ts',
  // Who is asked now.
  'judge-audience.ts',
];

/** Where a file says by itself what a region is, instead of leaving it to the one filter (decision 029). */
export function regionFaults(files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) => {
    const faults: string[] = [];
    if (basename(path) !== 'regions-below.ts' && /with recursive[\s\S]{0,400}\bregions\b/.test(text))
      faults.push(`${path} gathers regions below others by a text of its own: use regionsBelow`);
    if (!mayGather.includes(basename(path)) && /\bfrom below\b|regionsBelow\(['`]/.test(text))
      faults.push(`${path} narrows to a region by itself: use answersWithin or placesWithin`);
    if (basename(path) !== 'region-at.ts' && /\bfrom_day <= /.test(text))
      faults.push(`${path} says by itself to which region a store belonged: use regionAt`);
    return faults;
  });
}
