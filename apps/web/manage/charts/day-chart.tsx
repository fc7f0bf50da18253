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

/** Counts by day, a line for each; dashes tell them apart without colour. */
export function DayChart({ label, days, series }: Props) {
  const format = useFormat();
  const draw = useCallback((ink: Ink) => byDay(ink, days, series, format), [days, series, format]);
  return <ChartCanvas label={label} height={220} draw={draw} />;
}

const dashes = [[], [8, 3], [3, 3], [10, 3, 2, 3], [1, 3]];

function byDay(ink: Ink, days: string[], series: Series[], format: Format) {
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: days.map((day) => format.day(day)),
      datasets: series.map(({ name, counts }, index) => ({
        label: name,
        data: counts,
        borderColor: ink.series[index] ?? ink.mark,
        backgroundColor: ink.series[index] ?? ink.mark,
        borderDash: dashes[index] ?? [],
        borderWidth: 2,
        // Beyond a month the points run into one another.
        pointRadius: days.length > 31 ? 0 : 3,
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
      plugins: { legend: { position: 'bottom', labels: { color: ink.text, boxWidth: 28, boxHeight: 0 } } },
    },
  };
  return configuration as ChartConfiguration<ChartType>;
}
