import type { FigureChange } from '#api';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './change-mark.module.css';

interface Props {
  change: FigureChange | null | undefined;
  decimals?: number;
  /** Is up good? Colour follows; the arrow and the words say it too. */
  short?: boolean;
}

/** An arrow only for a real change; otherwise words that say there is none to speak of. */
export function ChangeMark({ change, decimals = 1, short = false }: Props) {
  const { figures } = useTexts();
  const format = useFormat();
  if (!change || change.value === null || change.direction === 'unknown')
    return <span className={classes.quiet}>{figures.change.unknown}</span>;

  if (change.direction === 'same') return <span className={classes.quiet}>{figures.change.same}</span>;
  const up = change.direction === 'up';
  return (
    <span className={up ? classes.up : classes.down}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={up ? 'M6 1.5 11 10H1z' : 'M6 10.5 1 2h10z'} fill="currentColor" />
      </svg>
      <span className="num">
        {format.signed(change.value, decimals)}{' '}
        {!short && change.low !== null && change.high !== null && (
          <span className={classes.interval}>({format.range(change.low, change.high, decimals)})</span>
        )}
      </span>{' '}
      {!short && (up ? figures.change.up : figures.change.down)}
    </span>
  );
}
