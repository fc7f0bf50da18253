import type { ChartConfiguration, ChartType } from 'chart.js';
import { useCallback } from 'react';
import { useFormat, type Format } from '../texts/use-format';
import { ChartCanvas, type Ink } from './chart-canvas';
import type { Series } from './stacked-chart';

interface Props {
  label: string;
  days: string[];
  series: Series[];
}

/** Counts by day, side by side. */
export function DayChart({ label, days, series }: Props) {
  const format = useFormat();
  const draw = useCallback((ink: Ink) => byDay(ink, days, series, format), [days, series, format]);
  return <ChartCanvas label={label} height={220} draw={draw} />;
}

function byDay(ink: Ink, days: string[], series: Series[], format: Format) {
  const configuration: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: days.map((day) => format.day(day)),
      datasets: series.map(({ name, counts }, index) => ({
        label: name,
        data: counts,
        backgroundColor: ink.series[index] ?? ink.mark,
        maxBarThickness: 18,
        borderRadius: 2,
      })),
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
          beginAtZero: true,
          grid: { color: ink.line },
          ticks: { color: ink.muted, maxTicksLimit: 5, precision: 0 },
          border: { display: false },
        },
      },
      plugins: { legend: { position: 'bottom', labels: { color: ink.text, boxWidth: 12, boxHeight: 12 } } },
    },
  };
  return configuration as ChartConfiguration<ChartType>;
}
