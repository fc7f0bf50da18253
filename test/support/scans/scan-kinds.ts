import sharp from 'sharp';
import type { SeededRandom } from '../../scoring/seeded-random.ts';
import { blurred, shade, type Raster } from './raster.ts';
import * as spoil from './spoil.ts';
import { folded, seenFrom, slipping, turnedBy, warped } from './warp.ts';

/** What there is to scan: the printed page, and what somebody does to it before and after it is marked. */
export interface Subject {
  readonly print: Raster;
  /** The other side of the leaf. */
  readonly behind: Raster;
  readonly perMm: number;
  readonly codes: readonly { x: number; y: number; width: number; height: number }[];
  /** Marks the page where it was printed, smaller or larger than it was laid out. */
  readonly mark: (raster: Raster, scale: number) => void;
  readonly random: SeededRandom;
}

export interface Scan {
  readonly bytes: Buffer;
  readonly extension: string;
  readonly turned: 0 | 90 | 180 | 270;
}

/** `hard`: the kinds of which a few pages may fail. */
export interface ScanKind {
  readonly name: string;
  readonly hard: boolean;
  readonly scan: (subject: Subject) => Promise<Scan>;
}

const between = (random: SeededRandom, least: number, most: number): number => least + (most - least) * random.next();

/** What is done on the way from the printer to the file. */
interface Steps {
  /** To the printed page, before it is marked. */
  readonly printed?: (subject: Subject, raster: Raster, scale: number) => Raster | void;
  /** At what size, for that. */
  readonly size?: (random: SeededRandom) => number;
  /** To the marked page. */
  readonly marked?: (subject: Subject, raster: Raster) => Raster | void;
  /** By the scanner or the camera. */
  readonly seen?: (subject: Subject, raster: Raster) => Raster;
  /** To the picture. */
  readonly picture?: (subject: Subject, raster: Raster) => void;
  readonly dpi?: number;
  readonly quarters?: boolean;
  readonly quality?: number;
  /** Lines to the inch, where it has 204 dots. */
  readonly fax?: 98 | 196;
}

function kind(name: string, hard: boolean, steps: Steps): ScanKind {
  return {
    name,
    hard,
    scan: async (subject) => {
      let sheet: Raster = { ...subject.print, pixels: Uint8Array.from(subject.print.pixels) };
      const scale = steps.size?.(subject.random) ?? 1;
      sheet = steps.printed?.(subject, sheet, scale) ?? sheet;
      subject.mark(sheet, scale);
      sheet = steps.marked?.(subject, sheet) ?? sheet;
      const picture = (steps.seen ?? flat(steps.dpi ?? 200))(subject, sheet);
      steps.picture?.(subject, picture);
      if (steps.fax === undefined) spoil.noisy(picture, subject.random, 3);
      return encoded(subject, picture, steps);
    },
  };
}

async function encoded(
  { random }: Subject,
  { pixels, width, height }: Raster,
  { quality = 85, fax, quarters = false }: Steps,
): Promise<Scan> {
  const turned = quarters ? (([90, 180, 270] as const)[Math.floor(random.next() * 3)] ?? 90) : 0;
  // The picture library turns clockwise.
  const raw = sharp(pixels, { raw: { width, height, channels: 1 } }).rotate((360 - turned) % 360);
  if (fax !== undefined) {
    const lines = Math.round((height * fax) / 196);
    const sent = raw.resize(width, lines, { fit: 'fill', kernel: 'nearest' }).threshold(128).toColourspace('b-w');
    const tags = fax === 196 ? {} : { xres: 204 / 25.4, yres: fax / 25.4 };
    const bytes = await sent.tiff({ compression: 'ccittfax4', bitdepth: 1, ...tags }).toBuffer();
    return { bytes, extension: 'tif', turned };
  }
  const isPng = random.next() < 0.08;
  const bytes = await (isPng ? raw.png({ compressionLevel: 1 }) : raw.jpeg({ quality })).toBuffer();
  return { bytes, extension: isPng ? 'png' : 'jpg', turned };
}

/** On the glass: a little askew, a little off. */
function flat(dpi: number, degrees = 0.7, scale = 1) {
  return ({ random, perMm }: Subject, sheet: Raster): Raster => {
    const density = dpi / 25.4 / perMm;
    const [width, height] = [Math.round(sheet.width * density), Math.round(sheet.height * density)];
    const angle = degrees * (random.next() < 0.5 ? -1 : 1) * (degrees < 1 ? random.next() : between(random, 0.85, 1));
    const grow = 1 + Math.abs(Math.sin((angle * Math.PI) / 180)) * (degrees > 2 ? 1.2 : 0);
    const [w, h] = [
      Math.round(width * (degrees > 2 ? grow : 1)),
      Math.round(height * (degrees > 2 ? 1 + (grow - 1) * 0.6 : 1)),
    ];
    const shift = [random.normal() * 0.6 * perMm * density, random.normal() * 0.6 * perMm * density] as const;
    const backing = random.next() < 0.6 ? 255 : 225;
    return warped(sheet, w, h, turnedBy(sheet, w, h, angle, density * scale, shift), backing);
  };
}

