import { z } from 'zod';

const choice = z.union([z.int(), z.enum(['not_applicable', 'refused'])]);

/** What is looked at, and nothing of whose it is: no name, no number, no file, nor what was read. */
export const paperCheckWire = z
  .object({
    id: z.uuid(),
    kind: z
      .enum(['mark', 'text', 'pages'])
      .describe('Marks to be told, writing to be typed, or two pages under one number of which one counts.'),
    text: z.string().describe('The question as it is printed.'),
    many: z.boolean().describe('Several boxes may be crossed.'),
    choices: z.array(z.object({ choice, label: z.string() })),
    writing: z.enum(['line', 'lines', 'number', 'date']).nullable(),
    language: z.string(),
  })
  .meta({ id: 'PaperCheck', description: 'Something on a scanned page that a person looks at.' });

export const takenChecksWire = z.object({
  items: z.array(paperCheckWire),
  open: z.int().describe('How many there are to look at, these among them.'),
});

export const choiceSchema = choice;
