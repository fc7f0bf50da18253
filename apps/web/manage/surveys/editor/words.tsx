import { Textarea, TextInput } from '@mantine/core';
import type { Language, Text } from '#surveys';
import { languageNames } from '../../texts/language';
import { useEditingLanguages } from './editing-languages';
import classes from './words.module.css';

interface Props {
  label: string;
  value: Text | undefined;
  onChange: (value: Text | undefined) => void;
  long?: boolean;
  description?: string;
}

/** A text in the language being written, with its translation beside it. */
export function Words({ label, value, onChange, long = false, description }: Props) {
  const { first, second } = useEditingLanguages();
  const set = (language: Language, words: string) => {
    const next: Record<string, string> = { ...value };
    if (words === '') delete next[language];
    else next[language] = words;
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  const languages = second ? [first, second] : [first];
  return (
    <div className={classes.pair}>
      {languages.map((language) => {
        const input = {
          label: second ? `${label} · ${languageNames[language]}` : label,
          description,
          lang: language,
          value: value?.[language] ?? '',
          onChange: (event: { currentTarget: { value: string } }) => set(language, event.currentTarget.value),
        };
        return long ? (
          <Textarea key={language} {...input} autosize minRows={2} />
        ) : (
          <TextInput key={language} {...input} />
        );
      })}
    </div>
  );
}
