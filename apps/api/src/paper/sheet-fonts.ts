import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { SheetFont, Weight } from '#surveys';

const require = createRequire(import.meta.url);

/** Noto Sans, which has every letter of the six languages: its files for print, its widths for the layout. */
export interface SheetFonts extends SheetFont {
  readonly files: Readonly<Record<Weight, Buffer>>;
  /** The characters of a text that it has no glyph for, each once. */
  readonly missingIn: (text: string) => readonly string[];
}

/** Reads the fonts that sheets are printed in. */
export function sheetFonts(): SheetFonts {
  const files = {
    regular: readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    bold: readFileSync(require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  };
  const fonts = { regular: opened(files.regular), bold: opened(files.bold) };
  const widths = new Map<string, number>();
  return {
    files,
    widthOf(text, weight) {
      const key = `${weight} ${text}`;
      const width = widths.get(key) ?? fonts[weight].layout(text).advanceWidth / fonts[weight].unitsPerEm;
      widths.set(key, width);
      return width;
    },
    missingIn: (text) =>
      [...new Set(text)].filter((letter) => !fonts.regular.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  };
}

function opened(file: Buffer): Font {
  const font = create(file);
  if (font.type !== 'TTF') throw new Error('The font of printed sheets is not a single TrueType font.');
  return font;
}
