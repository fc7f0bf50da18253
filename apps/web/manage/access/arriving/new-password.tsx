import { PasswordInput } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';

export const shortestPassword = 12;

interface Props {
  value: string;
  onChange: (value: string) => void;
  label?: string;
}

/** A password being chosen: length is what counts, so length is what is asked. */
export function NewPassword({ value, onChange, label }: Props) {
  const texts = useTexts();
  return (
    <PasswordInput
      label={label ?? texts.access.newPassword}
      description={texts.access.passwordRule(shortestPassword)}
      autoComplete="new-password"
      required
      minLength={shortestPassword}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': texts.access.showPassword }}
    />
  );
}
