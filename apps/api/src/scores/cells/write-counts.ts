import type { Transaction } from '../../database/transaction.js';
import type { CellKey } from './cell-key.js';
import type { Contributions } from './contributions.js';
import type { CellPart } from './write-cells.js';
import { arrays, named, someColumns, type SomeColumns } from '../../database/some-columns.js';
import { ChoiceCountTable } from '../tables/choice-count.table.js';
import { FieldChoiceCountTable } from '../tables/field-choice-count.table.js';
import { weightOfOne } from '../weights/weight-of-one.js';

/** What one response adds to the count of one code. */
export interface ChoiceCount {
  key: CellKey;
  code: number;
  n: number;
  /** Millionths of a weight beyond one for each answer: nothing for the answers that have no weight of their own. */
  extraWeight: number;
}

/**
 * The counts of a response: every code that was chosen in a question that is counted. Scored answers are counted in their
 * cells' histograms; here stands only what their weights add to those.
 */
export function countsOf(
  key: Omit<CellKey, 'measure'>,
  { choices, scores }: Pick<Contributions, 'choices' | 'scores'>,
  weight: number,
): ChoiceCount[] {
  const extraWeight = weight - weightOfOne;
  const chosen = choices.map(({ measure, code }) => ({ key: { ...key, measure }, code, n: 1, extraWeight }));
  if (extraWeight === 0) return chosen;
  const weighed = scores.flatMap(({ measure, code }) =>
    code === null ? [] : [{ key: { ...key, measure }, code, n: 0, extraWeight }],
  );
  return [...chosen, ...weighed];
}

/** Adds counts, or with `sign` -1 takes them out again. Rows are taken in key order, so that folders never wait in a circle. */
export async function writeCounts(tx: Transaction, counts: readonly ChoiceCount[], sign: 1 | -1): Promise<void> {
  if (counts.length > 0) await tx.query(ofAll, [tx.organisationId, ...arraysOf(counts, sign)]);
}

/** The same by the values of customers' own fields. */
export async function writeFieldCounts(tx: Transaction, counts: readonly (ChoiceCount & CellPart)[]): Promise<void> {
  if (counts.length === 0) return;
  const parts = (['field', 'value'] as const).map((name) => counts.map((count) => count[name]));
  await tx.query(ofFields, [tx.organisationId, ...parts, ...arraysOf(counts, 1)]);
}

const place = ['surveyId', 'measure', 'storeId', 'day', 'channel', 'language'] as const;
const sums = ['n', 'extraWeight'] as const;

function statementFor(key: SomeColumns, all: SomeColumns): string {
  const names = named(key);
  return `insert into ${key.table.name} as c (organisation_id, ${named(all)})
    select $1, ${names}, sum(n), sum(extra_weight)::bigint
    from unnest(${arrays(all, 2)}) as g (${named(all)})
    group by ${names} order by ${names}
    on conflict (organisation_id, ${names}) do update set n = c.n + excluded.n, extra_weight = c.extra_weight + excluded.extra_weight`;
}

const ofAll = statementFor(
  someColumns(ChoiceCountTable, [...place, 'code']),
  someColumns(ChoiceCountTable, [...place, 'code', ...sums]),
);
const ofFields = statementFor(
  someColumns(FieldChoiceCountTable, ['field', 'value', ...place, 'code']),
  someColumns(FieldChoiceCountTable, ['field', 'value', ...place, 'code', ...sums]),
);

function arraysOf(counts: readonly ChoiceCount[], sign: 1 | -1): unknown[][] {
  const keys = place.map((name) => counts.map(({ key }) => key[name]));
  return [
    ...keys,
    counts.map(({ code }) => code),
    counts.map(({ n }) => sign * n),
    counts.map(({ extraWeight }) => sign * extraWeight),
  ];
}
