import type { Comparison, Figure } from '#api';
import { Table } from '@mantine/core';
import { Link } from 'react-router';
import { FewMark } from '../../figures/few-mark';
import { HowSureLink } from '../../figures/how-sure-link';
import { useFigureWords } from '../../figures/use-figure-words';
import { Card } from '../../shell/card';
import { ScrollBox } from '../../tables/scroll-box';
import { SortHead, type Sorting } from '../../tables/sort-head';
import { TableChunks } from '../../tables/table-chunks';
import { useTexts } from '../../texts/texts-provider';
import classes from './heat-map.module.css';
import { useFilters } from '../filter/use-filters';
import { usePlaceName } from './use-place-name';

interface Props {
  result: Comparison;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

interface Scale {
  low: number;
  high: number;
}

/** Stores × principles. The number is in every cell; its shade only helps the eye. */
export function HeatMap({ result, sorting, onSort }: Props) {
  const { comparison, figures } = useTexts();
  const { carried } = useFilters();
  const { principles, items, network, here } = result;
  const nameOf = usePlaceName();
  const totals = [...(here ? [{ name: nameOf(here.place), total: here }] : []), { name: nameOf(null), total: network }];
  const values = items
    .flatMap((store) => principles.map(({ key }) => store.principles[key]?.value ?? null))
    .filter((one): one is number => one !== null);
  const scale = { low: Math.min(...values), high: Math.max(...values) };
  return (
    <Card title={comparison.byPrinciple} lead={comparison.heatLead} actions={<HowSureLink topic="few" />} flush>
      <ScrollBox label={comparison.byPrinciple}>
        <Table className={classes.table} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <SortHead name={figures.store} by="name" sorting={sorting} onSort={onSort} />
              {principles.map(({ key, name }) => (
                <SortHead key={key} name={name} by={key} sorting={sorting} onSort={onSort} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <TableChunks
            items={items}
            columns={principles.length + 1}
            row={(store) => (
              <Table.Tr key={store.storeId}>
                <Table.Th scope="row">
                  <Link to={`/comparison/${store.storeId}${carried}`} className={classes.name}>
                    {store.name}
                  </Link>
                </Table.Th>
                {principles.map(({ key }) => (
                  <Cell key={key} figure={store.principles[key]} scale={scale} />
                ))}
              </Table.Tr>
            )}
          />
          <Table.Tfoot>
            {totals.map(({ name, total }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                {principles.map(({ key }) => (
                  <Cell key={key} figure={total.principles.find((one) => one.key === key)?.figure} scale={scale} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tfoot>
        </Table>
      </ScrollBox>
    </Card>
  );
}

function Cell({ figure, scale }: { figure: Figure | undefined; scale: Scale }) {
  const words = useFigureWords();
  if (!figure || figure.value === null)
    return (
      <Table.Td className={classes.missing}>
        {figure ? <abbr title={words.missing(figure)}>{words.missingShort(figure)}</abbr> : '–'}
      </Table.Td>
    );

  // From the lowest of all cells to the highest. At most 42 % of the colour, on which the number is read in both looks.
  const part = scale.high > scale.low ? (figure.value - scale.low) / (scale.high - scale.low) : 0.5;
  return (
    <Table.Td
      className={`${classes.cell} num`}
      style={{ backgroundColor: `color-mix(in srgb, var(--mark) ${Math.round(4 + part * 38)}%, var(--card))` }}
      title={`${words.interval(figure)} · ${words.base(figure.n)}`}
    >
      {words.value(figure.value, 'score')}
      {figure.status === 'caution' && <FewMark />}
    </Table.Td>
  );
}
