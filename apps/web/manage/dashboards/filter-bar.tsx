import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRead } from '../api/use-read';
import type { Region, StoreRow } from '../api/stores';
import type { Page } from '../api/use-list';
import { Icon } from '../shell/icon';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import classes from './filter-bar.module.css';
import { monthAfter, periodOf, presets, shiftDay, todayIn } from './period';
import { useFilters, type FilterName } from './use-filters';
import { useMe } from '../session/use-me';

const kinds = ['store', 'call_centre'] as const;

interface Choice {
  value: string;
  label: string;
}

/** Period, region, store, survey, channel, language: for every screen with results. */
export function FilterBar({ without = [] }: { without?: FilterName[] }) {
  const { filters: texts, channels, settings } = useTexts();
  const { values, set, active, search, preset } = useFilters();
  const [open, { toggle }] = useDisclosure(active > 0);
  const choices = useChoices();
  const lists: [FilterName, string, Choice[]][] = [
    ['regionId', texts.region, choices.regions],
    ['storeId', texts.store, choices.stores],
    ['surveyId', texts.survey, choices.surveys],
    ['setting', texts.setting, kinds.map((value) => ({ value, label: settings[value] }))],
    ['channel', texts.channel, Object.entries(channels).map(([value, label]) => ({ value, label }))],
    ['language', texts.language, languages.map((value) => ({ value, label: languageNames[value] }))],
  ];
  return (
    <section className={`${classes.bar} no-print`} aria-label={texts.name}>
      <PeriodChoice />
      <Button
        variant="default"
        aria-expanded={open}
        onClick={toggle}
        leftSection={<Icon name="filter" size={16} />}
        className={classes.toggle}
      >
        {texts.more(active)}
      </Button>
      {open && (
        <div className={classes.lists}>
          {lists
            .filter(([name]) => !without.includes(name))
            .map(([name, label, data]) => (
              <NativeSelect
                key={name}
                label={label}
                value={values[name]}
                data={[{ value: '', label: texts.all }, ...data]}
                onChange={(event) => set({ [name]: event.currentTarget.value })}
              />
            ))}
          {active > 0 && (
            <Button
              variant="subtle"
              className={classes.clear}
              onClick={() => set(Object.fromEntries(lists.map(([name]) => [name, null])))}
            >
              {texts.clear}
            </Button>
          )}
        </div>
      )}
      {preset === 'custom' && <Range from={search.get('from') ?? ''} to={search.get('to') ?? ''} />}
    </section>
  );
}

function PeriodChoice() {
  const { filters: texts } = useTexts();
  const { preset, set } = useFilters();
  const { timeZone } = useMe().organisation;
  const choose = (value: string) => {
    if (value !== 'custom') return set({ period: value, from: null, to: null });
    const period = periodOf('3m', todayIn(timeZone));
    set({ period: null, from: period.from, to: period.to });
  };
  return (
    <NativeSelect
      aria-label={texts.period}
      className={classes.period}
      value={preset}
      data={[...presets, 'custom' as const].map((value) => ({ value, label: texts.presets[value] }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}

function Range({ from, to }: { from: string; to: string }) {
  const { filters: texts } = useTexts();
  const { set } = useFilters();
  const [first, last] = [from.slice(0, 7), to ? shiftDay(to, -1).slice(0, 7) : ''];
  return (
    <div className={classes.lists}>
      <TextInput
        type="month"
        label={texts.from}
        value={first}
        max={last}
        onChange={(event) => event.currentTarget.value && set({ from: `${event.currentTarget.value}-01` })}
      />
      <TextInput
        type="month"
        label={texts.until}
        value={last}
        min={first}
        onChange={(event) => event.currentTarget.value && set({ to: monthAfter(event.currentTarget.value) })}
      />
    </div>
  );
}

interface Named {
  id: string;
  name: string;
}

function useChoices() {
  const regions = useRead<{ items: Region[] }>('/regions').data?.items ?? [];
  const stores = useRead<Page<StoreRow>>('/stores', { query: { limit: 200 } }).data?.items ?? [];
  const surveys = useRead<{ items: Named[] }>('/dashboards/surveys').data?.items ?? [];
  const named = (one: Named): Choice => ({ value: one.id, label: one.name });
  return { regions: regions.map(named), stores: stores.map(named), surveys: surveys.map(named) };
}
