import type { CampaignReminder, Language } from '#api';
import { Button, Fieldset, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { Card } from '../../shell/card';
import { Icon } from '../../shell/icon';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { withWords } from './message-fields';

interface Props {
  reminders: CampaignReminder[];
  languages: readonly Language[];
  onChange: (reminders: CampaignReminder[]) => void;
}

const most = 3;

export function ReminderFields({ reminders, languages, onChange }: Props) {
  const { campaigns: texts } = useTexts();
  const change = (at: number, part: Partial<CampaignReminder>) =>
    onChange(reminders.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const last = reminders.at(-1)?.afterDays ?? 0;
  return (
    <Card title={texts.reminders} lead={texts.remindersLead}>
      <Stack>
        {reminders.map((reminder, index) => (
          <ReminderField
            key={index}
            number={index + 1}
            reminder={reminder}
            languages={languages}
            onChange={(part) => change(index, part)}
            onRemove={() => onChange(reminders.filter((_, at) => at !== index))}
          />
        ))}
        {reminders.length < most && (
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => onChange([...reminders, { afterDays: last + 4, subject: null, body: null }])}
          >
            {texts.addReminder}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

interface FieldProps {
  number: number;
  reminder: CampaignReminder;
  languages: readonly Language[];
  onChange: (part: Partial<CampaignReminder>) => void;
  onRemove: () => void;
}

function ReminderField({ number, reminder, languages, onChange, onRemove }: FieldProps) {
  const { campaigns: texts, shell } = useTexts();
  return (
    <Fieldset legend={texts.reminder(number)}>
      <Stack>
        <Group align="end" justify="space-between">
          <NumberInput
            label={texts.afterDays}
            min={1}
            max={60}
            w={180}
            value={reminder.afterDays}
            onChange={(days) => onChange({ afterDays: Number(days) || 1 })}
          />
          <Button variant="subtle" onClick={onRemove}>
            {shell.remove}
          </Button>
        </Group>
        <details>
          <summary>{texts.ownWords}</summary>
          <Stack mt="sm">
            {languages.map((one) => (
              <Stack key={one} gap={6}>
                <TextInput
                  label={`${texts.subject} (${languageNames[one]})`}
                  lang={one}
                  placeholder={texts.readyWords}
                  value={reminder.subject?.[one] ?? ''}
                  onChange={(event) =>
                    onChange({ subject: withWords(reminder.subject, one, event.currentTarget.value) })
                  }
                />
                <Textarea
                  label={`${texts.body} (${languageNames[one]})`}
                  lang={one}
                  autosize
                  minRows={2}
                  placeholder={texts.readyWords}
                  value={reminder.body?.[one] ?? ''}
                  onChange={(event) => onChange({ body: withWords(reminder.body, one, event.currentTarget.value) })}
                />
              </Stack>
            ))}
          </Stack>
        </details>
      </Stack>
    </Fieldset>
  );
}
