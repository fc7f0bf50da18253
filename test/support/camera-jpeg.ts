import sharp from 'sharp';
import { takePhoto } from './shopping.ts';

type Value =
  { type: 2; text: string } | { type: 4; number: number } | { type: 5; ratios: number[] } | { type: 7; bytes: Buffer };
const text = (words: string): Value => ({ type: 2, text: words });
const long = (number: number): Value => ({ type: 4, number });

/** What a camera writes beside its picture: who owns it, its number, where and when, and a small picture of its own. */
export const written = {
  owner: 'Sirpa Salainen',
  serial: 'SN-4711-0815',
  note: 'SECRET MAKER NOTE',
  takenAt: Date.UTC(2026, 4, 4, 9, 5, 7),
  latitude: 60.17,
  longitude: -24.94,
};

/** A JPEG as a camera gives it, with EXIF that says more than anyone should be told. */
export async function cameraJpeg(seed: number): Promise<Buffer> {
  const { bytes } = await takePhoto(seed);
  const thumbnail = await sharp(bytes).resize(80).jpeg().toBuffer();
  const head = Buffer.concat([Buffer.from('Exif\0\0'), tiff(thumbnail)]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1);
  segment.writeUInt16BE(head.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), segment, head, bytes.subarray(2)]);
}

function tiff(thumbnail: Buffer): Buffer {
  const place: [number, Value][] = [
    [1, text('N')],
    [2, { type: 5, ratios: [60, 1, 10, 1, 1_200, 100] }],
    [3, text('W')],
    [4, { type: 5, ratios: [24, 1, 56, 1, 2_400, 100] }],
  ];
  const camera: [number, Value][] = [
    [0x9003, text('2026:05:04 12:05:07')],
    [0x9011, text('+03:00')],
    [0x927c, { type: 7, bytes: Buffer.from(written.note) }],
    [0xa430, text(written.owner)],
    [0xa431, text(written.serial)],
  ];
  const first = (exif: number, gps: number): [number, Value][] => [
    [0x010f, text('Maker')],
    [0x0110, text('Model 1')],
    [0x8769, long(exif)],
    [0x8825, long(gps)],
  ];
  const header = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const lengths = [first(0, 0), camera, place].map((entries) => directory(entries, 0, 0).length);
  const [exif, gps, second] = lengths.map((_, n) => 8 + lengths.slice(0, n + 1).reduce((sum, each) => sum + each)) as [
    number,
    number,
    number,
  ];
  const small = (at: number): [number, Value][] => [
    [0x0201, long(at)],
    [0x0202, long(thumbnail.length)],
  ];
  const end = second + directory(small(0), second, 0).length;
  return Buffer.concat([
    header,
    directory(first(exif, gps), 8, second),
    directory(camera, exif, 0),
    directory(place, gps, 0),
    directory(small(end), second, 0),
    thumbnail,
  ]);
}

/** One directory of a TIFF in big-endian order, its values behind it. */
function directory(entries: [number, Value][], at: number, next: number): Buffer {
  const size = 2 + entries.length * 12 + 4;
  const table = Buffer.alloc(size);
  const values: Buffer[] = [];
  let place = at + size;
  table.writeUInt16BE(entries.length);
  for (const [index, [tag, value]] of entries.entries()) {
    const [bytes, count] = bytesOf(value);
    const entry = 2 + index * 12;
    table.writeUInt16BE(tag, entry);
    table.writeUInt16BE(value.type, entry + 2);
    table.writeUInt32BE(count, entry + 4);
    if (bytes.length <= 4) bytes.copy(table, entry + 8);
    else {
      table.writeUInt32BE(place, entry + 8);
      values.push(bytes);
      place += bytes.length;
    }
  }
  table.writeUInt32BE(next, size - 4);
  return Buffer.concat([table, ...values]);
}

function bytesOf(value: Value): [Buffer, number] {
  switch (value.type) {
    case 2:
      return [Buffer.from(`${value.text}\0`), value.text.length + 1];
    case 4: {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value.number);
      return [bytes, 1];
    }
    case 5: {
      const bytes = Buffer.alloc(value.ratios.length * 4);
      for (const [n, part] of value.ratios.entries()) bytes.writeUInt32BE(part, n * 4);
      return [bytes, value.ratios.length / 2];
    }
    case 7:
      return [value.bytes, value.bytes.length];
  }
}
