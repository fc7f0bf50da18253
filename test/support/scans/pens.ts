import type { SeededRandom } from '../../scoring/seeded-random.ts';
import type { Raster } from './raster.ts';

/** What somebody writes with: its width in millimetres, how dark it is (0 to 1), and how unevenly it covers. */
export interface Pen {
  readonly name: string;
  readonly width: number;
  readonly dark: number;
  readonly grain: number;
}

export const PENS: readonly Pen[] = [
  { name: 'hair-thin', width: 0.2, dark: 0.8, grain: 0.1 },
  { name: 'ballpoint', width: 0.4, dark: 0.75, grain: 0.15 },
  { name: 'gel', width: 0.6, dark: 0.9, grain: 0 },
  { name: 'felt', width: 1.1, dark: 0.85, grain: 0 },
  { name: 'marker', width: 1.7, dark: 0.9, grain: 0 },
  { name: 'pencil', width: 0.5, dark: 0.5, grain: 0.25 },
];

export type Dot = readonly [x: number, y: number];

/** Draws a line through points in millimetres, as a hand does: a little bent, a little shaking. */
export function stroke(raster: Raster, perMm: number, points: readonly Dot[], pen: Pen, random: SeededRandom): void {
  const wobble = 0.05;
  let [driftX, driftY] = [0, 0];
  for (let index = 1; index < points.length; index += 1) {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    const [toX, toY] = points[index] ?? [0, 0];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const steps = Math.max(1, Math.ceil((length * perMm) / Math.max(0.6, pen.width * perMm * 0.3)));
    for (let step = 0; step <= steps; step += 1) {
      driftX = driftX * 0.92 + random.normal() * wobble * 0.25;
      driftY = driftY * 0.92 + random.normal() * wobble * 0.25;
      const share = step / steps;
      const x = fromX + (toX - fromX) * share + driftX;
      const y = fromY + (toY - fromY) * share + driftY;
      dab(raster, x * perMm, y * perMm, (pen.width * perMm) / 2, pen.dark * (1 - pen.grain * random.next()));
    }
  }
}

/** One touch of a pen: what is under it gets as dark as the pen, no darker however often it is touched. */
function dab({ pixels, width, height }: Raster, x: number, y: number, radius: number, dark: number): void {
  const reach = radius + 0.7;
  for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, Math.ceil(y + reach)); py += 1)
    for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, Math.ceil(x + reach)); px += 1) {
      const cover =
        Math.max(0, Math.min(1, radius + 0.5 - Math.hypot(px + 0.5 - x, py + 0.5 - y))) * Math.min(1, radius * 2);
      const value = 255 * (1 - dark * cover);
      const at = py * width + px;
      if (value < (pixels[at] ?? 0)) pixels[at] = value;
    }
}
