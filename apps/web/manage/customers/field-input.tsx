import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useFieldWords, type CustomerField } from '../api/fields';
import { useTexts } from '../texts/texts-provider';

interface Props {
  field: CustomerField;
  label: string;
  value: string | number | null;
  onChange: (value: string | number | null) => void;
}

/** One value of a field of customers, entered as its kind wants it; empty is none. */
export function FieldInput({ field, label, value, onChange }: Props) {
  const { shell } = useTexts();
  const words = useFieldWords();
  const text = value === null ? '' : String(value);
  const change = (given: string) => onChange(given === '' ? null : given);
  switch (field.kind) {
    case 'choice':
      return (
        <>
          <TextInput
            label={label}
            value={text}
            list={`values-of-${field.key}`}
            autoComplete="off"
            maxLength={60}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <datalist id={`values-of-${field.key}`}>
            {field.values.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      );
    case 'yes_no':
      return (
        <NativeSelect
          label={label}
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
          label={label}
          value={value ?? ''}
          hideControls
          onChange={(given) => onChange(given === '' ? null : Number(given))}
        />
      );
    case 'date':
      return (
        <TextInput type="date" label={label} value={text} onChange={(event) => change(event.currentTarget.value)} />
      );
    default:
      return (
        <TextInput label={label} value={text} maxLength={200} onChange={(event) => change(event.currentTarget.value)} />
      );
  }
}
