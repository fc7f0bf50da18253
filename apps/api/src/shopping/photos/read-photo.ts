import sharp from 'sharp';
import { side } from './grey-picture.js';

/** Why a photo can't be taken. The phone words each for its shopper. */
export const photoFaults = {
  not_a_photo: 'This file is not a photo: take one with the camera, as JPEG, PNG or WebP.',
  photo_too_large: 'This picture has more than 50 megapixels: take it again in a smaller size.',
  photo_damaged: 'This photo is damaged and cannot be opened: take it again.',
} as const;
export type PhotoFault = keyof typeof photoFaults;

/** A photo as it is shown and compared. */
export interface ReadPhoto {
  /** Turned upright, at most 1,600 points on a side, and nothing in it but the picture. */
  shown: Buffer;
  grey: Uint8Array;
}

const formats = ['jpeg', 'png', 'webp'];
const mostPixels = 50_000_000;

/** Looks at what a file is, not at what it says it is; its size is read before a single point is opened. */
export async function readPhoto(path: string): Promise<ReadPhoto | PhotoFault> {
  const about = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (about === null || !formats.includes(about.format) || (about.pages ?? 1) > 1) return 'not_a_photo';
  if (about.width * about.height > mostPixels) return 'photo_too_large';
  try {
    const whole = () =>
      sharp(path, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true }).autoOrient();
    const shown = await whole()
      .resize(1_600, 1_600, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer();
    const grey = await sharp(shown).flatten().greyscale().resize(side, side, { fit: 'fill' }).raw().toBuffer();
    return { shown, grey };
  } catch {
    return 'photo_damaged';
  }
}
