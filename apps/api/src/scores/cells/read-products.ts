import type { PairSums } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import type { ScoreFilter } from '../score-filter.js';

/** Sums of products over the network, by pair of measures. */
export interface Products {
  /** The sums of a pair in either order; zeros where nobody answered both. */
  pair(a: string, b: string): PairSums;
}

/** Adds up the cube of products that a filter lets through. It holds no stores: whose stores one sees does not matter. */
export async function readProducts(tx: Transaction, filter: ScoreFilter): Promise<Products> {
  const rows = await tx.query<PairSums & { a: string; b: string }>(
    `select a, b, sum(n)::float8 as n, sum(sum_a)::float8 as "sumA", sum(sum_b)::float8 as "sumB",
       sum(squares_a)::float8 as "squaresA", sum(squares_b)::float8 as "squaresB", sum(products)::float8 as products
     from driver_products where organisation_id = $1 and month >= $2 and month < $3
       and ($4::uuid is null or survey_id = $4) and ($5::text is null or channel = $5) and ($6::text is null or language = $6)
     group by a, b`,
    [tx.organisationId, filter.from, filter.to, filter.surveyId, filter.channel, filter.language],
  );
  const found = new Map<string, PairSums>(rows.map(({ a, b, ...sums }) => [`${a} ${b}`, sums]));
  return {
    pair(a, b) {
      const sums = found.get(`${a} ${b}`);
      if (sums !== undefined) return sums;
      const turned = found.get(`${b} ${a}`) ?? none;
      const { n, sumA, sumB, squaresA, squaresB, products } = turned;
      return { n, sumA: sumB, sumB: sumA, squaresA: squaresB, squaresB: squaresA, products };
    },
  };
}

const none: PairSums = { n: 0, sumA: 0, sumB: 0, squaresA: 0, squaresB: 0, products: 0 };
