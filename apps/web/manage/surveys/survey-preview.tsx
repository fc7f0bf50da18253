import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pagesIn, readDefinition, type Definition, type Language } from '#surveys';
import { Card } from '../shell/card';
import { languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { inLanguage } from './in-language';
import type { Selection } from './editor/selection';
import classes from './survey-preview.module.css';

interface Props {
  surveyId: string;
  definition: Definition;
  selection: Selection;
}

/** Milliseconds without a key: each preview is a page drawn by the server. */
const settled = 400;
const frame = 'survey-preview';

/** The draft as a customer sees it, as it is being typed: on the page that is worked on, on a phone or at a desk. */
export function SurveyPreview({ surveyId, definition, selection }: Props) {
  const { surveys: texts, shell } = useTexts();
  const { languages } = definition;
  const [wanted, setLanguage] = useState<Language>(languages[0] ?? 'en');
  const [width, setWidth] = useState('phone');
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
  const [typed] = useDebouncedValue(definition, settled);
  const shown = useMemo(() => inLanguage(typed, language), [typed, language]);
  const isReadable = useMemo(() => 'definition' in readDefinition(shown), [shown]);
  const page = pageOf(typed, selection);
  const question =
    selection.part === 'question' ? typed.blocks[selection.block]?.questions[selection.question] : undefined;
  // The page opens on the question that is worked on.
  const place = question === undefined ? '' : `#q-${question.key}`;
  const form = useRef<HTMLFormElement>(null);
  const json = JSON.stringify(shown);
  useEffect(() => {
    if (isReadable) form.current?.requestSubmit();
  }, [json, page, place, isReadable]);
  return (
    <Card title={texts.preview} lead={isReadable ? texts.previewKeepsNothing : texts.previewWaits}>
      <Group mb="md">
        <NativeSelect
          aria-label={shell.language}
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(event) => setLanguage(languages.find((one) => one === event.currentTarget.value) ?? language)}
        />
        <SegmentedControl
          aria-label={texts.previewWidth}
          value={width}
          data={(['phone', 'desk'] as const).map((value) => ({ value, label: texts.widths[value] }))}
          onChange={setWidth}
        />
      </Group>
      <form ref={form} method="post" action={`/preview/${surveyId}${place}`} target={frame} hidden>
        <input type="hidden" name="_begin" value="yes" />
        <input type="hidden" name="_show" value={page} />
        <input type="hidden" name="_definition" value={json} />
      </form>
      <div className={classes.table}>
        <iframe name={frame} className={width === 'phone' ? classes.phone : classes.desk} title={texts.preview} />
      </div>
    </Card>
  );
}

/** The page on which the chosen part stands. */
function pageOf(definition: Definition, selection: Selection): string {
  const block = selection.part === 'survey' ? 0 : selection.block;
  const key = definition.blocks[block]?.key;
  return pagesIn(definition).find(({ blocks }) => blocks.some((each) => each.key === key))?.key ?? '';
}
