import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readFileSync } from 'node:fs';

/** A grey picture in which things are drawn: a byte a pixel, 255 white. */
export interface Raster {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a millimetre at so many dots per inch. */
export const perMm = (dpi: number): number => dpi / 25.4;

/** Opens the pages of a printed PDF: each drawn when it is asked for. */
export async function printedPages(
  pdf: string,
  dpi: number,
): Promise<{ count: number; page: (index: number) => Promise<Raster>; close: () => void }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(pdf));
  return {
    count: document.getPageCount(),
    close: () => document.destroy(),
    page: async (index) => {
      const { data, width, height } = await document
        .getPage(index)
        .render({ scale: dpi / 72, colorSpace: 'Gray', render: 'bitmap' });
      return { pixels: data, width, height };
    },
  };
}

/** Between pixels; `outside` beyond the edges. */
export function valueAt({ pixels, width, height }: Raster, x: number, y: number, outside: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return outside;
  const [fx, fy] = [x - left, y - top];
  const at = top * width + left;
  const above = (pixels[at] ?? 0) * (1 - fx) + (pixels[at + 1] ?? 0) * fx;
  const below = (pixels[at + width] ?? 0) * (1 - fx) + (pixels[at + width + 1] ?? 0) * fx;
  return above * (1 - fy) + below * fy;
}

/** Every pixel anew from its own value and its place. */
export function shade(raster: Raster, change: (value: number, x: number, y: number) => number): void {
  const { pixels, width, height } = raster;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      pixels[at] = Math.max(0, Math.min(255, change(pixels[at] ?? 0, x, y)));
    }
}

/** Blurred by so many pixels to every side, twice: nearly as by a lens. */
export function blurred(raster: Raster, reach: number): Raster {
  let { pixels } = raster;
  const { width, height } = raster;
  for (let round = 0; round < 2; round += 1)
    for (const [step, count, lines, stride] of [
      [1, width, height, width],
      [width, height, width, 1],
    ] as const) {
      const out = new Uint8Array(pixels.length);
      for (let line = 0; line < lines; line += 1) {
        const start = line * stride;
        let sum = 0;
        for (let i = -reach; i <= reach; i += 1) sum += pixels[start + Math.max(0, i) * step] ?? 0;
        for (let i = 0; i < count; i += 1) {
          out[start + i * step] = sum / (2 * reach + 1);
          sum +=
            (pixels[start + Math.min(count - 1, i + reach + 1) * step] ?? 0) -
            (pixels[start + Math.max(0, i - reach) * step] ?? 0);
        }
      }
      pixels = out;
    }
  return { pixels, width, height };
}
