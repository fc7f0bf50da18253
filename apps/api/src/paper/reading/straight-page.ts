import sharp from 'sharp';
import type { Area } from '#reading';

/** Pixels for a millimetre in the picture of a page that was put straight. */
export const STRAIGHT_PER_MM = 6;

/** Cuts an area, in millimetres of the layout, out of a page that was put straight: a PNG. */
export async function cropOf(straight: Uint8Array, { x, y, width, height }: Area): Promise<Buffer> {
  const picture = sharp(straight);
  const about = await picture.metadata();
  const left = Math.min(Math.max(0, Math.round(x * STRAIGHT_PER_MM)), about.width - 1);
  const top = Math.min(Math.max(0, Math.round(y * STRAIGHT_PER_MM)), about.height - 1);
  return picture
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(Math.round(width * STRAIGHT_PER_MM), about.width - left)),
      height: Math.max(1, Math.min(Math.round(height * STRAIGHT_PER_MM), about.height - top)),
    })
    .png()
    .toBuffer();
}
