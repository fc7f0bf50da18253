import { z } from 'zod';

const refusalsOfHttp = [
  'http_400',
  'http_401',
  'http_403',
  'http_405',
  'http_406',
  'http_408',
  'http_413',
  'http_414',
  'http_415',
  'http_429',
  'http_431',
  'http_500',
  'http_501',
  'http_503',
] as const;

export const findingWire = z
  .object({
    path: z.string().describe('Place in a JSON document, such as `blocks[2].questions[0].label.fi`.').optional(),
    line: z.int().describe('Line of a file, the header being line 1.').optional(),
    field: z.string().describe('Column or field of a file or form.').optional(),
    question: z.string().describe('Question whose answer is meant.').optional(),
    code: z.string(),
    details: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What the sentence names, for whoever words it in another language.')
      .optional(),
    severity: z.enum(['error', 'warning']).optional(),
    message: z.string(),
  })
  .meta({ id: 'Finding', description: 'One thing that is wrong with what was sent: where, and what to do.' });

/** Every answer that is no success, as `application/problem+json`, with the stable codes of what a person can cause. */
export const problemWire = (codes: readonly string[]) =>
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      code: z.union([
        z.enum(codes).meta({ id: 'ProblemCode', description: 'Stable codes of what a person can cause.' }),
        z.literal('internal').describe('A fault of the server; `reference` finds it in the log.'),
        z.enum(refusalsOfHttp).describe('A refusal of HTTP itself, such as an address that can’t be read.'),
      ]),
      detail: z.string(),
      details: z
        .object({
          organisations: z
            .array(z.object({ id: z.uuid(), name: z.string() }))
            .describe('Of `choose_organisation`: those to choose among.')
            .optional(),
        })
        .catchall(z.unknown().describe('What the sentence names.'))
        .optional(),
      findings: z.array(findingWire).optional(),
      reference: z.string().optional(),
    })
    .meta({ id: 'Problem', description: 'A refusal, with a stable code and a sentence that says what to do.' });
