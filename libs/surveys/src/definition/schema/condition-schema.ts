import { OPERATORS } from '../condition.js';
import type { JsonSchema } from './json-schema.js';
import { LIMITS } from '../limits.js';
import { closed, keySchema, list, referenceSchema } from './schema-pieces.js';

const nested: JsonSchema = { $ref: '#/$defs/condition' };

const comparisonFields: Readonly<Record<string, JsonSchema>> = {
  is: { type: 'string', enum: OPERATORS },
  value: {
    type: ['string', 'number', 'array'],
    maxLength: 1_000,
    items: { type: ['string', 'number'], maxLength: 1_000 },
    minItems: 1,
    maxItems: LIMITS.options,
  },
};

/** The schema of a `Condition`; each branch is known by its first required field. */
export const conditionSchema: JsonSchema = {
  oneOf: [
    closed({ all: list(nested, 1, LIMITS.conditions) }, ['all']),
    closed({ any: list(nested, 1, LIMITS.conditions) }, ['any']),
    closed({ not: nested }, ['not']),
    closed({ answer: referenceSchema, ...comparisonFields }, ['answer', 'is']),
    closed({ customer: keySchema, ...comparisonFields }, ['customer', 'is']),
  ],
};
