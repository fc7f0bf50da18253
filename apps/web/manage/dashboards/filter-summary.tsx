import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { shiftDay } from './period';
import { useFilters } from './use-filters';

/** The period in words, under every title: a printed page must say what it shows. */
export function FilterSummary() {
  const { filters } = useTexts();
  const { query, active } = useFilters();
  const format = useFormat();
  const period =
    query.from && query.to ? `${format.day(query.from)} – ${format.day(shiftDay(query.to, -1))}` : filters.presets.all;
  return (
    <>
      {period}
      {active > 0 && ` · ${filters.narrowed}`}
    </>
  );
}
