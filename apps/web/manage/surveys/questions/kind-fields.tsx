import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import type {
  DateQuestion,
  EaseQuestion,
  NumberQuestion,
  Question,
  RecommendQuestion,
  TextQuestion,
  TimedQuestion,
} from '#surveys';
import { useTexts } from '../../texts/texts-provider';
import { MatrixRows } from './matrix-rows';
import { MeasuresFields } from './measures-fields';
import { OptionFields } from './option-fields';
import { PointFields } from './point-fields';
import { Words } from '../editor/words';

interface Props<Kind extends Question = Question> {
  question: Kind;
  onChange: (question: Question) => void;
}

/** What only some kinds of question have. */
export function KindFields({ question, onChange }: Props) {
  switch (question.kind) {
    case 'scale':
      return (
        <>
          <PointFields points={question.points} onChange={(points) => onChange({ ...question, points })} />
          <MeasuresFields
            scored={question}
            role="overall"
            onChange={(scored) => onChange({ ...bare(question), ...scored })}
          />
        </>
      );
    case 'recommend':
    case 'ease':
      return <Ends question={question} onChange={onChange} />;
    case 'choice':
    case 'choices':
      return <OptionFields question={question} onChange={onChange} />;
    case 'matrix':
      return <MatrixRows question={question} onChange={onChange} />;
    case 'yes_no':
      return (
        <>
          <MeasuresFields scored={question} onChange={(scored) => onChange({ ...bare(question), ...scored })} />
          <Contact contact={question.contact ?? false} onChange={(contact) => onChange({ ...question, contact })} />
        </>
      );
    case 'short_text':
    case 'long_text':
      return <Length question={question} onChange={onChange} />;
    case 'number':
      return <NumberLimits question={question} onChange={onChange} />;
    case 'date':
      return <DateLimits question={question} onChange={onChange} />;
    case 'timed':
      return (
        <>
          <Times question={question} onChange={onChange} />
          <MeasuresFields scored={question} onChange={(scored) => onChange({ ...bare(question), ...scored })} />
        </>
      );
    case 'photo':
    case 'receipt':
    case 'place':
    case 'counter':
    case 'statement':
      return null;
  }
}

function bare<Q extends { measures?: unknown; role?: unknown }>({
  measures: _m,
  role: _r,
  ...rest
}: Q): Omit<Q, 'measures' | 'role'> {
  return rest;
}

function Ends({ question, onChange }: Props<RecommendQuestion | EaseQuestion>) {
  const { surveys: texts } = useTexts();
  const { low: _low, high: _high, ...rest } = question;
  const set = ({ low, high }: Pick<EaseQuestion, 'low' | 'high'>) =>
    onChange({ ...rest, ...(low && { low }), ...(high && { high }) });
  return (
    <>
      <Words
        label={texts.lowEnd}
        description={texts.readyEnd}
        value={question.low}
        onChange={(low) => set({ ...question, low })}
      />
      <Words
        label={texts.highEnd}
        description={texts.readyEnd}
        value={question.high}
        onChange={(high) => set({ ...question, high })}
      />
      <MeasuresFields
        scored={question}
        role={question.kind}
        onChange={(scored) => onChange({ ...bare(question), ...scored })}
      />
    </>
  );
}

function Contact({ contact, onChange }: { contact: boolean; onChange: (contact: boolean) => void }) {
  const { surveys: texts } = useTexts();
  return (
    <Checkbox label={texts.contact} checked={contact} onChange={(event) => onChange(event.currentTarget.checked)} />
  );
}

function Length({ question, onChange }: Props<TextQuestion>) {
  const { surveys: texts } = useTexts();
  const { maxLength: _, ...rest } = question;
  return (
    <NumberInput
      label={texts.maxLength}
      min={1}
      maw={240}
      value={question.maxLength ?? ''}
      onChange={(n) => onChange(n === '' ? rest : { ...rest, maxLength: Number(n) })}
    />
  );
}

function NumberLimits({ question, onChange }: Props<NumberQuestion>) {
  const { surveys: texts } = useTexts();
  const set = (name: 'min' | 'max' | 'decimals', n: number | string) => {
    const { [name]: _, ...rest } = question;
    onChange(n === '' ? rest : { ...rest, [name]: Number(n) });
  };
  const { unit: _, ...unitless } = question;
  return (
    <>
      <Group align="end">
        {(['min', 'max', 'decimals'] as const).map((name) => (
          <NumberInput
            key={name}
            label={texts.limits[name]}
            w={150}
            value={question[name] ?? ''}
            onChange={(n) => set(name, n)}
          />
        ))}
      </Group>
      <Words
        label={texts.unit}
        value={question.unit}
        onChange={(unit) => onChange(unit ? { ...unitless, unit } : unitless)}
      />
    </>
  );
}

function Times({ question, onChange }: Props<TimedQuestion>) {
  const { surveys: texts } = useTexts();
  return (
    <Group align="end">
      {(['fullAt', 'zeroAt'] as const).map((name) => (
        <NumberInput
          key={name}
          label={texts.checklist[name]}
          w={240}
          min={0}
          max={86_400}
          value={question[name]}
          onChange={(n) => onChange({ ...question, [name]: Number(n) || 0 })}
        />
      ))}
    </Group>
  );
}

function DateLimits({ question, onChange }: Props<DateQuestion>) {
  const { surveys: texts } = useTexts();
  const set = (name: 'min' | 'max', day: string) => {
    const { [name]: _, ...rest } = question;
    onChange(day === '' ? rest : { ...rest, [name]: day });
  };
  return (
    <Group>
      {(['min', 'max'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={texts.limits[name]}
          value={question[name] ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
    </Group>
  );
}
