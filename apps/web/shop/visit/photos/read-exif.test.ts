import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cameraJpeg, written } from '../../../../../test/support/camera-jpeg.ts';
import { readExif } from './read-exif.ts';

const blobOf = (bytes: Buffer) => new Blob([new Uint8Array(bytes)]);
const plain = () => sharp({ create: { width: 20, height: 20, channels: 3, background: '#9ab' } });
const nothing = { takenAt: null, place: null };

describe('what a camera wrote beside a picture', () => {
  it('is read for its time and place', async () => {
    const { takenAt, place } = await readExif(blobOf(await cameraJpeg(5)));
    expect(takenAt).toBe(written.takenAt);
    expect(place?.latitude).toBeCloseTo(written.latitude, 6);
    expect(place?.longitude).toBeCloseTo(written.longitude, 6);
  });

  it('is read in the order of bytes of other cameras, as libexif writes it', async () => {
    const exif = {
      IFD2: { DateTimeOriginal: '2026:05:04 12:05:07', OffsetTimeOriginal: '+03:00' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '33/1 51/1 3540/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '151/1 12/1 4000/100',
      },
    };
    const { takenAt, place } = await readExif(blobOf(await plain().withExif(exif).jpeg().toBuffer()));
    expect(takenAt).toBe(written.takenAt);
    expect(place?.latitude).toBeCloseTo(-33.8598, 4);
    expect(place?.longitude).toBeCloseTo(151.2111, 4);
  });

  it('is nothing where there is none, or no picture', async () => {
    expect(await readExif(blobOf(await plain().jpeg().toBuffer()))).toEqual(nothing);
    expect(await readExif(blobOf(await plain().png().toBuffer()))).toEqual(nothing);
    for (const length of [0, 1, 2, 9]) expect(await readExif(blobOf(Buffer.alloc(length, 0xff)))).toEqual(nothing);
  });

  it('never throws, whatever is cut off or changed', async () => {
    const whole = await cameraJpeg(6);
    for (let end = 0; end < 500; end += 7) await readExif(blobOf(whole.subarray(0, end)));
    for (let place = 2; place < 500; place += 1) {
      const changed = Buffer.from(whole);
      changed[place] = 0xff - changed[place]!;
      const facts = await readExif(blobOf(changed));
      expect(Math.abs(facts.place?.latitude ?? 0)).toBeLessThanOrEqual(90);
    }
  });
});
