import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Sheet, SheetBox, SheetField } from '#surveys';
import { seededRandom } from '../../scoring/seeded-random.ts';
import type { Candour } from '../candour.ts';
import { eventually } from '../eventually.ts';
import type { Visitor } from '../visitor.ts';
import { cross, writing } from './hands.ts';
import { PENS, type Pen } from './pens.ts';
import { perMm, printedPages, type Raster } from './raster.ts';

const dpi = 200;

/** What somebody crosses and writes on a sheet: a choice by question, several where more boxes than one are crossed, or writing in a field. */
export type Filled = Readonly<Record<string, number | string | readonly number[] | 'written'>>;

/** A printed run whose sheets can be filled in and scanned. */
export interface PrintedRun {
  readonly id: string;
  readonly numbers: readonly string[];
  /** Pages of a copy, filled in: grey pictures. */
  readonly fill: (copy: number, answers: Filled) => Promise<Raster[]>;
}

/** Orders a run, waits for its PDF, and opens it. */
export async function printedRun(candour: Candour, owner: Visitor, order: object): Promise<PrintedRun> {
  const { id } = (await owner.post('/api/print-runs', { name: 'Counter', language: 'en', ...order })).ok(201);
  const { state } = await eventually(
    async () => (await owner.get(`/api/print-runs/${id}`)).ok(),
    (run) => run.state !== 'printing',
    60_000,
  );
  if (state !== 'printed') throw new Error(`The run is ${state}.`);
  return filledRun(candour, owner, id);
}

/** Opens a run that is printed. */
export async function filledRun(candour: Candour, owner: Visitor, id: string): Promise<PrintedRun> {
  const sheets = await candour.database.sql<{ number: string; sheet: Sheet }>(
    `select s.number, l.sheet from print_sheets s join sheet_layouts l on l.organisation_id = s.organisation_id and l.digest = s.layout
     where s.run_id = $1 order by s.copy`,
    [id],
  );
  const folder = mkdtempSync(join(tmpdir(), 'candour-run-'));
  const pdf = join(folder, 'sheets.pdf');
  writeFileSync(pdf, await downloaded(owner, `/api/print-runs/${id}/sheets.pdf`));
  const printed = await printedPages(pdf, dpi);
  rmSync(folder, { recursive: true });
  const firstPage = (copy: number) => sheets.slice(0, copy).reduce((sum, { sheet }) => sum + sheet.pages.length, 0);
  return {
    id,
    numbers: sheets.map(({ number }) => number),
    fill: (copy, answers) => filledPages(printed, firstPage(copy), sheets[copy]?.sheet, answers),
  };
}

/** The pages of one sheet in a printed file, from its first one on, filled in. */
async function filledPages(
  printed: Awaited<ReturnType<typeof printedPages>>,
  from: number,
  sheet: Sheet | undefined,
  answers: Filled,
): Promise<Raster[]> {
  const pages: Raster[] = [];
  for (const [index, { parts }] of (sheet?.pages ?? []).entries()) {
    const { pixels, width, height } = await printed.page(from + index);
    const raster = { pixels: new Uint8Array(pixels), width, height };
    mark(
      raster,
      parts.filter((part) => part.kind === 'box'),
      parts.filter((part) => part.kind === 'field'),
      answers,
    );
    pages.push(raster);
  }
  return pages;
}

