import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readFileSync } from 'node:fs';

/** A grey picture in which things are drawn: a byte a pixel, 255 white. */
export interface Raster {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a millimetre at so many dots per inch. */
export const perMm = (dpi: number): number => dpi / 25.4;

/** Opens the pages of a printed PDF: each drawn when it is asked for. */
export async function printedPages(
  pdf: string,
  dpi: number,
): Promise<{ count: number; page: (index: number) => Promise<Raster> }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(pdf));
  return {
    count: document.getPageCount(),
    page: async (index) => {
      const { data, width, height } = await document
        .getPage(index)
        .render({ scale: dpi / 72, colorSpace: 'Gray', render: 'bitmap' });
      return { pixels: data, width, height };
    },
  };
}
