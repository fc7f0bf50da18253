import type { FieldValues } from '../../customers/fields/field.js';
import { arrays, listsOf, named, someColumns } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { FieldBaseTable } from '../tables/field-base.table.js';
import type { CellKey } from './cell-key.js';
import { CellGatherer, type GatheredCell } from './cell-sums.js';
import type { Contributions } from './contributions.js';
import { writeFieldCells, type CellPart } from './write-cells.js';
import { countsOf, writeFieldCounts, type ChoiceCount } from './write-counts.js';

/** A response of a customer of whom something was known that results are compared by. */
export interface FieldedResponse {
  key: Omit<CellKey, 'measure'>;
  said: Pick<Contributions, 'scores' | 'choices'>;
  weight: number;
  fields: FieldValues;
}

/** How many answers a measure has from customers who are alike in every field that results are compared by, in one month. */
export interface FieldBase extends Omit<CellKey, 'day'> {
  month: string;
  /** All the values of such a customer, as `combinationOf` writes them. */
  combination: string;
  n: number;
}

/** Values of fields in one text: the same values give the same one, in whatever order they came. */
export function combinationOf(fields: FieldValues): string {
  return JSON.stringify(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gathers what responses add by each value of a field; integers only, so any order gives the same sums. */
export class FieldGatherer {
  readonly #parts = new Map<string, CellPart & { cells: CellGatherer }>();
  readonly #bases = new Map<string, FieldBase>();
  readonly counts: (ChoiceCount & CellPart)[] = [];

  add({ key, said, weight, fields }: FieldedResponse, sign: 1 | -1 = 1): void {
    for (const [field, value] of Object.entries(fields)) {
      const name = JSON.stringify([field, value]);
      const part = this.#parts.get(name) ?? { field, value, cells: new CellGatherer() };
      this.#parts.set(name, part);
      part.cells.add(key, said.scores, weight, sign);
      for (const { n, extraWeight, ...count } of countsOf(key, said, weight))
        this.counts.push({ field, value, ...count, n: sign * n, extraWeight: sign * extraWeight });
    }
    this.#addBases({ key, said, fields }, sign);
  }

  /** What changes: a cell to which as much is added as is taken out stays as it is. */
  cells(): (GatheredCell & CellPart)[] {
    return [...this.#parts.values()].flatMap(({ field, value, cells }) =>
      cells
        .cells()
        .filter(({ sums }) =>
          Object.values(sums)
            .flat()
            .some((sum) => Number(sum) !== 0),
        )
        .map((cell) => ({ field, value, ...cell })),
    );
  }

  bases(): FieldBase[] {
    return [...this.#bases.values()].filter(({ n }) => n !== 0);
  }

  #addBases({ key, said, fields }: Omit<FieldedResponse, 'weight'>, sign: 1 | -1): void {
    const { day, ...place } = key;
    const [month, combination] = [`${day.slice(0, 7)}-01`, combinationOf(fields)];
    const where = [...Object.values(place), month, combination].join(' ');
    for (const { measure, score } of said.scores) {
      if (score === null) continue;
      const name = `${measure} ${where}`;
      const base = this.#bases.get(name) ?? { ...place, month, combination, measure, n: 0 };
      this.#bases.set(name, { ...base, n: base.n + sign });
    }
  }
}

/** Adds what responses say to the cells of their customers' fields, or with `sign` -1 takes it out again. */
export async function foldFields(
  tx: Transaction,
  rows: readonly (FieldedResponse & { sign: 1 | -1 })[],
): Promise<void> {
  if (rows.length === 0) return;
  const gatherer = new FieldGatherer();
  for (const row of rows) gatherer.add(row, row.sign);
  await writeFieldCells(tx, gatherer.cells());
  await writeFieldCounts(tx, gatherer.counts);
  await writeBases(tx, gatherer.bases());
}

const baseKey = ['surveyId', 'measure', 'storeId', 'month', 'channel', 'language', 'combination'] as const;
const baseColumns = someColumns(FieldBaseTable, [...baseKey, 'n']);
const keyNames = named(someColumns(FieldBaseTable, baseKey));
const addBases = `insert into field_bases as b (organisation_id, ${named(baseColumns)})
  select $1, * from unnest(${arrays(baseColumns, 2)}) as g (${named(baseColumns)}) order by ${keyNames}
  on conflict (organisation_id, ${keyNames}) do update set n = b.n + excluded.n`;

async function writeBases(tx: Transaction, bases: readonly FieldBase[]): Promise<void> {
  if (bases.length > 0) await tx.query(addBases, [tx.organisationId, ...listsOf(baseColumns, bases)]);
}
