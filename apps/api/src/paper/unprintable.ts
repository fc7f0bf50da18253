import type { Sheet } from '#surveys';
import type { SheetFonts } from './sheet-fonts.js';

/** The lines with characters that the font does not have, which would be printed as empty boxes. */
export function unprintable(sheets: ReadonlySet<Sheet>, fonts: SheetFonts): readonly string[] {
  const problems = new Set<string>();
  for (const sheet of sheets)
    for (const part of sheet.pages.flatMap(({ parts }) => parts)) {
      const missing = part.kind === 'text' ? fonts.missingIn(part.text) : [];
      if (part.kind === 'text' && missing.length > 0)
        problems.add(`“${part.text}”: ${missing.join(' ')} can’t be printed. Change it in the survey.`);
    }
  return [...problems];
}
