/** What a sentence about a file or one of its cells names: numbers, names of columns, words that are allowed. */
export type SentenceDetails = Readonly<Record<string, string | number>>;

type Say = (details: SentenceDetails) => string;

const says = <Code extends string>(sentences: Readonly<Record<Code, Say>>) => sentences;

/** Why a file as a whole can't be used, or its import failed. */
export const FILE_SENTENCES = says({
  empty: () => 'The file is empty.',
  not_text: () => 'This is not a text file; it may be a spreadsheet. Save it as CSV and try again.',
  utf16_big_endian: () => 'The file is in UTF-16 (big endian). Save it as CSV in UTF-8 and try again.',
  no_header: () => 'The file has no header. Put the names of the columns in its first line.',
  too_many_columns: ({ found, limit }) => `The file has ${found} columns; the limit is ${limit}.`,
  columns_alike: ({ column }) => `Two columns are called “${column}”. Give each its own name.`,
  header_quote: () => 'The header can’t be read: a quotation mark in it is not closed. Correct the first line.',
  quote: ({ line }) => `Line ${line} can’t be read: a quotation mark is missing or too many.`,
  encoding_changes: ({ line }) =>
    `The file is UTF-8 up to line ${line} and something else later. Save all of it as UTF-8 and try again.`,
  cells_to_correct: ({ count }) =>
    `${count} ${count === 1 ? 'cell needs' : 'cells need'} correcting. Correct them, or import again leaving bad rows out.`,
  gave_up: () =>
    'Candour could not finish this import, though it tried several times; the reason stands in its log. Import the file again: what is here already is not stored twice.',
});

/** What can be wrong with a line or a cell of a file; what is wrong with an answer has the intake's own codes. */
export const CELL_SENTENCES = says({
  cell_count: ({ found, wanted }) =>
    `The line has ${found} cells, the header ${wanted}. Check its delimiters and quotation marks.`,
  nul_character: () => 'The line holds a NUL character. Remove it.',
  too_long: ({ found, limit }) => `The cell has ${found} characters; the limit is ${limit}.`,
  unusable_text: () => 'The cell holds line breaks or control characters. Remove them.',
  unusable_address: () => 'This is not an e-mail address. Correct it or leave it empty.',
  unusable_date: () => 'This is not a date such as 2026-03-31 or 31.3.2026.',
  unusable_amount: () => 'This is not an amount such as 12.50.',
  unusable_weight: () => 'The weight must be a number above zero.',
  unusable_code: ({ limit }) => `A store needs a code of 1 to ${limit} characters.`,
  unusable_name: ({ limit }) => `A store needs a name of 1 to ${limit} characters.`,
  unusable_region: ({ limit }) =>
    `A region has at most ${limit} characters, and regions within one another are written A / B.`,
  unusable_latitude: () => 'The latitude must be a number from -90 to 90.',
  unusable_longitude: () => 'The longitude must be a number from -180 to 180.',
  unknown_setting: () => 'The setting must be store or call centre.',
  unknown_language: ({ allowed }) => `The language must be one of ${allowed}.`,
  unknown_time_zone: () => 'Use a time zone such as Europe/Helsinki.',
  unknown_consent: () => 'The consent must be yes or no, or empty where it is not known.',
  unknown_store: ({ code }) => `There is no store with the code “${code}”. Add it first or correct the code.`,
  unmapped_language: () => 'The mapping does not say which language this code stands for.',
  unknown_channel: ({ allowed }) => `The channel must be one of ${allowed}.`,
  no_identity: () => 'The row has neither an e-mail address nor a customer number. Give one of them.',
  two_customers: () => 'The customer number belongs to one customer and the address to another. Correct one of them.',
});

export type FileCode = keyof typeof FILE_SENTENCES;
export type CellCode = keyof typeof CELL_SENTENCES;
