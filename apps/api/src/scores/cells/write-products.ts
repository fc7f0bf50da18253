import type { Transaction } from '../../database/transaction.js';
import { snakeCase } from '../../database/snake-case.js';
import { arrays, listsOf, named, someColumns } from '../../database/some-columns.js';
import { DriverProductTable } from '../tables/driver-product.table.js';
import type { ProductSums } from './product-sums.js';

/** What a sum of products adds up, as its columns are called. */
export const productSums = ['n', 'sumA', 'sumB', 'squaresA', 'squaresB', 'products'] as const;

const key = someColumns(DriverProductTable, ['surveyId', 'month', 'channel', 'language', 'a', 'b']);
const all = someColumns(DriverProductTable, [...key.names, ...productSums]);
const added = productSums.map((name) => snakeCase(name)).map((name) => `${name} = p.${name} + excluded.${name}`);
const statement = `
  insert into driver_products as p (organisation_id, ${named(all)}) select $1, * from unnest(${arrays(all, 2)})
  on conflict (organisation_id, ${named(key)}) do update set ${added.join(', ')}`;

/** Adds gathered products, in key order, so that folders never wait in a circle. */
export async function writeProducts(tx: Transaction, sums: readonly ProductSums[]): Promise<void> {
  if (sums.length === 0) return;
  const rows = sums.map(({ place, ...products }) => ({ ...place, ...products }));
  await tx.query(statement, [tx.organisationId, ...listsOf(all, rows)]);
}
