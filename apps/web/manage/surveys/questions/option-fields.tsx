import { ActionIcon, Button, Checkbox, Fieldset, Group, NumberInput, Stack } from '@mantine/core';
import type { ChoiceQuestion, ChoicesQuestion, Option, Question } from '#surveys';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import classes from './code-rows.module.css';
import { Words } from '../editor/words';

interface Props {
  question: ChoiceQuestion | ChoicesQuestion;
  onChange: (question: Question) => void;
}

/** The options of a choice. A code is what is stored, so it stays with its option. */
export function OptionFields({ question, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const { options } = question;
  const set = (next: readonly Option[]) => onChange({ ...question, options: next });
  const nextCode = Math.max(0, ...options.map((option) => option.code)) + 1;
  return (
    <Fieldset legend={texts.options}>
      <Stack gap="xs">
        {options.map((option, index) => (
          <OptionRow
            key={option.code}
            option={option}
            exclusive={question.kind === 'choices'}
            onChange={(changed) => set(options.with(index, changed))}
            onRemove={() => set(options.toSpliced(index, 1))}
          />
        ))}
        <Group>
          <Button size="xs" variant="default" onClick={() => set([...options, { code: nextCode, label: {} }])}>
            {texts.addOption}
          </Button>
          <Checkbox
            label={texts.randomOrder}
            checked={question.order === 'random'}
            onChange={(event) => onChange({ ...question, order: event.currentTarget.checked ? 'random' : 'fixed' })}
          />
        </Group>
        {question.kind === 'choices' && <HowMany question={question} onChange={onChange} />}
      </Stack>
    </Fieldset>
  );
}

interface RowProps {
  option: Option;
  exclusive: boolean;
  onChange: (option: Option) => void;
  onRemove: () => void;
}

function OptionRow({ option, exclusive, onChange, onRemove }: RowProps) {
  const { surveys: texts } = useTexts();
  const flags = exclusive ? (['pinned', 'other', 'exclusive'] as const) : (['pinned', 'other'] as const);
  return (
    <div>
      <div className={classes.row}>
        <span className={`${classes.code} num`}>{option.code}</span>
        <Words
          label={texts.optionLabel(option.code)}
          value={option.label}
          onChange={(label) => onChange({ ...option, label: label ?? {} })}
        />
        <ActionIcon
          variant="subtle"
          color="ember"
          size={36}
          aria-label={texts.removeOption(option.code)}
          onClick={onRemove}
        >
          <Icon name="trash" size={16} />
        </ActionIcon>
      </div>
      <div className={classes.extras}>
        {flags.map((flag) => (
          <Checkbox
            key={flag}
            size="xs"
            label={texts.optionFlags[flag]}
            checked={option[flag] ?? false}
            onChange={(event) => {
              const { [flag]: _, ...rest } = option;
              onChange(event.currentTarget.checked ? { ...rest, [flag]: true } : rest);
            }}
          />
        ))}
      </div>
    </div>
  );
}

function HowMany({ question, onChange }: { question: ChoicesQuestion; onChange: (question: Question) => void }) {
  const { surveys: texts } = useTexts();
  const set = (name: 'min' | 'max', n: number | string) => {
    const { [name]: _, ...rest } = question;
    onChange(n === '' ? rest : { ...rest, [name]: Number(n) });
  };
  return (
    <Group>
      <NumberInput label={texts.fewest} min={0} w={150} value={question.min ?? ''} onChange={(n) => set('min', n)} />
      <NumberInput label={texts.most} min={1} w={150} value={question.max ?? ''} onChange={(n) => set('max', n)} />
    </Group>
  );
}
