import type { Change } from '#api';
import { useTexts } from '../texts/texts-provider';
import { fieldNames } from './changed-fields';
import classes from './changes.module.css';
import type { ValueWords } from './use-value-words';

interface Props {
  of: Change;
  words: ValueWords;
}

interface Difference {
  field: string;
  name: string;
  before: unknown;
  after: unknown;
}

/** What was changed from what to what, a line for each. */
export function ChangeDetails({ of: { subjectKind, changes }, words }: Props) {
  const names = fieldNames(useTexts(), subjectKind);
  const order = Object.keys(names);
  const told = Object.entries(changes ?? {}).toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const differences = told.flatMap(([field, [before, after]]): Difference[] => {
    const name = names[field] ?? field;
    if (field !== 'weights' && field !== 'targets') return [{ field, name, before, after }];
    return byPrinciple(before, after).map(([key, then, now]) => ({
      field,
      name: `${name}, ${words.principle(key)}`,
      before: then,
      after: now,
    }));
  });
  if (differences.length === 0) return null;
  return (
    <dl className={classes.details}>
      {differences.map((one) => (
        <div key={one.name}>
          <dt>{one.name}</dt>
          <Values of={one} words={words} />
        </div>
      ))}
    </dl>
  );
}

function Values({ of: { field, before, after }, words }: { of: Difference; words: ValueWords }) {
  // Of customers the trail keeps what was changed, not what stood there.
  if (before === '…' && after === '…') return null;
  const then = words.value(field, before);
  return (
    <dd>
      {then !== '' && (
        <>
          <del>{then}</del>
          {'\u00a0→ '}
        </>
      )}
      {words.value(field, after) || '–'}
    </dd>
  );
}

/** The principles of which two sets of rules say different things. */
function byPrinciple(before: unknown, after: unknown): [string, unknown, unknown][] {
  const [then, now] = [valuesIn(before), valuesIn(after)];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((key) => then[key] !== now[key])
    .map((key) => [key, then[key], now[key]]);
}

function valuesIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
