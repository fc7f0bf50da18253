import { Badge, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { askedQuestions, textIn, type Definition } from '#surveys';
import { isLanguage } from '../texts/language';
import { useLanguage } from '../texts/texts-provider';
import { howLong } from './how-long';
import classes from './new-survey.module.css';

interface Props {
  definition: Definition;
  busy: boolean;
  onBegin: () => void;
}

/** A ready survey to begin with: for whom, how many questions, how long; and all of it to look at before it is taken. */
export function ReadyChoice({ definition, busy, onBegin }: Props) {
  const { texts, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const spoken =
    isLanguage(language) && definition.languages.includes(language) ? language : (definition.languages[0] ?? 'en');
  const title = textIn(definition.title, spoken);
  const { questions, minutes } = howLong(definition);
  return (
    <div className={classes.ready}>
      <strong>{title}</strong>
      <span className="quiet">
        {texts.surveys.readyNote(questions, minutes)} · {texts.surveys.inLanguages(definition.languages.length)}
      </span>
      <Group gap="xs" mt={8}>
        <Badge color="gray">{texts.settings[definition.setting]}</Badge>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${texts.surveys.lookInside}: ${title}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {texts.surveys.lookInside}
        </Button>
        <Button size="compact-sm" aria-label={`${texts.surveys.beginWith}: ${title}`} loading={busy} onClick={onBegin}>
          {texts.surveys.beginWith}
        </Button>
      </Group>
      {open && (
        <ol className={classes.inside} lang={spoken}>
          {askedQuestions(definition).map(({ key, text }) => (
            <li key={key}>{textIn(text, spoken)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
