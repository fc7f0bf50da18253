import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { acceptAnswers, type Definition } from '#surveys';
import { surveyToPrint } from '../survey-to-print.js';
import { answersOf, droppedAnswers } from '../reading/answers-of.js';

const readFileShape = z.object({
  pages: z.array(
    z.object({
      state: z.string(),
      sheet: z.string().nullable().optional(),
      page: z.number().nullable().optional(),
      copy: z.number().optional(),
      questions: z.array(
        z.object({
          question: z.string(),
          choice: z.array(z.union([z.number(), z.enum(['not_applicable', 'refused'])])).nullable(),
          doubtful: z.boolean(),
        }),
      ),
      // What a person typed beside the crop may stand with its field.
      fields: z.array(z.object({ id: z.string(), written: z.boolean(), text: z.string().optional() })),
    }),
  ),
  sheets: z.array(
    z.object({ sheet: z.string(), copy: z.number().optional(), state: z.string(), missing: z.array(z.number()) }),
  ),
});

type ReadFile = z.infer<typeof readFileShape>;

/** `answers --survey FILE|KEY --read FILE`: hands what was read in as the product does, a line of JSON for each sheet. Gives what is wrong with the command, in sentences. */
export async function handInSheets(
  words: readonly string[],
  print: (text: string) => void,
): Promise<readonly string[]> {
  let given: { survey?: string; read?: string };
  try {
    given = parseArgs({ args: [...words], options: { survey: { type: 'string' }, read: { type: 'string' } } }).values;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  if (given.survey === undefined) return ['--survey must name a file, or the key of a ready survey.'];
  if (given.read === undefined) return ['--read must name the file with what `sheets read` printed.'];
  const survey = surveyToPrint(given.survey);
  if ('problems' in survey) return survey.problems;
  const read = readFileOf(given.read);
  if (typeof read === 'string') return [read];
  for (const sheet of read.sheets) print(`${JSON.stringify(lineOf(sheet, read, survey.definition))}\n`);
  return [];
}

function readFileOf(path: string): ReadFile | string {
  try {
    const reading = readFileShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return reading.success
      ? reading.data
      : `${path} is not what \`sheets read\` printed: ${z.prettifyError(reading.error)}`;
  } catch {
    return `${path} can’t be read as JSON. Give the file with what \`sheets read\` printed.`;
  }
}

/** The record or the findings of one sheet; a sheet that came twice counts once, by its first pages. */
function lineOf(
  { sheet, copy, state, missing }: ReadFile['sheets'][number],
  { pages }: ReadFile,
  definition: Definition,
): object {
  const own = new Map<number, ReadFile['pages'][number]>();
  for (const page of pages)
    if (page.state === 'read' && page.sheet === sheet && page.copy === copy && !own.has(page.page ?? 0))
      own.set(page.page ?? 0, page);
  const typed = Object.fromEntries(
    [...own.values()].flatMap(({ fields }) =>
      fields.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])),
    ),
  );
  const { answers, doubtful, toType } = answersOf([...own.values()], definition, typed);
  const acceptance = acceptAnswers(definition, { seed: sheet, answers, strict: false, hidden: 'drop' });
  const dropped = 'record' in acceptance ? droppedAnswers(answers, acceptance.record) : [];
  return {
    sheet,
    ...(copy === undefined ? {} : { copy }),
    state,
    missing,
    ...acceptance,
    dropped,
    doubtful,
    to_type: toType,
  };
}
