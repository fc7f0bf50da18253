import { Checkbox, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import type { ReviewAnswer } from '../api/reviews';
import { useTexts } from '../texts/texts-provider';

const numbers = ['timed', 'counter', 'number'];
const texts = ['short_text', 'long_text'];

/** Whether what was answered can be said otherwise by someone who was not there; photos and places can't. */
export function isCorrectable({ kind, options }: Pick<ReviewAnswer, 'kind' | 'options'>): boolean {
  return options.length > 0 || numbers.includes(kind) || texts.includes(kind);
}

interface Props {
  answer: ReviewAnswer;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** What an answer should have been, as its kind is answered. */
export function AnswerField({ answer, value, onChange }: Props) {
  const words = useTexts().shopping.reviews;
  const applies = !isNotApplicable(value);
  return (
    <Stack gap="xs">
      {applies && <Value answer={answer} value={value} onChange={onChange} label={words.rightAnswer} />}
      {answer.allowNotApplicable && (
        <Checkbox
          label={words.doesNotApply}
          checked={!applies}
          onChange={(event) => onChange(event.currentTarget.checked ? { empty: 'not_applicable' } : '')}
        />
      )}
    </Stack>
  );
}

function Value({ answer, value, onChange, label }: Props & { label: string }) {
  const { shopping } = useTexts();
  if (answer.options.length > 0)
    return (
      <NativeSelect
        label={label}
        required
        value={typeof value === 'number' ? String(value) : ''}
        data={[
          { value: '', label: shopping.jobs.choose },
          ...answer.options.map(({ code, label: name }) => ({ value: String(code), label: name })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value === '' ? '' : Number(event.currentTarget.value))}
      />
    );
  if (numbers.includes(answer.kind))
    return (
      <NumberInput
        label={label}
        required
        min={0}
        suffix={answer.kind === 'timed' ? ' s' : undefined}
        value={typeof value === 'number' ? value : ''}
        onChange={(n) => onChange(n === '' ? '' : Number(n))}
      />
    );
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={3}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function isNotApplicable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'empty' in value;
}
