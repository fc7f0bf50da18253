import type { ShownAnswer } from '#api';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';

/** What a field that corrects an answer is given. */
export interface FieldProps {
  answer: ShownAnswer;
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
}

/** One of a few codes; where the answer has words of its own, with these. */
export function OneOf({ answer: { options }, value, onChange, label }: FieldProps) {
  const { shopping } = useTexts();
  const { code, other } = codesIn(value);
  const own = options.find((option) => option.other && option.code === code[0]);
  return (
    <>
      <NativeSelect
        label={label}
        required
        value={code[0] === undefined ? '' : String(code[0])}
        data={[
          { value: '', label: shopping.jobs.choose },
          ...options.map((option) => ({ value: String(option.code), label: option.label })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value === '' ? '' : Number(event.currentTarget.value))}
      />
      {own && (
        <OwnWords value={other} onChange={(words) => onChange(words ? { code: own.code, other: words } : own.code)} />
      )}
    </>
  );
}

/** Some of a few codes. */
export function SomeOf({ answer: { options }, value, onChange, label }: FieldProps) {
  const { code: codes, other } = codesIn(value);
  const own = options.find((option) => option.other && codes.includes(option.code));
  const say = (chosen: readonly number[], words: string) => {
    const ordered = [...chosen].sort((a, b) => a - b);
    const isOwn = options.some((option) => option.other && chosen.includes(option.code));
    onChange(isOwn && words ? { codes: ordered, other: words } : ordered);
  };
  return (
    <>
      <Checkbox.Group label={label} value={codes.map(String)} onChange={(chosen) => say(chosen.map(Number), other)}>
        <Stack gap={8} mt={6}>
          {options.map((option) => (
            <Checkbox key={option.code} value={String(option.code)} label={option.label} />
          ))}
        </Stack>
      </Checkbox.Group>
      {own && <OwnWords value={other} onChange={(words) => say(codes, words)} />}
    </>
  );
}

/** Each row of a matrix, on its points. */
export function MatrixField({ answer: { rows, options, allowNotApplicable }, value, onChange }: FieldProps) {
  const { shopping } = useTexts();
  const said = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return (
    <Stack gap="xs">
      {rows?.map(({ key, text }) => {
        const now = said[key];
        return (
          <NativeSelect
            key={key}
            label={text}
            value={typeof now === 'number' ? String(now) : isNotApplicable(now) ? 'not_applicable' : ''}
            data={[
              { value: '', label: shopping.reviews.empty.skipped },
              ...(allowNotApplicable ? [{ value: 'not_applicable', label: shopping.reviews.doesNotApply }] : []),
              ...options.map(({ code, label }) => ({ value: String(code), label })),
            ]}
            onChange={(event) => onChange({ ...said, [key]: rowValue(event.currentTarget.value) })}
          />
        );
      })}
    </Stack>
  );
}

function rowValue(chosen: string): unknown {
  if (chosen === '') return { empty: 'skipped' };
  return chosen === 'not_applicable' ? { empty: chosen } : Number(chosen);
}

function isNotApplicable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'empty' in value && value.empty === 'not_applicable';
}

function OwnWords({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const { shopping } = useTexts();
  return (
    <TextInput
      label={shopping.reviews.ownWords}
      value={value}
      maxLength={500}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The codes and the words of one's own that an answer of a choice holds. */
function codesIn(value: unknown): { code: number[]; other: string } {
  if (typeof value === 'number') return { code: [value], other: '' };
  if (Array.isArray(value)) return { code: value.filter((each) => typeof each === 'number'), other: '' };
  if (typeof value !== 'object' || value === null) return { code: [], other: '' };
  const { code, codes, other } = value as { code?: number; codes?: number[]; other?: string };
  return { code: codes ?? (code === undefined ? [] : [code]), other: other ?? '' };
}
