import { NativeSelect, Textarea } from '@mantine/core';

interface WordsProps {
  label: string;
  description?: string | undefined;
  value: string;
  required: boolean;
  onChange: (words: string) => void;
}

/** Something in words. */
export function Words({ label, description, value, required, onChange }: WordsProps) {
  return (
    <Textarea
      label={label}
      description={description}
      required={required}
      autosize
      minRows={2}
      maxLength={5_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  words: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

/** One of several, each with its words. */
export function Choice<Value extends string>({ label, value, words, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(words) as Value[];
  return (
    <NativeSelect
      label={label}
      value={value}
      data={values.map((each) => ({ value: each, label: words[each] }))}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
