import type { GreyImage } from './grey-image.js';
import { paperMap, type SmallImage } from './paper-map.js';

/** Paper darker than this tells nothing any more: the edge of a scan, a table under the sheet. */
const DARKEST_PAPER = 40;

/** How dark a picture is against its own paper: 0 paper, 1 black. Shadows are divided out. */
export class Darkness {
  readonly image: GreyImage;
  readonly small: SmallImage;
  readonly #paper: SmallImage;

  constructor(image: GreyImage, pixelsPerMm: number) {
    this.image = image;
    const { small, paper } = paperMap(image, pixelsPerMm);
    this.#paper = paper;
    const values = small.values.map((value, index) => darkness(value, paper.values[index] ?? 255));
    this.small = { ...small, values };
  }

  /** Between pixels as they are; outside of the picture nothing is dark. */
  at(x: number, y: number): number {
    const { pixels, width, height } = this.image;
    const left = Math.floor(x - 0.5);
    const top = Math.floor(y - 0.5);
    if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 0;
    const fx = x - 0.5 - left;
    const fy = y - 0.5 - top;
    const index = top * width + left;
    const above = (pixels[index] ?? 0) * (1 - fx) + (pixels[index + 1] ?? 0) * fx;
    const below = (pixels[index + width] ?? 0) * (1 - fx) + (pixels[index + width + 1] ?? 0) * fx;
    return darkness(above * (1 - fy) + below * fy, between(this.#paper, x, y));
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

function between({ values, width, height, by }: SmallImage, x: number, y: number): number {
  const u = Math.min(Math.max(x / by - 0.5, 0), width - 1.001);
  const v = Math.min(Math.max(y / by - 0.5, 0), height - 1.001);
  const left = Math.floor(u);
  const top = Math.floor(v);
  const fx = u - left;
  const fy = v - top;
  const index = top * width + left;
  const above = (values[index] ?? 0) * (1 - fx) + (values[index + 1] ?? 0) * fx;
  const below = (values[index + width] ?? 0) * (1 - fx) + (values[index + width + 1] ?? 0) * fx;
  return above * (1 - fy) + below * fy;
}
