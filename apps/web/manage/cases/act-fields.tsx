import type { Body, Case } from '#api';
import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import type { ActKind } from './acts-now';

export type Act = Body<'post', '/api/cases/{id}/events'>['act'];
type Settled = Extract<Act, { kind: 'settled' }>;

/** An act as it is begun, before anything is said of it. */
export function begun(kind: Exclude<ActKind, 'acknowledged'>, { team }: Pick<Case, 'team'>): Act {
  if (kind === 'contacted') return { kind, by: 'phone', words: '' };
  if (kind === 'moved') return { kind, team: team === 'desk' ? 'store' : 'desk' };
  if (kind === 'settled') return { kind, rootCause: 'staff', action: '', told: '', remedy: 'none', cost: null };
  if (kind === 'heard' || kind === 'reopened' || kind === 'noted') return { kind, words: '' };
  return { kind, words: null };
}

interface Props<Of extends Act> {
  act: Of;
  onChange: (act: Act) => void;
}

/** What an act needs to be told. */
export function ActFields({ act, onChange }: Props<Act>) {
  const texts = useCaseTexts();
  if (act.kind === 'settled') return <SettledFields act={act} onChange={onChange} />;
  if (act.kind === 'moved')
    return (
      <Choice label={texts.team} value={act.team} words={texts.teams} onChange={(team) => onChange({ ...act, team })} />
    );
  const isNeeded = act.kind !== 'waiting' && act.kind !== 'confirmed' && act.kind !== 'closed';
  return (
    <>
      {act.kind === 'contacted' && (
        <Choice label={texts.how} value={act.by} words={texts.ways} onChange={(by) => onChange({ ...act, by })} />
      )}
      <Words
        label={texts.words}
        required={isNeeded}
        value={act.words ?? ''}
        onChange={(words) =>
          onChange(isNeeded ? { ...act, words } : { ...act, words: words.trim() === '' ? null : words })
        }
      />
    </>
  );
}

function SettledFields({ act, onChange }: Props<Settled>) {
  const texts = useCaseTexts();
  const set = (part: Partial<Settled>) => onChange({ ...act, ...part });
  return (
    <>
      <Choice
        label={texts.rootCause}
        value={act.rootCause}
        words={texts.rootCauses}
        onChange={(rootCause) => set({ rootCause })}
      />
      <Words label={texts.action} required value={act.action} onChange={(action) => set({ action })} />
      <Words label={texts.told} required value={act.told} onChange={(told) => set({ told })} />
      <Choice label={texts.remedy} value={act.remedy} words={texts.remedies} onChange={(remedy) => set({ remedy })} />
      {act.remedy !== 'none' && act.remedy !== 'apology' && (
        <NumberInput
          label={texts.cost}
          min={0}
          decimalScale={2}
          value={act.cost ?? ''}
          onChange={(cost) => set({ cost: cost === '' ? null : Number(cost) })}
        />
      )}
    </>
  );
}

interface WordsProps {
  label: string;
  value: string;
  required: boolean;
  onChange: (words: string) => void;
}

function Words({ label, value, required, onChange }: WordsProps) {
  return (
    <Textarea
      label={label}
      required={required}
      autosize
      minRows={2}
      maxLength={5_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  words: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, words, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(words) as Value[];
  return (
    <NativeSelect
      label={label}
      value={value}
      data={values.map((each) => ({ value: each, label: words[each] }))}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
