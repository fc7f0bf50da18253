import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useMay, useMe } from '../../session/use-me';
import { dayPresets, periodOf, presets, todayIn, wholeMonths, type Preset } from './period';

export const filterNames = [
  'regionId',
  'storeId',
  'surveyId',
  'channel',
  'language',
  'setting',
  'weights',
  'field',
] as const;
export type FilterName = (typeof filterNames)[number];

const defaultPreset: Preset = '3m';

/** What is looked at, kept in the address so that a link shows the same to a colleague. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const { timeZone } = useMe().organisation;
  const from = search.get('from');
  const to = search.get('to');
  const mayDays = useMay()('responses.read');
  const given = [...presets, ...(mayDays ? dayPresets : [])].find((preset) => preset === search.get('period'));
  const isByDays = mayDays && search.get('period') === 'days';
  const preset = from && to ? (isByDays ? 'days' : 'custom') : (given ?? defaultPreset);

  const values = useMemo(
    () => Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? ''])) as Record<FilterName, string>,
    [search],
  );
  const query = useMemo(() => {
    const period = preset === 'custom' || preset === 'days' ? { from, to } : periodOf(preset, todayIn(timeZone));
    return { ...(mayDays ? period : wholeMonths(period)), ...values };
  }, [preset, from, to, values, timeZone, mayDays]);
  /** The same for lists, in which there is nothing to weigh. */
  const listQuery = useMemo(() => ({ ...query, weights: '' }), [query]);
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value) next.set(name, value);
            else next.delete(name);

          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  /** The filters alone, to carry along to a store; or to a question, with the store that it is asked of. */
  const carriedWith = useCallback((storeId: string | null) => filtersIn(search, storeId), [search]);
  const carried = useMemo(() => carriedWith(null), [carriedWith]);
  const active = filterNames.filter((name) => name !== 'weights' && values[name] !== '').length;
  return { preset, query, listQuery, values, set, carried, carriedWith, active, search, mayDays };
}

/** What an address says of period and filters, as another address says it. Without a store given, none is named. */
export function filtersIn(search: URLSearchParams, storeId: string | null = search.get('storeId')): string {
  const kept = new URLSearchParams();
  for (const name of ['period', 'from', 'to', ...filterNames]) {
    const value = name === 'storeId' ? storeId : search.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text ? `?${text}` : '';
}
