import type { ComparedStore } from '#api';
import { Table } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Axis } from '../../figures/axis';
import { BandMark } from '../../figures/band-mark';
import type { FigureKind } from '../../figures/figure-kind';
import { FigureText } from '../../figures/figure-text';
import { IntervalBar } from '../../figures/interval-bar';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../texts/use-format';
import classes from './store-rows.module.css';
import { useFilters } from '../filter/use-filters';

interface Props {
  store: ComparedStore;
  axis: Axis;
  kind: FigureKind;
  network: number | null;
  /** Whether scores by one channel stand beside the raw ones. */
  adjusted: boolean;
}

/** One store of the league table. */
export const StoreLine = memo(function StoreLine({ store, axis, kind, network, adjusted }: Props) {
  const { number, percent } = useFormat();
  const words = useFigureWords();
  const { carried } = useFilters();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to={`/comparison/${store.storeId}${carried}`} className={classes.name}>
          {store.name}
        </Link>
        <span className={classes.region}>{store.regionName}</span>
      </Table.Th>
      {store.score.value !== null && (
        <Table.Td className={classes.plot}>
          <IntervalBar figure={store.score} axis={axis} against={network} tone={store.band} />
        </Table.Td>
      )}
      {/* Words that stand for a number have the room of its plot. */}
      <Table.Td ta="right" colSpan={store.score.value === null ? 2 : 1}>
        <FigureText figure={store.score} kind={kind} />
      </Table.Td>
      {adjusted && (
        <Table.Td ta="right" className="num">
          {store.adjusted === null ? '–' : words.value(store.adjusted.value, kind)}
        </Table.Td>
      )}
      <Table.Td ta="right" className="num">
        {number(store.score.n)}
        {store.score.weighting && <span className={classes.worth}>{words.effectively(store.score.weighting)}</span>}
      </Table.Td>
      <Table.Td className="num">{store.rank ? <Rank {...store.rank} /> : '–'}</Table.Td>
      <Table.Td className="num">{store.tieGroup === null ? '–' : number(store.tieGroup)}</Table.Td>
      <Table.Td>
        <BandMark band={store.band} missing={store.score.value === null} />
      </Table.Td>
      <Table.Td ta="right" className="num">
        {store.estimate === null ? '–' : words.value(store.estimate.value, kind)}
      </Table.Td>
      <Table.Td ta="right" className="num">
        {store.reliability === null ? '–' : percent(100 * store.reliability)}
      </Table.Td>
    </Table.Tr>
  );
});

function Rank({ low, high }: { low: number; high: number }) {
  const { number } = useFormat();
  return <span className={classes.rank}>{low === high ? number(low) : `${number(low)}–${number(high)}`}</span>;
}
