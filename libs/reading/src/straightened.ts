import type { GreyImage } from './grey-image.js';
import type { PageLayout } from './page-layout.js';
import type { Placement } from './placement.js';

/** Millimetres between the places whose way is worked out; between them it is straight. */
const MESH = 10;

/** A page as it was printed: every millimetre where the layout has it. */
export function straightened(image: GreyImage, placement: Placement, layout: PageLayout, perMm: number): GreyImage {
  const width = Math.round(layout.width * perMm);
  const height = Math.round(layout.height * perMm);
  const pixels = new Uint8Array(width * height);
  const cell = MESH * perMm;
  for (let top = 0; top < height; top += cell)
    for (let left = 0; left < width; left += cell) {
      const frame = placement.frameAt((left + cell / 2) / perMm, (top + cell / 2) / perMm);
      for (let y = Math.round(top); y < Math.min(height, Math.round(top + cell)); y += 1)
        for (let x = Math.round(left); x < Math.min(width, Math.round(left + cell)); x += 1) {
          const [dx, dy] = [(x + 0.5 - left - cell / 2) / perMm, (y + 0.5 - top - cell / 2) / perMm];
          const px = Math.floor(frame.px + dx * frame.acrossX + dy * frame.downX);
          const py = Math.floor(frame.py + dx * frame.acrossY + dy * frame.downY);
          const inside = px >= 0 && py >= 0 && px < image.width && py < image.height;
          pixels[y * width + x] = inside ? (image.pixels[py * image.width + px] ?? 255) : 255;
        }
    }
  return { pixels, width, height };
}
