import { createHmac, randomBytes } from 'node:crypto';
import { layOutSheet, placedQuestions, type Definition, type Sheet, type SheetFont } from '#surveys';
import { sheetNumber } from './page-code.js';
import type { PrintedSheet, PrintOrder } from './printed-sheet.js';

/** A print run: its key, and its sheets. */
export interface NumberedSheets {
  readonly key: Uint8Array;
  readonly sheets: readonly PrintedSheet[];
}

/**
 * Lays out the sheets of a print run. A sheet's own number is the seed of its draw and its random orders, so that copies
 * differ as respondents on the web do. With a seed everything comes from it, for trying out: whoever knows the seed can forge.
 */
export function numberSheets(order: PrintOrder, font: SheetFont): NumberedSheets {
  const { kind, seed } = order;
  const bytes = (purpose: string): Uint8Array =>
    seed === undefined ? randomBytes(32) : createHmac('sha256', seed).update(purpose).digest();
  const layOut = sheetLayouts(order, font);
  const count = kind === 'copied' ? 1 : order.copies;
  const sheets = Array.from({ length: count }, (_, copy) => {
    const number = sheetNumber(bytes(`sheet ${copy}`));
    return { number, seed: number, sheet: layOut(number) };
  });
  return { key: bytes('key'), sheets };
}

/** How a sheet of an order is laid out, by its seed: one and the same sheet where copies differ in their numbers alone. */
export function sheetLayouts(
  { definition, language, paper, text }: Pick<PrintOrder, 'definition' | 'language' | 'paper' | 'text'>,
  font: SheetFont,
): (seed: string) => Sheet {
  const layOut = (seed: string) => layOutSheet(definition, { language, paper, text, seed, font });
  const same = differs(definition) ? null : layOut('');
  return (seed) => same ?? layOut(seed);
}

/** Whether copies differ in more than their numbers. */
function differs(definition: Definition): boolean {
  const isRandom = placedQuestions(definition).some(
    ({ question }) => 'order' in question && question.order === 'random',
  );
  return definition.draw !== undefined || isRandom;
}
