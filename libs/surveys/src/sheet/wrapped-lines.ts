import type { SheetFont, Weight } from './sheet.js';

/** How a text is set: the font, its size in millimetres, its weight. */
export interface Setting {
  readonly font: SheetFont;
  readonly size: number;
  readonly weight: Weight;
}

/** The width of a text in millimetres. */
export function widthIn(text: string, { font, size, weight }: Setting): number {
  return font.widthOf(text, weight) * size;
}

/** The width of its widest word in millimetres: in less room it would be cut in two. */
export function widestWord(text: string, setting: Setting): number {
  return Math.max(0, ...wordsOf(text).map((word) => widthIn(word, setting)));
}

/**
 * A text in lines no wider than `width` millimetres, broken between words and where the text itself breaks; a word
 * that is wider than a line is broken within. Nothing is left out but what can't be seen.
 */
export function wrappedLines(text: string, width: number, setting: Setting): string[] {
  return plainText(text)
    .split('\n')
    .flatMap((paragraph) => filledLines(wordsOf(paragraph), width, setting))
    .filter((line) => line !== '');
}

/** Composed letters, plain spaces, and nothing that only steers a screen. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n\u00a0\u202f]/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\ufe0e\ufe0f]/gu, '');
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== '');
}

function filledLines(words: readonly string[], width: number, setting: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => brokenWord(each, width, setting))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthIn(longer, setting) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function brokenWord(word: string, width: number, setting: Setting): string[] {
  if (widthIn(word, setting) <= width) return [word];

  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthIn(piece + letter, setting) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
