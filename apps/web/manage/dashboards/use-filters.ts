import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../session/use-me';
import { periodOf, presets, todayIn, type Preset } from './period';

export const filterNames = ['regionId', 'storeId', 'surveyId', 'channel', 'language', 'setting'] as const;
export type FilterName = (typeof filterNames)[number];

const defaultPreset: Preset = '3m';

/** What is looked at, kept in the address so that a link shows the same to a colleague. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const { timeZone } = useMe().organisation;
  const from = search.get('from');
  const to = search.get('to');
  const given = presets.find((preset) => preset === search.get('period'));
  const preset = from && to ? 'custom' : (given ?? defaultPreset);

  const values = useMemo(
    () => Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? ''])) as Record<FilterName, string>,
    [search],
  );
  const query = useMemo(() => {
    const period = preset === 'custom' ? { from, to } : periodOf(preset, todayIn(timeZone));
    return { ...period, ...values };
  }, [preset, from, to, values, timeZone]);
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  /** The filters alone, to carry along to another screen. */
  const carried = useMemo(() => {
    const kept = new URLSearchParams();
    for (const name of ['period', 'from', 'to', ...filterNames]) {
      const value = search.get(name);
      if (value && name !== 'storeId') kept.set(name, value);
    }
    const text = kept.toString();
    return text ? `?${text}` : '';
  }, [search]);
  const active = filterNames.filter((name) => values[name] !== '').length;
  return { preset, query, values, set, carried, active, search };
}
