import type { QuestionResult } from '#api';
import { Table, VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { axisFor } from '../../figures/axis';
import { AxisMarks } from '../../figures/axis-marks';
import { FigureText } from '../../figures/figure-text';
import { IntervalBar } from '../../figures/interval-bar';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from '../comparison/store-rows.module.css';
import { useFilters } from '../filter/use-filters';

export function QuestionByStore({ stores }: { stores: QuestionResult['byStore'] }) {
  const { question, figures } = useTexts();
  const { number } = useFormat();
  const { carried } = useFilters();
  const axis = axisFor(stores.map((one) => one.figure));
  return (
    <ScrollBox label={question.byStore}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.store}</Table.Th>
            <Table.Th className={classes.plot}>
              <VisuallyHidden>{figures.interval95}</VisuallyHidden>
              <AxisMarks axis={axis} />
            </Table.Th>
            <Table.Th>{figures.scoreAndInterval}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stores.map(({ storeId, name, figure }) => (
            <Table.Tr key={storeId}>
              <Table.Th scope="row">
                <Link to={`/comparison/${storeId}${carried}`} className={classes.name}>
                  {name}
                </Link>
              </Table.Th>
              <Table.Td className={classes.plot}>
                <IntervalBar figure={figure} axis={axis} />
              </Table.Td>
              <Table.Td>
                <FigureText figure={figure} interval />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {number(figure.n)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
