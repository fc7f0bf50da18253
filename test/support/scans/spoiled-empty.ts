import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PrintedPage } from './plan-page.ts';
import { printedPages, shade, type Raster } from './raster.ts';
import { sheets, type ReadJson, type ReadPageJson } from './sheets-command.ts';
import { everyKindOnPaper } from './surveys-to-scan.ts';
import { slipping, warped } from './warp.ts';

const dpi = 200;
const perMm = dpi / 25.4;

/** Reads the pages of an empty sheet of every kind of question, in large print, after something happened to the paper. */
async function readSpoiled(
  spoilt: (page: Raster, index: number) => readonly Raster[],
): Promise<readonly ReadPageJson[]> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-empty-'));
  try {
    const [survey, scans, layout] = [join(folder, 'survey.json'), join(folder, 'scans'), join(folder, 'layout.json')];
    writeFileSync(survey, JSON.stringify(everyKindOnPaper));
    mkdirSync(scans);
    const order = ['--language', 'en', '--text', 'large', '--copies', '1', '--seed', '1', '--out', folder];
    const { complained } = await sheets('print', '--survey', survey, ...order);
    if (complained !== '') throw new Error(complained);
    const { sheets: pages } = JSON.parse(readFileSync(layout, 'utf8')) as { sheets: readonly PrintedPage[] };
    const printed = await printedPages(join(folder, 'sheets.pdf'), dpi);
    for (const { pdf_page } of pages)
      for (const [turn, { pixels, width, height }] of spoilt(await printed.page(pdf_page), pdf_page).entries())
        await sharp(pixels, { raw: { width, height, channels: 1 } })
          .jpeg()
          .toFile(join(scans, `${pdf_page}-${turn}.jpg`));
    const read = await sheets('read', '--layout', layout, scans);
    return (JSON.parse(read.said) as ReadJson).pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fed by rollers that slip by 1.3 mm to and fro, in several phases of it. */
export function readStretched(): Promise<readonly ReadPageJson[]> {
  return readSpoiled((page) =>
    [0, 1, 2, 3, 4, 5].map((phase) => {
      const slip = slipping(page.height, 1.3 * perMm, 2.1, phase);
      return warped(page, page.width, page.height, (x, y) => [x, slip(y)], 255);
    }),
  );
}

/** With a corner torn off up to its square, and dark behind it. */
export function readTorn(): Promise<readonly ReadPageJson[]> {
  return readSpoiled((page) =>
    [36, 39, 41].map((size) => {
      const torn = { ...page, pixels: Uint8Array.from(page.pixels) };
      shade(torn, (value, x, y) => (page.width - x + y < size * perMm ? 70 : value));
      return torn;
    }),
  );
}
