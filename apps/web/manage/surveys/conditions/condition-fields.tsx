import { Button, Fieldset, NativeSelect, Stack } from '@mantine/core';
import type { Comparison, Condition, Definition } from './condition-shape';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import { ComparisonRow, type EarlierAnswer } from './comparison-row';
import { simpleCondition, toCondition, type SimpleCondition } from './simple-condition';

interface Props {
  definition: Definition;
  /** Only questions before this place can be asked about. */
  before: { block: number; question: number };
  condition: Condition | undefined;
  onChange: (condition: Condition | undefined) => void;
}

/** When this is shown: always, or when all (or any) of some comparisons hold. Nested conditions are kept as they are. */
export function ConditionFields({ definition, before, condition, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const simple = simpleCondition(condition);
  if (!simple)
    return (
      <Fieldset legend={texts.showIf}>
        <p className="quiet" style={{ marginTop: 0 }}>
          {texts.nested}
        </p>
        <pre style={{ overflowX: 'auto' }}>
          <code>{JSON.stringify(condition, null, 2)}</code>
        </pre>
        <Button size="xs" variant="default" onClick={() => onChange(undefined)}>
          {texts.alwaysShow}
        </Button>
      </Fieldset>
    );

  const set = (next: SimpleCondition) => onChange(toCondition(next));
  const earlier = earlierAnswers(definition, before);
  const fresh: Comparison = earlier[0]
    ? { answer: earlier[0].key, is: 'answered' }
    : { customer: 'store', is: 'answered' };
  return (
    <Fieldset legend={texts.showIf}>
      <Stack gap="xs">
        {simple.comparisons.length > 1 && (
          <NativeSelect
            aria-label={texts.showIf}
            value={simple.join}
            maw={280}
            data={(['all', 'any'] as const).map((value) => ({ value, label: texts.joins[value] }))}
            onChange={(event) => set({ ...simple, join: event.currentTarget.value === 'any' ? 'any' : 'all' })}
          />
        )}
        {simple.comparisons.length === 0 && (
          <p className="quiet" style={{ margin: 0 }}>
            {texts.always}
          </p>
        )}
        {simple.comparisons.map((comparison, index) => (
          <ComparisonRow
            key={index}
            comparison={comparison}
            earlier={earlier}
            onChange={(changed) => set({ ...simple, comparisons: simple.comparisons.with(index, changed) })}
            onRemove={() => set({ ...simple, comparisons: simple.comparisons.toSpliced(index, 1) })}
          />
        ))}
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => set({ ...simple, comparisons: [...simple.comparisons, fresh] })}
        >
          {texts.addCondition}
        </Button>
      </Stack>
    </Fieldset>
  );
}

function earlierAnswers(definition: Definition, before: Props['before']): EarlierAnswer[] {
  return definition.blocks
    .slice(0, before.block + 1)
    .flatMap((block, index) => (index === before.block ? block.questions.slice(0, before.question) : block.questions))
    .flatMap((question): EarlierAnswer[] =>
      question.kind === 'statement'
        ? []
        : question.kind === 'matrix'
          ? question.rows.map((row) => ({ key: `${question.key}.${row.key}`, text: { ...row.text }, question }))
          : [{ key: question.key, text: { ...question.text }, question }],
    );
}
