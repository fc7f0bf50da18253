import type { GreyImage } from './grey-image.js';

/** A picture made smaller by a whole number of pixels, each pixel the mean of those it stands for. */
export interface SmallImage {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each of its own. */
  readonly by: number;
}

/** What paper would be here if nothing stood on it: strokes are closed, shadows and stains stay. */
const CLOSED_MM = 7.5;
/** Pixels of the small picture in a millimetre, about. */
const SMALL_PER_MM = 2;

/** How bright the paper is everywhere, at about two pixels in a millimetre, and the picture in that size. */
export function paperMap(
  image: GreyImage,
  pixelsPerMm: number,
): { readonly small: SmallImage; readonly paper: SmallImage } {
  const small = shrunk(image, Math.max(1, Math.round(pixelsPerMm / SMALL_PER_MM)));
  const reach = Math.max(1, Math.round((CLOSED_MM * pixelsPerMm) / small.by / 2));
  const brightest = extreme(small, reach, Math.max);
  return { small, paper: extreme(brightest, reach, Math.min) };
}

/** The picture made smaller, the last pixels that fill no square left out. */
export function shrunk({ pixels, width, height }: GreyImage, by: number): SmallImage {
  const [w, h] = [Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by))];
  const values = new Float32Array(w * h);
  const area = by * by;
  for (let y = 0; y < h; y += 1) {
    const start = y * w;
    for (let dy = 0; dy < by; dy += 1) {
      let at = (y * by + dy) * width;
      for (let x = 0; x < w; x += 1) {
        let sum = 0;
        for (let dx = 0; dx < by; dx += 1) sum += pixels[at + dx] ?? 0;
        values[start + x] = (values[start + x] ?? 0) + sum / area;
        at += by;
      }
    }
  }
  return { values, width: w, height: h, by };
}

/** The largest or smallest value within `reach` pixels to every side. */
function extreme(image: SmallImage, reach: number, pick: (a: number, b: number) => number): SmallImage {
  const { width, height, by } = image;
  const across = new Float32Array(image.values.length);
  const values = new Float32Array(image.values.length);
  const line = new Line(Math.max(width, height), reach, pick);
  for (let y = 0; y < height; y += 1) line.run(image.values, across, y * width, 1, width);
  for (let x = 0; x < width; x += 1) line.run(across, values, x, width, height);
  return { values, width, height, by };
}

/** Van Herk's running extreme: three comparisons a value, however wide the window. */
class Line {
  readonly #forward: Float32Array;
  readonly #backward: Float32Array;
  readonly #reach: number;
  readonly #pick: (a: number, b: number) => number;

  constructor(longest: number, reach: number, pick: (a: number, b: number) => number) {
    this.#forward = new Float32Array(longest);
    this.#backward = new Float32Array(longest);
    this.#reach = reach;
    this.#pick = pick;
  }

  run(from: Float32Array, into: Float32Array, start: number, step: number, count: number): void {
    const [forward, backward, reach, pick] = [this.#forward, this.#backward, this.#reach, this.#pick];
    const window = 2 * reach + 1;
    for (let i = 0; i < count; i += 1) {
      const value = from[start + i * step] ?? 0;
      forward[i] = i % window === 0 ? value : pick(forward[i - 1] ?? 0, value);
    }
    for (let i = count - 1; i >= 0; i -= 1) {
      const value = from[start + i * step] ?? 0;
      backward[i] = i === count - 1 || (i + 1) % window === 0 ? value : pick(backward[i + 1] ?? 0, value);
    }
    for (let i = 0; i < count; i += 1) {
      const [first, last] = [Math.max(0, i - reach), Math.min(count - 1, i + reach)];
      into[start + i * step] = pick(backward[first] ?? 0, forward[last] ?? 0);
    }
  }
}
