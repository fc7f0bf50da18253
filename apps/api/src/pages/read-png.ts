import { crc32 } from 'node:zlib';

/** A picture that holds nothing but itself. */
export interface ReadPng {
  png: Buffer;
  width: number;
  height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What is needed to draw; texts, times, places and whatever hangs behind the end are left out. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);
const largestSide = 2_000;

/** Reads a PNG chunk by chunk and writes it anew with only what is needed to draw it; null where it is none. */
export function readPng(bytes: Buffer): ReadPng | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  const kept: Buffer[] = [signature];
  let at = 8;
  let name = '';
  while (name !== 'IEND') {
    if (at + 12 > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    name = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    if ((at === 8) !== (name === 'IHDR')) return null;
    if (needed.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const isDrawable = width > 0 && height > 0 && width <= largestSide && height <= largestSide;
  return isDrawable ? { png: Buffer.concat(kept), width, height } : null;
}
