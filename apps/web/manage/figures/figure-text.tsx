import type { Figure } from '#api';
import type { FigureKind } from './figure-kind';
import classes from './figure-text.module.css';
import { FewMark } from './few-mark';
import { useFigureWords } from './use-figure-words';

interface Props {
  figure: Figure;
  kind?: FigureKind;
  /** Show the interval after the value. */
  interval?: boolean;
}

/** One figure in a line of text or a table cell. */
export function FigureText({ figure, kind = 'score', interval = false }: Props) {
  const words = useFigureWords();
  if (figure.value === null) return <span className={classes.missing}>{words.missing(figure)}</span>;
  return (
    <span className={`${classes.figure} num`}>
      <span className={classes.value}>{words.value(figure.value, kind)}</span>
      {interval && figure.low !== null && <span className={classes.interval}> {words.interval(figure, kind)}</span>}
      {figure.status === 'caution' && <FewMark />}
    </span>
  );
}
