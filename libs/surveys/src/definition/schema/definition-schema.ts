import { conditionSchema } from './condition-schema.js';
import { FORMAT } from '../definition.js';
import type { JsonSchema } from './json-schema.js';
import { LANGUAGES } from '../language.js';
import { LIMITS } from '../limits.js';
import { questionSchema } from './question-schema.js';
import { booleanSchema, closed, keySchema, list, textSchema } from './schema-pieces.js';

const text: JsonSchema = { $ref: '#/$defs/text' };

const block = closed(
  {
    key: keySchema,
    title: text,
    newPage: booleanSchema,
    weight: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
    showIf: { $ref: '#/$defs/condition' },
    showIfWords: text,
    questions: list({ $ref: '#/$defs/question' }, 0, LIMITS.questions),
  },
  ['key', 'questions'],
);

const draw = closed(
  {
    blocks: list(keySchema, 1, LIMITS.blocks),
    take: { type: 'integer', minimum: 1, maximum: LIMITS.blocks },
  },
  ['blocks', 'take'],
);

const critical = closed(
  {
    rule: { type: 'string', enum: ['cap', 'section', 'zero', 'flag'] },
    cap: { type: 'number', minimum: 0, maximum: 100 },
  },
  ['rule'],
);

/**
 * The published JSON Schema (draft 2020-12) of a survey in the format `candour-survey/1`. `readDefinition` walks this
 * very schema, so the two can't disagree; what no schema can say (keys used once, steps of a scale, bounds the right
 * way round) the reader checks besides.
 *
 * @example
 * new Ajv2020().validate(definitionSchema, json); // true for every definition that readDefinition takes
 */
export const definitionSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://candour.example/schemas/candour-survey-1.json',
  title: 'Candour survey',
  description: 'A survey or mystery-shopper checklist, as one file.',
  ...closed(
    {
      format: { type: 'string', const: FORMAT },
      key: keySchema,
      audience: { type: 'string', enum: ['customer', 'shopper'] },
      setting: { type: 'string', enum: ['store', 'call_centre', 'any'] },
      languages: list({ type: 'string', enum: LANGUAGES }, 1, LANGUAGES.length),
      anonymous: booleanSchema,
      title: text,
      introduction: text,
      thanks: text,
      privacy: text,
      blocks: list({ $ref: '#/$defs/block' }, 1, LIMITS.blocks),
      draw,
      critical,
    },
    ['format', 'key', 'audience', 'setting', 'languages', 'anonymous', 'title', 'introduction', 'thanks', 'blocks'],
  ),
  $defs: { text: textSchema, condition: conditionSchema, question: questionSchema, block },
};
