import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { textIn, type AskedQuestion, type Condition, type Definition, type Question, type Text } from '#surveys';
import { AskingButton } from '../../shell/asking/asking-button';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/texts-provider';
import { ConditionFields } from '../conditions/condition-fields';
import { KeyField } from '../editor/key-field';
import { KindFields } from './kind-fields';
import { Words } from '../editor/words';
import { WorthFields } from './worth-fields';

interface Props {
  definition: Definition;
  block: number;
  at: number;
  question: Question;
  onChange: (question: Question) => void;
  onRemove: () => void;
  onCopy: () => void;
}

const flags = ['required', 'allowNotApplicable', 'allowRefuse'] as const;

export function QuestionFields({ definition, block, at, question, onChange, onRemove, onCopy }: Props) {
  const { surveys: texts, kinds, shell } = useTexts();
  return (
    <Card
      title={kinds[question.kind]}
      lead={texts.kindHints[question.kind]}
      actions={
        <>
          <Button size="compact-sm" variant="subtle" onClick={onCopy}>
            {shell.copy}
          </Button>
          <AskingButton
            size="compact-sm"
            variant="subtle"
            color="ember"
            verb={texts.removeQuestion}
            what={textIn(question.text, definition.languages[0] ?? 'en') || kinds[question.kind]}
            onConfirm={onRemove}
          >
            {shell.removes.part}
          </AskingButton>
        </>
      }
    >
      <Stack>
        <Words
          label={texts.text}
          long
          value={question.text}
          onChange={(text) => onChange({ ...question, text: text ?? {} })}
        />
        <Words label={texts.help} value={question.help} onChange={(help) => onChange(withHelp(question, help))} />
        <KindFields question={question} onChange={onChange} />
        {definition.audience === 'shopper' && <WorthFields question={question} onChange={onChange} />}
        {question.kind !== 'statement' && (
          <Group gap="lg">
            {flags.map((flag) => (
              <Checkbox
                key={flag}
                label={texts.flags[flag]}
                checked={question[flag] ?? false}
                onChange={(event) => onChange(withFlag(question, flag, event.currentTarget.checked))}
              />
            ))}
            {definition.audience === 'customer' && (
              <Checkbox
                label={texts.omitted}
                disabled={question.required === true}
                checked={question.omit !== undefined}
                onChange={(event) => onChange(withOmission(question, event.currentTarget.checked))}
              />
            )}
          </Group>
        )}
        <ConditionFields
          definition={definition}
          before={{ block, question: at }}
          condition={question.showIf}
          onChange={(showIf) => onChange(withCondition(question, showIf))}
        />
        {definition.audience === 'customer' && question.showIf !== undefined && (
          <Words
            label={texts.showIfWords}
            value={question.showIfWords}
            onChange={(words) => onChange(withConditionWords(question, words))}
          />
        )}
        <KeyField value={question.key} onChange={(key) => onChange({ ...question, key })} />
      </Stack>
    </Card>
  );
}

// A field that is empty is left out: `undefined` has no place in a definition.
function withHelp(question: Question, help: Text | undefined): Question {
  const { help: _, ...rest } = question;
  return (help ? { ...rest, help } : rest) as Question;
}

/** What must be answered is left out of nothing. */
function withFlag(question: AskedQuestion, flag: (typeof flags)[number], isSet: boolean): Question {
  const changed = { ...question, [flag]: isSet };
  return flag === 'required' && isSet ? withOmission(changed, false) : changed;
}

function withOmission(question: AskedQuestion, isOmitted: boolean): Question {
  const { omit: _, ...rest } = question;
  return (isOmitted ? { ...rest, omit: ['automated_call'] } : rest) as Question;
}

/** Words for a condition go with it. */
function withCondition(question: Question, showIf: Condition | undefined): Question {
  const { showIf: _, showIfWords, ...rest } = question;
  return (showIf ? { ...rest, showIf, ...(showIfWords ? { showIfWords } : {}) } : rest) as Question;
}

function withConditionWords(question: Question, showIfWords: Text | undefined): Question {
  const { showIfWords: _, ...rest } = question;
  return (showIfWords ? { ...rest, showIfWords } : rest) as Question;
}
