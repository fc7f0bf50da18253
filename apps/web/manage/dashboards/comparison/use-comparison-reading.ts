import type { Comparison } from '#api';
import { useTexts } from '../../texts/texts-provider';
import { differsWithoutPlace } from './differs-without-place';

/** What the comparison allows one to say, and no more. */
export function useComparisonReading({ items }: Comparison): string {
  const { comparison } = useTexts();
  const above = items.filter((store) => store.band === 'above').length;
  const below = items.filter((store) => store.band === 'below').length;
  const known = items.filter((store) => store.band !== null).length;
  if (known === 0) return comparison.readingNone;
  if (known === 1) return comparison.readingOne;
  if (above === 0 && below === 0) return comparison.readingSame(known);
  const reading = comparison.reading(above, below, known);
  return items.some((store) => differsWithoutPlace(store, known))
    ? `${reading} ${comparison.readingWideRanks}`
    : reading;
}
