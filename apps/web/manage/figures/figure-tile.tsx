import type { ReactNode } from 'react';
import type { Figure } from '../api/dashboards';
import type { Axis } from './axis';
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
  axis?: Axis;
  /** The one that the page is about. */
  big?: boolean;
  note?: ReactNode;
}

const axes: Record<FigureKind, Axis> = {
  score: { low: 0, high: 100 },
  percent: { low: 0, high: 100 },
  nps: { low: -100, high: 100 },
};

/** A figure with all it needs to be believed: value, interval drawn and written, base, honest change. */
export function FigureTile({ name, figure, kind = 'score', axis = axes[kind], big = false, note }: Props) {
  const words = useFigureWords();
  return (
    <div className={big ? classes.big : classes.tile}>
      <h3 className={classes.name}>{name}</h3>
      {figure.value === null ? (
        <p className={classes.missing}>{words.missing(figure)}</p>
      ) : (
        <>
          <p className={`${classes.value} num`}>
            {words.value(figure.value, kind)}
            {figure.status === 'caution' && <FewMark />}
            <span className={classes.interval}>{words.interval(figure, kind)}</span>
          </p>
          <IntervalBar figure={figure} axis={axis} />
          {big && <AxisMarks axis={axis} />}
        </>
      )}
      <p className={classes.foot}>
        <span className="num">{words.base(figure.n)}</span>
        {figure.change !== undefined && figure.value !== null && (
          <ChangeMark change={figure.change} decimals={kind === 'score' ? 1 : 0} short={!big} />
        )}
      </p>
      {note && <p className={classes.note}>{note}</p>}
    </div>
  );
}
