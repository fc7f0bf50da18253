import { valueAt, type Raster } from './raster.ts';

/** From a place of the scan to one of the sheet, both in pixels. */
export type Way = (x: number, y: number) => readonly [x: number, y: number];

/** The sheet as a scanner or a camera sees it: every pixel of the scan looked up on the sheet. */
export function warped(sheet: Raster, width: number, height: number, way: Way, outside: number): Raster {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = way(x, y);
      pixels[y * width + x] = valueAt(sheet, u, v, outside);
    }
  return { pixels, width, height };
}

/** Turned about its middle and made smaller or larger, on a scan of that size. */
export function turnedBy(
  sheet: Raster,
  width: number,
  height: number,
  degrees: number,
  scale: number,
  shift: readonly [number, number] = [0, 0],
): Way {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  return (x, y) => {
    const [dx, dy] = [x - width / 2 - shift[0], y - height / 2 - shift[1]];
    return [sheet.width / 2 + dx * cosine + dy * sine, sheet.height / 2 - dx * sine + dy * cosine];
  };
}

type Corner = readonly [number, number];

/** Seen by a camera that has the four corners of the sheet at these places of its picture: top left, top right, bottom right, bottom left. */
export function seenFrom(sheet: Raster, corners: readonly [Corner, Corner, Corner, Corner]): Way {
  // Heckbert's square to quadrilateral, and its inverse.
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dy1, dx2, dy2] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const area = dx1 * dy2 - dy1 * dx2;
  const [g, h] = [(sx * dy2 - sy * dx2) / area, (dx1 * sy - dy1 * sx) / area];
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y) => {
    const w = G * x + H * y + I;
    return [((A * x + B * y + C) / w) * sheet.width, ((D * x + E * y + F) / w) * sheet.height];
  };
}

/** Folded across at a share of its height: seen from above, each half is shortened a little more towards the fold. */
export function folded(sheet: Raster, at: number, depth: number): (u: number, v: number) => readonly [number, number] {
  return (u, v) => {
    const share = v / sheet.height;
    const lift = share < at ? share / at : (1 - share) / (1 - at);
    const near = Math.max(0, Math.min(1, lift));
    return [u + (u - sheet.width / 2) * depth * 0.9 * near, v + depth * sheet.height * 0.6 * near];
  };
}

/** Fed by rollers that slip: the way down runs now faster, now slower. */
export function slipping(height: number, most: number, waves: number, phase: number): (v: number) => number {
  return (v) => v + most * Math.sin((v / height) * waves * 2 * Math.PI + phase);
}
