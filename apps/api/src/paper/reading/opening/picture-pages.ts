import { open } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { GreyImage } from '#reading';
import { Refusal } from './refusal.js';
import type { ScanPages } from './opened-scan.js';
import { pixelHeights } from './pixel-heights.js';

/** Of all that the library can open, these three. */
const LOADERS = [
  'VipsForeignLoadJpegFile',
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngFile',
  'VipsForeignLoadTiffFile',
];
const MOST_PIXELS = 50_000_000;
/** More pixels than this along the longer side tell nothing more. */
const LONG_SIDE = 3_000;
const LONG_ENOUGH = 3_700;
/** Pixels whose sides differ by less are read as they are: the fine fax has 204 dots and 196 lines. */
const MOST_ASKEW = 0.1;

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
  const count = about.format === 'tiff' ? (about.pages ?? 1) : 1;
  const heights = about.format === 'tiff' ? await pixelHeights(path, count) : [];
  return {
    count,
    page: (index) => picture(path, index, about, heights[index]),
    close: () => undefined,
  };
}

/** A JPEG that lies in another file; null where the library can’t tell what it is. @throws {Refusal} */
export async function openJpeg(
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number; readonly page: () => Promise<GreyImage> } | null> {
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (about === null || about.space === 'cmyk') return null;
  return { width: about.width, height: about.height, page: () => picture(bytes, 0, about) };
}

async function picture(from: string | Uint8Array, index: number, first: Metadata, pixelHeight = 1): Promise<GreyImage> {
  const at = { page: index, limitInputPixels: false, sequentialRead: true } as const;
  const about =
    index === 0
      ? first
      : await sharp(from, at)
          .metadata()
          .catch(() => null);
  if (about === null) throw new Refusal('broken');
  if (about.width * about.height > MOST_PIXELS) throw new Refusal('too_many_pixels');
  const whole = sharp(from, {
    ...(index === 0 ? {} : { page: index }),
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
    failOn: 'truncated',
  });
  const upright = about.orientation === undefined || about.orientation === 1 ? whole : whole.autoOrient();
  const sized = resized(upright, about, pixelHeight);
  const opaque = about.hasAlpha ? sized.flatten({ background: 'white' }) : sized;
  try {
    return await greyOf(opaque, about);
  } catch {
    throw new Refusal('broken');
  }
}

/** With pixels that are as high as wide, and no more of them than tell something. */
function resized(upright: Sharp, { width, height, orientation = 1 }: Metadata, pixelHeight: number): Sharp {
  const stretch = Math.abs(pixelHeight - 1) > MOST_ASKEW ? pixelHeight : 1;
  const [across, along] = stretch > 1 ? [width, height * stretch] : [width / stretch, height];
  const long = Math.max(across, along);
  const scale = long > LONG_ENOUGH ? LONG_SIDE / long : 1;
  if (stretch === 1 && scale === 1) return upright;
  const sides = [Math.round(across * scale), Math.round(along * scale)] as const;
  // From the fifth on the picture lies on its side.
  const [wide, high] = orientation >= 5 ? [sides[1], sides[0]] : sides;
  return upright.resize(wide, high, { fit: 'fill' });
}

/** Usual colours are weighed here, in half the time that going through light itself takes; all others go that way. */
async function greyOf(picture: Sharp, { space, depth }: Metadata): Promise<GreyImage> {
  const isUsual = depth === 'uchar' && space === 'srgb';
  const { data, info } = await (isUsual ? picture : picture.greyscale()).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 1) return { pixels: data, width, height };
  const pixels = new Uint8Array(width * height);
  // Rec. 601, as JPEG has it; the parts make 256.
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += channels)
    pixels[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  return { pixels, width, height };
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
