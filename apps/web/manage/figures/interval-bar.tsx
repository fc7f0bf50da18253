import type { Figure } from '#api';
import { along, ticksOf, type Axis } from './axis';
import classes from './interval-bar.module.css';

interface Props {
  figure: Figure;
  axis: Axis;
  target?: number | null;
  /** What it is compared with: drawn as a hollow ring. */
  against?: number | null;
  tone?: 'above' | 'below' | 'in_line' | null;
  height?: number;
}

/** A figure on its axis: dot, interval, and what it is measured against. The words stand beside it. */
export function IntervalBar({ figure, axis, target = null, against = null, tone = null, height = 26 }: Props) {
  const middle = height / 2;
  const at = (value: number) => `${along(axis, value)}%`;
  return (
    <svg className={classes.bar} height={height} width="100%" aria-hidden="true" focusable="false">
      {ticksOf(axis).map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2={height} className={classes.grid} />
      ))}
      {target !== null && (
        <line x1={at(target)} x2={at(target)} y1={middle - 9} y2={middle + 9} className={classes.target} />
      )}
      <g className={classes[tone ?? 'plain']}>
        {figure.low !== null && figure.high !== null && (
          <>
            <line x1={at(figure.low)} x2={at(figure.high)} y1={middle} y2={middle} className={classes.whisker} />
            <line x1={at(figure.low)} x2={at(figure.low)} y1={middle - 4} y2={middle + 4} className={classes.whisker} />
            <line
              x1={at(figure.high)}
              x2={at(figure.high)}
              y1={middle - 4}
              y2={middle + 4}
              className={classes.whisker}
            />
          </>
        )}
        {figure.value !== null && (
          <circle
            cx={at(figure.value)}
            cy={middle}
            r="4.5"
            className={figure.status === 'caution' ? classes.fewDot : classes.dot}
          />
        )}
      </g>
      {against !== null && <circle cx={at(against)} cy={middle} r="5" className={classes.against} />}
    </svg>
  );
}
