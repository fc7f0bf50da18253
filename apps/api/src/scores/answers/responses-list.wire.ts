import { z } from 'zod';
import { pageWire } from '../../http/page.wire.js';
import { responseChannelWire } from '../../responses/responses.wire.js';
import { answerValueWire, emptinessWire } from '../../surveys/answer.wire.js';

const response = {
  id: z.uuid(),
  at: z.string(),
  storeId: z.uuid().nullable(),
  store: z.string().nullable(),
  surveyId: z.uuid(),
  survey: z.string(),
  channel: responseChannelWire,
  language: z.string(),
  comment: z.string().nullable(),
  overall: z.number().nullable(),
  index: z.number().nullable(),
  weight: z.number(),
  fields: z
    .record(z.string(), z.string())
    .nullable()
    .describe('What was known of the customer in the fields that results are compared by.'),
};

export const readAnswerWire = z
  .object({
    key: z.string(),
    text: z.string(),
    label: z.string().nullable().describe('The answer in words.'),
    value: answerValueWire.nullable(),
    empty: emptinessWire.nullable(),
    principle: z.string().nullable(),
    score: z.number().nullable().describe('0 to 100; null where the answer is not scored or empty.'),
  })
  .meta({ id: 'ReadAnswer', description: 'One answer as a person reads it, with what it counted for.' });

export const responsesWire = pageWire(z.object(response).meta({ id: 'ListedResponse' })).extend({
  leftOut: z.int().describe('How many are in figures only.').optional(),
});
export const responseWire = z
  .object({
    ...response,
    versionId: z.uuid(),
    versionNumber: z.int(),
    customer: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    answers: z.array(readAnswerWire),
    scores: z.record(z.string(), z.number()).describe('By measure.'),
  })
  .meta({ id: 'WholeResponse' });
