import { Checkbox, Stack, TextInput } from '@mantine/core';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { useTexts } from '../../texts/texts-provider';
import type { CampaignInput } from './campaign-input';

interface Props {
  input: CampaignInput;
  onChange: (part: Partial<CampaignInput>) => void;
}

export function ScheduleFields({ input, onChange }: Props) {
  const { campaigns: texts } = useTexts();
  return (
    <Card title={texts.when}>
      <Stack>
        <Checkbox
          label={texts.startNow}
          checked={input.startsAt === null}
          onChange={(event) => onChange({ startsAt: event.currentTarget.checked ? null : tomorrowMorning() })}
        />
        <div className={columns.pair}>
          {input.startsAt !== null && (
            <TextInput
              type="datetime-local"
              label={texts.startsAt}
              required
              value={localOf(input.startsAt)}
              onChange={(event) => {
                const chosen = new Date(event.currentTarget.value);
                if (!Number.isNaN(chosen.getTime())) onChange({ startsAt: chosen.toISOString() });
              }}
            />
          )}
          <TextInput
            type="date"
            label={texts.closesOn}
            description={texts.closesOnHint}
            value={input.closesOn ?? ''}
            onChange={(event) => onChange({ closesOn: event.currentTarget.value || null })}
          />
        </div>
      </Stack>
    </Card>
  );
}

function tomorrowMorning(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(9, 0, 0, 0);
  return day.toISOString();
}

/** An instant as the browser's own field writes it: local, to the minute. */
function localOf(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
