import type { GreyImage } from './grey-image.js';
import { paperMap, type PaperImage, type SmallImage } from './paper-map.js';

/** Paper darker than this tells nothing any more: the edge of a scan, a table under the sheet. */
const DARKEST_PAPER = 40;

/** How dark a picture is against its own paper: 0 paper, 1 black. Shadows are divided out. */
export class Darkness {
  readonly image: GreyImage;
  readonly small: SmallImage;
  readonly #paper: PaperImage;

  constructor(image: GreyImage, pixelsPerMm: number) {
    this.image = image;
    const { small, paper } = paperMap(image, pixelsPerMm);
    this.#paper = paper;
    const values = new Float32Array(small.values.length);
    for (let index = 0; index < values.length; index += 1)
      values[index] = darkness(small.values[index] ?? 0, paper.values[index] ?? 255);
    this.small = { ...small, values };
  }

  /** Between pixels as they are; outside of the picture nothing is dark. */
  at(x: number, y: number): number {
    const { pixels, width, height } = this.image;
    if (!(x >= 0.5 && y >= 0.5)) return 0;
    const left = (x - 0.5) | 0;
    const top = (y - 0.5) | 0;
    if (left >= width - 1 || top >= height - 1) return 0;
    const fx = x - 0.5 - left;
    const fy = y - 0.5 - top;
    const index = top * width + left;
    const first = pixels[index] ?? 0;
    const third = pixels[index + width] ?? 0;
    const above = first + ((pixels[index + 1] ?? 0) - first) * fx;
    const below = third + ((pixels[index + width + 1] ?? 0) - third) * fx;
    return darkness(above + (below - above) * fy, between(this.#paper, x, y));
  }

  /** The same in coarse, half a millimetre wide. */
  coarseAt(x: number, y: number): number {
    return x < 0 || y < 0 || x >= this.image.width || y >= this.image.height ? 0 : between(this.small, x, y);
  }
}

function darkness(value: number, paper: number): number {
  const dark = 1 - value / (paper < DARKEST_PAPER ? DARKEST_PAPER : paper);
  return dark < 0 ? 0 : dark;
}

function between({ values, width, height, by }: SmallImage | PaperImage, x: number, y: number): number {
  const u = Math.min(Math.max(x / by - 0.5, 0), width - 1.001);
  const v = Math.min(Math.max(y / by - 0.5, 0), height - 1.001);
  const left = u | 0;
  const top = v | 0;
  const fx = u - left;
  const index = top * width + left;
  const first = values[index] ?? 0;
  const third = values[index + width] ?? 0;
  const above = first + ((values[index + 1] ?? 0) - first) * fx;
  const below = third + ((values[index + width + 1] ?? 0) - third) * fx;
  return above + (below - above) * (v - top);
}
