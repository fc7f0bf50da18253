import type { SeededRandom } from '../../scoring/seeded-random.ts';
import { blurred, shade, type Raster } from './raster.ts';

const between = (random: SeededRandom, least: number, most: number): number => least + (most - least) * random.next();

/** Noise of a sensor. */
export function noisy(raster: Raster, random: SeededRandom, deviation: number): void {
  shade(raster, (value) => value + random.normal() * deviation);
}

/** Toner that hardly covers: all print is grey, here and there nearly gone. */
export function faintToner(raster: Raster, random: SeededRandom): void {
  const [light, wave, phase] = [between(random, 0.38, 0.55), between(random, 0.004, 0.01), random.next() * 6];
  shade(
    raster,
    (value, x, y) => 255 - (255 - value) * light * (0.85 + 0.15 * Math.sin(x * wave + y * wave * 0.6 + phase)),
  );
}

/** A ring of coffee, and the stain in it. */
export function coffee(raster: Raster, random: SeededRandom, perMm: number): void {
  const [cx, cy, radius] = [
    random.next() * raster.width,
    random.next() * raster.height,
    between(random, 28, 42) * perMm,
  ];
  const width = between(random, 1, 2.5) * perMm;
  shade(raster, (value, x, y) => {
    const away = Math.hypot(x - cx, y - cy);
    const ring = Math.exp(-(((away - radius) / width) ** 2)) * 0.28;
    return value * (1 - ring - (away < radius ? 0.07 : 0));
  });
}

/** Two holes at the left, a staple at the top left: where files are kept, black or white behind them. */
export function holesAndStaple(raster: Raster, random: SeededRandom, perMm: number): void {
  const behind = random.next() < 0.5 ? 0 : 250;
  const middle = raster.height / 2;
  for (const cy of [middle - 40 * perMm, middle + 40 * perMm]) shadeDisc(raster, 12 * perMm, cy, 3 * perMm, behind);
  const [x, y] = [between(random, 8, 14) * perMm, between(random, 8, 14) * perMm];
  for (let at = 0; at < 11 * perMm; at += 0.5) shadeDisc(raster, x + at * 0.7, y + at * 0.7, 0.4 * perMm, 60);
}

function shadeDisc({ pixels, width, height }: Raster, cx: number, cy: number, radius: number, value: number): void {
  for (let y = Math.max(0, Math.floor(cy - radius)); y <= Math.min(height - 1, cy + radius); y += 1)
    for (let x = Math.max(0, Math.floor(cx - radius)); x <= Math.min(width - 1, cx + radius); x += 1)
      if (Math.hypot(x - cx, y - cy) <= radius) pixels[y * width + x] = value;
}

/** A corner torn off: one of the four, a triangle. */
export function tornCorner(raster: Raster, random: SeededRandom, perMm: number, behind: number): void {
  const [right, bottom] = [random.next() < 0.5, random.next() < 0.5];
  const size = between(random, 25, 42) * perMm;
  shade(raster, (value, x, y) => {
    const [dx, dy] = [right ? raster.width - x : x, bottom ? raster.height - y : y];
    return dx + dy < size ? behind : value;
  });
}

/** A white sticker over a rectangle, in millimetres, with a faint edge. */
export function sticker(
  raster: Raster,
  perMm: number,
  area: { x: number; y: number; width: number; height: number },
): void {
  const [left, top, right, bottom] = [area.x, area.y, area.x + area.width, area.y + area.height].map(
    (each) => each * perMm,
  ) as [number, number, number, number];
  shade(raster, (value, x, y) => {
    if (x < left || x > right || y < top || y > bottom) return value;
    return x - left < 2 || right - x < 2 || y - top < 2 || bottom - y < 2 ? 215 : 248;
  });
}

/** The other side shining through: seen from behind, soft and light. */
export function shineThrough(raster: Raster, behind: Raster, strength: number): void {
  const soft = blurred(behind, 2);
  shade(
    raster,
    (value, x, y) => value * (1 - strength * (1 - (soft.pixels[y * soft.width + soft.width - 1 - x] ?? 255) / 255)),
  );
}

/** A lamp to one side, and the shadow of a hand or a head with its edge. */
export function shadowed(raster: Raster, random: SeededRandom): void {
  const [angle, fall] = [random.next() * 6.28, between(random, 0.15, 0.35)];
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [ex, ey, edge, soft, deep] = [
    random.normal(),
    random.normal(),
    between(random, -0.3, 0.3),
    between(random, 0.01, 0.08),
    between(random, 0.2, 0.45),
  ];
  const length = Math.hypot(ex, ey);
  const { width, height } = raster;
  shade(raster, (value, x, y) => {
    const [u, v] = [x / width - 0.5, y / height - 0.5];
    const light = 0.95 - fall * (0.5 + u * dx + v * dy);
    const inShadow = 1 / (1 + Math.exp(-((u * ex + v * ey) / length - edge) / soft));
    return value * light * (1 - deep * inShadow);
  });
}

/** Dust on the glass of a feeder: thin lines all the way down. */
export function dirtyGlass(raster: Raster, random: SeededRandom): void {
  const lines = Array.from({ length: 2 + Math.floor(random.next() * 3) }, () => ({
    at: Math.floor(random.next() * raster.width),
    wide: 1 + Math.floor(random.next() * 2),
    dark: between(random, 0.25, 0.7),
  }));
  shade(raster, (value, x) => {
    const line = lines.find(({ at, wide }) => x >= at && x < at + wide);
    return line === undefined ? value : value * (1 - line.dark);
  });
}

/** Only black and white, as a fax has it; a pencil is just dark enough. */
export function blackAndWhite(raster: Raster, random: SeededRandom): void {
  const limit = between(random, 140, 175);
  shade(raster, (value) => (value < limit ? 0 : 255));
}

/** Darker and harder, as a copier makes it, with its edges lost. */
export function copied(raster: Raster, random: SeededRandom, perMm: number): void {
  const edge = between(random, 4, 7) * perMm;
  const { width, height } = raster;
  shade(raster, (value, x, y) => {
    if (x < edge || y < edge || x > width - edge || y > height - edge) return 255;
    return 128 + (value - 128) * 1.35 + random.normal() * 6;
  });
}
