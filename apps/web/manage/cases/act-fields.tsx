import type { Body, Case } from '#api';
import { NativeSelect, Textarea } from '@mantine/core';
import type { Problem } from '../api/problem';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import type { ActKind } from './acts-now';
import { AskedFields, SettledFields } from './remedy-fields';

export type Act = Body<'post', '/api/cases/{id}/events'>['act'];

/** An act as it is begun, before anything is said of it. */
export function begun(kind: Exclude<ActKind, 'acknowledged' | 'remedy_granted'>, { team }: Pick<Case, 'team'>): Act {
  if (kind === 'contacted') return { kind, by: 'phone', words: '' };
  if (kind === 'moved') return { kind, team: team === 'desk' ? 'store' : 'desk' };
  if (kind === 'settled') return { kind, rootCause: '', action: '', told: '', remedy: 'none', cost: null };
  if (kind === 'remedy_asked') return { kind, remedy: 'refund', cost: 0, words: '' };
  if (kind === 'heard' || kind === 'reopened' || kind === 'noted' || kind === 'remedy_refused')
    return { kind, words: '' };
  return { kind, words: null };
}

export interface ActProps<Of extends Act> {
  act: Of;
  one: Case;
  problem: Problem | null;
  onChange: (act: Act) => void;
}

/** What an act needs to be told. */
export function ActFields({ act, one, problem, onChange }: ActProps<Act>) {
  const texts = useCaseTexts();
  if (act.kind === 'settled') return <SettledFields act={act} one={one} problem={problem} onChange={onChange} />;
  if (act.kind === 'remedy_asked') return <AskedFields act={act} one={one} problem={problem} onChange={onChange} />;
  if (act.kind === 'moved')
    return (
      <Choice label={texts.team} value={act.team} words={texts.teams} onChange={(team) => onChange({ ...act, team })} />
    );
  const isNeeded = !['waiting', 'confirmed', 'closed'].includes(act.kind);
  return (
    <>
      {act.kind === 'contacted' && (
        <Choice label={texts.how} value={act.by} words={texts.ways} onChange={(by) => onChange({ ...act, by })} />
      )}
      <Words
        label={texts.words}
        description={act.kind === 'remedy_refused' ? texts.setting.readByHer : undefined}
        required={isNeeded}
        value={act.words ?? ''}
        onChange={(words) => onChange(withWords(act, words))}
      />
    </>
  );
}

/** Empty words are none, where none are needed. */
function withWords(act: Exclude<Act, { kind: 'settled' | 'moved' | 'remedy_asked' }>, words: string): Act {
  switch (act.kind) {
    case 'contacted':
    case 'heard':
    case 'reopened':
    case 'noted':
    case 'remedy_refused':
      return { ...act, words };
    default:
      return { ...act, words: words.trim() === '' ? null : words };
  }
}

interface WordsProps {
  label: string;
  description?: string | undefined;
  value: string;
  required: boolean;
  onChange: (words: string) => void;
}

export function Words({ label, description, value, required, onChange }: WordsProps) {
  return (
    <Textarea
      label={label}
      description={description}
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

export function Choice<Value extends string>({ label, value, words, onChange }: ChoiceProps<Value>) {
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
