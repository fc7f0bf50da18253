import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import sharp from 'sharp';

/** Points on a side of what stores are shown. */
const side = 1_024;
/** Every photo takes a multiple of so many bytes, nearly always one. */
const whole = 262_144;

/**
 * A photo as a store is shown it: whole, in a square of one size, and as many bytes as any other. Its shape, its points and its size would say
 * whose phone took it.
 */
export async function framedPhoto(shown: Readable): Promise<Buffer> {
  const framed = await sharp(await buffer(shown))
    .resize(side, side, { fit: 'contain', background: '#e8e8e8' })
    .jpeg({ quality: 70 })
    .toBuffer();
  // What stands behind the end of a JPEG is no part of the picture.
  return Buffer.concat([framed, Buffer.alloc(whole - (framed.length % whole))]);
}
