import { NativeSelect } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

interface Props {
  label?: string;
  value: string;
  onChange: (timeZone: string) => void;
  /** What it is called that none is chosen, which is an empty text; without it one must be. */
  none?: string;
}

export function TimeZoneChoice({ label, value, onChange, none }: Props) {
  const texts = useTexts();
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(value) || value === '' ? known : [value, ...known];
  return (
    <NativeSelect
      label={label ?? texts.shell.timeZone}
      value={value}
      data={none === undefined ? zones : [{ value: '', label: none }, ...zones]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
