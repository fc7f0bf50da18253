import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '#surveys';
import { numberSheets } from './number-sheets.js';
import { printSheets } from './print-sheets.js';
import type { PrintOrder } from './printed-sheet.js';
import { sheetFonts, type SheetFonts } from './sheet-fonts.js';
import { sheetsLayout } from './sheets-layout.js';

/** Prints a run into a folder, `sheets.pdf` and `layout.json`; gives what kept it from that, in sentences. */
export async function printInto(folder: string, order: PrintOrder): Promise<readonly string[]> {
  const fonts = sheetFonts();
  const run = numberSheets(order, fonts);
  const problems = unprintable(new Set(run.sheets.map(({ sheet }) => sheet)), fonts);
  if (problems.length > 0) return problems;
  mkdirSync(folder, { recursive: true });
  await printSheets(order, run, fonts, createWriteStream(join(folder, 'sheets.pdf')));
  writeFileSync(join(folder, 'layout.json'), sheetsLayout(order, run));
  return [];
}

/** The lines with characters that the font does not have, which would be printed as empty boxes. */
function unprintable(sheets: ReadonlySet<Sheet>, fonts: SheetFonts): readonly string[] {
  const problems = new Set<string>();
  for (const sheet of sheets)
    for (const part of sheet.pages.flatMap(({ parts }) => parts)) {
      const missing = part.kind === 'text' ? fonts.missingIn(part.text) : [];
      if (part.kind === 'text' && missing.length > 0)
        problems.add(`“${part.text}”: ${missing.join(' ')} can’t be printed. Change it in the survey.`);
    }
  return [...problems];
}
