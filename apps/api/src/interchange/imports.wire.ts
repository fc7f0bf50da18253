import { z } from 'zod';
import { momentWire } from '../http/moment.wire.js';
import { listWire, pageWire } from '../http/page.wire.js';

const details = z.record(z.string(), z.union([z.string(), z.number()]));

export const importKindWire = z.enum(['stores', 'customers', 'responses']).meta({ id: 'ImportKind' });
const status = z
  .enum(['waiting', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'])
  .meta({ id: 'ImportStatus' });

const columnHint = z
  .object({
    dayOrders: z
      .array(z.enum(['dmy', 'mdy', 'ymd']).meta({ id: 'DayOrder' }))
      .nullable()
      .describe(
        'The orders in which all its dates can be read; null where no cell tells anything. Empty where they contradict.',
      ),
    openDay: z.string().nullable().describe('A date that leaves the order open, to show.'),
    decimalMark: z
      .enum([',', '.'])
      .nullable()
      .describe('The mark that its amounts have before decimals; null where none tells, or they contradict.'),
  })
  .meta({ id: 'ColumnHint', description: 'What the first rows tell of a column, were it one of dates or amounts.' });

const weights = z
  .object({ sum: z.number(), designEffect: z.number(), effectiveN: z.number() })
  .meta({ id: 'ImportedWeights', description: 'What the weights of a file come to.' });

const mapping = z
  .record(z.string(), z.unknown().describe('By the kind of the import: a target, or how a column is read.'))
  .meta({ id: 'ImportMapping', description: 'Which column is what.' });

const row = {
  id: z.uuid(),
  kind: importKindWire,
  status,
  fileName: z.string(),
  digest: z.string().nullable().describe('Names the file’s content.'),
  encoding: z.string(),
  delimiter: z.string(),
  headerLine: z.int().describe('The line on which the header begins: titles may stand above it.'),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  columns: z.array(z.string()),
  hints: z.record(z.string(), columnHint).describe('By column.'),
  bytes: z.int(),
  bytesRead: z.int(),
  rows: z.int(),
  added: z.int(),
  updated: z.int(),
  merged: z.int(),
  unchanged: z.int(),
  bad: z.int().describe('Rows with something wrong.'),
  badCells: z.int(),
  kept: z.int().describe('What could not be undone, because it is in use.'),
  hasFile: z.boolean().describe('Whether its file is still kept, so that it can be tried again.'),
  canUndo: z.boolean(),
  weights: weights.nullable().describe('What the weights of its answers come to, where it has any.'),
  message: z.string().nullable(),
  reason: z.string().nullable().describe('Code of the reason for which it failed.'),
  reasonDetails: details.describe('What its sentence names.'),
  createdAt: momentWire,
  finishedAt: momentWire.nullable(),
};

const looked = {
  targets: z
    .array(
      z.object({
        key: z.string(),
        label: z.string().optional(),
        required: z.boolean(),
        notation: z.enum(['day', 'amount']).nullable().describe('What may be written in ways that are open.'),
      }),
    )
    .describe('What a column may be.'),
  sample: z.array(z.array(z.string())).describe('The first rows.'),
  letters: z.array(z.array(z.string())).describe('Cells with letters that tell how the file is encoded.'),
  unlikely: z.array(z.string()).describe('Words that look wrong in the languages of the list.'),
};

export const importWire = z.object({ ...row, mapping: mapping.nullable() }).meta({ id: 'Import' });
export const importsWire = listWire(importWire);
export const importFoundWire = z
  .object({ ...row, mapping: mapping.nullable(), ...z.object(looked).partial().shape })
  .meta({ id: 'ImportFound', description: 'An import; with what its file looks like while it can be started.' });
export const waitingImportWire = z
  .object({ ...row, mapping: mapping.describe('As the header suggests it.'), ...looked })
  .meta({ id: 'WaitingImport', description: 'A file that was read, and waits for what its columns are.' });

const kept = z.union([z.string(), z.number(), z.boolean()]).nullable();
export const importChangesWire = pageWire(
  z
    .object({
      line: z.int(),
      kind: z.enum(['updated', 'merged', 'shared', 'moved']),
      subjectId: z.uuid(),
      name: z.string(),
      before: z.record(z.string(), kept),
      after: z.record(z.string(), kept),
    })
    .meta({ id: 'ImportChange' }),
);
export const importFaultsWire = pageWire(
  z
    .object({
      line: z.int(),
      field: z.string(),
      code: z.string(),
      details: details.describe('What the sentence names, for whoever words it in another language.'),
      message: z.string(),
      value: z.string(),
    })
    .meta({ id: 'ImportFault', description: 'What is wrong with one cell of a file.' }),
);
