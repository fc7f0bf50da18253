import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary, type PDFiumDocument, type PDFiumPage } from '@hyzyla/pdfium';
import type { GreyImage } from '#reading';
import { Refusal } from './refusal.js';
import type { ScanPages } from './opened-scan.js';

const require = createRequire(import.meta.url);

/** Dots per inch at which pages are drawn. */
const DENSITY = 200;
const MOST_PIXELS = 50_000_000;
/** Pixels of a drawn page: Letter or A4 at 200 dots has four million. */
const MOST_DRAWN = 12_000_000;

let library: Promise<PDFiumLibrary> | null = null;

/** Opens a PDF. Its programs and attachments are never run or opened. @throws {Refusal} */
export async function openPdf(path: string): Promise<ScanPages> {
  library ??= openLibrary();
  const document = await opened(await library, path);
  return {
    count: document.getPageCount(),
    page: (index) => drawn(document, index),
    close: () => document.destroy(),
  };
}

async function openLibrary(): Promise<PDFiumLibrary> {
  const file = readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm'));
  return PDFiumLibrary.init({ wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) });
}

async function opened(pdfium: PDFiumLibrary, path: string): Promise<PDFiumDocument> {
  try {
    return await pdfium.loadDocument(await readFile(path));
  } catch (error) {
    throw new Refusal(error instanceof Error && /password/i.test(error.message) ? 'locked' : 'broken');
  }
}

async function drawn(document: PDFiumDocument, index: number): Promise<GreyImage> {
  const page = document.getPage(index);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  if (!(originalWidth > 0 && originalHeight > 0)) throw new Refusal('broken');
  if (largestPicture(page) > MOST_PIXELS) throw new Refusal('too_many_pixels');
  const wanted = DENSITY / 72;
  const scale = Math.min(wanted, Math.sqrt(MOST_DRAWN / (originalWidth * originalHeight)));
  try {
    const { data, width, height } = await page.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
    return { pixels: data, width, height };
  } catch {
    throw new Refusal('broken');
  }
}

/** Pixels of the largest picture on a page, before any of it is opened. */
function largestPicture(page: PDFiumPage): number {
  const module = page['module'];
  const sizes = module.wasmExports.malloc(8);
  let most = 0;
  try {
    for (const object of page.objects()) {
      if (object.type !== 'image') continue;
      module._FPDFImageObj_GetImagePixelSize(object['objectIdx'], sizes, sizes + 4);
      const [width = 0, height = 0] = new Uint32Array(module.HEAPU8.buffer, sizes, 2);
      most = Math.max(most, width * height);
    }
  } finally {
    module.wasmExports.free(sizes);
  }
  return most;
}
