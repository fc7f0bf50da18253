import { Checkbox, Group, NumberInput } from '@mantine/core';
import type { Question } from '#surveys';
import { useTexts } from '../../texts/texts-provider';

type Scored = Extract<Question, { worth?: number }>;

interface Props {
  question: Question;
  onChange: (question: Question) => void;
}

/** What a question of a checklist is worth, and whether failing it caps the visit. */
export function WorthFields({ question, onChange }: Props) {
  const { surveys: texts } = useTexts();
  if (!isScored(question)) return null;
  const { worth, critical, ...rest } = question;
  const set = (next: Pick<Scored, 'worth' | 'critical'>) =>
    onChange({
      ...rest,
      ...(next.worth === undefined ? {} : { worth: next.worth }),
      ...(next.critical ? { critical: true } : {}),
    });
  return (
    <Group align="end">
      <NumberInput
        label={texts.checklist.worth}
        w={150}
        min={0}
        max={1000}
        value={worth ?? ''}
        onChange={(n) => set({ critical, worth: Number(n) > 0 ? Number(n) : undefined })}
      />
      <Checkbox
        label={texts.checklist.critical}
        checked={critical ?? false}
        onChange={(event) => set({ worth, critical: event.currentTarget.checked })}
        style={{ paddingBottom: 8 }}
      />
    </Group>
  );
}

function isScored(question: Question): question is Scored {
  return ['scale', 'recommend', 'ease', 'yes_no', 'timed'].includes(question.kind);
}
