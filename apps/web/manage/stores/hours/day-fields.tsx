import { NativeSelect, TextInput } from '@mantine/core';
import columns from '../../shell/columns.module.css';
import { keptUntil, shownUntil } from '../../shell/week/window-fields';
import { useFormat } from '../../texts/use-format';
import { useHoursTexts } from '../../texts/stores/hours/load-hours-texts';
import { useTexts } from '../../texts/texts-provider';
import { stateOf, type OwnDay } from './days-of';

const states = ['closed', 'asUsual', 'ownHours'] as const;
const begun = { closed: [], asUsual: null, ownHours: [{ from: '10:00', until: '14:00' }] };

/** One day that differs: closed, as usual, or from when until when. */
export function DayFields({ of, onChange }: { of: OwnDay; onChange: (periods: OwnDay['periods']) => void }) {
  const texts = useHoursTexts();
  const { sending } = useTexts();
  const format = useFormat();
  const state = stateOf(of.periods);
  const day = `${format.day(of.day)} ${of.name}`.trim();
  return (
    <div>
      <NativeSelect
        label={day}
        aria-label={texts.whatOn(day)}
        value={state}
        data={states.map((value) => ({ value, label: texts[value] }))}
        onChange={({ currentTarget: { value } }) => onChange(begun[states.find((each) => each === value) ?? 'closed'])}
      />
      {of.periods?.map((period, at, all) => (
        <div className={columns.pair} key={at}>
          {(['from', 'until'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              label={sending[end]}
              required
              value={end === 'until' ? shownUntil(period.until) : period.from}
              onChange={({ currentTarget: { value } }) =>
                onChange(all.with(at, { ...period, [end]: end === 'until' ? keptUntil(value) : value }))
              }
            />
          ))}
        </div>
      ))}
    </div>
  );
}
