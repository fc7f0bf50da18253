import type { SheetFonts } from '../sheet-fonts.js';

let kept: Promise<SheetFonts> | null = null;

/** The fonts of sheets, read once, and not before something is to be printed. */
export function printFonts(): Promise<SheetFonts> {
  kept ??= import('../sheet-fonts.js').then(({ sheetFonts }) => sheetFonts());
  return kept;
}
