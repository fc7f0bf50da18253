import type { Sending } from '#api';
import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { WindowFields } from '../../shell/week/window-fields';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  sending: Sending;
  onChange: (sending: Sending) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** At which hours mails go out, where the customer is. */
export function SendingFields({ sending, onChange }: Props) {
  const { sending: texts } = useTexts();
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
        {window && <WindowFields window={window} onChange={(changed) => set({ window: changed })} />}
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
