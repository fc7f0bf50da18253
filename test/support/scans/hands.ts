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

/** A tick in the box; its tail leaves it. */
export const tick: Drawing = (hand, { x, y, width, height }) => {
  const { random } = hand;
  const [cx, cy] = [x + width / 2 + random.normal() * 0.25, y + height / 2 + random.normal() * 0.25];
  const long = between(random, 2, 3.4);
  line(hand, [cx - 1.6, cy - 0.3], [cx - 0.5, cy + 1.5], [cx - 0.5 + long * 0.75, cy + 1.5 - long * 1.25]);
};

/** Filled to and fro, so that hardly any white is left. */
export const scribble: Drawing = (hand, { x, y, width, height }) => {
  const { random, pen } = hand;
  const step = Math.max(0.22, Math.min(pen.width, 1.1) * between(random, 0.75, 1.05));
  const points: Dot[] = [];
  const slant = between(random, -0.5, 0.5);
  let side = 0;
  for (let at = 0.25; at <= height - 0.2; at += step) {
    const reach = 0.2 + random.next() * 0.35 - (random.next() < 0.15 ? 0.5 : 0);
    points.push([side === 0 ? x + reach : x + width - reach, y + at + slant * (side === 0 ? -0.5 : 0.5)]);
    side = 1 - side;
  }
  line(hand, ...points);
  if (random.next() < 0.5)
    line(hand, ...points.map(([px, py]): Dot => [x + (py - y) * (width / height), y + (px - x) * (height / width)]));
};

/** The pen rested here. */
export const dot: Drawing = (hand, { x, y, width, height }) => {
  const { random, pen } = hand;
  const [cx, cy] = [x + width / 2 + random.normal() * 0.7, y + height / 2 + random.normal() * 0.7];
  const size = between(random, 0.1, 0.35);
  line(
    { ...hand, pen: { ...pen, width: Math.min(1.3, Math.max(pen.width, 0.5)) } },
    [cx - size, cy],
    [cx + size, cy],
    [cx, cy + size],
  );
};

/** A ring round the box, or more of an egg. */
export const ring: Drawing = (hand, { x, y, width, height }) => {
  const { random } = hand;
  const [cx, cy] = [x + width / 2 + random.normal() * 0.3, y + height / 2 + random.normal() * 0.3];
  const [rx, ry] = [between(random, 3.9, 5), between(random, 3.7, 4.5)];
  const start = between(random, 0, 6.28);
  line(
    hand,
    ...Array.from({ length: 26 }, (_, i): Dot => [
      cx + rx * Math.cos(start + i * 0.26),
      cy + ry * Math.sin(start + i * 0.26),
    ]),
  );
};

/** A tick to the left of the box, where the white is. */
export const tickBeside: Drawing = (hand, { x, y, height }) => {
  const { random } = hand;
  const right = x - between(random, 0.5, 1.2);
  const cy = y + height / 2 + random.normal() * 0.4;
  const wide = between(random, 2.2, 3);
  line(hand, [right - wide, cy], [right - wide * 0.65, cy + 1.1], [right, cy - 1.6]);
};

/** Letters of somebody in a hurry, from the left of a field. */
export const writing: Drawing = (hand, { x, y, width, height }) => {
  const { random } = hand;
  const letters = 3 + Math.floor(random.next() * 14);
  const size = Math.min(height * 0.5, between(random, 1.6, 3));
  let at = x + 1.5 + random.next() * Math.min(4, width / 6);
  for (let letter = 0; letter < letters && (letter === 0 || at + size < x + width - 1); letter += 1) {
    const base = y + height * 0.65 + random.normal() * 0.3;
    const points = Array.from({ length: 3 + Math.floor(random.next() * 3) }, (): Dot => [
      at + random.next() * size,
      base - random.next() * size,
    ]);
    line(hand, ...points);
    at += size * between(random, 0.9, 1.5);
  }
};
