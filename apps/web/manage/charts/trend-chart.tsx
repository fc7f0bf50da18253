import type { Figure } from '#api';
import type { ChartConfiguration, ChartType } from 'chart.js';
import { useCallback } from 'react';
import { axisFor, type Axis } from '../figures/axis';
import { useFormat, type Format } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { ChartCanvas, type Ink } from './chart-canvas';

export interface TrendPoint {
  period: string;
  figure: Figure;
}

/** What a control chart adds: a centre, limits, and which months stand out. */
interface Limits {
  centre: number | null;
  lower: (number | null)[];
  upper: (number | null)[];
  marked: boolean[];
}

interface Props {
  label: string;
  points: TrendPoint[];
  within?: Axis;
  limits?: Limits;
}

/** A figure over time: a line within the band of its interval; gaps stay gaps. */
export function TrendChart({ label, points, within, limits }: Props) {
  const format = useFormat();
  const { figures } = useTexts();
  const draw = useCallback(
    (ink: Ink) => trend(ink, points, { format, intervalName: figures.interval95, within, limits }),
    [points, format, figures, within, limits],
  );
  return <ChartCanvas label={label} draw={draw} />;
}

interface Drawing {
  format: Format;
  intervalName: string;
  within: Axis | undefined;
  limits: Limits | undefined;
}

/** Dashed lines of the limits and a thin one of the centre. */
function limitLines(ink: Ink, { centre, lower, upper }: Limits) {
  const line = (label: string, data: (number | null)[], borderDash: number[]) => ({
    label,
    data,
    borderColor: ink.muted,
    borderWidth: 1.25,
    borderDash,
    pointRadius: 0,
    pointHitRadius: 0,
    spanGaps: true,
    fill: false,
  });
  const level = lower.map(() => centre);
  return [line('centre', level, []), line('lower', lower, [5, 4]), line('upper', upper, [5, 4])];
}

function trend(ink: Ink, points: TrendPoint[], { format, intervalName, within, limits }: Drawing) {
  const marked = (at: number) => limits?.marked[at] === true;
  const axis = axisFor(
    points.map((point) => point.figure),
    limits ? [...limits.lower, ...limits.upper] : [],
    within,
  );
  const plain = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, spanGaps: false };
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: points.map((point) => format.month(point.period)),
      datasets: [
        // The band: the upper bound, filled down to the dataset behind it (1, the lower bound) in the line's colour at 15 %.
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
          pointRadius: points.map((_, at) => (marked(at) ? 6 : 3.5)),
          pointStyle: points.map((_, at) => (marked(at) ? 'rectRot' : 'circle')),
          // Hollow where few answered; a month that stands out has another shape as well as another colour.
          pointBackgroundColor: points.map((point, at) =>
            marked(at) ? ink.accent : point.figure.status === 'caution' ? ink.card : ink.mark,
          ),
          pointBorderColor: points.map((_, at) => (marked(at) ? ink.accent : ink.mark)),
          spanGaps: false,
        },
        ...(limits ? limitLines(ink, limits) : []),
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
          // The line alone: it tells its bounds itself.
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
