import type { Survey } from '#api';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Loaded } from '../../shell/loaded';
import { useCaseTexts } from '../../texts/cases/load-case-texts';
import { useLanguage } from '../../texts/texts-provider';

/** Some options of a question. */
export interface Choice {
  question: string;
  codes: number[];
}

interface Props {
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** Which question of a survey, and which of its options open a case. */
export function ChoiceFields({ surveyId, ...props }: Props & { surveyId: string }) {
  const survey = useRead(`/surveys/${surveyId}`);
  return <Loaded of={survey}>{({ draft }) => <Fields questions={choicesIn(draft)} {...props} />}</Loaded>;
}

function Fields({ questions, choice, onChange }: Props & { questions: ReturnType<typeof choicesIn> }) {
  const { rule: texts } = useCaseTexts();
  const { language } = useLanguage();
  const inWords = (text: Partial<Record<string, string>>) => text[language] ?? Object.values(text)[0] ?? '';
  const chosen = questions.find(({ key }) => key === choice.question);
  return (
    <>
      <NativeSelect
        label={texts.choice}
        required
        value={choice.question}
        data={[{ value: '', label: '' }, ...questions.map(({ key, text }) => ({ value: key, label: inWords(text) }))]}
        onChange={(event) => onChange({ question: event.currentTarget.value, codes: [] })}
      />
      {chosen && (
        <Checkbox.Group
          label={inWords(chosen.text)}
          value={choice.codes.map(String)}
          onChange={(codes) => onChange({ ...choice, codes: codes.map(Number) })}
        >
          {chosen.options.map(({ code, label }) => (
            <Checkbox key={code} value={String(code)} label={inWords(label)} style={{ marginTop: 8 }} />
          ))}
        </Checkbox.Group>
      )}
    </>
  );
}

function choicesIn(draft: Survey['draft']) {
  return draft.blocks
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'choice' || question.kind === 'choices' ? [question] : []));
}
