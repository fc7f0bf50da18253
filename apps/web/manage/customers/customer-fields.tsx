import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

export interface CustomerInput {
  name: string;
  email: string;
  phone: string;
  language: string;
  consent: boolean;
}

interface Props {
  value: CustomerInput;
  onChange: (part: Partial<CustomerInput>) => void;
}

export function CustomerFields({ value, onChange }: Props) {
  const texts = useTexts();
  return (
    <Stack>
      <TextInput label={texts.customers.name} value={value.name} onChange={(event) => onChange({ name: event.currentTarget.value })} />
      <TextInput
        label={texts.access.email}
        type="email"
        required
        value={value.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <TextInput
        label={texts.customers.phone}
        type="tel"
        value={value.phone}
        onChange={(event) => onChange({ phone: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.shell.language}
        value={value.language}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
      />
      <Checkbox
        label={texts.customers.consent}
        checked={value.consent}
        onChange={(event) => onChange({ consent: event.currentTarget.checked })}
      />
    </Stack>
  );
}
