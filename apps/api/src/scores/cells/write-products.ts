import type { Transaction } from '../../database/transaction.js';
import type { ProductSums } from './product-sums.js';

/** The columns of a sum of products, with how each is read off. */
export const productColumns = {
  n: (sums: ProductSums) => sums.n,
  sum_a: (sums: ProductSums) => sums.sumA,
  sum_b: (sums: ProductSums) => sums.sumB,
  squares_a: (sums: ProductSums) => sums.squaresA,
  squares_b: (sums: ProductSums) => sums.squaresB,
  products: (sums: ProductSums) => sums.products,
};

const names = Object.keys(productColumns);
const statement = `
  insert into driver_products as p (organisation_id, survey_id, channel, language, month, a, b, ${names.join(', ')})
  select $1, * from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[],
    ${names.map((_, index) => `$${index + 8}::bigint[]`).join(', ')})
  on conflict (organisation_id, survey_id, month, channel, language, a, b)
  do update set ${names.map((name) => `${name} = p.${name} + excluded.${name}`).join(', ')}`;

/** Adds gathered products, in key order, so that folders never wait in a circle. */
export async function writeProducts(tx: Transaction, sums: readonly ProductSums[]): Promise<void> {
  if (sums.length === 0) return;
  await tx.query(statement, [
    tx.organisationId,
    sums.map(({ place }) => place.surveyId),
    sums.map(({ place }) => place.channel),
    sums.map(({ place }) => place.language),
    sums.map(({ place }) => place.month),
    sums.map(({ a }) => a),
    sums.map(({ b }) => b),
    ...Object.values(productColumns).map((of) => sums.map((each) => of(each))),
  ]);
}
