import type { ChartConfiguration, ChartType } from 'chart.js';
import { useCallback } from 'react';
import { useFormat, type Format } from '../texts/use-format';
import { ChartCanvas, type Ink } from './chart-canvas';

export interface Series {
  name: string;
  counts: number[];
}

interface Props {
  label: string;
  periods: string[];
  series: Series[];
}

/** Counts over time, one colour for each series. */
export function StackedChart({ label, periods, series }: Props) {
  const format = useFormat();
  const draw = useCallback((ink: Ink) => stacked(ink, periods, series, format), [periods, series, format]);
  return <ChartCanvas label={label} draw={draw} />;
}

function stacked(ink: Ink, periods: string[], series: Series[], format: Format) {
  const configuration: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: periods.map((period) => format.month(period)),
      datasets: series.map(({ name, counts }, index) => ({
        label: name,
        data: counts,
        backgroundColor: ink.series[index % ink.series.length] ?? ink.mark,
        borderColor: ink.card,
        borderWidth: 1,
        maxBarThickness: 44,
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      locale: document.documentElement.lang,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: { color: ink.muted, maxRotation: 0, autoSkipPadding: 16 },
          border: { color: ink.line },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: ink.line },
          ticks: { color: ink.muted, maxTicksLimit: 6, precision: 0 },
          border: { display: false },
        },
      },
      plugins: {
        legend: {
          position: 'bottom',
          labels: { color: ink.text, boxWidth: 12, boxHeight: 12, useBorderRadius: true, borderRadius: 3 },
        },
      },
    },
  };
  return configuration as ChartConfiguration<ChartType>;
}
