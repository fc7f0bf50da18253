import type { CustomerField } from '#api';
import { NativeSelect } from '@mantine/core';
import { useFieldWords } from '../api/fields';
import { useTexts } from '../texts/texts-provider';

interface Props {
  /** The fields that results are compared by. */
  fields: readonly CustomerField[];
  columns: readonly string[];
  chosen: Readonly<Record<string, string>>;
  onChange: (chosen: Record<string, string>) => void;
}

/** Which column of a file with answers says what was known of the customer. */
export function FieldColumns({ fields, columns, chosen, onChange }: Props) {
  const { imports: texts } = useTexts();
  const words = useFieldWords();
  return fields.map((field) => (
    <NativeSelect
      key={field.key}
      label={words.name(field)}
      value={chosen[field.key] ?? ''}
      data={[{ value: '', label: texts.notInFile }, ...columns.map((column) => ({ value: column, label: column }))]}
      onChange={(event) => onChange({ ...chosen, [field.key]: event.currentTarget.value })}
    />
  ));
}
