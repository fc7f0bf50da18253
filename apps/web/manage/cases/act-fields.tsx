import type { Case } from '#api';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import type { Act, ActProps } from './act';
import type { ActKind } from './acts-now';
import { AskedFields, SettledFields } from './remedy-fields';
import { Choice, Words } from './word-fields';

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
