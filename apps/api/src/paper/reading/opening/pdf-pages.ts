import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { GreyImage } from '#reading';
import { openJpeg } from './picture-pages.js';
import { Refusal } from './refusal.js';
import { largestPicture, scannedPicture, type PdfModule } from './pdf-pictures.js';
import type { ScanPages } from './opened-scan.js';

const require = createRequire(import.meta.url);

/** Dots per inch at which pages are drawn. */
const DENSITY = 200;
/** A picture of fewer is drawn larger than it is. */
const LEAST_DENSITY = 140;
/** Pictures whose shape differs more from their page’s have no square pixels. */
const MOST_ASKEW = 0.02;
const MOST_PIXELS = 50_000_000;
/** Pixels of a drawn page: Letter or A4 at 200 dots has four million. */
const MOST_DRAWN = 12_000_000;
/** What FPDF_GetLastError says of a password, and of a way to lock that is not known. */
const LOCKED = [4, 5];

let library: Promise<PDFiumLibrary> | null = null;

/** Opens a PDF. Its programs and attachments are never run or opened. @throws {Refusal} */
export async function openPdf(path: string): Promise<ScanPages> {
  library ??= openLibrary();
  const { document, hasPlainPictures } = opened((await library)['module'] as PdfModule, path);
  return {
    count: document.getPageCount(),
    page: (index) => pageOf(document, index, hasPlainPictures),
    close: () => document.destroy(),
  };
}

async function openLibrary(): Promise<PDFiumLibrary> {
  const file = readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm'));
  return PDFiumLibrary.init({ wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) });
}

/** Reads the file where the library needs it, once. */
function opened(module: PdfModule, path: string): { document: PDFiumDocument; hasPlainPictures: boolean } {
  const { size } = statSync(path);
  const documentPtr = module.wasmExports.malloc(size);
  if (documentPtr === 0) throw new Refusal('too_much_memory');
  const file = openSync(path, 'r');
  try {
    for (let at = 0, read = -1; at < size && read !== 0; at += read)
      read = readSync(file, module.HEAPU8, documentPtr + at, size - at, at);
  } finally {
    closeSync(file);
  }
  const bytes = Buffer.from(module.HEAPU8.buffer, documentPtr, size);
  // Pictures that are seen through a mask, or as their negative, are not what their bytes say.
  const hasPlainPictures = !['/SMask', '/Mask', '/Decode ', '/Decode['].some((name) => bytes.includes(name));
  const documentIdx = module._FPDF_LoadMemDocument(documentPtr, size, 0);
  if (documentIdx !== 0)
    return { document: new PDFiumDocument({ module, documentIdx, documentPtr }), hasPlainPictures };
  const why = LOCKED.includes(module._FPDF_GetLastError()) ? 'locked' : 'broken';
  module.wasmExports.free(documentPtr);
  throw new Refusal(why);
}

async function pageOf(document: PDFiumDocument, index: number, hasPlainPictures: boolean): Promise<GreyImage> {
  const page = document.getPage(index);
  const module = page['module'] as PdfModule;
  let isOpen = page['pageIdx'] !== 0;
  try {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    if (!(originalWidth > 0 && originalHeight > 0)) throw new Refusal('broken');
    if (largestPicture(page) > MOST_PIXELS) throw new Refusal('too_many_pixels');
    const scanned = hasPlainPictures ? await pictureAsScanned(page) : null;
    if (scanned !== null) return scanned;
    // Drawing closes the page.
    isOpen = false;
    return await drawn(page, originalWidth * originalHeight);
  } finally {
    if (isOpen) module._FPDF_ClosePage(page['pageIdx']);
  }
}

/** The picture of a page that is nothing but one, opened as it lies in the file; null where the page has to be drawn. */
async function pictureAsScanned(page: PDFiumPage): Promise<GreyImage | null> {
  const bytes = scannedPicture(page);
  const jpeg = bytes === null ? null : await openJpeg(bytes);
  if (jpeg === null) return null;
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const [across, down] = [(jpeg.width * 72) / originalWidth, (jpeg.height * 72) / originalHeight];
  if (across < LEAST_DENSITY || Math.abs(across / down - 1) > MOST_ASKEW) return null;
  return jpeg.page().catch((error: unknown) => {
    if (error instanceof Refusal && error.why !== 'broken') throw error;
    return null;
  });
}

async function drawn(page: PDFiumPage, area: number): Promise<GreyImage> {
  const scale = Math.min(DENSITY / 72, Math.sqrt(MOST_DRAWN / area));
  try {
    const { data, width, height } = await page.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
    return { pixels: data, width, height };
  } catch {
    throw new Refusal('broken');
  }
}
