import type { MadeUnder as Versions } from '#api';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './comparison/comparison.module.css';

/** Which published rules the figures of a page are made under. */
export function MadeUnder({ versions }: { versions: Versions }) {
  const { rules } = useTexts().scoring;
  const { number } = useFormat();
  // Before any rules were published there is nothing to tell apart.
  if (versions.rules === 0) return null;
  return <p className={classes.versions}>{rules.madeUnder(number(versions.rules), number(versions.standard))}</p>;
}
