import type { CampaignProgress } from '#api';
import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { ChartCard } from '../charts/chart-card';
import { DayChart } from '../charts/day-chart';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

const steps = ['sent', 'delivered', 'opened', 'started', 'answered'] as const;

export function SentByDay({ byDay }: { byDay: CampaignProgress['byDay'] }) {
  const { campaigns: texts, customers } = useTexts();
  const format = useFormat();
  const sum = (of: 'sent' | 'answered') => byDay.reduce((total, day) => total + day[of], 0);
  const series = useMemo(
    () => steps.map((step) => ({ name: texts.steps[step], counts: byDay.map((day) => day[step]) })),
    [byDay, texts],
  );
  const days = useMemo(() => byDay.map(({ day }) => day), [byDay]);
  return (
    <ChartCard
      title={texts.byDay}
      reading={texts.byDayReading(format.number(sum('sent')), format.number(sum('answered')))}
      chart={<DayChart label={texts.byDay} days={days} series={series} />}
      table={
        <ScrollBox label={texts.byDay}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{customers.day}</Table.Th>
                {steps.map((step) => (
                  <Table.Th key={step} ta="right">
                    {texts.steps[step]}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody className="num">
              {byDay.map(({ day, ...counts }) => (
                <Table.Tr key={day}>
                  <Table.Th scope="row">{format.day(day)}</Table.Th>
                  {steps.map((step) => (
                    <Table.Td key={step} ta="right">
                      {format.number(counts[step])}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollBox>
      }
    />
  );
}
