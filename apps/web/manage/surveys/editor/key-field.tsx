import { TextInput } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';
import classes from './key-field.module.css';

/** The name by which exports and programs know a part: made by itself, and folded away for whoever never exports. */
export function KeyField({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const { surveys: texts } = useTexts();
  return (
    <details className={classes.fold}>
      <summary>{texts.forExports}</summary>
      <TextInput
        label={texts.key}
        description={texts.keyHint}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </details>
  );
}
