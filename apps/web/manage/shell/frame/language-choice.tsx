import { NativeSelect } from '@mantine/core';
import { isLanguage, languageNames, languages } from '../../texts/language';
import { useLanguage } from '../../texts/texts-provider';

export function LanguageChoice() {
  const { language, speak, texts } = useLanguage();
  return (
    <NativeSelect
      aria-label={texts.shell.language}
      value={language}
      data={languages.map((value) => ({ value, label: languageNames[value] }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        if (isLanguage(chosen)) speak(chosen);
      }}
    />
  );
}
