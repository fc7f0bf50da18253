import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import classes from './filter-bar.module.css';
import { dayPresets, monthAfter, periodOf, presets, shiftDay, todayIn } from './period';
import { useFilterChoices } from './use-filter-choices';
import { filterNames, useFilters, type FilterName } from './use-filters';
import { useMe } from '../../session/use-me';

/** Period, region, store, survey, channel, language: for every screen with results. */
export function FilterBar({ without = [] }: { without?: FilterName[] }) {
  const { filters: texts, fields } = useTexts();
  const { values, set, search, preset } = useFilters();
  const lists = useFilterChoices();
  const shown = lists.filter(([name]) => !without.includes(name));
  const active = shown.filter(([name]) => values[name] !== '').length;
  // What may be chosen comes later than what was: a value of a field is in the address before its list is here.
  const [open, { toggle }] = useDisclosure(filterNames.some((name) => values[name] !== '' && !without.includes(name)));
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
          {shown.map(([name, label, data]) => (
            <NativeSelect
              key={name}
              label={label}
              value={values[name]}
              data={[{ value: '', label: name === 'weights' ? texts.weightsByRules : texts.all }, ...data]}
              onChange={(event) => set({ [name]: event.currentTarget.value })}
            />
          ))}
          {values.regionId !== '' && !without.includes('regionId') && (
            <p className={`${classes.note} quiet`} role="note">
              {texts.regionThen}
            </p>
          )}
          {values.field !== '' && (
            <p className={`${classes.note} quiet`} role="note">
              {fields.ofAnonymous}
            </p>
          )}
          {active > 0 && (
            <Button
              variant="subtle"
              className={classes.clear}
              onClick={() => set(Object.fromEntries(shown.map(([name]) => [name, null])))}
            >
              {texts.clear}
            </Button>
          )}
        </div>
      )}
      {preset === 'custom' && <Range from={search.get('from') ?? ''} to={search.get('to') ?? ''} />}
      {preset === 'days' && <DayRange from={search.get('from') ?? ''} to={search.get('to') ?? ''} />}
    </section>
  );
}

function PeriodChoice() {
  const { filters: texts } = useTexts();
  const { preset, set, mayDays } = useFilters();
  const { timeZone } = useMe().organisation;
  const choose = (value: string) => {
    if (value !== 'custom' && value !== 'days') return set({ period: value, from: null, to: null });
    const period = periodOf(value === 'days' ? '7d' : '3m', todayIn(timeZone));
    set({ period: value === 'days' ? value : null, from: period.from, to: period.to });
  };
  const offered = mayDays
    ? ([...presets, ...dayPresets, 'custom', 'days'] as const)
    : ([...presets, 'custom'] as const);
  return (
    <NativeSelect
      aria-label={texts.period}
      className={classes.period}
      value={preset}
      data={offered.map((value) => ({ value, label: texts.presets[value] }))}
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

function DayRange({ from, to }: { from: string; to: string }) {
  const { filters: texts } = useTexts();
  const { set } = useFilters();
  const last = to ? shiftDay(to, -1) : '';
  const change = (changes: { from?: string; to?: string }) => set({ period: 'days', ...changes });
  return (
    <div className={classes.lists}>
      <TextInput
        type="date"
        label={texts.from}
        value={from}
        max={last}
        onChange={(event) => event.currentTarget.value && change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={texts.until}
        value={last}
        min={from}
        onChange={(event) => event.currentTarget.value && change({ to: shiftDay(event.currentTarget.value, 1) })}
      />
    </div>
  );
}
