import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface Props<Kept extends number | null> extends Omit<NumberInputProps, 'value' | 'onChange'> {
  value: Kept;
  onChange: (value: Kept) => void;
  /** What an empty field keeps; where nothing is given, a number is needed, and one that is emptied on the way shows what is kept. */
  emptyAs?: Kept;
}

/** A number that is kept as it is shown, and may be emptied while another one is typed. */
export function NumberField<Kept extends number | null>({
  value,
  onChange,
  emptyAs,
  required = false,
  ...props
}: Props<Kept>) {
  const [unfinished, setUnfinished] = useState<string | null>(null);
  return (
    <NumberInput
      {...props}
      required={required || emptyAs === undefined}
      withAsterisk={required}
      // A sign alone is no number, and goes nowhere.
      pattern=".*[0-9].*"
      value={unfinished ?? value ?? ''}
      onChange={(typed) => {
        setUnfinished(typeof typed === 'number' ? null : typed);
        if (typeof typed === 'number') onChange(typed as Kept);
        else if (typed === '' && emptyAs !== undefined) onChange(emptyAs);
      }}
      onBlur={() => setUnfinished(null)}
    />
  );
}
