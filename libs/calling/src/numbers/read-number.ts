import {
  type CountryCode,
  findPhoneNumbersInText,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { type NumberCode, type NumberDetails, type NumberFinding, numberFinding } from './number-finding.js';
import { isEmergency, isShort } from './special-numbers.js';

/** A typed telephone number as it is dialled. What was typed is the caller's to keep. */
export interface NumberReading {
  /** In E.164, such as `+358401234567`; null where it can't be rung. */
  readonly number: string | null;
  readonly extension: string | null;
  /** Where the number belongs, as in ISO 3166-1 (`FI`). */
  readonly country: string | null;
  /** First what stands in the way, then what somebody should know. */
  readonly findings: readonly NumberFinding[];
}

/** Longer cells are notes, not numbers. */
const LONGEST = 100;

/**
 * Reads a telephone number as people type it, in a country unless it begins with + or the country's way of dialling abroad.
 * Nothing is guessed: what could be two numbers, or has lost figures in a spreadsheet, is a finding.
 *
 * @example
 * readNumber('040 123 4567 ext. 12', 'FI');
 * // { number: '+358401234567', extension: '12', country: 'FI', findings: [{ code: 'extension_kept', … }] }
 */
export function readNumber(typed: string, country: string | null = null): NumberReading {
  const text = plain(typed);
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const details = { typed: shown(text), country: home ?? '', example: exampleOf(home) };
  const figures = text.replaceAll(/\D/g, '');
  const refuse = (code: NumberCode): NumberReading => refused(code, details);
  if (isOfSpreadsheet(text)) return refuse('spreadsheet_number');
  if (text.length > LONGEST || figures.length < 2) return refuse('not_a_number');
  if (isEmergency(figures)) return refuse('emergency');
  if (numbersIn(text, home) > 1) return refuse('several_numbers');
  const found = parsePhoneNumberFromString(text, { ...(home ? { defaultCountry: home } : {}), extract: false });
  return found?.isValid() ? readable(found, details) : unreadable(found, { text, home, figures, details });
}

function readable(found: PhoneNumber, details: NumberDetails): NumberReading {
  const type = found.getType();
  if (found.country === undefined) return refused('country_unknown', details);
  if (type === 'PREMIUM_RATE' || type === 'SHARED_COST') return refused('premium_number', details);
  return accepted(found, found.country, []);
}

interface Unreadable {
  text: string;
  home: CountryCode | undefined;
  figures: string;
  details: NumberDetails;
}

/** Where a number belongs whose range nobody knows: the country it is read in where that has its code, else the main one of its code. */
function countryOf(found: PhoneNumber, home: CountryCode | undefined): CountryCode | undefined {
  const possible = found.getPossibleCountries();
  return found.country ?? possible.find((country) => country === home) ?? possible[0];
}

/** Of what is no known number, why not; kept with a warning where it is as long as one. */
function unreadable(found: PhoneNumber | undefined, { text, home, figures, details }: Unreadable): NumberReading {
  if (isEmergency(found?.nationalNumber ?? '')) return refused('emergency', details);
  if (isShort(found?.nationalNumber ?? figures)) return refused('short_number', details);
  const country = found?.isPossible() ? countryOf(found, home) : undefined;
  // What begins with a country's code has its own country, whatever the one it is read in.
  const refuse = (code: NumberCode) =>
    refused(code, text.startsWith('+') ? { ...details, country: found?.country ?? '' } : details);
  if (found && country) return accepted(found, country, [numberFinding('unknown_range', { ...details, country })]);
  const length = validatePhoneNumberLength(text, home);
  if (length === 'TOO_SHORT') return refuse('too_short');
  if (length === 'TOO_LONG') return refuse('too_long');
  if (length === 'NOT_A_NUMBER') return refuse('not_a_number');
  return refuse(length === 'INVALID_COUNTRY' || home === undefined ? 'country_unknown' : 'impossible');
}

function accepted(found: PhoneNumber, country: CountryCode, findings: readonly NumberFinding[]): NumberReading {
  const extension = found.ext ?? null;
  const kept = extension === null ? [] : [numberFinding('extension_kept', { extension })];
  return { number: found.number, extension, country, findings: [...findings, ...kept] };
}

function refused(code: NumberCode, details: NumberDetails): NumberReading {
  return { number: null, extension: null, country: null, findings: [numberFinding(code, details)] };
}

/** Without what copying from a telephone or a page brings along: marks of writing direction, wide blanks, `tel:`, and the apostrophe of a cell that begins with +; in figures from 0 to 9. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) % 16))
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()
    .replace(/^'(?=[+\d])/, '')
    .replace(/^tel:/i, '');
}

/** `4.01E+08`, or `401234567.0`: a number of a spreadsheet, in which figures are lost or added. */
function isOfSpreadsheet(text: string): boolean {
  return /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text) || /^\d{6,}[.,]0+$/.test(text);
}

/** How many numbers are written here: parts of six figures or more that a person would tell apart, or that are found in it. */
function numbersIn(text: string, home: CountryCode | undefined): number {
  const parts = text.split(/[,;|\n]|\s*\/\s*|\s+\p{L}{2,5}\s+(?=[+(\d])/u);
  const long = parts.filter((part) => part.replaceAll(/\D/g, '').length >= 6).length;
  if (long > 1) return long;
  return findPhoneNumbersInText(text, { ...(home ? { defaultCountry: home } : {}), extended: true }).length;
}

const exampleOf = (home: CountryCode | undefined): string =>
  (home && getExampleNumber(home, examples)?.formatNational()) || '+358 40 123 4567';

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
