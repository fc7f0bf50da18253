import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { comparedPhoto, isSamePhoto, looksOf } from './look-of-photo.js';
import { readPhoto, type ReadPhoto } from './read-photo.js';

/** A shop front drawn from a seed: sky, wall, windows, a door and goods, each somewhere else. */
function scene(seed: number): Buffer {
  let state = seed * 2_654_435_761;
  const chance = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const boxes = Array.from({ length: 60 }, () => {
    const colour = `rgb(${[0, 0, 0].map(() => Math.floor(chance() * 256)).join(',')})`;
    return `<rect x="${chance() * 1200}" y="${chance() * 900}" width="${40 + chance() * 260}" height="${40 + chance() * 200}" fill="${colour}"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#9ab"/>${boxes.join('')}</svg>`,
  );
}

let folder: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-photos-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(picture: Sharp): Promise<Uint8Array> {
  const path = join(folder, `${(made += 1)}.jpg`);
  await picture.jpeg({ quality: 85 }).toFile(path);
  return ((await readPhoto(path)) as ReadPhoto).grey;
}

const isSame = (one: Uint8Array, other: Uint8Array) => isSamePhoto(comparedPhoto(one), comparedPhoto(other));

describe('a photo that was seen before', () => {
  it.each([
    ['sent again', (picture: Sharp) => picture],
    ['smaller', (picture: Sharp) => picture.resize(400)],
    ['badly compressed', (picture: Sharp) => picture.jpeg({ quality: 20 })],
    ['lighter', (picture: Sharp) => picture.modulate({ brightness: 1.15 })],
    ['cut on the left', (picture: Sharp) => picture.extract({ left: 120, top: 45, width: 1080, height: 810 })],
    ['cut all around', (picture: Sharp) => picture.extract({ left: 150, top: 110, width: 900, height: 680 })],
    ['cut to a corner', (picture: Sharp) => picture.extract({ left: 0, top: 200, width: 930, height: 700 })],
  ])('is known when it is %s', async (_, change) => {
    for (const seed of [1, 2, 3]) {
      const original = await read(sharp(scene(seed)));
      const copy = await read(change(sharp(await sharp(scene(seed)).png().toBuffer())));
      expect([seed, isSame(original, copy), isSame(copy, original)]).toEqual([seed, true, true]);
    }
  });

  it('is not taken for another one', async () => {
    const pictures = await Promise.all(Array.from({ length: 8 }, (_, seed) => read(sharp(scene(seed + 10)))));
    for (const [index, one] of pictures.entries())
      for (const other of pictures.slice(index + 1)) expect(isSame(one, other)).toBe(false);
  });

  it('has the whole and 36 cuts of 64 bits each', async () => {
    const looks = looksOf(await read(sharp(scene(1))));
    expect(looks).toHaveLength(37);
    expect(looks.every((look) => /^[01]{64}$/.test(look))).toBe(true);
  });
});

describe('what is no photo', () => {
  const fault = async (name: string, content: Buffer | string): Promise<unknown> => {
    const { writeFile } = await import('node:fs/promises');
    const path = join(folder, name);
    await writeFile(path, content);
    return readPhoto(path);
  };

  it.each([
    ['a text', 'hello'],
    ['an empty file', ''],
    ['a zip', Buffer.from('504b030414000000080000002100', 'hex')],
    ['a video', Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex')],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><img src=x onerror=alert(1)>'],
  ])('is refused as %s, whatever its name', async (_, content) => {
    expect(await fault('photo.jpg', content)).toBe('not_a_photo');
  });

  it('is refused as 200 megapixels by its head alone, and when it is cut short', async () => {
    const large = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    large.writeUInt32BE(20_000, 16);
    large.writeUInt32BE(10_000, 20);
    large.writeUInt32BE(crc32(large.subarray(12, 29)), 29);
    expect(await fault('large.png', large)).toBe('photo_too_large');
    const whole = await sharp(scene(1)).jpeg().toBuffer();
    expect(await fault('short.jpg', whole.subarray(0, whole.length / 2))).toBe('photo_damaged');
  });

  it('is stripped of place and camera in what is shown, and turned upright', async () => {
    const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#123456' } })
      .withExif({ IFD0: { Make: 'Camera of somebody' }, IFD3: { GPSLatitude: '60/1 10/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { shown } = (await fault('taken.jpg', taken)) as ReadPhoto;
    const about = await sharp(shown).metadata();
    expect([about.exif, about.width, about.height]).toEqual([undefined, 20, 40]);
    expect(shown.includes('somebody')).toBe(false);
  });
});
