import type { CustomerField } from '#api';
import { ActionIcon, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { CUSTOMER_FIELDS, OPERATORS, type ComparedValue, type Operator, type Question, type Text } from '#surveys';
import { useFields, useFieldWords } from '../../api/fields';
import { useMay } from '../../session/use-me';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import type { Comparison } from './condition-shape';
import { useEditingLanguages } from '../editor/editing-languages';
import classes from './comparison-row.module.css';

/** An answer that can be asked about, with the question that offers it. */
export interface EarlierAnswer {
  key: string;
  text: Record<string, string>;
  question: Question;
}

interface Props {
  comparison: Comparison;
  earlier: EarlierAnswer[];
  onChange: (comparison: Comparison) => void;
  onRemove: () => void;
}

const valueless: Operator[] = ['answered', 'empty'];

export function ComparisonRow({ comparison, earlier, onChange, onRemove }: Props) {
  const { surveys: texts, shell, fields } = useTexts();
  const { first } = useEditingLanguages();
  const own = useFields(useMay()('customers.read'));
  const words = useFieldWords();
  const source = 'answer' in comparison ? `answer:${comparison.answer}` : `customer:${comparison.customer}`;
  const choose = (chosen: string) => {
    const [kind, name = ''] = chosen.split(/:(.*)/s);
    // Another question offers other answers: what was chosen for this one means nothing there.
    const rest = { is: comparison.is, ...(comparison.value === undefined ? {} : { value: '' }) };
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
              {cut(text[first] || texts.unnamed)}
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
        {own.length > 0 && (
          <optgroup label={fields.title}>
            {own.map((field) => (
              <option key={field.key} value={`customer:${field.key}`}>
                {words.name(field)}
              </option>
            ))}
          </optgroup>
        )}
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
        <ComparedWith
          comparison={comparison}
          field={'customer' in comparison ? own.find(({ key }) => key === comparison.customer) : undefined}
          question={'answer' in comparison ? earlier.find(({ key }) => key === comparison.answer)?.question : undefined}
          onChange={(value) => onChange({ ...comparison, value })}
        />
      )}
      <ActionIcon variant="subtle" color="ember" size={36} aria-label={shell.remove} onClick={onRemove}>
        <Icon name="trash" size={16} />
      </ActionIcon>
    </div>
  );
}

interface ComparedProps {
  comparison: Comparison;
  question: Question | undefined;
  /** The organisation's own field that is compared. */
  field: CustomerField | undefined;
  onChange: (value: ComparedValue) => void;
}

/** What an answer is compared with: chosen from what the question offers, typed where it offers nothing. */
function ComparedWith({ comparison, question, field, onChange }: ComparedProps) {
  const { surveys: texts } = useTexts();
  const offeredCodes = useOffered(question);
  const words = useFieldWords();
  const values = (field?.values ?? []).map((value) => ({ value, label: field ? words.value(field, value) : value }));
  const offered = field ? values : offeredCodes;
  // A field keeps texts, unless it keeps numbers; what a question offers are codes.
  const told = (text: string) => (field && field.kind !== 'number' ? text : one(text));
  if (offered.length === 0)
    return (
      <TextInput
        aria-label={texts.comparedWith}
        type={question?.kind === 'date' || (field?.kind === 'date' && comparison.is !== 'in') ? 'date' : 'text'}
        value={shown(comparison.value)}
        onChange={(event) => onChange(read(event.currentTarget.value, comparison.is, told))}
      />
    );
  const chosen = [comparison.value ?? []].flat().map(String);
  if (comparison.is === 'in')
    return (
      <MultiSelect
        aria-label={texts.comparedWith}
        data={offered}
        value={chosen}
        onChange={(chosenOnes) => onChange(chosenOnes.map(told))}
      />
    );
  return (
    <NativeSelect
      aria-label={texts.comparedWith}
      value={chosen[0] ?? ''}
      data={[...(chosen[0] ? [] : [{ value: '', label: texts.choose }]), ...offered]}
      onChange={(event) => onChange(told(event.currentTarget.value))}
    />
  );
}

function useOffered(question: Question | undefined): { value: string; label: string }[] {
  const { surveys: texts } = useTexts();
  const { first } = useEditingLanguages();
  const labelled = (listed: readonly { code: number; label?: Text }[]) =>
    listed.map(({ code, label }) => ({
      value: String(code),
      label: cut([code, label?.[first]].filter(Boolean).join(' · ')),
    }));
  const upTo = (low: number, high: number) =>
    labelled(Array.from({ length: high - low + 1 }, (_, at) => ({ code: low + at })));
  switch (question?.kind) {
    case 'choice':
    case 'choices':
      return question.options.map(({ code, label }) => ({
        value: String(code),
        label: cut(label[first] || texts.optionLabel(code)),
      }));
    case 'scale':
    case 'matrix':
      return labelled(question.points);
    case 'recommend':
      return upTo(0, 10).map((each, code) => ({ ...each, label: String(code) }));
    case 'ease':
      return upTo(1, 7);
    case 'yes_no':
      return [
        { value: '1', label: texts.yes },
        { value: '0', label: texts.no },
      ];
    default:
      return [];
  }
}

const longest = 70;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function shown(value: ComparedValue | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

const one = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

function read(text: string, is: Operator, told: (part: string) => string | number): ComparedValue {
  return is === 'in' ? text.split(',').map((part) => told(part.trim())) : told(text);
}
