import { create } from 'qrcode';
import type { Weight } from '#surveys';
import { POINTS } from '../../paper/draw-part.js';
import type { Printing } from '../../paper/print-sheets.js';
import type { SheetFonts } from '../../paper/sheet-fonts.js';
import { numberInPrint } from '../../paper/page-code.js';
import { windowOf, type Envelope, type Window } from './envelope.js';

/** A letter, in words. */
export interface LetterParts {
  /** Who writes, and on one line where letters go that can't be delivered. */
  readonly sender: string;
  readonly returnAddress: string;
  readonly address: readonly string[];
  readonly number: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly onWeb: string;
  /** What is typed where no code is scanned. */
  readonly typed: { readonly address: string; readonly code: string };
  readonly link: string;
  readonly small: readonly string[];
}

/** On what letters are printed. */
export interface LetterPaper {
  readonly width: number;
  readonly height: number;
  readonly large: boolean;
  readonly envelope: Envelope;
}

const LEFT = 25;
const MARGIN = 20;
const QR = 30;
/** A letter's own sizes, in points. */
const sizes = (large: boolean) => (large ? { text: 18, small: 14 } : { text: 11, small: 9 });

/** Draws one letter, on as many pages as it needs; gives how many. */
export function drawLetter(printing: Printing, letter: LetterParts, paper: LetterPaper, fonts: SheetFonts): number {
  const window = windowOf(paper.envelope, paper);
  const pen = new Pen(printing, paper);
  pen.page();
  folds(printing, window, paper);
  drawWindow(pen, letter, window, fonts);
  const { text, small } = sizes(paper.large);
  if (window.y >= 24) pen.line(letter.sender, { x: LEFT, y: 12, size: 12, weight: 'bold' });
  pen.down(window.y + window.height + 9);
  pen.paragraph(letter.subject, { size: text + 1, weight: 'bold', tag: 'H1' });
  for (const each of [letter.greeting, ...letter.paragraphs]) pen.paragraph(each, { size: text });
  pen.coded(letter, text);
  for (const each of letter.small) pen.paragraph(each, { size: small });
  return pen.pages;
}

/** An empty page, so that what follows begins on a leaf of its own. */
export function emptyPage({ document }: Printing, { width, height }: LetterPaper): void {
  document.addPage({ size: [width * POINTS, height * POINTS], margin: 0 });
}

interface Style {
  size: number;
  weight?: Weight;
  tag?: 'H1' | 'P';
}

/** Writes down a page, and on the next where there is no room left. */
class Pen {
  pages = 0;
  #y = 0;

  constructor(
    private readonly printing: Printing,
    private readonly paper: LetterPaper,
  ) {}

  page(): void {
    emptyPage(this.printing, this.paper);
    this.pages += 1;
    this.#y = MARGIN;
  }

  down(y: number): void {
    this.#y = y;
  }

  line(
    text: string,
    { x, y, size, weight = 'regular' }: { x: number; y: number; size: number; weight?: Weight },
  ): void {
    this.#tagged('P', () => {
      const { document } = this.printing;
      document.font(weight).fontSize(size).fillColor('black');
      document.text(text, x * POINTS, y * POINTS, { lineBreak: false });
    });
  }

  paragraph(text: string, { size, weight = 'regular', tag = 'P' }: Style, left = LEFT, least = 0): void {
    const { document } = this.printing;
    const width = (this.paper.width - left - MARGIN) * POINTS;
    document.font(weight).fontSize(size).fillColor('black');
    const height = document.heightOfString(text, { width, lineGap: 2 }) / POINTS;
    if (this.#y + Math.max(height, least) > this.paper.height - MARGIN) this.page();
    document.font(weight).fontSize(size);
    this.#tagged(tag, () => document.text(text, left * POINTS, this.#y * POINTS, { width, lineGap: 2 }));
    this.#y += height + 3;
  }

  /** A code to be scanned, with its label beside it, and what is typed instead. */
  coded({ onWeb, link, typed }: LetterParts, size: number): void {
    if (this.#y + QR + 6 > this.paper.height - MARGIN) this.page();
    const top = this.#y + 2;
    this.#artifact(() => drawQr(this.printing.document, link, { x: LEFT, y: top, side: QR }));
    this.#y = top;
    const left = LEFT + QR + 6;
    this.paragraph(onWeb, { size }, left, QR + 12);
    for (const each of [typed.address, typed.code]) this.paragraph(each, { size: size + 1, weight: 'bold' }, left);
    this.#y = Math.max(this.#y, top + QR) + 5;
  }

  artifactCode(text: string, at: { x: number; y: number; side: number }): void {
    this.#artifact(() => drawQr(this.printing.document, text, at));
  }

  #tagged(tag: string, draw: () => void): void {
    const { document, root } = this.printing;
    root.add(document.struct(tag, {}, draw));
  }

  #artifact(draw: () => void): void {
    const { document } = this.printing;
    document.markContent('Artifact', { type: 'Layout' });
    draw();
    document.endMarkedContent();
  }
}

/** Return address and number above, the address below, and the number as a code for whoever scans what came back. */
function drawWindow(pen: Pen, letter: LetterParts, window: Window, fonts: SheetFonts): void {
  const side = 11;
  const inner = { x: window.x + 4, width: window.width - 8 };
  const head = [letter.returnAddress, numberInPrint(letter.number)].join(' · ');
  pen.line(...fitted(head, { x: inner.x, y: window.y + 3, width: inner.width, most: 7 }, fonts));
  const top = window.y + Math.min(17.7, window.height * 0.3);
  const leading = Math.min(5, (window.y + window.height - top - 1) / Math.max(letter.address.length, 1));
  const most = Math.min(11, (leading / 1.25) * POINTS);
  const width = inner.width - side - 3;
  for (const [index, line] of letter.address.entries())
    pen.line(...fitted(line, { x: inner.x, y: top + index * leading, width, most }, fonts));
  pen.artifactCode(letter.number, { x: inner.x + inner.width - side, y: window.y + window.height - side - 4, side });
}

/** A line in the largest size, up to the most, in which it fits; what fits in none ends with an ellipsis. */
function fitted(
  text: string,
  { x, y, width, most }: { x: number; y: number; width: number; most: number },
  fonts: SheetFonts,
): [string, { x: number; y: number; size: number }] {
  const wide = (size: number, words: string) => (fonts.widthOf(words, 'regular') * size) / POINTS;
  let size = most;
  while (size > 6 && wide(size, text) > width) size -= 0.25;
  let words = text;
  while (wide(size, words) > width && words.length > 2) words = `${words.slice(0, -2)}…`;
  return [words, { x, y, size }];
}

/** Where the sheet is folded, and its middle for whoever punches it. */
function folds({ document }: Printing, window: Window, { height }: LetterPaper): void {
  document.markContent('Artifact', { type: 'Layout' });
  for (const y of [...window.folds, height / 2])
    document
      .moveTo(5 * POINTS, y * POINTS)
      .lineTo((y === height / 2 ? 10 : 8) * POINTS, y * POINTS)
      .lineWidth(0.5)
      .stroke('black');
  document.endMarkedContent();
}

function drawQr(
  document: PDFKit.PDFDocument,
  text: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const module = (side / modules.size) * POINTS;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column))
        document.rect(x * POINTS + column * module, y * POINTS + row * module, module, module);
  document.fill('black');
}
