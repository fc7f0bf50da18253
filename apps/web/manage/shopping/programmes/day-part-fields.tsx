import type { DayPart } from '#api';
import { ActionIcon, Button, Checkbox, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Icon } from '../../shell/icon';
import { useLanguage } from '../../texts/texts-provider';
import type { TermsProps } from './programme-input';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** When a visit may be. */
export function DayPartFields({ terms, onChange }: TermsProps) {
  const texts = useLanguage().texts.shopping.programmes;
  const { dayParts } = terms;
  const set = (next: DayPart[]) => onChange({ dayParts: next });
  return (
    <Card title={texts.dayParts} lead={texts.dayPartsLead}>
      <Stack>
        {dayParts.map((part, index) => (
          <Part
            key={index}
            part={part}
            number={index + 1}
            onChange={(next) => set(dayParts.with(index, next))}
            onRemove={() => set(dayParts.toSpliced(index, 1))}
          />
        ))}
        <Button
          variant="default"
          style={{ alignSelf: 'start' }}
          onClick={() => set([...dayParts, { days: weekdays.slice(0, 5), from: '10:00', to: '18:00' }])}
        >
          {texts.addDayPart}
        </Button>
      </Stack>
    </Card>
  );
}

interface PartProps {
  part: DayPart;
  number: number;
  onChange: (part: DayPart) => void;
  onRemove: () => void;
}

function Part({ part, number, onChange, onRemove }: PartProps) {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.programmes;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <Fieldset legend={`${texts.dayParts} ${number}`}>
      <Stack gap="sm">
        <Checkbox.Group
          label={texts.days}
          value={part.days.map(String)}
          onChange={(days) => days.length > 0 && onChange({ ...part, days: days.map(Number).toSorted() })}
        >
          <Group gap="md" mt={6}>
            {weekdays.map((day) => (
              // 4 January 2026 was a Sunday.
              <Checkbox key={day} value={String(day)} label={weekday.format(Date.UTC(2026, 0, 4 + day))} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group align="end" wrap="nowrap">
          <div className={columns.pair} style={{ flex: 1 }}>
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                type="time"
                label={texts[end]}
                required
                value={part[end]}
                onChange={(event) => onChange({ ...part, [end]: event.currentTarget.value })}
              />
            ))}
          </div>
          <ActionIcon
            variant="subtle"
            color="ember"
            size={36}
            aria-label={texts.removeDayPart(number)}
            onClick={onRemove}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        </Group>
      </Stack>
    </Fieldset>
  );
}
