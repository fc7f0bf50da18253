import type { TextSize } from './sheet.js';

const POINT = 25.4 / 72;

/** Sizes of type and of what is written in, in millimetres. */
export interface TypeSizes {
  readonly body: number;
  readonly heading: number;
  readonly title: number;
  /** Room for one handwritten line. */
  readonly writing: number;
  /** Room for one handwritten figure. */
  readonly cell: number;
  /** The least room for the words of a matrix's row. */
  readonly rowText: number;
}

/** The sizes of normal print (11 pt) and large print (18 pt). */
export function typeSizes(text: TextSize): TypeSizes {
  return text === 'large'
    ? { body: 18 * POINT, heading: 20 * POINT, title: 24 * POINT, writing: 11, cell: 9, rowText: 62 }
    : { body: 11 * POINT, heading: 13 * POINT, title: 18 * POINT, writing: 8.5, cell: 7, rowText: 50 };
}

/** From baseline to baseline. */
export function lineHeight(size: number): number {
  return size * 1.32;
}

/** How far below the top of a line its baseline lies; what hangs lower needs `lineHeight` less this. */
export function baseline(size: number): number {
  return size * 1.0;
}

/** How far below the middle of a box the baseline of its label lies: half the height of a capital. */
export function besideMiddle(size: number): number {
  return size * 0.357;
}
