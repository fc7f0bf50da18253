import type { Overview } from '#api';
import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { ChartCard } from '../../charts/chart-card';
import { StackedChart } from '../../charts/stacked-chart';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

type OverTime = Overview['overTime'];

export function AnswersOverTime({ overTime }: { overTime: OverTime }) {
  const { overview, channels } = useTexts();
  const { number } = useFormat();
  const { periods, series } = useMemo(() => {
    const found = [...new Set(overTime.flatMap((one) => one.byChannel.map(({ channel }) => channel)))];
    const series = found.map((channel) => ({
      name: channels[channel],
      counts: overTime.map((one) => one.byChannel.find((part) => part.channel === channel)?.n ?? 0),
    }));
    return { periods: overTime.map((one) => one.period), series: series.sort((a, b) => sumOf(b) - sumOf(a)) };
  }, [overTime, channels]);
  const total = series.reduce((sum, one) => sum + sumOf(one), 0);
  const most = series[0];
  return (
    <ChartCard
      title={overview.answersOverTime}
      reading={most ? overview.mostBy(number(total), most.name, number(sumOf(most))) : overview.tooFew}
      chart={<StackedChart label={overview.answersOverTime} periods={periods} series={series} />}
      table={<ChannelTable periods={periods} series={series} />}
    />
  );
}

const sumOf = ({ counts }: { counts: number[] }) => counts.reduce((sum, n) => sum + n, 0);

function ChannelTable({ periods, series }: { periods: string[]; series: { name: string; counts: number[] }[] }) {
  const { overview, figures } = useTexts();
  const format = useFormat();
  return (
    <ScrollBox label={overview.answersOverTime}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.month}</Table.Th>
            {series.map(({ name }) => (
              <Table.Th key={name} ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {periods.map((period, index) => (
            <Table.Tr key={period}>
              <Table.Th scope="row">{format.month(period)}</Table.Th>
              {series.map(({ name, counts }) => (
                <Table.Td key={name} ta="right">
                  {format.number(counts[index] ?? 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
