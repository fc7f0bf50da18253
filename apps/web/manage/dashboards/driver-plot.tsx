import type { Drivers } from '#api';
import type { Chart, ChartConfiguration, ChartType, Plugin } from 'chart.js';
import { useCallback } from 'react';
import { ChartCanvas, type Ink } from '../charts/chart-canvas';
import { useFormat, type Format } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import type { Texts } from '../texts/texts';

type Driver = Drivers['drivers'][number];

/** Each principle by how important it is and how well it is done, with the four corners named. */
export function DriverPlot({ drivers }: { drivers: Driver[] }) {
  const { places, scoring } = useTexts();
  const format = useFormat();
  const draw = useCallback(
    (ink: Ink) => configure(ink, drivers, { format, words: scoring }),
    [drivers, format, scoring],
  );
  return <ChartCanvas label={places.drivers} height={440} draw={draw} />;
}

interface Spoken {
  format: Format;
  words: Texts['scoring'];
}

function configure(ink: Ink, drivers: Driver[], { format, words }: Spoken): ChartConfiguration<ChartType> {
  const shown = drivers.filter(({ performance }) => performance.value !== null);
  const scores = shown.map(({ performance }) => performance.value ?? 0);
  const average = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  // What each would explain if all mattered alike: more is important, less is not.
  const even = 100 / Math.max(1, drivers.length);
  const colour = ({ place }: Driver) => (place === 'act_first' ? ink.accent : ink.mark);
  const configuration: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: shown.map(({ importance, performance }) => ({ x: importance, y: performance.value ?? 0 })),
          pointRadius: 5,
          pointStyle: shown.map(({ place }) => (place === 'act_first' ? 'rectRot' : 'circle')),
          pointBackgroundColor: shown.map(colour),
          pointBorderColor: shown.map(colour),
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { right: 24, top: 12 } },
      scales: { x: axis(ink, `${words.importance} (%)`, format), y: axis(ink, words.performance, format) },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: {
            label: ({ dataIndex }) => {
              const driver = shown[dataIndex];
              if (driver === undefined) return '';
              const { name, importance, performance } = driver;
              return [
                name,
                `${words.importance}: ${format.percent(importance)}`,
                `${words.performance}: ${format.number(performance.value ?? 0, 1)}`,
              ];
            },
          },
        },
      },
    },
    plugins: [corners(ink, { even, average, words }), names(ink, shown)],
  };
  return configuration as ChartConfiguration<ChartType>;
}

function axis(ink: Ink, text: string, format: Format) {
  return {
    grace: '12%',
    grid: { display: false },
    ticks: { color: ink.muted, maxTicksLimit: 7, callback: (value: string | number) => format.number(Number(value)) },
    title: { display: true, text, color: ink.muted },
    border: { color: ink.line },
  };
}

interface Cross {
  even: number;
  average: number;
  words: Texts['scoring'];
}

/** A cross at the even share and the mean score, and what to do in each corner. */
function corners(ink: Ink, { even, average, words }: Cross): Plugin<'scatter'> {
  return {
    id: 'corners',
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }: Chart<'scatter'>) {
      // A cross that lies outside of what is drawn goes along the edge.
      const x = Math.min(right, Math.max(left, scales['x']?.getPixelForValue(even) ?? left));
      const y = Math.min(bottom, Math.max(top, scales['y']?.getPixelForValue(average) ?? bottom));
      ctx.save();
      ctx.strokeStyle = ink.line;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.moveTo(left, y);
      ctx.lineTo(right, y);
      ctx.stroke();
      ctx.fillStyle = ink.muted;
      ctx.font = 'italic 12px sans-serif';
      ctx.textBaseline = 'top';
      ctx.textAlign = 'left';
      ctx.fillText(words.driverPlace.enough, left + 6, top + 4);
      ctx.textAlign = 'right';
      ctx.fillText(words.driverPlace.keep, right - 6, top + 4);
      ctx.textBaseline = 'bottom';
      ctx.fillText(words.driverPlace.act_first, right - 6, bottom - 4);
      ctx.textAlign = 'left';
      ctx.fillText(words.driverPlace.watch, left + 6, bottom - 4);
      ctx.restore();
    },
  };
}

/** A name as long as there is room for it. */
function cut(ctx: CanvasRenderingContext2D, name: string, width: number): string {
  if (ctx.measureText(name).width <= width) return name;
  let most = name.length;
  while (most > 1 && ctx.measureText(`${name.slice(0, most)}…`).width > width) most -= 1;
  return `${name.slice(0, most).trimEnd()}…`;
}

/** Names beside the points; a name that would run out of the plot stands on the other side. */
function names(ink: Ink, drivers: Driver[]): Plugin<'scatter'> {
  return {
    id: 'names',
    afterDatasetsDraw(chart: Chart<'scatter'>) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.fillStyle = ink.text;
      ctx.font = '12px sans-serif';
      ctx.textBaseline = 'middle';
      for (const [at, point] of chart.getDatasetMeta(0).data.entries()) {
        const name = drivers[at]?.name ?? '';
        // 9 px off the point; to the right into the padding too, which is 24 wide.
        const [before, after] = [point.x - chartArea.left - 9, chartArea.right + 20 - point.x - 9];
        const right = ctx.measureText(name).width <= after || after > before;
        ctx.textAlign = right ? 'left' : 'right';
        ctx.fillText(cut(ctx, name, right ? after : before), point.x + (right ? 9 : -9), point.y);
      }
      ctx.restore();
    },
  };
}
