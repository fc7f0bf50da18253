import { numberFinding, type NumberErrorCode } from '#calling';

/** What a sentence about a file or one of its cells names: numbers, names of columns, words that are allowed. */
export type SentenceDetails = Readonly<Record<string, string | number>>;

type Say = (details: SentenceDetails) => string;

const says = <Code extends string>(sentences: Readonly<Record<Code, Say>>) => sentences;

/** What is wrong with a telephone number is said in the words of whoever reads them. */
const ofNumber =
  (code: NumberErrorCode): Say =>
  (details) =>
    numberFinding(code, details).message;

/** Why a file as a whole can't be used, or its import failed. */
export const FILE_SENTENCES = says({
  empty: () => 'The file is empty.',
  not_text: () =>
    'This is neither a text file nor a spreadsheet of Excel (.xlsx). Save it as one of them and try again.',
  old_workbook: () => 'This is an old workbook (.xls). Save it as an Excel workbook (.xlsx) or as CSV and try again.',
  protected_workbook: () =>
    'The workbook is protected by a password. Take the password away, or save the list as CSV, and try again.',
  other_workbook: () =>
    'This is a spreadsheet of another program than Excel, or no spreadsheet. Save it as .xlsx or CSV and try again.',
  macro_workbook: () => 'The workbook has macros. Save it as an Excel workbook without macros (.xlsx) and try again.',
  linked_workbook: () =>
    'The workbook takes values from other files. Break the links (Data, Edit links), or save the list as CSV, and try again.',
  broken_workbook: () =>
    'The workbook can’t be read: it is damaged, or was not made by a spreadsheet. Open and save it anew, or save it as CSV.',
  unsafe_workbook: () =>
    'The workbook holds what no list needs, such as far more than its size tells. Save the list alone as CSV and try again.',
  empty_workbook: () => 'No sheet of the workbook has rows. Save the list as a sheet of its own and try again.',
  large_workbook: ({ limit }) =>
    `The workbook is too large to be read (its sheet has more than ${limit} MB unpacked). Save the list as CSV and try again.`,
  no_header: () => 'The file has no header. Put the names of the columns in its first line.',
  too_many_columns: ({ found, limit }) => `The file has ${found} columns; the limit is ${limit}.`,
  columns_alike: ({ column }) => `Two columns are called “${column}”. Give each its own name.`,
  header_quote: () => 'The header can’t be read: a quotation mark in it is not closed. Correct the first line.',
  quote: ({ line }) => `Line ${line} can’t be read: a quotation mark is missing or too many.`,
  encoding_changes: ({ line }) =>
    `The file is UTF-8 up to line ${line} and something else later. Save all of it as UTF-8 and try again.`,
  cells_to_correct: ({ count, rows }) =>
    `${count} ${count === 1 ? 'cell needs' : 'cells need'} correcting, in ${rows} ${rows === 1 ? 'row' : 'rows'}. Correct them and choose the file again, or leave bad rows out.`,
  gave_up: () =>
    'Candour could not finish this import, though it tried several times; the reason stands in its log. Import the file again: what is here already is not stored twice.',
  file_gone: () => 'The file is no longer kept. Choose it again.',
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
  day_to_come: ({ day }) => `This day is still to come: today is ${day} there. Correct it.`,
  day_before_opening: ({ day }) => `The store opened on ${day}. Correct the day, or the store.`,
  other_day_order: () =>
    'This date is written in another order than chosen. Write it as 2026-03-31, or choose the order of day and month again.',
  unusable_amount: () => 'This is not an amount such as 12.50.',
  amount_in_doubt: () =>
    'This could be thousands or a part of one: say which mark stands before decimals, or write two decimals, such as 1234.50.',
  amount_below_zero: () =>
    'A purchase can’t be below zero. Leave the amount empty, or leave the row out where it is a refund.',
  unusable_number: () => 'This is not a number such as 12 or 3.5.',
  unusable_yes_no: () => 'This must say yes or no.',
  too_many_values: ({ field, limit }) =>
    `“${field}” has ${limit} values already, which is the limit. Write one of them, or keep the column as a text.`,
  unusable_weight: () => 'A weight is a number above zero, at most a million, such as 0.8 or 1,25.',
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
  unusable_consent_day: () =>
    'Write the day on which the customer agreed, such as 2026-03-31, or leave the cell empty. What was taken back is noted with the customer.',
  consent_without_wording: ({ limit }) =>
    `Say in which words the customer agreed to be called, in at least ${limit} characters, or leave the day empty.`,
  consent_without_source: () =>
    'Say where the customer agreed to be called, such as a form or a till, or leave the day empty.',
  unknown_store: ({ code }) => `There is no store with the code “${code}”. Add it first or correct the code.`,
  unmapped_language: () => 'The mapping does not say which language this code stands for.',
  unknown_channel: ({ allowed }) => `The channel must be one of ${allowed}.`,
  no_number: () =>
    'This can’t be the number of one customer. Give the number, or leave the cell empty where somebody has none.',
  shortened_number: () =>
    'A spreadsheet has shortened this number, and many numbers look like it. Format the column as text or number without decimals, and save the file again.',
  phone_not_a_number: ofNumber('not_a_number'),
  phone_spreadsheet_number: ofNumber('spreadsheet_number'),
  phone_several_numbers: ofNumber('several_numbers'),
  phone_country_unknown: ofNumber('country_unknown'),
  phone_too_short: ofNumber('too_short'),
  phone_too_long: ofNumber('too_long'),
  phone_impossible: ofNumber('impossible'),
  phone_emergency: ofNumber('emergency'),
  phone_short_number: ofNumber('short_number'),
  phone_premium_number: ofNumber('premium_number'),
  post_street_missing: () => 'The address has no street. Give it, or leave the whole address empty.',
  post_city_missing: () => 'The address has no town. Give it, or leave the whole address empty.',
  post_postcode_missing: ({ country }) => `The address has no postcode: letters in ${country} need one.`,
  post_postcode_impossible: ({ postcode, country }) =>
    `${postcode} can’t be a postcode in ${country}. Correct it, or give the country of the address.`,
  post_country_missing: () =>
    'It is not known in which country the address is. Give a column with it, or choose the organisation’s country in the settings.',
  unknown_country: () => 'Use a country’s code or name, such as FI or Finland.',
  shared_telephone: () =>
    'Several customers share this telephone number. Give the customer number too, or the name as it is written here.',
  number_of_another: () =>
    'This number belongs to a customer with another name and address. Correct it, or say that a number means the same person whatever else changed.',
  shared_mailbox: () =>
    'Several customers share this address. Give the customer number too, or the name as it is written here.',
  code_twice: ({ line }) =>
    `The store’s code stands on line ${line} already, with something else. Correct one of them.`,
  answers_twice: ({ line }) => `Line ${line} has the same key and other answers. Correct one of them.`,
  key_needed: () => 'The row has no key. Each row needs one of its own, so that no answer is taken twice.',
  key_of_other_answers: () =>
    'Other answers are stored under this key already. Correct the key, or replace what came from the earlier file.',
  no_identity: () =>
    'The row has neither an e-mail address nor a telephone number nor a customer number. Give one of them.',
  two_customers: () => 'The customer number belongs to one customer and the address to another. Correct one of them.',
});

export type FileCode = keyof typeof FILE_SENTENCES;
export type CellCode = keyof typeof CELL_SENTENCES;
