import { Checkbox, TextInput } from '@mantine/core';
import { useLanguage } from '../../texts/texts-provider';
import columns from '../columns.module.css';

/** Hours of a day, on weekdays from Monday (1) to Sunday (7). */
export interface Window {
  from: string;
  until: string;
  weekdays: number[];
}

interface Props {
  window: Window;
  onChange: (window: Window) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** From when until when, on which days; one day at least. */
export function WindowFields({ window, onChange }: Props) {
  const { texts: all, language } = useLanguage();
  const texts = all.sending;
  // 5 January 2026 was a Monday.
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <div className={columns.pair}>
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            label={texts[end]}
            required
            value={end === 'until' ? shownUntil(window.until) : window.from}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...window, [end]: end === 'until' ? keptUntil(value) : value })
            }
          />
        ))}
      </div>
      <Checkbox.Group
        label={texts.weekdays}
        value={window.weekdays.map(String)}
        onChange={(days) => days.length > 0 && onChange({ ...window, weekdays: days.map(Number).toSorted() })}
      >
        <div
          className={columns.pair}
          style={{ gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', marginTop: 6 }}
        >
          {weekdays.map((day) => (
            <Checkbox key={day} value={String(day)} label={format(Date.UTC(2026, 0, 4 + day))} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

// A day ends at the midnight that a clock shows as the next one's.
const [endOfDay, midnight] = ['24:00', '00:00'];
/** The end of a day as a clock shows it. */
export const shownUntil = (until: string) => (until === endOfDay ? midnight : until);
/** An end as it is kept, of what a clock shows. */
export const keptUntil = (shown: string) => (shown === midnight ? endOfDay : shown);
