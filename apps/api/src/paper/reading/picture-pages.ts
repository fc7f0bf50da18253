import { open } from 'node:fs/promises';
import sharp from 'sharp';
import { Refusal } from './refusal.js';
import type { ScanPages } from './opened-scan.js';

/** Of all that the library can open, these three. */
const LOADERS = ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadTiffFile'];
const MOST_PIXELS = 50_000_000;
/** More pixels than this along the longer side tell nothing more. */
const LONG_SIDE = 3_000;
const LONG_ENOUGH = 3_700;

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: LOADERS });
sharp.cache(false);
sharp.concurrency(1);

/** Opens a JPEG, PNG or TIFF; only its head is read. @throws {Refusal} */
export async function openPicture(path: string): Promise<ScanPages> {
  if (!(await hasKnownStart(path))) throw new Refusal('unknown_type');
  const about = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (about === null) throw new Refusal('broken');
  return {
    count: about.format === 'tiff' ? (about.pages ?? 1) : 1,
    page: (index) => picture(path, index),
    close: () => undefined,
  };
}

async function picture(path: string, index: number) {
  const at = { page: index, limitInputPixels: false, sequentialRead: true } as const;
  const about = await sharp(path, index === 0 ? { limitInputPixels: false } : at)
    .metadata()
    .catch(() => null);
  if (about === null) throw new Refusal('broken');
  if (about.width * about.height > MOST_PIXELS) throw new Refusal('too_many_pixels');
  const long = Math.max(about.width, about.height);
  const whole = sharp(path, {
    ...(index === 0 ? {} : { page: index }),
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
    failOn: 'truncated',
  });
  const upright = about.orientation === undefined || about.orientation === 1 ? whole : whole.autoOrient();
  const sized = long > LONG_ENOUGH ? upright.resize(LONG_SIDE, LONG_SIDE, { fit: 'inside' }) : upright;
  const opaque = about.hasAlpha ? sized.flatten({ background: 'white' }) : sized;
  try {
    const { data, info } = await opaque.greyscale().raw().toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  } catch {
    throw new Refusal('broken');
  }
}

async function hasKnownStart(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    return ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'II*\0', 'MM\0*'].some((start) => head.startsWith(start));
  } finally {
    await file.close();
  }
}
