import type { ReactNode } from 'react';
import type { Figure } from '../api/dashboards';
import { axisFor, type Axis } from './axis';
import { AxisMarks } from './axis-marks';
import { ChangeMark } from './change-mark';
import { FewMark } from './few-mark';
import type { FigureKind } from './figure-kind';
import classes from './figure-tile.module.css';
import { IntervalBar } from './interval-bar';
import { useFigureWords } from './use-figure-words';

interface Props {
  name: string;
  figure: Figure;
  kind?: FigureKind;
  /** The one that the page is about. */
  big?: boolean;
  note?: ReactNode;
  /** What the figure stands on, where it is not answers. */
  base?: string;
}

const bounds: Record<FigureKind, Axis> = {
  score: { low: 0, high: 100 },
  percent: { low: 0, high: 100 },
  nps: { low: -100, high: 100 },
};

/** A figure with all it needs to be believed: value, interval drawn and written, base, honest change. */
export function FigureTile({ name, figure, kind = 'score', big = false, note, base }: Props) {
  const words = useFigureWords();
  const axis = axisFor([figure], [], bounds[kind]);
  return (
    <div className={big ? classes.big : classes.tile}>
      <h2 className={classes.name}>{name}</h2>
      {figure.value === null ? (
        <p className={classes.missing}>{words.missing(figure)}</p>
      ) : (
        <>
          <p className={`${classes.value} num`}>
            {words.value(figure.value, kind)}
            {figure.status === 'caution' && <FewMark />}
            <span className={classes.interval}>{words.interval(figure, kind)}</span>
          </p>
          <IntervalBar figure={figure} axis={axis} height={big ? 44 : 22} />
          <AxisMarks axis={axis} />
        </>
      )}
      <p className={classes.foot}>
        <span className="num">{base ?? words.base(figure.n)}</span>
        {figure.change !== undefined && figure.value !== null && (
          <ChangeMark change={figure.change} decimals={kind === 'score' ? 1 : 0} short={!big} />
        )}
      </p>
      {note && <p className={classes.note}>{note}</p>}
    </div>
  );
}
