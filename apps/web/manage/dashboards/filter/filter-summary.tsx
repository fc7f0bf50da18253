import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { shiftDay } from './period';
import { useFilterChoices } from './use-filter-choices';
import { useFilters, type FilterName } from './use-filters';

/** Period and filters in words, under every title: a page must say what it shows, a printed one too. */
export function FilterSummary({ without = [] }: { without?: FilterName[] }) {
  const { filters } = useTexts();
  const { query, values } = useFilters();
  const format = useFormat();
  const choices = useFilterChoices();
  const period =
    query.from && query.to ? `${format.day(query.from)} – ${format.day(shiftDay(query.to, -1))}` : filters.presets.all;
  const narrowed = choices
    .filter(([name]) => values[name] !== '' && !without.includes(name))
    .map(([name, label, offered]) => {
      const chosen = offered.find(({ value }) => value === values[name])?.label ?? label;
      // Used or not says nothing without what.
      return name === 'weights' ? `${label}: ${chosen}` : chosen;
    });
  return <>{[period, ...narrowed].join(' · ')}</>;
}
