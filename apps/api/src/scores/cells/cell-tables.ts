import type { FilteredColumns } from '../../responses/answers-within.js';
import type { ScoreFilter } from '../score-filter.js';

const tables = {
  day: { table: 'day_cells', time: 'c.day' },
  month: { table: 'month_cells', time: 'c.month' },
  choices: { table: 'choice_counts', time: 'c.day' },
} as const;

/** Cells of days or of months, or counts of choices. */
export type CellTable = keyof typeof tables;

/** Where the cells of a view are kept, as `c`, and what it is narrowed by there: narrowed to a field they are cells of their own. */
export function cellTable(filter: ScoreFilter, kind: CellTable): { table: string; columns: FilteredColumns } {
  const { table, time } = tables[kind];
  return {
    table: filter.field === null ? table : `field_${table}`,
    columns: {
      store: 'c.store_id',
      day: time,
      survey: 'c.survey_id',
      channel: 'c.channel',
      language: 'c.language',
      field: (key, value) => `c.field = ${key} and c.value = ${value}`,
    },
  };
}

/** The same of rows that belong to a response: it keeps what was known of the customer when it came. */
export const fieldOfResponse =
  (id: string): FilteredColumns['field'] =>
  (key, value) =>
    `exists (select 1 from responses of where of.organisation_id = $1 and of.id = ${id} and of.fields ->> ${key} = ${value})`;