/** Personal letters of a mailing that is printed on one side: each is one page, and its sheet follows. */
export async function printedLetters(candour: Candour, owner: Visitor, mailingId: string) {
  const letters = await candour.database.sql<{ number: string; name: string; sheetNumber: string; sheet: Sheet }>(
    `select l.number, c.name, l.sheet_number as "sheetNumber", s.sheet from letters l
     join print_sheets p on p.organisation_id = l.organisation_id and p.number = l.sheet_number
     join sheet_layouts s on s.organisation_id = l.organisation_id and s.digest = p.layout
     join invitations i on i.id = l.invitation_id join customers c on c.id = i.customer_id
     where l.mailing_id = $1 order by l.place`,
    [mailingId],
  );
  const folder = mkdtempSync(join(tmpdir(), 'candour-letters-'));
  const file = join(folder, 'letters.pdf');
  const pdf = await downloaded(owner, `/api/mailings/${mailingId}/letters.pdf`);
  writeFileSync(file, pdf);
  const printed = await printedPages(file, dpi);
  rmSync(folder, { recursive: true });
  const at = (name: string) => letters.findIndex((each) => each.name === name);
  const before = (index: number) => letters.slice(0, index).reduce((sum, { sheet }) => sum + 1 + sheet.pages.length, 0);
  return {
    pdf,
    letters,
    letterPage: (name: string) => printed.page(before(at(name))),
    fill: (name: string, answers: Filled) =>
      filledPages(printed, before(at(name)) + 1, letters[at(name)]?.sheet, answers),
  };
}

function mark(raster: Raster, boxes: readonly SheetBox[], fields: readonly SheetField[], answers: Filled): void {
  const hand = { raster, perMm: perMm(dpi), pen: PENS[1] as Pen, random: seededRandom(5) };
  for (const box of boxes) {
    const chosen = answers[box.question];
    if ((Array.isArray(chosen) ? chosen : [chosen]).includes(box.choice)) cross(hand, box);
  }
  for (const field of fields) if (answers[field.id] === 'written') writing(hand, field);
}

/** Pages as a scanner gives them: one PDF with a picture on each page. */
export async function scannedPdf(pages: readonly Raster[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const { pixels, width, height } of pages) {
    const size: [number, number] = [(width * 72) / dpi, (height * 72) / dpi];
    const jpeg = await sharp(pixels, { raw: { width, height, channels: 1 } })
      .jpeg({ quality: 70 })
      .toBuffer();
    document.addPage({ size, margin: 0 }).image(jpeg, 0, 0, { width: size[0], height: size[1] });
  }
  document.end();
  await ended;
  return Buffer.concat(parts);
}

/** A page with nothing on it. */
export function blankPage(): Raster {
  const [width, height] = [Math.round(210 * perMm(dpi)), Math.round(297 * perMm(dpi))];
  return { pixels: new Uint8Array(width * height).fill(250), width, height };
}

const tus = { 'tus-resumable': '1.0.0' };

/** Uploads files as a batch; gives its id. */
export async function bringScans(owner: Visitor, files: readonly Uint8Array[]): Promise<string> {
  const { id } = (await owner.post('/api/scan-batches')).ok(201);
  for (const file of files) await uploadScan(owner, id, file);
  return id;
}

/** Uploads a file into a batch; gives the address of the upload. */
export async function uploadScan(owner: Visitor, batch: string, file: Uint8Array): Promise<string> {
  const said = `batch ${Buffer.from(batch).toString('base64')}`;
  const begun = await owner.raw('/api/scans', {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(file.length), 'upload-metadata': said },
  });
  if (begun.status !== 201) throw new Error(`The upload was not begun: ${begun.status} ${begun.text}`);
  const address = begun.headers.get('location') ?? '';
  const sent = await owner.raw(address, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: Buffer.from(file),
  });
  if (sent.status !== 204) throw new Error(`The upload was not taken: ${sent.status} ${sent.text}`);
  return address;
}

/** Waits until every file of a batch is read and what it says is handed in. */
export function batchRead(owner: Visitor, id: string) {
  return eventually(
    async () => (await owner.get(`/api/scan-batches/${id}`)).ok(),
    ({ waiting }) => waiting === 0,
    60_000,
  );
}

/** A file as it is downloaded. */
export async function downloaded(owner: Visitor, path: string): Promise<Buffer> {
  const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(new URL(path, owner.url), { headers: { cookie } });
  return Buffer.from(await answer.arrayBuffer());
}
