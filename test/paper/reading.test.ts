import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { seededRandom } from '../scoring/seeded-random.ts';
import { cross, writing } from '../support/scans/hands.ts';
import type { Millimetres, PrintedPage } from '../support/scans/plan-page.ts';
import { PENS, type Pen } from '../support/scans/pens.ts';
import { perMm, printedPages, type Raster } from '../support/scans/raster.ts';
import { sheets, type ReadJson } from '../support/scans/sheets-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-reading-'));
const dpi = 200;
let layout: { sheets: PrintedPage[] };
let pages: Raster[];

const place = ({ x_mm, y_mm, w_mm, h_mm }: Millimetres) => ({ x: x_mm, y: y_mm, width: w_mm, height: h_mm });
const hand = (raster: Raster) => ({ raster, perMm: perMm(dpi), pen: PENS[1] as Pen, random: seededRandom(5) });
const png = ({ pixels, width, height }: Raster) => sharp(pixels, { raw: { width, height, channels: 1 } });

/** Reads files that were put into a folder of their own. */
async function read(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<ReadJson> {
  const scans = join(folder, name);
  mkdirSync(scans);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(scans, file), bytes);
  const { status, said, complained } = await sheets('read', '--layout', join(folder, 'layout.json'), scans);
  expect(complained).toBe('');
  expect(status).toBe(0);
  return JSON.parse(said) as ReadJson;
}

describe('Reading scans at the command line', () => {
  beforeAll(async () => {
    await sheets(
      'print',
      '--survey',
      'after_store_visit',
      '--language',
      'fi',
      '--copies',
      '2',
      '--out',
      folder,
      '--seed',
      '7',
    );
    layout = JSON.parse(readFileSync(join(folder, 'layout.json'), 'utf8')) as typeof layout;
    const printed = await printedPages(join(folder, 'sheets.pdf'), dpi);
    pages = [];
    for (let index = 0; index < printed.count; index += 1) pages.push(await printed.page(index));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads crosses and writing on the pages of a sheet that lie in any order and turned', async () => {
    const marked = layout.sheets.slice(0, 2).map((page, index) => {
      const raster = pages[index] as Raster;
      const chosen = page.boxes.filter(({ choice }) => choice === 4 || choice === 1);
      const firsts = [...new Map(chosen.map((box) => [box.question, box])).values()];
      for (const box of firsts) cross(hand(raster), place(box));
      for (const field of page.fields) writing(hand(raster), place(field));
      return { raster, answers: Object.fromEntries(firsts.map(({ question, choice }) => [question, [choice]])) };
    });
    const [one, two] = marked.map(({ raster }) => raster) as [Raster, Raster];
    const { pages: found, sheets: known } = await read('marked', {
      '1.png': await png(two).rotate(180).png().toBuffer(),
      '2.jpg': await png(one).rotate(90).jpeg().toBuffer(),
    });
    expect(found.map(({ state, page, turned }) => ({ state, page, turned }))).toEqual([
      { state: 'read', page: 2, turned: 180 },
      { state: 'read', page: 1, turned: 270 },
    ]);
    for (const [index, { questions, fields }] of [...found].reverse().entries()) {
      const answered = questions.filter(({ choice }) => choice?.length !== 0);
      expect(Object.fromEntries(answered.map(({ question, choice }) => [question, choice]))).toEqual(
        marked[index]?.answers,
      );
      expect(fields.every(({ written }) => written)).toBe(true);
    }
    expect(known).toEqual([{ sheet: layout.sheets[0]?.sheet, state: 'complete', missing: [] }]);
  });

  it('knows blank pages, strangers and files that are none, and names the page that is missing', async () => {
    const white = await sharp({ create: { width: 1_654, height: 2_339, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const { pages: found, sheets: known } = await read('others', {
      '1 blank.png': white,
      '2 empty.pdf': new Uint8Array(),
      '3 letter.jpg': Buffer.from('Dear customer'),
      '4 page.png': await png(pages[2] as Raster)
        .png()
        .toBuffer(),
    });
    expect(found.map(({ state }) => state)).toEqual(['blank', 'unreadable', 'unreadable', 'read']);
    expect(found[1]?.why).toBe('This file is empty.');
    expect(found[2]?.why).toBe('This file is no PDF, TIFF, JPEG or PNG.');
    expect(found[3]?.questions.every(({ choice }) => choice?.length === 0)).toBe(true);
    expect(known).toEqual([{ sheet: layout.sheets[2]?.sheet, state: 'partial', missing: [2] }]);
  });
});
