import { checkRendering, type Definition, type Sheet } from '#surveys';
import type { Finding } from '../../http/problem.js';
import { sheetLayouts } from '../number-sheets.js';
import type { PrintOrder } from '../printed-sheet.js';
import type { SheetFonts } from '../sheet-fonts.js';
import { unprintable } from '../unprintable.js';

/** What is to be printed, apart from how often. */
export type Printable = Pick<PrintOrder, 'definition' | 'language' | 'paper' | 'text'>;

/** A sheet as it will be printed, or what keeps the survey from paper. */
export function printable(
  { definition, ...how }: Printable,
  fonts: SheetFonts,
): { readonly sheet: Sheet } | { readonly findings: readonly Finding[] } {
  const findings = checkRendering(definition, 'paper').filter(({ severity }) => severity === 'error');
  if (findings.length > 0)
    return { findings: findings.map(({ path, code, details, message }) => ({ path, code, details, message })) };
  // Every text of the survey is looked at, whichever blocks a sheet draws.
  const everything = sheetLayouts({ ...how, definition: withoutDraw(definition) }, fonts)('');
  const missing = unprintable(new Set([everything]), fonts);
  if (missing.length > 0) return { findings: missing.map((message) => ({ code: 'cannot_print_text', message })) };
  return { sheet: sheetLayouts({ ...how, definition }, fonts)('') };
}

function withoutDraw({ draw: _, ...definition }: Definition): Definition {
  return definition;
}
