import type { BriefingQuestion } from '#api';
import { ActionIcon, Button, Fieldset, Group, Radio, Stack } from '@mantine/core';
import { Icon } from '../../shell/icon';
import { Words } from '../../surveys/editor/words';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  questions: BriefingQuestion[];
  onChange: (questions: BriefingQuestion[]) => void;
}

/** A short test that a shopper passes before the first job. */
export function BriefingTest({ questions, onChange }: Props) {
  const texts = useTexts().shopping.programmes;
  const add = () => {
    let number = questions.length + 1;
    while (questions.some(({ key }) => key === `q${number}`)) number += 1;
    onChange([...questions, { key: `q${number}`, text: {}, options: [option(1, true), option(2, false)] }]);
  };
  return (
    <Fieldset legend={texts.test}>
      <Stack>
        <p className="quiet" style={{ margin: 0 }}>
          {texts.testLead}
        </p>
        {questions.map((question, index) => (
          <TestQuestion
            key={question.key}
            question={question}
            number={index + 1}
            onChange={(next) => onChange(questions.with(index, next))}
            onRemove={() => onChange(questions.toSpliced(index, 1))}
          />
        ))}
        <Button variant="default" style={{ alignSelf: 'start' }} disabled={questions.length >= 10} onClick={add}>
          {texts.addTestQuestion}
        </Button>
      </Stack>
    </Fieldset>
  );
}

interface QuestionProps {
  question: BriefingQuestion;
  number: number;
  onChange: (question: BriefingQuestion) => void;
  onRemove: () => void;
}

function TestQuestion({ question, number, onChange, onRemove }: QuestionProps) {
  const texts = useTexts().shopping.programmes;
  const { options } = question;
  return (
    <Fieldset legend={texts.testQuestion(number)}>
      <Stack gap="sm">
        <Words
          label={texts.testQuestion(number)}
          value={question.text}
          onChange={(text) => onChange({ ...question, text: text ?? {} })}
        />
        {options.map((one, index) => (
          <Group key={one.code} align="end">
            <div style={{ flex: '1 1 14rem' }}>
              <Words
                label={texts.testOption(index + 1)}
                value={one.label}
                onChange={(label) =>
                  onChange({ ...question, options: options.with(index, { ...one, label: label ?? {} }) })
                }
              />
            </div>
            <Radio
              mb={8}
              name={question.key}
              label={texts.testCorrect}
              checked={one.correct}
              onChange={() =>
                onChange({ ...question, options: options.map((each, at) => ({ ...each, correct: at === index })) })
              }
            />
          </Group>
        ))}
        <Group justify="space-between">
          <Button
            size="xs"
            variant="default"
            disabled={options.length >= 8}
            onClick={() =>
              onChange({
                ...question,
                options: [...options, option(Math.max(...options.map(({ code }) => code)) + 1, false)],
              })
            }
          >
            {texts.addTestOption}
          </Button>
          <ActionIcon
            variant="subtle"
            color="ember"
            size={36}
            aria-label={texts.removeTestQuestion(number)}
            onClick={onRemove}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        </Group>
      </Stack>
    </Fieldset>
  );
}

const option = (code: number, correct: boolean) => ({ code, label: {}, correct });
