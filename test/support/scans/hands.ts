import type { SeededRandom } from '../../scoring/seeded-random.ts';
import { stroke, type Dot, type Pen } from './pens.ts';
import type { Raster } from './raster.ts';

/** A rectangle in millimetres. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What somebody draws with. */
export interface Hand {
  readonly raster: Raster;
  readonly perMm: number;
  readonly pen: Pen;
  readonly random: SeededRandom;
}

export type Drawing = (hand: Hand, box: Place) => void;

const line = ({ raster, perMm, pen, random }: Hand, ...points: readonly Dot[]): void =>
  stroke(raster, perMm, points, pen, random);
const between = (random: SeededRandom, least: number, most: number): number => least + (most - least) * random.next();

/** A cross, by a careful hand or a hasty one. */
export const cross: Drawing = (hand, { x, y, width, height }) => {
  const { random } = hand;
  const size = between(random, 0.36, 0.62);
  const [cx, cy] = [x + width / 2 + random.normal() * 0.25, y + height / 2 + random.normal() * 0.25];
  const off = (): number => random.normal() * 0.22;
  const [w, h] = [size * width, size * height * between(random, 0.85, 1.15)];
  line(hand, [cx - w + off(), cy - h + off()], [cx + off() * 0.6, cy + off() * 0.6], [cx + w + off(), cy + h + off()]);
  line(hand, [cx + w + off(), cy - h + off()], [cx + off() * 0.6, cy + off() * 0.6], [cx - w + off(), cy + h + off()]);
};

/** Letters of somebody in a hurry, from the left of a field. */
export const writing: Drawing = (hand, { x, y, width, height }) => {
  const { random } = hand;
  const letters = 3 + Math.floor(random.next() * 14);
  const size = Math.min(height * 0.5, between(random, 1.6, 3));
  let at = x + 1.5 + random.next() * 4;
  for (let letter = 0; letter < letters && at + size < x + width - 1; letter += 1) {
    const base = y + height * 0.65 + random.normal() * 0.3;
    const points = Array.from({ length: 3 + Math.floor(random.next() * 3) }, (): Dot => [
      at + random.next() * size,
      base - random.next() * size,
    ]);
    line(hand, ...points);
    at += size * between(random, 0.9, 1.5);
  }
};
