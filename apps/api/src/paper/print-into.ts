import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberSheets } from './number-sheets.js';
import { printSheets } from './print-sheets.js';
import type { PrintOrder } from './printed-sheet.js';
import { sheetFonts } from './sheet-fonts.js';
import { sheetsLayout } from './sheets-layout.js';
import { unprintable } from './unprintable.js';

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
