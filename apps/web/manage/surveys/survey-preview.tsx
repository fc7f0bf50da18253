import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '#surveys';
import { Card } from '../shell/card';
import { languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import classes from './survey-preview.module.css';

interface Props {
  surveyId: string;
  languages: readonly Language[];
  dirty: boolean;
  revision: number;
}

/** The saved draft as a customer sees it: in each language, on a phone or at a desk. Nothing answered here is kept. */
export function SurveyPreview({ surveyId, languages, dirty, revision }: Props) {
  const { surveys: texts, shell } = useTexts();
  const [language, setLanguage] = useState<string>(languages[0] ?? 'en');
  const [width, setWidth] = useState('phone');
  return (
    <Card title={texts.preview} lead={dirty ? texts.previewSaved : texts.previewKeepsNothing}>
      <Group mb="md">
        <NativeSelect
          aria-label={shell.language}
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={texts.previewWidth}
          value={width}
          data={(['phone', 'desk'] as const).map((value) => ({ value, label: texts.widths[value] }))}
          onChange={setWidth}
        />
      </Group>
      <div className={classes.table}>
        <iframe
          key={`${language}${revision}`}
          className={width === 'phone' ? classes.phone : classes.desk}
          title={texts.preview}
          src={`/preview/${surveyId}?language=${language}`}
        />
      </div>
    </Card>
  );
}
