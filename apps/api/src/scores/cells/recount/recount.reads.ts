import { Injectable } from '@nestjs/common';
import { snakeCase } from '../../../database/snake-case.js';
import type { Transaction } from '../../../database/transaction.js';
import { SurveyVersions } from '../../../responses/survey-versions.reads.js';
import { CellGatherer } from '../cell-sums.js';
import { FieldGatherer } from '../fold-fields.js';
import { fieldDifferences } from './recount-fields.js';
import { itemsOf } from '../../items-of.js';
import { ProductGatherer, type ProductSums } from '../product-sums.js';
import { columnsOf, keyText, type CellDifference } from './recounted-text.js';
import { keyOf, storedAnswers, type StoredAnswers } from '../stored-answers.js';
import { sumColumns } from '../write-cells.js';
import { countsOf } from '../write-counts.js';
import { productSums } from '../write-products.js';

const keys = ['survey_id', 'measure', 'store_id', 'day', 'channel', 'language'] as const;

/** Counts the raw answers anew and compares: cells must equal a recount exactly. */
@Injectable()
export class Recount {
  constructor(private readonly versions: SurveyVersions) {}

  /** All differences between day cells or products and a recount, and between month cells and the days they hold. */
  async differences(tx: Transaction): Promise<CellDifference[]> {
    const { cells: recounted, products, counts, fields } = await this.#recounted(tx);
    const stored = await tx.query<Record<string, string | number>>(
      `select survey_id, measure, store_id, day::text, channel, language, ${sumColumns.join(', ')} from day_cells where organisation_id = $1`,
      [tx.organisationId],
    );
    const found: CellDifference[] = [];
    for (const row of stored) {
      const key = keys.map((name) => row[name]).join(' ');
      const expected = recounted.get(key);
      recounted.delete(key);
      for (const column of sumColumns) {
        const [cell, count] = [String(row[column]), String(expected?.[column] ?? 0)];
        if (cell !== count) found.push({ key, column, cell, recounted: count });
      }
    }
    for (const [key, sums] of recounted)
      found.push({ key, column: 'n', cell: 'missing', recounted: String(sums['n']) });
    return [
      ...found,
      ...(await monthDifferences(tx)),
      ...(await productDifferences(tx, products)),
      ...(await countDifferences(tx, counts)),
      ...(await fieldDifferences(tx, fields)),
    ];
  }

  async #recounted(tx: Transaction) {
    const gatherer = new CellGatherer();
    const products = new ProductGatherer();
    const fields = new FieldGatherer();
    const counts = new Map<string, { n: number; extraWeight: number }>();
    const rows = await tx.query<StoredAnswers>(
      `select ${storedAnswers} from responses r where organisation_id = $1 and erased_at is null and not held
         and not exists (select 1 from unfolded u where u.organisation_id = r.organisation_id and u.response_id = r.id)`,
      [tx.organisationId],
    );
    for (const row of rows) {
      const version = await this.versions.version(tx.organisationId, row.surveyVersionId, tx);
      const [key, weight] = [keyOf(row, version.surveyId), row.weightMillionths];
      const said = itemsOf(version.definition, version.standard, row.record);
      gatherer.add(key, said.scores, weight);
      if (row.fields !== null) fields.add({ key, said, weight, fields: row.fields });
      products.add({ ...key, month: `${key.day.slice(0, 7)}-01` }, said.scores);
      for (const count of countsOf(key, said, weight)) {
        const text = `${keyText(count.key)} ${count.code}`;
        const { n, extraWeight } = counts.get(text) ?? { n: 0, extraWeight: 0 };
        counts.set(text, { n: n + count.n, extraWeight: extraWeight + count.extraWeight });
      }
    }
    const cells = new Map(gatherer.cells().map(({ key, sums }) => [keyText(key), columnsOf(sums)]));
    return { cells, products: products.sums(), counts, fields };
  }
}

async function monthDifferences(tx: Transaction): Promise<CellDifference[]> {
  const sums = sumColumns.map((name) => `sum(${name})`).join(', ');
  const months = 'survey_id, measure, store_id, channel, language';
  return tx.query<CellDifference>(
    `with days as (
       select ${months}, date_trunc('month', day)::date as month, ${sums} from day_cells where organisation_id = $1
       group by ${months}, date_trunc('month', day)
     ), months as (
       select ${months}, month, ${sums} from month_cells where organisation_id = $1 group by ${months}, month
     )
     select 'month ' || measure || ' ' || month as key, 'all' as column, 'differs' as cell, 'differs' as recounted
     from ((table days except table months) union all (table months except table days)) as difference`,
    [tx.organisationId],
  );
}

async function productDifferences(tx: Transaction, recounted: readonly ProductSums[]): Promise<CellDifference[]> {
  const text = (values: readonly unknown[]) => values.join(' ');
  const expected = new Map(
    recounted.map((sums) => {
      const { place, a, b } = sums;
      const key = text([place.surveyId, place.month, place.channel, place.language, a, b]);
      return [key, text(productSums.map((name) => sums[name]))];
    }),
  );
  const stored = await tx.query<{ key: string; cell: string }>(
    `select concat_ws(' ', survey_id, month, channel, language, a, b) as key, concat_ws(' ', ${productSums.map((name) => snakeCase(name)).join(', ')}) as cell
     from driver_products where organisation_id = $1 and n <> 0`,
    [tx.organisationId],
  );
  const found = stored.flatMap(({ key, cell }) => {
    const count = expected.get(key) ?? 'none';
    expected.delete(key);
    return cell === count ? [] : [{ key, column: 'products', cell, recounted: count }];
  });
  return [
    ...found,
    ...[...expected].map(([key, count]) => ({ key, column: 'products', cell: 'missing', recounted: count })),
  ];
}

async function countDifferences(
  tx: Transaction,
  recounted: Map<string, { n: number; extraWeight: number }>,
): Promise<CellDifference[]> {
  const stored = await tx.query<{ key: string; n: number; extra_weight: number }>(
    `select concat_ws(' ', survey_id, measure, store_id, day, channel, language, code) as key, n, extra_weight
     from choice_counts where organisation_id = $1 and (n <> 0 or extra_weight <> 0)`,
    [tx.organisationId],
  );
  const expected = new Map(
    [...recounted].flatMap(([key, { n, extraWeight }]) =>
      n === 0 && extraWeight === 0 ? [] : [[key, `${n} ${extraWeight}`] as const],
    ),
  );
  const found = stored.flatMap(({ key, n, extra_weight: extra }) => {
    const cell = `${n} ${extra}`;
    const count = expected.get(key) ?? 'none';
    expected.delete(key);
    return cell === count ? [] : [{ key, column: 'counts', cell, recounted: count }];
  });
  return [
    ...found,
    ...[...expected].map(([key, count]) => ({ key, column: 'counts', cell: 'missing', recounted: count })),
  ];
}
