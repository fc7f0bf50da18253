/** A stretch of a text: words, a name to fill in, or two braces that name nothing. */
export type TextPart =
  | { readonly words: string }
  | {
      readonly source: 'answer' | 'customer';
      readonly name: string;
      readonly position: number;
      /** What stands there where nothing is known. */
      readonly otherwise?: string;
    }
  | { readonly malformed: string; readonly position: number };

const PIPE = /\{\{([^{}]*)\}\}/g;
const NAME = /^(answer|customer):([a-z][a-z0-9_]{0,39}(?:\.[a-z][a-z0-9_]{0,39})?)(?:\|([^|]{1,100}))?$/;

/**
 * Splits a text at its pipes: `{{answer:key}}`, `{{answer:matrix.row}}` and `{{customer:name}}`, each with what stands there
 * where nothing is known, if anything does: `{{customer:name|dear customer}}`. There is nothing else: no
 * expressions, no helpers, no spaces. Whatever is filled in is inserted as it is and never read again, so an answer
 * that looks like a pipe stays what it is.
 *
 * @example
 * textParts('Why {{answer:overall}}?');
 * // [{ words: 'Why ' }, { source: 'answer', name: 'overall', position: 4 }, { words: '?' }]
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PIPE)) {
    addWords(parts, text.slice(end, match.index), end);
    const name = NAME.exec(match[1] ?? '');
    parts.push(
      name === null
        ? { malformed: match[0], position: match.index }
        : {
            source: name[1] as 'answer' | 'customer',
            name: name[2] ?? '',
            position: match.index,
            ...(name[3] === undefined ? {} : { otherwise: name[3] }),
          },
    );
    end = match.index + match[0].length;
  }
  addWords(parts, text.slice(end), end);
  return parts;
}

/** Words that still hold two braces were meant as a pipe and are none. */
function addWords(parts: TextPart[], words: string, start: number): void {
  const brace = words.search(/\{\{|\}\}/);
  if (brace >= 0) {
    parts.push({ words: words.slice(0, brace) });
    parts.push({ malformed: words.slice(brace), position: start + brace });
  } else if (words !== '') parts.push({ words });
}
