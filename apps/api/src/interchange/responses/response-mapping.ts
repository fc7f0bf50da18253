import { z } from 'zod';
import { channels } from '../../responses/hand-in.js';

const column = z.string().min(1).max(500);
const emptiness = z.object({ empty: z.enum(['not_shown', 'not_applicable', 'skipped', 'refused']) });

/** How one question's answers stand in a file: its column, and what its codes mean. */
const mappedQuestion = z.object({
  column,
  /** What a cell means: an answer's value, or a kind of emptiness. Cells not listed are read as they stand. */
  codes: z.record(z.string(), z.union([z.number(), z.string(), emptiness])).optional(),
  /** What an empty cell means; skipped unless told. */
  blank: emptiness.optional(),
});

/** The mapping file of an import of finished answers: column to question, code to answer or emptiness. */
export const responseMappingSchema = z.object({
  surveyVersionId: z.uuid(),
  /** Column with the store's code; left out where answers belong to no store. */
  store: column.optional(),
  channel: z.union([z.enum(channels), z.object({ column })]).default('import'),
  language: z.union([z.string().length(2), z.object({ column, codes: z.record(z.string(), z.string()).default({}) })]),
  /** Column with the day, or a pattern such as `2013-05-{INTDATE}` made of columns. */
  answeredOn: z.string().max(500),
  weight: column.optional(),
  /** Columns with values of customers' own fields that results are compared by. */
  fields: z.record(z.string().max(40), column).optional(),
  /** Column that names each row for ever; the line number of the file where it is left out. */
  submissionKey: column.optional(),
  questions: z.record(z.string(), mappedQuestion),
  /** The import whose answers these replace; null where they come beside those. */
  replaces: z.uuid().nullable().optional(),
  dayOrder: z.enum(['dmy', 'mdy', 'ymd']).default('dmy'),
  skipBadRows: z.boolean().default(false),
});
export type ResponseMapping = z.output<typeof responseMappingSchema>;
