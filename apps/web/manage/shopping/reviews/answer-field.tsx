import type { Review, ShownAnswer } from '#api';
import { Checkbox, Stack, TextInput, Textarea } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';
import { MatrixField, OneOf, SomeOf } from './choice-fields';
import { PhotoField, PlaceField, ReceiptField } from './evidence-fields';
import { NumberField } from '../../shell/number-field';

interface Props {
  review: Review;
  answer: ShownAnswer;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** What a correction of an answer begins with: what was answered. */
export function startOf({ empty, rows, value }: ShownAnswer): unknown {
  if (rows) return Object.fromEntries(rows.map((row) => [row.key, row.empty ? { empty: row.empty } : row.value]));
  return empty === 'not_applicable' ? { empty } : (value ?? '');
}

/** What an answer should have been, as its kind is answered. */
export function AnswerField({ review, answer, value, onChange }: Props) {
  const words = useTexts().shopping.reviews;
  const applies = !isEmpty(value, 'not_applicable');
  return (
    <Stack gap="xs">
      {applies && <Value review={review} answer={answer} value={value} onChange={onChange} />}
      {answer.allowNotApplicable && (
        <Checkbox
          label={words.doesNotApply}
          checked={!applies}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? { empty: 'not_applicable' } : startOf({ ...answer, empty: null }))
          }
        />
      )}
    </Stack>
  );
}

function Value({ review, answer, value, onChange }: Props) {
  const field = { answer, value, onChange, label: useTexts().shopping.reviews.rightAnswer };
  switch (answer.kind) {
    case 'choices':
      return <SomeOf {...field} />;
    case 'matrix':
      return <MatrixField {...field} />;
    case 'photo':
      return <PhotoField review={review} {...field} />;
    case 'receipt':
      return <ReceiptField review={review} {...field} />;
    case 'place':
      return <PlaceField {...field} />;
    case 'timed':
    case 'counter':
    case 'number':
      return <Numbered {...field} />;
    case 'date':
      return (
        <TextInput
          type="date"
          label={field.label}
          required
          min={answer.min ?? undefined}
          max={answer.max ?? undefined}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'short_text':
    case 'long_text':
      return (
        <Textarea
          label={field.label}
          required
          autosize
          minRows={3}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return <OneOf {...field} />;
  }
}

function Numbered({ answer, value, onChange, label }: Omit<Props, 'review'> & { label: string }) {
  return (
    <NumberField
      label={label}
      required
      min={typeof answer.min === 'number' ? answer.min : undefined}
      max={typeof answer.max === 'number' ? answer.max : undefined}
      decimalScale={answer.decimals}
      suffix={answer.kind === 'timed' ? ' s' : undefined}
      emptyAs={null}
      value={typeof value === 'number' ? value : null}
      onChange={(n) => onChange(n ?? '')}
    />
  );
}

function isEmpty(value: unknown, why: string): boolean {
  return typeof value === 'object' && value !== null && 'empty' in value && value.empty === why;
}
