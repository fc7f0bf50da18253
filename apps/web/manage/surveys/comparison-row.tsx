import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { CUSTOMER_FIELDS, OPERATORS, type ComparedValue, type Operator } from '#surveys';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';
import type { Comparison } from './condition-shape';
import { useEditingLanguages } from './editing-languages';
import classes from './comparison-row.module.css';

interface Props {
  comparison: Comparison;
  earlier: { key: string; text: Record<string, string> }[];
  onChange: (comparison: Comparison) => void;
  onRemove: () => void;
}

const valueless: Operator[] = ['answered', 'empty'];

export function ComparisonRow({ comparison, earlier, onChange, onRemove }: Props) {
  const { surveys: texts, shell } = useTexts();
  const { first } = useEditingLanguages();
  const source = 'answer' in comparison ? `answer:${comparison.answer}` : `customer:${comparison.customer}`;
  const choose = (chosen: string) => {
    const [kind, name = ''] = chosen.split(/:(.*)/s);
    const rest = { is: comparison.is, ...(comparison.value === undefined ? {} : { value: comparison.value }) };
    onChange(kind === 'answer' ? { answer: name, ...rest } : { customer: name, ...rest });
  };
  const operate = (is: Operator) => {
    const { value, ...rest } = comparison;
    onChange(valueless.includes(is) ? { ...rest, is } : { ...rest, is, value: value ?? '' });
  };
  return (
    <div className={classes.row}>
      <NativeSelect aria-label={texts.compared} value={source} onChange={(event) => choose(event.currentTarget.value)}>
        <optgroup label={texts.earlier}>
          {earlier.map(({ key, text }) => (
            <option key={key} value={`answer:${key}`}>
              {(text[first] ?? key).slice(0, 70)}
            </option>
          ))}
        </optgroup>
        <optgroup label={texts.aboutCustomer}>
          {CUSTOMER_FIELDS.map((field) => (
            <option key={field} value={`customer:${field}`}>
              {texts.customerFields[field]}
            </option>
          ))}
        </optgroup>
      </NativeSelect>
      <NativeSelect
        aria-label={texts.operator}
        value={comparison.is}
        data={OPERATORS.map((value) => ({ value, label: texts.operators[value] }))}
        onChange={(event) => {
          const is = OPERATORS.find((one) => one === event.currentTarget.value);
          if (is) operate(is);
        }}
      />
      {!valueless.includes(comparison.is) && (
        <TextInput
          aria-label={texts.comparedWith}
          value={shown(comparison.value)}
          onChange={(event) => onChange({ ...comparison, value: read(event.currentTarget.value, comparison.is) })}
        />
      )}
      <ActionIcon variant="subtle" color="ember" size={36} aria-label={shell.remove} onClick={onRemove}>
        <Icon name="trash" size={16} />
      </ActionIcon>
    </div>
  );
}

function shown(value: ComparedValue | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

const one = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

function read(text: string, is: Operator): ComparedValue {
  return is === 'in' ? text.split(',').map((part) => one(part.trim())) : one(text);
}
