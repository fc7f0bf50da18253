import { open, type FileHandle } from 'node:fs/promises';

/** Tags of resolutions along x and y, and the kind of number that they are (TIFF 6.0, pages 30 and 38, and 15). */
const X_RESOLUTION = 282;
const Y_RESOLUTION = 283;
const RATIONAL = 5;
const ENTRY = 12;
/** A page has some twenty tags. */
const MOST_TAGS = 200;

/**
 * How many times as high as wide the pixels of each page of a TIFF are, by the resolutions that it names: a fax has half as many lines to the
 * inch as dots, or as many. One for a page that doesn’t say, or says what can’t be.
 */
export async function pixelHeights(path: string, pages: number): Promise<readonly number[]> {
  const file = await open(path);
  try {
    return await heightsIn(file, pages);
  } catch {
    // Whatever is wrong with the file, opening its pages says better.
    return [];
  } finally {
    await file.close();
  }
}

async function heightsIn(file: FileHandle, pages: number): Promise<number[]> {
  const head = await bytesAt(file, 0, 8);
  const isLittle = head.getUint8(0) === 0x49;
  const heights: number[] = [];
  let at = head.getUint32(4, isLittle);
  while (at !== 0 && heights.length < pages) {
    const count = (await bytesAt(file, at, 2)).getUint16(0, isLittle);
    if (count > MOST_TAGS) break;
    const tags = await bytesAt(file, at + 2, count * ENTRY + 4);
    const [x, y] = [
      await rational(file, tags, X_RESOLUTION, isLittle),
      await rational(file, tags, Y_RESOLUTION, isLittle),
    ];
    const height = x / y;
    heights.push(height >= 0.25 && height <= 4 ? height : 1);
    at = tags.getUint32(count * ENTRY, isLittle);
  }
  return heights;
}

/** The value of a tag; not a number where the page has none. */
async function rational(file: FileHandle, tags: DataView, tag: number, isLittle: boolean): Promise<number> {
  for (let at = 0; at + ENTRY <= tags.byteLength; at += ENTRY) {
    if (tags.getUint16(at, isLittle) !== tag || tags.getUint16(at + 2, isLittle) !== RATIONAL) continue;
    const value = await bytesAt(file, tags.getUint32(at + 8, isLittle), 8);
    return value.getUint32(0, isLittle) / value.getUint32(4, isLittle);
  }
  return Number.NaN;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<DataView> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, position);
  if (bytesRead < length) throw new RangeError('The file ends before.');
  return new DataView(buffer.buffer, buffer.byteOffset, length);
}
