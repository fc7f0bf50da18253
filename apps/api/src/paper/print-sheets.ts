import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import type { SheetPage, SheetText, TextRole } from '#surveys';
import { drawCode, drawPart, POINTS } from './draw-part.js';
import { numberInPrint, pageCode } from './page-code.js';
import type { PrintedSheet, PrintOrder } from './printed-sheet.js';
import type { SheetFonts } from './sheet-fonts.js';
import { turn } from './turn.js';

type Document = PDFKit.PDFDocument;

/** What a line of text is to a screen reader. */
const TAGS: Readonly<Record<TextRole, string>> = {
  title: 'H1',
  heading: 'H2',
  question: 'H3',
  paragraph: 'P',
  label: 'P',
  page: 'P',
};

/** What is printed: the key of its pages' codes, and its sheets, which may come one by one. */
export interface SheetsToPrint {
  readonly key: Uint8Array;
  readonly sheets: Iterable<PrintedSheet> | AsyncIterable<PrintedSheet>;
}

/**
 * Prints the sheets of a run into a stream, black on white, as a tagged PDF with title and language; resolves when all is written.
 * Between two sheets others have their turn, and no more is drawn than the stream takes.
 */
export async function printSheets(
  { language }: Pick<PrintOrder, 'language'>,
  { key, sheets }: SheetsToPrint,
  fonts: SheetFonts,
  into: Writable,
): Promise<void> {
  await printInto({ language, title: '' }, fonts, into, async (printing) => {
    for await (const printed of sheets) {
      printing.document.info.Title = printed.sheet.title;
      printSheet(printing, printed, key);
      await printing.room();
    }
  });
}

/** A PDF that is being written. */
export interface Printing {
  readonly document: Document;
  /** What is read aloud, in its order. */
  readonly root: PDFKit.PDFStructureElement;
  /** Waits until more may be drawn; others have their turn. */
  readonly room: () => Promise<unknown>;
}

/** Writes a tagged PDF with title and language in the fonts of sheets; resolves when all is written. */
export async function printInto(
  { language, title }: { readonly language: string; readonly title: string },
  fonts: SheetFonts,
  into: Writable,
  draw: (printing: Printing) => Promise<void>,
): Promise<void> {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Creator: 'Candour', Producer: 'Candour' },
    margin: 0,
  });
  document.pipe(into);
  document.registerFont('regular', fonts.files.regular);
  document.registerFont('bold', fonts.files.bold);
  const root = document.struct('Document');
  document.addStructure(root);
  await draw({ document, root, room: () => (into.writableNeedDrain ? once(into, 'drain') : turn()) });
  root.end();
  document.end();
  await finished(into);
}

/** Draws the pages of one sheet. */
export function printSheet({ document, root }: Printing, { number, sheet }: PrintedSheet, key: Uint8Array): void {
  for (const [index, page] of sheet.pages.entries()) {
    document.addPage({ size: [sheet.width * POINTS, sheet.height * POINTS], margin: 0 });
    printPage(document, root, page, { number, code: pageCode({ sheet: number, page: index + 1 }, key) });
  }
}

function printPage(
  document: Document,
  root: PDFKit.PDFStructureElement,
  page: SheetPage,
  { number, code }: { number: string; code: string },
): void {
  for (const lines of paragraphsOf(page)) {
    const tag = TAGS[lines[0]?.role ?? 'paragraph'];
    root.add(document.struct(tag, {}, () => lines.forEach((line) => drawPart(document, line))));
  }
  const { x, y, size } = page.number;
  root.add(document.struct('P', {}, () => drawText(document, numberInPrint(number), { x, y, size })));
  document.markContent('Artifact', { type: 'Layout' });
  for (const part of page.parts) if (part.kind !== 'text') drawPart(document, part);
  for (const corner of page.corners)
    document.rect(corner.x * POINTS, corner.y * POINTS, corner.width * POINTS, corner.height * POINTS).fill('black');
  for (const area of page.codes) drawCode(document, code, area);
  document.endMarkedContent();
}

function drawText(document: Document, text: string, at: { x: number; y: number; size: number }): void {
  drawPart(document, { kind: 'text', ...at, text, width: 0, weight: 'regular', role: 'page', begins: true });
}

/** The lines of text of a page, by paragraph. */
function paragraphsOf(page: SheetPage): readonly (readonly SheetText[])[] {
  const paragraphs: SheetText[][] = [];
  for (const part of page.parts) {
    if (part.kind !== 'text') continue;
    const last = paragraphs.at(-1);
    if (part.begins || last === undefined) paragraphs.push([part]);
    else last.push(part);
  }
  return paragraphs;
}
