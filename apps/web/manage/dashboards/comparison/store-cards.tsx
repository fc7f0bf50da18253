import type { ComparedStore } from '#api';
import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import type { Axis } from '../../figures/axis';
import { AxisMarks } from '../../figures/axis-marks';
import { BandMark } from '../../figures/band-mark';
import type { FigureKind } from '../../figures/figure-kind';
import { FigureText } from '../../figures/figure-text';
import { IntervalBar } from '../../figures/interval-bar';
import { useFigureWords } from '../../figures/use-figure-words';
import type { Sorting } from '../../tables/sort-head';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './store-cards.module.css';
import { useFilters } from '../filter/use-filters';
import { useGrowing } from './use-growing';

interface Props {
  stores: readonly ComparedStore[];
  axis: Axis;
  kind: FigureKind;
  network: number | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The comparison on a phone: one card per store, its interval over the whole width, all on the same axis. */
export function StoreCards({ stores, axis, kind, network, sorting, onSort }: Props) {
  const { figures, comparison, scoring } = useTexts();
  const { carried } = useFilters();
  const { shown, end } = useGrowing(stores);
  const format = useFormat();
  const words = useFigureWords();
  const orders = {
    score: scoring.score,
    name: figures.store,
    n: figures.answersHead,
    rank: figures.rank,
    estimate: scoring.estimate,
    reliability: scoring.reliability,
  };
  const rank = ({ low, high }: { low: number; high: number }) =>
    low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`;
  return (
    <div>
      <NativeSelect
        className={classes.sort}
        label={comparison.sortBy}
        value={sorting.by in orders ? sorting.by : 'score'}
        data={Object.entries(orders).map(([value, label]) => ({ value, label }))}
        onChange={(event) => {
          const by = event.currentTarget.value;
          onSort({ by, direction: by === 'name' || by === 'rank' ? 'asc' : 'desc' });
        }}
      />
      <div className={classes.axis}>
        <AxisMarks axis={axis} />
      </div>
      <ul className={classes.list}>
        {shown.map((store) => (
          <li key={store.storeId}>
            <div className={classes.head}>
              <Link to={`/comparison/${store.storeId}${carried}`} className={classes.name}>
                {store.name}
              </Link>
              <FigureText figure={store.score} kind={kind} />
            </div>
            <div className={classes.plot}>
              <IntervalBar figure={store.score} axis={axis} against={network} tone={store.band} />
            </div>
            <p className={`${classes.facts} num`}>
              <BandMark band={store.band} missing={store.score.value === null} />
              {store.rank && (
                <span>
                  {figures.rank} {rank(store.rank)}
                </span>
              )}
              <span>{words.weighedBase(store.score)}</span>
            </p>
          </li>
        ))}
      </ul>
      <div ref={end} />
    </div>
  );
}
