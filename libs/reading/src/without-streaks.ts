import type { GreyImage } from './grey-image.js';

/** Rows (or columns) that are looked at across a picture. */
const LOOKS = 160;
/** Pixels to either side of a streak that are no part of it. */
const BESIDE = 4;
/** A streak is darker than its sides by this share, nearly all the way. */
const LEAST_DARK = 0.05;
/** A darker one leaves nothing of what lay below it. */
const MOST_DARK = 0.5;
/** Sides that differ more are the edge of the paper. */
const MOST_STEP = 50;

/**
 * The picture without the thin lines that dust on a scanner's glass draws all the way down, or across a page that was turned.
 * What a line only darkens comes back; what it hides is filled from its sides.
 */
export function withoutStreaks(image: GreyImage): GreyImage {
  const columns = streaks(image, 1, image.width, image.width, image.height);
  const rows = streaks(image, image.width, image.height, 1, image.width);
  if (columns.length === 0 && rows.length === 0) return image;
  const pixels = Uint8Array.from(image.pixels);
  for (const { at, dark } of columns) mend(pixels, { at, dark, step: 1, along: image.width, length: image.height });
  for (const { at, dark } of rows) mend(pixels, { at, dark, step: image.width, along: 1, length: image.width });
  return { ...image, pixels };
}

interface Streak {
  readonly at: number;
  readonly dark: number;
}

function streaks(image: GreyImage, step: number, count: number, along: number, length: number): Streak[] {
  const { pixels } = image;
  const every = Math.max(1, Math.floor(length / LOOKS));
  const first = Math.floor(every / 2);
  const looks = Math.ceil((length - first) / every);
  const [darks, edges] = [new Uint16Array(count), new Uint16Array(count)];
  const beside = BESIDE * step;
  for (let row = first; row < length; row += every)
    for (let at = BESIDE, index = row * along + beside; at < count - BESIDE; at += 1, index += step) {
      const [before, after] = [pixels[index - beside] ?? 0, pixels[index + beside] ?? 0];
      const change = before - after;
      if (change > MOST_STEP || change < -MOST_STEP) edges[at] = (edges[at] ?? 0) + 1;
      if (2 * (pixels[index] ?? 0) < (1 - LEAST_DARK) * (before + after + 1)) darks[at] = (darks[at] ?? 0) + 1;
    }
  const found: Streak[] = [];
  for (let at = BESIDE; at < count - BESIDE; at += 1) {
    if ((edges[at] ?? 0) > looks / 2 || (darks[at] ?? 0) <= looks / 2) continue;
    const dark = usualDark(pixels, { at, step, along, length, first, every });
    if (dark > LEAST_DARK) found.push({ at, dark });
  }
  return found;
}

interface Line {
  readonly at: number;
  readonly step: number;
  readonly along: number;
  readonly length: number;
  readonly first: number;
  readonly every: number;
}

/** By what share a line is darker than its sides, in the middle of all looks at it. */
function usualDark(pixels: Uint8Array, { at, step, along, length, first, every }: Line): number {
  const shares: number[] = [];
  for (let row = first; row < length; row += every) {
    const index = at * step + row * along;
    const sides = (pixels[index - BESIDE * step] ?? 0) + (pixels[index + BESIDE * step] ?? 0);
    shares.push(1 - (2 * (pixels[index] ?? 0)) / (sides + 1));
  }
  return shares.sort((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 0;
}

interface Mending extends Streak {
  readonly step: number;
  readonly along: number;
  readonly length: number;
}

function mend(pixels: Uint8Array, { at, dark, step, along, length }: Mending): void {
  for (let row = 0; row < length; row += 1) {
    const index = at * step + row * along;
    const value = pixels[index] ?? 0;
    const sides = ((pixels[index - BESIDE * step] ?? 0) + (pixels[index + BESIDE * step] ?? 0)) / 2;
    pixels[index] = dark > MOST_DARK ? sides : Math.min(255, value / (1 - dark));
  }
}
