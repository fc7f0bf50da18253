import type { JsonSchema } from './json-schema.js';
import { PHOTOS } from '../checklist-question.js';
import { LIMITS } from '../limits.js';
import type { QuestionKind } from '../question.js';
import { booleanSchema, closed, codeSchema, daySchema, keySchema, list } from './schema-pieces.js';

type Fields = Readonly<Record<string, JsonSchema>>;

const text: JsonSchema = { $ref: '#/$defs/text' };
const condition: JsonSchema = { $ref: '#/$defs/condition' };

const placed: Fields = { key: keySchema, text, help: text, showIf: condition, showIfWords: text };
const asked: Fields = {
  ...placed,
  required: booleanSchema,
  allowNotApplicable: booleanSchema,
  allowRefuse: booleanSchema,
  omit: list({ type: 'string', enum: ['automated_call'] }, 1, 1),
};
const scored: Fields = {
  measures: closed(
    { principle: keySchema, weight: { type: 'number', exclusiveMinimum: 0, maximum: 100 }, reverse: booleanSchema },
    ['principle', 'weight'],
  ),
  role: { type: 'string', enum: ['overall', 'recommend', 'ease'] },
  worth: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
  critical: booleanSchema,
};

const order: JsonSchema = { type: 'string', enum: ['fixed', 'random'] };
const points = list(closed({ code: codeSchema, label: text }, ['code']), LIMITS.pointsAtLeast, LIMITS.pointsAtMost);
const rows = list(closed({ key: keySchema, text, ...scored }, ['key', 'text']), 1, LIMITS.rows);
const bound: JsonSchema = { type: 'number', minimum: -1e12, maximum: 1e12 };
const count: JsonSchema = { type: 'integer', minimum: 0, maximum: LIMITS.options };

const seconds: JsonSchema = { type: 'integer', minimum: 0, maximum: LIMITS.seconds };
const photos: JsonSchema = { type: 'integer', minimum: 1, maximum: PHOTOS.mostStated };
const counted: JsonSchema = { type: 'integer', minimum: 0, maximum: 1e6 };

const option: Fields = { code: codeSchema, label: text, pinned: booleanSchema, other: booleanSchema };
const options = (fields: Fields): JsonSchema => list(closed(fields, ['code', 'label']), 1, LIMITS.options);
const length = (maximum: number): JsonSchema => ({ type: 'integer', minimum: 1, maximum });

function kind(name: QuestionKind, fields: Fields, required: readonly string[] = []): JsonSchema {
  return closed({ kind: { type: 'string', const: name }, ...fields }, ['kind', 'key', 'text', ...required]);
}

/** The schema of a `Question`; each branch is known by its `kind`. */
export const questionSchema: JsonSchema = {
  oneOf: [
    kind('scale', { ...asked, ...scored, points }, ['points']),
    kind('recommend', { ...asked, ...scored, low: text, high: text }),
    kind('ease', { ...asked, ...scored, low: text, high: text }),
    kind('choice', { ...asked, order, options: options(option) }, ['options']),
    kind(
      'choices',
      { ...asked, order, options: options({ ...option, exclusive: booleanSchema }), min: count, max: count },
      ['options'],
    ),
    kind('matrix', { ...asked, order, rows, points }, ['rows', 'points']),
    kind('yes_no', { ...asked, ...scored, contact: booleanSchema }),
    kind('short_text', {
      ...asked,
      maxLength: length(LIMITS.shortTextAtMost),
      minLength: length(LIMITS.shortTextAtMost),
    }),
    kind('long_text', { ...asked, maxLength: length(LIMITS.longTextAtMost), minLength: length(LIMITS.longTextAtMost) }),
    kind('number', {
      ...asked,
      min: bound,
      max: bound,
      decimals: { type: 'integer', minimum: 0, maximum: 6 },
      unit: text,
    }),
    kind('date', { ...asked, min: daySchema, max: daySchema }),
    kind('timed', { ...asked, ...scored, fullAt: seconds, zeroAt: seconds }, ['fullAt', 'zeroAt']),
    kind('photo', { ...asked, from: { type: 'string', enum: ['camera', 'any'] }, min: photos, max: photos }),
    kind('receipt', asked),
    kind('place', asked),
    kind('counter', { ...asked, min: counted, max: counted, unit: text }),
    kind('statement', placed),
  ],
};
