import { Darkness } from './darkness.js';
import type { GreyImage } from './grey-image.js';

/** The longer side of a page, in millimetres, about. */
const LONG_SIDE = 290;
/** Edges, holes and staples are no writing. */
const MARGIN = 19;
/** Lighter ink shines through from the other side. */
const LEAST_DARK = 0.3;
/** A word by hand has more ink than these square millimetres. */
const MOST_INK = 7;

/** Whether nothing stands on a page: neither print nor writing, but for what lies at its edges and what shines through. */
export function isBlank(image: GreyImage): boolean {
  const perMm = Math.max(image.width, image.height) / LONG_SIDE;
  const { values, width, height, by } = new Darkness(image, perMm).small;
  const margin = Math.round((MARGIN * perMm) / by);
  let count = 0;
  for (let y = margin; y < height - margin; y += 1)
    for (let x = margin; x < width - margin; x += 1) if ((values[y * width + x] ?? 0) > LEAST_DARK) count += 1;
  return count * (by / perMm) ** 2 < MOST_INK;
}
