import type { ChartConfiguration, ChartType } from 'chart.js';
import { useCallback } from 'react';
import type { Figure } from '../api/dashboards';
import { axisFor, type Axis } from '../figures/axis';
import { useFormat, type Format } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { ChartCanvas, type Ink } from './chart-canvas';

export interface TrendPoint {
  period: string;
  figure: Figure;
}

/** A figure over time: a line within the band of its interval; gaps stay gaps. */
export function TrendChart({ label, points, within }: { label: string; points: TrendPoint[]; within?: Axis }) {
  const format = useFormat();
  const { figures } = useTexts();
  const draw = useCallback(
    (ink: Ink) => trend(ink, points, format, figures.interval95, within),
    [points, format, figures, within],
  );
  return <ChartCanvas label={label} draw={draw} />;
}

function trend(ink: Ink, points: TrendPoint[], format: Format, intervalName: string, within?: Axis) {
  const axis = axisFor(
    points.map((point) => point.figure),
    [],
    within,
  );
  const plain = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, spanGaps: false };
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: points.map((point) => format.month(point.period)),
      datasets: [
        {
          ...plain,
          label: 'high',
          data: points.map((point) => point.figure.high),
          fill: 1,
          backgroundColor: `${ink.mark}26`,
        },
        { ...plain, label: 'low', data: points.map((point) => point.figure.low), fill: false },
        {
          label: 'value',
          data: points.map((point) => point.figure.value),
          borderColor: ink.mark,
          borderWidth: 2,
          pointRadius: 3.5,
          pointBackgroundColor: points.map((point) => (point.figure.status === 'caution' ? ink.card : ink.mark)),
          pointBorderColor: ink.mark,
          spanGaps: false,
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      locale: document.documentElement.lang,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: ink.muted, maxRotation: 0, autoSkipPadding: 16 },
          border: { color: ink.line },
        },
        y: {
          min: axis.low,
          max: axis.high,
          grid: { color: ink.line },
          ticks: { color: ink.muted, maxTicksLimit: 6 },
          border: { display: false },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: (item) => item.datasetIndex === 2,
          displayColors: false,
          callbacks: {
            label: (item) => {
              const { value, low, high, n } = points[item.dataIndex]?.figure ?? {
                value: null,
                low: null,
                high: null,
                n: 0,
              };
              if (value === null || low === null || high === null) return '';
              return [
                format.number(value, 1),
                `${intervalName}: ${format.range(low, high)}`,
                `n = ${format.number(n)}`,
              ];
            },
          },
        },
      },
    },
  };
  return configuration as ChartConfiguration<ChartType>;
}
