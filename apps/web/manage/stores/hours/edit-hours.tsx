import type { OpeningHours } from '#api';
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { Refusal } from '../../shell/asking/refusal';
import { WindowList } from '../../shell/week/window-list';
import { useHoursTexts } from '../../texts/stores/hours/load-hours-texts';
import { useTexts } from '../../texts/texts-provider';
import { DayFields } from './day-fields';
import { daysOf } from './days-of';

interface Props {
  path: `/stores/${string}/hours` | `/regions/${string}/hours` | '/opening-hours';
  hours: OpeningHours;
  isOwn: boolean;
  onDone: () => void;
}

/** Hours being changed. Saving keeps, and so confirms, every day that is listed. */
export function EditHours({ path, hours, isOwn, onDone }: Props) {
  const texts = useHoursTexts();
  const { shell } = useTexts();
  const [week, setWeek] = useState(hours.week);
  const [isClosedOnHolidays, close] = useState(hours.isClosedOnHolidays);
  const [days, setDays] = useState(() => daysOf(hours));
  const [added, setAdded] = useState('');
  const shown = days.filter(({ isProposed }) => !isProposed || isClosedOnHolidays);
  const done = { stale: ['/stores', '/regions', '/opening-hours', '/cases'], then: onDone };
  const save = useAct(
    () => {
      const listed = Object.fromEntries(shown.map(({ day, periods }) => [day, periods]));
      return api.put(path, { week, isClosedOnHolidays, days: { ...hours.days, ...listed } });
    },
    {
      ...done,
      then: () => {
        notifications.show({ message: shell.saved });
        onDone();
      },
    },
  );
  const drop = useAct((of: `/stores/${string}/hours` | `/regions/${string}/hours`) => api.delete(of), done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const add = () => {
    setDays(
      [...days, { day: added, name: '', periods: [], isProposed: false }].toSorted((one, other) =>
        one.day.localeCompare(other.day),
      ),
    );
    setAdded('');
  };
  return (
    <form onSubmit={submit} aria-label={texts.edit}>
      <Stack>
        <WindowList windows={week} none={texts.never} onChange={setWeek} />
        <Checkbox
          label={texts.closedOnHolidays}
          description={texts.knownUntil(hours.holidaysUntil)}
          checked={isClosedOnHolidays}
          onChange={(event) => close(event.currentTarget.checked)}
        />
        {shown.map((one) => (
          <DayFields
            key={one.day}
            of={one}
            onChange={(periods) =>
              setDays(days.map((each) => (each.day === one.day ? { ...one, periods, isProposed: false } : each)))
            }
          />
        ))}
        <Group align="end">
          <TextInput
            type="date"
            label={texts.day}
            value={added}
            onChange={(event) => setAdded(event.currentTarget.value)}
          />
          <Button variant="default" disabled={added === '' || shown.some(({ day }) => day === added)} onClick={add}>
            {texts.addDay}
          </Button>
        </Group>
        <p className="quiet" style={{ margin: 0 }}>
          {texts.confirmHint}
        </p>
        <Refusal problem={save.error ?? drop.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {shell.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {shell.cancel}
          </Button>
          {isOwn && path !== '/opening-hours' && (
            <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate(path)}>
              {texts.drop}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
