import { NativeSelect } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

interface Props {
  value: string;
  onChange: (timeZone: string) => void;
}

export function TimeZoneChoice({ value, onChange }: Props) {
  const texts = useTexts();
  const known = Intl.supportedValuesOf('timeZone');
  return (
    <NativeSelect
      label={texts.shell.timeZone}
      value={value}
      data={known.includes(value) ? known : [value, ...known]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