/** Printed smaller than it was laid out, in the middle of the paper. */
function printedSmaller(_: Subject, raster: Raster, scale: number): Raster {
  return warped(raster, raster.width, raster.height, turnedBy(raster, raster.width, raster.height, 0, scale), 255);
}

function photographed(bend: number) {
  return ({ random, perMm }: Subject, sheet: Raster): Raster => {
    const density = between(random, 6.6, 8.2) / perMm;
    const [w, h] = [sheet.width * density, sheet.height * density];
    const [width, height] = [Math.round(w * 1.16), Math.round(h * 1.14)];
    const [left, top] = [(width - w) / 2, (height - h) / 2];
    const off = (): number => random.normal() * 0.02 * w;
    const way = seenFrom(sheet, [
      [left + off(), top + off()],
      [left + w + off(), top + off()],
      [left + w + off(), top + h + off()],
      [left + off(), top + h + off()],
    ]);
    const fold = folded(sheet, between(random, 0.42, 0.58), bend * between(random, 0.4, 1));
    const picture = warped(sheet, width, height, (x, y) => fold(...way(x, y)), between(random, 60, 140));
    const soft = random.next() < 0.5 ? blurred(picture, 1) : picture;
    spoil.shadowed(soft, random);
    spoil.noisy(soft, random, 4);
    return soft;
  };
}

function unevenly({ random, perMm }: Subject, sheet: Raster): Raster {
  const slip = slipping(sheet.height, between(random, 0.5, 1.3) * perMm, between(random, 0.6, 2.2), random.next() * 6);
  return flat(200)(
    { random, perMm } as Subject,
    warped(sheet, sheet.width, sheet.height, (x, y) => [x, slip(y)], 255),
  );
}

/** A copy of 2 % other size, unless its size is told. */
function photocopied({ random, perMm }: Subject, sheet: Raster, scale = copySize(random)): Raster {
  const degrees = scale === 1 ? 0 : random.normal() * 0.15;
  const copy = warped(
    sheet,
    sheet.width,
    sheet.height,
    turnedBy(sheet, sheet.width, sheet.height, degrees, scale),
    255,
  );
  spoil.copied(copy, random, perMm);
  return copy;
}

function copySize(random: SeededRandom): number {
  return random.next() < 0.5 ? 0.98 : 1.02;
}

/** All the kinds of scans, everyday ones first. */
export const SCAN_KINDS: readonly ScanKind[] = [
  kind('clean', false, {}),
  kind('skew', false, { seen: flat(200, 10) }),
  kind('turned', false, { quarters: true }),
  kind('photo', false, { seen: photographed(0) }),
  kind('jpeg 30', false, { quality: 30 }),
  kind('noise', false, { picture: ({ random }, raster) => spoil.noisy(raster, random, 18) }),
  kind('copied before', false, { size: copySize, printed: photocopied }),
  kind('coffee', false, { marked: ({ random, perMm }, raster) => spoil.coffee(raster, random, perMm) }),
  kind('holes', false, { marked: ({ random, perMm }, raster) => spoil.holesAndStaple(raster, random, perMm) }),
  kind('torn', false, {
    marked: ({ random, perMm }, raster) => spoil.tornCorner(raster, random, perMm, random.next() < 0.5 ? 255 : 70),
  }),
  kind('sticker', false, {
    marked: ({ random, perMm, codes }, raster) => {
      const { x, y, width, height } = codes[random.next() < 0.5 ? 0 : 1] as Subject['codes'][number];
      spoil.sticker(raster, perMm, { x: x - 2, y: y - 2, width: width + 4, height: height + 4 });
    },
  }),
  kind('smaller', false, { size: (random) => between(random, 0.93, 0.97), printed: printedSmaller }),
  kind('uneven', false, { seen: unevenly }),
  kind('dirty glass', false, { picture: ({ random }, raster) => spoil.dirtyGlass(raster, random) }),
  kind('shining through', false, {
    marked: ({ behind, random }, raster) => spoil.shineThrough(raster, behind, between(random, 0.1, 0.22)),
  }),
  kind('faint toner', false, { printed: ({ random }, raster) => spoil.faintToner(raster, random) }),
  kind('150 dpi', false, { dpi: 150 }),
  kind('fax', true, { fax: 196, picture: ({ random }, raster) => spoil.blackAndWhite(raster, random) }),
  kind('copied', true, { marked: (subject, raster) => photocopied(subject, raster) }),
  kind('folded photo', true, { seen: photographed(0.012) }),
  kind('all together', true, {
    size: (random) => between(random, 0.95, 0.98),
    printed: printedSmaller,
    marked: ({ random, perMm }, raster) => {
      spoil.coffee(raster, random, perMm);
      spoil.holesAndStaple(raster, random, perMm);
    },
    seen: (subject, raster) => flat(150, 4)(subject, photocopied(subject, raster)),
    picture: ({ random }, raster) => {
      spoil.dirtyGlass(raster, random);
      shade(raster, (value) => value * 0.93);
      spoil.noisy(raster, random, 8);
    },
    quality: 40,
    quarters: true,
  }),
];

/** The standard resolution of a fax: half of the lines are left out. */
export const COARSE_FAX = kind('coarse fax', true, {
  fax: 98,
  picture: ({ random }, raster) => spoil.blackAndWhite(raster, random),
});
