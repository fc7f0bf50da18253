import type { Transaction } from '../../../database/transaction.js';
import type { FieldGatherer } from '../fold-fields.js';
import { columnsOf, keyText, type CellDifference } from './recounted-text.js';
import { sumColumns } from '../write-cells.js';

const keys = ['field', 'value', 'survey_id', 'measure', 'store_id', 'day', 'channel', 'language'];

/** Differences between what is kept by customers' fields and a recount: cells, counts of choices, bases. Zeros count as not there. */
export async function fieldDifferences(tx: Transaction, recounted: FieldGatherer): Promise<CellDifference[]> {
  const cells = recounted.cells().map(({ field, value, key, sums }): [string, string] => {
    const columns = columnsOf(sums);
    return [`${field} ${value} ${keyText(key)}`, sumColumns.map((name) => columns[name]).join(' ')];
  });
  const bases = recounted
    .bases()
    .map(({ n, combination, month, ...key }): [string, string] => [
      `${keyText({ ...key, day: month })} ${combination}`,
      String(n),
    ]);
  return [
    ...(await differing(tx, cellsSql('field_day_cells', 'day'), cells)),
    ...(await differing(tx, cellsSql('field_month_cells', 'month'), await byMonth(tx))),
    ...(await differing(tx, countsSql, summed(recounted))),
    ...(await differing(tx, basesSql, bases)),
  ];
}

const cellsSql = (table: string, time: string) =>
  `select concat_ws(' ', ${keys.map((name) => (name === 'day' ? time : name)).join(', ')}) as key, concat_ws(' ', ${sumColumns.join(', ')}) as cell
   from ${table} where organisation_id = $1 and n + not_shown + not_applicable + skipped + refused <> 0`;
const countsSql = `select concat_ws(' ', ${keys.join(', ')}, code) as key, concat_ws(' ', n, extra_weight) as cell
   from field_choice_counts where organisation_id = $1 and (n <> 0 or extra_weight <> 0)`;
const basesSql = `select concat_ws(' ', survey_id, measure, store_id, month, channel, language, combination) as key, n::text as cell
   from field_bases where organisation_id = $1 and n <> 0`;

/** The days that months hold, added up. */
async function byMonth(tx: Transaction): Promise<[string, string][]> {
  const own = keys.filter((name) => name !== 'day').join(', ');
  const month = `date_trunc('month', day)`;
  const rows = await tx.query<{ key: string; cell: string }>(
    `select concat_ws(' ', field, value, survey_id, measure, store_id, ${month}::date, channel, language) as key,
       concat_ws(' ', ${sumColumns.map((name) => `sum(${name})`).join(', ')}) as cell
     from field_day_cells where organisation_id = $1 group by ${own}, ${month}
     having sum(n + not_shown + not_applicable + skipped + refused) <> 0`,
    [tx.organisationId],
  );
  return rows.map(({ key, cell }) => [key, cell]);
}

function summed({ counts }: FieldGatherer): [string, string][] {
  const sums = new Map<string, { n: number; extraWeight: number }>();
  for (const { field, value, key, code, n, extraWeight } of counts) {
    const name = `${field} ${value} ${keyText(key)} ${code}`;
    const known = sums.get(name) ?? { n: 0, extraWeight: 0 };
    sums.set(name, { n: known.n + n, extraWeight: known.extraWeight + extraWeight });
  }
  return [...sums].flatMap(([name, { n, extraWeight }]): [string, string][] =>
    n === 0 && extraWeight === 0 ? [] : [[name, `${n} ${extraWeight}`]],
  );
}

async function differing(
  tx: Transaction,
  sql: string,
  recounted: readonly [string, string][],
): Promise<CellDifference[]> {
  const expected = new Map(recounted);
  const stored = await tx.query<{ key: string; cell: string }>(sql, [tx.organisationId]);
  const found = stored.flatMap(({ key, cell }) => {
    const count = expected.get(key) ?? 'none';
    expected.delete(key);
    return cell === count ? [] : [{ key, column: 'by field', cell, recounted: count }];
  });
  const missing = [...expected].map(([key, count]) => ({ key, column: 'by field', cell: 'missing', recounted: count }));
  return [...found, ...missing];
}
