import { create } from 'qrcode';
import type { Area, SheetExample, SheetField, SheetPart, SheetText } from '#surveys';

type Document = PDFKit.PDFDocument;

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;
/** Widths of lines, in millimetres. */
const OUTLINE = 0.35;
const THIN = 0.15;
const PEN = 0.6;

/** Draws one part of a page; its ink ends where its area ends. */
export function drawPart(document: Document, part: SheetPart): void {
  switch (part.kind) {
    case 'text':
      return drawLine(document, part);
    case 'box':
      return frame(document, part);
    case 'field':
      return drawField(document, part);
    case 'example':
      return drawExample(document, part);
    case 'rule':
      return stroke(document, THIN, [part.x, part.y], [part.x + part.width, part.y]);
  }
}

function drawLine(document: Document, { x, y, size, weight, text }: SheetText): void {
  document
    .font(weight)
    .fontSize(size * POINTS)
    .fillColor('black')
    .text(text, x * POINTS, y * POINTS, { lineBreak: false, baseline: 'alphabetic' });
}

function frame(document: Document, { x, y, width, height }: Area, line = OUTLINE): void {
  const [left, top, w, h] = [x + line / 2, y + line / 2, width - line, height - line].map((each) => each * POINTS);
  document
    .lineWidth(line * POINTS)
    .rect(left ?? 0, top ?? 0, w ?? 0, h ?? 0)
    .stroke('black');
}

function stroke(document: Document, line: number, ...points: readonly [number, number][]): void {
  points.forEach(([x, y], index) =>
    index === 0 ? document.moveTo(x * POINTS, y * POINTS) : document.lineTo(x * POINTS, y * POINTS),
  );
  document.lineWidth(line * POINTS).stroke('black');
}

function drawField(document: Document, { x, y, width, height, lines, cells, cellWidth }: SheetField): void {
  if (cells.length === 0) frame(document, { x, y, width, height }, THIN * 2);
  for (const line of lines) stroke(document, THIN, [x + 2, y + line], [x + width - 2, y + line]);
  for (const cell of cells) frame(document, { x: x + cell, y, width: cellWidth, height }, THIN * 2);
}

function drawExample(document: Document, example: SheetExample): void {
  const { x, y, width, height, mark } = example;
  frame(document, example);
  if (mark === 'filled') {
    document.rect(x * POINTS, y * POINTS, width * POINTS, height * POINTS).fill('black');
    return;
  }
  const inner = 0.9;
  stroke(document, PEN, [x + inner, y + inner], [x + width - inner, y + height - inner]);
  stroke(document, PEN, [x + width - inner, y + inner], [x + inner, y + height - inner]);
}

/** A QR code of version 2, of which a quarter may be lost. */
export function drawCode(document: Document, code: string, area: Area): void {
  const { modules } = create([{ data: code, mode: 'alphanumeric' }], { version: 2, errorCorrectionLevel: 'Q' });
  const module = (area.width / modules.size) * POINTS;
  for (let row = 0; row < modules.size; row += 1)
    for (let start = 0; start < modules.size; start += 1) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start)
        document.rect(area.x * POINTS + start * module, area.y * POINTS + row * module, (end - start) * module, module);
      start = end;
    }
  document.fill('black');
}
