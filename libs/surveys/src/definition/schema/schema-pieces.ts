import type { JsonSchema } from './json-schema.js';
import { LANGUAGES } from '../language.js';
import { LIMITS } from '../limits.js';

/** Words that mean something else in an answer on the wire, or in the language. */
const RESERVED = '(?!(?:constructor|prototype|value|empty|rows)$)';
const KEY = `${RESERVED}[a-z][a-z0-9_]{0,39}`;

/** A key of a survey, block, question, row or principle. */
export const keySchema: JsonSchema = { type: 'string', pattern: `^${KEY}$` };

/** A reference to a question, or to a row of a matrix. */
export const referenceSchema: JsonSchema = { type: 'string', pattern: `^${KEY}(?:\\.${KEY})?$` };

/** A day as `2025-12-31`; whether the calendar has it is for the reader to say. */
export const daySchema: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** A whole number that every channel and every sheet can carry. */
export const codeSchema: JsonSchema = { type: 'integer', minimum: -9999, maximum: 9999 };

export const booleanSchema: JsonSchema = { type: 'boolean' };

/** No NUL, which no database text can hold; everything else is stored as it is. */
export const wordsSchema: JsonSchema = { type: 'string', maxLength: LIMITS.text, pattern: '^[^\\u0000]*$' };

/** A text in any of the languages; that none is missing is checked at publish, so that a draft can be kept. */
export const textSchema: JsonSchema = closed(
  Object.fromEntries(LANGUAGES.map((language) => [language, wordsSchema])),
  [],
);

/** An object with these fields and no others. */
export function closed(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A list of one thing, within bounds. */
export function list(items: JsonSchema, minItems: number, maxItems: number): JsonSchema {
  return { type: 'array', items, minItems, maxItems };
}
