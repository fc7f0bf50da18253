import type { Area, Paper, SheetPage } from './sheet.js';

/** All lengths in millimetres. */
const PAPERS = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const;

/** What reading needs keeps this far from every edge: printers and copiers lose what is nearer. */
const MARGIN = 14;
/** Holes are punched 12 mm from the left edge and are up to 8 mm wide. */
const LEFT = 20;
/** A staple at the top left, and the corner that is folded over it. */
const STAPLE = 26;
const CORNER = 6;
/** 25 modules of 0.72 mm. */
const CODE = 18;
/** White around a code, four modules and some. */
const QUIET = 3.5;
/** Between the codes and what is read. */
const APART = 4;

/** The parts of a page that are the same on every one. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly corners: SheetPage['corners'];
  readonly codes: SheetPage['codes'];
  /** Where questions stand. */
  readonly body: Area;
  /** Beside the code at the top. */
  readonly head: Area;
  /** Beside the code at the bottom. */
  readonly foot: Area;
}

/** Where squares, codes, head, body and foot of a page lie. */
export function pageFrame(paper: Paper): PageFrame {
  const { width, height } = PAPERS[paper];
  const right = width - MARGIN - CORNER;
  const bottom = height - MARGIN - CORNER;
  const square = (x: number, y: number): Area => ({ x, y, width: CORNER, height: CORNER });
  const code = (x: number, y: number): Area => ({ x, y, width: CODE, height: CODE });
  const above = code(right - QUIET - CODE, MARGIN);
  const below = code(LEFT + CORNER + QUIET, height - MARGIN - CODE);
  const headLeft = STAPLE + CORNER + APART;
  const footLeft = below.x + CODE + QUIET + APART;
  const top = MARGIN + CODE + APART;
  return {
    width,
    height,
    corners: [square(STAPLE, MARGIN), square(right, MARGIN), square(LEFT, bottom), square(right, bottom)],
    codes: [above, below],
    body: { x: LEFT, y: top, width: width - LEFT - MARGIN - APART, height: below.y - APART - top },
    head: { x: headLeft, y: MARGIN, width: above.x - QUIET - APART - headLeft, height: CODE },
    foot: { x: footLeft, y: below.y, width: right - APART - footLeft, height: CODE },
  };
}
