import type { ComparedStore, Comparison, Funnel } from '#api';
import { Table } from '@mantine/core';
import type { ChartConfiguration, ChartType } from 'chart.js';
import { useCallback } from 'react';
import { ChartCanvas, type Ink } from '../../charts/chart-canvas';
import { ChartCard } from '../../charts/chart-card';
import { BandMark } from '../../figures/band-mark';
import { FigureText } from '../../figures/figure-text';
import { Card } from '../../shell/card';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat, type Format } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import type { Texts } from '../../texts/texts';
import { useComparisonReading } from './use-comparison-reading';
import { useGrowing } from './use-growing';

/** Stores by how many answered: how far they would lie apart by chance alone, and which of them the table tells apart. */
export function FunnelPlot({ result }: { result: Comparison }) {
  const { scoring } = useTexts();
  const reading = useComparisonReading(result);
  const { funnel, items } = result;
  if (funnel === null)
    return (
      <Card title={scoring.funnel}>
        <p className="quiet">{scoring.funnelNone}</p>
      </Card>
    );
  const placed = items.filter((store) => store.funnel !== null && store.score.value !== null);
  return (
    <ChartCard
      title={scoring.funnel}
      topic="funnel"
      reading={`${reading} ${scoring.funnelReading}`}
      chart={<Plot funnel={funnel} stores={placed} />}
      table={<FunnelTable stores={placed} />}
    />
  );
}

function Plot({ funnel, stores }: { funnel: Funnel; stores: ComparedStore[] }) {
  const { scoring, figures } = useTexts();
  const format = useFormat();
  const draw = useCallback(
    (ink: Ink) => configure(ink, { funnel, stores, format, words: scoring, answers: figures.answersHead }),
    [funnel, stores, format, scoring, figures],
  );
  return <ChartCanvas label={scoring.funnel} height={420} draw={draw} />;
}

interface Drawn {
  answers: string;
  funnel: Funnel;
  stores: ComparedStore[];
  format: Format;
  words: Texts['scoring'];
}

/** What a store's place in the funnel goes by: its answers, or what unlike weights leave of them. */
const sizeOf = ({ score }: ComparedStore) => score.weighting?.effectiveN ?? score.n;

/** The lines that the legend names: each pair of limits once. */
const named = [1, 2, 4];

function configure(ink: Ink, { funnel, stores, format, words, answers }: Drawn): ChartConfiguration<ChartType> {
  const { limits, target } = funnel;
  const line = (name: string, of: (limit: Funnel['limits'][number]) => number, dash: number[], colour: string) => ({
    type: 'line' as const,
    label: name,
    data: limits.map((limit) => ({ x: limit.n, y: of(limit) })),
    borderColor: colour,
    borderDash: dash,
    borderWidth: 1.5,
    pointRadius: 0,
    pointHitRadius: 0,
  });
  // Warm is for those who lie below: who lies far above stands out too, and well.
  const toneOf = ({ band }: ComparedStore) => (band === 'below' ? ink.accent : ink.mark);
  const isApart = ({ band }: ComparedStore) => band === 'above' || band === 'below';
  const configuration: ChartConfiguration<'scatter' | 'line'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          label: words.score,
          data: stores.map((store) => ({ x: sizeOf(store), y: store.score.value ?? 0 })),
          pointRadius: 4,
          pointStyle: stores.map((store) => (isApart(store) ? 'rectRot' : 'circle')),
          // Those in line are seen through (40 %), so that a crowd of them shows as one.
          pointBackgroundColor: stores.map((store) => (isApart(store) ? toneOf(store) : `${ink.mark}66`)),
          pointBorderColor: stores.map(toneOf),
        },
        line(words.mean, () => target, [], ink.muted),
        line(words.limits95, ({ low95 }) => low95, [4, 4], ink.muted),
        line('95', ({ high95 }) => high95, [4, 4], ink.muted),
        line(words.limits998, ({ low998 }) => low998, [], ink.text),
        line('998', ({ high998 }) => high998, [], ink.text),
      ],
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      scales: {
        x: { ...axis(ink, answers, format), grace: '4%' },
        y: axis(ink, words.score, format),
      },
      plugins: {
        legend: {
          position: 'bottom',
          labels: { color: ink.text, boxHeight: 1, filter: ({ datasetIndex }) => named.includes(datasetIndex ?? 0) },
        },
        tooltip: {
          filter: (item) => item.datasetIndex === 0,
          displayColors: false,
          callbacks: {
            label: ({ dataIndex }) => {
              const store = stores[dataIndex];
              return store === undefined
                ? ''
                : [store.name, format.number(store.score.value ?? 0, 1), `n = ${format.number(store.score.n)}`];
            },
          },
        },
      },
    },
  };
  return configuration as ChartConfiguration<ChartType>;
}

function axis(ink: Ink, text: string, format: Format) {
  return {
    grid: { color: ink.line },
    ticks: { color: ink.muted, maxTicksLimit: 8, callback: (value: string | number) => format.number(Number(value)) },
    title: { display: text !== '', text, color: ink.muted },
    border: { color: ink.line },
  };
}

function FunnelTable({ stores }: { stores: ComparedStore[] }) {
  const { scoring, figures } = useTexts();
  const { number } = useFormat();
  const { shown, end } = useGrowing(stores);
  return (
    <ScrollBox label={scoring.funnel}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.store}</Table.Th>
            <Table.Th>{figures.scoreAndInterval}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
            <Table.Th>{figures.band}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((store) => (
            <Table.Tr key={store.storeId}>
              <Table.Th scope="row">{store.name}</Table.Th>
              <Table.Td>
                <FigureText figure={store.score} interval />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {number(store.score.n)}
              </Table.Td>
              <Table.Td>
                <BandMark band={store.band} missing={store.score.value === null} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div ref={end} />
    </ScrollBox>
  );
}
