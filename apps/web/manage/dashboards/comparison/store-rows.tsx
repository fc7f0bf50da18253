import type { Comparison } from '#api';
import { Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { axisFor, type Axis } from '../../figures/axis';
import { AxisMarks } from '../../figures/axis-marks';
import type { FigureKind } from '../../figures/figure-kind';
import { FigureText } from '../../figures/figure-text';
import { IntervalBar } from '../../figures/interval-bar';
import { useFigureWords } from '../../figures/use-figure-words';
import { TermMark } from '../../figures/term-mark';
import { ScrollBox } from '../../tables/scroll-box';
import { SortHead, type Sorting } from '../../tables/sort-head';
import { TableChunks } from '../../tables/table-chunks';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { StoreCards } from './store-cards';
import { StoreLine } from './store-line';
import classes from './store-rows.module.css';
import { figureIn, kindOf, networkFigure, useMeasures } from '../use-measures';
import { usePlaceName } from './use-place-name';

interface Props {
  result: Comparison;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The stores as a caterpillar plot that is also the table: every interval on one axis, the network's mean across it. */
export function StoreRows({ result, sorting, onSort }: Props) {
  const { scoring } = useTexts();
  const network = networkFigure(result);
  const kind = kindOf(result.measure);
  const within = kind === 'nps' ? { low: -100, high: 100 } : { low: 0, high: 100 };
  const axis = axisFor(
    result.items.map((store) => store.score).concat(network),
    result.items.map((store) => store.adjusted?.value),
    within,
  );
  const adjusted = result.adjustment?.status === 'ok';
  const row = { axis, kind, network: network.value, adjusted };
  const isNarrow = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false });
  if (isNarrow) return <StoreCards stores={result.items} sorting={sorting} onSort={onSort} {...row} />;
  return (
    <ScrollBox label={scoring.league}>
      <Table
        className={`${classes.table} ${classes.league} ${adjusted ? classes.adjusted : ''}`}
        highlightOnHover
        aria-rowcount={result.items.length + 2}
      >
        <Head result={result} sorting={sorting} onSort={onSort} axis={axis} />
        <TableChunks
          items={result.items}
          columns={adjusted ? 10 : 9}
          row={(store) => <StoreLine key={store.storeId} store={store} {...row} />}
        />
        <TotalLines result={result} axis={axis} kind={kind} />
      </Table>
    </ScrollBox>
  );
}

function Head({ result, sorting, onSort, axis }: Props & { axis: Axis }) {
  const { figures, scoring } = useTexts();
  const head = { sorting, onSort };
  const name = useMeasures(result.principles).find(({ value }) => value === result.measure)?.label ?? '';
  return (
    <Table.Thead>
      <Table.Tr>
        <SortHead name={figures.store} by="name" {...head} />
        <Table.Th className={classes.plot}>
          <span className={classes.plotName}>{name}</span>
          <AxisMarks axis={axis} />
        </Table.Th>
        <SortHead name={scoring.score} by="score" {...head} right />
        {result.adjustment?.status === 'ok' && <SortHead name={scoring.adjusted} by="adjusted" {...head} right />}
        <SortHead name={figures.answersHead} by="n" {...head} right />
        <SortHead name={figures.rank} by="rank" {...head} />
        <Table.Th>
          {scoring.group}
          <TermMark name={scoring.group}>{scoring.groupHint}</TermMark>
        </Table.Th>
        <SortHead name={figures.band} by="band" {...head} />
        <SortHead name={scoring.estimate} by="estimate" {...head} right help={scoring.estimateHint} />
        <SortHead name={scoring.reliability} by="reliability" {...head} right />
      </Table.Tr>
    </Table.Thead>
  );
}

/** What is looked at, by its name, and the whole network. */
function TotalLines({ result, axis, kind }: { result: Comparison; axis: Axis; kind: FigureKind }) {
  const { number } = useFormat();
  const words = useFigureWords();
  const nameOf = usePlaceName();
  const totals = [
    ...(result.here ? [{ name: nameOf(result.here.place), figure: figureIn(result.here, result.measure) }] : []),
    { name: nameOf(null), figure: networkFigure(result) },
  ];
  return (
    <Table.Tfoot>
      {totals.map(({ name, figure }) => (
        <Table.Tr key={name} className={classes.network}>
          <Table.Th scope="row">{name}</Table.Th>
          <Table.Td className={classes.plot}>
            <IntervalBar figure={figure} axis={axis} tone="in_line" />
          </Table.Td>
          <Table.Td ta="right">
            <FigureText figure={figure} kind={kind} />
          </Table.Td>
          {result.adjustment?.status === 'ok' && <Table.Td />}
          <Table.Td ta="right" className="num">
            {number(figure.n)}
            {figure.weighting && <span className={classes.worth}>{words.effectively(figure.weighting)}</span>}
          </Table.Td>
          <Table.Td colSpan={5} />
        </Table.Tr>
      ))}
    </Table.Tfoot>
  );
}
