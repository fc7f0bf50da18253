import sharp from 'sharp';
import type { Area } from '#reading';

/** Pixels for a millimetre in the picture of a page that was put straight. */
export const STRAIGHT_PER_MM = 6;

/** Cuts areas, in millimetres of the layout, out of a page that was put straight, one below the other: a PNG. */
export async function cropOf(straight: Uint8Array, ...areas: readonly [Area, ...Area[]]): Promise<Buffer> {
  const about = await sharp(straight).metadata();
  const places = areas.map((area) => pixelsOf(area, about));
  const pieces = await Promise.all(places.map((place) => sharp(straight).extract(place).png().toBuffer()));
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const width = Math.max(...places.map((place) => place.width));
  const height = places.reduce((sum, place) => sum + place.height, 0);
  let below = 0;
  const stacked = pieces.map((input, index) => {
    const top = below;
    below += places[index]?.height ?? 0;
    return { input, left: 0, top };
  });
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite(stacked)
    .greyscale()
    .png()
    .toBuffer();
}

function pixelsOf({ x, y, width, height }: Area, about: { readonly width: number; readonly height: number }) {
  const left = Math.min(Math.max(0, Math.round(x * STRAIGHT_PER_MM)), about.width - 1);
  const top = Math.min(Math.max(0, Math.round(y * STRAIGHT_PER_MM)), about.height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(width * STRAIGHT_PER_MM), about.width - left)),
    height: Math.max(1, Math.min(Math.round(height * STRAIGHT_PER_MM), about.height - top)),
  };
}
