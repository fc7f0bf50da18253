import { z } from 'zod';

const code = z.int();
const photos = z.array(z.string());

/** The kinds of questions that are answered. */
export const askedKindWire = z
  .enum([
    'scale',
    'recommend',
    'ease',
    'choice',
    'choices',
    'matrix',
    'yes_no',
    'short_text',
    'long_text',
    'number',
    'date',
    'timed',
    'photo',
    'receipt',
    'place',
    'counter',
  ])
  .meta({ id: 'AskedKind' });

export const emptinessWire = z
  .enum(['not_shown', 'not_applicable', 'skipped', 'refused'])
  .meta({ id: 'Emptiness', description: 'Why there is no value; never merged.' });

export const answerValueWire = z
  .union([
    z.number(),
    z.string(),
    z.array(code),
    z.object({ code, other: z.string() }),
    z.object({ codes: z.array(code), other: z.string() }),
    photos,
    z.object({ photos, time: z.string(), amount: z.number().optional() }),
    z.object({ latitude: z.number(), longitude: z.number(), accuracy: z.number() }),
  ])
  .meta({
    id: 'AnswerValue',
    description:
      'By the kind of the question: a code; codes; 1 or 0 for yes and no; a text; a number; a day; hashes of photos; a receipt; a place; an option with a text of one’s own.',
  });

const singleAnswer = z.union([z.object({ value: answerValueWire }), z.object({ empty: emptinessWire })]);

/** The answer to a question; to a matrix, one for each row. */
export const answerWire = z
  .union([singleAnswer, z.object({ rows: z.record(z.string(), singleAnswer) })])
  .meta({ id: 'QuestionAnswer' });
