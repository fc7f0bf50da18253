import type { Sending } from '#api';
import { Checkbox, NumberInput, Stack, TextInput } from '@mantine/core';
import { Fragment } from 'react';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { useLanguage } from '../../texts/texts-provider';

interface Props {
  sending: Sending;
  onChange: (sending: Sending) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** At which hours mails go out, where the customer is. */
export function SendingFields({ sending, onChange }: Props) {
  const { texts: all, language } = useLanguage();
  const texts = all.sending;
  const set = (part: Partial<Sending>) => onChange({ ...sending, ...part });
  const { window } = sending;
  const keepsClosed = useRead('/organisation').data?.mailsOnClosedDays === false;
  return (
    <Card title={texts.title} lead={keepsClosed ? `${texts.lead} ${texts.closedDays}` : texts.lead}>
      <Stack>
        <Checkbox
          label={texts.anyHour}
          checked={window === null}
          onChange={(event) =>
            set({ window: event.currentTarget.checked ? null : { from: '09:00', until: '20:00', weekdays } })
          }
        />
        {window && (
          <Fragment>
            <div className={columns.pair}>
              {(['from', 'until'] as const).map((end) => (
                <TextInput
                  key={end}
                  type="time"
                  label={texts[end]}
                  required
                  value={window[end]}
                  onChange={(event) => set({ window: { ...window, [end]: event.currentTarget.value } })}
                />
              ))}
            </div>
            <Checkbox.Group
              label={texts.weekdays}
              value={window.weekdays.map(String)}
              onChange={(days) =>
                days.length > 0 && set({ window: { ...window, weekdays: days.map(Number).toSorted() } })
              }
            >
              <div
                className={columns.pair}
                style={{ gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', marginTop: 6 }}
              >
                {weekdays.map((day) => (
                  <Checkbox key={day} value={String(day)} label={weekdayName(day, language)} />
                ))}
              </div>
            </Checkbox.Group>
          </Fragment>
        )}
        <div className={columns.pair}>
          <NumberInput
            label={texts.spread}
            description={texts.spreadHint}
            min={0}
            max={336}
            value={sending.spreadHours}
            onChange={(hours) => set({ spreadHours: Number(hours) || 0 })}
          />
          <NumberInput
            label={texts.wait}
            description={texts.waitHint}
            min={0}
            max={90}
            value={sending.waitDays}
            onChange={(days) => set({ waitDays: Number(days) || 0 })}
          />
        </div>
      </Stack>
    </Card>
  );
}

/** 5 January 2026 was a Monday. */
function weekdayName(day: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));
}
