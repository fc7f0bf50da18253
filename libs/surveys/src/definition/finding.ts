import { CATALOGUE, type FindingCode, type FindingDetails, type Severity } from './finding-catalogue.js';

/**
 * Something about a definition that should be mended.
 *
 * @example
 * // { path: 'blocks[2].questions[0].options[1].label.fi', code: 'translation_missing', severity: 'error',
 * //   details: { language: 'fi' }, message: 'Translate this text into fi: …' }
 */
export interface Finding {
  /** Where in the file; the empty path is the file as a whole. */
  readonly path: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly details: FindingDetails;
  /** A sentence in plain English that says what to do. */
  readonly message: string;
}

/** Makes a finding; its severity and its sentence are those of the catalogue. */
export function finding(path: string, code: FindingCode, details: FindingDetails = {}): Finding {
  const { severity, say } = CATALOGUE[code];
  return { path, code, severity, details, message: say(details) };
}

/** The sentence of a finding with what it names put into a reader's words, as a question's text in the place of its key. */
export function sayFinding(code: FindingCode, details: FindingDetails): string {
  return CATALOGUE[code].say(details);
}

/** Shows a value of the file in a sentence: a text or number as JSON, cut to 60 characters; anything larger by its name. */
export function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';

  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
