import type { CustomerField } from '#api';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useFieldWords } from '../api/fields';
import { useTexts } from '../texts/texts-provider';

interface Props {
  field: CustomerField;
  /** Null where the value stands in a row that says what it is of. */
  label: string | null;
  value: string | number | null;
  onChange: (value: string | number | null) => void;
}

/** One value of a field of customers, entered as its kind wants it; empty is none. */
export function FieldInput({ field, label, value, onChange }: Props) {
  const { shell, fields } = useTexts();
  const words = useFieldWords();
  const list = useId();
  const named = label === null ? { 'aria-label': fields.value } : { label };
  const text = value === null ? '' : String(value);
  const change = (given: string) => onChange(given === '' ? null : given);
  switch (field.kind) {
    case 'choice':
      return (
        <>
          <TextInput
            {...named}
            value={text}
            list={list}
            autoComplete="off"
            maxLength={60}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <datalist id={list}>
            {field.values.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </datalist>
        </>
      );
    case 'yes_no':
      return (
        <NativeSelect
          {...named}
          value={text}
          data={[
            { value: '', label: shell.none },
            ...field.values.map((each) => ({ value: each, label: words.value(field, each) })),
          ]}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...named}
          value={value ?? ''}
          hideControls
          onChange={(given) => onChange(given === '' ? null : Number(given))}
        />
      );
    case 'date':
      return <TextInput type="date" {...named} value={text} onChange={(event) => change(event.currentTarget.value)} />;
    default:
      return (
        <TextInput {...named} value={text} maxLength={200} onChange={(event) => change(event.currentTarget.value)} />
      );
  }
}
