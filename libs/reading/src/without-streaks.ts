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

function streaks({ pixels }: GreyImage, step: number, count: number, along: number, length: number): Streak[] {
  const found: Streak[] = [];
  const every = Math.max(1, Math.floor(length / LOOKS));
  const shares: number[] = [];
  for (let at = BESIDE; at < count - BESIDE; at += 1) {
    shares.length = 0;
    let edges = 0;
    for (let row = Math.floor(every / 2); row < length; row += every) {
      const index = at * step + row * along;
      const [before, after] = [pixels[index - BESIDE * step] ?? 0, pixels[index + BESIDE * step] ?? 0];
      if (Math.abs(before - after) > MOST_STEP) edges += 1;
      shares.push(1 - (2 * (pixels[index] ?? 0)) / (before + after + 1));
    }
    // Most streaks are none: a look at a few of them tells.
    if (edges > shares.length / 2 || !isDarkOnes(shares)) continue;
    shares.sort((one, other) => one - other);
    const dark = shares[Math.floor(shares.length / 2)] ?? 0;
    if (dark > LEAST_DARK) found.push({ at, dark });
  }
  return found;
}

function isDarkOnes(shares: readonly number[]): boolean {
  let count = 0;
  for (const share of shares) if (share > LEAST_DARK) count += 1;
  return count > shares.length / 2;
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
