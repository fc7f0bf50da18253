import type { CustomerField, FieldCondition, FieldOperator } from '#api';
import { ActionIcon, Button, Fieldset, NativeSelect, Stack, TagsInput } from '@mantine/core';
import { useFields, useFieldWords } from '../../api/fields';
import { FieldInput } from '../../customers/field-input';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import classes from './field-conditions.module.css';

const operators: readonly FieldOperator[] = ['is', 'is_not', 'one_of', 'at_least', 'at_most', 'empty'];

interface Props {
  conditions: readonly FieldCondition[];
  onChange: (conditions: FieldCondition[]) => void;
}

/** What the organisation's own fields must say of whoever is asked: all of it. */
export function FieldConditions({ conditions, onChange }: Props) {
  const { fields: texts } = useTexts();
  const fields = useFields();
  const [first] = fields;
  if (first === undefined) return null;
  return (
    <Fieldset legend={texts.condition} className={classes.all}>
      <Stack gap="xs">
        {conditions.map((condition, index) => (
          <Row
            key={index}
            fields={fields}
            condition={condition}
            onChange={(changed) => onChange(conditions.with(index, changed))}
            onRemove={() => onChange(conditions.toSpliced(index, 1))}
          />
        ))}
        <Button
          size="xs"
          variant="default"
          className={classes.add}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => onChange([...conditions, { field: first.key, is: 'is' }])}
        >
          {texts.addCondition}
        </Button>
      </Stack>
    </Fieldset>
  );
}

interface RowProps {
  fields: readonly CustomerField[];
  condition: FieldCondition;
  onChange: (condition: FieldCondition) => void;
  onRemove: () => void;
}

function Row({ fields, condition, onChange, onRemove }: RowProps) {
  const { fields: texts, shell } = useTexts();
  const words = useFieldWords();
  const field = fields.find(({ key }) => key === condition.field) ?? fields[0];
  if (field === undefined) return null;
  const isOrdered = field.kind === 'number' || field.kind === 'date';
  const offered = operators.filter((is) => isOrdered || (is !== 'at_least' && is !== 'at_most'));
  return (
    <div className={classes.row}>
      <NativeSelect
        aria-label={texts.condition}
        value={field.key}
        data={fields.map((each) => ({ value: each.key, label: words.name(each) }))}
        onChange={(event) => onChange({ field: event.currentTarget.value, is: 'is' })}
      />
      <NativeSelect
        aria-label={`${words.name(field)}: ${texts.condition}`}
        value={condition.is}
        data={offered.map((is) => ({ value: is, label: texts.operators[is] }))}
        onChange={(event) => {
          const is = offered.find((each) => each === event.currentTarget.value) ?? 'is';
          onChange({ field: field.key, is });
        }}
      />
      <Compared field={field} condition={condition} onChange={(value) => onChange({ ...condition, value })} />
      <ActionIcon variant="subtle" color="ember" size={36} aria-label={shell.remove} onClick={onRemove}>
        <Icon name="trash" size={16} />
      </ActionIcon>
    </div>
  );
}

interface ComparedProps {
  field: CustomerField;
  condition: FieldCondition;
  onChange: (value: FieldCondition['value']) => void;
}

function Compared({ field, condition: { is, value }, onChange }: ComparedProps) {
  const { fields: texts } = useTexts();
  if (is === 'empty') return <span />;
  if (is === 'one_of')
    return (
      <TagsInput
        aria-label={texts.value}
        data={field.kind === 'choice' ? field.values : []}
        value={[value ?? []].flat().map(String)}
        onChange={(values) => onChange(values.length > 0 ? values : undefined)}
      />
    );
  // Yes and no are kept as words.
  const one = Array.isArray(value) || typeof value === 'boolean' ? undefined : value;
  return (
    <FieldInput field={field} label={null} value={one ?? null} onChange={(given) => onChange(given ?? undefined)} />
  );
}
