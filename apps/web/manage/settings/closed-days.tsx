import type { Organisation } from '#api';
import { Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './closed-days.module.css';

interface Props {
  input: Organisation;
  set: (part: Partial<Organisation>) => void;
}

interface Day {
  day: string;
  name: string;
  state: 'country' | 'removed' | 'own';
}

/** So many days are shown at first: about a year of them. */
const shownAtFirst = 12;

/** On which days the organisation is closed: those of its country, without some, and its own. */
export function ClosedDays({ input, set }: Props) {
  const { settingsPage: texts } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const ofCountry = useRead('/organisation/country-days').data?.items ?? [];
  const { ownClosedDays: own, openDays } = input;
  const days = [
    ...ofCountry.map((each): Day => ({ ...each, state: openDays.includes(each.day) ? 'removed' : 'country' })),
    ...Object.entries(own).map(([day, name]): Day => ({ day, name, state: 'own' })),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
  const turn = ({ day, state }: Day) => {
    const { [day]: _, ...others } = own;
    if (state === 'own') set({ ownClosedDays: others });
    else set({ openDays: state === 'removed' ? openDays.filter((each) => each !== day) : [...openDays, day] });
  };
  return (
    <Card title={texts.closedDays} lead={texts.closedDaysLead}>
      <Stack>
        <Checkbox
          label={texts.mailsOnClosedDays}
          description={texts.mailsOnClosedDaysHint}
          checked={input.mailsOnClosedDays}
          onChange={(event) => set({ mailsOnClosedDays: event.currentTarget.checked })}
        />
        {days.length === 0 && <p className="quiet">{texts.noClosedDays}</p>}
        <ul className={classes.days}>
          {(isWhole ? days : days.slice(0, shownAtFirst)).map((each) => (
            <ClosedDay key={`${each.day} ${each.state}`} day={each} onTurn={() => turn(each)} />
          ))}
        </ul>
        {!isWhole && days.length > shownAtFirst && (
          <Anchor component="button" type="button" style={{ alignSelf: 'flex-start' }} onClick={() => setWhole(true)}>
            {texts.showAllDays}
          </Anchor>
        )}
        <AddDay onAdd={(day, name) => set({ ownClosedDays: { ...own, [day]: name } })} />
      </Stack>
    </Card>
  );
}

function ClosedDay({ day: { day, name, state }, onTurn }: { day: Day; onTurn: () => void }) {
  const { settingsPage: texts, shell } = useTexts();
  const format = useFormat();
  const verb = { country: texts.openOnDay, removed: texts.closedOnDay, own: shell.remove }[state];
  return (
    <li>
      <span className={state === 'removed' ? classes.removed : undefined}>
        <span className="num">{format.day(day)}</span> {name}
      </span>
      <Button size="compact-sm" variant="subtle" aria-label={`${verb}: ${format.day(day)} ${name}`} onClick={onTurn}>
        {verb}
      </Button>
    </li>
  );
}

function AddDay({ onAdd }: { onAdd: (day: string, name: string) => void }) {
  const { settingsPage: texts } = useTexts();
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const add = () => {
    onAdd(day, name.trim());
    setDay('');
    setName('');
  };
  return (
    <>
      <div className={columns.pair}>
        <TextInput
          type="date"
          label={texts.closedDay}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={texts.closedDayName}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        disabled={day === '' || name.trim() === ''}
        onClick={add}
      >
        {texts.addClosedDay}
      </Button>
    </>
  );
}
