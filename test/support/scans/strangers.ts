import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Millimetres, PrintedPage } from './plan-page.ts';
import { perMm, printedPages, type Raster } from './raster.ts';
import { sheets } from './sheets-command.ts';

const dpi = 200;

/** Scans that must count for no sheet, each by the name of its file with what becomes of it at most. */
export interface Strangers {
  readonly scans: string;
  readonly layout: string;
  readonly kinds: readonly { readonly file: string; readonly kind: string }[];
}

/**
 * Makes pages that must never count: printed with another key, with a code of another sheet or another page put over one, two
 * halves of different pages taped together across or down, mirrored, in the background of something else, or blank.
 */
export async function makeStrangers(folder: string, survey: string): Promise<Strangers> {
  const [own, other] = [join(folder, 'own'), join(folder, 'other')];
  for (const [out, seed] of [
    [own, 'ours'],
    [other, 'theirs'],
  ] as const) {
    const order = ['--survey', survey, '--language', 'en', '--copies', '2', '--out', out, '--seed', seed];
    const { complained } = await sheets('print', ...order);
    if (complained !== '') throw new Error(complained);
  }
  const layout = join(own, 'layout.json');
  const { codes, sheets: entries } = JSON.parse(readFileSync(layout, 'utf8')) as LayoutJson;
  const pagesOf = async (out: string): Promise<Raster[]> => {
    const printed = await printedPages(join(out, 'sheets.pdf'), dpi);
    const pages: Raster[] = [];
    for (let index = 0; index < printed.count; index += 1) pages.push(await printed.page(index));
    printed.close();
    return pages;
  };
  const [ours, theirs] = [await pagesOf(own), await pagesOf(other)];
  const half = ours.length / 2;
  const [page, twin, back, foreign] = [ours[0], ours[half], ours[1] ?? ours[half], theirs[0]] as [
    Raster,
    Raster,
    Raster,
    Raster,
  ];
  if (entries[half]?.sheet === entries[0]?.sheet) throw new Error('Two sheets were to be printed.');
  const [above, below] = codes.map(placeOf) as [Place, Place];
  const made: Record<string, Sharp> = {
    'another key': picture(foreign),
    'their code over one of ours': picture(covered(page, foreign, above)),
    'our code over one of theirs': picture(covered(foreign, page, below)),
    'a code of another sheet': picture(covered(page, twin, below)),
    'a code of another page': picture(covered(page, back, above)),
    'taped across': picture(taped(page, twin, (_, y) => y < page.height / 2)),
    'taped down': picture(taped(page, twin, (x) => x < page.width / 2)),
    'taped to their half': picture(taped(page, foreign, (_, y) => y < page.height / 2)),
    mirrored: picture(page).flop(),
    'upside down in a mirror': picture(page).flip(),
    'two sheets on one glass': sharp(await beside(page, twin)),
    blank: picture({ ...page, pixels: new Uint8Array(page.pixels.length).fill(251) }),
  };
  const scans = join(folder, 'strangers');
  mkdirSync(scans);
  const kinds: { file: string; kind: string }[] = [];
  for (const [index, [kind, scan]] of Object.entries(made).entries()) {
    const file = `${String(index).padStart(2, '0')}.png`;
    writeFileSync(join(scans, file), await scan.png({ compressionLevel: 1 }).toBuffer());
    kinds.push({ file, kind });
  }
  return { scans, layout, kinds };
}

interface LayoutJson {
  readonly codes: readonly Millimetres[];
  readonly sheets: readonly PrintedPage[];
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A code with the white around it, in pixels. */
function placeOf({ x_mm, y_mm, w_mm, h_mm }: Millimetres): Place {
  const [left, top, right, bottom] = [x_mm - 2, y_mm - 2, x_mm + w_mm + 2, y_mm + h_mm + 2].map((each) =>
    Math.round(each * perMm(dpi)),
  ) as [number, number, number, number];
  return { left, top, right, bottom };
}

const picture = ({ pixels, width, height }: Raster): Sharp => sharp(pixels, { raw: { width, height, channels: 1 } });

/** One page where that is so, and the other elsewhere. */
function taped(one: Raster, other: Raster, isOne: (x: number, y: number) => boolean): Raster {
  const pixels = Uint8Array.from(one.pixels);
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1)
      if (!isOne(x, y)) pixels[y * one.width + x] = other.pixels[y * other.width + x] ?? 255;
  return { ...one, pixels };
}

/** A page with a piece of another put over it. */
function covered(page: Raster, other: Raster, { left, top, right, bottom }: Place): Raster {
  return taped(page, other, (x, y) => x < left || x >= right || y < top || y >= bottom);
}

async function beside(one: Raster, other: Raster): Promise<Buffer> {
  return picture(one)
    .extend({ right: other.width, background: 'white' })
    .composite([{ input: await picture(other).png().toBuffer(), left: one.width, top: 0 }])
    .png()
    .toBuffer();
}
