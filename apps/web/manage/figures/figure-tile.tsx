import type { Figure, FigureChange } from '#api';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { axisFor, type Axis } from './axis';
import { AxisMarks } from './axis-marks';
import { ChangeMark } from './change-mark';
import { FewMark } from './few-mark';
import type { FigureKind } from './figure-kind';
import classes from './figure-tile.module.css';
import { IntervalBar } from './interval-bar';
import { useFigureWords } from './use-figure-words';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

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

/** Where answers came by other channels than before, what the change is with their mix kept constant. */
function MixNote({ change }: { change: FigureChange | null | undefined }) {
  const { scoring, figures } = useTexts();
  const format = useFormat();
  if (!change?.mix) return null;
  const { moved, adjusted } = change.mix;
  if (adjusted === null) return <p className={classes.note}>{scoring.mixConfounded}</p>;
  const { value, low, high, direction } = adjusted;
  const range = low === null || high === null ? '' : ` (${format.range(low, high)})`;
  const told =
    value === null ? figures.change.unknown : `${format.signed(value)}${range}, ${figures.change[direction]}`;
  return <p className={classes.note}>{scoring.mix(format.number(moved), told)}</p>;
}

/** A figure with all it needs to be believed: value, interval drawn and written, base, honest change. */
export function FigureTile({ name, figure, kind = 'score', big = false, note, base }: Props) {
  const words = useFigureWords();
  const { scoring } = useTexts();
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
            <Link
              to="/how-sure#interval"
              className={classes.interval}
              aria-label={`${words.interval(figure, kind)}. ${scoring.howSure.link}`}
            >
              {words.interval(figure, kind)}
            </Link>
          </p>
          <IntervalBar figure={figure} axis={axis} height={big ? 44 : 22} />
          <AxisMarks axis={axis} />
        </>
      )}
      <p className={classes.foot}>
        <span className="num">{base ?? words.weighedBase(figure)}</span>
        {figure.change !== undefined && figure.value !== null && (
          <ChangeMark change={figure.change} decimals={kind === 'score' ? 1 : 0} short={!big} />
        )}
      </p>
      {figure.value !== null && <MixNote change={figure.change} />}
      {note && <p className={classes.note}>{note}</p>}
    </div>
  );
}
