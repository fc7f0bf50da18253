import { useComputedColorScheme } from '@mantine/core';
import type { Chart, ChartConfiguration, ChartType } from 'chart.js';
import { useEffect, useRef } from 'react';

export interface Ink {
  text: string;
  muted: string;
  line: string;
  card: string;
  mark: string;
  markSoft: string;
  accent: string;
  series: string[];
}

interface Props {
  label: string;
  height?: number;
  /** Called with the colours of the present look. */
  draw: (ink: Ink) => ChartConfiguration<ChartType>;
}

/** A chart.js canvas. The engine is fetched when the first chart is shown. */
export function ChartCanvas({ label, height = 240, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    let chart: Chart | undefined;
    let gone = false;
    let redraw = () => {};
    void import('./chart-engine').then((engine) => {
      redraw = () => {
        chart?.destroy();
        if (!gone && canvas.current) chart = new engine.Chart(canvas.current, draw(inkOf(canvas.current)));
      };
      redraw();
    });
    // A canvas has the colours that it was drawn in: on paper, those of the light look.
    const onPaper = () => redraw();
    globalThis.addEventListener('beforeprint', onPaper);
    globalThis.addEventListener('afterprint', onPaper);
    return () => {
      gone = true;
      globalThis.removeEventListener('beforeprint', onPaper);
      globalThis.removeEventListener('afterprint', onPaper);
      chart?.destroy();
    };
  }, [draw, scheme]);
  return (
    <div style={{ position: 'relative', height, minWidth: 0 }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: of('--ink'),
    muted: of('--muted'),
    line: of('--line'),
    card: of('--card'),
    mark: of('--mark'),
    markSoft: of('--mark-soft'),
    accent: of('--accent'),
    series: [1, 2, 3, 4, 5].map((number) => of(`--series-${number}`)),
  };
}
