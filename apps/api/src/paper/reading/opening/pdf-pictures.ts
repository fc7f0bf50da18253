import type { PDFiumPage } from '@hyzyla/pdfium';

/** What is called of the library beyond what its types name. */
export type PdfModule = PDFiumPage['module'] & {
  readonly _FPDFPage_GetRotation: (page: number) => number;
  readonly _FPDFPage_GetAnnotCount: (page: number) => number;
  readonly _FPDFPageObj_GetMatrix: (object: number, matrix: number) => number;
  readonly _FPDFTextObj_GetTextRenderMode: (object: number) => number;
};

/** Points by which a picture may miss the edges of its page. */
const OFF = 1;
/** Text that is there to be found, and not seen. */
const INVISIBLE = 3;
const JPEG = 'DCTDecode';

/** Pixels of the largest picture on a page, before any of it is opened. */
export function largestPicture(page: PDFiumPage): number {
  const module = page['module'];
  let most = 0;
  withMemory(module, 8, (sizes) => {
    for (const object of page.objects()) {
      if (object.type !== 'image') continue;
      module._FPDFImageObj_GetImagePixelSize(object['objectIdx'], sizes, sizes + 4);
      const [width = 0, height = 0] = new Uint32Array(module.HEAPU8.buffer, sizes, 2);
      most = Math.max(most, width * height);
    }
  });
  return most;
}

/** The JPEG of a page as a scanner makes it: one picture over all of it, upright, and at most text that nobody sees. Null for any other page. */
export function scannedPicture(page: PDFiumPage): Uint8Array | null {
  const module = page['module'] as PdfModule;
  const pageIdx = page['pageIdx'];
  if (module._FPDFPage_GetRotation(pageIdx) !== 0 || module._FPDFPage_GetAnnotCount(pageIdx) > 0) return null;
  let picture = 0;
  for (const object of page.objects()) {
    const found = object['objectIdx'];
    const isUnseen = object.type === 'text' && module._FPDFTextObj_GetTextRenderMode(found) === INVISIBLE;
    if (isUnseen) continue;
    if (object.type !== 'image' || picture !== 0) return null;
    picture = found;
  }
  if (picture === 0 || !isJpeg(module, picture) || !fillsPage(page, module, picture)) return null;
  const size = module._FPDFImageObj_GetImageDataRaw(picture, 0, 0);
  if (size === 0) return null;
  return withMemory(module, size, (bytes) => {
    module._FPDFImageObj_GetImageDataRaw(picture, bytes, size);
    return module.HEAPU8.slice(bytes, bytes + size);
  });
}

function isJpeg(module: PdfModule, picture: number): boolean {
  if (module._FPDFImageObj_GetImageFilterCount(picture) !== 1) return false;
  // A name ends with a zero.
  const size = JPEG.length + 1;
  return withMemory(module, size, (bytes) => {
    const isAsLong = module._FPDFImageObj_GetImageFilter(picture, 0, bytes, size) === size;
    return isAsLong && Buffer.from(module.HEAPU8.subarray(bytes, bytes + JPEG.length)).toString('latin1') === JPEG;
  });
}

/** The matrix of a picture says where its unit square lies on the page. */
function fillsPage(page: PDFiumPage, module: PdfModule, picture: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = withMemory(module, 24, (matrix) => {
    module._FPDFPageObj_GetMatrix(picture, matrix);
    return [...new Float32Array(module.HEAPU8.buffer.slice(matrix, matrix + 24))];
  });
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const offs = [b, c, e, f, a - originalWidth, d - originalHeight];
  return offs.every((off) => Math.abs(off) <= OFF);
}

function withMemory<Result>(
  module: PdfModule | PDFiumPage['module'],
  size: number,
  use: (at: number) => Result,
): Result {
  const at = module.wasmExports.malloc(size);
  try {
    return use(at);
  } finally {
    module.wasmExports.free(at);
  }
}
