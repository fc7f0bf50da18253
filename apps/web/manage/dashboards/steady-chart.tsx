import type { ControlChart } from '#api';
import { NativeSelect, Table } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { useRead } from '../api/use-read';
import type { Query } from '../api/request';
import { ChartCard } from '../charts/chart-card';
import { TrendChart } from '../charts/trend-chart';
import { FigureText } from '../figures/figure-text';
import { Loaded } from '../shell/loaded';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { kindOf, useMeasures } from './use-measures';

interface Props {
  query: Query;
  principles: readonly { key: string; name: string }[];
}

/** A score over time with its limits of chance: whether something changed, and when. Any score may be chosen. */
export function SteadyChart({ query, principles }: Props) {
  const { scoring } = useTexts();
  const [measure, setMeasure] = useState('index');
  const measures = useMeasures(principles);
  const chart = useRead(`/scores/${measure}/control-chart`, { query, keep: true });
  const choice = (
    <NativeSelect
      className="no-print"
      aria-label={scoring.score}
      value={measure}
      data={measures}
      onChange={(event) => setMeasure(event.currentTarget.value)}
      style={{ maxWidth: 260, marginBottom: 10 }}
    />
  );
  return (
    <Loaded of={chart} height={340}>
      {(found) => <Chart chart={found} choice={choice} />}
    </Loaded>
  );
}

function Chart({ chart, choice }: { chart: ControlChart; choice: ReactNode }) {
  const { overview } = useTexts();
  const kind = kindOf(chart.measure);
  const limits = useMemo(
    () => ({
      centre: chart.centre,
      lower: chart.points.map(({ lower }) => lower),
      upper: chart.points.map(({ upper }) => upper),
      marked: chart.points.map(({ signals }) => signals.length > 0),
    }),
    [chart],
  );
  const within = useMemo(() => (kind === 'nps' ? { low: -100, high: 100 } : { low: 0, high: 100 }), [kind]);
  return (
    <ChartCard
      title={overview.overTime}
      topic="control"
      reading={useReading(chart)}
      chart={
        <>
          {choice}
          <TrendChart label={overview.overTime} points={chart.points} within={within} limits={limits} />
        </>
      }
      table={
        <>
          {choice}
          <ChartTable chart={chart} />
        </>
      }
    />
  );
}

/** The months of the chart go beyond the period of the page: whether they are weighted is said here, too. */
function useReading(chart: ControlChart): string {
  const { weighting } = useTexts().scoring;
  const reading = useSigns(chart);
  const { status } = chart.weights;
  if (status === 'none') return reading;
  return `${reading} ${status === 'used' ? weighting.usedFew : weighting.ignored}`;
}

function useSigns({ status, points }: ControlChart): string {
  const { scoring } = useTexts();
  const format = useFormat();
  if (status === 'too_few_months') return scoring.chartTooFew;
  const changed = points.filter(({ signals }) => signals.length > 0);
  if (changed.length === 0) return scoring.chartSteady;
  const words = changed.map(
    ({ period, signals }) => `${format.month(period)} (${signals.map((signal) => scoring.signals[signal]).join(', ')})`,
  );
  return scoring.chartChanged(words.join('; '));
}

function ChartTable({ chart }: { chart: ControlChart }) {
  const { overview, scoring, figures } = useTexts();
  const format = useFormat();
  return (
    <ScrollBox label={overview.overTime}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.month}</Table.Th>
            <Table.Th>{figures.scoreAndInterval}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
            <Table.Th>{scoring.chartLimits}</Table.Th>
            <Table.Th>{scoring.signal}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {chart.points.map(({ period, figure, lower, upper, signals }) => (
            <Table.Tr key={period}>
              <Table.Th scope="row">{format.month(period)}</Table.Th>
              <Table.Td>
                <FigureText figure={figure} kind={kindOf(chart.measure)} interval />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(figure.n)}
              </Table.Td>
              <Table.Td className="num">{lower === null || upper === null ? '–' : format.range(lower, upper)}</Table.Td>
              <Table.Td>{signals.map((signal) => scoring.signals[signal]).join(', ') || '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
