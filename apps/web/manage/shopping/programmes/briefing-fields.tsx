import { MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { isLanguage, LANGUAGES, type Language } from '#surveys';
import { useMe } from '../../session/use-me';
import { Card } from '../../shell/card';
import { EditingLanguagesContext } from '../../surveys/editor/editing-languages';
import { Words } from '../../surveys/editor/words';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { BriefingTest } from './briefing-test';
import type { TermsProps } from './programme-input';

/** Scenario, briefing and its test, in one language or two side by side. */
export function BriefingFields({ terms, onChange }: TermsProps) {
  const texts = useTexts().shopping.programmes;
  const { language } = useMe().organisation;
  const [written, setWritten] = useState<Language[]>(() => {
    const used = LANGUAGES.filter((one) => terms.scenario[one] ?? terms.briefing[one]);
    return used.length > 0 ? used.slice(0, 2) : [isLanguage(language) ? language : 'en'];
  });
  const [first = 'en', second = null] = written;
  return (
    <Card title={texts.story} lead={texts.storyLead}>
      <EditingLanguagesContext value={{ first, second }}>
        <Stack>
          <MultiSelect
            label={texts.languages}
            maxValues={2}
            data={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
            value={written}
            onChange={(chosen) => chosen.length > 0 && setWritten(chosen.filter(isLanguage))}
          />
          <Words
            label={texts.scenario}
            description={texts.scenarioHint}
            long
            value={terms.scenario}
            onChange={(scenario) => onChange({ scenario: scenario ?? {} })}
          />
          <Words
            label={texts.briefing}
            description={texts.briefingHint}
            long
            value={terms.briefing}
            onChange={(briefing) => onChange({ briefing: briefing ?? {} })}
          />
          <BriefingTest questions={terms.briefingTest} onChange={(briefingTest) => onChange({ briefingTest })} />
        </Stack>
      </EditingLanguagesContext>
    </Card>
  );
}
