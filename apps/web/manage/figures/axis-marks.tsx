import { useFormat } from '../texts/use-format';
import { along, ticksOf, type Axis } from './axis';
import classes from './axis-marks.module.css';

/** The numbers under (or over) a column of interval bars. */
export function AxisMarks({ axis }: { axis: Axis }) {
  const { number } = useFormat();
  return (
    <div className={`${classes.marks} num`} aria-hidden="true">
      {ticksOf(axis).map((tick) => (
        <span key={tick} style={{ left: `${along(axis, tick)}%` }}>
          {number(tick)}
        </span>
      ))}
    </div>
  );
}
