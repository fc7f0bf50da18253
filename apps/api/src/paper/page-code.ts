import { createHmac } from 'node:crypto';

/** Crockford's letters: no I, L, O or U, which are mistaken for others. All are letters that a QR code packs tightly. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORMAT = 'C1';
const NUMBER_BYTES = 10;
const TAG_BYTES = 5;
/** Two letters of five bits each. */
const MOST_PAGES = 1023;
const CODE = new RegExp(`^${FORMAT}([${LETTERS}]{16})([${LETTERS}])([${LETTERS}])[${LETTERS}]{8}$`);

/** What a page says of itself. */
export interface PageCode {
  /** The number of the sheet: 80 bits as 16 letters. */
  readonly sheet: string;
  /** From 1. */
  readonly page: number;
}

/** The number of a sheet from 80 random bits. */
export function sheetNumber(random: Uint8Array): string {
  return lettersOf(random.subarray(0, NUMBER_BYTES));
}

/** The number as it stands in print, in groups of four. */
export function numberInPrint(sheet: string): string {
  return sheet.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Text of a page's QR codes: format, number, page, and 40 bits by which nobody without the key makes another. */
export function pageCode({ sheet, page }: PageCode, key: Uint8Array): string {
  if (page < 1 || page > MOST_PAGES) throw new RangeError(`A sheet has at most ${MOST_PAGES} pages.`);
  const said = `${FORMAT}${sheet}${LETTERS.charAt(page >> 5)}${LETTERS.charAt(page & 31)}`;
  return `${said}${lettersOf(createHmac('sha256', key).update(said).digest().subarray(0, TAG_BYTES))}`;
}

/** What a code says, checked with the key: null for one that is none of ours, `forged` where its 40 bits do not fit. */
export function readPageCode(text: string, key: Uint8Array): PageCode | 'forged' | null {
  const [, sheet = '', high = '', low = ''] = CODE.exec(text) ?? [];
  const page = (LETTERS.indexOf(high) << 5) + LETTERS.indexOf(low);
  if (sheet === '') return null;
  return page >= 1 && pageCode({ sheet, page }, key) === text ? { sheet, page } : 'forged';
}

/** Five bytes are eight letters. */
function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 5) {
    let value = 0n;
    for (const byte of bytes.subarray(at, at + 5)) value = (value << 8n) | BigInt(byte);
    for (let shift = 35n; shift >= 0n; shift -= 5n) text += LETTERS.charAt(Number((value >> shift) & 31n));
  }
  return text;
}
