/** What a spreadsheet takes for a formula, behind blanks and line ends too, and in the full width of East Asian keyboards. */
const formula = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function unexecutable(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
