import { Table } from '@mantine/core';
import { Link } from 'react-router';
import type { ComparedStore, Comparison } from '../api/dashboards';
import { axisFor, type Axis } from '../figures/axis';
import { AxisMarks } from '../figures/axis-marks';
import { BandMark } from '../figures/band-mark';
import { FigureText } from '../figures/figure-text';
import { IntervalBar } from '../figures/interval-bar';
import { ScrollBox } from '../tables/scroll-box';
import { SortHead, type Sorting } from '../tables/sort-head';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { StoreCards } from './store-cards';
import classes from './store-rows.module.css';
import { useFilters } from './use-filters';

interface Props {
  result: Comparison;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The stores as a caterpillar plot that is also the table: every interval on one axis, the network's mean across it. */
export function StoreRows({ result, sorting, onSort }: Props) {
  const { comparison, figures } = useTexts();
  const { number } = useFormat();
  const { network } = result;
  const axis = axisFor(result.items.map((store) => store.index).concat(network.index));
  const head = { sorting, onSort };
  return (
    <>
      <StoreCards stores={result.items} axis={axis} network={network.index.value} {...head} />
      <div className={classes.wide}>
        <ScrollBox label={comparison.byIndex}>
          <Table className={classes.table} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <SortHead name={figures.store} by="name" {...head} />
                <Table.Th className={classes.plot}>
                  <span className={classes.plotName}>{figures.index}</span>
                  <AxisMarks axis={axis} />
                </Table.Th>
                <SortHead name={figures.indexShort} by="index" {...head} right />
                <SortHead name={figures.answersHead} by="n" {...head} right />
                <Table.Th>{figures.rank}</Table.Th>
                <Table.Th>{figures.band}</Table.Th>
                <SortHead name={figures.npsShort} by="nps" {...head} right />
                <SortHead name={figures.csatShort} by="csat" {...head} right />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {result.items.map((store) => (
                <StoreLine key={store.storeId} store={store} axis={axis} network={network.index.value} />
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr className={classes.network}>
                <Table.Th scope="row">{figures.network}</Table.Th>
                <Table.Td className={classes.plot}>
                  <IntervalBar figure={network.index} axis={axis} tone="in_line" />
                </Table.Td>
                <Table.Td ta="right">
                  <FigureText figure={network.index} />
                </Table.Td>
                <Table.Td ta="right" className="num">
                  {number(network.index.n)}
                </Table.Td>
                <Table.Td />
                <Table.Td />
                <Table.Td ta="right">
                  <FigureText figure={network.nps} kind="nps" />
                </Table.Td>
                <Table.Td ta="right">
                  <FigureText figure={network.csat} kind="percent" />
                </Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </ScrollBox>
      </div>
    </>
  );
}

function StoreLine({ store, axis, network }: { store: ComparedStore; axis: Axis; network: number | null }) {
  const { number } = useFormat();
  const { carried } = useFilters();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to={`/comparison/${store.storeId}${carried}`} className={classes.name}>
          {store.name}
        </Link>
        <span className={classes.region}>{store.regionName}</span>
      </Table.Th>
      <Table.Td className={classes.plot}>
        <IntervalBar figure={store.index} axis={axis} against={network} tone={store.band} />
      </Table.Td>
      <Table.Td ta="right">
        <FigureText figure={store.index} />
      </Table.Td>
      <Table.Td ta="right" className="num">
        {number(store.n)}
      </Table.Td>
      <Table.Td className="num">{store.rank ? <Rank {...store.rank} /> : '–'}</Table.Td>
      <Table.Td>
        <BandMark band={store.band} />
      </Table.Td>
      <Table.Td ta="right">
        <FigureText figure={store.nps} kind="nps" />
      </Table.Td>
      <Table.Td ta="right">
        <FigureText figure={store.csat} kind="percent" />
      </Table.Td>
    </Table.Tr>
  );
}

function Rank({ low, high }: { low: number; high: number }) {
  const { number } = useFormat();
  return <span className={classes.rank}>{low === high ? number(low) : `${number(low)}–${number(high)}`}</span>;
}
