import { NativeSelect } from '@mantine/core';
import { useLanguage } from '../texts/texts-provider';
import { countries } from './countries';

interface Props {
  label: string;
  description?: string;
  /** What it is called that none is chosen. */
  none: string;
  value: string | null;
  onChange: (country: string | null) => void;
}

/** One of all countries by its name, in the order of the reader's alphabet. */
export function CountryChoice({ none, value, onChange, ...props }: Props) {
  const { language } = useLanguage();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const data = countries
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <NativeSelect
      {...props}
      value={value ?? ''}
      data={[{ value: '', label: none }, ...data]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
