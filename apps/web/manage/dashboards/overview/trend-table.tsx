import { Table } from '@mantine/core';
import type { TrendPoint } from '../../charts/trend-chart';
import { FigureText } from '../../figures/figure-text';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

export function TrendTable({ label, points }: { label: string; points: TrendPoint[] }) {
  const { figures } = useTexts();
  const format = useFormat();
  return (
    <ScrollBox label={label}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.month}</Table.Th>
            <Table.Th>{figures.scoreAndInterval}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map(({ period, figure }) => (
            <Table.Tr key={period}>
              <Table.Th scope="row">{format.month(period)}</Table.Th>
              <Table.Td>
                <FigureText figure={figure} interval />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(figure.n)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
