import type { SheetPage } from '#surveys';
import type { NumberedSheets } from './number-sheets.js';
import { pageCode } from './page-code.js';
import type { PrintOrder } from './printed-sheet.js';
import { printOn } from './reading/page-layout-of.js';

/**
 * What reading needs of a print run, as JSON: an entry for every page of the PDF in its order, lengths in millimetres from the
 * top left corner of the page, areas to the outer edge of the ink. `page` counts from 1, `pdf_page` from 0.
 */
export function sheetsLayout(order: PrintOrder, { key, sheets }: NumberedSheets): string {
  const [first] = sheets;
  const [page] = first?.sheet.pages ?? [];
  const head = {
    format: 'candour-sheets/1',
    survey: order.definition.key,
    language: order.language,
    kind: order.kind,
    paper: order.paper,
    text: order.text,
    key: Buffer.from(key).toString('base64url'),
    page: { width_mm: first?.sheet.width, height_mm: first?.sheet.height },
    corners: page?.corners.map(inMillimetres),
    codes: page?.codes.map(inMillimetres),
  };
  const entries: string[] = [];
  for (const { number, seed, sheet } of sheets)
    for (const [index, each] of sheet.pages.entries()) {
      const code = pageCode({ sheet: number, page: index + 1 }, key);
      const place = { sheet: number, page: index + 1, pages: sheet.pages.length, pdf_page: entries.length };
      entries.push(JSON.stringify({ ...place, code, seed, drawn: sheet.drawn, ...markedOn(each) }));
    }
  return `${JSON.stringify(head).slice(0, -1)},"sheets":[\n${entries.join(',\n')}\n]}\n`;
}

function markedOn(page: SheetPage) {
  return {
    boxes: page.parts
      .filter((part) => part.kind === 'box')
      .map(({ id, question, choice, many, ...area }) => ({
        id,
        question,
        choice,
        ...(many ? { many } : {}),
        ...inMillimetres(area),
      })),
    fields: page.parts
      .filter((part) => part.kind === 'field')
      .map(({ id, question, lines, cells, cellWidth, ...area }) => ({
        id,
        question,
        ...inMillimetres(area),
        ...(lines.length > 0 ? { lines_mm: lines.map(rounded) } : {}),
        ...(cells.length > 0 ? { cells_mm: cells.map(rounded), cell_mm: cellWidth } : {}),
      })),
    // x, y, width, height of all else that is printed.
    print_mm: printOn(page).map(({ x, y, width, height }) => [x, y, width, height].map(rounded)),
  };
}

function inMillimetres(area: { x: number; y: number; width: number; height: number }) {
  return { x_mm: rounded(area.x), y_mm: rounded(area.y), w_mm: rounded(area.width), h_mm: rounded(area.height) };
}

function rounded(length: number): number {
  return Math.round(length * 1_000) / 1_000;
}
